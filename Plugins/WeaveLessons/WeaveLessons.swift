// One command for each lesson, so that an edit weaves that lesson only, and one for the list of
// lessons.

import Foundation
import PackagePlugin

@main struct WeaveLessons: BuildToolPlugin {
  /// What is in a folder of lessons besides them.
  private let others: Set = [
    "README.md", "any-language.md", "exercises.md", "glossary.md", "swift-for-python.md",
  ]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let weave = try context.tool(named: "weave").url
    let output = context.pluginWorkDirectoryURL
    let root = context.package.directoryURL
    let folder = target.directoryURL
    // Only files directly in the folder: an edition in another language is a folder deeper and a
    // target of its own.
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") && !others.contains($0) }.sorted()
    func path(_ file: URL) -> String {
      String(file.path.dropFirst(root.path.count).drop { $0 == "/" })
    }
    let lessons = files.map { name in
      let file = folder.appending(path: name)
      let original = original(of: file)
      let swift = output.appending(path: name.dropLast(".md".count) + ".swift")
      return Command.buildCommand(
        displayName: "Weaving \(path(file))",
        executable: weave,
        arguments: ["lesson", root.path, path(file), swift.path] + original.map(path),
        inputFiles: [file] + original,
        outputFiles: [swift])
    }
    let index = output.appending(path: "Lessons.swift")
    let list = Command.buildCommand(
      displayName: "Listing the lessons",
      executable: weave,
      arguments: ["index", index.path] + files.map { path(folder.appending(path: $0)) },
      outputFiles: [index])
    return lessons + [list]
  }

  /// The file of the same name in the folder above, which a lesson in a folder that is named by a
  /// language's code is translated from: an edit of it weaves the translation too.
  private func original(of file: URL) -> [URL] {
    let folder = file.deletingLastPathComponent()
    guard folder.lastPathComponent.utf8.count == 2 else { return [] }
    let original = folder.deletingLastPathComponent().appending(path: file.lastPathComponent)
    return FileManager.default.fileExists(atPath: original.path) ? [original] : []
  }
}
