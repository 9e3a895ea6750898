// What a lesson produces, in the order in which the reader meets it. Plain values: how a block
// looks is the business of the renderers, each of which switches over every case.

import Parameters
import Text

/// One thing that a reader sees: a paragraph or more, a piece of code, a table, a figure, a
/// question.
public enum Block: Sendable, Equatable {
  /// Running text.
  case prose(Prose)
  /// Code that the lesson shows.
  case code(Code)
  /// Code that ran but that the lesson does not show; a notebook carries it folded away.
  case hiddenCode(Code)
  /// A table with its number in the lesson, such as `2.1`.
  case table(Table, reference: String)
  /// A figure with its number in the lesson, such as `2.1`.
  case figure(Figure, reference: String)
  /// A question to answer before the lesson goes on.
  case question(Question)
}

/// One screenful of a lesson: a heading and what stands below it.
public struct Step: Sendable, Equatable {
  /// The place in the lesson, from 1.
  public var number: Int
  /// The heading.
  public var title: String
  /// What stands below the heading, in order.
  public var blocks: [Block]

  /// Creates a step.
  public init(number: Int, title: String, blocks: [Block] = []) {
    self.number = number
    self.title = title
    self.blocks = blocks
  }
}

/// Running text in Markdown, with the values that were computed for it.
///
/// Each value has a place in the source, marked by ``placeholder``. Values are text, never
/// Markdown: a renderer puts them into the parsed document and escapes them as its format wants it.
public struct Prose: Sendable, Equatable {
  /// U+FFFC, the object replacement character; the n-th one stands for the n-th value.
  public static let placeholder = Character(valuePlaceholder)

  /// Markdown, as cmark-gfm reads it, with placeholders.
  public var source: String
  /// The computed texts, in the order of their placeholders.
  public var values: [String]

  /// Creates running text; there are as many values as placeholders in the source.
  public init(_ source: String, values: [String] = []) {
    // Scalars: a mark behind a placeholder, as in a letter with a tilde, makes one character with
    // it.
    let places = source.unicodeScalars.count { $0 == valuePlaceholder }
    demand(
      places == values.count, "prose has \(places) placeholders but \(values.count) values")
    self.source = source
    self.values = values
  }
}

/// Code as the lesson's author wrote it.
public struct Code: Sendable, Equatable {
  /// The lines, without the fence's options.
  public var source: String
  /// The fence's label, unique in the lesson, where it has one.
  public var label: String?
  /// Whether the lesson ran it; code that is only shown is not run.
  public var isExecuted: Bool
  /// Whether this is the cell with the lesson's parameters.
  public var isParameters: Bool
  /// The parameters whose controls stand beside the code in a page that runs its lesson.
  public var controls: [String]
  /// For the parameters' cell: what this run assigned to them instead of the values in the source.
  public var assigned: [ParameterAssignment.Entry] = []

  /// Creates a piece of code.
  public init(
    _ source: String, label: String? = nil, controls: [String] = [], isExecuted: Bool = true,
    isParameters: Bool = false
  ) {
    self.source = source
    self.label = label
    self.controls = controls
    self.isExecuted = isExecuted
    self.isParameters = isParameters
  }
}
