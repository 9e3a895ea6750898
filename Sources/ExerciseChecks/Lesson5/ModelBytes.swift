// Exercise 5.1.

import Distillation
import Solutions

/// The bytes of a network's parameters.
public let modelBytesExercise = Exercise<ModelBytesQuestion, @Sendable ([Int], Int) throws -> Int>(
  "5.1", function: "modelBytes", step: "What a device asks for",
  arguments: {
    "(layerSizes: \(text($0.layerSizes)), bytesPerParameter: \($0.bytesPerParameter))"
  },
  hints: [
    "Take one layer at a time. How many weights lead into one of its units, and what else does each unit have?",
    "Look at the step “What a device asks for” of lesson 5, where the parameters of a student with 16 hidden units are counted. "
      + "Why is the number without the biases smaller by 26?",
    "For every pair of neighbouring sizes (a, b): a · b weights and b biases. Add them up, and multiply by the bytes of one "
      + "parameter.",
  ],
  checks: [
    Check(
      "the worked example",
      [
        ModelBytesQuestion([64, 16, 10], bytesPerParameter: 8),
        ModelBytesQuestion([64, 16, 10], bytesPerParameter: 4),
      ]),
    Check("other networks", random: 10, seed: 51) { random in
      let hidden = (0..<1 + random.integer(below: 3)).map { _ in 4 + random.integer(below: 60) }
      return ModelBytesQuestion(
        [3 + random.integer(below: 90)] + hidden + [3 + random.integer(below: 12)],
        bytesPerParameter: random.one(of: [1, 2, 4, 8]))
    },
    Check(
      "no hidden layer",
      [
        ModelBytesQuestion([64, 10], bytesPerParameter: 4),
        ModelBytesQuestion([5, 3], bytesPerParameter: 2),
      ]),
    Check(
      "the teacher, in 8, 4 and 1 bytes",
      [8, 4, 1].map { ModelBytesQuestion([64, 128, 128, 10], bytesPerParameter: $0) }),
  ],
  reference: Solutions.modelBytes(layerSizes:bytesPerParameter:),
  call: { function, question in
    .index(try function(question.layerSizes, question.bytesPerParameter))
  },
  invariants: [
    Invariant("is negative") { _, answer in answer.whole.map { $0 >= 0 } ?? true },
    Invariant(
      "does not double when every parameter takes twice the bytes",
      relating: { question, answer, again in
        var wider = question
        wider.bytesPerParameter *= 2
        return try again(wider).whole == answer.whole.map { 2 * $0 }
      }),
    Invariant(
      "does not grow by one weight for each input and one bias when there is one class more",
      relating: { question, answer, again in
        var larger = question
        let last = question.layerSizes.count - 1
        larger.layerSizes[last] += 1
        let cost = (question.layerSizes[last - 1] + 1) * question.bytesPerParameter
        return try again(larger).whole == answer.whole.map { $0 + cost }
      }),
    Invariant(
      "does not grow by one weight for each unit behind it when there is one feature more",
      relating: { question, answer, again in
        var larger = question
        larger.layerSizes[0] += 1
        let cost = question.layerSizes[1] * question.bytesPerParameter
        return try again(larger).whole == answer.whole.map { $0 + cost }
      }),
  ],
  misconceptions: [
    Misconception(
      "no-biases",
      "These are the weights only. Every unit behind the input layer has a bias, too, and it is a parameter like the others."
    ) { question in .index(question.bytes { inputs, outputs in inputs * outputs }) },
    Misconception(
      "bits",
      "These are bits, 8 times too many. Bytes were asked for: multiply the parameters by `bytesPerParameter` only."
    ) { .index(8 * $0.bytes()) },
    Misconception(
      "divided-by-8",
      "This is divided by 8, as if a parameter's size were given in bits. It is given in bytes."
    ) { .index($0.bytes() / 8) },
    Misconception(
      "parameters",
      "This is the number of parameters. Multiply it by the bytes that each of them takes."
    ) { .index($0.bytes() / $0.bytesPerParameter) },
    Misconception(
      "always-8",
      "Every parameter is counted with 8 bytes. That is right for a `Double`; here `bytesPerParameter` says how many it takes, "
        + "such as 4 for a `Float`."
    ) { .index($0.bytes() / $0.bytesPerParameter * 8) },
    Misconception(
      "always-4",
      "Every parameter is counted with 4 bytes. That is right for a `Float`; here `bytesPerParameter` says how many it takes, "
        + "such as 8 for a `Double`."
    ) { .index($0.bytes() / $0.bytesPerParameter * 4) },
    Misconception(
      "units",
      "This counts units, not parameters: the sizes of the layers are added up. Parameters sit between the layers, one weight for "
        + "each pair of units of two neighbouring layers."
    ) { .index($0.layerSizes.reduce(0, +) * $0.bytesPerParameter) },
    Misconception(
      "input-biases",
      "The features got biases, too. They are inputs, not units that compute something: only the layers behind them have "
        + "biases."
    ) { .index($0.bytes() + $0.layerSizes[0] * $0.bytesPerParameter) },
    Misconception(
      "one-bias-a-layer",
      "Each layer got a single bias. Every unit has a bias of its own, as many as the layer has units."
    ) { question in .index(question.bytes { inputs, outputs in inputs * outputs + 1 }) },
    Misconception(
      "no-output-biases",
      "The biases of the last layer are missing. Each class has one; the step “One number sets it free” even changes one."
    ) { .index($0.bytes() - ($0.layerSizes.last ?? 0) * $0.bytesPerParameter) },
    Misconception(
      "bias-of-the-inputs",
      "The biases are counted by the layer before: one for each input. A bias belongs to the unit that computes, so there are as "
        + "many as the layer has outputs."
    ) { question in .index(question.bytes { inputs, outputs in (outputs + 1) * inputs }) },
  ])

/// What exercise 5.1 is asked.
public struct ModelBytesQuestion: Sendable {
  /// The sizes of the layers, the features first and the classes last.
  public var layerSizes: [Int]
  /// The bytes of one parameter.
  public var bytesPerParameter: Int

  fileprivate init(_ layerSizes: [Int], bytesPerParameter: Int) {
    self.layerSizes = layerSizes
    self.bytesPerParameter = bytesPerParameter
  }

  /// The bytes of all layers, with one's own count for each.
  fileprivate func bytes(
    _ parameters: (_ inputs: Int, _ outputs: Int) -> Int = { inputs, outputs in
      inputs * outputs + outputs
    }
  ) -> Int {
    zip(layerSizes, layerSizes.dropFirst()).map(parameters).reduce(0, +) * bytesPerParameter
  }
}
