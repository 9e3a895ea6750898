// From a `LessonDocument` to Swift. The author's code stands at its own line and column, so that
// what the compiler or a trap says about it can be looked up in the Markdown file that holds it.
// `#sourceLocation` can only stand between statements and declarations; hence the shape of what is
// written here: the author's code on lines of its own, the woven code around it.

import Parameters
import Text

/// Writes the Swift of one lesson.
struct Emitter {
  private let lesson: LessonDocument
  private var lines: [String] = []

  private var defaults: String { "\(typePrefix)Defaults" }
  private var declarations: String { "\(typePrefix)Parameters" }
  private var typePrefix: String { function.prefix(1).uppercased() + function.dropFirst() }
  private var function: String { lesson.name.constant }

  /// The Swift file that runs the lesson.
  static func swift(for lesson: LessonDocument) -> String {
    var emitter = Emitter(lesson)
    emitter.emitParameters()
    emitter.emitLesson()
    emitter.emitFunction()
    return emitter.lines.joined(separator: "\n") + "\n"
  }

  private init(_ lesson: LessonDocument) {
    self.lesson = lesson
    lines = [
      "// Woven from \(lesson.file). Edit that file, not this one.", "",
      "import CMathematics", "import Distillation", "import Languages", "import LessonHelpers",
      "import Notebooks", "import Parameters", "",
    ]
  }

  /// Says that the next line is this one of the lesson file, or of another.
  private mutating func locate(_ line: Int, in file: String? = nil) {
    lines.append("#sourceLocation(file: \(stringLiteral(file ?? lesson.file)), line: \(line))")
  }

  // MARK: Parameters

  /// Writes each default once, as the author wrote it, and what the lesson declares about it.
  private mutating func emitParameters() {
    if lesson.parameters.isEmpty { return }
    lines.append("private enum \(defaults) {")
    for parameter in lesson.parameters {
      // The keyword stands on a line of its own to keep the columns.
      locate(parameter.line - 1)
      lines += ["static", parameter.code]
    }
    lines += ["#sourceLocation()", "}", "", "private enum \(declarations) {"]
    for parameter in lesson.parameters {
      locate(parameter.line)
      let name = stringLiteral(parameter.name)
      let limits = parameter.limits.map(swift).joined(separator: ", ")
      lines.append(
        "  static let \(parameter.name) = Parameter(\(name), \(defaults).\(parameter.name), "
          + "meaning: \(stringLiteral(parameter.meaning)), limits: [\(limits)])")
    }
    lines += ["#sourceLocation()", "}", ""]
  }

  private func swift(_ limit: Limit) -> String {
    switch limit {
    case .value(let interval): ".value(\(swift(interval)))"
    case .each(let interval): ".each(\(swift(interval)))"
    case .count(let interval): ".count(\(swift(interval)))"
    case .rows(let rows, let columns): ".rows(\(rows), of: \(columns))"
    case .oneOf(let words): ".oneOf([\(words.map(stringLiteral).joined(separator: ", "))])"
    }
  }

  private func swift(_ bounds: Bounds) -> String {
    "Bounds(lower: \(swift(bounds.lower)), upper: \(swift(bounds.upper)))"
  }

  private func swift(_ end: Bounds.End) -> String {
    switch end {
    case .included(let number): ".included(\(number))"
    case .excluded(let number): ".excluded(\(number))"
    case .open: ".open"
    }
  }

  // MARK: The lesson

  private mutating func emitLesson() {
    let steps = lesson.steps.map { "    \(stringLiteral($0.title))," }
    let parameters = lesson.parameters.map { "    \(declarations).\($0.name)," }
    lines += ["let \(function) = Lesson("]
    lines += ["  number: \(lesson.name.number), slug: \(stringLiteral(lesson.name.slug)),"]
    if let language = lesson.name.language {
      lines += ["  language: .named(\(stringLiteral(language))),"]
    }
    lines += ["  title: \(stringLiteral(lesson.title)),"]
    lines += ["  summary: \(stringLiteral(lesson.summary)),"]
    lines += ["  steps: ["] + steps + ["  ],"]
    lines += ["  parameters: ["] + parameters + ["  ],"]
    lines += [
      "  run: { (recorder: Recorder) throws(LessonError) in try recorder.\(function)() })", "",
    ]
  }

  /// Writes the function that runs the lesson.
  private mutating func emitFunction() {
    lines += ["extension Recorder {", "  fileprivate func \(function)() throws(LessonError) {"]
    for step in lesson.steps {
      locate(step.line)
      lines.append("    try self.step(\(stringLiteral(step.title)))")
      for item in step.items {
        switch item {
        case .prose(let piece): emit(piece)
        case .fence(let fence): emit(fence)
        }
      }
    }
    lines += ["#sourceLocation()", "  }", "}"]
  }

  // MARK: Fences

  /// Writes a fence.
  ///
  /// The directives around the code also keep it apart from the woven statements: a fence that
  /// begins with `.map` or ends with `=` does not run into them.
  private mutating func emit(_ fence: SwiftFence) {
    locate(fence.line)
    lines.append("    self.\(fence.isEchoed ? "code" : "hiddenCode")(\(code(fence)))")
    switch fence.use {
    case .shown: break
    case .parameters: emitAssignments()
    case .run:
      let alternative =
        fence.figureAlternative
        .map { ", figureAlternative: \(stringLiteral($0))" } ?? ""
      lines.append("    self.cell(\(stringLiteral(fence.label ?? ""))\(alternative))")
      locate(fence.codeLine, in: file(of: fence))
      lines += fence.code.map(\.text)
    }
  }

  /// The file that holds the code, where that is not the lesson's own.
  ///
  /// The compiler refuses two files of one name in a module, whatever their folders are; so the
  /// edition stands behind the name, which also says whose build an error is of.
  private func file(of fence: SwiftFence) -> String? {
    guard case .found(let file) = fence.place else { return nil }
    return file + (lesson.name.language.map { " (for \($0))" } ?? "")
  }

  private func code(_ fence: SwiftFence) -> String {
    var arguments = [stringLiteral(fence.shownCode)]
    if let label = fence.label { arguments.append("label: \(stringLiteral(label))") }
    if !fence.controls.isEmpty {
      arguments.append("controls: [\(fence.controls.map(stringLiteral).joined(separator: ", "))]")
    }
    switch fence.use {
    case .run: break
    case .shown: arguments.append("isExecuted: false")
    case .parameters: arguments.append("isParameters: true")
    }
    return "Code(\(arguments.joined(separator: ", ")))"
  }

  private mutating func emitAssignments() {
    for parameter in lesson.parameters {
      locate(parameter.line)
      let beforeName = parameter.code.utf8.prefix(parameter.nameColumn).text
      lines.append(
        beforeName + parameter.name
          + " = self.parameter(\(stringLiteral(parameter.name)), \(defaults).\(parameter.name))")
    }
  }

  // MARK: Running text

  private mutating func emit(_ piece: ProsePiece) {
    if piece.expressions.isEmpty {
      locate(piece.line)
      lines.append("    self.prose(\(stringLiteral(piece.source)))")
      return
    }
    lines.append("    do {")
    for (index, expression) in piece.expressions.enumerated() {
      emit(expression, name: inlineName(index))
    }
    let names = piece.expressions.indices.map(inlineName).joined(separator: ", ")
    locate(piece.line)
    lines += ["      self.prose(\(stringLiteral(piece.source)), [\(names)])", "    }"]
  }

  private func inlineName(_ index: Int) -> String { "_inline\(index)" }

  /// Writes an expression as an argument, with its first line and column as in the lesson file.
  private mutating func emit(_ expression: InlineExpression, name: String) {
    let call = ".inline("
    let first = expression.pieces[0]
    // The marker is longer than the call, so there is room unless the line breaks between them.
    let hasRoom = first.column >= call.utf8.count
    locate(first.line - (hasRoom ? 1 : 2))
    lines.append("      let \(name) = self")
    if !hasRoom { lines.append("      " + call) }
    var next = first.line
    for (index, piece) in expression.pieces.enumerated() {
      // An expression has no blank lines, but its marker may have a line of its own.
      while next < piece.line {
        lines.append("")
        next += 1
      }
      let isCall = index == 0 && hasRoom
      let padding = String(
        repeating: " ", count: piece.column - (isCall ? call.utf8.count : 0))
      lines.append(padding + (isCall ? call : "") + piece.code)
      next += 1
    }
    lines.append("      )")
  }
}
