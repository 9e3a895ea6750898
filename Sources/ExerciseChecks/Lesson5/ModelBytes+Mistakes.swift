// What is known to go wrong in exercise 5.1, besides a wrong number of biases.

extension ModelBytesQuestion {
  private typealias Mistake = Misconception<ModelBytesQuestion>

  /// Layers that are left out, or multiplied with the wrong ones.
  static let layerMistakes: [Misconception<ModelBytesQuestion>] = [
    Mistake(ModelBytesPhrase.lastLayerLeftOut) { question in
      let last = question.layerSizes.suffix(2)
      return .index(question.bytes() - (last.first! + 1) * last.last! * question.bytesPerParameter)
    },
    Mistake(ModelBytesPhrase.firstLayerLeftOut) { question in
      let sizes = question.layerSizes
      return .index(question.bytes() - (sizes[0] + 1) * sizes[1] * question.bytesPerParameter)
    },
    Mistake(ModelBytesPhrase.firstTwoLayers, variants: [2, 3]) { question, count in
      var short = question
      short.layerSizes = Array(question.layerSizes.prefix(count))
      return .index(short.bytes())
    },
    Mistake(ModelBytesPhrase.firstAndLast) { question in
      var short = question
      short.layerSizes = [question.layerSizes[0], question.layerSizes.last ?? 0]
      return .index(short.bytes())
    },
    Mistake(ModelBytesPhrase.productOfAll, variants: [true, false]) { question, hasBiases in
      let sizes = question.layerSizes
      let biases = hasBiases ? sizes.dropFirst().reduce(0, +) : 0
      return .index((sizes.reduce(1, *) + biases) * question.bytesPerParameter)
    },
    Mistake(ModelBytesPhrase.allPairs) { question in
      let sizes = question.layerSizes
      let weights = sizes.indices.map { place in
        sizes[place] * sizes[(place + 1)...].reduce(0, +)
      }
      let parameters = weights.reduce(0, +) + sizes.dropFirst().reduce(0, +)
      return .index(parameters * question.bytesPerParameter)
    },
    Mistake(ModelBytesPhrase.sumsForProducts) { question in
      .index(question.bytes { inputs, outputs in inputs + outputs })
    },
    Mistake(ModelBytesPhrase.bytesInTheLoop) { question in
      .index(
        zip(question.layerSizes, question.layerSizes.dropFirst()).reduce(0) { sum, sizes in
          (sum + (sizes.0 + 1) * sizes.1) * question.bytesPerParameter
        })
    },
    Mistake(ModelBytesPhrase.backToTheFirst) { question in
      var ring = question
      ring.layerSizes.append(question.layerSizes[0])
      return .index(ring.bytes())
    },
  ]

  /// Numbers of bytes that are not those that were asked for.
  static let unitMistakes: [Misconception<ModelBytesQuestion>] = [
    Mistake(ModelBytesPhrase.kilobytes, variants: [1000, 1024]) { .index($0.bytes() / $1) },
    Mistake(ModelBytesPhrase.biasesUnweighted) { question in
      let biases = question.layerSizes.dropFirst().reduce(0, +)
      return .index(question.bytes() - biases * (question.bytesPerParameter - 1))
    },
    Mistake(ModelBytesPhrase.weightsUnweighted) { question in
      let biases = question.layerSizes.dropFirst().reduce(0, +)
      let weights = question.bytes() / question.bytesPerParameter - biases
      return .index(weights + biases * question.bytesPerParameter)
    },
    Mistake(ModelBytesPhrase.activations) { question in
      .index(question.bytes() + question.layerSizes.reduce(0, +) * question.bytesPerParameter)
    },
    Mistake(ModelBytesPhrase.oneBiasInAll) { .index($0.weights + $0.bytesPerParameter) },
    Mistake(ModelBytesPhrase.hiddenBiasesTwice) { question in
      .index(
        question.bytes()
          + question.layerSizes.dropFirst().dropLast().reduce(0, +) * question.bytesPerParameter)
    },
    Mistake(ModelBytesPhrase.narrowIntegers, variants: Narrow.allCases) { question, narrow in
      .index(narrow.wrapped(question.bytes()))
    },
  ]

  /// The bytes of the weights alone.
  private var weights: Int { bytes { inputs, outputs in inputs * outputs } }
}

/// Whole numbers with fewer bits, which begin again where they end.
private enum Narrow: CaseIterable {
  case int16, uint16, int32, uint32

  func wrapped(_ number: Int) -> Int {
    switch self {
    case .int16: Int(Int16(truncatingIfNeeded: number))
    case .uint16: Int(UInt16(truncatingIfNeeded: number))
    case .int32: Int(Int32(truncatingIfNeeded: number))
    case .uint32: Int(UInt32(truncatingIfNeeded: number))
    }
  }
}
