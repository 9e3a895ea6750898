// The one place where mistakes become sentences: what is wrong; what to write instead.

import Text

extension WeavingProblem {
  /// What is wrong and what to write instead, on one line.
  var message: String {
    fileMessage ?? headingMessage ?? fenceMessage ?? originalMessage ?? parameterMessage
      ?? proseMessage ?? ""
  }

  private var fileMessage: String? {
    switch self {
    case .fileName:
      "this is no name for a lesson; name the file NUMBER-SLUG.md, such as 2-temperature.md: a number "
        + "from 1 to 999 without a zero in front, and a slug of a to z, 0 to 9 and hyphens"
    case .duplicateNumber(let number, let other):
      "\(other) is lesson \(number) already; give this file another number"
    case .notUTF8:
      "the line is not valid UTF-8; save the file in UTF-8"
    case .controlCharacter(let scalar):
      "the line holds the control character \(name(of: scalar)); remove it"
    case .placeholderCharacter:
      "the line holds U+FFFC, which stands for computed values; remove it"
    case .noFrontMatter:
      "the file does not begin with front matter; write “---”, “title: …”, “summary: …” and “---”"
    case .unclosedFrontMatter(let opened):
      "the front matter that begins on line \(opened) is not closed; write “---” before this line"
    case .notAKey(let text):
      "\(quoted(text)) is not of the form “key: text”; write “title: …” or “summary: …”"
    case .unknownKey(let key):
      "there is no key \(quoted(key)) in the front matter; "
        + instead(of: key, among: frontMatterKeys)
    case .duplicateKey(let key, let first):
      "“\(key)” stands on line \(first) already; write it once"
    case .missingKey(let key):
      "the front matter has no \(key); write “\(key): …”"
    case .emptyKey(let key):
      "the \(key) is empty; write “\(key): …”"
    default: nil
    }
  }

  private var headingMessage: String? {
    switch self {
    case .titleHeading:
      "a heading with one “#” is the lesson's title, which stands in the front matter; write “##”"
    case .underlinedHeading:
      "the line below makes this text a heading; write “## …”, or leave a blank line between"
    case .nestedHeading:
      "a heading in a list or quote begins no step; write it outside, or with “###”"
    case .emptyHeading:
      "the heading is empty; write “## …” with the step's title"
    case .headingWithExpression:
      "a step's title is fixed, but this one holds {swift}; write the value in the text below"
    case .duplicateHeading(let title, let first):
      "the step on line \(first) is called \(quoted(title)) too; give each step its own title"
    case .noSteps:
      "the lesson has no step; begin one with “## …”"
    case .textBeforeFirstStep:
      "this text stands before the first step; write “## …” above it"
    case .codeBeforeFirstStep:
      "this fence stands before the first step; write “## …” above it"
    default: nil
    }
  }

  private var fenceMessage: String? {
    switch self {
    case .unclosedFence(let marker):
      "this fence is not closed; write “\(marker)” on a line of its own below its code"
    case .nestedFence:
      "a swift fence in a list or quote is not run; write it at the left margin"
    case .fenceInfo(let info):
      "there is no fence \(quoted(info)); write “swift”, “swift noexec” or another language"
    case .emptyFence:
      "the fence holds no code; write some, or remove the fence"
    case .unbalancedCode(let imbalance):
      "\(sentence(imbalance)) in this fence; a fence holds whole statements"
    case .noLabel:
      "the fence has no label; write “//| label: some-name” as its first line"
    case .badLabel(let label):
      "the label \(quoted(label)) names a file; write small letters, digits and hyphens, "
        + "such as soft-labels"
    case .duplicateLabel(let label, let first):
      "the fence on line \(first) is labelled “\(label)” too; give each fence its own label"
    default: optionMessage
    }
  }

  private var optionMessage: String? {
    switch self {
    case .notAnOption(let text):
      "\(quoted(text)) is not of the form “//| option: value”; write it so, such as "
        + "“//| echo: false”"
    case .unknownOption(let name, let allowed):
      "there is no option \(quoted(name)); " + instead(of: name, among: allowed)
    case .optionOfOtherFence(let name, let allowed):
      "“\(name)” does not apply to this fence; remove it, this one takes "
        + list(allowed)
    case .duplicateOption(let name, let first):
      "“\(name)” stands on line \(first) already; write it once"
    case .lateOption:
      "an option stands behind code, where it does nothing; write it at the top of the fence"
    case .badEcho(let value):
      "echo is \(quoted(value)); write “true” or “false”"
    case .badTags(let value):
      "there is no tag \(quoted(value)); write “//| tags: parameters”, or no tag"
    case .unknownControl(let name, let known):
      known.isEmpty
        ? "the lesson has no parameters to control; remove the option"
        : "there is no parameter \(quoted(name)) to control; " + instead(of: name, among: known)
    case .emptyAlternative:
      "fig-alt is empty; say what a sighted reader would notice, or remove the line"
    case .expressionInAlternative:
      "fig-alt is plain text, but this one holds {swift}; write it without"
    default: nil
    }
  }

  private var originalMessage: String? {
    switch self {
    case .noOriginal(let name):
      "there is no \(name) in the folder above, which this lesson would be translated from; "
        + "write that one first, or give this file the name of one"
    case .originalWithMistakes(let file):
      "this lesson is translated from \(file), which has mistakes; mend those first"
    case .unknownLabel(let label, let known, let file):
      "\(file) has no fence labelled “\(label)”; "
        + (nearestName(to: label, among: known).map { "did you mean \($0)?" }
          ?? "write a label of that file, or the fence there first")
    case .missingFence(let label, let file, let line):
      "the fence labelled “\(label)” on line \(line) of \(file) is missing below here; "
        + "write a fence with only “//| label: \(label)”"
    default: nil
    }
  }

  private var parameterMessage: String? {
    switch self {
    case .secondParametersCell(let first):
      "the parameters stand on line \(first) already; move these there"
    case .lateParametersCell:
      "the parameters stand below other code; move them into the first step, above its first fence"
    case .notAParameter(let text):
      "\(quoted(text)) is no parameter; write “let name = value // meaning” on one line"
    case .noMeaning(let name):
      "\(name) has no meaning; write “// what it is” behind its value"
    case .unbalancedParameter(let name, let imbalance):
      "\(sentence(imbalance)) in the value of \(name); a parameter stands on one line"
    case .duplicateParameter(let name, let first):
      "\(name) is declared on line \(first) already; give each parameter its own name"
    case .dependentParameter(let name, let other):
      "the default of \(name) uses \(other), which a run can change; compute it in the next fence"
    case .notALimit(let text):
      "\(quoted(text)) is no limit; write \(limitForms), or a comma instead of the “;”"
    case .emptyLimit(let text):
      "no number is \(quoted(text)); write the smaller number first"
    case .defaultOutsideLimit(let name, let limit):
      "the default of \(name) is outside its limit \(quoted(limit)); change one of them"
    case .limitOfList(let name, let limit):
      "\(name) is no list, but its limit \(quoted(limit)) is for lists; write it without "
        + "“each” or “values”"
    case .limitOfValue(let name, let limit):
      "\(name) is a list; write “each \(limit)”, or “\(limit) values” for its length"
    case .limitOfOtherType(let name, let limit):
      "the limit \(quoted(limit)) does not suit the type of \(name); write “one of a|b|c” for "
        + "text, the other forms for numbers, none for true and false"
    default: nil
    }
  }

  private var proseMessage: String? {
    switch self {
    case .emptyExpression:
      "there is no expression behind {swift}; write “{swift} expression” between the backticks"
    case .noSpaceAfterMarker(let text):
      "\(quoted(text)) has no space behind {swift}; write “{swift} expression”"
    case .unbalancedExpression(let text, let imbalance):
      "\(sentence(imbalance)) in the expression \(quoted(text)); write a whole expression"
    case .lostExpression(let text):
      "the expression \(quoted(text)) would not stand in running text; write it there, on one line"
    case .joinedExpression:
      "a combining character touches an expression; write a space or a letter between them"
    case .html(let text):
      "\(quoted(text)) is HTML, which a terminal cannot show; write Markdown, or “\\<” for the sign"
    case .image:
      "a terminal cannot show this image; draw a figure with plot(…), or write a link"
    case .distantLink:
      "this link's address stands in another piece of the text; write [text](address)"
    default: nil
    }
  }
}

private let limitForms =
  "“above 0”, “at least 0”, “below 1”, “at most 1”, “1 to 400”, “above 0 and at most 1”, "
  + "“one of a|b|c”, “each above 0”, “2 to 5 values” or “8 rows of 8 values”, with commas between several"

private func sentence(_ imbalance: CodeScan.Imbalance) -> String {
  switch imbalance {
  case .unclosed(let bracket): "“\(bracket)” is not closed"
  case .unopened(let bracket): "“\(bracket)” closes nothing"
  case .unclosedString: "a string is not closed"
  case .unclosedComment: "a comment is not closed"
  }
}

/// What to write instead of an unknown name: the nearest known one, or all of them.
private func instead(of name: String, among known: [String]) -> String {
  if let near = nearestName(to: name, among: known) { return "did you mean \(near)?" }
  return "write \(list(known))"
}

private func list(_ names: [String]) -> String {
  names.count < 2
    ? names.joined() : names.dropLast().joined(separator: ", ") + " or " + names[names.count - 1]
}

private func name(of scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
