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
    case .misread(let parameter, let text, let reason):
      return reason.korean(of: parameter, text: text)
    case .outOfLimits(let name, let text, let limit, let entry):
      let subject = attach(entry?.korean(of: name) ?? "\(name)=\(quoted(text))", .topic)
      return "\(subject) 허용 범위를 벗어납니다. 범위: \(limit.korean)"
    case .assignedTwice(let name):
      return "\(name)의 값을 두 번 정했습니다. 한 번만 정하고, 목록은 쉼표로 나누십시오: -p \(name)=A,B"
    case .conflict(let message):
      // The message may hold what the user gave, such as the name of a class.
      return message.visibleLine
    }
  }
}

extension Misreading {
  /// What is wrong with the text of a parameter, and what to write, in Korean.
  fileprivate func korean(of parameter: Parameter, text: String) -> String {
    let name = parameter.name
    let whole = "\(name)=\(quoted(text))"
    let expected =
      ". 형식: \(parameter.defaultValue.type.korean)"
      + (parameter.example.map { ", 예: \($0)" } ?? "")
    switch self {
    case .form: return attach(whole, .topic) + " 형식에 맞지 않습니다" + expected
    case .notANumber(let place):
      return attach(place.korean(of: name), .topic) + " 수가 아닙니다" + expected
    case .notWhole(let place):
      return attach(place.korean(of: name), .topic) + " 정수가 아닙니다" + expected
    case .notFinite(let place):
      let fault = attach(place.korean(of: name), .topic) + " 유한한 수가 아닙니다"
      guard let end = parameter.end(towards: place.text) else { return fault + expected }
      let written = attach(typed(end), .object)
      return fault + ". 그 자리에는 허용되는 가장 \(end < 0 ? "작은" : "큰") 값인 \(written) 쓰십시오"
    case .percentage(let place):
      return attach(place.korean(of: name), .topic)
        + " 백분율입니다. 뜻하는 대로 \(place.share) 또는 \(attach(place.percentage, .object)) 쓰십시오"
    case .decimalComma(let place):
      return place.korean(of: name)
        + "에 쉼표가 있습니다. 소수점을 써서 \(attach(place.withPoint, .object)) 쓰십시오"
    case .empty(let place): return "\(name)의 \((place.index ?? 0) + 1)번째 값이 비어 있습니다" + expected
    case .unpaired: return whole + "에 짝이 없는 괄호가 있습니다" + expected
    case .table(let rows): return "\(name)에 행이 \(rows)개 있습니다. 한 행만 주십시오" + expected
    }
  }
}

extension Misreading.Place {
  /// The entry for a sentence in Korean, without its particle.
  fileprivate func korean(of name: String) -> String {
    guard let index else { return "\(name)=\(quoted(text))" }
    return "\(name)의 \(index + 1)번째 값 \(quoted(text))"
  }
}
