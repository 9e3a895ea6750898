// lesson reset as a learner's shell runs it.

import Foundation
import Testing

@Suite struct ResetTests {
  @Test func `Reset touches no link and no file that is write-protected`() async throws {
    let course = try Course()
    let path = "lessons/exercises/Exercise1.swift"
    let mine = try #require(course.folder.read(path)) + "// mine\n"
    try course.folder.write(mine, to: path)
    chmod(course.folder.path + "/" + path, 0o444)
    let protected = try await course.lesson("reset", "1")
    #expect(protected.code == 73)
    #expect(protected.errors == "lesson: \(path) is write-protected; nothing was put back\n")
    #expect(rename(course.folder.path + "/" + path, course.folder.path + "/elsewhere.swift") == 0)
    #expect(symlink("../../elsewhere.swift", course.folder.path + "/" + path) == 0)
    let linked = try await course.lesson("reset", "1")
    #expect(linked.code == 73)
    #expect(
      linked.errors == """
        lesson: \(path) is a link to ../../elsewhere.swift, which lesson neither follows nor replaces; nothing was put \
        back

        """)
    #expect(course.folder.read("elsewhere.swift") == mine)
    #expect(!course.folder.files().contains { $0.contains(".yours-") })
  }

  @Test func `Reset keeps every version, and each as it was to the byte`() async throws {
    let course = try Course()
    let path = "lessons/exercises/Exercise1.swift"
    let original = try #require(course.folder.read(path))
    // The first name is taken, by a link that leads nowhere.
    #expect(symlink("/nowhere/at/all", course.folder.path + "/\(path).yours-1") == 0)
    for (number, mine) in [(2, "\u{FEFF}// one\n"), (3, "// two\r\n")] {
      try course.folder.write(mine + original, to: path)
      #expect(try await course.lesson("reset", "1").code == 0)
      #expect(course.folder.bytes("\(path).yours-\(number)") == Data((mine + original).utf8))
      #expect(course.folder.read(path) == original)
    }
  }

  @Test func `Reset puts one exercise back and keeps what was written`() async throws {
    let course = try Course()
    let path = "lessons/exercises/Exercise1.swift"
    let text = try #require(course.folder.read(path))
    try course.folder.write(
      text.replacingOccurrences(of: "// MARK: 1.1 ", with: "// mine\n// MARK: 1.1 "), to: path)
    #expect(
      try await course.lesson("reset", "1").output.hasSuffix("your version is in \(path).yours-1\n")
    )
    #expect(course.folder.read(path + ".yours-1")?.contains("// mine") == true)
    #expect(course.folder.read(path)?.contains("// mine") == false)
  }
}
