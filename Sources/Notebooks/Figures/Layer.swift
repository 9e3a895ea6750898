// What can be drawn between a pair of axes. Adding a kind of figure rarely needs a new layer;
// whoever adds one finds the places that must know it by the compiler's complaints.

/// Something drawn into a panel.
public enum Layer: Sendable, Equatable {
  /// A curve through points from left to right.
  case line(name: String, [Point], Ink, dashed: Bool = false)
  /// Single points.
  case points(name: String, [Point], Ink, Marker = .dot)
  /// Upright bars of one width, standing on zero.
  case bars(name: String, [Point], width: Double, Ink)
  /// A band between two curves.
  case band(name: String, [Spread], Ink)
  /// An upright line from low to high at each place, with a point at the middle.
  case intervals(name: String, [Spread], Ink)
  /// Values on a grid, as colours.
  case grid(Grid)
  /// Words at places.
  case labels([Label])
  /// A dashed straight line through the whole panel.
  case rule(Direction, at: Double, Ink)

  /// Everything about the layer but its data; the frames of a figure agree in it.
  package var style: Layer {
    switch self {
    case .line(let name, _, let ink, let dashed): .line(name: name, [], ink, dashed: dashed)
    case .points(let name, _, let ink, let marker): .points(name: name, [], ink, marker)
    case .bars(let name, _, let width, let ink): .bars(name: name, [], width: width, ink)
    case .band(let name, _, let ink): .band(name: name, [], ink)
    case .intervals(let name, _, let ink): .intervals(name: name, [], ink)
    case .grid(let grid): .grid(grid.style)
    case .labels: .labels([])
    case .rule(let direction, _, let ink): .rule(direction, at: 0, ink)
    }
  }
}

/// A place in a panel.
public struct Point: Sendable, Equatable {
  /// Across.
  public var x: Double
  /// Up.
  public var y: Double

  /// Creates a place.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A range of values above one place.
public struct Spread: Sendable, Equatable {
  /// Across.
  public var x: Double
  /// The lower end.
  public var low: Double
  /// The value itself.
  public var middle: Double
  /// The upper end.
  public var high: Double

  /// Creates a range of values.
  public init(_ x: Double, low: Double, middle: Double, high: Double) {
    self.x = x
    self.low = low
    self.middle = middle
    self.high = high
  }
}

/// Words at a place.
public struct Label: Sendable, Equatable {
  /// Which side of its place the words stand on.
  public enum Side: Sendable, Equatable {
    /// On the place itself.
    case center
    /// Above it.
    case above
    /// Below it.
    case below
    /// To the left of it.
    case left
    /// To the right of it.
    case right
  }

  /// Where.
  public var at: Point
  /// What it says.
  public var text: String
  /// On which side of the place it stands.
  public var side: Side
  /// Its colour.
  public var ink: Ink

  /// Creates a label.
  public init(_ text: String, at: Point, _ side: Side = .center, ink: Ink = .text) {
    self.text = text
    self.at = at
    self.side = side
    self.ink = ink
  }
}

/// Values on a rectangular grid.
public struct Grid: Sendable, Equatable {
  /// What the values are drawn as.
  public enum Palette: Sendable, Equatable {
    /// From pale for the least to dark for the greatest value.
    case sequential
    /// From one colour through white at zero to another.
    case diverging
    /// White for 0 to black for the greatest value: images.
    case gray
    /// Value k has the colour of series k.
    case classes
  }

  /// The values, `rows[r][c]`; the first row is the lowest.
  public var rows: [[Double]]
  /// Where the columns' centres lie: the first and the last.
  public var x: ClosedRange<Double>
  /// Where the rows' centres lie: the first and the last.
  public var y: ClosedRange<Double>
  /// What the values are drawn as.
  public var palette: Palette
  /// The values at the palette's ends; the least and greatest of the grid where `nil`.
  public var range: ClosedRange<Double>?
  /// How a value is written into its cell; not written where `nil`.
  public var format: NumberFormat?
  /// Names the scale of colours beside the panel; no scale where empty.
  public var legend: String
  /// For the palette `.classes`: the names of the classes in the legend; none where empty.
  public var classNames: [String]

  /// Creates a grid: at least one row, and every row with as many values as the first one.
  public init(
    _ rows: [[Double]], x: ClosedRange<Double>, y: ClosedRange<Double>, palette: Palette,
    range: ClosedRange<Double>? = nil, format: NumberFormat? = nil, legend: String = "",
    classNames: [String] = []
  ) {
    demand(rows.first?.isEmpty == false, "a grid has no values")
    demand(
      rows.allSatisfy { $0.count == rows[0].count }, "a grid's rows are not equally long")
    self.rows = rows
    self.x = x
    self.y = y
    self.palette = palette
    self.range = range
    self.format = format
    self.legend = legend
    self.classNames = classNames
  }

  fileprivate var style: Grid {
    var style = self
    style.rows = rows.map { row in row.map { _ in 0 } }
    return style
  }
}

/// A colour by its meaning; which colour that is, the palette knows.
public enum Ink: Sendable, Equatable {
  /// The colour of class or series k, the same in the whole course.
  case series(Int)
  /// The colour of text.
  case text
  /// A quiet colour, for what is there for comparison.
  case muted
  /// The colour of the ground, for words on a bar.
  case paper
  /// Of points or bars, the k-th has the colour of series k.
  case each
}

/// The shape of a point.
public enum Marker: Sendable, Equatable {
  /// A small filled disc: one of many.
  case dot
  /// A small mark in the shape of class k, of those that can be told apart without colour: one of
  /// many.
  case shape(Int)
  /// A large ring: look here.
  case ring
  /// A cross.
  case cross
}

/// A direction in a panel.
public enum Direction: Sendable, Equatable {
  /// From left to right.
  case across
  /// From bottom to top.
  case up
}
