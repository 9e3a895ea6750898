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
  /// - Returns: The figure, with its alternative text.
  public static func softLabelFrames(
    _ caption: String, classes: [String], parameter: String, values: [Double],
    softLabels: [[Double]]
  ) -> Figure {
    demand(
      values.count == softLabels.count,
      "figure “\(caption)” has \(softLabels.count) soft labels for \(values.count) values")
    let frames = zip(values, softLabels).map { value, shares in
      Frame(label: short(value), panels: [.shares("", shares, classes: classes)])
    }
    return Figure(
      caption, frames: frames, parameter: parameter,
      still: frames.count <= 9 ? .all : .frame(frames.count / 2),
      alternative: describe(classes, parameter, values, softLabels))
  }

  private static func describe(
    _ classes: [String], _ parameter: String, _ values: [Double], _ softLabels: [[Double]]
  ) -> String {
    let order = values.indices.sorted { values[$0] < values[$1] }
    let (low, high) = (order[0], order[order.count - 1])
    let (before, after) = (softLabels[low], softLabels[high])
    func at(_ index: Int) -> String { "\(parameter) = \(short(values[index]))" }
    guard low != high else {
      let ranking = ShareWords.ranking(before, classes: classes)
      return Spoken.say(
        en: "Bars of one soft label at \(at(low)): \(ranking).",
        ko: "\(at(low))일 때 소프트 라벨 하나의 막대그래프입니다. \(ranking).")
    }
    let isSame = ShareWords.rankAlike(softLabels)
    return Spoken.say(
      en: """
        Bars of one soft label at \(values.count) values of \(parameter). At \(at(low)): \
        \(ShareWords.ranking(before, classes: classes)). At \(at(high)): \
        \(ShareWords.ranking(after, classes: classes)). \(changes(classes, before, after)) \
        The order of the classes is \
        \(isSame ? "the same at every \(parameter)." : "not the same at every \(parameter).")
        """,
      ko: """
        소프트 라벨 하나를 \(parameter) 값 \(values.count)개에서 그린 막대그래프입니다. \(at(low))일 때 \
        \(ShareWords.ranking(before, classes: classes)). \(at(high))일 때 \
        \(ShareWords.ranking(after, classes: classes)). \(changes(classes, before, after)) \
        클래스의 순서는 \(isSame ? "모든 \(parameter)에서 같습니다." : "\(parameter)에 따라 다릅니다.")
        """)
  }

  /// Which classes lose and which gain most from one soft label to another, as far as it can be
  /// read off.
  private static func changes(
    _ classes: [String], _ before: [Double], _ after: [Double]
  ) -> String {
    let (lost, gained) = (
      greatest(classes, before, after, direction: -1),
      greatest(classes, before, after, direction: 1)
    )
    let english = [(lost, "lose"), (gained, "gain")].compactMap { found, verb in
      found.map { "\($0.names) \(verb)\($0.isOne ? "s" : "") most, \($0.paths)" }
    }
    let korean = [(lost, "줄어드는"), (gained, "늘어나는")].compactMap { found, verb in
      found.map { "가장 많이 \(verb) 클래스는 \(attach($0.names, .instrument)) \($0.paths)" }
    }
    return Spoken.say(
      en: english.isEmpty ? "Every class keeps its share." : english.joined(separator: "; ") + ".",
      ko: korean.isEmpty
        ? "모든 클래스의 비율이 그대로입니다." : korean.joined(separator: " 바뀌고, ") + " 바뀝니다.")
  }

  /// The classes that go furthest in one direction, and from where to where; several where their
  /// ways are written alike, none where no way can be seen.
  private static func greatest(
    _ classes: [String], _ before: [Double], _ after: [Double], direction: Double
  ) -> (names: String, paths: String, isOne: Bool)? {
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
    let names = Spoken.language.list(found.map { classes[$0] })
    if found.count == 1 { return (names, paths[0], true) }
    let ways =
      Set(paths).count == 1
      ? Spoken.say(.each(path: paths[0]))
      : Spoken.say(en: list(paths), ko: "각각 " + paths.joined(separator: ", "))
    return (names, ways, false)
  }
}
