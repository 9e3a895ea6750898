extension Figure {
  /// Pictures, each with its soft label as bars beside it.
  ///
  /// - Parameters:
  ///   - caption: What the figure shows, in one line.
  ///   - images: The pictures: a title, the pixels from the top row to the lowest with 0 for white,
  ///     and the shares in the order of `classes`.
  ///   - classes: The names of the classes.
  /// - Returns: The figure, with its alternative text.
  public static func images(
    _ caption: String, images: [(title: String, pixels: [[Double]], shares: [Double])],
    classes: [String]
  ) -> Figure {
    demand(!images.isEmpty, "figure “\(caption)” has no pictures")
    let panels = images.flatMap { image in
      [
        picture(image.title, image.pixels),
        .shares("", image.shares, classes: classes, hasScale: false),
      ]
    }
    let sentences = images.map {
      "\($0.title): \(ShareWords.ranking($0.shares, classes: classes, limit: 3))."
    }
    let title = Spoken.say(.picturesWithProbabilities)
    return Figure(
      caption, panels: panels, columns: images.count == 1 ? 2 : 4,
      alternative: ([title] + sentences).joined(separator: " "))
  }

  /// One picture, and beside it a soft label for each network that answers it.
  ///
  /// - Parameters:
  ///   - caption: What the figure shows, in one line.
  ///   - pixels: The picture, from the top row to the lowest, with 0 for white and 1 for black.
  ///   - answers: The soft labels, each with a title; their shares have the order of `classes`.
  ///   - classes: The names of the classes.
  /// - Returns: The figure, with its alternative text.
  public static func image(
    _ caption: String, pixels: [[Double]], answers: [(title: String, shares: [Double])],
    classes: [String]
  ) -> Figure {
    let sentences = answers.map {
      "\($0.title): \(ShareWords.ranking($0.shares, classes: classes, limit: 3))."
    }
    return Figure(
      caption,
      panels: [picture("", pixels)]
        + answers.map { .shares($0.title, $0.shares, classes: classes, hasScale: false) },
      columns: 1 + answers.count,
      alternative: ([Spoken.say(.pictureWithAnswers)] + sentences).joined(separator: " "))
  }

  private static func picture(_ title: String, _ pixels: [[Double]]) -> Panel {
    let grid = Grid(
      pixels.reversed(), x: 0...Double(pixels[0].count - 1), y: 0...Double(pixels.count - 1),
      palette: .gray)
    return Panel(
      title,
      x: Axis("", range: -0.5...Double(pixels[0].count) - 0.5, ticks: []),
      y: Axis("", range: -0.5...Double(pixels.count) - 0.5, ticks: []),
      layers: [.grid(grid)], isSquare: true)
  }
}
