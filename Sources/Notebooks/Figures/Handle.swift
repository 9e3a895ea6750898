// What of a figure can be moved by hand. A handle says which parameter of the lesson a place in a
// panel stands for; where the lesson runs beside its page, whoever drags the place changes the
// parameter. Everywhere else a figure with handles looks like one without.

/// A place in a panel that stands for a parameter of the lesson.
///
/// The parameter's value is read off the panel: moved `.across`, it is the place on the horizontal
/// axis; moved `.up`, the place on the vertical one; moved `.around` a centre, the angle. So a mark
/// at 70° on a circle, which sets the parameter `angle`, is
///
///     Handle(sets: "angle", at: Point(cos(70°), sin(70°)), moves: .around(Point(0, 0)))
///
/// and the third of a list of logits, drawn as bars, is
///
///     Handle(sets: "logits", element: 2, at: Point(2, logits[2]), moves: .up)
public struct Handle: Sendable, Equatable {
  /// How a handle moves, and so what its place means.
  public enum Motion: Sendable, Equatable {
    /// From left to right; the value is that on the horizontal axis, logarithmic or not.
    case across
    /// Upwards and downwards; the value is that on the vertical axis, logarithmic or not.
    case up
    /// Around a place, in a panel whose units are equally long both ways
    /// (``Panel/isSquare``); the value is the angle in degrees, from 0 at the right of the centre,
    /// counter-clockwise, up to 360.
    case around(Point)
  }

  /// The name of the parameter that it sets.
  public var parameter: String
  /// Which element of the parameter it sets, from 0; `nil` where the parameter is a number.
  public var element: Int?
  /// Where it is now, in the units of the axes.
  public var at: Point
  /// How it moves.
  public var motion: Motion
  /// How much of the parameter one unit of the axis is, such as 1000 bytes a kilobyte.
  public var unit: Double

  /// Creates a handle.
  ///
  /// - Parameters:
  ///   - parameter: The name of the parameter that it sets.
  ///   - element: Which element of a list it sets, from 0; `nil` where the parameter is a number.
  ///   - place: Where it is while the parameter has its present value.
  ///   - motion: How it moves.
  ///   - unit: How much of the parameter one unit of the axis is; angles are in degrees.
  public init(
    sets parameter: String, element: Int? = nil, at place: Point, moves motion: Motion,
    unit: Double = 1
  ) {
    self.parameter = parameter
    self.element = element
    at = place
    self.motion = motion
    self.unit = unit
  }
}

extension Figure {
  /// Whether anything in it can be moved.
  package var hasHandles: Bool {
    frames.contains { $0.panels.contains { !$0.handles.isEmpty } }
  }

  /// The figure with handles in one of its panels.
  ///
  /// - Parameters:
  ///   - handles: What can be taken hold of, in every frame.
  ///   - panel: Which panel they are in, from 0.
  /// - Returns: The figure, the same as before in every medium but a live page.
  public func held(by handles: [Handle], inPanel panel: Int = 0) -> Figure {
    demand(
      frames[0].panels.indices.contains(panel), "figure “\(caption)” has no panel \(panel)")
    var figure = self
    for frame in frames.indices { figure.frames[frame].panels[panel].handles += handles }
    return figure
  }
}
