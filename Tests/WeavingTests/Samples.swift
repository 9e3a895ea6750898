import Weaving

/// The path that the samples pretend to have.
let file = "lessons/2-sample.md"

/// A whole lesson with everything that the format knows.
let sample = """
  ---
  title: Temperature
  summary: "Divide the logits by T: second thoughts appear."
  ---

  ```swift
  //| tags: parameters
  // What to change.
  let temperatures = [0.5, 1.0, 2]   // temperatures to try; each above 0, 1 to 8 values
  let loss: String = "kl//x"   // which loss; one of kl//x|ce
  let share = 0.5 // weight of the labels; above 0 and at most 1
  ```

  ## One *step*

  The teacher gives 한국어 `{swift} percent(sharp[0])` to *dog*, **`` {swift} "a`b" ``** and `code`.

  ```swift
  //| label: soft-labels
  //| fig-alt: Bars
  let soft = temperatures.map { "\\($0) }" }
  ```

  > Quoted `{swift} soft.count +
  >   3` end.

  | a | b |
  |---|---|
  | `{swift} soft.isEmpty \\|\\| true ? "y" : "n"` | `x` |

  ```text
  `{swift} untouched`
  ```

  ## Two

  ### A `{swift} 3` heading

  - a list
    `{swift} soft[
    0]`

  ```swift noexec
  //| label: shown-only
  let a = (
  ```

  ~~~swift
  //| label: hidden
  //| echo: false
  show(soft)
  ~~~

  """

/// A lesson with right front matter and a step, and these lines below it, which begin on line 6.
func lesson(_ lines: String) -> String {
  "---\ntitle: T\nsummary: S\n---\n## Step\n" + lines + "\n"
}

/// A lesson with this parameters cell, whose first line of code is line 8.
func lesson(parameters: String) -> String {
  lesson("```swift\n//| tags: parameters\n" + parameters + "\n```")
}

/// The messages about a lesson, without the file's name; none when it can be woven.
func messages(
  _ markdown: String, file: String = file, original: String? = nil
) -> [String] {
  do {
    _ = try weave(
      Array(markdown.utf8), file: file, original: original.map(originalOfSample))
    return []
  } catch {
    return error.messages.map {
      $0.hasPrefix(file + ":") ? String($0.dropFirst(file.count + 1)) : "not of the file: " + $0
    }
  }
}

/// A lesson that others are translated from, at the path of the samples.
func originalOfSample(_ markdown: String) -> Original {
  Original(file: file, contents: Array(markdown.utf8))
}

/// The woven code of a lesson, line by line.
func woven(_ markdown: String) throws -> [String] {
  try weave(Array(markdown.utf8), file: file)
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
