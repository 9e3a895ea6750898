// A lesson's cells. Text and code become cells; a table, a figure or a question is an output of the
// code that made it.

import Languages
import MarkdownTree
import Notebooks

/// Gathers the cells of one lesson.
struct JupyterNotebook {
  private let executed: ExecutedLesson
  private var cells: [JupyterCell] = []
  private var usedIDs: Set<String> = []
  private var step = 0
  /// How many cells of text, and of code without a label, the step has so far.
  private var textCount = 0
  private var codeCount = 0
  private var questionCount = 0
  private var executionCount = 0

  private var lesson: Lesson { executed.lesson }
  private var language: Language { lesson.language }

  init(_ executed: ExecutedLesson) { self.executed = executed }

  /// The whole notebook.
  mutating func json() -> JSONValue {
    addTitle()
    for step in executed.steps {
      self.step = step.number
      (textCount, codeCount, questionCount) = (0, 0, 0)
      addText(MarkdownBlocks.heading(of: step))
      for block in step.blocks { add(block) }
    }
    return .object([
      "cells": .list(cells.map(\.json)), "metadata": metadata, "nbformat": .integer(4),
      "nbformat_minor": .integer(5),
    ])
  }

  private var metadata: JSONValue {
    .object([
      "kernelspec": .object([
        "display_name": .string("Swift"), "language": .string("swift"), "name": .string("swift"),
      ]),
      "language_info": .object([
        "codemirror_mode": .string("swift"), "file_extension": .string(".swift"),
        "mimetype": .string("text/x-swift"), "name": .string("swift"),
        "pygments_lexer": .string("swift"),
      ]),
      "title": .string(
        "\(language.say(.lesson(number: lesson.number))) · \(lesson.title.visibleLine)"),
    ])
  }

  // MARK: Cells

  private mutating func addTitle() {
    let title =
      "# \(language.say(.lesson(number: lesson.number))) · \(MarkdownText.escaped(lesson.title))"
    let pieces = [
      title, MarkdownText.paragraph(lesson.summary),
      "*\(language.say(.notebook(number: lesson.number)))*",
    ]
    cells.append(
      JupyterCell(id: id("title"), source: pieces.joined(separator: "\n\n"), content: .markdown))
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .prose(let prose): addText(MarkdownWriter().text(prose.markdown))
    case .code(let code) where !code.isExecuted: addText(MarkdownBlocks.text(of: code))
    case .code(let code): addCode(code, isHidden: false)
    case .hiddenCode(let code): addCode(code, isHidden: true)
    case .table, .figure, .question: addOutputs(of: block)
    }
  }

  /// Adds text to the cell above if that is text of the same step, else a cell.
  private mutating func addText(_ text: String) {
    if text.isEmpty { return }
    if textCount > 0, let last = cells.last, case .markdown = last.content {
      cells[cells.count - 1].source += "\n\n" + text
      return
    }
    textCount += 1
    let name = textCount == 1 ? "step-\(step)" : "step-\(step)-text-\(textCount)"
    cells.append(JupyterCell(id: id(name), source: text, content: .markdown))
  }

  private mutating func addCode(_ code: Code, isHidden: Bool) {
    codeCount += 1
    let name =
      code.label ?? (code.isParameters ? "parameters" : "step-\(step)-code-\(codeCount)")
    addCode(
      code.source.visibleLines.joined(separator: "\n"), name: name,
      isHidden: isHidden && !code.isParameters,
      tag: code.isParameters ? "parameters" : nil)
    if code.assigned.isEmpty { return }
    // As papermill does it: a cell behind the defaults, which stand as they are.
    let lines = code.assigned.map { "let \($0.name)\($0.value.swiftDeclaration)" }
    addCode(
      lines.joined(separator: "\n"), name: "injected-parameters", isHidden: false,
      tag: "injected-parameters")
  }

  private mutating func addCode(_ source: String, name: String, isHidden: Bool, tag: String?) {
    executionCount += 1
    cells.append(
      JupyterCell(
        id: id(name), source: source, content: .code(executionCount, outputs: []),
        isSourceHidden: isHidden, tag: tag))
  }

  private mutating func addOutputs(of block: Block) {
    // A lesson shows nothing outside a cell; should it ever, an empty one holds the output.
    if case .code = cells.last?.content {} else { addCode(Code(""), isHidden: true) }
    guard case .code(let count, var outputs) = cells[cells.count - 1].content else { return }
    if case .question(let question) = block, outputs.isEmpty {
      // Before the code, whose outputs give the answer away and wait until the reader opens them.
      let pieces = MarkdownBlocks(lesson: lesson).pieces(of: question)
      questionCount += 1
      let name = questionCount == 1 ? "question" : "question-\(questionCount)"
      cells.insert(
        JupyterCell(
          id: id("step-\(step)-\(name)"), source: pieces.joined(separator: "\n\n"),
          content: .markdown), at: cells.count - 1)
      cells[cells.count - 1].areOutputsHidden = true
      return
    }
    outputs += JupyterOutput.outputs(
      of: block, pictures: executed.pictures, in: lesson)
    cells[cells.count - 1].content = .code(count, outputs: outputs)
  }

  /// An identifier that no other cell of the notebook has, of letters that nbformat allows, and the
  /// same in every run.
  private mutating func id(_ name: String) -> String {
    let letters = "l\(lesson.number)-\(name)".unicodeScalars.map { scalar in
      let isAllowed =
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      return isAllowed || scalar == "_" ? Character(scalar) : "-"
    }
    let wanted = String(letters.prefix(56))
    var id = wanted
    var number = 2
    while !usedIDs.insert(id).inserted {
      id = "\(wanted)-\(number)"
      number += 1
    }
    return id
  }
}

/// One cell of a notebook.
struct JupyterCell {
  enum Content {
    case markdown
    case code(Int, outputs: [JupyterOutput])
  }

  var id: String
  var source: String
  var content: Content
  var isSourceHidden = false
  var areOutputsHidden = false
  var tag: String?

  var json: JSONValue {
    var metadata: [String: JSONValue] = [:]
    // What each program folds by: JupyterLab, Colab, and as tags Jupyter Book and Quarto; nbconvert
    // can be told to drop such cells. (VS Code keeps what is folded outside of the file.)
    var folded: [String: JSONValue] = [:]
    if isSourceHidden {
      folded["source_hidden"] = .bool(true)
      metadata["cellView"] = .string("form")
    }
    if areOutputsHidden { folded["outputs_hidden"] = .bool(true) }
    if !folded.isEmpty { metadata["jupyter"] = .object(folded) }
    let tags =
      [tag].compactMap(\.self) + (isSourceHidden ? ["hide-input", "hide-code"] : [])
      + (areOutputsHidden ? ["hide-output"] : [])
    if !tags.isEmpty { metadata["tags"] = .list(tags.map(JSONValue.string)) }
    var cell: [String: JSONValue] = [
      "id": .string(id), "metadata": .object(metadata), "source": .lines(of: source),
    ]
    switch content {
    case .markdown: cell["cell_type"] = .string("markdown")
    case .code(let count, let outputs):
      cell["cell_type"] = .string("code")
      cell["execution_count"] = .integer(count)
      cell["outputs"] = .list(outputs.map(\.json))
    }
    return .object(cell)
  }
}
