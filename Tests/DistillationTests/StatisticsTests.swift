import Distillation
import Testing

@Suite struct `Statistics` {
  @Test(arguments: [
    // scipy.stats.t.ppf
    (0.975, 1, 12.706204736174694), (0.975, 2, 4.302652729749462), (0.975, 4, 2.7764451051977934),
    (0.975, 9, 2.262157162798205), (0.975, 19, 2.0930240544083087),
    (0.975, 20, 2.085963447265864), (0.975, 199, 1.9719565442517533),
    (0.975, 100_000, 1.9599877075346095), (0.9, 3, 1.637744353696209),
    (0.6, 5, 0.2671808657041451), (0.995, 7, 3.4994832973504924),
    (0.999999, 6, 17.83031450056863), (0.025, 19, -2.09302405440831), (0.5, 3, 0),
  ])
  func `quantiles of Student's t are those of SciPy`(
    share: Double, degreesOfFreedom: Int, expected: Double
  ) {
    let found = studentTQuantile(share, degreesOfFreedom: degreesOfFreedom)
    #expect(isClose(found, expected, relative: 1e-11, absolute: 1e-12))
  }

  @Test func `mean, standard deviation and interval are those of SciPy`() {
    let values = [2.5, 3.5, -1, 4.25]
    #expect(mean(values) == 2.3125)
    #expect(isClose(standardDeviation(values), 2.3217719526258387))
    let interval = confidenceInterval95(values)
    #expect(isClose(interval.low, -1.38195728617272))
    #expect(isClose(interval.high, 6.00695728617272))
    #expect(interval.contains(0) && interval.contains(interval.low) && !interval.contains(6.01))
  }

  @Test func `one value has a mean, but no spread and no interval`() {
    #expect(mean([3]) == 3)
    #expect(standardDeviation([3]).isNaN)
    #expect(confidenceInterval95([3]) == Interval(low: -.infinity, high: .infinity))
  }

  @Test func `a paired comparison is SciPy's paired t test`() {
    let control = [80.2, 81.5, 79.9, 83.1, 80.0, 82.2, 81.0, 80.7]
    let treatment = [84.3, 86.7, 83.2, 82.69999999999999, 86.0, 84.4, 81.0, 82.4]
    let comparison = PairedComparison(of: treatment, against: control)
    #expect(isClose(comparison.mean, 2.7625))
    #expect(isClose(comparison.standardDeviation, 2.316979252635392))
    #expect(isClose(comparison.interval95.low, 0.8254568698148395))
    #expect(isClose(comparison.interval95.high, 4.699543130185159))
    #expect(comparison.count == 8)
    #expect(comparison.wins == 6 && comparison.losses == 1 && comparison.ties == 1)
    #expect(comparison.verdict == .helps)
  }

  @Test func `the verdict turns with the order of the treatments`() {
    let (high, low) = ([0.9, 0.91, 0.93, 0.92], [0.85, 0.87, 0.88, 0.86])
    #expect(PairedComparison(of: high, against: low).verdict == .helps)
    #expect(PairedComparison(of: low, against: high).verdict == .harms)
  }

  @Test func `differences around 0 are undecided, which is not the same as none`() {
    let comparison = PairedComparison(of: [0.9, 0.8, 0.85], against: [0.8, 0.9, 0.86])
    #expect(comparison.verdict == .undecided)
    #expect(comparison.interval95.contains(0))
  }

  @Test func `one seed allows no verdict, however great the difference`() {
    let comparison = PairedComparison(of: [0.99], against: [0.10])
    #expect(comparison.verdict == .undecided)
    #expect(comparison.interval95 == Interval(low: -.infinity, high: .infinity))
    #expect(comparison.wins == 1 && comparison.count == 1)
  }

  @Test func `no difference worth having is said only of an interval within the margin`() {
    let close = PairedComparison(of: [0.5, 0.6, 0.55], against: [0.5, 0.6, 0.55], margin: 0.005)
    #expect(close.ties == 3 && close.interval95 == Interval(low: 0, high: 0))
    #expect(close.verdict == .noDifferenceWorthHaving)
    // The same values without a margin: nobody said what would be too little.
    let unsaid = PairedComparison(of: [0.5, 0.6, 0.55], against: [0.5, 0.6, 0.55])
    #expect(unsaid.verdict == .undecided)
  }

  @Test(arguments: [
    (0.1, 0.4, Verdict.noDifferenceWorthHaving), (-0.5, 0.5, .noDifferenceWorthHaving),
    (-0.4, -0.1, .noDifferenceWorthHaving), (0.1, 0.6, .helps), (-0.6, -0.1, .harms),
    (-0.1, 0.6, .undecided), (-0.6, 0.4, .undecided), (0.0, 0.6, .undecided),
    (-.infinity, .infinity, .undecided),
  ])
  func `the interval and the margin decide the word`(low: Double, high: Double, verdict: Verdict) {
    #expect(Verdict(of: Interval(low: low, high: high), margin: 0.5) == verdict)
  }

  @Test func `without a margin small sure differences help or harm`() {
    #expect(Verdict(of: Interval(low: 0.1, high: 0.4), margin: nil) == .helps)
    #expect(Verdict(of: Interval(low: -0.4, high: -0.1), margin: nil) == .harms)
    #expect(Verdict(of: Interval(low: 0, high: 0), margin: nil) == .undecided)
  }

  @Test func `two seeds that agree by chance prove nothing`() {
    // 2 of 597 test examples more, twice.
    let control = [0.8, 0.9]
    let treatment = control.map { $0 + 2.0 / 597 }
    let naive = PairedComparison(of: treatment, against: control)
    #expect(naive.interval95.high - naive.interval95.low < 1e-12)
    let honest = PairedComparison(
      of: treatment, against: control, margin: 0.005, resolution: 1.0 / 597)
    #expect(honest.verdict == .undecided)
    let margin = 12.706204736174694 / 597 / 2.0.squareRoot()
    #expect(isClose(honest.interval95.high - honest.mean, margin))
    #expect(isClose(honest.mean, 2.0 / 597))
  }

  @Test func `in other units the verdict is the same`() {
    let comparison = PairedComparison(
      of: [0.91, 0.92, 0.94], against: [0.90, 0.90, 0.91], margin: 0.005)
    let points = comparison.scaled(by: 100)
    #expect(points.verdict == comparison.verdict && points.margin == 0.5)
    #expect(isClose(points.mean, 100 * comparison.mean))
    #expect(isClose(points.interval95.low, 100 * comparison.interval95.low))
    #expect(points.wins == comparison.wins)
  }

  @Test func `an interval of 95 percent holds the truth 95 times in 100`() {
    var generator = SplitMix64(seed: 51)
    let runs = 20_000
    let hits = (0..<runs).count { _ in
      confidenceInterval95((0..<5).map { _ in 3 + 2 * generator.normal() }).contains(3)
    }
    #expect(abs(Double(hits) / Double(runs) - 0.95) < 4 * (0.95 * 0.05 / Double(runs)).squareRoot())
  }

  @Test func `unequal numbers of values are refused with both`() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = PairedComparison(of: [1, 2, 3], against: [1, 2])
    }
    #expect(message(of: result).contains("a pair needs two values: 3 values against 2"))
  }
}
