// The lesson inside its page: what the page calls, and what it gets back.
//
// The page writes the parameters into memory of the kernel, as `name=value` with a zero byte behind
// each, and calls `run`. The lesson runs from its first step to its last; the page is handed each
// step as soon as it is complete.

import CPage
import Distillation
import HTMLBlocks
import Languages
import Notebooks
import Parameters
import Text

/// How much memory trainings may take that are remembered: room for a run of the longest lesson.
private let memoryLimit = 64 << 20

/// What a cell produced when the lesson ran last, and how that is written.
private struct Output {
  var blocks: [Block]
  var html: String
}

/// The outputs of each step's cells, in order: what comes again need not be written again.
nonisolated(unsafe) private var outputs: [Int: [Output]] = [:]

/// What the page wrote into the kernel's memory.
nonisolated(unsafe) private var input: [UInt8] = []

/// Makes room for so many bytes of input.
///
/// - Returns: Where the page shall write them.
@_cdecl("page_room")
public func room(count: Int32) -> UnsafeMutablePointer<UInt8>? {
  input = Array(repeating: 0, count: Int(count))
  return input.withUnsafeMutableBufferPointer { $0.baseAddress }
}

/// Runs a lesson with the parameters in the input.
///
/// - Returns: 0, or 1 where the parameters do not fit, which the page has been told.
func run(_ lesson: Lesson) -> Int32 {
  if WorkMemory.current == nil {
    WorkMemory.current = WorkMemory(byteLimit: memoryLimit)
  }
  WorkProgress.listener = WorkProgress.Listener { work in
    page_progress(Int32(work.done), Int32(work.count))
  }
  let assignments = input.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  do throws(ParameterError) {
    let parameters = try ParameterAssignment(assignments, for: lesson.parameters)
    try Recorder(lesson: lesson, parameters: parameters) { hand($0, of: lesson) }.play(lesson)
    return 0
  } catch {
    error.message(in: lesson.language).withText { page_refuse($0, $1) }
    return 1
  }
}

/// Hands a step to the page: the values in its text, and the outputs of its cells.
private func hand(_ step: Step, of lesson: Lesson) {
  page_step(Int32(step.number))
  let earlier = outputs[step.number] ?? []
  var written: [Output] = []
  for piece in step.pieces {
    switch piece {
    case .code: break
    case .prose(let prose):
      for value in prose.values { HTML.typeset(value).source.withText { page_value($0, $1) } }
    case .output(let cell, let blocks):
      let known = written.count < earlier.count ? earlier[written.count] : nil
      let output =
        if let known, known.blocks == blocks { known } else {
          Output(
            blocks: blocks,
            html: blocks.map { $0.html(in: lesson) }.joined(separator: "\n").source)
        }
      written.append(output)
      cell.withText { cell, cellLength in
        output.html.withText { page_output(cell, cellLength, $0, $1) }
      }
    }
  }
  outputs[step.number] = written
}

/// Says which words of a text are new, since an earlier version of it; the input holds both, with a
/// zero byte between.
@_cdecl("page_compare")
public func compare() {
  let texts = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  guard texts.count == 2 else { return }
  let words = texts.map { text in text.split { $0.isWhitespace } }
  let areChanged = changedWords(
    in: words[0].map { String($0) }, since: words[1].map { String($0) })
  // Where a word stands, counted as a browser counts.
  var place = texts[0].startIndex
  var offset = 0
  for (word, isChanged) in zip(words[0], areChanged) {
    offset += texts[0].utf16.distance(from: place, to: word.startIndex)
    let length = word.utf16.count
    if isChanged { page_changed(Int32(offset), Int32(length)) }
    offset += length
    place = word.endIndex
  }
}

extension String {
  /// Hands the text to C, as bytes with their number.
  fileprivate func withText(_ body: (UnsafePointer<UInt8>?, Int) -> Void) {
    var text = self
    text.withUTF8 { body($0.baseAddress, $0.count) }
  }
}
