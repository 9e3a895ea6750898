// A handle as the page's script finds it: how to see it, where to touch it, and numbers from which
// a place in the picture becomes a value of the parameter.

import Notebooks

extension PlotArea {
  /// A handle of the panel; nothing where its place is none.
  ///
  /// Its attributes, for a pointer at `x`, `y` in the picture's own units:
  ///
  /// - `data-sets`: the parameter; `data-element`: which element of it, where it is a list.
  /// - `data-moves`: `across`, `up` or `around`.
  /// - Of `across` and `up`: with t = (x − `data-from-px`) / (`data-to-px` − `data-from-px`), or of
  ///   y, cut to 0 … 1, the value is from + t · (to − from) or, where there is `data-log`, from ·
  ///   (to / from)ᵗ; from and to are `data-from` and `data-to`.
  /// - Of `around`: the value is the angle of (x − `data-cx`, `data-cy` − y) in degrees from 0 to
  ///   360.
  func html(_ handle: Handle) -> HTML {
    guard var place = place(handle.at) else { return "" }
    // Where it can be seen and touched, whatever the value is.
    place.x = min(max(place.x, left), right)
    place.y = min(max(place.y, top), bottom)
    let motion: [(HTML.Name, String?)]
    switch handle.motion {
    case .across: motion = [("data-moves", "across")] + Self.attributes(x, unit: handle.unit)
    case .up: motion = [("data-moves", "up")] + Self.attributes(y, unit: handle.unit)
    case .around(let center):
      guard let center = self.place(center) else { return "" }
      motion = [
        ("data-moves", "around"), ("data-cx", Self.written(center.x)),
        ("data-cy", Self.written(center.y)),
      ]
    }
    return HTML.element(
      "g",
      [
        ("class", "handle"), ("data-sets", handle.parameter),
        ("data-element", handle.element.map { "\($0)" }),
      ] + motion,
      """
      <circle cx="\(place.x)" cy="\(place.y)" r="22" fill="none" pointer-events="all"/>\
      <circle cx="\(place.x)" cy="\(place.y)" r="10" fill="none" stroke="var(--paper)" \
      stroke-width="5"/>\
      <circle cx="\(place.x)" cy="\(place.y)" r="10" fill="none" stroke="var(--accent)" \
      stroke-width="2.5"/>
      """)
  }

  private static func attributes(
    _ scale: AxisScale, unit: Double
  ) -> [(HTML.Name, String?)] {
    [
      ("data-from-px", written(scale.from)), ("data-to-px", written(scale.to)),
      ("data-from", written(value: unit * scale.ends.lowerBound)),
      ("data-to", written(value: unit * scale.ends.upperBound)),
      ("data-log", scale.isLogarithmic ? "true" : nil),
    ]
  }

  /// A number as a script reads it.
  private static func written(value: Double) -> String {
    String(shortest(value).map { $0 == "−" ? "-" : $0 })
  }

  private static func written(_ length: Double) -> String { ("\(length)" as HTML).source }
}
