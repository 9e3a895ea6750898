// From a lesson's blocks to text for a terminal or a pipe. This file is the frame: title, header,
// closing. What is inside stands in `TerminalRenderer+….swift`, one file a block.

import Languages
import Notebooks
import Text

/// The files that belong to a figure, written as they should be printed.
public struct PictureFiles: Sendable, Equatable {
  /// The script that draws the figure.
  public var script: String
  /// The rendered picture; `nil` when there is none.
  public var picture: String?
  /// The animation of a figure with frames; `nil` when there is none.
  public var animation: String?
  /// The address of the folder that they are in, for terminals that can follow it; `nil` where
  /// nobody could.
  package var address: String?

  /// Creates the set.
  public init(script: String, picture: String? = nil, animation: String? = nil) {
    self.script = script
    self.picture = picture
    self.animation = animation
  }
}

/// Writes lessons as text for a terminal.
///
/// Every function returns whole lines, each with its end, without an empty line before or after;
/// the caller puts one between two pieces. A piece with nothing to show, such as hidden code, is
/// the empty string. The same input gives the same bytes.
public struct TerminalRenderer: Sendable {
  /// What the terminal can show and what the reader wants to see.
  public let style: TerminalStyle

  /// Creates a renderer.
  public init(style: TerminalStyle) { self.style = style }

  /// The renderer's own words, in the reader's language.
  func say(_ phrase: RenderingPhrase) -> String { style.language.say(phrase) }
  func say(_ phrase: BlockPhrase) -> String { style.language.say(phrase) }

  /// The lesson's number, title and summary: once, before its first step.
  public func title(of lesson: Lesson) -> String {
    let summary = wrapped([Span(shown(lesson.summary))], to: style.textWidth)
    if style.isPlain {
      return output(plainLines("\(say(.lesson(number: lesson.number))): \(lesson.title)") + summary)
    }
    let name = wrapped([Span(name(of: lesson), .strong)], to: style.textWidth)
    return output(name) + rule(style.signs.heavyRule)
      + (summary.isEmpty ? "" : "\n" + output(summary))
  }

  /// The line that says where the reader is, and the step's heading.
  public func header(of step: Step, in lesson: Lesson) -> String {
    let count = lesson.steps.count
    let place = say(
      count >= step.number
        ? .stepOf(number: step.number, count: count) : .step(number: step.number))
    let placeWidth = displayWidth(of: place)
    let heading = wrapped([Span(shown(step.title), .strong)], to: style.textWidth)
    if style.isPlain {
      // What is new comes first: a listener hears this line at every step.
      let line = place.prefix(1).uppercased() + place.dropFirst() + ": " + step.title
      return output(plainLines(line))
    }
    var lines = wrapped([Span(name(of: lesson), .muted)], to: style.textWidth)
    if let last = lines.last, last.width + 3 + placeWidth <= style.textWidth {
      lines[lines.count - 1].append(spaces: style.textWidth - placeWidth - last.width)
      lines[lines.count - 1].append(Span(place, .muted))
    } else {
      lines.append(StyledLine(place, .muted))
    }
    return output(lines) + rule() + "\n" + output(heading)
  }

  /// What the reader sees of one block.
  ///
  /// - Parameters:
  ///   - block: The block.
  ///   - pictures: For a figure, the files whose paths are printed below it.
  /// - Returns: Whole lines; nothing for code that is hidden.
  public func text(of block: Block, pictures: PictureFiles? = nil) -> String {
    switch block {
    case .prose(let prose): text(of: prose)
    case .code(let code): text(of: code)
    case .hiddenCode: ""
    case .table(let table, let reference): text(of: table, reference: reference)
    case .figure(let figure, let reference):
      text(of: figure, reference: reference, pictures: pictures)
    case .question(let question): prompt(of: question) + "\n" + answer(to: question)
    }
  }

  /// The line at the lesson's end, and how many predictions came true.
  ///
  /// - Parameters:
  ///   - lesson: The lesson that ends.
  ///   - cameTrue: How many predictions came true.
  ///   - predictions: How many predictions the reader made; with none there is nothing to say about
  ///     them.
  ///   - again: The steps with predictions that did not come true, each with the command that shows
  ///     it again.
  /// - Returns: Whole lines.
  public func closing(
    of lesson: Lesson, cameTrue: Int = 0, predictions: Int = 0,
    again: [(step: Step, command: String)] = []
  ) -> String {
    var lines = wrapped([Span(say(.end(lesson: lesson.number)), .strong)], to: style.textWidth)
    if predictions > 0 {
      let text = say(.predictions(right: cameTrue, count: predictions))
      lines += wrapped([Span(text)], to: style.textWidth)
    }
    if !again.isEmpty {
      if !style.isPlain { lines.append(StyledLine()) }
      lines.append(StyledLine(say(.lookAgain)))
      for (index, (step, command)) in again.enumerated()
      where index == 0 || again[index - 1].step != step {
        let head = StyledLine("\(say(.step(number: step.number))): ", .label)
        var rest = StyledLine()
        rest.append(spaces: style.isPlain ? 0 : 2)
        lines += wrapped([Span(shown(step.title))], to: style.textWidth - head.width - 2)
          .prefixed(first: head.prefixed(rest), rest: rest)
        // On a line of its own, a command is never cut.
        lines.append(rest.isEmpty ? StyledLine(command) : StyledLine("    \(command)", .code))
      }
    }
    return (style.isPlain ? "" : rule()) + output(lines)
  }

  /// A sentence of the player.
  public func note(_ text: String) -> String {
    output(wrapped([Span(shown(text))], to: style.textWidth))
  }

  /// A list of keys and what they do.
  public func keys(_ title: String, _ entries: [(key: String, meaning: String)]) -> String {
    let column = (entries.map { displayWidth(of: $0.key) }.max() ?? 0) + 3
    let lines = entries.flatMap { labelled($0.key, column: column, $0.meaning, [.label]) }
    return output(wrapped([Span(title, .strong)], to: style.textWidth) + lines)
  }

  // MARK: What every block needs

  /// Text from outside on one line: nothing in it steers the terminal, in words if it will be
  /// heard, and in ASCII if that is wanted.
  func shown(_ text: String) -> String {
    let line = text.visibleLine
    return verbatim(style.isPlain ? line.spokenForm(in: style.language) : line)
  }

  /// The same for what somebody might type again: code, parameters and paths keep their signs.
  func verbatim(_ text: String) -> String {
    style.isASCII ? text.visibleLine.asciiForm : text.visibleLine
  }

  /// The lines as they are written, behind the left margin.
  func output(_ lines: [StyledLine]) -> String {
    let colors = style.colors
    var margin = StyledLine()
    margin.append(spaces: style.leftMargin)
    return lines.map { $0.prefixed(margin).painted(colors) + "\n" }.joined()
  }

  /// A line from one side of the page to the other.
  func rule(_ sign: String? = nil) -> String {
    let line = String(repeating: sign ?? style.signs.rule, count: style.pageWidth - 2)
    return " " + StyledLine(line, .muted).painted(style.colors) + "\n"
  }

  /// A label such as `Table 2.1` and text that hangs behind it.
  func captioned(_ label: String, _ text: String) -> [StyledLine] {
    if style.isPlain { return plainLines("\(label). \(text)") }
    let head = StyledLine("\(label)  ", .label, .strong)
    let caption = Span(shown(text), .strong)
    if style.textWidth - head.width < 20 {
      return wrapped([Span("\(label): ", .label, .strong), caption], to: style.textWidth)
    }
    let lines = wrapped([caption], to: style.textWidth - head.width)
    var rest = StyledLine()
    rest.append(spaces: head.width)
    return (lines.isEmpty ? [StyledLine()] : lines).prefixed(first: head, rest: rest)
  }

  /// A label and text that hangs behind it in a column of its own, or, with little room, on the
  /// same line.
  func labelled(_ label: String, column: Int, _ text: String, _ paints: [Paint]) -> [StyledLine] {
    if style.isPlain { return plainLines("\(label): \(text)") }
    let isNarrow = style.textWidth < 55
    let hang = isNarrow ? 2 : column
    var spans = [Span(shown(text))]
    var head = StyledLine()
    if isNarrow {
      spans = [Span("\(label): ", paints)] + spans
    } else {
      head.append(Span(label, paints))
      head.append(spaces: column - displayWidth(of: label))
    }
    var rest = StyledLine()
    rest.append(spaces: hang)
    let lines = wrapped(spans, to: style.textWidth - hang)
    return lines.prefixed(first: head, rest: rest)
  }

  func plainLines(_ text: String) -> [StyledLine] {
    wrapped([Span(shown(text))], to: style.textWidth)
  }

  private func name(of lesson: Lesson) -> String {
    "\(say(.lesson(number: lesson.number))) \(style.signs.dot) \(shown(lesson.title))"
  }
}
