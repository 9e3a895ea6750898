import Languages
import Parameters
import Testing

private let declared = [
  Parameter(
    "temperatures", [0.5, 1, 2], meaning: "temperatures to try",
    limits: [.each(.above(0)), .count(.range(1, 12))]),
  Parameter(
    "T", 4.0, meaning: "the temperature", limits: [.value(.between(.above(0), .atMost(100)))]),
  Parameter("seeds", 10, meaning: "how many runs", limits: [.value(.range(1, 400))]),
  Parameter(
    "widths", [8, 16], meaning: "units", limits: [.each(.atLeast(1)), .count(.atLeast(1))]),
  Parameter("scaled", true, meaning: "whether the loss has T²"),
  Parameter("loss", "KL", meaning: "which loss", limits: [.oneOf(["CE", "KL"])]),
  Parameter("classes", ["dog", "cat"], meaning: "names", limits: [.count(.atLeast(2))]),
  Parameter(
    "picture", Array(repeating: 0, count: 64), meaning: "64 pixels",
    limits: [.each(.range(0, 16)), .rows(8, of: 8)]),
  Parameter("note", "", meaning: "any text"),
]

@Suite struct ParameterAssignmentTests {
  @Test(
    arguments: [
      ("temperatures=1,3,9", .doubles([1, 3, 9])), ("temperatures= 1 , 3 ", .doubles([1, 3])),
      ("T=2.5", .double(2.5)), ("T=1e1", .double(10)), (" T =2", .double(2)),
      ("seeds=400", .int(400)),
      ("widths=1", .ints([1])), ("scaled=false", .bool(false)), ("loss=CE", .text("CE")),
      ("classes=개, 고양이", .texts(["개", "고양이"])), ("note=a=b", .text("a=b")), ("note=", .text("")),
    ] as [(String, ParameterValue)])
  func `an assignment is read with the type of the default`(text: String, value: ParameterValue)
    throws
  {
    let assignment = try ParameterAssignment([text], for: declared)
    #expect(assignment.entries.map(\.value) == [value])
    let name = try #require(assignment.entries.first?.name)
    #expect(assignment[name] == value)
  }

  @Test func `assignments keep their order and the rest stays unassigned`() throws {
    let assignment = try ParameterAssignment(["seeds=3", "T=2"], for: declared)
    #expect(assignment.entries.map(\.name) == ["seeds", "T"])
    #expect(assignment["loss"] == nil)
    #expect(ParameterAssignment.defaults.entries.isEmpty)
  }

  @Test(arguments: [
    ("temperatures", "-p “temperatures” assigns nothing; write -p NAME=VALUE"),
    ("=3", "-p “=3” assigns nothing; write -p NAME=VALUE"),
    ("temperature=3", "there is no parameter “temperature”; did you mean temperatures?"),
    ("sede=3", "there is no parameter “sede”; did you mean seeds?"),
    ("t=3", "there is no parameter “t”; did you mean T?"),
    (
      "x=3",
      """
      there is no parameter “x”; there are temperatures, T, seeds, widths, scaled, loss, classes, \
      picture, note
      """
    ),
    (
      "T=warm",
      "T=“warm” is not of the right type; expected number, such as T=4"
    ),
    ("T=nan", "T=“nan” is not finite; expected number, such as T=4"),
    ("T=inf", "T=“inf” is not finite; write 100, the greatest allowed"),
    ("T=-inf", "T=“-inf” is not finite; expected number, such as T=4"),
    ("T=12 %", "T=“12 %” is a percentage; write 0.12 or 12, whichever is meant"),
    ("T=2,5", "T=“2,5” has a comma; write 2.5"),
    ("T=0", "T=“0” is outside its limits; expected above 0 and at most 100"),
    ("seeds=2.5", "seeds=“2.5” is not a whole number; expected whole number, such as seeds=10"),
    ("seeds=401", "seeds=“401” is outside its limits; expected 1 to 400"),
    (
      "seeds=99999999999999999999",
      """
      seeds=“99999999999999999999” is not a whole number; expected whole number, such as seeds=10
      """
    ),
    (
      "temperatures=1,,2",
      """
      temperatures: value 2 is empty; expected numbers, separated by commas, \
      such as temperatures=0.5,1,2
      """
    ),
    (
      "temperatures=0,1", "temperatures: value 1, “0”, is outside its limits; expected each above 0"
    ),
    ("temperatures=", "temperatures=“” is outside its limits; expected 1 to 12 values"),
    (
      "widths=a",
      """
      widths: value 1, “a”, is not a number; expected whole numbers, separated by commas, \
      such as widths=8,16
      """
    ),
    ("widths=", "widths=“” is outside its limits; expected at least 1 value"),
    (
      "scaled=1", "scaled=“1” is not of the right type; expected true or false, such as scaled=true"
    ),
    ("picture=1,2", "picture=“1,2” is outside its limits; expected 8 rows of 8 values"),
    ("picture=1,17", "picture: value 2, “17”, is outside its limits; expected each 0 to 16"),
    (
      "picture=a",
      """
      picture: value 1, “a”, is not a number; expected whole numbers, separated by commas, \
      such as picture=0,0,0,0,0,0,0,0,…
      """
    ),
    ("loss=MSE", "loss=“MSE” is outside its limits; expected one of CE, KL"),
    ("classes=dog", "classes=“dog” is outside its limits; expected at least 2 values"),
    (
      "classes=dog,",
      """
      classes: value 2 is empty; expected texts, separated by commas, \
      such as classes=dog,cat
      """
    ),
  ]) func `what does not fit is told in one line`(text: String, message: String) {
    let error = #expect(throws: ParameterError.self) {
      try ParameterAssignment([text], for: declared)
    }
    #expect(error?.description == message)
  }

  @Test func `a parameter is assigned once`() {
    let error = #expect(throws: ParameterError.self) {
      try ParameterAssignment(["T=1", "T=2"], for: declared)
    }
    #expect(
      error?.description == "T is assigned twice; give it once, lists with commas: -p T=A,B")
  }

  @Test func `a lesson without parameters says so`() {
    let error = #expect(throws: ParameterError.self) { try ParameterAssignment(["T=1"], for: []) }
    #expect(error?.description == "there is no parameter “T”; this lesson has none")
  }

  @Test func `a message cannot steer the terminal and has an end`() {
    let text = "T=\u{1B}[31m\n\u{202E}" + String(repeating: "x", count: 100)
    let error = #expect(throws: ParameterError.self) {
      try ParameterAssignment([text], for: declared)
    }
    let shown = "\u{FFFD}[31m \u{FFFD}" + String(repeating: "x", count: 52) + "…"
    #expect(
      error?.description
        == "T=“\(shown)” is not of the right type; expected number, such as T=4")
    #expect(ParameterError.conflict("a\u{1B}b\nc").description == "a\u{FFFD}b c")
  }
}

@Suite struct LimitTests {
  @Test(
    arguments: [
      (.above(0), "above 0"), (.atLeast(0.5), "at least 0.5"), (.below(1), "below 1"),
      (.atMost(1e-3), "at most 0.001"), (.range(1, 400), "1 to 400"), (.range(2, 2), "2"),
      (.between(.above(0), .below(1)), "above 0 and below 1"), (Bounds(), "any number"),
    ] as [(Bounds, String)]) func `bounds say what they hold`(bounds: Bounds, text: String)
  {
    #expect(bounds.text == text)
  }

  @Test(
    arguments: [
      (.above(0), [0.1], [0, -1]), (.atLeast(0), [0, 1], [-0.1]), (.below(1), [0.9], [1, 2]),
      (.atMost(1), [1, -5], [1.1]), (.range(1, 4), [1, 4], [0.9, 4.1]),
      (Bounds(), [0, .infinity], []),
      (.between(.above(0), .atMost(1)), [1, 0.1], [0, 1.1]),
    ] as [(Bounds, [Double], [Double])])
  func `bounds hold their ends or not`(bounds: Bounds, inside: [Double], outside: [Double]) {
    #expect(inside.allSatisfy(bounds.contains))
    #expect(!outside.contains(where: bounds.contains))
    #expect(!bounds.contains(.nan))
  }

  @Test(
    arguments: [
      (.value(.above(0)), "above 0"), (.each(.above(0)), "each above 0"),
      (.count(.range(1, 4)), "1 to 4 values"), (.count(.range(1, 1)), "1 value"),
      (.count(.atMost(1)), "at most 1 value"), (.oneOf(["a", "b"]), "one of a, b"),
    ] as [(Limit, String)]) func `a limit says what it wants`(limit: Limit, text: String)
  {
    #expect(limit.text == text)
  }
}

@Suite struct ParameterValueTests {
  private static let values: [ParameterValue] = [
    .int(-3), .double(0.1), .double(1e-9), .bool(true), .text("a b"), .ints([1, 2]), .ints([]),
    .doubles([0.5, 20]), .texts(["dog", "고양이"]),
  ]

  @Test(arguments: values) func `a value's text reads back to the value`(value: ParameterValue)
    throws
  {
    #expect(try value.read(value.text) == value)
  }

  @Test func `a value comes back as the type it was made of and as no other`() {
    #expect(Int(3.parameterValue) == 3)
    #expect(Double(0.5.parameterValue) == 0.5)
    #expect(Bool(true.parameterValue) == true)
    #expect(String("a".parameterValue) == "a")
    #expect([Int]([1].parameterValue) == [1])
    #expect([Double]([1.5].parameterValue) == [1.5])
    #expect([String](["a"].parameterValue) == ["a"])
    #expect(Int(ParameterValue.double(3)) == nil)
    #expect(Double(ParameterValue.int(3)) == nil)
    #expect([Int](ParameterValue.doubles([1])) == nil)
  }
}

@Suite struct `Complaints about parameters in Korean` {
  @Test(arguments: [
    "temperatures", "=3", "temperature=3", "x=3", "T=warm", "T=0", "seeds=2.5", "seeds=401",
    "temperatures=1,,2", "temperatures=0,1", "temperatures=", "scaled=maybe", "loss=MSE",
    "classes=dog", "widths=0",
  ])
  func `say the same`(assignment: String) throws {
    do {
      _ = try ParameterAssignment([assignment], for: declared)
      Issue.record("nothing is wrong with \(assignment)")
    } catch {
      let (english, korean) = (error.message(in: .english), error.message(in: .korean))
      #expect(english == error.description)
      let hasHangul = korean.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
      #expect(hasHangul, "\(korean)")
      for word in ["expected", " is ", " the ", " and ", " above", "at least"] {
        #expect(!korean.contains(word), "\(korean)")
      }
      // Names, values and numbers are the same.
      #expect(facts(korean).isSuperset(of: facts(english)), "\(korean)")
    }
  }

  private func facts(_ text: String) -> Set<String> {
    Set(text.matches(of: /“[^”]*”|\d+(?:\.\d+)?/).map { String($0.0) })
  }

  @Test(arguments: [
    ("T=0", "T=“0”은 허용 범위를 벗어납니다. "), ("seeds=401", "seeds=“401”은 허용 범위를 벗어납니다. "),
  ])
  func `have the right particles`(assignment: String, start: String) {
    #expect {
      try ParameterAssignment([assignment], for: declared)
    } throws: { error in
      (error as? ParameterError)?.message(in: .korean).hasPrefix(start) == true
    }
  }
}
