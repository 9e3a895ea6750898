// What a figure shows, not how it is drawn. A figure is made of panels, a panel of layers; the figure kinds in
// `Figures/` build them from a lesson's values. Whoever draws needs to know the layers only.

/// A picture as a value: one or more frames, of which each shows panels side by side.
public struct Figure: Sendable, Equatable {
  /// The file name without its ending; taken from the label of the cell that plots the figure.
  public var name = ""
  /// What the figure shows, in one line.
  public var caption: String
  /// The frames; a figure without animation has one.
  public var frames: [Frame]
  /// What varies from frame to frame, such as `T`; empty when there is one frame.
  public var frameParameter: String
  /// The index of the frame to show where only one can be shown.
  public var stillFrame: Int
  /// What a sighted reader would notice, in words, for those who do not see the picture.
  public var alternative: String

  /// One state of the picture.
  public struct Frame: Sendable, Equatable {
    /// The value of the frame parameter, as it is written, such as `4`; empty for a single frame.
    public var label: String
    /// The panels, side by side from left to right.
    public var panels: [Panel]

    /// Creates a frame.
    public init(label: String = "", panels: [Panel]) {
      self.label = label
      self.panels = panels
    }
  }

  /// Creates a figure without animation.
  public init(_ caption: String, panels: [Panel], alternative: String) {
    self.init(
      caption, frames: [Frame(panels: panels)], parameter: "", still: 0, alternative: alternative)
  }

  /// Creates a figure with frames, all with the same number of panels.
  public init(
    _ caption: String, frames: [Frame], parameter: String, still: Int, alternative: String
  ) {
    demand(frames.indices.contains(still), "figure “\(caption)” has no frame \(still)")
    self.caption = caption
    self.frames = frames
    self.frameParameter = parameter
    self.stillFrame = still
    self.alternative = alternative
  }
}

/// One pair of axes and what is drawn between them.
public struct Panel: Sendable, Equatable {
  /// A line above the panel; empty for none.
  public var title: String
  /// The horizontal axis.
  public var x: Axis
  /// The vertical axis.
  public var y: Axis
  /// What is drawn, from the back to the front.
  public var layers: [Layer]
  /// Whether one unit is as long across as it is up: for maps and images.
  public var isSquare: Bool

  /// Creates a panel.
  public init(_ title: String = "", x: Axis, y: Axis, layers: [Layer], isSquare: Bool = false) {
    self.title = title
    self.x = x
    self.y = y
    self.layers = layers
    self.isSquare = isSquare
  }
}

/// One axis of a panel.
public struct Axis: Sendable, Equatable {
  /// A named place on an axis.
  public struct Tick: Sendable, Equatable {
    /// Where it is.
    public var value: Double
    /// What it says.
    public var label: String

    /// Creates a named place.
    public init(_ value: Double, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// What is measured, with its unit.
  public var label: String
  /// The ends; found from the data where `nil`.
  public var range: ClosedRange<Double>?
  /// Whether equal steps are equal factors.
  public var isLogarithmic: Bool
  /// Where the axis is marked; found from the range where `nil`, none where empty.
  public var ticks: [Tick]?

  /// Creates an axis.
  public init(
    _ label: String, range: ClosedRange<Double>? = nil, isLogarithmic: Bool = false,
    ticks: [Tick]? = nil
  ) {
    self.label = label
    self.range = range
    self.isLogarithmic = isLogarithmic
    self.ticks = ticks
  }

  /// An axis that is neither named nor marked.
  public static let hidden = Axis("", ticks: [])
}

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
  /// Words at places, centred.
  case labels([Label])
  /// A straight line across the whole panel, parallel to the other axis.
  case rule(Direction, at: Double, Ink)
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
  /// Where.
  public var at: Point
  /// What it says.
  public var text: String

  /// Creates a label.
  public init(_ text: String, at: Point) {
    self.text = text
    self.at = at
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
  /// Names the colours beside the panel; no legend where empty.
  ///
  /// For `.classes` the names follow `classNames`.
  public var legend: String
  /// The names of the classes, for the palette `.classes`.
  public var classNames: [String]

  /// Creates a grid; every row has as many values as the first one.
  public init(
    _ rows: [[Double]], x: ClosedRange<Double>, y: ClosedRange<Double>, palette: Palette,
    range: ClosedRange<Double>? = nil, format: NumberFormat? = nil, legend: String = "",
    classNames: [String] = []
  ) {
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
}

/// A colour by its meaning; which colour that is, the palette knows.
public enum Ink: Sendable, Equatable {
  /// The colour of class or series k, the same in the whole course.
  case series(Int)
  /// The colour of text.
  case text
  /// A quiet colour, for what is there for comparison.
  case muted
}

/// The shape of a point.
public enum Marker: Sendable, Equatable {
  /// A small filled disc: one of many.
  case dot
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
