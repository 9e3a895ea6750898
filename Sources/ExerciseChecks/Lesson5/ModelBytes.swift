// Exercise 5.1.

import Distillation
import Solutions

/// The bytes of a network's parameters.
public let modelBytesExercise = Exercise<ModelBytesQuestion, @Sendable ([Int], Int) throws -> Int>(
  "5.1", function: "modelBytes", step: "What a device asks for",
  arguments: {
    [
      CallArgument("layerSizes", $0.layerSizes),
      CallArgument("bytesPerParameter", $0.bytesPerParameter),
    ]
  },
  hints: [ModelBytesPhrase.nudge, .whereToLook, .formula],
  checks: [
    Check(
      CommonPhrase.workedExample,
      [
        ModelBytesQuestion([64, 16, 10], bytesPerParameter: 8),
        ModelBytesQuestion([64, 16, 10], bytesPerParameter: 4),
      ]),
    Check(CommonPhrase.otherNetworks, random: 10, seed: 51) { random in
      let hidden = (0..<1 + random.integer(below: 3)).map { _ in 4 + random.integer(below: 60) }
      return ModelBytesQuestion(
        [3 + random.integer(below: 90)] + hidden + [3 + random.integer(below: 12)],
        bytesPerParameter: random.one(of: [1, 2, 4, 8]))
    },
    Check(
      ModelBytesPhrase.noHiddenLayer,
      [
        ModelBytesQuestion([64, 10], bytesPerParameter: 4),
        ModelBytesQuestion([5, 3], bytesPerParameter: 2),
        ModelBytesQuestion([1, 1], bytesPerParameter: 3),
        // More bytes than 32 bits can count.
        ModelBytesQuestion([50000, 50000], bytesPerParameter: 1),
        ModelBytesQuestion([50000, 50000], bytesPerParameter: 8),
      ]),
    Check(
      ModelBytesPhrase.teacherInDifferentBytes,
      [8, 4, 1].map { ModelBytesQuestion([64, 128, 128, 10], bytesPerParameter: $0) }
        + [ModelBytesQuestion([7, 7, 7, 7, 7], bytesPerParameter: 16)]),
  ],
  reference: Solutions.modelBytes(layerSizes:bytesPerParameter:),
  call: { function, question in
    .index(try function(question.layerSizes, question.bytesPerParameter))
  },
  steps: modelBytesSteps,
  invariants: [
    Invariant(CommonPhrase.isNegative) { _, answer in answer.whole.map { $0 >= 0 } ?? true },
    Invariant(
      ModelBytesPhrase.doesNotDoubleWithBytes,
      relating: { question, answer, again in
        var wider = question
        wider.bytesPerParameter *= 2
        return try again(wider).whole == answer.whole.map { 2 * $0 }
      }),
    Invariant(
      ModelBytesPhrase.doesNotGrowWithClass,
      relating: { question, answer, again in
        var larger = question
        let last = question.layerSizes.count - 1
        larger.layerSizes[last] += 1
        let cost = (question.layerSizes[last - 1] + 1) * question.bytesPerParameter
        return try again(larger).whole == answer.whole.map { $0 + cost }
      }),
    Invariant(
      ModelBytesPhrase.doesNotGrowWithFeature,
      relating: { question, answer, again in
        var larger = question
        larger.layerSizes[0] += 1
        let cost = question.layerSizes[1] * question.bytesPerParameter
        return try again(larger).whole == answer.whole.map { $0 + cost }
      }),
  ],
  misconceptions: [
    Misconception(ModelBytesPhrase.noBiases) { question in
      .index(question.bytes { inputs, outputs in inputs * outputs })
    },
    Misconception(ModelBytesPhrase.bits) { .index(8 * $0.bytes()) },
    Misconception(ModelBytesPhrase.dividedBy8) { .index($0.bytes() / 8) },
    Misconception(ModelBytesPhrase.parameters) { .index($0.bytes() / $0.bytesPerParameter) },
    Misconception(ModelBytesPhrase.always8) { .index($0.bytes() / $0.bytesPerParameter * 8) },
    Misconception(ModelBytesPhrase.always4) { .index($0.bytes() / $0.bytesPerParameter * 4) },
    Misconception(ModelBytesPhrase.units) {
      .index($0.layerSizes.reduce(0, +) * $0.bytesPerParameter)
    },
    Misconception(ModelBytesPhrase.inputBiases) {
      .index($0.bytes() + $0.layerSizes[0] * $0.bytesPerParameter)
    },
    Misconception(ModelBytesPhrase.oneBiasALayer) { question in
      .index(question.bytes { inputs, outputs in inputs * outputs + 1 })
    },
    Misconception(ModelBytesPhrase.noOutputBiases) {
      .index($0.bytes() - ($0.layerSizes.last ?? 0) * $0.bytesPerParameter)
    },
    Misconception(ModelBytesPhrase.biasOfTheInputs) { question in
      .index(question.bytes { inputs, outputs in (outputs + 1) * inputs })
    },
  ] + ModelBytesQuestion.layerMistakes + ModelBytesQuestion.unitMistakes)

/// What is said of exercise 5.1.
enum ModelBytesPhrase: String, ExercisePhrase {
  // Hints.
  case nudge, whereToLook, formula
  // Checks.
  case noHiddenLayer, teacherInDifferentBytes
  // Broken invariants.
  case doesNotDoubleWithBytes, doesNotGrowWithClass, doesNotGrowWithFeature
  // Misconceptions.
  case noBiases, bits, dividedBy8, parameters, always8, always4, units, inputBiases,
    oneBiasALayer, noOutputBiases, biasOfTheInputs
  // Layers and units.
  case lastLayerLeftOut, firstLayerLeftOut, firstTwoLayers, firstAndLast, productOfAll, allPairs,
    backToTheFirst, kilobytes, biasesUnweighted, weightsUnweighted, activations, oneBiasInAll,
    hiddenBiasesTwice, narrowIntegers, sumsForProducts, bytesInTheLoop
}

/// What exercise 5.1 is asked.
public struct ModelBytesQuestion: Sendable {
  /// The sizes of the layers, the features first and the classes last.
  public var layerSizes: [Int]
  /// The bytes of one parameter.
  public var bytesPerParameter: Int

  init(_ layerSizes: [Int], bytesPerParameter: Int) {
    self.layerSizes = layerSizes
    self.bytesPerParameter = bytesPerParameter
  }

  /// The bytes of all layers, with one's own count for each.
  func bytes(
    _ parameters: (_ inputs: Int, _ outputs: Int) -> Int = { inputs, outputs in
      inputs * outputs + outputs
    }
  ) -> Int {
    zip(layerSizes, layerSizes.dropFirst()).map(parameters).reduce(0, +) * bytesPerParameter
  }
}
