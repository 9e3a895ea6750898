import Text

/// A swift fence: its options, and its code as it stands in the file.
struct SwiftFence {
  /// What becomes of the code.
  enum Use: Equatable {
    /// It is run, and shown unless `echo: false`.
    case run
    /// It is shown only.
    case shown
    /// It declares the lesson's parameters.
    case parameters
  }

  /// Where the code stands.
  enum Place: Equatable {
    /// In the fence itself.
    case here
    /// In the fence of the same label in the edition that this one is translated from, which is
    /// not looked up yet. The option `fig-alt` is words, so the fence here may have its own.
    case original
    /// There, found in this file.
    case found(file: String)
  }

  /// The line of the opening fence.
  var line: Int
  /// What becomes of the code.
  var use: Use
  /// The label, where there is one.
  var label: String?
  /// Whether the reader sees the code.
  var isEchoed = true
  /// The text for those who do not see the figure.
  var figureAlternative: String?
  /// The parameters whose controls stand beside the fence in a page.
  var controls: [String] = []
  /// Where the code stands.
  var place = Place.here
  /// The line of the first line of code, in the file that holds it.
  var codeLine: Int
  /// The lines of code as they stand in the file.
  var code: [[UInt8]]
  /// What the reader sees: the code without the fence's own indent and without blank lines at its
  /// ends.
  var shownCode: String
}

/// Reads the options and the code of a swift fence.
struct SwiftFenceReader {
  /// What is wrong with the fence.
  private(set) var errors: [WeavingError] = []

  private var options: [String: (value: String, line: Int)] = [:]
  private static let known = ["label", "echo", "fig-alt", "controls", "tags"]
  private let isTranslated: Bool

  /// - Parameter isTranslated: Whether the lesson is an edition in another language, so that a
  ///   fence without code stands for the original's fence of its label.
  init(isTranslated: Bool = false) { self.isTranslated = isTranslated }

  /// Reads a fence.
  ///
  /// - Parameters:
  ///   - lines: The lines between the fences, as they stand in the file.
  ///   - line: The line of the opening fence.
  ///   - indent: How many spaces stand before it.
  ///   - isExecuted: Whether the fence is run, so not `swift noexec`.
  /// - Returns: The fence, of use when there are no errors.
  mutating func fence(
    _ lines: [[UInt8]], line: Int, indent: Int, isExecuted: Bool
  ) -> SwiftFence {
    let optionCount = lines.prefix { isOption($0) }.count
    for (index, option) in lines.prefix(optionCount).enumerated() {
      read(option, at: line + 1 + index)
    }
    for (index, late) in lines.enumerated().dropFirst(optionCount) where isOption(late) {
      errors.append(WeavingError(line: line + 1 + index, .lateOption))
    }
    let use = use(isExecuted: isExecuted)
    let code = Array(lines.dropFirst(optionCount))
    let isReference = isTranslated && use != .parameters && code.allSatisfy(\.isBlank)
    checkThatOptionsApply(to: use, isReference: isReference)
    if !isReference { checkCode(code, line: line, firstLine: line + 1 + optionCount, use: use) }
    return SwiftFence(
      line: line, use: use,
      label: label(isNeeded: use == .run || isReference, line: line), isEchoed: isEchoed(),
      figureAlternative: figureAlternative(), controls: controls(),
      place: isReference ? .original : .here,
      codeLine: line + 1 + optionCount, code: code, shownCode: Self.shown(code, indent: indent))
  }

  // MARK: Options

  private func isOption(_ line: [UInt8]) -> Bool { line.trimmed.begins(with: "//|") }

  private mutating func read(_ option: [UInt8], at line: Int) {
    let text = option.trimmed.dropFirst("//|".utf8.count)
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else {
      errors.append(WeavingError(line: line, .notAnOption(option.trimmed.text)))
      return
    }
    let name = text[..<colon].trimmed.text
    if !Self.known.contains(name) {
      errors.append(WeavingError(line: line, .unknownOption(name, allowed: Self.known)))
    } else if let first = options[name] {
      errors.append(WeavingError(line: line, .duplicateOption(name, first: first.line)))
    } else {
      options[name] = (text[(colon + 1)...].trimmed.text, line)
    }
  }

  private mutating func use(isExecuted: Bool) -> SwiftFence.Use {
    if !isExecuted { return .shown }
    guard let tags = options["tags"] else { return .run }
    if tags.value != "parameters" {
      errors.append(WeavingError(line: tags.line, .badTags(tags.value)))
    }
    return .parameters
  }

  private mutating func checkThatOptionsApply(to use: SwiftFence.Use, isReference: Bool) {
    let allowed =
      switch use {
      case .run where isReference: ["label", "fig-alt"]
      case .run: Self.known
      case .shown: ["label"]
      case .parameters: ["label", "echo", "tags"]
      }
    for (name, option) in options where !allowed.contains(name) {
      errors.append(WeavingError(line: option.line, .optionOfOtherFence(name, allowed: allowed)))
    }
  }

  private mutating func label(isNeeded: Bool, line: Int) -> String? {
    guard let label = options["label"] else {
      if isNeeded { errors.append(WeavingError(line: line, .noLabel)) }
      return nil
    }
    if isKebabCase(label.value) { return label.value }
    errors.append(WeavingError(line: label.line, .badLabel(label.value)))
    return nil
  }

  private mutating func isEchoed() -> Bool {
    guard let echo = options["echo"] else { return true }
    if echo.value != "true" && echo.value != "false" {
      errors.append(WeavingError(line: echo.line, .badEcho(echo.value)))
    }
    return echo.value != "false"
  }

  private mutating func figureAlternative() -> String? {
    guard let alternative = options["fig-alt"] else { return nil }
    if alternative.value.isEmpty {
      errors.append(WeavingError(line: alternative.line, .emptyAlternative))
    } else if alternative.value.contains("{swift}") {
      errors.append(WeavingError(line: alternative.line, .expressionInAlternative))
    }
    return alternative.value
  }

  /// Names, divided by commas.
  private func controls() -> [String] {
    let names = options["controls"].map { $0.value.split(separator: ",") } ?? []
    return names.map { Array($0.utf8).trimmed.text }.filter { !$0.isEmpty }
  }

  // MARK: Code

  private mutating func checkCode(
    _ code: [[UInt8]], line: Int, firstLine: Int, use: SwiftFence.Use
  ) {
    if code.allSatisfy(\.isBlank) {
      errors.append(WeavingError(line: line, .emptyFence))
    } else if use == .run {
      let bytes = Array(code.joined(separator: [.newline]))
      guard let (imbalance, offset) = CodeScan(bytes).imbalance else { return }
      let lineOffset = bytes[..<offset].count { $0 == .newline }
      errors.append(WeavingError(line: firstLine + lineOffset, .unbalancedCode(imbalance)))
    }
  }

  private static func shown(_ code: [[UInt8]], indent: Int) -> String {
    var lines = code[...]
    while lines.first?.isBlank == true { lines.removeFirst() }
    while lines.last?.isBlank == true { lines.removeLast() }
    let shown = lines.map { line in
      let spaces = line.prefix(indent).prefix { $0 == UInt8(ascii: " ") }.count
      return line.dropFirst(spaces).text
    }
    return shown.joined(separator: "\n")
  }
}
