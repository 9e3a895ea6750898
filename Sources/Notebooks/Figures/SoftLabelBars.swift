extension Figure {
  /// Soft labels side by side: a panel each, a bar for each class, probability upwards.
  ///
  /// A class has the same colour here as in every other figure.
  ///
  /// - Parameters:
  ///   - caption: What the figure shows, in one line.
  ///   - classes: The names of the classes.
  ///   - series: The soft labels, each with a name such as `dog at 122°`; its shares have the order of
  ///     `classes`.
  /// - Returns: The figure, with its alternative text.
  public static func softLabelBars(
    _ caption: String, classes: [String], series: [(name: String, shares: [Double])]
  ) -> Figure {
    demand(!series.isEmpty, "figure “\(caption)” has no soft labels")
    let sentences = series.map {
      "\($0.name): \(ShareWords.ranking($0.shares, classes: classes))."
    }
    let title = Spoken.say(en: "Bars of probability.", ko: "확률 막대그래프입니다.")
    return Figure(
      caption, panels: series.map { .shares($0.name, $0.shares, classes: classes) },
      alternative: ([title] + sentences + [sameOrder(series)])
        .filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// Whether the labels agree in how they rank the classes.
  private static func sameOrder(_ series: [(name: String, shares: [Double])]) -> String {
    guard series.count > 1 else { return "" }
    let labels = series.map { $0.shares }
    if ShareWords.rankAlike(labels) {
      return Spoken.say(en: "All rank the classes alike.", ko: "클래스의 순위는 모두 같습니다.")
    }
    if labels.allSatisfy({ ShareWords.order($0)[0] == ShareWords.order(labels[0])[0] }) {
      return Spoken.say(
        en: "All have the same class first, but they rank the others differently.",
        ko: "1위 클래스는 모두 같지만 나머지 순위는 다릅니다.")
    }
    return Spoken.say(
      en: "They do not have the same class first.", ko: "1위 클래스가 서로 다릅니다.")
  }
}
