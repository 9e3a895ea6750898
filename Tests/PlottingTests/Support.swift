// What the tests of pictures share: folders that go away, programs that run, goldens that complain.

import Foundation
import FoundationXML
import Notebooks
import Plotting
import Testing

/// A folder of a test's own, removed at its end.
struct TemporaryFolder: ~Copyable {
  let path: String

  init(named name: String = "plots") throws {
    path = "\(NSTemporaryDirectory())/plotting-tests-\(UUID().uuidString)/\(name)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
  }

  /// What a reader sees, and what is on its way; not the folder's record.
  var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { $0 != ".lesson-files" }.sorted()
  }

  /// A program that stands in for gnuplot.
  func program(_ lines: String) throws -> Gnuplot {
    let program = "\(path)/fake-gnuplot"
    try ("#!/bin/sh\n" + lines + "\n").write(toFile: program, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    return Gnuplot(path: program)
  }
}

func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

/// How gnuplot, run by hand, ended and what it said.
struct ByHand: Equatable {
  var status: Int32
  var said: String

  static let silent = ByHand(status: 0, said: "")

  /// Runs gnuplot without any of the code under test, in a folder that is not the script's.
  init(_ arguments: [String], in folder: String = "/") throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Gnuplot.find()).path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  init(status: Int32, said: String) {
    self.status = status
    self.said = said
  }
}

/// The words of an SVG, in order; fails where the file is no well-formed XML.
func words(ofPicture path: String) throws -> [String] {
  final class Reader: NSObject, XMLParserDelegate {
    var words: [String] = []
    var depth = 0
    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      guard name == "text" else { return }
      depth += 1
      words.append("")
    }
    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      if name == "text" { depth -= 1 }
    }
    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if depth > 0 { words[words.count - 1] += string }
    }
  }
  let reader = Reader()
  let parser = XMLParser(data: try Data(contentsOf: URL(fileURLWithPath: path)))
  parser.delegate = reader
  try #require(
    parser.parse(), "\(path) is no well-formed XML: \(String(describing: parser.parserError))")
  return reader.words.map { $0.trimmingCharacters(in: .whitespaces) }
}

extension Figure: CustomTestStringConvertible {
  /// The name; a whole figure would fill the screen.
  public var testDescription: String { "“\(name)”" }
}
