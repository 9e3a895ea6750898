// What lesson 5 needs of the machine that it runs on: a file, and a clock. The page of a lesson has
// neither; there the lesson goes on with the bytes as they are, and a table of times is not shown.

import Notebooks

#if hasFeature(Embedded)
  extension Recorder {
    /// The bytes as they would come back from a file.
    public func throughFile(_ bytes: [UInt8]) throws(LessonError) -> [UInt8] { bytes }
  }

  /// A clock that stands still.
  public struct ContinuousClock {
    /// Creates a clock.
    public init() {}

    /// Does the work; it takes no time.
    public func measure(_ work: () -> Void) -> Duration {
      work()
      return .zero
    }
  }
#else
  import Foundation

  extension Recorder {
    /// The bytes as they come back from a file, in a temporary folder, that is removed again; also
    /// handed out to whoever runs the lesson for the file's sake.
    public func throughFile(_ bytes: [UInt8]) throws(LessonError) -> [UInt8] {
      let file = FileManager.default.temporaryDirectory.appending(path: "student-\(UUID())")
      defer { try? FileManager.default.removeItem(at: file) }
      try Data(bytes).write(to: file)
      let read = try Array(Data(contentsOf: file))
      try handOut(read)
      return read
    }
  }
#endif
