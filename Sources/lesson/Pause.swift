import Foundation
import Rendering

/// A stop at which the reader at a terminal decides how to go on.
struct Pause {
  private let keyboard: Keyboard
  private let output: StandardOutput
  private let style: TerminalStyle
  private let erases: Bool

  /// Creates a stop.
  ///
  /// - Parameters:
  ///   - keyboard: Where the keys come from.
  ///   - output: Where the line with the keys is written.
  ///   - style: How that line looks.
  ///   - erases: Whether the line goes away afterwards; never for a screen reader.
  init(keyboard: Keyboard, output: StandardOutput, style: TerminalStyle, erases: Bool) {
    self.keyboard = keyboard
    self.output = output
    self.style = style
    self.erases = erases && !style.isPlain
  }

  /// Says which keys there are, and waits until the reader goes on or leaves.
  ///
  /// - Returns: Whether the reader goes on.
  func goesOn(_ keys: String) throws(OutputError) -> Bool {
    while true {
      let key = try keyboard.taken { keyboard throws(OutputError) in
        try output.write(line(keys))
        let key = keyboard.nextKey()
        // Up to where the text ended; without that, below the line.
        try output.write(erases ? "\r\u{1B}[K\u{1B}[A" : "\n")
        return key
      }
      switch key {
      case .next: return true
      case .quit: return false
      // Ends or suspends the process as if the terminal had sent it; suspended, it goes on here.
      case .signal(let signal): deliver(signal)
      }
    }
  }

  private func line(_ keys: String) -> String {
    let text = style.isASCII ? keys.replacing("·", with: "-") : keys
    let margin = style.isPlain ? "" : "  "
    return "\n" + margin + (style.usesColor ? "\u{1B}[2m\(text)\u{1B}[m" : text)
  }
}

/// Sends a signal to this process and returns when it was acted on, if the process is still there.
///
/// The threads of the concurrency runtime block signals; one sent to another thread would come some time later.
private func deliver(_ signal: Int32) {
  var wanted = sigset_t()
  var before = sigset_t()
  sigemptyset(&wanted)
  sigaddset(&wanted, signal)
  pthread_sigmask(SIG_UNBLOCK, &wanted, &before)
  raise(signal)
  pthread_sigmask(SIG_SETMASK, &before, nil)
}
