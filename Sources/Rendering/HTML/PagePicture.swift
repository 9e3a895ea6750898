// A picture made fit for a page: nothing in it but shapes and words, names that no other picture of
// the page has, and colours that follow the page's theme.

import HTMLBlocks

/// Reads gnuplot's pictures for a page.
enum PagePicture {
  /// Prepares gnuplot's picture.
  ///
  /// - Parameters:
  ///   - document: The SVG document.
  ///   - prefix: What makes its names unique in the page.
  /// - Returns: The picture.
  /// - Throws: Where the document is not what gnuplot writes.
  static func drawing(
    of document: String, prefix: String
  ) throws(SVGReader.Failure) -> Drawing {
    let picture = try SVGReader.read(document)
    let shapes = picture.mapped(Self.shape) ?? SVGElement(name: "svg", attributes: [])
    let used = Self.references(in: shapes)
    let clean = shapes.mapped { Self.cleaned($0, used, prefix) } ?? shapes
    func size(_ name: String) -> Int { picture[name].flatMap { Double($0) }.map { Int($0) } ?? 0 }
    return Drawing(width: size("width"), height: size("height"), shapes: clean.content)
  }

  // MARK: What a picture is made of

  /// Everything that gnuplot draws with.
  ///
  /// Titles are left out: a browser shows gnuplot's names of curves as tips.
  private static let shapes: Set<String> = [
    "svg", "g", "path", "polygon", "polyline", "rect", "circle", "text", "tspan", "image", "use",
    "defs", "clipPath", "filter", "feFlood", "feComposite", "linearGradient", "stop", "pattern",
  ]

  private static func shape(_ element: SVGElement) -> SVGElement? {
    guard shapes.contains(element.name) else { return nil }
    var element = element
    if let style = element["style"], style.hasPrefix("filter:") {
      element["filter"] = String(style.dropFirst("filter:".count))
    }
    element.attributes = element.attributes.compactMap { attribute in
      var attribute = attribute
      if attribute.name == "xlink:href" { attribute.name = "href" }
      if attribute.name == "href" {
        let isInside = attribute.value.hasPrefix("#") || attribute.value.hasPrefix("data:image/png")
        return isInside ? attribute : nil
      }
      let isLayout = attribute.name.hasPrefix("xml") || attribute.name.hasPrefix("on")
      return isLayout || ["class", "style", "font-family"].contains(attribute.name)
        ? nil : attribute
    }
    if ["image", "use"].contains(element.name), element["href"] == nil { return nil }
    return element
  }

  // MARK: Names

  private static func references(in element: SVGElement) -> Set<String> {
    // A definition that is used by another one that nothing uses is rare and small; it may stay.
    var found: Set<String> = []
    func look(_ element: SVGElement) {
      for attribute in element.attributes {
        if attribute.name == "href", attribute.value.hasPrefix("#") {
          found.insert(String(attribute.value.dropFirst()))
        } else if let name = urlName(attribute.value) {
          found.insert(name)
        }
      }
      for child in element.elements { look(child) }
    }
    look(element)
    return found
  }

  /// The name in `url(#name)`.
  private static func urlName(_ value: String) -> String? {
    guard value.hasPrefix("url(#"), value.hasSuffix(")") else { return nil }
    return String(value.dropFirst(5).dropLast())
  }

  private static func cleaned(
    _ element: SVGElement, _ used: Set<String>, _ prefix: String
  ) -> SVGElement? {
    var element = element
    if element.name == "defs" {
      // What is used has kept its name.
      element.children.removeAll { child in
        if case .element(let definition) = child { definition["id"] == nil } else { true }
      }
    }
    let isContainer = ["g", "defs", "text"].contains(element.name)
    // gnuplot draws the ground; a page has its own.
    if element.children.isEmpty,
      isContainer || element["fill"] == "#ffffff" && element.name == "rect"
    {
      return nil
    }
    element["id"] = element["id"].flatMap { used.contains($0) ? prefix + $0 : nil }
    for (index, attribute) in element.attributes.enumerated() {
      if attribute.name == "href", attribute.value.hasPrefix("#") {
        element.attributes[index].value = "#" + prefix + attribute.value.dropFirst()
      } else if let name = urlName(attribute.value) {
        element.attributes[index].value = "url(#\(prefix)\(name))"
      } else if PageColor.attributes.contains(attribute.name) {
        element.attributes[index].value = PageColor.themed(attribute.value)
      } else if measures.contains(attribute.name) {
        element.attributes[index].value = shortened(attribute.value)
      }
    }
    // A line is such anyway; of gnuplot's groups none that draws lines stands in another one.
    if element.name == "g" {
      element.attributes.removeAll {
        ["stroke-width=1", "stroke-linecap=butt", "stroke-linejoin=miter"]
          .contains("\($0.name)=\($0.value)")
      }
    }
    element.children = merged(element.children)
    return element
  }

  /// Neighbours that are groups of the same kind as one group: gnuplot begins one for every tic.
  private static func merged(_ children: [SVGElement.Node]) -> [SVGElement.Node] {
    children.reduce(into: []) { merged, child in
      if case .element(let group) = child, case .element(var last)? = merged.last,
        group.name == "g", last.name == "g", last.attributes == group.attributes,
        !group.attributes.contains(where: { ["filter", "opacity"].contains($0.name) })
      {
        last.children += group.children
        merged[merged.count - 1] = .element(last)
      } else {
        merged.append(child)
      }
    }
  }

  // MARK: Numbers

  private static let measures: Set<String> = [
    "d", "points", "transform", "font-size", "stroke-width", "x", "y", "dx", "dy", "cx", "cy", "r",
    "x1", "x2", "y1", "y2", "width", "height",
  ]

  /// Numbers without the zeros at the end of their decimals, and one space where there are several.
  private static func shortened(_ value: String) -> String {
    let (point, zero, space) = (UInt8(ascii: "."), UInt8(ascii: "0"), UInt8(ascii: " "))
    var result: [UInt8] = []
    var decimals: Int?
    func endNumber() {
      guard let start = decimals else { return }
      while result.count > start + 1, result.last == zero { result.removeLast() }
      if result.count == start + 1 { result.removeLast() }
      decimals = nil
    }
    for byte in value.utf8 {
      switch byte {
      case point:
        endNumber()
        decimals = result.count
      case zero...zero + 9: break
      default:
        endNumber()
        if byte == space, result.last == space || result.isEmpty { continue }
      }
      result.append(byte)
    }
    endNumber()
    if result.last == space { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
