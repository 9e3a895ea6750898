import Languages
import Text

/// Why an assignment to a lesson's parameters cannot be used.
public enum ParameterError: Error, Equatable {
  /// The text has no `=`.
  case notAnAssignment(String)
  /// No parameter has this name.
  case unknown(name: String, known: [String])
  /// The text is no value of the parameter's type; `expected` holds the default.
  case wrongType(name: String, text: String, expected: ParameterValue)
  /// The value breaks a limit.
  case outOfLimits(name: String, text: String, limit: Limit)
  /// The same parameter was assigned more than once.
  case assignedTwice(name: String)
  /// Several parameters do not fit together.
  case conflict(String)
}

extension ParameterError: CustomStringConvertible {
  /// What is wrong, what was expected and what to do, on one line, in English.
  public var description: String { message(in: .english) }

  /// What is wrong, what was expected and what to do, on one line.
  public func message(in language: Language) -> String {
    switch self {
    case .notAnAssignment(let text):
      return language.say(
        en: "-p \(quoted(text)) assigns nothing; write -p NAME=VALUE",
        ko: "-p \(attach(quoted(text), .topic)) 아무 값도 정하지 않습니다. -p 이름=값으로 쓰십시오")
    case .unknown(let name, let known):
      return unknownText(name, known, language)
    case .wrongType(let name, let text, let expected):
      let (given, type) = ("\(name)=\(quoted(text))", expected.typeName(in: language))
      let example = "\(name)=\(expected.text)"
      return language.say(
        en: "\(given) is not of the right type; expected \(type), such as \(example)",
        ko: "\(attach(given, .topic)) 형식에 맞지 않습니다. 형식: \(type), 예: \(example)")
    case .outOfLimits(let name, let text, let limit):
      let given = "\(name)=\(quoted(text))"
      return language.say(
        en: "\(given) is outside its limits; expected \(limit.text(in: language))",
        ko: "\(attach(given, .topic)) 허용 범위를 벗어납니다. 범위: \(limit.text(in: language))")
    case .assignedTwice(let name):
      return language.say(
        en: "\(name) is assigned twice; give it once, lists with commas: -p \(name)=A,B",
        ko: "\(name)의 값을 두 번 정했습니다. 한 번만 정하고, 목록은 쉼표로 나누십시오: -p \(name)=A,B")
    case .conflict(let message):
      // The message may hold what the user gave, such as the name of a class.
      return message.visibleLine
    }
  }

  private func unknownText(_ name: String, _ known: [String], _ language: Language) -> String {
    let none = language.say(
      en: "there is no parameter \(quoted(name))",
      ko: "\(attach(quoted(name), .copula))라는 설정값은 없습니다")
    if known.isEmpty {
      return none + language.say(en: "; this lesson has none", ko: ". 이 강의에는 설정값이 없습니다")
    }
    if let near = nearestName(to: name, among: known) {
      return none + language.say(en: "; did you mean \(near)?", ko: ". 혹시 \(near)입니까?")
    }
    let list = known.joined(separator: ", ")
    return none + language.say(en: "; there are \(list)", ko: ". 있는 것: \(list)")
  }
}
