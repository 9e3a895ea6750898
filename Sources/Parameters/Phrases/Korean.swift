// What is said about parameters, in Korean.

import Languages
import Text

extension ParameterType {
  /// The type's name, in Korean.
  public var korean: String {
    switch self {
    case .int: "정수"
    case .double: "수"
    case .bool: "true 또는 false"
    case .text: "문자열"
    case .ints: "쉼표로 나눈 정수"
    case .doubles: "쉼표로 나눈 수"
    case .texts: "쉼표로 나눈 문자열"
    }
  }
}

extension Bounds {
  /// The interval in Korean, such as `0 초과` or `1~400`.
  public var korean: String {
    if case .included(let first) = lower, case .included(let last) = upper {
      return first == last ? typed(first) : "\(typed(first))~\(typed(last))"
    }
    let lowerText: String? =
      switch lower {
      case .included(let end): "\(typed(end)) 이상"
      case .excluded(let end): "\(typed(end)) 초과"
      case .open: nil
      }
    let upperText: String? =
      switch upper {
      case .included(let end): "\(typed(end)) 이하"
      case .excluded(let end): "\(typed(end)) 미만"
      case .open: nil
      }
    let ends = [lowerText, upperText].compactMap { $0 }
    return ends.isEmpty ? "모든 수" : ends.joined(separator: " ")
  }
}

extension Limit {
  /// The limit in Korean, such as `각각 0 초과`.
  public var korean: String {
    switch self {
    case .value(let bounds): bounds.korean
    case .each(let bounds): "각각 \(bounds.korean)"
    case .count(let bounds): "값의 개수 \(bounds.korean)"
    case .rows(let rows, let columns): "한 행에 값 \(columns)개씩 \(rows)행"
    case .oneOf(let words): "\(words.joined(separator: ", ")) 중 하나"
    }
  }
}

extension ParameterError {
  /// What is wrong, what was expected and what to do, on one line, in Korean.
  public var korean: String {
    switch self {
    case .notAnAssignment(let text):
      return "-p \(attach(quoted(text), .topic)) 아무 값도 정하지 않습니다. -p 이름=값으로 쓰십시오"
    case .unknown(let name, let known):
      let none = "\(attach(quoted(name), .copula))라는 설정값은 없습니다"
      if known.isEmpty { return none + ". 이 강의에는 설정값이 없습니다" }
      if let near = nearestName(to: name, among: known) { return none + ". 혹시 \(near)입니까?" }
      return none + ". 있는 것: \(known.joined(separator: ", "))"
    case .wrongType(let name, let text, let expected):
      return "\(attach("\(name)=\(quoted(text))", .topic)) 형식에 맞지 않습니다. "
        + "형식: \(expected.type.korean), 예: \(name)=\(expected.example)"
    case .outOfLimits(let name, let text, let limit):
      return "\(attach("\(name)=\(quoted(text))", .topic)) 허용 범위를 벗어납니다. "
        + "범위: \(limit.korean)"
    case .assignedTwice(let name):
      return "\(name)의 값을 두 번 정했습니다. 한 번만 정하고, 목록은 쉼표로 나누십시오: -p \(name)=A,B"
    case .conflict(let message):
      // The message may hold what the user gave, such as the name of a class.
      return message.visibleLine
    }
  }
}
