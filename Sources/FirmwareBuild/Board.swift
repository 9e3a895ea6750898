// A board that the student can run on: one file in Sources/Firmware/boards, with what the firmware
// does there, and in its head with what has to be known to build for it.

import Foundation

/// What is known of a board.
public struct Board: Sendable, Equatable {
  /// A part of the memory.
  public struct Memory: Sendable, Equatable {
    /// Where it begins.
    public var address: UInt32
    /// How many bytes it has.
    public var size: Int
  }

  /// What the board's clock counts.
  public enum Ticks: Sendable, Equatable {
    /// Time, so often a second.
    case perSecond(Double)
    /// The processor's instructions.
    case instructions
  }

  /// The board that firmware is for unless somebody says otherwise.
  public static let usual = "microbit"

  /// The file's name without its ending, by which the board is chosen.
  public let id: String
  /// What the board is called.
  public let name: String
  /// What the compilers are told.
  public let triple: String
  /// The processor.
  public let processor: String
  /// The file with what happens before Swift.
  public let start: String
  /// The memory that keeps the firmware.
  public let flash: Memory
  /// The memory for variables and the stack.
  public let ram: Memory
  /// How often a second the processor's clock ticks.
  public let hertz: Double
  /// What the clock counts that the firmware measures with.
  public let ticks: Ticks
  /// The emulator's command: a program, then its arguments.
  public let emulator: [String]
  /// The Debian package with the emulator.
  public let package: String
  /// What the drive is called that the board shows to a computer; `nil` where it shows none.
  public let drive: String?

  /// Reads a board's file.
  ///
  /// - Parameters:
  ///   - source: The file's text; each line that begins with `//|` is a fact, its name and a colon
  ///     in front.
  ///   - id: The file's name without its ending.
  /// - Throws: The first fact that is missing or not understood.
  public init(source: String, id: String) throws(FirmwareFault) {
    var facts: [String: String] = [:]
    for line in source.split(separator: "\n") where line.hasPrefix("//|") {
      let parts = line.dropFirst(3).split(separator: ":", maxSplits: 1)
      if parts.count == 2 {
        facts[parts[0].trimmingCharacters(in: .whitespaces)] =
          parts[1].trimmingCharacters(in: .whitespaces)
      }
    }
    func read<Value>(_ name: String, _ read: (String) -> Value?) throws(FirmwareFault) -> Value {
      guard let text = facts[name], let value = read(text) else {
        throw .badBoard(id: id, fact: name)
      }
      return value
    }
    func text(_ name: String) throws(FirmwareFault) -> String {
      try read(name) { $0.isEmpty ? nil : $0 }
    }
    self.id = id
    name = try text("name")
    triple = try text("triple")
    processor = try text("processor")
    start = try text("start")
    flash = try read("flash", Memory.init)
    ram = try read("ram", Memory.init)
    hertz = try read("hertz") { Double($0) }
    ticks = try read("ticks") { text in
      text == "instructions" ? .instructions : Double(text).map { .perSecond($0) }
    }
    emulator = try read("emulator") { text in
      let words = text.split(separator: " ").map(String.init)
      return words.isEmpty ? nil : words
    }
    package = try text("package")
    drive = facts["drive"]
  }

  /// The boards of the course.
  ///
  /// - Parameter root: The course's folder.
  /// - Returns: Each of them, in the order of their names.
  /// - Throws: Where there are none, or what is wrong with one.
  public static func all(in root: String) throws(FirmwareFault) -> [Board] {
    let folder = "\(root)/\(FirmwareSources.folder)/boards"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw .noSources(path: root)
    }
    var boards: [Board] = []
    for name in names.sorted() where name.hasSuffix(".swift") {
      guard let source = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) else {
        throw .noSources(path: root)
      }
      boards.append(try Board(source: source, id: String(name.dropLast(".swift".count))))
    }
    return boards
  }
}

extension Board.Memory {
  /// Reads a place: its address in hexadecimal, and its size in bytes.
  fileprivate init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 2, words[0].hasPrefix("0x"),
      let address = UInt32(words[0].dropFirst(2), radix: 16), let size = Int(words[1]), size > 0
    else { return nil }
    self.init(address: address, size: size)
  }

  /// The address behind the last byte.
  var end: UInt64 { UInt64(address) + UInt64(size) }
}
