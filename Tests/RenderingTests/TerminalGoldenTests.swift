import Notebooks
import Rendering
import TestSupport
import Testing

/// The whole of ``Everything`` as a player prints it without input.
func everythingText(_ style: TerminalStyle) -> String {
  let renderer = TerminalRenderer(style: style)
  let lesson = Everything.lesson
  let files = PictureFiles(
    script: Everything.pictures.script, picture: Everything.pictures.picture)
  var pieces = [renderer.title(of: lesson)]
  for step in Everything.steps {
    pieces.append(renderer.header(of: step, in: lesson))
    pieces += step.blocks.map { renderer.text(of: $0, pictures: files) }
  }
  pieces.append(renderer.closing(of: lesson, cameTrue: 1, predictions: 2))
  return pieces.filter { !$0.isEmpty }.joined(separator: "\n")
}

@Suite struct TerminalGoldenTests {
  @Test(arguments: [40, 60, 80, 100]) func `everything looks as it did`(width: Int) throws {
    try expectGolden(everythingText(TerminalStyle(width: width)), "terminal-\(width).txt")
  }

  @Test func `everything looks as it did to a screen reader`() throws {
    try expectGolden(everythingText(TerminalStyle(isPlain: true)), "terminal-plain.txt")
  }

  @Test func `everything looks as it did in ASCII`() throws {
    try expectGolden(everythingText(TerminalStyle(isASCII: true)), "terminal-ascii.txt")
  }

  @Test func `everything looks as it did in colour`() throws {
    try expectGolden(everythingText(TerminalStyle(usesColor: true)), "terminal-colour.txt")
  }

  @Test func `everything looks as it did without code`() throws {
    try expectGolden(everythingText(TerminalStyle(showsCode: false)), "terminal-no-code.txt")
  }
}
