// A picture inside a page, whoever drew it.

/// An SVG picture: its shapes, and how large it is.
package struct Drawing: Sendable, Equatable {
  /// Its natural width in pixels.
  package let width: Int
  /// Its natural height in pixels.
  package let height: Int
  /// What it is made of; its names are those of no other picture of the page.
  package let shapes: HTML

  /// Creates a picture.
  package init(width: Int, height: Int, shapes: HTML) {
    self.width = width
    self.height = height
    self.shapes = shapes
  }

  /// The picture as an element.
  ///
  /// - Parameter attributes: What it gets besides, such as its name for a screen reader.
  /// - Returns: The element.
  package func html(_ attributes: [(HTML.Name, String?)]) -> HTML {
    let size: [(HTML.Name, String?)] = [
      ("viewBox", "0 0 \(width) \(height)"), ("width", "\(width)"), ("height", "\(height)"),
    ]
    return HTML.element("svg", size + attributes, shapes)
  }
}
