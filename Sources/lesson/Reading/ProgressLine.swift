// The line that a waiting reader sees: which step, what is trained, how far it is, how long it still takes.

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

  /// The line, in so many columns; with little room the bar goes first, then the time, then what is trained.
  package func text(
    step: Int, width: Int, isASCII: Bool, language: Language = .english
  ) -> String {
    let words = Wording(language)
    let dots = isASCII ? "..." : "…"
    let head = "  \(words.computing(step))"
    guard let progress else {
      let line = head + " " + dots
      return displayWidth(of: line) <= width ? line : ""
    }
    let separator = isASCII ? " - " : " · "
    let what = progress.network.isEmpty ? nil : words.training(progress.network)
    let count = words.done(progress.done, of: progress.count)
    let candidates = [
      [head, what, count, bar(isASCII: isASCII), timeLeft(words)],
      [head, what, count, timeLeft(words)],
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
  private func timeLeft(_ words: Wording) -> String? {
    guard let progress, progress.done > 0, progress.done < progress.count else { return nil }
    let rest = elapsed / progress.done * (progress.count - progress.done)
    return words.timeLeft(Int((rest / .seconds(1)).rounded(.up)))
  }
}
