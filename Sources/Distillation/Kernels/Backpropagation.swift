// Forward and backward through a network, with room for one batch kept from step to step, so that a
// training step allocates nothing. Shapes as in `Network`: Aₗ is N×Hₗ, Wₗ is Hₗ×Hₗ₊₁.
//
//   forward    Zₗ = Aₗ Wₗ + bₗ      Aₗ₊₁ = activation(Zₗ) · maskₗ    (dropout's mask, if any)
//   backward   ∂L/∂Wₗ = Aₗᵀ δₗ           ∂L/∂bₗ = Σ over examples of δₗ
//              δₗ₋₁ = δₗ Wₗᵀ · activation′(Zₗ₋₁) · maskₗ₋₁    (the last δ comes from the loss)

import CKernels

/// One batch on its way through a network and back.
struct Backpropagation: Sendable {
  /// A₀ … : the batch's inputs, then what each layer made of them; the last ones are the logits.
  var activations: [Matrix]
  /// δ of each hidden layer.
  private var deltas: [Matrix]
  /// What makes them.
  private var deltaProducts: [TransposingProduct]
  /// Dropout's masks, one for each hidden layer: 0 for a unit left out, 1 / (1 − dropout) for one
  /// kept.
  private var masks: [Matrix] = []
  private let dropout: Double

  /// Makes room for batches of so many rows.
  init(_ network: Network, rows: Int, dropout: Double) {
    precondition(dropout >= 0 && dropout < 1, "dropout lies from 0 to below 1, not at \(dropout)")
    activations = network.layerSizes.map { Matrix(zeros: rows, $0) }
    let hidden = network.layerSizes.dropFirst().dropLast()
    deltas = hidden.map { Matrix(zeros: rows, $0) }
    deltaProducts = zip(hidden, network.layerSizes.dropFirst(2)).map {
      TransposingProduct(m: rows, n: $0, k: $1)
    }
    if dropout > 0 { masks = deltas }
    self.dropout = dropout
  }

  /// How many rows there is room for.
  var rows: Int { activations[0].rows }

  /// The logits of the batch that went forward last.
  var logits: Matrix { activations[activations.count - 1] }

  /// Takes the batch in `activations[0]` to its logits.
  mutating func forward(_ network: Network, using generator: inout SplitMix64) {
    for (index, layer) in network.layers.enumerated() {
      let inputs = activations[index]
      activations[index + 1].setProduct(inputs, layer.weights)
      activations[index + 1].addToEveryRow(layer.biases)
      guard index < network.layers.count - 1 else { return }
      activations[index + 1].apply(network.activation)
      if dropout > 0 {
        masks[index].drawMask(dropout, using: &generator)
        activations[index + 1].multiplyEntries(by: masks[index])
      }
    }
  }

  /// Takes the gradient with respect to the logits back to the gradients of weights and biases.
  ///
  /// - Parameters:
  ///   - network: What the batch went forward through.
  ///   - logitsGradient: ∂L/∂Z of the logits, N×K.
  ///   - gradients: ∂L/∂W and ∂L/∂b of each layer, in a layer's shape: the result.
  ///   - keeping: μ, the factor of the gradients so far, to which the new ones are added:
  ///     v ← μ v + g, without a pass of its own. 0 overwrites them.
  mutating func backward(
    _ network: Network, logitsGradient: Matrix, into gradients: inout [Network.Layer],
    keeping: Double
  ) {
    for index in network.layers.indices.reversed() {
      let isLast = index == network.layers.count - 1
      let delta = isLast ? logitsGradient : deltas[index]
      gradients[index].weights.setProduct(
        transposed: activations[index], delta, keeping: keeping)
      gradients[index].biases.setColumnSums(of: delta, keeping: keeping)
      guard index > 0 else { return }
      deltaProducts[index - 1].set(
        &deltas[index - 1], delta, transposed: network.layers[index].weights)
      if dropout > 0 { deltas[index - 1].multiplyEntries(by: masks[index - 1]) }
      deltas[index - 1].multiplyByDerivative(
        of: network.activation, at: activations[index], keep: 1 - dropout)
    }
  }
}

extension Matrix {
  /// Overwrites the entries with 0 at the given rate and otherwise with what keeps the mean at 1.
  fileprivate mutating func drawMask(_ dropout: Double, using generator: inout SplitMix64) {
    let kept = 1 / (1 - dropout)
    let count = values.count
    values.withUnsafeMutableBufferPointer { entries in
      for index in 0..<count { entries[index] = generator.uniform() < dropout ? 0 : kept }
    }
  }

  /// Multiplies every entry by the activation's derivative, which the activation's own value tells.
  ///
  /// - Parameters:
  ///   - activation: What was applied on the way forward.
  ///   - outputs: What came out, after dropout.
  ///   - keep: What dropout divided by; 1 without dropout.
  fileprivate mutating func multiplyByDerivative(
    of activation: Network.Activation, at outputs: Matrix, keep: Double
  ) {
    switch activation {
    case .relu: keep_where_positive(&values, outputs.values, values.count)
    case .tanh:
      // 1 − tanh², of the value before dropout enlarged it. A dropped unit's delta is 0 already.
      combine(outputs) { delta, output in delta * (1 - (output * keep) * (output * keep)) }
    }
  }
}
