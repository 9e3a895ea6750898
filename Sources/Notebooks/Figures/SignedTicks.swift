// Ticks that cannot be left to gnuplot.

import CMathematics

extension ClosedRange<Double> {
  /// Ticks of an axis that goes below 0, with the minus sign of the text; `nil` for other axes.
  ///
  /// gnuplot would write a hyphen, or the sign in some locales only.
  package var signedTicks: [Axis.Tick]? {
    guard lowerBound < 0, (upperBound - lowerBound).isFinite else { return nil }
    let rough = (upperBound - lowerBound) / 9
    let power = pow(10, log10(rough).rounded(.down))
    let step = ([1, 2, 5].first { $0 * power >= rough * 0.999 } ?? 10) * power
    let first = (lowerBound / step - 1e-9).rounded(.up)
    let last = (upperBound / step + 1e-9).rounded(.down)
    guard step.isNormal, first <= last else { return nil }
    return stride(from: first, through: last, by: 1).map { place in
      Axis.Tick(place * step, shortest(DecimalDigits.rounded(place * step, digits: 6)))
    }
  }
}
