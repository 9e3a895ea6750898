// From a student to firmware, by the toolchain that the course needs anyway.

import Distillation
import EmbeddedSwift
import Foundation
import Languages
import OperatingSystem

/// Builds students' firmware for a board.
public struct FirmwareBuild: Sendable {
  private let root: String
  private let board: Board
  private let toolchain: Toolchain
  private let linker: String

  /// The oldest compiler that knows the language of the firmware: constants in sections.
  private static let leastSwift = "6.3"

  /// The compiler, as in `Swift 6.3.1`.
  public var compiler: String {
    let version = toolchain.version.firstMatch(of: /Swift version ([\w.-]+)/)?.1 ?? ""
    return "Swift \(version)"
  }

  /// Prepares for a board.
  ///
  /// - Parameters:
  ///   - board: The board.
  ///   - root: The course's folder, which holds Package.swift.
  ///   - swift: The compiler's driver; `nil` where there is none.
  /// - Throws: What is missing.
  public init(for board: Board, root: String, swift: String?) async throws(FirmwareFault) {
    self.root = root
    self.board = board
    do throws(ToolchainFault) {
      toolchain = try await Toolchain(of: swift, for: board.triple)
      linker = try toolchain.tool("ld.lld")
    } catch {
      throw .toolchain(error)
    }
    let version = toolchain.version.firstMatch(of: /Swift version (\d+)\.(\d+)/)
    let found = (Int(version?.1 ?? "") ?? 0, Int(version?.2 ?? "") ?? 0)
    guard found >= (6, 3) else {
      throw .oldCompiler(found: "\(found.0).\(found.1)", least: Self.leastSwift)
    }
  }

  /// Writes a student's firmware, and compiles and links it.
  ///
  /// - Parameters:
  ///   - student: 64 inputs, 10 classes.
  ///   - pictures: What it reads until somebody asks: each 64 pixels of 0 to 16.
  ///   - language: That of the text about building by hand.
  /// - Returns: The firmware, in memory only.
  /// - Throws: What does not compile, or does not fit the board.
  public func firmware(
    of student: QuantizedNetwork, showing pictures: [[UInt8]], in language: Language
  ) async throws(FirmwareFault) -> Firmware {
    let sources = try FirmwareSources(
      of: student, showing: pictures, for: board, root: root, in: language)
    let work = try workFolder(holding: sources.files)
    defer { work.remove() }
    for step in sources.steps {
      do throws(ToolchainFault) {
        try await toolchain.run(
          path(of: step[0]), step.dropFirst() + [], in: work.path,
          making: step.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".c") }.first ?? step[0])
      } catch {
        throw .toolchain(error)
      }
    }
    guard let linked = FileManager.default.contents(atPath: "\(work.path)/\(Firmware.linkedName)")
    else { throw .badFile }
    return try Firmware(Array(linked), sources: sources.files, of: student, for: board)
  }

  private func path(of program: String) -> String {
    switch program {
    case "swiftc": toolchain.swiftc
    case "clang": toolchain.clang
    default: linker
    }
  }
}
