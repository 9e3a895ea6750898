// A fence stands once: in the edition that the others are translated from. The others name it by
// its label, in a fence without code, and what stands in them are words.

/// The lesson that an edition in another language is translated from.
public struct Original: Sendable {
  /// Its path as messages and compile errors name it, such as `lessons/2-temperature.md`.
  public let file: String
  /// The bytes of the Markdown file.
  public let contents: [UInt8]

  /// An original as its file says it.
  public init(file: String, contents: [UInt8]) {
    self.file = file
    self.contents = contents
  }

  /// The lesson; `nil` when it has mistakes, which weaving it tells.
  func read() -> LessonDocument? {
    var reader = LessonReader(contents)
    return reader.read(name: LessonName(file: file), file: file)
  }
}

extension LessonDocument {
  /// The fences in order, of all steps.
  var fences: [SwiftFence] {
    steps.flatMap(\.items).compactMap { if case .fence(let fence) = $0 { fence } else { nil } }
  }

  /// Puts the original's code in place of each fence that names one.
  ///
  /// - Parameter original: The lesson that this one is translated from.
  /// - Returns: What is wrong: labels that only one of the two knows.
  mutating func takeFences(of original: LessonDocument) -> [WeavingError] {
    let originals = original.fences
    let known = originals.compactMap(\.label)
    var errors: [WeavingError] = []
    for step in steps.indices {
      for item in steps[step].items.indices {
        guard case .fence(let fence) = steps[step].items[item], let label = fence.label
        else { continue }
        guard let taken = originals.first(where: { $0.label == label }) else {
          errors.append(
            WeavingError(
              line: fence.line, .unknownLabel(label, known: known, file: original.file)))
          continue
        }
        if fence.place == .original {
          steps[step].items[item] = .fence(fence.taking(taken, from: original.file))
        }
      }
    }
    return errors + missingFences(of: originals, file: original.file)
  }

  /// A mistake for each of the original's fences that is not here, at the fence it should follow.
  private func missingFences(of originals: [SwiftFence], file: String) -> [WeavingError] {
    var lines: [String: Int] = [:]
    for fence in fences { if let label = fence.label { lines[label] = fence.line } }
    var line = steps.first?.line ?? 1
    var errors: [WeavingError] = []
    for fence in originals {
      guard let label = fence.label else { continue }
      if let here = lines[label] {
        line = here
      } else {
        errors.append(
          WeavingError(line: line, .missingFence(label, file: file, line: fence.line)))
      }
    }
    return errors
  }
}

extension SwiftFence {
  /// This fence with the code of another and what becomes of it.
  fileprivate func taking(_ original: SwiftFence, from file: String) -> SwiftFence {
    var fence = original
    fence.line = line
    fence.figureAlternative = figureAlternative ?? original.figureAlternative
    fence.place = .found(file: file)
    return fence
  }
}
