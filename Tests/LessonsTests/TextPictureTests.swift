// Every figure of every lesson as characters, in every width that a lesson is laid out for.

import KoreanLessons
import Languages
import Lessons
import Notebooks
import Rendering
import TestSupport
import Testing
import Text

@Suite struct `Text pictures of the lessons` {
  private static let lessons = Lessons.allLessons + KoreanLessons.allLessons

  private static let styles: [(color: Bool, depth: ColorDepth, isASCII: Bool)] = [
    (false, .none, false), (false, .none, true), (true, .sixteen, false), (true, .full, false),
  ]

  @Test(arguments: lessons.indices)
  func `stay within their room, and are there at 100 × 30`(index: Int) throws {
    for step in try Recordings.steps(of: Self.lessons[index]) {
      for case .figure(let figure, let reference) in step.blocks {
        for width in stride(from: 40, through: 120, by: 4) {
          for style in Self.styles {
            let renderer = TerminalRenderer(
              style: TerminalStyle(
                width: width, usesColor: style.color, colorDepth: style.depth,
                isASCII: style.isASCII))
            let lines = renderer.picture(of: figure, frame: nil, columns: width - 3, rows: 25)
            if width == 100 { #expect(lines != nil, "figure \(reference) has no picture") }
            #expect((lines?.count ?? 0) <= 25, "figure \(reference) is too high at \(width)")
            for line in lines ?? [] {
              let plain = line.replacing(/\u{1B}\[[0-9;]*m/, with: "")
              #expect(
                displayWidth(of: plain) <= width - 3, "figure \(reference) is wider than \(width)")
            }
          }
        }
      }
    }
  }
}
