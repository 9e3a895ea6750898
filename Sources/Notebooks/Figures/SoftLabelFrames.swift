import Languages

extension Figure {
  /// One soft label that changes with a parameter, most often the temperature: a frame for each value.
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
    let changes = classes.indices.map { after[$0] - before[$0] }
    let fallen = classes.indices.min { changes[$0] < changes[$1] } ?? 0
    let risen = classes.indices.max { changes[$0] < changes[$1] } ?? 0
    func path(_ index: Int) -> String {
      let (start, end) = (ShareWords.percent(before[index]), ShareWords.percent(after[index]))
      return Spoken.say(
        en: "from \(start) to \(end)", ko: "\(start)에서 \(attach(end, .instrument))")
    }
    let orders = softLabels.map(ShareWords.order)
    let same = orders.allSatisfy { $0 == orders[0] }
    return Spoken.say(
      en: """
        Bars of one soft label at \(values.count) values of \(parameter). At \(at(low)): \
        \(ShareWords.ranking(before, classes: classes)). At \(at(high)): \
        \(ShareWords.ranking(after, classes: classes)). \(classes[fallen]) loses most, \
        \(path(fallen)); \(classes[risen]) gains most, \(path(risen)). The order of the classes is \
        \(same ? "the same at every \(parameter)." : "not the same at every \(parameter).")
        """,
      ko: """
        소프트 라벨 하나를 \(parameter) 값 \(values.count)개에서 그린 막대그래프입니다. \(at(low))일 때 \
        \(ShareWords.ranking(before, classes: classes)). \(at(high))일 때 \
        \(ShareWords.ranking(after, classes: classes)). 가장 많이 줄어드는 클래스는 \
        \(attach(classes[fallen], .instrument)) \(path(fallen)) 바뀌고, 가장 많이 늘어나는 클래스는 \
        \(attach(classes[risen], .instrument)) \(path(risen)) 바뀝니다. 클래스의 순서는 \
        \(same ? "모든 \(parameter)에서 같습니다." : "\(parameter)에 따라 다릅니다.")
        """)
  }
}
