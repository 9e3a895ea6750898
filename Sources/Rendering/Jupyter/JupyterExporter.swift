// Lessons as Jupyter notebooks, in nbformat 4.5.

import Notebooks

/// Writes a notebook a lesson, with the outputs of its run embedded: it can be read whole without a
/// Swift kernel.
///
/// The bytes are those that nbformat itself would write: sorted keys, one space a level, raw UTF-8.
public struct JupyterExporter: LessonExporter {
  /// What the command calls the format.
  public static let name = "ipynb"
  /// Nothing moves here.
  public static let showsFrames = false
  /// JupyterLab shows the SVG only in notebooks that the reader has marked as trusted.
  public static let showsPixels = true

  /// Creates the exporter.
  public init() {}

  /// A notebook a lesson.
  public func files(for lessons: [ExecutedLesson]) -> [ExportedFile] {
    lessons.map { executed in
      var notebook = JupyterNotebook(executed)
      return ExportedFile(
        name: executed.lesson.slug + ".ipynb", text: notebook.json().text + "\n")
    }
  }
}
