// Ticks as a script writes them.

import Notebooks

extension [Axis.Tick] {
  /// The ticks as gnuplot takes them: each with its words, then its place.
  var places: String {
    map {
      "\(ScriptText.quotedTick(Layout.shortened($0.label))) \(ScriptText.number($0.value))"
    }.joined(separator: ", ")
  }
}
