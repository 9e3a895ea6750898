// A call, as a learner would type it and as it crosses a pipe.

import Answering

/// An argument of an exercise's function.
public struct CallArgument: Sendable, Equatable {
  /// Its label in a call; `nil` for none.
  public let label: String?
  /// The parameter's name in the function, such as `studentLogits`.
  public let name: String
  /// The argument itself.
  public let value: Value

  /// An argument whose label is its name.
  init(_ label: String, _ value: some Crossing) {
    self.init(label, naming: label, value)
  }

  /// An argument that has a name besides its label.
  init(_ label: String, naming name: String, _ value: some Crossing) {
    self.label = label
    self.name = name
    self.value = value.crossing
  }

  /// An argument without a label.
  init(unlabelled name: String, _ value: some Crossing) {
    label = nil
    self.name = name
    self.value = value.crossing
  }

  /// The name under which it crosses, in snake case as in `student_logits`.
  public var crossingName: String { Answering.crossingName(of: name) }
}
