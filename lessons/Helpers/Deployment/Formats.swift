// What rounding to fewer bits costs the students of lesson 5.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DeploymentPhrase) -> String { Spoken.language.say(phrase) }

/// The students of every size with hard labels and distilled, in every format.
public struct FormatStudy {
  let study: SizeStudy
  /// The students with their parameters in 32 bits: by kind, size and run.
  private let single: [[[Network]]]
  /// Those in 8 bits.
  private let whole: [[[QuantizedNetwork]]]
  /// Their accuracies on the validation digits, in percent: by kind, size, format and run.
  private let validation: [[[[Double]]]]

  /// Measures the students on the validation digits.
  ///
  /// - Parameters:
  ///   - study: The students as they were trained.
  ///   - single: The same in 32 bits: those with hard labels and the distilled ones, by size and
  ///     run.
  ///   - whole: The same in 8 bits.
  public init(_ study: SizeStudy, single: [[[Network]]], whole: [[[QuantizedNetwork]]]) {
    self.study = study
    self.single = single
    self.whole = whole
    validation = [study.hardAccuracies, study.distilledAccuracies].enumerated().map { kind, real in
      real.enumerated().map { index, trained in
        study.sizes.bits.map { bits in
          switch bits {
          case 8: accuracies(whole[kind][index], on: Digits.validation)
          case 32: accuracies(single[kind][index], on: Digits.validation)
          default: trained
          }
        }
      }
    }
  }

  var sizes: StudentSizes { study.sizes }

  /// Students in whole numbers, one a run.
  public func quantized(_ isDistilled: Bool, at index: Int) -> [QuantizedNetwork] {
    whole[isDistilled ? 1 : 0][index]
  }

  /// Accuracies on the validation digits, in percent, one a run.
  func accuraciesOnValidation(_ isDistilled: Bool, at index: Int, bits: Int) -> [Double] {
    let format = sizes.bits.firstIndex(of: bits) ?? 0
    return validation[isDistilled ? 1 : 0][index][format]
  }

  /// The logits of some students for some inputs, one matrix a run.
  func logits(_ isDistilled: Bool, at index: Int, bits: Int, for inputs: Matrix) -> [Matrix] {
    let kind = isDistilled ? 1 : 0
    switch bits {
    case 8: return whole[kind][index].map { $0.logits(for: inputs) }
    case 32: return single[kind][index].map { $0.logits(for: inputs) }
    default:
      return (isDistilled ? study.distilled : study.hard)[index].map { $0.logits(for: inputs) }
    }
  }

  /// Every size in every format, with hard labels and distilled.
  public var candidates: [Candidate] {
    sizes.hidden.indices.flatMap { index in
      sizes.bits.indices.flatMap { format in
        [false, true].map { isDistilled in
          Candidate(
            index: index, bits: sizes.bits[format], isDistilled: isDistilled,
            bytes: sizes.bytes[format][index],
            accuracy: mean(validation[isDistilled ? 1 : 0][index][format]) / 100)
        }
      }
    }
  }

  /// The table of what fewer bits cost.
  var table: Table {
    let kinds = [false, true].flatMap { isDistilled in
      sizes.hidden.indices.map { (isDistilled, $0) }
    }
    func measured(_ bits: Int) -> [[Double]] {
      kinds.map { accuraciesOnValidation($0.0, at: $0.1, bits: bits) }
    }
    let (real, half, eighth) = (measured(64), measured(32), measured(8))
    let changes = zip(eighth, real).map { compared($0, with: $1, on: Digits.validation) }
    let moved = zip(half, real).map { abs(mean($0) - mean($1)) }.max() ?? 0
    func column(_ bits: Int, _ values: [[Double]]) -> Column {
      .numbers(say(.bits(bits)), unit: "%", values.map(mean), .fixed(1))
    }
    let columns: [Column] = [
      .words(
        say(.students),
        kinds.map { say(.kindOfSize(isTaught: $0.0, hidden: sizes.hidden[$0.1])) }),
      column(64, real), column(32, half), column(8, eighth),
      .numbers(say(.changeBy8), unit: say(.points), changes.map { $0.mean }, .signed(1)),
      .intervals(say(.interval), unit: say(.points), changes, 1),
      .words(say(.verdict), changes.map { $0.verdict.word }),
    ]
    return Table(
      say(.formats), columns: columns,
      read: say(.formatsRead(runs: study.setting.runs))
        + roundingNote(columns, 4, from: 1, to: 3),
      notice: say(
        moved == 0 ? .nothingMoves : .means(moveBy: number((10 * moved).rounded(.up) / 10, 1)))
        + say(.formatsNotice(verdicts: verdicts(changes))))
  }

  /// How often each verdict was given.
  private func verdicts(_ changes: [PairedComparison]) -> String {
    Spoken.language.list(
      Verdict.allCases.compactMap { verdict in
        let count = changes.count { $0.verdict == verdict }
        return count == 0
          ? nil : say(.verdictGiven(verdict.word, times: count, of: changes.count))
      })
  }
}

/// One weight and one sum of a student, as real and as whole numbers.
public struct RoundingExample {
  private let real: Network
  private let whole: QuantizedNetwork
  private let picture: [Double]
  private let sum: Int32
  private let requantised: Int32

  /// Takes what the lesson computed for the first hidden unit.
  ///
  /// - Parameters:
  ///   - real: The student as it was trained.
  ///   - whole: The same in 8 bits.
  ///   - picture: Its input.
  ///   - sum: The whole number that is the unit's sum.
  ///   - requantised: What is left of it for the table of tanh.
  public init(
    _ real: Network, _ whole: QuantizedNetwork, picture: [Double], sum: Int32, requantised: Int32
  ) {
    self.real = real
    self.whole = whole
    self.picture = picture
    self.sum = sum
    self.requantised = requantised
  }

  /// The first pixel with the most ink, whose weight is shown.
  private var pixel: Int {
    picture.indices.reduce(0) { picture[$1] > picture[$0] ? $1 : $0 }
  }

  /// What 1 stands for: in a weight, in a sum, in what goes into the table, in what comes out.
  private var steps: [Double] {
    let weights = real.layers[0].weights.values
    let ofWeight = (weights.map { abs($0) }.max() ?? 0) / 127
    return [ofWeight, ofWeight * whole.inputStep, 1 / 64, 1 / 127]
  }

  var table: Table {
    let layer = real.layers[0]
    let exact = (0..<layer.weights.rows).reduce(layer.biases[0]) {
      $0 + picture[$1] * layer.weights[$1, 0]
    }
    let looked = max(-255, min(255, requantised))
    let entry = Int(QuantizedNetwork.hyperbolicTangentTable[Int(looked.magnitude)])
    let wholes = [
      Int(whole.layers[0].weights[pixel]), Int(sum), Int(looked), looked < 0 ? -entry : entry,
    ]
    let squashed = tangent(exact)
    return Table(
      say(.rounding),
      columns: [
        .words("", [say(.oneWeight), say(.oneSum), say(.requantised), say(.oneOutput)]),
        .numbers(
          say(.asTrained), [layer.weights[pixel, 0], exact, exact, squashed], .signed(4)),
        .counts(say(.wholeNumber), wholes),
        .numbers(say(.ofStep), steps, .fixed(6)),
        .numbers(say(.standsFor), zip(wholes, steps).map { Double($0) * $1 }, .signed(4)),
      ],
      read: say(.roundingRead), notice: say(.roundingNotice(saturated: looked != requantised)))
  }

  /// The hyperbolic tangent, as a network computes it.
  private func tangent(_ value: Double) -> Double {
    let one = Network.Layer(weights: Matrix([[1.0]]), biases: [0])
    return Network(layers: [one, one], activation: .tanh).logits(for: [value])[0]
  }
}

extension Recorder {
  /// Shows one weight and one sum as whole numbers.
  public func show(_ example: RoundingExample) { show(example.table) }

  /// Shows what fewer bits cost.
  public func show(_ formats: FormatStudy) { show(formats.table) }
}
