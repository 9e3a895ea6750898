import Foundation

/// The folder that holds the course: the launcher says where, else it is the current one.
enum CourseFolder {
  /// The folder's path.
  static func path() throws(CommandFailure) -> String {
    let current = FileManager.default.currentDirectoryPath
    let path = ProcessInfo.processInfo.environment["LESSON_HOME"] ?? current
    guard FileManager.default.fileExists(atPath: path + "/lessons/exercises") else {
      throw CommandFailure(
        .unreadable,
        say(CommandPhrase.noCourseFolder(path: path))
      )
    }
    return path
  }
}
