// What people paste behind `-p`: what Python, NumPy, PyTorch, JAX, R and spreadsheets print.

import Languages
import Parameters
import Testing

private let logits = Parameter(
  "logits", [Double](), meaning: "logits",
  limits: [.each(.range(-1000, 1000)), .count(.atMost(12))])
private let classes = Parameter("classes", [String](), meaning: "names")
private let counts = Parameter("counts", [1, 2], meaning: "counts")
private let pixels = Parameter(
  "pixels", [0, 0, 0, 0], meaning: "pixels", limits: [.rows(2, of: 2)])

private func read(_ assignment: String) throws -> ParameterValue? {
  try ParameterAssignment([assignment], for: [logits, classes, counts, pixels]).entries.first?.value
}

@Suite struct `A list that is pasted` {
  @Test(arguments: [
    "1, -2.5, 3", "[1, -2.5, 3]", "[[1, -2.5, 3]]", "(1, -2.5, 3)", "[ 1.  -2.5  3. ]", "1 -2.5 3",
    "1; -2.5; 3", "1\t-2.5\t3", "1\n-2.5\n3", "[1,\r\n -2.5,\r\n 3,\r\n]", "1, \u{2212}2.5, 3",
    "tensor([1., -2.5, 3.])", "tensor([[ 1.0000, -2.5000,  3.0000]])",
    "tensor([1., -2.5, 3.], device='cuda:0', grad_fn=<SelectBackward0>)",
    "tensor([1., -2.5, 3.], dtype=torch.float16)", "torch.tensor([1, -2.5, 3])",
    "array([ 1. , -2.5,  3. ], dtype=float32)", "np.array([1, -2.5, 3])",
    "Array([1. , -2.5, 3. ], dtype=float32)", "c(1, -2.5, 3)",
    "[np.float64(1.0), np.float64(-2.5), np.float64(3.0)]",
    "[tensor(1.), tensor(-2.5), tensor(3.)]",
    "1e0, -25e-1, +3.",
  ])
  func `is the list that was meant`(text: String) throws {
    #expect(try read("logits=" + text) == .doubles([1, -2.5, 3]), "\(text)")
  }

  @Test func `is whole numbers where these are wanted`() throws {
    #expect(try read("counts=tensor([8., 16.])") == .ints([8, 16]))
    #expect(try read("counts=[]") == .ints([]))
  }

  @Test func `is a table where one is wanted, row by row`() throws {
    #expect(try read("pixels=[[1, 2], [3, 4]]") == .ints([1, 2, 3, 4]))
    #expect(try read("pixels=array([[1, 2],\n       [3, 4]])") == .ints([1, 2, 3, 4]))
  }

  private static let numbers = "numbers, separated by commas, such as logits=2.5,1,-0.5"

  @Test(arguments: [
    ("logits=1,x", "logits: value 2, “x”, is not a number; expected " + numbers),
    ("logits=[1, 2", "logits=“[1, 2” has a bracket without its partner; expected " + numbers),
    ("logits=[1], 2", "logits=“[1], 2” is not of the right type; expected " + numbers),
    ("logits=[[1], 2]", "logits=“[[1], 2]” is not of the right type; expected " + numbers),
    ("logits=[[1, 2], [3, 4]]", "logits has 2 rows; give one; expected " + numbers),
    ("logits=1, 2 3", "logits: value 2, “2 3”, is not a number; expected " + numbers),
    ("logits=3, -inf", "logits: value 2, “-inf”, is not finite; write -1000, the least allowed"),
    ("logits=\u{2212}inf, 3", "logits: value 1, “-inf”, is not finite; write -1000, the least"),
    ("logits=inf, 3", "logits: value 1, “inf”, is not finite; write 1000, the greatest allowed"),
    ("logits=nan, 3", "logits: value 1, “nan”, is not finite; expected " + numbers),
    ("logits=70%, 30%", "logits: value 1, “70%”, is a percentage; write 0.7 or 70, whichever"),
    ("logits=1,5; 2,5", "logits: value 1, “1,5”, has a comma; write 1.5"),
    ("logits=1, 2000", "logits: value 2, “2000”, is outside its limits; expected each -1000 to"),
    ("counts=1, 2.5", "counts: value 2, “2.5”, is not a whole number; expected whole numbers"),
  ])
  func `or a sentence that names the element`(assignment: String, message: String) {
    let error = #expect(throws: ParameterError.self) { try read(assignment) }
    let english = error?.description ?? ""
    #expect(english.hasPrefix(message), "\(english)")
    let korean = error?.message(in: .korean) ?? ""
    #expect(korean.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }, "\(korean)")
  }
}

@Suite struct `Names that are pasted` {
  @Test(
    arguments: [
      ("dog, cat", ["dog", "cat"]), ("dog; cat", ["dog", "cat"]), ("dog\ncat", ["dog", "cat"]),
      ("['dog', 'cat']", ["dog", "cat"]), (#"["dog","cat"]"#, ["dog", "cat"]),
      (#""tench, Tinca tinca",cat"#, ["tench, Tinca tinca", "cat"]),
      ("“tench, Tinca tinca”, ‘cat’", ["tench, Tinca tinca", "cat"]),
      (#"" to", "to""#, [" to", "to"]), (#""a\"b", "c\\d""#, [#"a"b"#, #"c\d"#]),
      (#"",", ".""#, [",", "."]), (#""\n", a\nb"#, [#"\n"#, #"a\nb"#]),
      ("\"a\nb\", c", [#"a\nb"#, "c"]), ("'tis, dog's", ["'tis", "dog's"]),
      ("cat (animal), [x], y", ["cat (animal)", "[x]", "y"]), ("새, 고양이", ["새", "고양이"]),
    ] as [(String, [String])])
  func `are the names that were meant`(text: String, names: [String]) throws {
    #expect(try read("classes=" + text) == .texts(names))
  }

  @Test(
    arguments: [
      ["dog"], ["a,b", "c"], [" to", "to"], [",", ";", "\""], ["[a", "b]"], ["a;b"], ["a;b", "c"],
      [#"a\"#, #"\"#], ["'a'", "‘b"], [#"\n"#], ["a\"", "\"b"], ["(x)"],
    ])
  func `are written so that they read back`(names: [String]) throws {
    let value = ParameterValue.texts(names)
    #expect(try value.read(value.text) == value, "\(value.text)")
  }
}

@Suite struct `Values to try` {
  @Test(
    arguments: [
      (Parameter("seeds", 10, meaning: "", limits: [.value(.range(1, 12))]), .int(5)),
      (Parameter("T", 4.0, meaning: "", limits: [.value(.above(0))]), .double(8)),
      (Parameter("scaled", true, meaning: ""), .bool(false)),
      (Parameter("loss", "kl", meaning: "", limits: [.oneOf(["kl", "ce"])]), .text("ce")),
      (Parameter("widths", [8, 16], meaning: ""), .ints([16, 8])),
      (Parameter("same", [1.0, 1], meaning: ""), .doubles([1])),
    ] as [(Parameter, ParameterValue)])
  func `are others than the default`(parameter: Parameter, value: ParameterValue) {
    #expect(parameter.otherValue == value)
  }

  @Test func `are typed as a shell reads them`() throws {
    let entries = try ParameterAssignment(
      ["classes=a b,it's", "counts=3"], for: [classes, counts]
    )
    .entries
    #expect(entries.map(\.option) == [#"-p 'classes=a b,it'\''s'"#, "-p counts=3"])
  }
}
