// The total loss of one example over α and T.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: LossPhrase) -> String { Spoken.language.say(phrase) }

/// The total loss of an example for several α and T.
public struct LossSurface {
  private let alphas = [0.0, 0.1, 0.5, 1, 2]
  private let temperatures = [1.0, 2, 4, 8, 16]
  private let values: [[Double]]
  private let divergence: DistillationLoss.Divergence
  private let isSquared: Bool

  /// Computes it.
  ///
  /// - Parameters:
  ///   - divergence: What H is in the distillation loss.
  ///   - timesSquare: Whether the distillation loss is multiplied by T².
  ///   - example: The example.
  public init(
    _ divergence: DistillationLoss.Divergence, timesSquare: Bool, of example: LossExample
  ) {
    self.divergence = divergence
    isSquared = timesSquare
    values = alphas.map { [temperatures] alpha in
      temperatures.map { temperature in
        DistillationLoss(
          alpha: alpha, temperature: temperature, divergence: divergence,
          scaledByTemperatureSquared: timesSquare
        ).evaluate(
          studentLogits: Matrix([example.student]), labels: [example.label],
          softLabels: SoftLabels(
            teacherLogits: Matrix([example.teacher]), temperature: temperature)
        ).loss
      }
    }
  }

  /// Where it is least, for a sentence.
  public var leastPlace: String {
    let least = values.joined().min() ?? 0
    let places = alphas.indices.flatMap { row in
      temperatures.indices.filter { values[row][$0] < least + 1e-9 }
        .map { "α = \(shortest(alphas[row])), T = \(shortest(temperatures[$0]))" }
    }
    return say(places.count == 1 ? .leastAt(places[0]) : .leastIn(cells: places.count))
  }

  var figure: Figure {
    .heatMap(
      say(
        .surface(
          isKL: divergence == .klDivergence, isSquared: isSquared)),
      rows: alphas.map { "α = \(shortest($0))" },
      columns: temperatures.map { "T = \(shortest($0))" }, values: values,
      format: .significant(2))
  }
}

extension Recorder {
  /// Asks whether a student learns best where the loss is least, and draws the loss.
  public func show(_ surface: LossSurface) {
    ask(
      say(.isLeastBest), choices: [say(.yesBest), say(.onlyWithSquare), say(.mapCannotTell)],
      answer: 2, because: say(.whyMapCannotTell))
    plot(surface.figure)
  }
}
