// What a reader types, and what folders are called, is text: in scripts, pictures, pages, notebooks
// and on the terminal.

import Foundation
import Lessons
import TestSupport
import Testing

private let slug = allLessons[1].slug

@Suite struct `Text that would rather be a command` {
  private static let hostile = [
    "`touch pwned`", "$(touch pwned)", "'; system('touch pwned'); '", "\"; ! touch pwned; \"",
    "<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "\u{1B}]0;pwned\u{7}",
    "\u{1B}[2J", "a\nb\r\n!touch pwned", "\u{202E}dlrow", "{\"a\": 1}\\ | x |",
    "![x](http://example.org/x)%n%s",
  ]

  private static let forms: [[String]] = [
    ["2"], ["2", "--plain"], ["2", "--ascii"], ["plots", "2"],
    ["export", "2", "--to", "md", "--plots", "plots"], ["export", "2", "--to", "html"],
    ["export", "2", "--to", "ipynb"],
  ]

  @Test(arguments: forms.indices)
  func `names of classes are names in every form`(index: Int) async throws {
    let folder = try ScratchFolder()
    let names = Self.hostile.prefix(12)
    let logits = names.indices.map { "\($0 % 5)" }.joined(separator: ",")
    let arguments = [
      "-p", "logits=\(logits)", "-p", "classes=\(names.joined(separator: ","))",
      "-p", "temperatures=1,3",
    ]
    // Reading draws the same pictures as `plots`, so here it has no gnuplot.
    let path = Self.forms[index][0] == "2" ? "/nowhere" : bareEnvironment["PATH"]!
    let outcome = try await run(
      commandPath, Self.forms[index] + arguments,
      environment: ["LESSON_HOME": folder.path, "PATH": path], in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    expectHarmless(outcome.output, "the output")
    for file in folder.files() {
      #expect(!file.contains("pwned"))
      guard let text = folder.read(file) else { continue }
      if !file.hasSuffix(".ipynb") { expectHarmless(text, file) }
      if file.hasSuffix(".html") || file.hasSuffix(".svg") {
        #expect(!text.contains("<script>alert") && !text.contains("<img src=x"), "\(file)")
      }
      if file.hasSuffix(".ipynb") {
        #expect((try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil)
      }
    }
    for script in folder.files() where script.hasSuffix(".gp") {
      // It complains of the degree sign where no locale is set.
      let outcome = try await run(
        "/usr/bin/gnuplot", [script], environment: ["LC_ALL": "C.UTF-8"], in: folder)
      // All that gnuplot may say of names as long as these is that they leave it little room.
      let said = outcome.errors.split(separator: "\n").filter {
        !$0.hasSuffix("warning: difficulty making room for xtic labels")
      }
      #expect(outcome.code == 0 && outcome.output == "" && said == [], "\(script): \(said)")
    }
    #expect(!folder.files().contains { $0.contains("pwned") })
  }

  /// Lines, and the tabs of gnuplot's pictures, may be there, nothing else that steers.
  private func expectHarmless(_ text: String, _ place: String) {
    let steering = text.unicodeScalars.first {
      $0 != "\n" && $0 != "\t" && $0.properties.generalCategory == .control || $0 == "\u{202E}"
    }
    #expect(steering == nil, "\(steering.debugDescription) in \(place)")
  }
}

@Suite struct `Folders with every kind of name` {
  static let names = [
    "with spaces, it's \"quoted\"", "한글 e\u{301}😀\nline",
    "$(touch pwned)`touch pwned`;touch pwned;",
    "-e #%?&{}[]*\\",
  ]

  @Test(arguments: names)
  func `hold plots and exports, and lie in the course's own path`(name: String) async throws {
    let folder = try ScratchFolder()
    let plots = try await run(
      commandPath, ["plots", "3"], environment: ["LESSON_HOME": folder.path + "/" + name],
      in: folder)
    #expect(plots.code == 0 && plots.errors == "", "\(plots.errors)")
    let export = try await run(
      commandPath,
      ["export", "3", "--to", "md", "--output=\(name)/out", "--plots=\(name)/figures"],
      environment: ["LESSON_HOME": folder.path], in: folder)
    #expect(export.code == 0 && export.errors == "", "\(export.errors)")
    let files = folder.files()
    #expect(files.allSatisfy { $0.hasPrefix(name + "/") })
    for place in ["plots", "figures"] {
      let stem = "\(name)/\(place)/\(allLessons[2].slug)/pull"
      #expect(files.contains(stem + ".gp") && files.contains(stem + ".svg"), "\(files)")
    }
    #expect(files.contains("\(name)/out/\(allLessons[2].slug).md"))
    // One line a file, whatever its name.
    #expect(plots.output.count { $0 == "\n" } == files.count { $0.contains("/plots/") })
  }

  @Test(arguments: names)
  func `may hold gnuplot itself`(name: String) async throws {
    let folder = try ScratchFolder()
    try folder.write(
      "#!/bin/sh\nexec /usr/bin/gnuplot \"$@\"\n", to: name + "/gnuplot", isExecutable: true)
    let outcome = try await run(
      commandPath, ["plots", "3", "--plots", "here"],
      environment: ["PATH": folder.path + "/" + name], in: folder)
    #expect(outcome.code == 0 && outcome.errors == "", "\(outcome.errors)")
    #expect(folder.files().contains { $0.hasSuffix(".svg") })
  }
}
