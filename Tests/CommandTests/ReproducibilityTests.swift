// The same numbers everywhere, and those that are committed: what the lessons print does not depend
// on the processor, the number of threads or the locale. What differs between processors is tried
// on this one: the kernels of products, with vectors of another width, and with and without fused
// multiply-add, which changes last bits; so do the variants of the C library's functions. The
// editions share their code, so each machine prints one of them.

import Foundation
import KoreanLessons
import Languages
import Lessons
import Notebooks
import TestSupport
import Testing

private let root = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// The file of the checkout; `nil` when there is none.
private func committed(_ path: String) -> String? {
  try? String(contentsOf: root.appending(path: path), encoding: .utf8)
}

/// A machine as far as this one can play it: a processor and a locale.
struct OtherMachine: CustomTestStringConvertible, Sendable {
  /// What its products are made with.
  var instructions: String
  /// What a processor must be able to do for that, as the kernel's list of flags says it.
  var needs: [String] = []
  var locale = "C"
  /// What glibc shall do without, and with it the products, which ask it.
  var withoutCapabilities = ""
  /// The edition that it prints.
  var language: Language

  private static let others = [
    OtherMachine(
      instructions: "two numbers at a time", locale: "ar_EG.UTF-8",
      withoutCapabilities: "-AVX,-AVX2,-FMA,-FMA4", language: .english),
    OtherMachine(
      instructions: "AVX2", needs: ["avx2", "fma"], locale: "tr_TR.UTF-8",
      withoutCapabilities: "-AVX512F", language: .korean),
    OtherMachine(
      instructions: "AVX-512", needs: ["avx512f", "avx512vl"], locale: "pl_PL.UTF-8",
      language: .english),
  ]

  /// Those that can be played, and this one for an edition that is left.
  static let all: [OtherMachine] = {
    let played = others.filter(\.canBePlayed)
    let left = Language.allCases.filter { language in
      !played.contains { $0.language == language }
    }
    return played + left.map { OtherMachine(instructions: "what there is", language: $0) }
  }()

  var testDescription: String { "\(instructions), \(locale): \(language.rawValue)" }

  var environment: [String: String] {
    [
      "LC_ALL": locale, "LANG": locale,
      "GLIBC_TUNABLES": "glibc.cpu.hwcaps=" + withoutCapabilities,
    ]
  }

  /// Whether this processor can do what the other one needs.
  var canBePlayed: Bool {
    guard let text = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("flags") })
    else { return false }
    return Set(line.split(whereSeparator: \.isWhitespace).map(String.init)).isSuperset(of: needs)
  }
}

/// What the checkout holds of one language: its executed edition, and the pictures in it.
private struct Shown: CustomTestStringConvertible {
  var language: Language

  static let all = Language.allCases.map { Shown(language: $0) }

  var lessons: [Lesson] {
    language == .korean ? KoreanLessons.allLessons : Lessons.allLessons
  }

  /// Where something of it is: `docs`, `docs/ko`.
  func folder(_ name: String) -> String {
    language.folder.isEmpty ? name : "\(name)/\(language.folder)"
  }
  var renewal: [String] {
    ["--lang", language.rawValue]
      + ["--to", "md", "--output", folder("docs"), "--plots", folder("plots")]
  }
  var testDescription: String { language.rawValue }
}

/// Says where two texts part, and which command makes the committed one new.
private func expectCommitted(_ path: String, _ text: String?, _ shown: Shown) {
  let renewal = "./lesson export \(shown.renewal.joined(separator: " "))"
  let (old, new) = [committed(path), text].map {
    ($0 ?? "(no file)").split(separator: "\n", omittingEmptySubsequences: false)
  }.pair
  guard old != new else { return }
  let line = zip(new, old).prefix { $0 == $1 }.count
  Issue.record(
    """
    \(path) is stale from line \(line + 1):
    there: \(line < old.count ? old[line] : "(end)")
    now:   \(line < new.count ? new[line] : "(end)")
    If the new text is right: \(renewal), then look at git diff.
    """)
}

extension [[Substring]] {
  fileprivate var pair: ([Substring], [Substring]) { (self[0], self[1]) }
}

@Suite(.serialized) struct ReproducibilityTests {
  @Test(arguments: OtherMachine.all)
  func `the executed edition and the gallery are what the lessons produce`(machine: OtherMachine)
    async throws
  {
    let shown = Shown(language: machine.language)
    let folder = try ScratchFolder()
    let (docs, plots) = (shown.folder("docs"), shown.folder("plots"))
    // Pictures that are up to date are not drawn again, whichever gnuplot drew them.
    for lesson in shown.lessons {
      let path = "\(plots)/\(lesson.slug)"
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(plots)", withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: root.appending(path: path).path(percentEncoded: false),
        toPath: "\(folder.path)/\(path)")
    }
    let outcome = try await run(
      commandPath, ["export"] + shown.renewal,
      environment: machine.environment.merging(["LESSON_HOME": folder.path]) { $1 }, in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let edition = shown.lessons.map { "\(docs)/\($0.slug).md" } + ["\(docs)/README.md"]
    #expect(outcome.output == edition.map { $0 + "\n" }.joined())
    let written = folder.files()
    for path in written { expectCommitted(path, folder.read(path), shown) }
    // What no lesson writes any longer is not left behind in the checkout.
    for name in [docs, plots] {
      let there = FileManager.default.enumerator(
        atPath: root.appending(path: name).path(percentEncoded: false))
      for case let file as String in there ?? .init()
      where file.contains(".") && !file.hasPrefix("yours/") && !file.hasPrefix("ko/")
        && !file.hasSuffix(".lesson-files")
      {
        #expect(written.contains("\(name)/\(file)"), "no lesson writes \(name)/\(file)")
      }
    }
  }

  @Test(arguments: Shown.all)
  fileprivate func `every picture that the edition shows is in the gallery`(shown: Shown) throws {
    for lesson in shown.lessons {
      let text = try #require(committed("\(shown.folder("docs"))/\(lesson.slug).md"))
      let links = text.matches(of: /\]\((?:\.\.\/)+(plots\/[^)]+\.svg)\)/).map { String($0.1) }
      #expect(links.count >= 3)
      for link in links {
        #expect(link.hasPrefix("\(shown.folder("plots"))/\(lesson.slug)/"))
        #expect(committed(link)?.hasPrefix("<?xml") == true, "\(link)")
      }
    }
  }
}
