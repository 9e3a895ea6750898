// Where the course remembers its reader: one small JSON file. Losing or damaging it loses the progress, nothing else;
// so whatever goes wrong here is said in one line and stops nobody.

import Foundation
import Synchronization

/// The file with the reader's state.
///
/// It is replaced whole, never written in place, and two runs at once do not lose each other's entries.
package final class StateStore: Sendable {
  /// What a file can hold.
  private enum Content {
    case state(CourseState)
    case nothing
    case damaged
    case newer
    case unreadable(reason: String)
  }

  /// The folder of the file; `nil` where the environment names no home, and nothing is remembered.
  private let folder: String?
  private let report: @Sendable (String) -> Void
  private let hasReported = Mutex(false)

  /// Finds the file's place: below `$XDG_STATE_HOME` where that is an absolute path, else below `~/.local/state`.
  ///
  /// - Parameters:
  ///   - environment: The environment's variables.
  ///   - report: Takes the one line that says why nothing can be remembered.
  package init(environment: [String: String], report: @escaping @Sendable (String) -> Void) {
    let chosen = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/state" : nil }
    folder = (chosen ?? home).map { $0 + "/distillation-course" }
    self.report = report
  }

  /// The store of this process, which says on standard error what goes wrong.
  convenience init() {
    self.init(environment: ProcessInfo.processInfo.environment) { complain("lesson: \($0)") }
  }

  /// The state as it is now; an empty one where there is none, or none that can be read.
  package func load() -> CourseState {
    switch read() {
    case .state(let state): return state
    case .nothing: return CourseState()
    case .unreadable(let reason):
      reportOnce(
        say(
          en: "your progress cannot be read from \(file): \(reason)",
          ko: "\(file)에서 진도를 읽을 수 없습니다(\(reason))"))
      return CourseState()
    case .damaged, .newer: return locked { self.readOrMoveAside() ?? CourseState() }
    }
  }

  /// Changes the state: reads the file, lets `change` have it, and puts it back, while no other run can.
  ///
  /// Where that cannot be done, one line says so, once for each store.
  package func update(_ change: (inout CourseState) -> Void) {
    guard let folder else { return }
    guard makeFolder(folder) else { return reportFailure(text(errno)) }
    locked {
      guard var state = readOrMoveAside() else { return }
      let before = state
      change(&state)
      if state != before, let code = write(state) { reportFailure(text(code)) }
    }
  }

  // MARK: Reading

  private var file: String { (folder ?? "") + "/state.json" }

  private func read() -> Content {
    guard folder != nil else { return .nothing }
    // Without waiting: a pipe in the file's place would wait for a writer.
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      return errno == ENOENT || errno == ENOTDIR ? .nothing : .unreadable(reason: text(errno))
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let data = try? handle.readToEnd() ?? Data()
    else { return .unreadable(reason: "it is no file") }
    struct Version: Decodable { var version: Int }
    let decoder = JSONDecoder()
    guard let version = try? decoder.decode(Version.self, from: data) else { return .damaged }
    if version.version > CourseState.currentVersion { return .newer }
    guard let state = try? decoder.decode(CourseState.self, from: data) else { return .damaged }
    return .state(state)
  }

  /// Reads again under the lock: another run may have moved the file away meanwhile, and begun a new one.
  ///
  /// - Returns: `nil` for a file that can be neither read nor moved away, and so must not be replaced either.
  private func readOrMoveAside() -> CourseState? {
    let reason: String
    switch read() {
    case .state(let state): return state
    case .nothing: return CourseState()
    case .unreadable(let reason):
      reportFailure(reason)
      return nil
    case .damaged:
      reason = say(en: "is damaged", ko: "파일이 망가졌습니다")
    case .newer:
      reason = say(
        en: "was written by a newer version of this course", ko: "파일은 이 강좌의 더 새로운 버전이 썼습니다")
    }
    guard rename(file, file + ".damaged") == 0 else {
      reportFailure(text(errno))
      return nil
    }
    report(
      say(
        en: "\(file) \(reason); it is now state.json.damaged, and your progress begins anew",
        ko: "\(file) \(reason). 이제 state.json.damaged로 옮겼고, 진도는 처음부터 다시 시작합니다"))
    return CourseState()
  }

  // MARK: Writing

  /// Does something while no other run changes the file.
  ///
  /// Where there can be no lock, a read-only home for one, it is done without.
  private func locked<Result>(_ work: () -> Result) -> Result {
    let descriptor = open((folder ?? "") + "/state.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return work() }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    return work()
  }

  /// Writes a file beside the old one, then puts it in its place.
  ///
  /// Whoever holds the lock is alone, so what a killed run left behind under that name is removed.
  ///
  /// - Returns: What went wrong, if anything did.
  private func write(_ state: CourseState) -> Int32? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    guard let data = try? encoder.encode(state) else { return EINVAL }
    let pending = file + ".new"
    unlink(pending)
    // A new file: never one that somebody's link leads to.
    let descriptor = open(pending, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return errno }
    let failure = write(data + Data("\n".utf8), to: descriptor)
    close(descriptor)
    if let failure {
      unlink(pending)
      return failure
    }
    if rename(pending, file) == 0 { return nil }
    let code = errno
    unlink(pending)
    return code
  }

  /// Writes all of it, down to the disk; returns what went wrong, if anything did.
  private func write(_ data: Data, to descriptor: Int32) -> Int32? {
    var rest = data[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return fsync(descriptor) == 0 ? nil : errno
  }

  private func makeFolder(_ path: String) -> Bool {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT else { return false }
    let parent = (path as NSString).deletingLastPathComponent
    guard parent != path, makeFolder(parent) else { return false }
    return mkdir(path, 0o700) == 0 || errno == EEXIST
  }

  // MARK: Saying what went wrong

  private func reportFailure(_ reason: String) {
    reportOnce(
      say(
        en: "your progress cannot be remembered in \(file): \(reason)",
        ko: "\(file)에 진도를 기억할 수 없습니다(\(reason))"))
  }

  private func reportOnce(_ line: String) {
    let isFirst = hasReported.withLock { hasReported in
      defer { hasReported = true }
      return !hasReported
    }
    if isFirst { report(line) }
  }

  private func text(_ code: Int32) -> String { String(cString: strerror(code)) }
}
