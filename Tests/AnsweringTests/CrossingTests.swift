// What crosses the pipe arrives as it left.

import Answering
import Foundation
import Testing

@Suite struct `A value that crosses` {
  private func crossed(_ value: Value) throws -> Value {
    let line = try Reply(id: 1, answer: value).encoded()
    #expect(
      line.last == UInt8(ascii: "\n") && line.dropLast().contains(UInt8(ascii: "\n")) == false)
    return try #require(Reply(line)?.answer)
  }

  @Test func `keeps every bit of a number`() throws {
    var generator = SystemRandomNumberGenerator()
    var numbers = (0..<20_000).map { _ in Double(bitPattern: generator.next()) }
    numbers += [
      0, -0.0, 1, -1, 0.1, 1e-300, .leastNonzeroMagnitude, .leastNormalMagnitude,
      .greatestFiniteMagnitude, 0x1p53, 0x1p53 + 2, -0x1p62, 0x1p63, 1e22, .infinity, -.infinity,
      .pi,
    ]
    let list = try crossed(numbers.crossing)
    let back = try #require([Double](crossing: list))
    for (sent, came) in zip(numbers, back) {
      #expect(sent.bitPattern == came.bitPattern || (sent.isNaN && came.isNaN), "\(sent) \(came)")
    }
  }

  @Test func `keeps whole numbers, truth, nothing, and their order`() throws {
    let wholes = [0, 1, -1, 1 << 53, (1 << 53) + 1, .max, .min, 1_000_000_007]
    #expect([Int](crossing: try crossed(wholes.crossing)) == wholes)
    #expect(Bool(crossing: try crossed(true.crossing)) == true)
    #expect(try crossed(.nothing) == .nothing)
    #expect(try #require(Reply(#"{"error":"no","id":1}"#.utf8)).answer == nil)
    let labels: [Int?] = [2, nil, 0]
    #expect([Int?](crossing: try crossed(labels.crossing)) == labels)
    let rows = [[1.5, 2], [], [.nan]]
    let back = try #require([[Double]](crossing: try crossed(rows.crossing)))
    #expect(back.map(\.count) == [2, 0, 1] && back[0] == [1.5, 2] && back[2][0].isNaN)
  }

  @Test func `may be written as other languages do`() throws {
    let line = #"{"answer": [NaN, Infinity, -Infinity, 1, 2.0, 1E-3], "id": 7, "type": "float32"}"#
    let reply = try #require(Reply(line.utf8))
    let numbers = try #require(reply.answer.flatMap { [Double](crossing: $0) })
    #expect(reply.id == 7 && numbers[0].isNaN)
    #expect(numbers.dropFirst() == [.infinity, -.infinity, 1, 2, 0.001])
    #expect(Int(crossing: .number(3)) == 3 && Int(crossing: .number(3.5)) == nil)
    #expect(Double(crossing: .whole(3)) == 3 && Double(crossing: .truth(true)) == nil)
  }

  @Test(arguments: ["", "hello", "{", "[1]", #"{"id":"a"}"#, #"{"id":1,"answer":{"a":1}}"#])
  func `that is none is refused`(line: String) {
    #expect(Reply(line.utf8) == nil)
  }

  @Test func `is found by its name`() throws {
    let request = Request(
      id: 1, exercise: "3.3", function: "distillation_loss", arguments: ["alpha": 0.1.crossing])
    let back = try #require(Request(try request.encoded()))
    #expect(try back.argument("alpha") == 0.1)
    #expect(throws: ProtocolFault.self) { try back.argument("alpha") as [Double] }
    #expect(throws: ProtocolFault.self) { try back.argument("beta") as Double }
  }
}
