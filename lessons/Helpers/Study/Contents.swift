// Step 1 of a study: what the file holds.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: StudyPhrase) -> String { Spoken.language.say(phrase) }

extension Recorder {
  /// Shows what the files hold, and tells logits from probabilities.
  public func showContents(_ study: Study) {
    let scores = study.material.teacher
    let accuracy = study.accuracy
    var rows: [(String, String)] = [
      (say(.examples), NumberFormat.integer.text(study.count)),
      (say(.classes), NumberFormat.integer.text(Double(study.classes))),
      (say(.numbers), say(.kind(scores.kind))),
      (say(.range), say(.fromTo(significant(scores.least, 4), significant(scores.greatest, 4)))),
    ]
    if scores.maskedCount > 0 {
      rows.append((say(.ruledOut), NumberFormat.integer.text(Double(scores.maskedCount))))
    }
    if let accuracy { rows.append((say(.accuracy), percent(accuracy, 1))) }
    rows.append((say(.meanConfidence), softPercent(study.confidence, 1)))
    if let loss = study.negativeLogLikelihood { rows.append(("NLL", say(.nats(number(loss, 3))))) }
    if let error = study.calibrationError { rows.append(("ECE", percent(error, 1))) }
    show(
      Table(
        say(.contents),
        columns: [.words(say(.what), rows.map { $0.0 }), .words(say(.value), rows.map { $0.1 })],
        read: say(.contentsRead(hasLabels: accuracy != nil)),
        notice: contentsNotice(study)))
  }

  private func contentsNotice(_ study: Study) -> String {
    guard let accuracy = study.accuracy else { return say(.withoutLabels) }
    var sentences: [StudyPhrase] = []
    if study.hasChoice {
      let confidence = study.confidence
      let isAlike = abs(confidence - accuracy) < 0.005
      sentences.append(
        .sureness(
          isAlike ? .fitting : confidence > accuracy ? .tooSure : .notSureEnough,
          confidence: softPercent(confidence, 1), accuracy: percent(accuracy, 1)))
      let chance = 1 / Double(study.classes)
      if accuracy <= chance { sentences.append(.likeGuessing(chance: percent(chance, 1))) }
    }
    if let shifted = study.accuracy(labelledFrom: 1), shifted > accuracy,
      study.material.labels?.min() ?? 0 > 0
    {
      sentences.append(.maybeFromOne(now: percent(accuracy, 1), then: percent(shifted, 1)))
    }
    let unlikely = study.rows - study.likelyRows.count
    if unlikely > 0 { sentences.append(.labelsRuledOut(unlikely)) }
    return sentences.map { say($0) }.joined(separator: " ")
  }

  /// Why the numbers are taken for what they are taken for.
  public func kindReason(_ study: Study) -> String {
    let scores = study.material.teacher
    let deviation = significant(scores.deviation, 2)
    return switch scores.kind {
    case .probabilities: say(.areProbabilities(deviation: deviation))
    case .logProbabilities: say(.areLogProbabilities(deviation: deviation))
    case .logits: say(scores.looksLikeSigmoids ? .maybeSigmoids : .areLogits)
    }
  }
}
