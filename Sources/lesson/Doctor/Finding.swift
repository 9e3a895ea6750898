/// One part of what the course needs, and how it was found on this machine.
struct Finding {
  /// How it was found.
  enum State {
    case ok
    case missing
    case old

    /// The word that the reader sees.
    var word: String {
      switch self {
      case .ok: say(DoctorPhrase.ok)
      case .missing: say(DoctorPhrase.missing)
      case .old: say(DoctorPhrase.old)
      }
    }
  }

  /// How it was found.
  var state: State
  /// What it is, and what was found of it.
  var part: String
  /// Whether the course cannot do without it.
  var isNeeded = true
  /// What mends it: a command, most often.
  var remedy: String?

  /// The state with a symbol in front, so that neither has to be told by colour.
  var sign: String {
    switch state {
    case .ok: "✓ \(state.word)"
    case .missing: "\(isNeeded ? "✗" : "–") \(state.word)"
    case .old: "! \(state.word)"
    }
  }

  /// Whether the course does not work as it should before this is mended.
  var isTrouble: Bool { state != .ok && isNeeded }
}
