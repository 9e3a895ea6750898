extension Figure {
  /// Soft labels side by side: a panel each, a bar for each class, probability upwards.
  ///
  /// A class has the same colour here as in every other figure.
  ///
  /// - Parameters:
  ///   - caption: What the figure shows, in one line.
  ///   - classes: The names of the classes.
  ///   - series: The soft labels, each with a name such as `dog at 122°`; its shares have the order
  ///     of `classes`.
  /// - Returns: The figure, with its alternative text.
  public static func softLabelBars(
    _ caption: String, classes: [String], series: [(name: String, shares: [Double])]
  ) -> Figure {
    demand(!series.isEmpty, "figure “\(caption)” has no soft labels")
    let sentences = series.map {
      "\($0.name): \(ShareWords.ranking($0.shares, classes: classes))."
    }
    let title = Spoken.say(.barsOfProbability)
    return Figure(
      caption,
      panels: series.map { name, shares in
        .shares(
          name, shares, classes: classes, source: SoftLabelSource(shares: shares, classes: classes))
      },
      alternative: ([title] + sentences + [sameOrder(series)])
        .filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// Whether the labels agree in how they rank the classes.
  private static func sameOrder(_ series: [(name: String, shares: [Double])]) -> String {
    guard series.count > 1 else { return "" }
    let labels = series.map { $0.shares }
    if ShareWords.rankAlike(labels) {
      return Spoken.say(.allRankAlike)
    }
    if labels.allSatisfy({ ShareWords.order($0)[0] == ShareWords.order(labels[0])[0] }) {
      return Spoken.say(.sameFirstClass)
    }
    return Spoken.say(.otherFirstClass)
  }
}
