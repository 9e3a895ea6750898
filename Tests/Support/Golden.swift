// Golden files: what came out when a person last looked at it.

import Foundation
import Testing

/// Compares a text with the file of that name in the folder Goldens beside the test; with
/// `RECORD_GOLDENS=1` writes the file and fails, so that no recording passes for a test.
package func expectGolden(
  _ text: String, _ name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Goldens")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file, options: .atomic)
    Issue.record("recorded \(name); look at its changes", sourceLocation: sourceLocation)
    return
  }
  let renewal = "scripts/renew goldens"
  guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
    Issue.record("no golden \(name); record it: \(renewal)", sourceLocation: sourceLocation)
    return
  }
  guard text != golden else { return }
  let (new, old) = (
    text.split(separator: "\n", omittingEmptySubsequences: false),
    golden.split(separator: "\n", omittingEmptySubsequences: false)
  )
  let line = zip(new, old).prefix { $0 == $1 }.count
  Issue.record(
    """
    golden \(name) differs from line \(line + 1):
    golden: \(line < old.count ? old[line] : "(end)")
    now:    \(line < new.count ? new[line] : "(end)")
    If the new text is right: \(renewal), then look at git diff.
    """, sourceLocation: sourceLocation)
}
