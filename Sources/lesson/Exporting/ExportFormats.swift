// The formats that a lesson can be kept in. A new one is a line here.

import Rendering
import Text

/// Every format, and how the reader names one.
enum ExportFormats {
  private static func all(in folder: ExportFolder?) -> [any LessonExporter] {
    [
      HTMLExporter { folder?.otherEdition(of: $0) }, JupyterExporter(), MarkdownExporter(),
    ]
  }

  /// The names of the formats, for help and messages.
  static var names: String {
    let names = all(in: nil).map { type(of: $0).name }
    return names.dropLast().joined(separator: ", ") + say(CommandPhrase.or)
      + names[names.count - 1]
  }

  /// The format that the reader asked for, for pages in a folder.
  static func format(
    _ name: String, in folder: ExportFolder
  ) throws(CommandFailure) -> any LessonExporter {
    if let format = all(in: folder).first(where: { type(of: $0).name == name }) { return format }
    throw CommandFailure(
      .usage,
      say(CommandPhrase.unknownFormat(name: quoted(name), known: names)))
  }
}
