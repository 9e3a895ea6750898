import Languages

/// What the firmware's folder says of itself.
enum FirmwarePhrase: Phrase {
  /// What the files are, and how they are built and run by hand.
  case readMe(board: Board, steps: [[String]], picture: String)

  /// Commands as they are typed.
  static func typed(_ commands: [[String]]) -> String {
    commands.map { $0.joined(separator: " ") }.joined(separator: "\n")
  }

  /// The emulator's command for somebody who types the pictures.
  static func emulation(on board: Board) -> String {
    typed([
      board.emulator + ["-display", "none", "-serial", "stdio", "-kernel", Firmware.linkedName]
    ])
  }
}
