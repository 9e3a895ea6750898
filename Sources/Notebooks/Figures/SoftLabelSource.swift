// What soft labels are made from. A figure carries it beside the numbers that it shows, so that
// whoever draws it can make them again: at another temperature, or of other logits.

import CMathematics

/// The row of logits whose softmax a panel shows.
public struct SoftLabelSource: Sendable, Equatable {
  /// What a curve over the temperature tells of the soft label.
  public enum Measure: Sendable, Equatable {
    /// The share of a class.
    case share(Int)
    /// How far the share of one class lies above that of another one.
    case lead(Int, over: Int)
    /// The entropy in nats.
    case entropy
  }

  /// The logits, one a class.
  public var logits: [Double]
  /// The names of their classes.
  public var classes: [String]
  /// Whether the logits are the logarithms of a soft label, and so known but for a number that is
  /// the same for all classes, which no softmax sees.
  public var areLogarithms = false
  /// The temperature of the bars, or of the place that is marked on the curves; `nil` where no
  /// temperature is shown by itself.
  public var temperature: Double?
  /// What the panel's lines measure, in their order; empty for a panel of bars, one a class.
  public var measures: [Measure]

  /// Creates a source.
  public init(
    logits: [Double], classes: [String], temperature: Double? = nil, measures: [Measure] = []
  ) {
    demand(
      logits.count == classes.count && !logits.isEmpty,
      "\(logits.count) logits for \(classes.count) classes")
    self.logits = logits
    self.classes = classes
    self.temperature = temperature
    self.measures = measures
  }

  /// The source of a soft label at T = 1, as far as its shares tell; `nil` where a share is 0.
  init?(shares: [Double], classes: [String]) {
    guard shares.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
    self.init(logits: shares.map { log($0) }, classes: classes, temperature: 1)
    areLogarithms = true
  }

  /// The same logits at another temperature.
  func at(_ temperature: Double?) -> SoftLabelSource {
    var source = self
    source.temperature = temperature
    return source
  }
}
