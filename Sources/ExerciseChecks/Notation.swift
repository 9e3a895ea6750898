// How calls and values are written, so that they can be pasted into the learner's own program.

import Answering

/// The language in which calls and values are shown.
public enum Notation: Sendable {
  /// `distillationLoss(studentLogits: [[2, 1]], labels: [nil])`.
  case swift
  /// `distillation_loss(student_logits=[[2, 1]], labels=[None])`, for every other language.
  case python

  /// A function's name, from that in Swift.
  public func name(of function: String) -> String {
    self == .swift ? function : crossingName(of: function)
  }

  /// An argument as it stands in a call.
  func text(of argument: CallArgument) -> String {
    let value = text(of: argument.value, digits: 6)
    return switch self {
    case .swift: (argument.label.map { $0 + ": " } ?? "") + value
    case .python: "\(argument.crossingName)=\(value)"
    }
  }

  /// A value: a number has as few digits as bring it back, and no more than these; a long list is
  /// cut in the middle.
  func text(of value: Value, digits: Int) -> String {
    switch (value, self) {
    case (.number(let number), .swift): ExerciseChecks.text(number, digits: digits)
    case (.number(let number), .python): ExerciseChecks.text(number, digits: digits).lowercased()
    case (.whole(let whole), _): "\(whole)"
    case (.truth(let truth), .swift): "\(truth)"
    case (.truth(let truth), .python): truth ? "True" : "False"
    case (.nothing, .swift): "nil"
    case (.nothing, .python): "None"
    case (.list(let values), _): listed(values.map { text(of: $0, digits: digits) })
    }
  }
}
