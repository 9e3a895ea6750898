// From the bytes that a terminal sends to keys and to its answers. A value without a terminal, so
// that it can be tested.

/// What the reader pressed.
package enum Key: Equatable, Sendable {
  /// A letter, a digit, a sign, or space.
  case character(Character)
  case enter
  case backspace
  /// Ctrl-U: away with the whole line.
  case clearLine
  case left
  case right
  case up
  case down
  case pageUp
  case pageDown
  case escape
  /// Ctrl-D, or the end of the input.
  case end
}

extension Key {
  /// The key as a command: with a Korean keyboard set to Hangul, the letter that stands on the same
  /// key.
  package var asCommand: Key {
    let letters: [Character: Character] = [
      "ㅂ": "q", "ㅃ": "q", "ㅠ": "b", "ㅎ": "g", "ㅔ": "p", "ㅖ": "p", "ㅊ": "c",
      "ㄴ": "s", "ㅜ": "n", "ㅓ": "j", "ㅏ": "k", "ㄹ": "f",
    ]
    guard case .character(let typed) = self, let letter = letters[typed] else { return self }
    return .character(letter)
  }

  /// Whether the key goes on, as in `less`.
  package var goesOn: Bool {
    switch asCommand {
    case .enter, .right, .down, .pageDown: true
    case .character(let letter): " njf".contains(letter)
    default: false
    }
  }

  /// Whether the key goes back, as in `less`.
  package var goesBack: Bool {
    switch asCommand {
    case .left, .up, .pageUp: true
    case .character(let letter): "bk".contains(letter)
    default: false
    }
  }
}

extension TerminalEvent {
  /// The event with its key as a command.
  package var asCommand: TerminalEvent {
    if case .key(let key) = self { .key(key.asCommand) } else { self }
  }
}

/// What comes from the terminal.
package enum TerminalEvent: Equatable, Sendable {
  /// A key.
  case key(Key)
  /// What the terminal says it can do, in reply to the question for its attributes (DA1); empty
  /// where it said nothing.
  case attributes([Int])
  /// What the terminal says its ground is (OSC 11), such as `rgb:ffff/ffff/ffff`.
  case ground(String)
  /// Text that was pasted: no key of it is a command.
  case pasted(String)
  /// The window has, perhaps, another size; or the screen was used by others meanwhile.
  case resized
  /// Others have used the screen meanwhile: the reader went to the shell, and came back.
  case resumed
}

/// Puts bytes together to events.
///
/// A sequence that means nothing here is taken whole, so that no part of it passes for keys.
package struct KeyParser {
  private enum State {
    case ground
    case escape
    /// After `ESC [`, with the parameters so far.
    case control([UInt8])
    /// After `ESC O`.
    case shifted
    /// A string that the terminal sends, up to BEL or ST, with what there is of it.
    case string([UInt8])
    case stringEscape([UInt8])
    /// Between `ESC [ 200 ~` and `ESC [ 201 ~`.
    case paste([UInt8])
    /// A character of several bytes, of which some are missing.
    case letter([UInt8], missing: Int)
  }

  private var state = State.ground

  /// Creates a parser that has seen nothing.
  package init() {}

  /// Whether it waits for the rest of a sequence.
  package var isInside: Bool {
    if case .ground = state { false } else { true }
  }

  /// Takes the next byte.
  package mutating func take(_ byte: UInt8) -> TerminalEvent? {
    switch state {
    case .ground: return ground(byte)
    case .escape: return escape(byte)
    case .control(let parameters): return control(parameters, byte)
    case .shifted:
      state = .ground
      return arrow(byte)
    case .string(let bytes): return string(bytes, byte)
    case .stringEscape(let bytes):
      if byte == UInt8(ascii: "\\") { return end(ofString: bytes) }
      state = .string(bytes)
      return nil
    case .paste(let bytes): return paste(bytes + [byte])
    case .letter(let bytes, let missing): return letter(bytes + [byte], missing: missing - 1)
    }
  }

  /// Says that nothing more came for a while: an escape alone was the key of that name, anything
  /// else is dropped.
  ///
  /// What is pasted over a slow line has pauses, and ends by itself.
  package mutating func pause() -> TerminalEvent? {
    if case .paste = state { return nil }
    defer { state = .ground }
    if case .escape = state { return .key(.escape) }
    return nil
  }

  private mutating func ground(_ byte: UInt8) -> TerminalEvent? {
    switch byte {
    case UInt8(ascii: "\r"), UInt8(ascii: "\n"): return .key(.enter)
    case 0x7F, 0x08: return .key(.backspace)
    case 0x15: return .key(.clearLine)
    case 0x04: return .key(.end)
    case escapeByte: state = .escape
    case 0x20..<0x7F: return .key(.character(Character(Unicode.Scalar(byte))))
    case 0xC2..<0xE0: state = .letter([byte], missing: 1)
    case 0xE0..<0xF0: state = .letter([byte], missing: 2)
    case 0xF0..<0xF5: state = .letter([byte], missing: 3)
    default: break
    }
    return nil
  }

  private mutating func escape(_ byte: UInt8) -> TerminalEvent? {
    switch byte {
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .shifted
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      state = .string([byte])
    case escapeByte: return .key(.escape)
    default: state = .ground
    }
    return nil
  }

  private mutating func control(_ parameters: [UInt8], _ byte: UInt8) -> TerminalEvent? {
    guard (0x40...0x7E).contains(byte) else {
      // No sequence is that long.
      state = parameters.count < 64 ? .control(parameters + [byte]) : .ground
      return nil
    }
    state = .ground
    if byte == UInt8(ascii: "c"), parameters.first == UInt8(ascii: "?") {
      let text = String(decoding: parameters.dropFirst(), as: UTF8.self)
      return .attributes(text.split(separator: ";").compactMap { Int($0) })
    }
    if byte == UInt8(ascii: "~") { return numbered(parameters) }
    return arrow(byte)
  }

  /// A key that the terminal sends by a number, or the beginning of what is pasted.
  private mutating func numbered(_ parameters: [UInt8]) -> TerminalEvent? {
    switch String(decoding: parameters.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self) {
    case "5": return .key(.pageUp)
    case "6": return .key(.pageDown)
    case "200":
      state = .paste([])
      return nil
    default: return nil
    }
  }

  private mutating func string(_ bytes: [UInt8], _ byte: UInt8) -> TerminalEvent? {
    switch byte {
    case bell: return end(ofString: bytes)
    case escapeByte: state = .stringEscape(bytes)
    // No answer that means something here is that long.
    default: state = .string(bytes.count < 64 ? bytes + [byte] : bytes)
    }
    return nil
  }

  private mutating func end(ofString bytes: [UInt8]) -> TerminalEvent? {
    state = .ground
    let text = String(decoding: bytes, as: UTF8.self)
    return text.hasPrefix("]11;") ? .ground(String(text.dropFirst(4))) : nil
  }

  private mutating func paste(_ bytes: [UInt8]) -> TerminalEvent? {
    let end = [escapeByte] + Array("[201~".utf8)
    guard bytes.suffix(end.count).elementsEqual(end) else {
      // Nobody pastes more into a line; only how it ends is still looked at.
      let kept = bytes.count > 8192 ? bytes[..<4096] + bytes.suffix(end.count) : bytes[...]
      state = .paste(Array(kept))
      return nil
    }
    state = .ground
    return .pasted(String(decoding: bytes.dropLast(end.count), as: UTF8.self))
  }

  private func arrow(_ byte: UInt8) -> TerminalEvent? {
    switch byte {
    case UInt8(ascii: "A"): .key(.up)
    case UInt8(ascii: "B"): .key(.down)
    case UInt8(ascii: "C"): .key(.right)
    case UInt8(ascii: "D"): .key(.left)
    default: nil
    }
  }

  private mutating func letter(_ bytes: [UInt8], missing: Int) -> TerminalEvent? {
    guard missing == 0 else {
      state = .letter(bytes, missing: missing)
      return nil
    }
    state = .ground
    guard let text = String(validating: bytes, as: UTF8.self), let letter = text.first,
      letter.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
    else { return nil }
    return .key(.character(letter))
  }
}

private let escapeByte: UInt8 = 0x1B
private let bell: UInt8 = 0x07
