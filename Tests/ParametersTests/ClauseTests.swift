import Parameters
import Testing

@Suite struct ClauseTests {
  private static let bounds: [Bounds] = [
    .above(0), .atLeast(-1.5), .below(1e3), .atMost(1), .range(1, 400), .range(2, 2),
    .between(.above(0), .atMost(1)), .between(.atLeast(1), .below(2)),
    .between(.above(0), .below(1)), .above(1e-300),
  ]

  /// What the command tells a reader is what the weaver reads: one grammar.
  @Test func `a limit reads back from its words`() throws {
    for bounds in Self.bounds {
      // An exact number is a limit of lists' lengths only.
      if bounds != .range(2, 2) {
        for limit in [Limit.value(bounds), .each(bounds)] {
          #expect(try Limit(clause: limit.english) == limit)
        }
      }
      let isCount = ![.atLeast(-1.5), .above(1e-300)].contains(bounds)
      if isCount { #expect(try Limit(clause: Limit.count(bounds).english) == .count(bounds)) }
    }
    #expect(try Limit(clause: Limit.rows(8, of: 9).english) == .rows(8, of: 9))
    #expect(try Limit(clause: "each one of a b|c") == .oneOf(["a b", "c"]))
  }

  @Test(arguments: ["3 to 1", "above 2 and below 2", "at least 1 and below 1", "5 to 1 values"])
  func `no value keeps to an empty limit`(clause: String) {
    #expect(throws: Limit.ClauseError.empty) { try Limit(clause: clause) }
  }

  @Test(arguments: [
    "", "above", "1.5 values", "one of a||b", "above nan", "above 0 and above 1",
    "0 rows of 8 values", "8 rows of x values", "8 rows of 99999999999 values", "8 rows of 8",
  ])
  func `anything else is no limit`(clause: String) {
    #expect(throws: Limit.ClauseError.form) { try Limit(clause: clause) }
  }

  @Test(
    arguments: [
      (.value(.above(0)), .double(1), nil), (.value(.above(0)), .int(0), .outside),
      (.value(.above(0)), .doubles([1]), .isAList), (.value(.above(0)), .text("a"), .otherType),
      (.each(.above(0)), .double(1), .notAList), (.each(.above(0)), .ints([1, -1]), .outside),
      (.each(.above(0)), .texts(["a"]), .otherType), (.each(.above(0)), .texts([]), nil),
      (.count(.range(1, 2)), .texts(["a"]), nil), (.count(.range(1, 2)), .ints([]), .outside),
      (.count(.range(1, 2)), .bool(true), .notAList),
      (.rows(2, of: 3), .ints([1, 2, 3, 4, 5, 6]), nil),
      (.rows(2, of: 3), .ints([1, 2, 3]), .outside), (.rows(2, of: 3), .int(1), .notAList),
      (.oneOf(["a"]), .texts(["a", "b"]), .outside),
      (.oneOf(["a"]), .text("a"), nil), (.oneOf(["a"]), .int(1), .otherType),
      (.oneOf(["a"]), .doubles([]), nil),
    ] as [(Limit, ParameterValue, Limit.Misfit?)])
  func `a value goes with a limit or it is known why not`(
    limit: Limit, value: ParameterValue, misfit: Limit.Misfit?
  ) {
    #expect(limit.misfit(value) == misfit)
    #expect(limit.allows(value) == (misfit != .outside))
  }
}
