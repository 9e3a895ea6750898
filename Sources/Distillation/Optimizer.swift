// How a gradient becomes a step. `g` is the gradient, `w` what is learnt, `η` the learning rate.
//
//   SGD with momentum     v ← μ v + g             w ← w − η v             (μ = 0: plain gradient descent)
//   Adam                  m ← β₁ m + (1 − β₁) g   v ← β₂ v + (1 − β₂) g²   w ← w − η m̂ / (√v̂ + ε)
//                         m̂ = m / (1 − β₁ᵗ),   v̂ = v / (1 − β₂ᵗ),   t the number of steps
//
// Sources: Polyak 1964 for momentum, as PyTorch writes it; Kingma & Ba 2015 (arXiv 1412.6980), algorithm 1.

import Foundation

/// A rule that turns gradients into steps.
public enum Optimizer: Sendable, Equatable {
  /// Stochastic gradient descent with momentum μ; 0 is without.
  case momentum(Double)
  /// Adam with its usual constants: β₁ = 0.9, β₂ = 0.999, ε = 1e-8.
  case adam

  /// Stochastic gradient descent.
  public static let gradientDescent = Optimizer.momentum(0)
}

/// What an optimizer remembers from step to step.
struct OptimizerState: Sendable {
  private let optimizer: Optimizer
  /// v of momentum, or m of Adam.
  private var first: [Network.Layer]
  /// v of Adam.
  private var second: [Network.Layer] = []
  private var stepCount = 0

  init(_ optimizer: Optimizer, for network: Network) {
    self.optimizer = optimizer
    first = network.layers
    for index in first.indices {
      first[index].weights.fill(0)
      first[index].biases = Array(repeating: 0, count: first[index].biases.count)
    }
    if optimizer == .adam { second = first }
  }

  /// Takes one step.
  ///
  /// - Parameters:
  ///   - network: What learns.
  ///   - gradients: ∂L/∂W and ∂L/∂b, layer by layer.
  ///   - learningRate: η.
  mutating func step(_ network: inout Network, _ gradients: [Network.Layer], learningRate: Double) {
    stepCount += 1
    for index in gradients.indices {
      switch optimizer {
      case .momentum(let momentum):
        momentumStep(
          &network.layers[index].weights.values, &first[index].weights.values,
          gradients[index].weights.values, momentum, learningRate)
        momentumStep(
          &network.layers[index].biases, &first[index].biases,
          gradients[index].biases, momentum, learningRate)
      case .adam:
        adamStep(
          &network.layers[index].weights.values, &first[index].weights.values,
          &second[index].weights.values, gradients[index].weights.values, learningRate, stepCount)
        adamStep(
          &network.layers[index].biases, &first[index].biases, &second[index].biases,
          gradients[index].biases, learningRate, stepCount)
      }
    }
  }
}

// Functions of the file, not methods: a method that reads its own state while that is changed gets a copy of it.

private func momentumStep(
  _ weights: inout [Double], _ velocities: inout [Double], _ gradient: [Double],
  _ momentum: Double, _ learningRate: Double
) {
  weights.withUnsafeMutableBufferPointer { w in
    velocities.withUnsafeMutableBufferPointer { v in
      gradient.withUnsafeBufferPointer { g in
        for index in 0..<g.count {
          v[index] = momentum * v[index] + g[index]
          w[index] -= learningRate * v[index]
        }
      }
    }
  }
}

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
