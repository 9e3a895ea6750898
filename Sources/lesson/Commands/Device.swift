// lesson device: the student that lesson 5 ships, as firmware.

import ArgumentParser
import Distillation
import FirmwareBuild
import Foundation
import Languages
import Notebooks
import OperatingSystem
import Parameters
import Rendering
import Text

/// What hidden units do, as the reader names it.
enum HiddenActivation: String, CaseIterable, ExpressibleByArgument {
  case relu
  case tanh
}

/// Writes and builds the student's firmware, runs it, and says how it comes onto a board.
struct Device: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "device",
      abstract: say(HelpPhrase.device),
      discussion: say(HelpPhrase.deviceUses))
  }

  @Flag(name: .customLong("run"), help: helpText(.deviceRun))
  var isRun = false

  @Flag(name: .customLong("board"), help: helpText(.deviceBoard))
  var isForBoard = false

  @Option(
    help: helpText(.deviceTarget, valueName: "board"),
    completion: Completions.boards)
  var target = Board.usual

  @Option(
    help: helpText(.deviceStudent, valueName: "file"),
    completion: .file(extensions: ["safetensors"]))
  var student: String?

  @Option(help: helpText(.deviceActivation))
  var activation: HiddenActivation?

  @Option(
    name: [.customShort("p"), .customLong("parameter")],
    help: helpText(.deviceParameter, valueName: "name=value"),
    completion: Completions.deviceParameters)
  var parameters: [String] = []

  @Option(
    help: helpText(.deviceFolder, valueName: "folder"),
    completion: .directory)
  var output: String?

  @OptionGroup var replacing: ReplacingOptions

  @OptionGroup(title: say(HelpPhrase.display)) var display: DisplayOptions

  func run() async throws {
    let environment = TerminalEnvironment.current()
    let style = display.style(in: environment)
    let lesson = try ShippedStudent.lesson()
    let assignment = try ParameterAssignment(parameters, givenTo: lesson)
    if student != nil, !parameters.isEmpty {
      throw CommandFailure(.usage, say(DevicePhrase.parameterOfFile))
    }
    let (board, build, emulator) = try await prepare()
    let notice = WaitingNotice(in: .current(output: STDERR_FILENO), style: style)
    let shipped =
      if let student {
        try ShippedStudent(
          path: student,
          activation: activation.flatMap { Network.Activation(rawValue: $0.rawValue) })
      } else {
        try await ShippedStudent(of: lesson, parameters: assignment, notice)
      }
    let firmware = try await notice.during(say(DevicePhrase.building(board: board.name))) {
      try await told { () async throws(FirmwareFault) in
        try await build.firmware(of: shipped.student, showing: shipped.pictures, in: .ofCommand)
      }
    }
    let folder = output ?? "device/\(board.id)"
    try write(firmware, to: folder)
    let renderer = TerminalRenderer(style: style)
    func print(_ text: String) throws { try StandardOutput().write(text + "\n") }
    guard let emulator else {
      try print(renderer.text(of: .table(firmware.table(stackBytes: nil), reference: "1")))
      return try tellCopying(firmware, in: folder, renderer)
    }
    let test = try await notice.during(say(DevicePhrase.running(board: board.name))) {
      try await DeviceTest(of: firmware, on: emulator)
    }
    let parts = firmware.table(stackBytes: test.run.stackBytes)
    try print(renderer.text(of: .table(parts, reference: "1")))
    try print(renderer.text(of: .table(test.table(of: firmware), reference: "2")))
    try tellCopying(firmware, in: folder, renderer)
    if let difference = test.difference { throw CommandFailure(.incomplete, difference) }
  }

  /// Looks for everything that it takes, before anything takes long.
  private func prepare() async throws(CommandFailure) -> (Board, FirmwareBuild, Emulator?) {
    let root = CourseFolder.expected
    let boards = try await told { () throws(FirmwareFault) in try Board.all(in: root) }
    guard let board = boards.first(where: { $0.id == target }) else {
      let known = boards.map { $0.id }.joined(separator: ", ")
      throw CommandFailure(
        .usage, say(DevicePhrase.unknownBoard(id: quoted(target), known: known)))
    }
    let isRun = isRun
    return try await told { () async throws(FirmwareFault) in
      let build = try await FirmwareBuild(for: board, root: root, swift: programPath("swift"))
      return (board, build, isRun ? try Emulator(of: board) : nil)
    }
  }

  /// Writes the firmware's folder, and says which files are there.
  private func write(_ firmware: Firmware, to name: String) throws {
    let folder = ExportFolder(name, in: FileManager.default.currentDirectoryPath)
    let files = firmware.files.map { file in
      (
        place: folder.place(
          of: file.name, .own(recognised: { _ in false }), isForced: replacing.force),
        bytes: Data(file.bytes)
      )
    }
    // All of it or nothing, where one file must not be replaced.
    try folder.check(files)
    try folder.write(files)
    try StandardOutput().write(
      files.map { $0.place.shown.visibleLine + "\n" }.joined() + "\n")
  }

  /// Says how the firmware comes onto a real board.
  private func tellCopying(
    _ firmware: Firmware, in folder: String, _ renderer: TerminalRenderer
  ) throws {
    guard isForBoard else { return }
    let file = URL(filePath: folder).appending(path: Firmware.hexName).relativePath.visibleLine
    let words =
      firmware.board.drive.map { DevicePhrase.copying(file: file, drive: $0) }
      ?? .flashing(file: file, board: firmware.board.name)
    try StandardOutput().write(renderer.note(say(words)))
  }
}
