// Steps along gradients, in memory that is kept. The formulas are those of `Optimizer`.
//
//   momentum   v ← μ v + g     in the product that computes g, see `Backpropagation.backward`
//              w ← w − η v     here

import CMathematics

/// What an optimizer remembers from step to step.
struct OptimizerState: Sendable {
  /// ∂L/∂W and ∂L/∂b, layer by layer.
  ///
  /// With momentum this is v: each step multiplies it by μ and adds its own gradients.
  var gradients: [Network.Layer]
  private let optimizer: Optimizer
  /// m of Adam.
  private var means: [Network.Layer] = []
  /// v of Adam.
  private var squares: [Network.Layer] = []
  private var stepCount = 0

  init(_ optimizer: Optimizer, for network: Network) {
    self.optimizer = optimizer
    gradients = network.layers.map { layer in
      Network.Layer(
        weights: Matrix(zeros: layer.weights.rows, layer.weights.columns),
        biases: Array(repeating: 0, count: layer.biases.count))
    }
    if optimizer == .adam { (means, squares) = (gradients, gradients) }
  }

  /// μ of momentum, by which `gradients` is multiplied before a step's own are added; 0 for Adam.
  var keeping: Double {
    switch optimizer {
    case .momentum(let momentum): momentum
    case .adam: 0
    }
  }

  /// Takes one step along the gradients.
  ///
  /// - Parameters:
  ///   - network: What learns.
  ///   - learningRate: η.
  mutating func step(_ network: inout Network, learningRate: Double) {
    stepCount += 1
    for index in gradients.indices {
      switch optimizer {
      case .momentum:
        network.layers[index].weights.add(gradients[index].weights, times: -learningRate)
        network.layers[index].biases.add(gradients[index].biases, times: -learningRate)
      case .adam:
        adamStep(
          &network.layers[index].weights.values, &means[index].weights.values,
          &squares[index].weights.values, gradients[index].weights.values, learningRate, stepCount)
        adamStep(
          &network.layers[index].biases, &means[index].biases, &squares[index].biases,
          gradients[index].biases, learningRate, stepCount)
      }
    }
  }
}

/// m ← β₁ m + (1 − β₁) g,  v ← β₂ v + (1 − β₂) g²,  w ← w − η m̂ / (√v̂ + ε).
///
/// A function of the file, not a method: a method that reads its own state while that is changed
/// gets a copy of it.
private func adamStep(
  _ weights: inout [Double], _ means: inout [Double], _ squares: inout [Double],
  _ gradient: [Double], _ learningRate: Double, _ stepCount: Int
) {
  let (beta1, beta2, epsilon) = (0.9, 0.999, 1e-8)
  let meanBias = 1 - pow(beta1, Double(stepCount))
  let squareBias = 1 - pow(beta2, Double(stepCount))
  weights.withUnsafeMutableBufferPointer { w in
    means.withUnsafeMutableBufferPointer { m in
      squares.withUnsafeMutableBufferPointer { v in
        gradient.withUnsafeBufferPointer { g in
          for index in 0..<g.count {
            m[index] = beta1 * m[index] + (1 - beta1) * g[index]
            v[index] = beta2 * v[index] + (1 - beta2) * g[index] * g[index]
            let deviation = (v[index] / squareBias).squareRoot()
            w[index] -= learningRate * (m[index] / meanBias) / (deviation + epsilon)
          }
        }
      }
    }
  }
}
