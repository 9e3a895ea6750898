// The exercises of lesson 5: their worked examples, other right solutions, and the library's own
// functions.

import Distillation
import ExerciseChecks
import Solutions
import Testing

@Suite struct Lesson5Tests {
  // MARK: 5.1

  @Test func `The worked example of the bytes is true`() throws {
    #expect(try modelBytes(layerSizes: [64, 16, 10], bytesPerParameter: 8) == 9680)
    #expect(try modelBytes(layerSizes: [64, 16, 10], bytesPerParameter: 4) == 4840)
  }

  @Test func `The library counts the same parameters`() {
    let attempt = modelBytesExercise.attempt { question in
      .index(
        Network.parameterCount(layerSizes: question.layerSizes) * question.bytesPerParameter)
    }
    #expect(attempt.passes)
  }

  @Test func `Bytes counted in a loop, weights and biases apart, are right, too`() {
    let attempt = modelBytesExercise.attempt { question in
      let sizes = question.layerSizes
      var weightBytes = 0
      for layer in 1..<sizes.count {
        weightBytes += question.bytesPerParameter * sizes[layer - 1] * sizes[layer]
      }
      let biases = sizes.reduce(0, +) - sizes[0]
      return .index(weightBytes + question.bytesPerParameter * biases)
    }
    #expect(attempt.passes)
  }

  @Test func `Two biases for every unit are traced to the biases`() {
    let attempt = modelBytesExercise.attempt { question in
      let sizes = question.layerSizes
      let parameters = zip(sizes, sizes.dropFirst()).map { ($0 + 2) * $1 }.reduce(0, +)
      return .index(parameters * question.bytesPerParameter)
    }
    #expect(attempt.changedSteps == ["biases"])
  }

  // MARK: 5.2

  @Test(arguments: [(0.25, 1.0), (0.5, 2.25)])
  func `The worked example of the bias is true`(share: Double, b: Double) throws {
    let logits = [[3, 0, 1], [1, 2.5, 4], [0, -3, 2], [2, 1.5, 0]]
    #expect(try Solutions.biasCorrection(for: 1, share: share, logits: logits, distilledAt: 4) == b)
  }

  @Test func `The library sets the same bias`() {
    let attempt = biasCorrectionExercise.attempt { question in
      .number(
        Distillation.biasCorrection(
          for: question.missing, share: question.share, logits: Matrix(question.logits)))
    }
    #expect(attempt.passes)
  }

  @Test func `A bias found by taking the smallest gap away again and again is right, too`() {
    let attempt = biasCorrectionExercise.attempt { question in
      var gaps: [Double] = []
      for row in question.logits {
        var rivals = row
        rivals.remove(at: question.missing)
        gaps.append(-(row[question.missing] - rivals.sorted().reversed()[0]))
      }
      var last = 0.0
      for _ in 0..<Int((Double(gaps.count) * question.share).rounded()) {
        let smallest = gaps.indices.reduce(0) { gaps[$1] < gaps[$0] ? $1 : $0 }
        last = gaps.remove(at: smallest)
      }
      return .number(last + 0.5 * ((gaps.min() ?? 0) - last))
    }
    #expect(attempt.passes)
  }

  @Test func `A number beyond the largest gap gives the class too many decisions`() {
    let attempt = biasCorrectionExercise.attempt { question in
      let gaps = question.logits.map { row in
        let others = row.indices.filter { $0 != question.missing }.map { row[$0] }
        return (others.max() ?? 0) - row[question.missing]
      }
      let largest = gaps.max() ?? 0
      return .number(largest + (1 + abs(largest)).squareRoot())
    }
    #expect(
      attempt.firstBroken?.first
        == "gives the class another number of decisions than it should have")
  }

  // MARK: 5.3

  @Test(arguments: [(0.93, Optional(3)), (0.96, nil)])
  func `The worked example of the choice is true`(wanted: Double, choice: Int?) throws {
    let chosen = try smallestStudent(
      bytes: [4840, 14480, 9680, 7280, 11200, 10440],
      accuracies: [0.91, 0.96, 0.94, 0.935, 0.945, 0.95], byteLimit: 12000, wantedAccuracy: wanted)
    #expect(chosen == choice)
  }

  @Test func `Choosing as the lesson does gives the same student`() {
    let attempt = smallestStudentExercise.attempt { question in
      let candidates = question.bytes.indices.map {
        (index: $0, bytes: question.bytes[$0], accuracy: question.accuracies[$0])
      }
      let goodEnough = candidates.filter {
        $0.bytes <= question.byteLimit && $0.accuracy >= question.wantedAccuracy
      }
      let best = goodEnough.min { ($0.bytes, -$0.accuracy) < ($1.bytes, -$1.accuracy) }
      return .index(best?.index)
    }
    #expect(attempt.passes)
  }

  @Test func `A choice in a loop that keeps the best so far is right, too`() {
    let attempt = smallestStudentExercise.attempt { question in
      var best: Int?
      for index in question.bytes.indices {
        if question.bytes[index] > question.byteLimit { continue }
        if question.accuracies[index] < question.wantedAccuracy { continue }
        guard let leader = best else {
          best = index
          continue
        }
        let isSmaller = question.bytes[index] < question.bytes[leader]
        let isTie = question.bytes[index] == question.bytes[leader]
        if isSmaller || (isTie && question.accuracies[index] > question.accuracies[leader]) {
          best = index
        }
      }
      return .index(best)
    }
    #expect(attempt.passes)
  }

  @Test func `Always choosing the last student but one is told by what it mostly breaks`() {
    let attempt = smallestStudentExercise.attempt { .index($0.bytes.count - 2) }
    #expect(attempt.firstBroken == ["is a student that is not accurate enough"])
  }

  // MARK: 5.4

  @Test(arguments: [(0.5, 50), (-2.0, -127)])
  func `The worked example of the weight is true`(weight: Double, whole: Int) throws {
    #expect(try quantized(weight, farthest: 1.27) == whole)
  }

  @Test func `The library rounds weights to the same numbers`() throws {
    let attempt = quantizedWeightExercise.attempt { question in
      // A layer with this weight beside the farthest; the library knows none beyond it.
      let weight = max(-question.farthest, min(question.farthest, question.weight))
      let layer = Network.Layer(
        weights: Matrix([[weight], [question.farthest]]), biases: [0])
      let whole = try? QuantizedNetwork(
        quantizing: Network(layers: [layer]), calibratedOn: Matrix([[1, 1]]), inputStep: 1)
      return .index(whole.map { Int($0.layers[0].weights[0]) })
    }
    #expect(attempt.passes)
  }

  @Test func `One step too many is traced to the rounding`() {
    let attempt = quantizedWeightExercise.attempt { question in
      guard question.farthest > 0 else { return .index(0) }
      let steps = (127 * question.weight / question.farthest).rounded(.up)
      return .index(Int(min(127, max(-127, steps))))
    }
    #expect(!attempt.passes)
  }
}
