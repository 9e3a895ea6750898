/// What `-p` assigned to a lesson's parameters, each checked against its type and limits.
public struct ParameterAssignment: Sendable, Equatable {
  /// One assigned parameter.
  public struct Entry: Sendable, Equatable {
    /// The parameter's name.
    public var name: String
    /// Its value for this run.
    public var value: ParameterValue
  }

  /// The assigned parameters, in the order in which they were given.
  public private(set) var entries: [Entry] = []

  /// Nothing assigned: every parameter has its default.
  public static let defaults = ParameterAssignment()

  private init() {}

  /// Reads assignments of the form `name=value`.
  ///
  /// - Parameters:
  ///   - assignments: The texts, as they were given behind `-p`.
  ///   - declared: The lesson's parameters.
  /// - Throws: ``ParameterError`` for the first assignment that does not fit.
  public init(_ assignments: [String], for declared: [Parameter]) throws(ParameterError) {
    for assignment in assignments {
      guard let equals = assignment.firstIndex(of: "=") else {
        throw .notAnAssignment(assignment)
      }
      let name = String(assignment[..<equals]).trimmed
      if name.isEmpty { throw .notAnAssignment(assignment) }
      let text = String(assignment[assignment.index(after: equals)...])
      guard let parameter = declared.first(where: { $0.name == name }) else {
        throw .unknown(name: name, known: declared.map(\.name))
      }
      guard let value = parameter.defaultValue.parsed(text) else {
        throw .wrongType(name: name, text: text, expected: parameter.defaultValue)
      }
      for limit in parameter.limits where !limit.allows(value) {
        throw .outOfLimits(name: name, text: text, limit: limit)
      }
      guard self[name] == nil else { throw .assignedTwice(name: name) }
      entries.append(Entry(name: name, value: value))
    }
  }

  /// The value assigned to a parameter; `nil` where nothing was.
  public subscript(name: String) -> ParameterValue? {
    entries.first { $0.name == name }?.value
  }
}

extension Limit {
  /// Whether a value keeps to the limit.
  public func allows(_ value: ParameterValue) -> Bool {
    switch self {
    case .value(let bounds), .each(let bounds): value.numbers.allSatisfy(bounds.contains)
    case .count(let bounds): value.count.map { bounds.contains(Double($0)) } ?? true
    case .oneOf(let words): value.texts.allSatisfy(words.contains)
    }
  }

  /// The limit in words, such as `each above 0`.
  public var text: String {
    switch self {
    case .value(let bounds): bounds.text
    case .each(let bounds): "each \(bounds.text)"
    case .count(let bounds): "\(bounds.text) \(bounds.endsAtOne ? "value" : "values")"
    case .oneOf(let words): "one of \(words.joined(separator: ", "))"
    }
  }
}

extension Bounds {
  /// The interval in words, such as `above 0` or `1 to 400`.
  public var text: String {
    let lowerText =
      switch lower {
      case .included(let end): "at least \(typed(end))"
      case .excluded(let end): "above \(typed(end))"
      case .open: ""
      }
    let upperText =
      switch upper {
      case .included(let end): "at most \(typed(end))"
      case .excluded(let end): "below \(typed(end))"
      case .open: ""
      }
    if case .included(let first) = lower, case .included(let last) = upper {
      return first == last ? "\(typed(first))" : "\(typed(first)) to \(typed(last))"
    }
    let ends = [lowerText, upperText].filter { !$0.isEmpty }
    return ends.isEmpty ? "any number" : ends.joined(separator: " and ")
  }

  /// Whether the last number in ``text`` is 1, so that what is counted stands in the singular.
  fileprivate var endsAtOne: Bool {
    switch (lower, upper) {
    case (_, .included(let end)), (_, .excluded(let end)): end == 1
    case (.included(let end), .open), (.excluded(let end), .open): end == 1
    case (.open, .open): false
    }
  }
}
