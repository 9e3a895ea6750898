// How a gradient becomes a step. `g` is the gradient, `w` what is learnt, `η` the learning rate.
//
//   SGD with momentum     v ← μ v + g             w ← w − η v     (μ = 0: plain gradient descent)
//   Adam                  m ← β₁ m + (1 − β₁) g   v ← β₂ v + (1 − β₂) g²   w ← w − η m̂ / (√v̂ + ε)
//                         m̂ = m / (1 − β₁ᵗ),   v̂ = v / (1 − β₂ᵗ),   t the number of steps
//
// Sources: Polyak 1964 for momentum, as PyTorch writes it; Kingma & Ba 2015 (arXiv 1412.6980),
// algorithm 1.

/// A rule that turns gradients into steps.
public enum Optimizer: Sendable, Equatable {
  /// Stochastic gradient descent with momentum μ; 0 is without.
  case momentum(Double)
  /// Adam with its usual constants: β₁ = 0.9, β₂ = 0.999, ε = 1e-8.
  case adam

  /// Stochastic gradient descent.
  public static let gradientDescent = Optimizer.momentum(0)
}
