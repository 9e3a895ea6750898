// What can be wrong with a lesson file, as facts. The sentences are in
// WeavingProblem+Message.swift.

import Text

/// One mistake in a lesson file and the line on which it stands.
struct WeavingError: Equatable {
  /// The line, from 1.
  var line: Int
  /// What is wrong.
  var problem: WeavingProblem

  init(line: Int, _ problem: WeavingProblem) {
    self.line = line
    self.problem = problem
  }
}

/// Why a lesson file cannot be woven: every mistake that was found, in the order of its lines.
public struct WeavingFailure: Error, Equatable, CustomStringConvertible {
  /// One line for each mistake: `lessons/2-x.md:LINE: what is wrong, and what to write instead`.
  public let messages: [String]

  /// The messages, one a line.
  public var description: String { messages.joined(separator: "\n") }

  init(file: String, errors: [WeavingError]) {
    // A stable order: by line, then as found.
    let sorted = errors.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    messages = sorted.map { "\(file):\($0.element.line): \($0.element.problem.message)" }
  }
}

/// What is wrong with a lesson file.
enum WeavingProblem: Equatable {
  // The file.
  case fileName
  case duplicateNumber(Int, other: String)
  case notUTF8
  case controlCharacter(Unicode.Scalar)
  case placeholderCharacter

  // The front matter.
  case noFrontMatter
  case unclosedFrontMatter(opened: Int)
  case notAKey(String)
  case unknownKey(String)
  case duplicateKey(String, first: Int)
  case missingKey(String)
  case emptyKey(String)

  // Headings.
  case titleHeading
  case underlinedHeading
  case nestedHeading
  case emptyHeading
  case headingWithExpression
  case duplicateHeading(String, first: Int)
  case noSteps
  case textBeforeFirstStep
  case codeBeforeFirstStep

  // Fences.
  case unclosedFence(String)
  case nestedFence
  case fenceInfo(String)
  case emptyFence
  case notAnOption(String)
  case unknownOption(String, allowed: [String])
  case optionOfOtherFence(String, allowed: [String])
  case duplicateOption(String, first: Int)
  case lateOption
  case noLabel
  case badLabel(String)
  case duplicateLabel(String, first: Int)
  case badEcho(String)
  case badTags(String)
  case unknownControl(String, known: [String])
  case emptyAlternative
  case expressionInAlternative
  case unbalancedCode(CodeScan.Imbalance)

  // The lesson that this one is translated from.
  case noOriginal(String)
  case originalWithMistakes(String)
  case unknownLabel(String, known: [String], file: String)
  case missingFence(String, file: String, line: Int)

  // Parameters.
  case secondParametersCell(first: Int)
  case lateParametersCell
  case notAParameter(String)
  case noMeaning(String)
  case unbalancedParameter(String, CodeScan.Imbalance)
  case duplicateParameter(String, first: Int)
  case dependentParameter(String, on: String)
  case notALimit(String)
  case emptyLimit(String)
  case defaultOutsideLimit(String, limit: String)
  case limitOfList(String, limit: String)
  case limitOfValue(String, limit: String)
  case limitOfOtherType(String, limit: String)

  // Prose.
  case emptyExpression
  case noSpaceAfterMarker(String)
  case unbalancedExpression(String, CodeScan.Imbalance)
  case lostExpression(String)
  case joinedExpression
  case html(String)
  case image
  case distantLink
}
