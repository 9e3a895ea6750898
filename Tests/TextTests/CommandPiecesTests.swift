import Testing
import Text

@Suite struct CommandPiecesTests {
  @Test(arguments: [
    (
      "./lesson check 3.3 --with \"python3 my_loss.py\"",
      ["./lesson check", "3.3", "--with \"python3 my_loss.py\""]
    ),
    (
      "./lesson 2 -p logits=4,2 -p classes=cat,dog --no-input",
      ["./lesson 2", "-p logits=4,2", "-p classes=cat,dog", "--no-input"]
    ),
    ("-p angleA=115", ["-p angleA=115"]), ("./lesson --help", ["./lesson", "--help"]),
  ])
  func `an option stays with its value, and what is quoted in one piece`(
    command: String, pieces: [String]
  ) {
    #expect(commandPieces(command) == pieces)
    #expect(commandPieces(command)?.joined(separator: " ") == command)
  }

  @Test(arguments: ["softmax(row, temperature: 4)", "./lesson", "T = 4", "", "lessons and more"])
  func `other code is none`(code: String) { #expect(commandPieces(code) == nil) }
}
