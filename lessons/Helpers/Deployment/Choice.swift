// Which student of lesson 5 goes to the device.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DeploymentPhrase) -> String { Spoken.language.say(phrase) }

/// A kind of student that may go to the device.
public struct Candidate {
  /// The place of its size among the sizes.
  public let index: Int
  /// The bits of a weight.
  public let bits: Int
  /// Whether it learns from the teacher, not from hard labels.
  public let isDistilled: Bool
  /// What it takes.
  public let bytes: Int
  /// Its mean accuracy on the validation digits, 0 to 1.
  public let accuracy: Double
}

/// The student that goes to the device, and those it was chosen from.
public struct Choice {
  let formats: FormatStudy
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
  ///   - formats: The students that the candidates stand for.
  ///   - wanted: The share of the digits that a student must classify correctly.
  public init(
    _ best: Candidate?, of goodEnough: [Candidate], in formats: FormatStudy, wanted: Double
  ) {
    let all = formats.candidates
    let least = all.map { $0.bytes }.min()
    self.formats = formats
    self.wanted = wanted
    self.goodEnough = goodEnough
    keepsLimits = best != nil
    candidate =
      best ?? mostAccurate(of: all.filter { $0.bytes <= formats.sizes.limit })
      ?? mostAccurate(of: all.filter { $0.bytes == least }) ?? all[0]
  }

  var study: SizeStudy { formats.study }
  /// The place of its size among the sizes.
  public var index: Int { candidate.index }
  /// The bits of a weight of the chosen student.
  public var bits: Int { candidate.bits }
  /// Whether it learns from the teacher.
  public var isDistilled: Bool { candidate.isDistilled }
  /// The hidden units of the chosen student.
  var hidden: Int { study.sizes.hidden[index] }
  var validationText: String { Spoken.language.percent(candidate.accuracy, 1) }

  /// What was chosen.
  public var sentence: String {
    let kind = say(.kind(hidden: hidden, isTaught: isDistilled, bits: bits))
    let bytes = say(.bytes(candidate.bytes))
    return say(
      keepsLimits
        ? .choice(kind, bytes: bytes, accuracy: validationText)
        : candidate.bytes <= study.sizes.limit
          ? .nothingIsAccurate(kind, accuracy: validationText) : .nothingFits(kind, bytes: bytes))
  }

  /// The bytes of the smallest of those that keep both limits.
  private func least(_ isIn: (Candidate) -> Bool) -> Int? {
    goodEnough.filter(isIn).map { $0.bytes }.min()
  }

  /// Whether the choice depends on the teacher.
  public var dependence: String {
    let alone = least { !$0.isDistilled }
    guard let taught = least({ $0.isDistilled }) else {
      return say(alone == nil ? .cannotBeKept : .onlyLabelsKeep)
    }
    guard let alone else { return say(.onlyTheTeacherKeeps) }
    return say(
      alone > taught
        ? .teacherTakesLess(labels: say(.bytes(alone)))
        : alone == taught ? .teacherIsNotNeeded : .labelsTakeLess)
  }

  /// Whether it depends on the bits; nothing where there is no choice.
  public var dependenceOnBits: String {
    guard keepsLimits else { return "" }
    let whole = least { $0.bits == 8 }
    let real = least { $0.bits > 8 }
    guard let whole else { return say(.eightBitsAreTooCoarse) }
    guard let real else { return say(.onlyEightBitsKeep) }
    return say(
      whole < real
        ? .eightBitsTakeLess(others: say(.bytes(real)))
        : .moreBitsTakeNoMore(eight: say(.bytes(whole))))
  }

  /// How the most accurate student that fits in 8 bits compares with the one in more bits.
  public var widthAgainstBits: String {
    let fitting = formats.candidates.filter {
      $0.isDistilled == isDistilled && $0.bytes <= formats.sizes.limit
    }
    guard let whole = mostAccurate(of: fitting.filter { $0.bits == 8 }) else { return "" }
    let hidden = formats.sizes.hidden
    let text = Spoken.language.percent(whole.accuracy, 1)
    guard let real = mostAccurate(of: fitting.filter { $0.bits > 8 }) else {
      return say(.onlyEightBitsFit(hidden: hidden[whole.index], accuracy: text))
    }
    func values(_ candidate: Candidate) -> [Double] {
      formats.accuraciesOnValidation(isDistilled, at: candidate.index, bits: candidate.bits)
    }
    let gain = compared(values(whole), with: values(real), on: Digits.validation)
    return say(
      .wideAgainstNarrow(
        narrow: hidden[real.index], bits: real.bits, wide: hidden[whole.index],
        gain: points(gain), verdict: gain.verdict.word))
  }

  /// The accuracies against the sizes.
  var figure: Figure {
    let sizes = formats.sizes
    func kilobytes(_ bytes: Int) -> Double { Double(bytes) / 1000 }
    func spreads(_ isDistilled: Bool, _ bits: Int) -> [Spread] {
      sizes.hidden.indices.map { index in
        let values = formats.accuraciesOnValidation(isDistilled, at: index, bits: bits)
        // Six bands over one another would hide the curves.
        let middle = mean(values)
        return Spread(
          kilobytes(sizes.bytes(at: index, bits: bits)), low: middle, middle: middle, high: middle)
      }
    }
    let ofTeachers = mean(accuracies(study.teachers, on: Digits.validation))
    let teacher = kilobytes(sizes.teacherBytes[0])
    return .tradeoff(
      say(.tradeoff), size: say(.sizeAxis), quality: say(.accuracyAxis),
      curves: sizes.bits.flatMap { bits in
        [("hard labels", false), ("distilled", true)].map { name, isDistilled in
          (say(.curve(displayName(name), bits: bits)), spreads(isDistilled, bits))
        }
      },
      reference: (say(.teacher), Point(teacher, ofTeachers)),
      most: Axis.Tick(
        kilobytes(sizes.limit), say(.limit(number(kilobytes(sizes.limit), 1)))),
      least: Axis.Tick(100 * wanted, say(.wanted(Spoken.language.percent(wanted, 1))))
    ).held(by: [
      Handle(
        sets: "byteLimit", at: Point(kilobytes(sizes.limit), 100 * wanted), moves: .across,
        unit: 1000),
      Handle(
        sets: "accuracyWanted", at: Point(teacher, 100 * wanted), moves: .up, unit: 0.01),
    ])
  }

  /// What the smallest accurate student of a kind needs.
  func smallestAccurate(isDistilled: Bool) -> String {
    let accurate = formats.candidates
      .filter { $0.isDistilled == isDistilled && $0.accuracy >= wanted }
      .min { $0.bytes < $1.bytes }
    guard let accurate else { return say(.noneIsAccurate) }
    return say(
      .smallestAccurate(
        hidden: formats.sizes.hidden[accurate.index], bits: accurate.bits,
        bytes: say(.bytes(accurate.bytes)), fits: accurate.bytes <= formats.sizes.limit))
  }

  /// Which kinds of a size and format keep both limits.
  func kindsThatKeep(at index: Int, bits: Int) -> String {
    let good = goodEnough.filter { $0.index == index && $0.bits == bits }
    return good.isEmpty
      ? say(.neither)
      : good.count == 2
        ? say(.both) : displayName(good[0].isDistilled ? "distilled" : "hard labels")
  }
}

private func mostAccurate(of candidates: [Candidate]) -> Candidate? {
  candidates.max { $0.accuracy < $1.accuracy }
}

extension Recorder {
  /// Draws the accuracies against the sizes, and shows which candidates keep both limits.
  public func show(_ choice: Choice) {
    let sizes = choice.formats.sizes
    let rows = sizes.hidden.indices.flatMap { index in sizes.bits.map { (index, $0) } }
    let bytes = rows.map { sizes.bytes(at: $0.0, bits: $0.1) }
    func accuracyColumn(_ name: String, _ isDistilled: Bool) -> Column {
      .numbers(
        displayName(name), unit: "%",
        rows.map {
          mean(choice.formats.accuraciesOnValidation(isDistilled, at: $0.0, bits: $0.1))
        }, .fixed(1))
    }
    plot(choice.figure)
    show(
      Table(
        say(.candidates),
        columns: [
          .counts(say(.hiddenUnits), rows.map { sizes.hidden[$0.0] }),
          .counts(say(.bitColumn), rows.map { $0.1 }),
          .counts(say(.byteUnit), bytes), sizes.fits(bytes),
          accuracyColumn("hard labels", false), accuracyColumn("distilled", true),
          .words(
            say(.goodEnough), rows.map { choice.kindsThatKeep(at: $0.0, bits: $0.1) }),
        ],
        read: say(
          .candidatesRead(bytes: inBytes(sizes.limit), accuracy: percent(choice.wanted, 1))),
        notice: say(
          .candidatesNotice(
            hard: choice.smallestAccurate(isDistilled: false),
            distilled: choice.smallestAccurate(isDistilled: true)))))
  }
}
