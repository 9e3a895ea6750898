// The line that a waiting reader sees: which step, what is trained, how far it is, how long it
// still takes.

import Distillation
import Languages
import Rendering
import Text

/// One state of the line.
package struct ProgressLine {
  private let progress: WorkProgress?
  private let elapsed: Duration

  /// The line for work that has told nothing of itself, or this.
  package init(progress: WorkProgress? = nil, elapsed: Duration = .zero) {
    self.progress = progress.flatMap { $0.count > 0 ? $0 : nil }
    self.elapsed = elapsed
  }

  /// The line, in so many columns; with little room the bar goes first, then the time, then what is
  /// trained.
  package func text(
    step: Int, width: Int, isASCII: Bool, language: Language = .english
  ) -> String {
    text(
      language.say(ReadingPhrase.computing(step: step)), width: width, isASCII: isASCII,
      language: language)
  }

  /// The line for work that these words name.
  func text(
    _ words: String, width: Int, isASCII: Bool, language: Language = .english
  ) -> String {
    func say(_ phrase: ReadingPhrase) -> String { language.say(phrase) }
    let dots = isASCII ? "..." : "…"
    let head = "  " + words
    guard let progress else {
      let line = head + " " + dots
      return displayWidth(of: line) <= width ? line : ""
    }
    let separator = isASCII ? " - " : " · "
    let what = progress.network.isEmpty ? nil : say(.training(network: progress.network))
    let count = say(.done(number: progress.done, count: progress.count))
    let candidates = [
      [head, what, count, bar(isASCII: isASCII), timeLeft.map(say)],
      [head, what, count, timeLeft.map(say)],
      [head, what, count], [head, count], [head],
    ]
    let lines = candidates.map { $0.compactMap(\.self).joined(separator: separator) }
    return lines.first { displayWidth(of: $0) <= width } ?? ""
  }

  private func bar(isASCII: Bool) -> String? {
    guard let progress else { return nil }
    let full = 20 * min(progress.done, progress.count) / progress.count
    let (done, open) = isASCII ? ("#", ".") : ("█", "░")
    return String(repeating: done, count: full) + String(repeating: open, count: 20 - full)
  }

  /// As long again for each part as for those that are done; nothing before the first.
  private var timeLeft: ReadingPhrase? {
    guard let progress, progress.done > 0, progress.done < progress.count else { return nil }
    let rest = elapsed / progress.done * (progress.count - progress.done)
    let seconds = Int((rest / .seconds(1)).rounded(.up))
    return seconds >= 100
      ? .minutesLeft(minutes: (seconds + 30) / 60) : .secondsLeft(seconds: seconds)
  }
}
