// What has been graded, by the content: an interrupted run goes on where it was, and the same
// content is graded once. No names are in it, and no learner's code.

import Foundation
import Grading
import Languages
import OperatingSystem

/// A folder with a file a graded content.
public struct ResultStore: Sendable {
  private let folder: String?
  /// What the results depend on besides the content, such as the version of the checks.
  private let circumstances: String

  /// Names the folder.
  ///
  /// - Parameters:
  ///   - folder: Where the results are kept; `nil` to keep none.
  ///   - circumstances: What they depend on besides the content.
  public init(folder: String?, circumstances: [String]) {
    self.folder = folder
    self.circumstances = circumstances.joined(separator: "\n")
  }

  /// The key of a hand-in's content.
  public func key(of code: HandInCode) -> String {
    let language = if case .swift = code { "swift" } else { "python" }
    // With their lengths in front, no two sets of texts are the same bytes.
    let parts =
      [circumstances, language]
      + code.files.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    var bytes: [UInt8] = []
    for part in parts { bytes += Array("\(part.utf8.count):".utf8) + Array(part.utf8) }
    return ContentKey(bytes).description
  }

  /// What is known of a content, in a language.
  public func results(for key: String, in language: Language) -> [ExerciseResult]? {
    guard let folder, let bytes = FileManager.default.contents(atPath: "\(folder)/\(key).json")
    else { return nil }
    let known = try? JSONDecoder().decode([String: [ExerciseResult]].self, from: bytes)
    return known?[language.rawValue]
  }

  /// Keeps what is known; where that cannot be done, it is graded again another time.
  ///
  /// It is told in every language, so that a report can be read in another one.
  /// What the machine could not do is not kept: it may go well the next time.
  public func keep(_ verdicts: [Verdict], for key: String) {
    if verdicts.contains(where: { $0.status == .notStarted }) { return }
    let told = Language.allCases.map { language in
      (language.rawValue, verdicts.map { ExerciseResult($0, in: language) })
    }
    guard let folder,
      let bytes = try? JSONEncoder().encode(Dictionary(uniqueKeysWithValues: told))
    else { return }
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try? Place("\(folder)/\(key).json", rule: .file, isPrivate: true).write(bytes)
  }
}
