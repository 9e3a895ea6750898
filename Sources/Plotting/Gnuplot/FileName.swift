// The names of files. A figure is named after a label in a lesson, which could hold anything.

import Notebooks

enum FileName {
  /// The figure's name as a file name without its ending: no folder, no control character, not
  /// hidden.
  static func stem(_ name: String) -> String {
    var stem = ""
    for scalar in name.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      stem.unicodeScalars.append(isControl || scalar == "/" ? "-" : scalar)
    }
    if stem.hasPrefix(".") { stem = "-" + stem.dropFirst() }
    return stem.isEmpty ? "figure" : stem
  }
}
