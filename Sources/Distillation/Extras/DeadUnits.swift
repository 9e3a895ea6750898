// Units that learn no more. A ReLU whose sum is at most 0 for every example says 0 to all of them;
// its gradient is 0, too, and so it stays as it is. In a wide network others do its work, in a
// narrow one a good part of the network is gone.

extension Network {
  /// How many hidden ReLUs are dead: 0 for each of some inputs.
  ///
  /// - Parameter inputs: N×D, examples by features; what the network is trained on says most.
  /// - Returns: The number of such units in all hidden layers; 0 for another activation, whose
  ///   units do not die.
  public func deadUnits(for inputs: Matrix) -> Int {
    guard activation == .relu else { return 0 }
    var dead = 0
    var current = inputs
    for layer in layers.dropLast() {
      var next = current * layer.weights
      next.addToEveryRow(layer.biases)
      next.apply(activation)
      let rows = next.rowArrays
      dead += (0..<next.columns).count { unit in rows.allSatisfy { $0[unit] == 0 } }
      current = next
    }
    return dead
  }
}
