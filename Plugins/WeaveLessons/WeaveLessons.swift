// One command for each lesson, so that an edit weaves that lesson only, and one for the list of lessons.

import Foundation
import PackagePlugin

@main struct WeaveLessons: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? any SourceModuleTarget else { return [] }
    let weave = try context.tool(named: "weave").url
    let output = context.pluginWorkDirectoryURL
    let root = context.package.directoryURL
    let folder = target.directoryURL
    // Only files directly in the folder: an edition in another language is a folder deeper and a target of its own. What
    // is in such a folder besides lessons is the exercises' tasks.
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") && $0 != "exercises.md" }.sorted()
    let folderName = folder.path.dropFirst(root.path.count).drop { $0 == "/" }
    let paths = files.map { "\(folderName)/\($0)" }
    let lessons = zip(files, paths).map { file, path in
      let swift = output.appending(path: file.dropLast(".md".count) + ".swift")
      return Command.buildCommand(
        displayName: "Weaving \(path)",
        executable: weave,
        arguments: ["lesson", root.path, path, swift.path],
        inputFiles: [folder.appending(path: file)],
        outputFiles: [swift])
    }
    let index = output.appending(path: "Lessons.swift")
    let list = Command.buildCommand(
      displayName: "Listing the lessons",
      executable: weave,
      arguments: ["index", index.path] + paths,
      outputFiles: [index])
    return lessons + [list]
  }
}
