import Languages

extension Figure {
  /// One soft label that changes with a parameter, most often the temperature: a frame for each
  /// value.
  ///
  /// Where nothing can move, up to nine frames stand beside each other, of more the middle one.
  ///
  /// - Parameters:
  ///   - caption: What the figure shows, in one line.
  ///   - classes: The names of the classes.
  ///   - parameter: What changes from frame to frame, such as `T`.
  ///   - values: Its values.
  ///   - softLabels: The soft label at each value; its shares have the order of `classes`.
  ///   - logits: The logits that they are made from, where the parameter is the temperature.
  /// - Returns: The figure, with its alternative text.
  public static func softLabelFrames(
    _ caption: String, classes: [String], parameter: String, values: [Double],
    softLabels: [[Double]], logits: [Double]? = nil
  ) -> Figure {
    demand(
      values.count == softLabels.count,
      "figure “\(caption)” has \(softLabels.count) soft labels for \(values.count) values")
    let source = logits.map { SoftLabelSource(logits: $0, classes: classes) }
    let frames = zip(values, softLabels).map { value, shares in
      Frame(
        label: shortest(value),
        panels: [.shares("", shares, classes: classes, source: source?.at(value))])
    }
    return Figure(
      caption, frames: frames, parameter: parameter,
      still: frames.count <= 9 ? .all : .frame(frames.count / 2),
      // Three panels in a row have no room for many names below each.
      columns: classes.count > 8 ? min(2, frames.count) : nil,
      alternative: describe(classes, parameter, values, softLabels))
  }

  private static func describe(
    _ classes: [String], _ parameter: String, _ values: [Double], _ softLabels: [[Double]]
  ) -> String {
    let order = values.indices.sorted { values[$0] < values[$1] }
    let (low, high) = (order[0], order[order.count - 1])
    let (before, after) = (softLabels[low], softLabels[high])
    func at(_ index: Int) -> String { "\(parameter) = \(shortest(values[index]))" }
    guard low != high else {
      let ranking = ShareWords.ranking(before, classes: classes)
      return Spoken.say(shares: .oneSoftLabel(place: at(low), ranking: ranking))
    }
    return Spoken.say(
      shares: .softLabels(
        parameter: parameter, count: values.count, lowPlace: at(low),
        lowRanking: ShareWords.ranking(before, classes: classes), highPlace: at(high),
        highRanking: ShareWords.ranking(after, classes: classes),
        changes: changes(classes, before, after),
        isSameOrder: ShareWords.rankAlike(softLabels)))
  }

  /// Which classes lose and which gain most from one soft label to another, as far as it can be
  /// read off.
  private static func changes(
    _ classes: [String], _ before: [Double], _ after: [Double]
  ) -> String {
    Spoken.say(
      shares: .changes(
        lost: greatest(classes, before, after, direction: -1),
        gained: greatest(classes, before, after, direction: 1)))
  }

  /// The classes that go furthest in one direction, and from where to where; several where their
  /// ways are written alike, none where no way can be seen.
  private static func greatest(
    _ classes: [String], _ before: [Double], _ after: [Double], direction: Double
  ) -> FurthestClasses? {
    let changes = zip(before, after).map { direction * ($1 - $0) }
    let furthest = changes.max() ?? 0
    let found = classes.indices.filter {
      changes[$0] > 0 && NumberFormat.percent(1).writesAlike([changes[$0], furthest])
        && ShareWords.percent(before[$0]) != ShareWords.percent(after[$0])
    }
    if found.isEmpty { return nil }
    let paths = found.map { index in
      let (start, end) = (ShareWords.percent(before[index]), ShareWords.percent(after[index]))
      return Spoken.say(.fromTo(start: start, end: end))
    }
    let names = Spoken.language.list(found.map { inWords(classes[$0]) })
    if found.count == 1 { return FurthestClasses(names: names, paths: paths[0], isOne: true) }
    let ways =
      Set(paths).count == 1
      ? Spoken.say(.each(path: paths[0]))
      : Spoken.say(shares: .ways(paths: paths))
    return FurthestClasses(names: names, paths: ways, isOne: false)
  }
}
