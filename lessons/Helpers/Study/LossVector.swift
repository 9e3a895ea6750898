// Step 11 of a study: numbers to hold one's own loss against.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: StudyPhrase) -> String { Spoken.language.say(phrase) }

extension Recorder {
  /// Shows the parts of the loss and their sum.
  ///
  /// - Parameters:
  ///   - hard: The student loss, in nats.
  ///   - soft: The KL divergence, in nats.
  ///   - total: The whole loss.
  ///   - alpha: α, the weight of the student loss.
  ///   - temperature: T.
  public func showLossVector(
    hard: Double, soft: Double, total: Double, alpha: Double, temperature: Double
  ) {
    let format = NumberFormat.fixed(6)
    show(
      Table(
        say(.lossVector(alpha: shortest(alpha), temperature: shortest(temperature))),
        columns: [
          .words(say(.part), [say(.studentLoss), "KL", "T² · KL", say(.wholeLoss)]),
          .numbers(
            say(.value), unit: say(.natsUnit),
            [hard, soft, temperature * temperature * soft, total], format),
        ],
        read: say(.lossVectorRead), notice: say(.lossVectorNotice)))
  }
}
