import Foundation

/// The folder that holds the course: the launcher says where, else it is the current one.
enum CourseFolder {
  /// Where it should be.
  static var expected: String {
    ProcessInfo.processInfo.environment["LESSON_HOME"] ?? FileManager.default.currentDirectoryPath
  }

  /// The folder's path, with what learners write.
  static func path() throws(CommandFailure) -> String {
    let path = expected
    guard FileManager.default.fileExists(atPath: path + "/lessons/exercises") else {
      throw CommandFailure(
        .unreadable,
        say(CommandPhrase.noCourseFolder(path: path))
      )
    }
    return path
  }
}
