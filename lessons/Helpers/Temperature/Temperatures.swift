// What several temperatures make of one row: the tables and figures of lesson 2.

import CMathematics
import Distillation
import Languages
import Notebooks

private func say(_ phrase: TemperaturePhrase) -> String { Spoken.language.say(phrase) }

/// A row at several temperatures.
public struct SoftenedRow {
  let row: Row
  /// The temperatures, each of them once, rising.
  let temperatures: [Double]
  /// A soft label a temperature.
  let softLabels: [[Double]]
  /// Their entropies, in nats.
  let entropies: [Double]

  /// Takes what the lesson computed, one a temperature.
  public init(
    _ row: Row, temperatures: [Double], softLabels: [[Double]], entropies: [Double]
  ) {
    self.row = row
    self.temperatures = temperatures
    self.softLabels = softLabels
    self.entropies = entropies
  }

  /// The logarithms of the last class's shares, lowest temperature first.
  var lastLogs: [Double] {
    temperatures.map { logSoftmax(row.logits, temperature: $0)[row.last] }
  }
  /// The likeliest five classes, which have a column and a curve each.
  var shown: [Int] { Array(row.order.prefix(5)) }

  /// The share of the last class at the lowest and at the highest temperature.
  public var lastShares: String {
    let ends = Set([0, temperatures.count - 1]).sorted()
    let shares = ends.map { significant(naturalLog: lastLogs[$0], 2) }
    if ends.count == 2 && shares[0] == shares[1] { return say(.sameLastShare(shares[0])) }
    return say(
      .lastShares(zip(shares, ends).map { (share: $0, temperature: shortest(temperatures[$1])) }))
  }

  func table(notice: String) -> Table {
    var columns = [Column.numbers("T", temperatures, .shortest)]
    for index in shown {
      columns.append(.numbers(row.names[index], softLabels.map { $0[index] }))
    }
    // The likeliest five have a column each; all the others share one.
    var bars = softLabels.map { soft in shown.map { soft[$0] } }
    if shown.count < row.count {
      let rest = softLabels.map { soft in row.order.dropFirst(5).reduce(0) { $0 + soft[$1] } }
      columns.append(.numbers(say(.others), rest))
      bars = zip(bars, rest).map { $0 + [$1] }
    }
    columns.append(.numbers(say(.entropy), unit: say(.nats), entropies))
    columns.append(.shares(say(.allShares), bars))
    return Table(
      say(.softLabels(row.subject, temperatures: temperatures.count)), columns: columns,
      read: say(.softLabelsRead), notice: notice)
  }
}

extension Recorder {
  /// Shows the soft labels as a table and as a film.
  ///
  /// - Parameters:
  ///   - softened: The row at several temperatures.
  ///   - coldest: The lowest of them.
  ///   - hottest: The highest.
  public func show(_ softened: SoftenedRow, from coldest: Double, to hottest: Double) {
    let temperatures = softened.temperatures
    let growth = softened.lastLogs[temperatures.count - 1] - softened.lastLogs[0]
    let factor = times(naturalLog: growth)
    let ends = [softened.entropies[0], softened.entropies[temperatures.count - 1]]
    let notice: TemperaturePhrase =
      temperatures.count == 1
      ? .oneTemperature
      : softened.row.isTied
        ? .equalEverywhere
        : .growth(
          from: shortest(coldest), to: shortest(hottest),
          name: softened.row.lastName, factor: factor == times(1) ? nil : factor,
          entropies: NumberFormat.fixed(3).writesAlike(ends)
            ? [number(ends[0], 3)] : ends.map { number($0, 3) })
    show(softened.table(notice: say(notice)))
    plot(
      .softLabelFrames(
        say(.softLabelFrames(softened.row.subject)), classes: softened.row.names, parameter: "T",
        values: temperatures, softLabels: softened.softLabels, logits: softened.row.logits))
  }

  /// Asks what is the same at every temperature.
  public func askWhatStays() {
    ask(
      say(.whatStays), choices: [say(.difference), say(.ratio), "T · ln(q̃ᵢ / q̃ⱼ)"], answer: 2,
      because: say(.whyItStays))
  }

  /// Shows T · ln(q̃ᵢ / q̃ⱼ) for neighbours in the order of the classes.
  ///
  /// - Parameters:
  ///   - softened: The row at several temperatures.
  ///   - gaps: That number of two classes, one a temperature.
  public func showInvariant(_ softened: SoftenedRow, gaps: (Int, Int) -> [Double]) {
    let row = softened.row
    let pairs = Array(zip(row.order, row.order.dropFirst()).prefix(3))
    let columns = pairs.map { i, j in gaps(i, j) }
    // As many decimals as the logits have, so that no difference between them looks like none.
    let decimals = max(row.decimals, 3)
    show(
      Table(
        say(.invariant),
        columns: [.numbers("T", softened.temperatures, .shortest)]
          + zip(pairs, columns).map { pair, gaps in
            .numbers("\(row.names[pair.0]) : \(row.names[pair.1])", gaps, .fixed(decimals))
          },
        read: say(.invariantRead),
        notice: say(
          .invariantNotice(
            isExact: columns.allSatisfy { NumberFormat.fixed(decimals).writesAlike($0) },
            differences: list(pairs.map { number(row.logits[$0] - row.logits[$1], decimals) })))))
  }

  /// Shows the row between two extremes.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - temperatures: The temperatures, rising up to 1000.
  ///   - softLabels: Its soft label at each.
  ///   - greatestEntropy: The entropy of equal shares, in nats.
  public func showEnds(
    _ row: Row, temperatures: [Double], softLabels: [[Double]], greatestEntropy: Double
  ) {
    let count = Double(row.count)
    let scaled = zip(temperatures, softLabels).map { t, soft in
      t * count * (soft[row.top] - soft[row.last])
    }
    let hot = softLabels[softLabels.count - 1]
    show(
      Table(
        say(.ends),
        columns: [
          .numbers("T", temperatures, .shortest),
          .numbers(say(.shareOf(row.topName)), softLabels.map { $0[row.top] }, .fixed(4)),
          .numbers(say(.shareOf(row.lastName)), softLabels.map { $0[row.last] }, .fixed(4)),
          .numbers(say(.entropy), unit: say(.nats), softLabels.map { entropy($0) }, .fixed(4)),
          .numbers(say(.scaledDifference(classes: row.count)), scaled, .fixed(2)),
        ],
        read: say(.endsRead(classes: row.count, entropy: number(greatestEntropy, 4))),
        notice: say(
          .coldEnd(
            temperature: shortest(temperatures[0]), name: row.topName,
            share: softPercent(softLabels[0][row.top], 1), tied: row.tiedAtTop))
          + say(
            .hotEnd(share: softPercent(hot[row.top], 1), equalShare: percent(1 / count, 1)))
          + hotLimit(row, hot, scaled: scaled[scaled.count - 1])))
  }

  /// What is left of the logits at the highest temperature.
  private func hotLimit(_ row: Row, _ hot: [Double], scaled: Double) -> String {
    if row.isTied { return say(.nothingCounts) }
    let difference = row.logits[row.top] - row.logits[row.last]
    guard difference < 1 || abs(scaled / difference - 1) < 0.02 else { return say(.notHot) }
    return say(
      .hotLimit(
        shares: significant(hot[row.top] - hot[row.last], 2), classes: row.count,
        scaled: significant(scaled, 3), logits: significant(difference, 3),
        isExact: NumberFormat.significant(3).writesAlike([scaled, difference])))
  }

  /// Draws the shares against the temperature.
  ///
  /// - Parameters:
  ///   - softened: The row at several temperatures.
  ///   - temperatures: The temperatures as they were given, each of which can be moved.
  public func plotShares(_ softened: SoftenedRow, setting temperatures: [Double]) {
    let (row, shown) = (softened.row, softened.shown)
    let curves = temperatureCurves(row)
    plot(
      .curves(
        say(shown.count == row.count ? .everyShare : .likeliestShares(shown.count)),
        x: Axis(say(.temperatureAxis), range: 0.1...100, isLogarithmic: true),
        y: Axis(say(.probability), range: 0...1),
        series: shown.map { index in (row.names[index], curves { $0[index] }) }, colors: shown,
        stops: softened.temperatures.filter { $0 >= 0.1 && $0 <= 100 }, parameter: "T",
        source: source(row, shown.map { .share($0) })
      ).held(
        by: temperatures.enumerated().filter { $1 >= 0.1 && $1 <= 100 }.map { index, temperature in
          Handle(
            sets: "temperatures", element: index, at: Point(temperature, 0), moves: .across)
        }))
  }

  /// Draws the entropy, and the lead of the likeliest class, against the temperature.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - greatestEntropy: The entropy of equal shares, in nats.
  public func plotEntropyAndLead(_ row: Row, greatestEntropy: Double) {
    let curves = temperatureCurves(row)
    plot(
      .curves(
        say(.entropyAndLead),
        x: Axis(say(.temperatureAxis), range: 0.1...100, isLogarithmic: true),
        panels: [
          Curves(
            y: Axis(say(.entropyAxis), range: 0...1.1 * greatestEntropy),
            series: [(say(.entropy), curves { entropy($0) })],
            levels: [Axis.Tick(greatestEntropy, "ln \(row.count)")],
            source: source(row, [.entropy])),
          Curves(
            y: Axis(say(.leadAxis), range: 0...1),
            series: [(say(.lead), curves { $0[row.top] - $0[row.second] })],
            source: source(row, [.lead(row.top, over: row.second)])),
        ]))
  }

  private func source(_ row: Row, _ measures: [SoftLabelSource.Measure]) -> SoftLabelSource {
    SoftLabelSource(logits: row.logits, classes: row.names, measures: measures)
  }

  /// Something that is measured of the soft label, as a curve from T = 0.1 to T = 100.
  private func temperatureCurves(_ row: Row) -> (([Double]) -> Double) -> [Point] {
    let temperatures = (0...48).map { pow(10, -1 + Double($0) / 16) }
    let softLabels = temperatures.map { softmax(row.logits, temperature: $0) }
    return { measure in zip(temperatures, softLabels).map { Point($0, measure($1)) } }
  }

  /// Shows what a softmax without care makes of logits that are all shifted.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - shifts: What was added to all its logits.
  ///   - naive: The naive softmax of each.
  ///   - careful: The careful one.
  public func showNaive(_ row: Row, shifts: [Double], naive: [[Double]], careful: [[Double]]) {
    let (naive, careful) = (naive.map { $0[row.top] }, careful.map { $0[row.top] })
    let broken = zip(shifts, naive).filter { $0.1.isNaN }.map { signed($0.0, 0) }
    let agree = zip(naive, careful).allSatisfy {
      $0.isNaN || NumberFormat.fixed(4).writesAlike([$0, $1])
    }
    show(
      Table(
        say(.shifted(row.topName)),
        columns: [
          .numbers(say(.constant), shifts, .signed(0)),
          .numbers(say(.naive), naive, .fixed(4)),
          .numbers(say(.careful), careful, .fixed(4)),
        ],
        read: say(.shiftedRead),
        notice: say(
          broken.isEmpty ? agree ? .naiveAgrees : .naiveIsInexact : .naiveBreaks(list(broken)))))
  }
}
