// What a folder remembers of its files.

import Foundation
import OperatingSystem
import Testing
import Text

@Suite struct `The record of a folder` {
  private func record(_ folder: TestFolder) -> String? { folder.text(FolderRecord.fileName) }

  @Test func `has a line for each content, and says what it is`() throws {
    let folder = try TestFolder()
    for text in ["one", "two", "two", "one"] { #expect(folder.place("a b").write(text) == nil) }
    #expect(folder.place("c").write("one") == nil)
    let lines = try #require(record(folder)).split(separator: "\n").map(String.init)
    let (one, two) = (Fingerprint(Data("one".utf8)), Fingerprint(Data("two".utf8)))
    #expect(lines.count == 4 && lines[0].hasPrefix("# What lesson wrote here. "))
    #expect(Array(lines[1...]) == ["\(one) a b", "\(two) a b", "\(one) c"])
    #expect(Fingerprint(hexadecimal: lines[1].prefix { $0 != " " }) == one)
  }

  @Test func `does not grow without end, and forgets nothing that is there`() throws {
    let folder = try TestFolder()
    for number in 0..<1000 {
      #expect(folder.place("a-file-with-a-name-\(number % 2)").write("\(number)") == nil)
    }
    #expect(try #require(record(folder)).utf8.count < 20_000)
    for number in 0..<2 {
      #expect(folder.place("a-file-with-a-name-\(number)").write("another") == nil)
    }
  }

  @Test func `that somebody else put there is neither read nor changed`() throws {
    let folder = try TestFolder()
    let line = "\(Fingerprint(Data("mine".utf8))) file\n"
    try folder.put(line, in: FolderRecord.fileName)
    try folder.put("mine", in: "file")
    #expect(folder.place().write("text") == .foreign(path: "file"))
    #expect(folder.place("other").write("text") == nil)
    #expect(record(folder) == line)
  }

  @Test func `that is a link is not followed`() throws {
    let folder = try TestFolder()
    try folder.put("precious", in: "elsewhere")
    #expect(symlink("elsewhere", folder.path + "/" + FolderRecord.fileName) == 0)
    #expect(folder.place().write("text") == nil)
    #expect(folder.text("elsewhere") == "precious")
  }

  @Test func `that was cut off in the middle of a line loses that line only`() throws {
    let folder = try TestFolder()
    #expect(folder.place("a").write("one") == nil && folder.place("b").write("one") == nil)
    let whole = try #require(record(folder))
    try folder.put(String(whole.dropLast(3)), in: FolderRecord.fileName)
    #expect(folder.place("a").write("two") == nil)
    #expect(folder.place("a").write("three") == nil)
    #expect(folder.place("b").write("two") == .foreign(path: "b"))
  }
}
