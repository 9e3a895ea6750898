// The argument parser speaks English only, and its errors carry no facts that a caller can read.
// So this is the one file that matches English sentences, the library's own, to say them in
// Korean. Help is laid out here by the columns that Korean letters take, which it does not know.

import Foundation
import Languages
import Rendering
import Text

/// The parser's own words in another language.
enum ParserWords {
  /// A complaint in Korean; one that is not known here stays as it is.
  static func complaint(_ message: String) -> String {
    for (pattern, words) in complaints {
      if let match = message.wholeMatch(of: pattern) {
        let parts = (1..<match.output.count).map { String(match.output[$0].substring ?? "") }
        return words(parts)
      }
    }
    return message
  }

  // Regular expressions are no `Sendable` values, so the list is made when it is needed.
  private static var complaints: [(Regex<AnyRegexOutput>, ([String]) -> String)] {
    func pattern(_ text: String) -> Regex<AnyRegexOutput> {
      // Every text here is a literal below.
      (try? Regex(text)) ?? Regex(verbatim: text)
    }
    return [
      (pattern("Missing expected argument '(.+)'"), { "\(attach("“\($0[0])”", .subject)) 빠졌습니다" }),
      (
        pattern("Unknown option '(.+)'\\. Did you mean '(.+)'\\?"),
        { "모르는 옵션 “\($0[0])”. 혹시 “\($0[1])”입니까?" }
      ),
      (pattern("Unknown option '(.+)'"), { "모르는 옵션 “\($0[0])”" }),
      (pattern("Unexpected argument '(.+)'"), { "받지 않는 인자 “\($0[0])”" }),
      (pattern("\\d+ unexpected arguments: (.+)"), { "받지 않는 인자 \($0[0])" }),
      (pattern("Missing value for '(.+)'"), { "“\($0[0])”의 값이 없습니다" }),
      (
        pattern("The value '(.*)' is invalid for '(.+?)'(?:[.:;] ?(.*))?"),
        { "“\($0[1])”에는 “\($0[0])” 값을 쓸 수 없습니다\(choices($0[2]))" }
      ),
    ]
  }

  /// The values that the parser offers, if it does.
  private static func choices(_ text: String) -> String {
    let names = text.matches(of: /'([^']+)'/).map { String($0.1) }
    return names.isEmpty ? "" : ". 쓸 수 있는 값: \(names.joined(separator: ", "))"
  }

  // MARK: Help

  private static let headings = [
    "OVERVIEW: ": "", "USAGE: ": "쓰는 법: ", "ARGUMENTS:": "인자:", "OPTIONS:": "옵션:",
    "SUBCOMMANDS:": "하위 명령:",
  ]

  private static let sentences = [
    "Show the version.": "버전을 보여 줍니다.", "Show help information.": "도움말을 보여 줍니다.",
    "(default: ": "(기본값: ", "; default: ": "; 기본값: ",
    // As wide as before, so that what stands in columns stays there.
    "(default) ": "(기본)    ", "(values: ": "(값: ",
    "  See 'lesson help <subcommand>' for detailed help.":
      "  자세한 도움말: lesson help <subcommand>",
  ]

  /// A help page, which the parser wrote without breaking its lines, in Korean and for a width.
  static func help(_ text: String, width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { lines(of: translated(String($0)), width: width) }.joined(separator: "\n")
  }

  private static func translated(_ line: String) -> String {
    var line = line
    for (english, korean) in headings where line.hasPrefix(english) {
      line = korean + line.dropFirst(english.count)
    }
    for (english, korean) in sentences { line = line.replacing(english, with: korean) }
    return line
  }

  /// A line broken where it is full; what follows stands below the text, not below the name in
  /// front of it.
  private static func lines(of line: String, width: Int) -> [String] {
    if displayWidth(of: line) <= width { return [line] }
    let start = line.prefix { $0 == " " }.count
    let gap = line.dropFirst(start).firstRange(of: /\S {2,}(?=\S)/)?.upperBound
    let head = gap.map { line[..<$0] } ?? line.prefix(start)
    let hang = String(repeating: " ", count: displayWidth(of: String(head)))
    let room = width - hang.count
    guard room >= 20 else { return filled(line, to: width) }
    let rest = filled(String(line[head.endIndex...]), to: room)
    return rest.enumerated().map { ($0 == 0 ? String(head) : hang) + $1 }
  }
}
