// A picture as a tree, as far as a page needs it: gnuplot's SVG is read, made to fit the page, and
// written again.

import HTMLBlocks

/// An element of a picture.
struct SVGElement: Sendable, Equatable {
  /// What stands between an element's tags.
  enum Node: Sendable, Equatable {
    case element(SVGElement)
    case text(String)
  }

  var name: String
  var attributes: [Attribute]
  var children: [Node] = []

  struct Attribute: Sendable, Equatable {
    var name: String
    var value: String
  }

  subscript(_ attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }?.value }
    set {
      let place = attributes.firstIndex { $0.name == attribute }
      switch (place, newValue) {
      case (let place?, let value?): attributes[place].value = value
      case (let place?, nil): attributes.remove(at: place)
      case (nil, let value?): attributes.append(Attribute(name: attribute, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The elements among the children.
  var elements: [SVGElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The element after a change to it and to every element in it, from the inside out; what becomes
  /// `nil` is left out.
  func mapped(_ change: (SVGElement) -> SVGElement?) -> SVGElement? {
    var result = self
    result.children = children.compactMap { child in
      guard case .element(let element) = child else { return child }
      return element.mapped(change).map(Node.element)
    }
    return change(result)
  }

  /// The element as it stands in a page, without line ends of its own.
  var html: HTML {
    let tag = HTML.Name(name).html
    let written = attributes.map { attribute -> HTML in
      " \(HTML.Name(attribute.name).html)=\"\(.escaped(attribute.value))\""
    }.joined()
    return children.isEmpty
      ? "<\(tag)\(written)/>" : "<\(tag)\(written)>\(content)</\(tag)>"
  }

  /// What stands between the element's tags.
  var content: HTML {
    children.map { child in
      switch child {
      case .element(let element): element.html
      case .text(let text): HTML.escaped(text)
      }
    }.joined()
  }
}
