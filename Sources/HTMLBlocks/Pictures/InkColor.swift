// The colours of a picture as the page's style sheet has them, so that they follow its theme.

import Notebooks

extension Ink {
  /// The colour, of the k-th point or bar where each has its own.
  func color(_ index: Int = 0) -> HTML {
    switch self {
    case .series(let series): Self.series(series)
    case .text: "var(--ink)"
    case .muted: "var(--muted)"
    case .paper: "var(--paper)"
    case .each: Self.series(index)
    }
  }

  private static func series(_ index: Int) -> HTML {
    let count = Palette.count
    return "var(--series-\((index % count + count) % count))"
  }
}

extension RGB {
  /// The colour as an attribute's value.
  var html: HTML { .escaped(hex) }
}
