// Hand-ins as they come: files of the course, folders of a platform, files with names.

import ExerciseChecks
import Foundation
import Grading
import HandIns
import Languages
import Testing

@Suite struct ReadingTests {
  private static let answer = "// MARK: 1.2 Entropy\n\npublic func entropy() {\n}\n"

  private func read(_ files: [String: String]) throws -> HandInFolder {
    let folder = try Folder()
    for (name, text) in files { try folder.write(text, to: name) }
    return try HandInFolder(folder.path)
  }

  @Test func `names are those of folders and files`() throws {
    let written = HandInFile(.swift(["Exercise2.swift": "two"]), LearnerProgress())
    let folder = try read([
      "Bo/Exercise1.swift": "one", "Bo/course/notes.txt": "",
      "Anna Kim_1_file/course/lessons/exercises/Exercise1.swift": "one",
      "Anna Kim_1_file/course/lessons/exercises/Helpers.swift": "help",
      "Anna Kim_1_file/course/Sources/Solutions/Exercise1.swift": "no",
      "Anna Kim_1_file/__MACOSX/._Exercise1.swift": "no",
      "Cem-Exercise1.swift": "one", "Cem-Exercise3.swift": "three",
      "Dana.swift": Self.answer, "Eve.py": "pass", "Finn/work.py": "pass",
      "민지.json": String(decoding: try written.encoded(), as: UTF8.self),
      "Greta/hand-in.json": String(decoding: try written.encoded(), as: UTF8.self),
      ".DS_Store": "", "list.txt": "",
    ])
    #expect(folder.faults == [])
    #expect(
      folder.handIns.map(\.name)
        == ["Anna Kim_1_file", "Bo", "Cem", "Dana", "Eve", "Finn", "Greta", "민지"])
    #expect(
      folder.handIns[0].code == .swift(["Exercise1.swift": "one", "Helpers.swift": "help"]))
    #expect(folder.handIns[2].code.files.keys.sorted() == ["Exercise1.swift", "Exercise3.swift"])
    #expect(folder.handIns[3].code == .swift(["Exercise1.swift": Self.answer]))
    #expect(folder.handIns[5].code == .python("pass"))
    #expect(folder.handIns[7].code == .swift(["Exercise2.swift": "two"]))
    #expect(folder.handIns[7].progress == LearnerProgress())
  }

  @Test func `what is no hand-in is named, with the reason`() throws {
    let folder = try Folder()
    try folder.write("Sam", to: "a secret.txt")
    try folder.write("", to: "empty/notes.txt")
    try folder.write("zip", to: "all.zip")
    try folder.write("{}", to: "other.json")
    let later = #"{"kind": "\#(HandInFile.kind)", "version": 99}"#
    try folder.write(later, to: "later.json")
    try folder.write(later.replacing("99", with: "1"), to: "torn.json")
    try folder.write("let a = 1\n", to: "unmarked.swift")
    try folder.write("pass", to: "two/a.py")
    try folder.write("pass", to: "two/b.py")
    try Data([0xFF, 0xFE, 0x41, 0]).write(to: URL(filePath: folder.path + "/utf16.py"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.py", withDestinationPath: "/etc/passwd")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/inner", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/inner/Exercise1.swift", withDestinationPath: "/etc/passwd")
    try Data(count: 5 << 20).write(to: URL(filePath: folder.path + "/large.py"))
    let read = try HandInFolder(folder.path)
    #expect(read.handIns == [])
    let faults = Dictionary(uniqueKeysWithValues: read.faults.map { ($0.path, $0.reason) })
    #expect(
      faults == [
        "empty": .empty, "all.zip": .archive, "other.json": .otherJSON, "later.json": .newer,
        "torn.json": .damaged, "unmarked.swift": .noMark, "two": .several, "utf16.py": .notText,
        "link.py": .link, "inner": .link, "large.py": .tooLarge,
      ])
    for fault in read.faults {
      for language in Language.allCases { #expect(language.say(fault).contains(fault.path)) }
    }
  }

  /// What stands in a file's names leads to no other place.
  @Test func `a file's own names are names of exercises`() throws {
    let names = [
      "../../etc/x.swift", "/tmp/x.swift", "main.swift", "a b.swift", "Exercise1.swift", "x.c",
    ]
    let files = Dictionary(uniqueKeysWithValues: names.map { ($0, "text") })
    let file = HandInFile(.swift(files), LearnerProgress())
    let folder = try read(["Eve.json": String(decoding: try file.encoded(), as: UTF8.self)])
    #expect(folder.handIns[0].code == .swift(["Exercise1.swift": "text"]))
  }

  @Test func `a content has the digest of FIPS 180-4`() {
    #expect(
      ContentKey("abc".utf8).description
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      ContentKey("".utf8).description
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      ContentKey([UInt8](repeating: 0x61, count: 1000)).description
        == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")
  }
}
