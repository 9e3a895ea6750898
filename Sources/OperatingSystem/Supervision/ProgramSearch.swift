// Where a program is, as a shell finds it.

import Foundation

/// The path of a program in one of the folders of a search path; `nil` where there is none.
///
/// - Parameters:
///   - name: The program's name, without folders.
///   - searchPath: Folders, divided by colons; `PATH` of this process if it is left out.
/// - Returns: The path of the first file of that name that may be run.
package func programPath(
  _ name: String, in searchPath: String? = ProcessInfo.processInfo.environment["PATH"]
) -> String? {
  (searchPath ?? "").split(separator: ":").lazy.map { "\($0)/\(name)" }.first { path in
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }
}
