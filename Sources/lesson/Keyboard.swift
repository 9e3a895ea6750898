// Single keys from the terminal, and the terminal left as it was.

import Foundation

/// The keys of the terminal that the reader sits at.
struct Keyboard {
  /// What a key means.
  enum Key: Equatable {
    /// Enter or space.
    case next
    /// The letter q, or the end of the input.
    case quit
    /// Ctrl-C, Ctrl-Z or Ctrl-\: the signal that the terminal sends for it.
    case signal(Int32)
  }

  private let descriptor: Int32

  /// Reads from standard input unless told otherwise.
  init(descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  /// Asks for a key while keys are taken singly and unseen; the terminal is as it was afterwards.
  ///
  /// Meanwhile Ctrl-C and its like are characters too, so that they can be acted on when the terminal is as it was.
  /// At any other time the terminal acts on them itself, and there is nothing to put back.
  func taken<Result, Failure: Error>(
    singly ask: (Keyboard) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var before = termios()
    guard tcgetattr(descriptor, &before) == 0 else { return try ask(self) }
    var single = before
    single.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    withUnsafeMutableBytes(of: &single.c_cc) {
      $0[Int(VMIN)] = 1
      $0[Int(VTIME)] = 0
    }
    tcsetattr(descriptor, TCSADRAIN, &single)
    defer { tcsetattr(descriptor, TCSADRAIN, &before) }
    return try ask(self)
  }

  /// Waits for a key that means something.
  func nextKey() -> Key {
    while true {
      switch nextByte() {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " "): return .next
      case UInt8(ascii: "q"), UInt8(ascii: "Q"), controlD, nil: return .quit
      case controlC: return .signal(SIGINT)
      case controlZ: return .signal(SIGTSTP)
      case controlBackslash: return .signal(SIGQUIT)
      default: continue
      }
    }
  }

  /// One byte, or `nil` when there will be no more.
  private func nextByte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(descriptor, &byte, 1)
      if count == 1 { return byte }
      if count == 0 || errno != EINTR { return nil }
    }
  }
}

private let controlC: UInt8 = 3
private let controlD: UInt8 = 4
private let controlZ: UInt8 = 26
private let controlBackslash: UInt8 = 28
