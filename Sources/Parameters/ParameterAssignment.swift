import Text

/// What `-p` assigned to a lesson's parameters, each checked against its type and limits.
public struct ParameterAssignment: Sendable, Equatable {
  /// One assigned parameter.
  public struct Entry: Sendable, Equatable {
    /// The parameter's name.
    public var name: String
    /// Its value for this run.
    public var value: ParameterValue

    /// Creates an assignment, unchecked.
    package init(name: String, value: ParameterValue) {
      self.name = name
      self.value = value
    }

    /// The assignment as an option of a command, ready to be typed: `-p seeds=2`.
    package var option: String { "-p " + shellWord("\(name)=\(value.text)") }
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
        throw .unknown(name: name, known: declared.map { $0.name })
      }
      let value = try parameter.read(text)
      guard self[name] == nil else { throw .assignedTwice(name: name) }
      entries.append(Entry(name: name, value: value))
    }
  }

  /// These assignments, with others in place of those to the same parameters.
  public func changed(by others: ParameterAssignment) -> ParameterAssignment {
    var result = self
    result.entries.removeAll { others[$0.name] != nil }
    result.entries += others.entries
    return result
  }

  /// The value assigned to a parameter; `nil` where nothing was.
  public subscript(name: String) -> ParameterValue? {
    entries.first { $0.name == name }?.value
  }
}

extension Parameter {
  /// Reads a value from what was typed.
  fileprivate func read(_ text: String) throws(ParameterError) -> ParameterValue {
    let isTable = limits.contains { if case .rows = $0 { true } else { false } }
    let value: ParameterValue
    do throws(Misreading) {
      value = try defaultValue.read(text, isTable: isTable)
    } catch {
      throw .misread(self, text: text, error)
    }
    for limit in limits where !limit.allows(value) {
      throw .outOfLimits(name: name, text: text, limit: limit, entry: limit.offender(in: value))
    }
    return value
  }
}
