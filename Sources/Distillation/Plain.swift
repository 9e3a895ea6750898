// All of distillation on one page, as it is said on paper: arrays, loops, exp and log.
//
//   student  zˢ  K logits     qˢ = softmax(zˢ)     q̃ˢ = softmax(zˢ / T)     p   the hard label
//   teacher  zᵗ  K logits                          q̃ᵗ = softmax(zᵗ / T)     T   the temperature
//
//   L = α · H(p, qˢ) + w · H(q̃ᵗ, q̃ˢ)      w = 1 or T²; H the cross entropy, or KL in its place
//
// Read this file first. Nothing here is fast: one example at a time, no matrix, and every number
// computed where it is needed. The rest of this module says the same for whole batches at once
// and knows the limits of numbers; the tests hold it against this page, to twelve digits.
//
// Source: Hinton, Vinyals & Dean 2015, "Distilling the knowledge in a neural network"
// (arXiv 1503.02531).

import CMathematics

/// Distillation as it is said on paper: what everything else in this module computes faster.
public enum Plain {}

// MARK: - From logits to probabilities

extension Plain {
  /// The probabilities of some logits: q̃ᵢ = exp(zᵢ / T) / Σⱼ exp(zⱼ / T), equation 1 of the paper.
  ///
  /// The greatest logit is subtracted first. That changes no probability, as it divides above
  /// and below by the same number, and no exponential can overflow.
  ///
  /// - Parameters:
  ///   - logits: z, one number for each of K classes, K at least 1.
  ///   - temperature: T, above 0; 1 is the usual softmax, more brings out the wrong classes.
  /// - Returns: K probabilities, which sum to 1.
  public static func softmax(_ logits: [Double], temperature: Double = 1) -> [Double] {
    let greatest = logits.max() ?? 0
    let powers = logits.map { z in exp((z - greatest) / temperature) }
    let sum = powers.reduce(0, +)
    return powers.map { power in power / sum }
  }

  /// The cross entropy H(p, q) = − Σᵢ pᵢ ln qᵢ, in nats; where pᵢ is 0, nothing is added.
  public static func crossEntropy(_ target: [Double], _ prediction: [Double]) -> Double {
    zip(target, prediction).reduce(0) { sum, pair in
      let (p, q) = pair
      return p > 0 ? sum - p * log(q) : sum
    }
  }

  /// The divergence KL(p‖q) = Σᵢ pᵢ ln (pᵢ / qᵢ) = H(p, q) − H(p), in nats.
  public static func klDivergence(_ target: [Double], _ prediction: [Double]) -> Double {
    zip(target, prediction).reduce(0) { sum, pair in
      let (p, q) = pair
      return p > 0 ? sum + p * log(p / q) : sum
    }
  }
}

// MARK: - What one example teaches

extension Plain {
  /// The student's total loss for one example, and its slope.
  public struct Loss: Sendable {
    /// α, the weight of the student loss, at least 0.
    public var alpha: Double
    /// T, above 0.
    public var temperature: Double
    /// What compares the student with the teacher: cross entropy, or KL divergence.
    public var divergence: DistillationLoss.Divergence
    /// Whether the distillation loss is multiplied by T².
    public var isScaledByTemperatureSquared: Bool

    /// Creates a loss.
    public init(
      alpha: Double, temperature: Double, divergence: DistillationLoss.Divergence,
      isScaledByTemperatureSquared: Bool
    ) {
      self.alpha = alpha
      self.temperature = temperature
      self.divergence = divergence
      self.isScaledByTemperatureSquared = isScaledByTemperatureSquared
    }

    /// w, the weight of the distillation loss.
    ///
    /// The gradient below has a 1 / T of its own, and at a high T the difference of the softened
    /// probabilities is about 1 / T of that of the logits. T² undoes both (section 2.1).
    var weight: Double { isScaledByTemperatureSquared ? temperature * temperature : 1 }

    /// The loss of one example: L = α · H(p, qˢ) + w · H(q̃ᵗ, q̃ˢ), or KL(q̃ᵗ‖q̃ˢ) in place of the
    /// second H.
    ///
    /// - Parameters:
    ///   - student: zˢ, K logits.
    ///   - teacher: zᵗ, K logits.
    ///   - label: The class that p gives the probability 1, from 0 to K − 1.
    /// - Returns: L, in nats.
    public func value(student: [Double], teacher: [Double], label: Int) -> Double {
      let hardTarget = student.indices.map { $0 == label ? 1.0 : 0.0 }
      let softTarget = softmax(teacher, temperature: temperature)
      let softened = softmax(student, temperature: temperature)
      let studentLoss = crossEntropy(hardTarget, softmax(student))
      let distillationLoss =
        switch divergence {
        case .crossEntropy: crossEntropy(softTarget, softened)
        case .klDivergence: klDivergence(softTarget, softened)
        }
      return alpha * studentLoss + weight * distillationLoss
    }

    /// The slope of the loss: ∂L/∂zˢᵢ = α · (qˢᵢ − pᵢ) + w / T · (q̃ˢᵢ − q̃ᵗᵢ), equation 2 of the
    /// paper with the hard labels beside it.
    ///
    /// Cross entropy and KL have the same slope. They differ by the teacher's entropy, and that
    /// does not depend on the student.
    ///
    /// - Parameters: As in `value(student:teacher:label:)`.
    /// - Returns: K numbers, in nats for each unit of a logit.
    public func gradient(student: [Double], teacher: [Double], label: Int) -> [Double] {
      let probabilities = softmax(student)
      let softTarget = softmax(teacher, temperature: temperature)
      let softened = softmax(student, temperature: temperature)
      return student.indices.map { i in
        alpha * (probabilities[i] - (i == label ? 1 : 0))
          + weight / temperature * (softened[i] - softTarget[i])
      }
    }
  }
}

// MARK: - What learns

extension Plain {
  /// A multi-layer perceptron.
  ///
  /// Layer l turns the outputs a of the one before into sums zⱼ = bⱼ + Σᵢ aᵢ Wᵢⱼ. Hidden layers
  /// pass on relu(zⱼ) or tanh(zⱼ), the last one passes on its sums: the logits.
  public struct Perceptron: Sendable {
    /// W of each layer: `weights[l][i][j]` leads from output i of the layer before to unit j.
    public var weights: [[[Double]]]
    /// b of each layer: `biases[l][j]` belongs to unit j.
    public var biases: [[Double]]
    /// What hidden units make of their sums.
    public let activation: Network.Activation

    /// Creates a perceptron from its layers, each with as many inputs as the one before has units.
    public init(weights: [[[Double]]], biases: [[Double]], activation: Network.Activation) {
      self.weights = weights
      self.biases = biases
      self.activation = activation
    }

    /// A perceptron of the same shape in which all numbers are 0.
    var zeros: Perceptron {
      Perceptron(
        weights: weights.map { layer in layer.map { row in row.map { _ in 0 } } },
        biases: biases.map { layer in layer.map { _ in 0 } }, activation: activation)
    }

    /// What every layer makes of one input.
    ///
    /// - Parameter input: D features.
    /// - Returns: The input itself, then the outputs of each layer; the last ones are K logits.
    public func outputs(for input: [Double]) -> [[Double]] {
      var outputs = [input]
      for l in weights.indices {
        var sums = biases[l]
        for i in outputs[l].indices {
          for j in sums.indices { sums[j] += outputs[l][i] * weights[l][i][j] }
        }
        let isLast = l == weights.count - 1
        outputs.append(isLast ? sums : sums.map(activated))
      }
      return outputs
    }

    /// Adds the slopes of one example's loss to those of others: ∂L/∂Wᵢⱼ = aᵢ δⱼ and ∂L/∂bⱼ = δⱼ.
    ///
    /// δⱼ = ∂L/∂zⱼ comes from the loss in the last layer, and goes back one layer by the chain
    /// rule: δᵢ ← activation′(zᵢ) · Σⱼ Wᵢⱼ δⱼ.
    ///
    /// - Parameters:
    ///   - logitsGradient: ∂L/∂z of the K logits.
    ///   - outputs: What `outputs(for:)` returned for the example.
    ///   - gradient: The slopes so far, in the shape of this perceptron.
    func addGradient(
      from logitsGradient: [Double], outputs: [[Double]], to gradient: inout Perceptron
    ) {
      var delta = logitsGradient
      for l in weights.indices.reversed() {
        var sums = outputs[l].map { _ in 0.0 }
        for j in delta.indices {
          gradient.biases[l][j] += delta[j]
          for i in sums.indices {
            gradient.weights[l][i][j] += outputs[l][i] * delta[j]
            sums[i] += weights[l][i][j] * delta[j]
          }
        }
        delta = zip(outputs[l], sums).map { output, sum in derivative(at: output) * sum }
      }
    }

    /// relu(z) = max(0, z), or tanh(z) = 1 − 2 / (exp(2z) + 1).
    private func activated(_ sum: Double) -> Double {
      switch activation {
      case .relu: max(0, sum)
      case .tanh: 1 - 2 / (exp(2 * sum) + 1)
      }
    }

    /// The activation's derivative, told by its output a: 1 where relu gave more than 0, else 0;
    /// 1 − a² for tanh.
    private func derivative(at output: Double) -> Double {
      switch activation {
      case .relu: output > 0 ? 1 : 0
      case .tanh: 1 - output * output
      }
    }
  }
}

// MARK: - How it learns

extension Plain.Perceptron {
  /// One step downhill with momentum: v ← μ v + g, then w ← w − η v.
  ///
  /// - Parameters:
  ///   - gradient: g, ∂L/∂w of every weight and bias, the mean over a batch.
  ///   - velocity: v of every weight and bias; 0 before the first step.
  ///   - momentum: μ, from 0 (none) to below 1.
  ///   - learningRate: η.
  mutating func step(
    along gradient: Plain.Perceptron, velocity: inout Plain.Perceptron, momentum: Double,
    learningRate: Double
  ) {
    func move(_ w: inout Double, _ v: inout Double, _ g: Double) {
      v = momentum * v + g
      w -= learningRate * v
    }
    for l in weights.indices {
      for j in biases[l].indices {
        move(&biases[l][j], &velocity.biases[l][j], gradient.biases[l][j])
        for i in weights[l].indices {
          move(&weights[l][i][j], &velocity.weights[l][i][j], gradient.weights[l][i][j])
        }
      }
    }
  }

  /// Trains the student on all examples, `epochs` times, each time in a new order.
  ///
  /// The learning rate falls in a straight line from its first value to 0 after the last step.
  ///
  /// - Parameters:
  ///   - inputs: N examples of D features, N at least 1.
  ///   - teacherLogits: What the teacher says of each example, N rows of K logits.
  ///   - labels: The class of each example, from 0 to K − 1.
  ///   - loss: What becomes smaller.
  ///   - epochs: How often every example is seen.
  ///   - learningRate: η of the first step.
  ///   - batchSize: How many examples make a step; the last ones of an epoch may be fewer.
  ///   - momentum: μ, from 0 (none) to below 1.
  ///   - generator: Shuffles the examples before each epoch.
  /// - Returns: The mean loss of each epoch, measured while it went on, in nats.
  public mutating func train(
    on inputs: [[Double]], teacherLogits: [[Double]], labels: [Int], loss: Plain.Loss,
    epochs: Int, learningRate: Double, batchSize: Int, momentum: Double,
    shuffling generator: inout SplitMix64
  ) -> [Double] {
    let stepCount = epochs * ((inputs.count + batchSize - 1) / batchSize)
    var (order, losses) = (Array(inputs.indices), [Double]())
    var (velocity, step) = (zeros, 0)
    for _ in 0..<epochs {
      generator.shuffle(&order)
      var total = 0.0
      for first in stride(from: 0, to: order.count, by: batchSize) {
        let batch = order[first..<min(first + batchSize, order.count)]
        var gradient = zeros
        for n in batch {
          let outputs = outputs(for: inputs[n])
          let logits = outputs[outputs.count - 1]
          total += loss.value(student: logits, teacher: teacherLogits[n], label: labels[n])
          let slope = loss.gradient(student: logits, teacher: teacherLogits[n], label: labels[n])
          addGradient(
            from: slope.map { $0 / Double(batch.count) }, outputs: outputs, to: &gradient)
        }
        let share = Double(step) / Double(stepCount)
        self.step(
          along: gradient, velocity: &velocity, momentum: momentum,
          learningRate: learningRate * (1 - share))
        step += 1
      }
      losses.append(total / Double(inputs.count))
    }
    return losses
  }
}
