// What the keys do at a stop.

import Notebooks
import Rendering
import Text

extension Player {
  /// Says which keys there are, and waits until the reader goes on, which is `nil`, or wants
  /// something else.
  mutating func stop(_ proceed: String, at prepared: PreparedStep?) async throws -> Interruption? {
    try screen.showLine(keys(proceed, at: prepared), isMuted: true)
    while true {
      let event = await nextEvent()
      switch event {
      case .key(let key) where key.goesOn:
        try screen.endLine()
        screen.markRead()
        return nil
      case .resized:
        if screen.measure() {
          try screen.endLine()
          return .layout
        }
        if screen.erases { try screen.replaceLine(keys(proceed, at: prepared), isMuted: true) }
      case .resumed:
        if screen.measure() { return .layout }
        try screen.showLine(keys(proceed, at: prepared), isMuted: true)
      case .key(let key):
        switch try await act(on: key, at: prepared, lines: 1) {
        case .none: break
        case .interrupted(let interruption): return interruption
        case .done: try screen.showLine(keys(proceed, at: prepared), isMuted: true)
        }
      case .attributes, .ground, .pasted: break
      }
    }
  }

  /// What became of a key.
  enum Act {
    /// It means nothing here.
    case none
    /// The reader wants to be elsewhere, or see the step otherwise.
    case interrupted(Interruption)
    /// It was acted on, and the lines below the text are gone.
    case done
  }

  /// Acts on a key that is a command.
  ///
  /// The lines below the text, of which there are so many, are taken away first.
  mutating func act(on key: Key, at prepared: PreparedStep?, lines: Int) async throws -> Act {
    switch key.asCommand {
    case .character("q"), .character("Q"), .end:
      try screen.endLines(lines)
      return .interrupted(.move(.quit))
    case let key where key.goesBack:
      guard prepared?.step.number != 1 else { return .none }
      try screen.endLines(lines)
      return .interrupted(.move(.back))
    case .character("c"):
      guard prepared?.hasCode == true else { return .none }
      try screen.endLines(lines)
      screen.toggleCode()
      return .interrupted(.layout)
    case .character("g"):
      try screen.endLines(lines)
      try screen.print(contents(at: prepared?.step.number))
      return act(after: try await askForStep())
    case .character("/"):
      try screen.endLines(lines)
      return act(after: try await find(after: prepared?.step.number))
    case .character("s"):
      guard let prepared, !lesson.parameters.isEmpty else { return .none }
      try screen.endLines(lines)
      return act(after: try await askForParameters(at: prepared))
    case .character("p"): return try await showPlots(of: prepared, lines: lines)
    case .character("?"):
      try screen.endLines(lines)
      try screen.print(renderer.keys(say(.keys), keyMeanings))
      return .done
    default: return .none
    }
  }

  /// Shows the step's plots large, or says why there are none to be shown.
  private mutating func showPlots(of prepared: PreparedStep?, lines: Int) async throws -> Act {
    // In a prediction it is a letter like any other.
    let hasPlots = illustrator != nil && prepared?.figures.isEmpty == false
    guard let prepared, hasPlots || lines == 1 else { return .none }
    try screen.endLines(lines)
    guard let illustrator, hasPlots else {
      try screen.print(renderer.note(say(illustrator == nil ? .showsNoPlots : .stepHasNoPlot)))
      return .done
    }
    try await enlarge(prepared, with: illustrator)
    return act(after: nil)
  }

  /// What became of a key that asked for a line; the window may have another size since.
  private mutating func act(after interruption: Interruption?) -> Act {
    if let interruption { return .interrupted(interruption) }
    return screen.measure() ? .interrupted(.layout) : .done
  }

  /// The next event.
  mutating func nextEvent() async -> TerminalEvent { await input.next() }

  /// The line with the keys.
  func keys(_ proceed: String, at prepared: PreparedStep?) -> String {
    // A screen reader reads the line aloud at each stop.
    if screen.style.isPlain {
      return [proceed, say(.help), say(.quit)].joined(separator: ", ")
    }
    var keys = KeyLine()
    keys.add(proceed)
    addCommands(to: &keys, at: prepared)
    return keys.text(width: screen.lineWidth)
  }

  /// Adds the commands that can be given at a step.
  func addCommands(to keys: inout KeyLine, at prepared: PreparedStep?) {
    keys.add(say(.back), rank: 2, if: prepared?.step.number != 1)
    keys.add(say(.goTo), rank: 4)
    keys.add(say(.find), rank: 6)
    if let prepared {
      keys.add(say(.plot), rank: 1, if: illustrator != nil && !prepared.figures.isEmpty)
      keys.add(say(.set), rank: 3, if: !lesson.parameters.isEmpty)
      keys.add(say(.code), rank: 5, if: prepared.hasCode)
    }
    keys.add(say(.help))
    keys.add(say(.quit))
  }

  /// Asks for the number of a step; `nil` where the reader stays.
  mutating func askForStep() async throws -> Interruption? {
    let count = lesson.steps.count
    while true {
      switch try await readLine([say(.goToPrompt(count: count))]) {
      case .command(.interrupted(let interruption)): return interruption
      case .command: break
      case .resized: return .layout
      case .entered(let text):
        if text.allSatisfy(\.isWhitespace) { return nil }
        if let number = Int(text.filter { !$0.isWhitespace }), (1...count).contains(number) {
          return .move(.step(number))
        }
        try screen.print(renderer.note(say(.wantsStep(typed: quoted(text), count: count))))
      }
    }
  }

  /// What each key does.
  private var keyMeanings: [(key: String, meaning: String)] {
    [
      (say(.keyOfNext), say(.helpOnNext)), (say(.keyOfBack), say(.helpOnBack)),
      ("g", say(.helpOnGoTo)),
      ("/", say(.helpOnFind)), ("p", say(.helpOnPlot)), ("s", say(.helpOnSet)),
      ("c", say(.helpOnCode)),
      ("?", say(.helpOnHelp)),
      ("q", say(.helpOnQuit)),
    ]
  }
}
