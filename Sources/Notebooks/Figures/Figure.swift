// What a figure shows, not how it is drawn. A figure is made of panels, a panel of layers; the
// figure kinds in `Figures/` build them from a lesson's values. Whoever draws needs to know the
// layers only.

import Languages

/// A picture as a value: one or more frames, of which each shows panels side by side.
public struct Figure: Sendable, Equatable {
  /// The file name without its ending; taken from the label of the cell that plots the figure.
  public var name = ""
  /// The language of its words, for whoever adds some; that of the lesson that plots it.
  public var language = Language.english
  /// What the figure shows, in one line.
  public var caption: String
  /// The frames; a figure without animation has one.
  public var frames: [Frame]
  /// What varies from frame to frame, such as `T`; empty when there is one frame.
  public var frameParameter: String
  /// What to show where nothing can move.
  public var still: Still
  /// How many panels stand side by side before the next row begins; chosen for the reader where
  /// `nil`.
  public var columns: Int?
  /// What a sighted reader would notice, in words, for those who do not see the picture.
  public var alternative: String

  /// One state of the picture.
  public struct Frame: Sendable, Equatable {
    /// The value of the frame parameter, as it is written, such as `4`; empty for a single frame.
    public var label: String
    /// The panels, from left to right, row below row.
    public var panels: [Panel]

    /// Creates a frame.
    public init(label: String = "", panels: [Panel]) {
      self.label = label
      self.panels = panels
    }
  }

  /// What a figure with frames shows where nothing can move.
  public enum Still: Sendable, Equatable {
    /// The frame with this index, from 0.
    case frame(Int)
    /// All frames, one beside the other.
    case all
  }

  /// Creates a figure without animation.
  public init(_ caption: String, panels: [Panel], columns: Int? = nil, alternative: String) {
    self.init(
      caption, frames: [Frame(panels: panels)], parameter: "", still: .frame(0),
      columns: columns, alternative: alternative)
  }

  /// Creates a figure with frames.
  ///
  /// The frames differ in their data only: panel p has the same axes and the same kinds of layers
  /// in every frame.
  public init(
    _ caption: String, frames: [Frame], parameter: String, still: Still, columns: Int? = nil,
    alternative: String
  ) {
    demand(!frames.isEmpty, "figure “\(caption)” has no frames")
    demand(!frames[0].panels.isEmpty, "figure “\(caption)” has no panels")
    if case .frame(let index) = still {
      demand(frames.indices.contains(index), "figure “\(caption)” has no frame \(index)")
    }
    demand(
      frames.allSatisfy { $0.hasSameShape(as: frames[0]) },
      "figure “\(caption)” has frames that differ in more than their data")
    self.caption = caption
    self.frames = frames
    self.frameParameter = parameter
    self.still = still
    self.columns = columns
    self.alternative = alternative
  }
}

extension Figure {
  /// The line above a panel: its title and, where there are several frames, which one it is.
  package func title(ofPanel panel: Int, inFrame frame: Int) -> String {
    let frame = frames[frame]
    let state = frame.label.isEmpty ? "" : "\(frameParameter) = \(frame.label)"
    return [frame.panels[panel].title, state].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Figure.Frame {
  fileprivate func hasSameShape(as other: Figure.Frame) -> Bool {
    panels.count == other.panels.count
      && zip(panels, other.panels).allSatisfy { panel, other in
        panel.x == other.x && panel.y == other.y && panel.isSquare == other.isSquare
          && panel.layers.count == other.layers.count
          && zip(panel.layers, other.layers).allSatisfy { $0.style == $1.style }
      }
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
  /// The logits that the numbers are made from, where that is the softmax of one row of them.
  public var source: SoftLabelSource?
  /// What can be taken hold of where the picture is alive; no other medium draws them.
  public var handles: [Handle]

  /// Creates a panel.
  public init(
    _ title: String = "", x: Axis, y: Axis, layers: [Layer], isSquare: Bool = false,
    handles: [Handle] = []
  ) {
    self.title = title
    self.x = x
    self.y = y
    self.layers = layers
    self.isSquare = isSquare
    self.handles = handles
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
