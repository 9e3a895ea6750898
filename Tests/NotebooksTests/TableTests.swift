import Notebooks
import Testing

@Suite struct TableTests {
  @Test func `columns hold their cells`() {
    #expect(Column.words("w", ["a"]).cells == [.text("a")])
    #expect(
      Column.numbers("n", unit: "nats", [0.5, nil], .fixed(1)).cells
        == [.number(0.5, .fixed(1)), .empty])
    #expect(Column.counts("c", [3]).cells == [.number(3, .integer)])
    #expect(Column.shares("s", [[0.5, 0.5]]).cells == [.shares([0.5, 0.5])])
  }

  @Test func `bars are shares of the full bar, and NaN has none`() {
    #expect(
      Column.bars("b", [2, 5, 20, -1, .nan], full: 10).cells
        == [.bar(0.2), .bar(0.5), .bar(1), .bar(0), .empty])
    #expect(Column.bars("b", [2], full: 0).cells == [.bar(0)])
  }

  @Test func `a table counts its rows`() {
    #expect(Table("t", columns: [.words("w", ["a", "b"])], read: "").rowCount == 2)
  }

  @Test func `columns of different height stop the lesson`() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = Table("t", columns: [.words("w", ["a", "b"]), .counts("n", [1])], read: "")
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("table “t”: column “n” has 1 rows, column “w” has 2"))
  }
}
