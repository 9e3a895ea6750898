// Lessons to keep: what every format is made from, and what it gives back. A format is one file
// that implements ``LessonExporter`` and one line in the command's list of formats.

import Foundation
import Languages
import Notebooks

/// A finished run of a lesson with its pictures, ready for any format.
public struct ExecutedLesson: Sendable {
  /// The lesson as its file describes it.
  public var lesson: Lesson
  /// What the run produced, with the code that the lesson does not show.
  public var steps: [Step]
  /// The pictures by their figures' names; a figure without one, as on a machine without gnuplot,
  /// is told in words.
  public var pictures: [String: Picture]
  /// The lesson as a program for a browser: WebAssembly, compressed by gzip; `nil` unless the format
  /// holds it and it could be built.
  public var kernel: [UInt8]?

  /// A figure as it was drawn.
  public struct Picture: Sendable, Equatable {
    /// The picture where nothing can move: a whole SVG document.
    public var svg: String
    /// One SVG document a frame, all of the same size; empty where the figure has no frames, or the
    /// format shows none.
    public var frames: [String]
    /// The still picture as a PNG of twice its size, for readers that show no SVG; `nil` unless the
    /// format shows it.
    public var png: [UInt8]?
    /// Where the picture lies as a file, as a link from the output folder; `nil` where it is in
    /// memory only.
    public var link: String?

    /// Creates a picture.
    public init(svg: String, frames: [String] = [], png: [UInt8]? = nil, link: String? = nil) {
      self.svg = svg
      self.frames = frames
      self.png = png
      self.link = link
    }
  }

  /// Creates a finished run.
  ///
  /// An export is the same on every run, so formats say where a table is measured, and show none of
  /// its numbers.
  public init(
    lesson: Lesson, steps: [Step], pictures: [String: Picture], kernel: [UInt8]? = nil
  ) {
    self.lesson = lesson
    self.steps = steps
    self.pictures = pictures
    self.kernel = kernel
  }
}

/// One format: a function from executed lessons to files.
///
/// It reads and writes nothing itself, and the same lessons give the same bytes.
public protocol LessonExporter: Sendable {
  /// What the command calls the format, such as `md`.
  static var name: String { get }
  /// Whether the format shows the frames of a figure; drawing them takes a while.
  static var showsFrames: Bool { get }
  /// Whether the format shows pictures in pixels beside those in SVG.
  static var showsPixels: Bool { get }

  /// Whether the format lets the reader run the lesson; what that takes is built for it.
  static var runsLessons: Bool { get }

  /// The files of an export.
  func files(for lessons: [ExecutedLesson]) throws -> [ExportedFile]
}

extension LessonExporter {
  /// Frames are drawn unless a format says that it has no use for them.
  public static var showsFrames: Bool { true }
  /// SVG is enough unless a format says otherwise.
  public static var showsPixels: Bool { false }
  /// A format is there to be read unless it says otherwise.
  public static var runsLessons: Bool { false }
}

extension ExportedFile {
  /// Whether a file says in its first line that an export wrote it, as the executed edition does
  /// that comes with the course.
  public static func isMarked(_ bytes: Data) -> Bool {
    (Language.allCases + [.pseudo]).contains { language in
      [.editedElsewhere, .glossaryElsewhere].contains { (mark: RenderingPhrase) in
        bytes.starts(with: language.say(mark).utf8)
      }
    }
  }
}

/// A file that an export consists of.
public struct ExportedFile: Sendable, Equatable {
  /// The name, relative to the output folder; may lead into folders below it.
  public var name: String
  /// The whole contents, which are written in UTF-8.
  public var text: String

  /// Creates a file.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
