// Where the course remembers its reader: one small JSON file. Losing or damaging it loses the
// progress, nothing else; so whatever goes wrong here is said in one line and stops nobody.

import Foundation
import Languages
import OperatingSystem
import Synchronization

/// The file with the reader's state.
///
/// It is replaced whole, never written in place, and two runs at once do not lose each other's
/// entries. A file that cannot be understood is moved aside, never over another one; a newer
/// version's is left alone.
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

  /// Finds the file's place: below `$XDG_STATE_HOME` where that is an absolute path, else below
  /// `~/.local/state`.
  ///
  /// - Parameters:
  ///   - environment: The environment's variables.
  ///   - report: Takes the one line that says why nothing can be remembered.
  package init(environment: [String: String], report: @escaping @Sendable (String) -> Void) {
    folder = Self.folder(in: environment)
    self.report = report
  }

  /// Where this course keeps what it remembers; `nil` where the environment names no home.
  static func folder(in environment: [String: String]) -> String? {
    let chosen = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/state" : nil }
    return (chosen ?? home).map { $0 + "/distillation-course" }
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
        say(CommandPhrase.progressUnreadable(file: file, reason: reason)))
      return CourseState()
    case .newer:
      reportNewer()
      return CourseState()
    case .damaged: return locked { self.readOrMoveAside() ?? CourseState() }
    }
  }

  /// Changes the state: reads the file, lets `change` have it, and puts it back, while no other run
  /// can.
  ///
  /// Where that cannot be done, one line says so, once for each store.
  package func update(_ change: (inout CourseState) -> Void) {
    guard let folder else { return }
    guard makeFolder(folder) else { return reportFailure(SystemReason.text(errno)) }
    locked {
      guard var state = readOrMoveAside() else { return }
      let before = state
      change(&state)
      if state != before { write(state) }
    }
  }

  // MARK: Reading

  private var file: String { (folder ?? "") + "/state.json" }

  private func read() -> Content {
    guard folder != nil else { return .nothing }
    // Without waiting: a pipe in the file's place would wait for a writer.
    let descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      return errno == ENOENT || errno == ENOTDIR
        ? .nothing : .unreadable(reason: SystemReason.text(errno))
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

  /// Reads again under the lock: another run may have moved the file away meanwhile, and begun a
  /// new one.
  ///
  /// - Returns: `nil` for a file that can be neither read nor moved away, and so must not be
  ///   replaced either.
  private func readOrMoveAside() -> CourseState? {
    switch read() {
    case .state(let state): return state
    case .nothing: return CourseState()
    case .unreadable(let reason):
      reportFailure(reason)
      return nil
    case .newer:
      reportNewer()
      return nil
    case .damaged: break
    }
    let aside: String
    do throws(FileFault) {
      aside = try Place.moveAside(file, to: file + ".damaged")
    } catch {
      reportFailure(error.reason)
      return nil
    }
    let name = (aside as NSString).lastPathComponent
    report(
      say(CommandPhrase.progressDamaged(file: file, name: name)))
    return CourseState()
  }

  private func reportNewer() {
    reportOnce(
      say(CommandPhrase.progressNewer(file: file)))
  }

  // MARK: Writing

  /// Does something while no other run changes the file.
  ///
  /// Where there can be no lock, a read-only home for one, it is done without.
  private func locked<Result>(_ work: () -> Result) -> Result {
    let descriptor = open(
      (folder ?? "") + "/state.lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return work() }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    return work()
  }

  /// Puts the state in the place of the old one, which was read and understood.
  ///
  /// Whoever holds the lock is alone, so what a killed run left on its way is removed. A link, as
  /// people have who keep such files elsewhere, stays a link, and the file that it leads to is
  /// replaced.
  private func write(_ state: CourseState) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    guard let data = try? encoder.encode(state) else {
      return reportFailure(SystemReason.text(EINVAL))
    }
    let target = URL(filePath: file).resolvingSymlinksInPath().path(percentEncoded: false)
    Place.removeAbandoned(for: target, olderThan: 0)
    do throws(FileFault) {
      try Place(target, rule: .file, isPrivate: true).write(data + Data("\n".utf8), isDurable: true)
    } catch {
      reportFailure(error.reason)
    }
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
      say(CommandPhrase.progressNotKept(file: file, reason: reason)))
  }

  private func reportOnce(_ line: String) {
    let isFirst = hasReported.withLock { hasReported in
      defer { hasReported = true }
      return !hasReported
    }
    if isFirst { report(line) }
  }
}
