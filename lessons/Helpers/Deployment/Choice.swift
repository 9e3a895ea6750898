// Which student of lesson 5 goes to the device.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DeploymentPhrase) -> String { Spoken.language.say(phrase) }

/// A kind of student that may go to the device.
public struct Candidate {
  /// The place of its size among the sizes.
  public let index: Int
  /// Whether it learns from the teacher, not from hard labels.
  public let isDistilled: Bool
  /// What its parameters take.
  public let bytes: Int
  /// Its mean accuracy on the validation digits, 0 to 1.
  public let accuracy: Double
}

/// The student that goes to the device, and those it was chosen from.
public struct Choice {
  let study: SizeStudy
  /// The share of the digits that a student must classify correctly.
  let wanted: Double
  /// The candidates that keep both limits.
  let goodEnough: [Candidate]
  /// Whether the chosen one does.
  let keepsLimits: Bool
  /// The chosen one.
  let candidate: Candidate

  /// Takes the best candidate; if there is none, the most accurate that fits, or of the smallest
  /// students the more accurate one, so that the lesson can go on.
  ///
  /// - Parameters:
  ///   - best: The best of those that are good enough.
  ///   - goodEnough: The candidates that keep both limits.
  ///   - study: The students that the candidates stand for.
  ///   - wanted: The share of the digits that a student must classify correctly.
  public init(
    _ best: Candidate?, of goodEnough: [Candidate], in study: SizeStudy, wanted: Double
  ) {
    let all = study.candidates
    func mostAccurate(_ isIn: (Candidate) -> Bool) -> Candidate? {
      all.filter(isIn).max { $0.accuracy < $1.accuracy }
    }
    self.study = study
    self.wanted = wanted
    self.goodEnough = goodEnough
    keepsLimits = best != nil
    candidate =
      best ?? mostAccurate { $0.bytes <= study.sizes.limit } ?? mostAccurate { $0.index == 0 }
      ?? all[0]
  }

  /// The place of its size among the sizes.
  public var index: Int { candidate.index }
  /// Whether it learns from the teacher.
  public var isDistilled: Bool { candidate.isDistilled }
  /// The hidden units of the chosen student.
  var hidden: Int { study.sizes.hidden[index] }
  var validationText: String { Spoken.language.percent(candidate.accuracy, 1) }

  /// What was chosen.
  public var sentence: String {
    let kind = say(.kind(hidden: hidden, isTaught: isDistilled))
    let bytes = say(.bytes(candidate.bytes))
    return say(
      keepsLimits
        ? .choice(kind, bytes: bytes, accuracy: validationText)
        : candidate.bytes <= study.sizes.limit
          ? .nothingIsAccurate(kind, accuracy: validationText) : .nothingFits(kind, bytes: bytes))
  }

  /// Whether the choice depends on the teacher.
  public var dependence: String {
    let alone = goodEnough.first { !$0.isDistilled }?.bytes
    let taught = goodEnough.first { $0.isDistilled }?.bytes
    guard let taught else { return say(alone == nil ? .cannotBeKept : .onlyLabelsKeep) }
    guard let alone else { return say(.onlyTheTeacherKeeps) }
    return say(
      alone > taught
        ? .teacherTakesLess(labels: say(.bytes(alone)))
        : alone == taught ? .teacherIsNotNeeded : .labelsTakeLess)
  }

  /// The accuracies against the sizes.
  var figure: Figure {
    let sizes = study.sizes
    func kilobytes(_ bytes: Int) -> Double { Double(bytes) / 1000 }
    func spreads(_ accuracies: [[Double]]) -> [Spread] {
      zip(sizes.bytes, accuracies).map { bytes, values in
        let interval = confidenceInterval95(values)
        return Spread(
          kilobytes(bytes), low: interval.low, middle: mean(values), high: interval.high)
      }
    }
    let ofTeachers = mean(accuracies(study.teachers, on: Digits.validation))
    return .tradeoff(
      say(.tradeoff), size: say(.sizeAxis), quality: say(.accuracyAxis),
      curves: [
        (displayName("hard labels"), spreads(study.hardAccuracies)),
        (displayName("distilled"), spreads(study.distilledAccuracies)),
      ],
      reference: (say(.teacher), Point(kilobytes(sizes.teacherBytes), ofTeachers)),
      most: Axis.Tick(
        kilobytes(sizes.limit), say(.limit(number(kilobytes(sizes.limit), 1)))),
      least: Axis.Tick(100 * wanted, say(.wanted(Spoken.language.percent(wanted, 1))))
    ).held(by: [
      Handle(
        sets: "byteLimit", at: Point(kilobytes(sizes.limit), 100 * wanted), moves: .across,
        unit: 1000),
      Handle(
        sets: "accuracyWanted", at: Point(kilobytes(sizes.teacherBytes), 100 * wanted), moves: .up,
        unit: 0.01),
    ])
  }

  /// What the smallest accurate student of a kind needs.
  func smallestAccurate(isDistilled: Bool) -> String {
    let accurate = study.candidates.first {
      $0.isDistilled == isDistilled && $0.accuracy >= wanted
    }
    guard let accurate else { return say(.noneIsAccurate) }
    return say(
      .smallestAccurate(
        hidden: study.sizes.hidden[accurate.index], bytes: say(.bytes(accurate.bytes)),
        fits: accurate.bytes <= study.sizes.limit))
  }

  /// Which kinds of a size keep both limits.
  func kindsThatKeep(at index: Int) -> String {
    let good = goodEnough.filter { $0.index == index }
    return good.isEmpty
      ? say(.neither)
      : good.count == 2
        ? say(.both) : displayName(good[0].isDistilled ? "distilled" : "hard labels")
  }
}

extension Recorder {
  /// Draws the accuracies against the sizes, and shows which candidates keep both limits.
  public func show(_ choice: Choice) {
    let sizes = choice.study.sizes
    plot(choice.figure)
    show(
      Table(
        say(.candidates),
        columns: [
          .counts(say(.hiddenUnits), sizes.hidden), .counts(say(.byteUnit), sizes.bytes),
          sizes.fits(sizes.bytes),
        ] + choice.study.accuracyColumns + [
          .words(say(.goodEnough), sizes.hidden.indices.map(choice.kindsThatKeep))
        ],
        read: say(
          .candidatesRead(bytes: inBytes(sizes.limit), accuracy: percent(choice.wanted, 1))),
        notice: say(
          .candidatesNotice(
            hard: choice.smallestAccurate(isDistilled: false),
            distilled: choice.smallestAccurate(isDistilled: true)))))
  }
}
