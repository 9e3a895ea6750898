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
        say(
          en:
            "there is no folder lessons/exercises in \(path); start ./lesson in the course's own folder",
          ko: "\(path)에 lessons/exercises 폴더가 없습니다. 강좌의 폴더에서 ./lesson을 시작하십시오")
      )
    }
    return path
  }
}
