import Languages

/// Why an assignment to a lesson's parameters cannot be used.
public enum ParameterError: Error, Equatable {
  /// The text has no `=`.
  case notAnAssignment(String)
  /// No parameter has this name.
  case unknown(name: String, known: [String])
  /// The text is no value of the parameter's type.
  case misread(Parameter, text: String, Misreading)
  /// The value breaks a limit; of a list, `entry` is the first that does, where one does by itself.
  case outOfLimits(name: String, text: String, limit: Limit, entry: Misreading.Place?)
  /// The same parameter was assigned more than once.
  case assignedTwice(name: String)
  /// Several parameters do not fit together.
  case conflict(String)
}

extension ParameterError: CustomStringConvertible {
  /// What is wrong, what was expected and what to do, on one line, in English.
  public var description: String { english }

  /// What is wrong, what was expected and what to do, on one line.
  public func message(in language: Language) -> String { language.say(self) }
}

extension Limit {
  /// The limit in words, such as `each above 0`, in Korean `각각 0 초과`.
  public func text(in language: Language) -> String { language.say(self) }

  /// The limit in English.
  public var text: String { english }
}

extension Bounds {
  /// The interval in words, such as `above 0` or `1 to 400`, in Korean `0 초과` or `1~400`.
  public func text(in language: Language) -> String { language.say(self) }

  /// The interval in English.
  public var text: String { english }
}
