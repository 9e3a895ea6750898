import Languages
import Text

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

  /// The limit in words, such as `each above 0`, in Korean `각각 0 초과`.
  public func text(in language: Language) -> String {
    switch self {
    case .value(let bounds): return bounds.text(in: language)
    case .each(let bounds):
      let text = bounds.text(in: language)
      return language.say(en: "each \(text)", ko: "각각 \(text)")
    case .count(let bounds):
      let text = bounds.text(in: language)
      return language.say(
        en: "\(text) \(bounds.endsAtOne ? "value" : "values")", ko: "값의 개수 \(text)")
    case .oneOf(let words):
      let list = words.joined(separator: ", ")
      return language.say(en: "one of \(list)", ko: "\(list) 중 하나")
    }
  }

  /// The limit in English.
  public var text: String { text(in: .english) }
}

extension Bounds {
  /// The interval in words, such as `above 0` or `1 to 400`, in Korean `0 초과` or `1~400`.
  public func text(in language: Language) -> String {
    let lowerText =
      switch lower {
      case .included(let end): language.say(en: "at least \(typed(end))", ko: "\(typed(end)) 이상")
      case .excluded(let end): language.say(en: "above \(typed(end))", ko: "\(typed(end)) 초과")
      case .open: ""
      }
    let upperText =
      switch upper {
      case .included(let end): language.say(en: "at most \(typed(end))", ko: "\(typed(end)) 이하")
      case .excluded(let end): language.say(en: "below \(typed(end))", ko: "\(typed(end)) 미만")
      case .open: ""
      }
    if case .included(let first) = lower, case .included(let last) = upper {
      if first == last { return typed(first) }
      return language.say(
        en: "\(typed(first)) to \(typed(last))", ko: "\(typed(first))~\(typed(last))")
    }
    let ends = [lowerText, upperText].filter { !$0.isEmpty }
    return ends.isEmpty
      ? language.say(en: "any number", ko: "모든 수")
      : ends.joined(separator: language.say(en: " and ", ko: " "))
  }

  /// The interval in English.
  public var text: String { text(in: .english) }

  /// Whether the last number in ``text`` is 1, so that what is counted stands in the singular.
  fileprivate var endsAtOne: Bool {
    switch (lower, upper) {
    case (_, .included(let end)), (_, .excluded(let end)): end == 1
    case (.included(let end), .open), (.excluded(let end), .open): end == 1
    case (.open, .open): false
    }
  }
}
