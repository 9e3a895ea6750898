// What a reader typed at a question, and whether it came true.

import Text

/// A reader's reply to a question.
public enum Reply: Sendable, Equatable {
  /// Nothing was typed: no prediction.
  case skipped
  /// A prediction, as it is shown again, and whether it came true.
  case prediction(String, cameTrue: Bool)
  /// Something else than what was asked for; it counts as nothing, and the question is asked again.
  case notUnderstood
}

extension Question {
  /// Reads what the reader typed.
  ///
  /// A choice is typed by its number, from 1. A number may have a decimal point or comma, and a
  /// percent sign where it is no count; a number question in whole numbers takes no others.
  public func reply(_ typed: String) -> Reply {
    let text = typed.trimmed
    if text.isEmpty { return .skipped }
    switch answer {
    case .choice(let choices, let correct):
      let digits = text.hasSuffix(".") ? String(text.dropLast()) : text
      guard digits.allSatisfy({ $0.isASCII }), let number = Int(digits),
        choices.indices.contains(number - 1)
      else { return .notUnderstood }
      return .prediction("\(number). \(choices[number - 1])", cameTrue: number - 1 == correct)
    case .number(_, _, let format):
      guard let number = Question.number(text, format) else { return .notUnderstood }
      return .prediction(text, cameTrue: typedLimits?.contains(number) == true)
    }
  }

  /// How far off a number may be and still come true, as the reader types it; `nil` for a choice.
  public var toleranceText: String? {
    guard case .number(_, let tolerance, let format) = answer else { return nil }
    return NumberFormat.shortest.text(tolerance / Question.scale(of: format))
  }

  /// Which numbers come true, as the reader types them; `nil` for a choice.
  ///
  /// The reader sees the rounded answer, and must not be off by less than allowed and told to be
  /// wrong.
  package var typedLimits: ClosedRange<Double>? {
    guard case .number(let correct, let tolerance, let format) = answer else { return nil }
    let scale = Question.scale(of: format)
    let exact = correct / scale
    let rounded = Question.number(correctText, format) ?? exact
    let distance = tolerance / scale * (1 + 1e-9)
    let (low, high) = (min(exact, rounded) - distance, max(exact, rounded) + distance)
    return low <= high ? low...high : nil
  }

  /// What a typed number is multiplied by.
  private static func scale(of format: NumberFormat) -> Double {
    if case .percent = format { 0.01 } else { 1 }
  }

  private static func number(_ text: String, _ format: NumberFormat) -> Double? {
    var text = text
    if text.hasSuffix("%") {
      if format == .integer { return nil }
      text = String(text.dropLast()).trimmed
    }
    let typed = text.exchanging("−", for: "-").exchanging(",", for: ".")
    // `Double` also reads "0x1p3" and "nan".
    guard typed.allSatisfy({ "0123456789+-.eE".contains($0) }), let number = Double(typed),
      number.isFinite
    else { return nil }
    if format == .integer, number != number.rounded() { return nil }
    return number
  }
}
