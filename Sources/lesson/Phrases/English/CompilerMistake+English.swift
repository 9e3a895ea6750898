// What is said of the compiler's errors, in English.

extension CompilerMistake {
  var english: String {
    switch self {
    case .tooComplex:
      "Usually an expression with many operators, or with numbers of mixed type, where Swift tries "
        + "all combinations. Split it into several `let`s that name their type, such as "
        + "`let sum: Double = …`, write 2.0 for 2, and make a Double of each Int: Double(n)."
    case .mixedNumbers:
      "Swift never turns one kind of number into another by itself. Double(n) makes a Double of a "
        + "whole number such as `x.count`, Int(x) cuts the decimals off. `var sum = 0` is an Int; "
        + "`var sum = 0.0` is a Double."
    case .wholeArray:
      "Operators work on single numbers, not on whole arrays. For each number of one array: "
        + "`x.map { $0 / 2 }`; for each pair of two: `zip(x, y).map { $0 * $1 }`."
    case .missingReturn:
      "One way through the function comes to its end without an answer: often an `if` without "
        + "`else`, or a last line that only computes. Each way must end with `return`."
    case .constant:
      "What is declared with `let` never changes, and neither does a parameter. Declare it with "
        + "`var`; for a parameter, change a copy: `var row = logits`."
    case .optional:
      "The value may be missing: `max()`, `first` and `firstIndex(of:)` give nil for an empty array "
        + "or where nothing is found. Say what counts then: `x.max() ?? 0`."
    case .unknownName:
      "Swift knows no such name here. Is it spelled that way, and declared with `let` or `var` "
        + "inside of the same braces or around them? What Python calls sum(x) is `x.reduce(0, +)`, "
        + "and len(x) is `x.count`."
    case .unknownMember:
      "An array has `count`, `map`, `filter`, `reduce`, `sorted()`, `min()` and `max()`, among "
        + "others. Its sum is `x.reduce(0, +)`."
    case .missingTry:
      "A function that is declared with `throws`, as those of the exercises are, is called with "
        + "`try` before it: `try softmax(logits)`."
    }
  }
}
