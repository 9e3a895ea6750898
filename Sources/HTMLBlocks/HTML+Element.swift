// How an element is written, in one place.

extension HTML {
  /// An element with its content; attributes whose value is `nil` are left out.
  ///
  /// - Parameters:
  ///   - name: A name of HTML, never text.
  ///   - attributes: Names of HTML, and values, which are escaped.
  ///   - content: What stands between the tags.
  /// - Returns: The element.
  package static func element(
    _ name: Name, _ attributes: [(Name, String?)] = [], _ content: HTML
  ) -> HTML {
    "\(opening(name, attributes))\(content)</\(name.html)>"
  }

  /// An element with its content between line ends, for what holds whole lines.
  package static func block(
    _ name: Name, _ attributes: [(Name, String?)] = [], _ lines: [HTML]
  ) -> HTML {
    var html = opening(name, attributes) + "\n"
    for line in lines where !line.isEmpty {
      html += line
      html += "\n"
    }
    return html + "</\(name.html)>"
  }

  /// An element without content and without an end tag, such as `meta`.
  package static func opening(_ name: Name, _ attributes: [(Name, String?)] = []) -> HTML {
    var html: HTML = "<\(name.html)"
    for (name, value) in attributes {
      guard let value else { continue }
      html += value.isEmpty ? " \(name.html)" : " \(name.html)=\"\(.escaped(value))\""
    }
    return html + ">"
  }

  /// The number of a table or a figure, which is a link to it, to be copied and sent.
  static func label(_ words: String, of name: String) -> HTML {
    let link = element("a", [("class", "anchor"), ("href", "#\(name)")], escaped(words))
    return "<b>\(link)</b>"
  }

  /// The name of an element or an attribute.
  package struct Name: ExpressibleByStringLiteral {
    package let html: HTML

    /// A name that is written in the source code.
    package init(stringLiteral name: StaticString) { html = HTML(stringLiteral: name) }

    /// A name that is computed or read, such as that of a heading or of a shape in a picture.
    ///
    /// What cannot stand in a name is left out, so that no name opens a tag.
    package init(_ name: String) {
      html = .escaped(String(name.unicodeScalars.filter(Self.allows).map(Character.init)))
    }

    private static func allows(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789-_:.".unicodeScalars.contains(scalar))
    }
  }
}
