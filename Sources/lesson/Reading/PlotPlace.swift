// Where a run's figures go, and how their paths are printed.

import Foundation
import Languages
import Notebooks

/// The places that decide where figures go.
struct PlotPlace: Sendable {
  /// The language of the words in the figures: each edition has a gallery of its own.
  var language: Language
  /// The folder that the reader chose, if any.
  var chosen: String?
  /// The course's folder; `nil` for a command that was not started by the launcher.
  var home: String?
  /// The folder that the command was started in.
  var current: String

  /// The course's folder, as far as that is known.
  var root: String { home ?? current }

  /// The folder of the course's own figures in the language.
  var gallery: String { below(root, "plots", language.folder) }

  /// The folder of a lesson's figures.
  ///
  /// The course's own gallery shows the lessons as they are; a run with other parameters goes
  /// beside it.
  func folder(of lesson: Lesson, isOriginal: Bool) -> String {
    if let chosen { return below(current, chosen, lesson.slug) }
    // What is drawn of the reader's own data is no part of the gallery.
    return isOriginal && lesson.number > 0
      ? below(gallery, lesson.slug) : below(root, "plots", "yours", language.folder, lesson.slug)
  }

  /// The path as it is printed: short below the current folder, whole elsewhere.
  func shown(_ path: String) -> String {
    let prefix = current.hasSuffix("/") ? current : current + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  private func below(_ folder: String, _ names: String...) -> String {
    var url = URL(filePath: folder, directoryHint: .isDirectory)
    for name in names where !name.isEmpty {
      url = URL(filePath: name, directoryHint: .isDirectory, relativeTo: url)
    }
    let path = url.standardizedFileURL.path(percentEncoded: false)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
