// Where an axis is marked. Unless the figure says it, the places are those that gnuplot chooses, so
// that no number jumps when a recorded picture gives way to a live one.

import CMathematics
import Notebooks

/// The marks of an axis.
struct AxisMarks {
  /// The places with a number or a name.
  private(set) var named: [Axis.Tick]
  /// The places between them, on a logarithmic axis.
  private(set) var plain: [Double] = []

  /// The marks that a figure wants, else those that gnuplot would set.
  init(_ axis: Axis, on scale: AxisScale) {
    if let ticks = axis.ticks {
      named = ticks.compactMap { tick -> Axis.Tick? in
        guard let place = scale.place(tick.value),
          place >= min(scale.from, scale.to) - 0.5, place <= max(scale.from, scale.to) + 0.5
        else { return nil }
        return Axis.Tick(tick.value, Layout.shortened(tick.label))
      }
    } else if scale.isLogarithmic {
      named = []
      setPowers(scale.ends)
    } else {
      named = Self.evenly(scale.ends)
    }
  }

  /// Round numbers, evenly spaced.
  static func evenly(_ ends: ClosedRange<Double>) -> [Axis.Tick] {
    if let ticks = ends.signedTicks { return ticks }
    let span = ends.upperBound - ends.lowerBound
    guard span > 0, span.isFinite else { return [] }
    let step = Self.step(span)
    let width = decimal(step.digit, step.power)
    // A script has the ends in six digits; so much may be missing.
    let first = (ends.lowerBound / width - 1e-6).rounded(.up)
    let last = (ends.upperBound / width + 1e-6).rounded(.down)
    guard first <= last, abs(first) < 1e17, abs(last) < 1e17 else { return [] }
    return (Int64(first)...Int64(last)).map { count in
      let digits = count * step.digit
      return Axis.Tick(decimal(digits, step.power), label(digits, step.power))
    }
  }

  /// Powers of ten, and what lies between them.
  private mutating func setPowers(_ ends: ClosedRange<Double>) {
    let (low, high) = (log10(ends.lowerBound), log10(ends.upperBound))
    let step = Self.step(high - low)
    let width = max(Int(Self.decimal(step.digit, step.power)), 1)
    // The script makes the axis longer by a factor of 1.0001.
    let slack = log10(1.0001) / Double(width)
    let first = Int((low / Double(width) - slack).rounded(.up))
    let last = Int((high / Double(width) + slack).rounded(.down))
    if first <= last {
      named = (first...last).map {
        Axis.Tick(Self.decimal(1, $0 * width), Self.label(1, $0 * width))
      }
    }
    guard width == 1 else { return }
    for power in Int(low.rounded(.down))...Int(high.rounded(.up)) {
      plain += (2...9).map { Self.decimal($0, power) }.filter { ends.contains($0) }
    }
  }

  /// The step from mark to mark over a span of an axis: a digit, times a power of ten.
  ///
  /// gnuplot's `quantize_normal_tics` with its guide of 20 places.
  private static func step(_ span: Double) -> (digit: Int64, power: Int) {
    let power = Int(log10(span).rounded(.down))
    let leading = span / pow(10, Double(power))
    let places = 20 / leading
    if places > 20 { return (1, power - 1) }
    if places > 10 { return (2, power - 1) }
    if places > 4 { return (5, power - 1) }
    return (places > 2 ? 1 : 2, power)
  }

  /// digits · 10^power, as near as a number can be.
  private static func decimal(_ digits: Int64, _ power: Int) -> Double {
    power < 0
      ? Double(digits) / pow(10, Double(-power)) : Double(digits) * pow(10, Double(power))
  }

  /// digits · 10^power as `%g` writes it.
  private static func label(_ digits: Int64, _ power: Int) -> String {
    if digits == 0 { return "0" }
    var (digits, power, sign) = (digits.magnitude, power, digits < 0 ? "-" : "")
    while digits.isMultiple(of: 10) { (digits, power) = (digits / 10, power + 1) }
    let letters = "\(digits)".map { "\($0)" }
    let exponent = letters.count - 1 + power
    if exponent < -4 || exponent >= 6 {
      let rest = letters.count > 1 ? "." + letters.dropFirst().joined() : ""
      let size = "\(exponent.magnitude)"
      sign += letters[0] + rest + (exponent < 0 ? "e-" : "e+")
      return sign + (size.count < 2 ? "0" : "") + size
    }
    if power >= 0 { return sign + "\(digits)" + String(repeating: "0", count: power) }
    if exponent < 0 {
      return sign + "0." + String(repeating: "0", count: -exponent - 1) + "\(digits)"
    }
    return sign + letters.prefix(exponent + 1).joined() + "."
      + letters.dropFirst(exponent + 1).joined()
  }
}
