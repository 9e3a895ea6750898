import Languages

/// A prediction that the reader is asked for before the lesson shows the answer.
public struct Question: Sendable, Equatable {
  /// What kind of answer is wanted, and the right one.
  public enum Answer: Sendable, Equatable {
    /// One of several; `correct` counts from 0.
    case choice([String], correct: Int)
    /// A number, right when it is no further than `tolerance` from `correct`.
    case number(correct: Double, tolerance: Double, format: NumberFormat)
  }

  /// The language of its words, in which a percentage is written; that of the lesson that asks.
  public var language = Language.english
  /// The question, one or two sentences of plain text.
  public var prompt: String
  /// What is asked for.
  public var answer: Answer
  /// Why the answer is what it is: one or two sentences, computed from the values they speak of.
  public var explanation: String

  /// Creates a question.
  public init(_ prompt: String, answer: Answer, explanation: String) {
    if case .choice(let choices, let correct) = answer {
      demand(
        choices.indices.contains(correct),
        "question “\(prompt)” has \(choices.count) choices, but the correct one is \(correct)")
    }
    self.prompt = prompt
    self.answer = answer
    self.explanation = explanation
  }

  /// The right answer in words, as a renderer prints it.
  public var correctText: String {
    switch answer {
    case .choice(let choices, let correct): choices[correct]
    case .number(let correct, _, .percent(let decimals)):
      // Nearly all is not all.
      correct > 0 && correct < 1
        ? language.softPercent(correct, decimals) : language.percent(correct, decimals)
    case .number(let correct, _, let format): format.text(correct)
    }
  }

  /// The right answer, with its number where it is one of several.
  package var answerText: String {
    switch answer {
    case .choice(_, let correct): "\(correct + 1). \(correctText)"
    case .number: correctText
    }
  }
}
