// The step's plots, as large as the window: on the terminal's second screen, so that the text is
// untouched afterwards.

import Notebooks
import Rendering

extension Player {
  /// Shows the step's plots until the reader has seen enough of them.
  mutating func enlarge(_ prepared: PreparedStep, with illustrator: Illustrator) async throws {
    let figures = prepared.figures
    guard !figures.isEmpty else { return }
    if screen.erases {
      session.setFarewell(leavingSecondScreen)
      try screen.write(enteringSecondScreen)
    }
    defer {
      if screen.erases {
        try? screen.write(leavingSecondScreen)
        session.setFarewell("")
      }
    }
    var (index, state) = (0, figures[0].firstState)
    while true {
      state = try await draw(
        figures[index], state: state, isOneOf: figures.count, with: illustrator)
      switch await plotCommand() {
      case .close: return
      case .other:
        index = (index + 1) % figures.count
        state = figures[index].firstState
      case .turn(let step): state = figures[index].state(state, after: step)
      case .layout: _ = screen.measure()
      }
    }
  }

  private enum PlotCommand {
    case close
    case other
    case turn(Int)
    case layout
  }

  private mutating func plotCommand() async -> PlotCommand {
    while true {
      switch await nextEvent().asCommand {
      case .key(.enter), .key(.escape), .key(.end), .key(.character(" ")), .key(.character("q")):
        if !screen.erases { try? screen.endLine() }
        return .close
      case .key(.character("p")):
        if !screen.erases { try? screen.endLine() }
        return .other
      case .key(.left), .key(.up): return .turn(-1)
      case .key(.right), .key(.down): return .turn(1)
      case .resized: return .layout
      case .resumed: return .layout
      case .key, .attributes, .ground, .pasted: break
      }
    }
  }

  /// Draws a figure and says which keys there are.
  ///
  /// - Returns: The state that is shown: the first frame, where there is no room for all of them.
  private func draw(
    _ figure: Figure, state: Int, isOneOf count: Int, with illustrator: Illustrator
  ) async throws -> Int {
    let caption = renderer.title(of: figure)
    let picture = await illustrator.largePicture(
      of: figure, state: state, style: screen.style,
      rows: screen.rows - 3 - caption.count { $0 == "\n" })
    if picture == nil, state == 0, figure.frames.count > 1 {
      return try await draw(figure, state: 1, isOneOf: count, with: illustrator)
    }
    var keys = KeyLine()
    if figure.frames.count > 1 {
      if state > 0 {
        keys.add(
          say(
            .frame(
              parameter: figure.frameParameter, value: figure.frames[state - 1].label,
              number: state, count: figure.frames.count)))
      }
      keys.add(say(.frames), rank: 1)
    }
    keys.add(say(.nextPlot), rank: 2, if: count > 1)
    keys.add(say(.closes))
    if screen.erases { try screen.write("\u{1B}[H\u{1B}[2J") }
    try screen.write(caption + (picture?.text ?? renderer.words(of: figure)))
    try screen.showLine(keys.text(width: screen.lineWidth), isMuted: true)
    return state
  }
}

extension Figure {
  /// What is shown first, counted as the arrow keys count: 0 is all frames beside each other, where
  /// there is such a picture, and k is frame k.
  fileprivate var firstState: Int {
    if frames.count > 1, case .frame(let index) = still { index + 1 } else { 0 }
  }

  /// What is shown after a step to the right or left.
  fileprivate func state(_ state: Int, after step: Int) -> Int {
    let least = frames.count > 1 && still != .all ? 1 : 0
    return min(max(state + step, least), frames.count > 1 ? frames.count : 0)
  }
}

private let enteringSecondScreen = "\u{1B}[?1049h"
private let leavingSecondScreen = "\u{1B}[?1049l"
