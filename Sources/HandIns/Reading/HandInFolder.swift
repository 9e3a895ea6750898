// A class's folder, as teachers have it: hand-in files, a folder a learner as learning platforms
// make them, or files of Swift and Python that bear the learners' names.

import ExerciseChecks
import Foundation
import Grading
import OperatingSystem
import Text

/// The hand-ins in a folder, and what is none.
public struct HandInFolder: Sendable {
  /// The hand-ins, by the learners' names.
  public private(set) var handIns: [HandIn] = []
  /// What was handed in and cannot be read.
  public private(set) var faults: [HandInFault] = []

  private let root: String
  /// How many files of one learner are looked at, and how deep they may lie.
  private static let (mostFiles, deepest) = (2000, 6)

  /// Reads a folder.
  ///
  /// - Parameter path: The folder.
  /// - Throws: Why it cannot be read, in the system's words.
  public init(_ path: String) throws(FileFault) {
    root = path
    guard let folder = opendir(path) else {
      throw .failed(path: path, reason: SystemReason.text(errno))
    }
    closedir(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    var sets: [String: [Entry]] = [:]
    for name in names.sorted() where !Self.isHidden(name) {
      let entry = Entry(path: name)
      do throws(HandInFault.Reason) {
        if try isFolder(entry) {
          handIns.append(try handIn(named: name, among: try files(below: entry)))
        } else if let learner = Self.learner(ofFile: name) {
          sets[learner, default: []].append(entry)
        } else if Self.isArchive(name) {
          throw .archive
        }
      } catch {
        faults.append(HandInFault(path: name, reason: error))
      }
    }
    for (learner, entries) in sets.sorted(by: { $0.key < $1.key }) {
      do throws(HandInFault.Reason) {
        handIns.append(try handIn(named: learner, among: entries))
      } catch {
        faults.append(HandInFault(path: entries[0].path, reason: error))
      }
    }
    handIns.sort { $0.name.localizedStandardCompare($1.name) == .orderedAscending }
  }

  // MARK: - Names

  /// What learners do not hand in: settings, and what macOS and archives leave.
  private static func isHidden(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("__MACOSX") || name == "__pycache__"
  }

  private static func isArchive(_ name: String) -> Bool {
    [".zip", ".tar", ".gz", ".tgz", ".7z", ".rar"].contains { name.lowercased().hasSuffix($0) }
  }

  /// The learner whose file lies in the class's folder itself; `nil` for a file that is none.
  ///
  /// `Anna Kim-Exercise1.swift` and `Anna Kim_Exercise2.swift` belong together.
  private static func learner(ofFile name: String) -> String? {
    guard let match = name.wholeMatch(of: /(.+)\.(swift|py|json)/) else { return nil }
    let stem = match.1
    if match.2 == "swift", let set = stem.wholeMatch(of: /(.+?)[-_. ]+Exercise\d+/) {
      return String(set.1)
    }
    return String(stem)
  }

  /// Whether a file can stand among the exercises.
  static func isExerciseSource(_ name: String) -> Bool {
    name.wholeMatch(of: /[A-Za-z][A-Za-z0-9_+-]*\.swift/) != nil
      && !["main.swift", "NotAttempted.swift", "Package.swift"].contains(name)
  }

  // MARK: - Files

  private struct Entry {
    var path: String
    var name: String { (path as NSString).lastPathComponent }
    func ends(in ending: String) -> Bool { name.hasSuffix("." + ending) }
  }

  private func isFolder(_ entry: Entry) throws(HandInFault.Reason) -> Bool {
    var status = stat()
    guard lstat(root + "/" + entry.path, &status) == 0 else {
      throw .unreadable(SystemReason.text(errno))
    }
    // A link could lead to a file of the teacher's.
    if status.st_mode & S_IFMT == S_IFLNK { throw .link }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  private func files(below folder: Entry) throws(HandInFault.Reason) -> [Entry] {
    var found: [Entry] = []
    var folders = [(folder, 0)]
    while let (next, depth) = folders.popLast() {
      let names = try? FileManager.default.contentsOfDirectory(atPath: root + "/" + next.path)
      guard let names else { throw .unreadable(SystemReason.text(errno)) }
      for name in names.sorted() where !Self.isHidden(name) {
        let entry = Entry(path: next.path + "/" + name)
        if try isFolder(entry) {
          if depth < Self.deepest { folders.append((entry, depth + 1)) }
        } else if ["swift", "py", "json"].contains(where: entry.ends) {
          found.append(entry)
        }
        if found.count > Self.mostFiles { throw .tooLarge }
      }
    }
    return found
  }

  private func text(_ entry: Entry) throws(HandInFault.Reason) -> String {
    let bytes = try bytes(entry)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  private func bytes(_ entry: Entry) throws(HandInFault.Reason) -> Data {
    // Not through a link that took the file's place, and without waiting for a pipe.
    let descriptor = open(
      root + "/" + entry.path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(SystemReason.text(errno)) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(SystemReason.text(EINVAL))
    }
    guard status.st_size <= HandInFile.sizeLimit else { throw .tooLarge }
    guard let bytes = try? handle.read(upToCount: HandInFile.sizeLimit) else {
      return Data()
    }
    return bytes
  }

  // MARK: - A hand-in

  /// What a learner's files come to: the file that `lesson hand-in` wrote, else Swift, else Python.
  private func handIn(
    named name: String, among entries: [Entry]
  ) throws(HandInFault.Reason) -> HandIn {
    var written: [HandInFile] = []
    for entry in entries where entry.ends(in: "json") {
      do throws(HandInFault.Reason) { written.append(try HandInFile(try bytes(entry))) } catch {
        // Among other files there may be other JSON.
        guard error == .otherJSON, entries.count > 1 else { throw error }
      }
    }
    if let file = written.first {
      guard written.count == 1 else { throw .several }
      guard let code = file.code else { throw .damaged }
      return HandIn(name: name, code: code, progress: file.progress)
    }
    let swift = entries.filter { $0.ends(in: "swift") }
    if !swift.isEmpty { return HandIn(name: name, code: .swift(try sources(swift))) }
    let python = entries.filter { $0.ends(in: "py") }
    guard let only = python.first else { throw .empty }
    guard python.count == 1 else {
      guard let starter = python.first(where: { $0.name == "exercises.py" }) else {
        throw .several
      }
      return HandIn(name: name, code: .python(try text(starter)))
    }
    return HandIn(name: name, code: .python(try text(only)))
  }

  /// Files of Swift, each with the name that it has in the course.
  private func sources(_ entries: [Entry]) throws(HandInFault.Reason) -> [String: String] {
    let marked = entries.filter { $0.name.contains(/Exercise\d+\.swift$/) }
    // Beside the exercises, a learner may have written further files; the rest of a whole course
    // that was handed in is not the learner's.
    let folders = Set(marked.map { ($0.path as NSString).deletingLastPathComponent })
      .filter { !$0.hasSuffix("Sources/Solutions") }
    var sources: [String: String] = [:]
    for entry in entries {
      let folder = (entry.path as NSString).deletingLastPathComponent
      if !marked.isEmpty, !folders.contains(folder) { continue }
      let text = try text(entry)
      let name = try name(of: entry, text, besides: !marked.isEmpty)
      guard Self.isExerciseSource(name) else { continue }
      if sources.updateValue(text, forKey: name) != nil { throw .several }
    }
    if sources.isEmpty { throw .empty }
    return sources
  }

  /// The name of a file in the course: by its own name, or by the first exercise in it.
  private func name(
    of entry: Entry, _ text: String, besides: Bool
  ) throws(HandInFault.Reason) -> String {
    if let match = entry.name.firstMatch(of: /Exercise\d+\.swift$/) { return String(match.0) }
    if let id = ExerciseFile(text).sections.first?.id { return "Exercise\(id.lesson).swift" }
    if besides { return entry.name }
    throw .noMark
  }
}
