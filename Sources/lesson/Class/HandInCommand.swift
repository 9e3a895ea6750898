// lesson hand-in: a learner's answers and way as one file, for the teacher.

import ArgumentParser
import Foundation
import Grading
import HandIns
import Languages
import OperatingSystem

/// Writes a hand-in.
struct HandInCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "hand-in",
      abstract: say(ClassCommandPhrase.handInAbstract),
      discussion: say(ClassCommandPhrase.handInUses))
  }

  @Argument(help: classHelp(.handInFile, valueName: "file"), completion: .file(extensions: ["json"]))
  var file = "hand-in.json"

  @Option(help: classHelp(.python, valueName: "file"), completion: .file(extensions: ["py"]))
  var python: String?

  @OptionGroup var replacing: ReplacingOptions

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let code = try python.map(Self.python) ?? Self.swift()
    let handIn = HandInFile(code, StateStore().load().progress)
    let place = Place(
      file, rule: .kind(recognised: HandInFile.isOne), isForced: replacing.force)
    do throws(FileFault) {
      // Nothing in it can fail to encode: texts, numbers and truth values.
      try place.write((try? handIn.encoded()) ?? Data())
    } catch {
      throw CommandFailure(
        .unwritable, say(ClassCommandPhrase.notHandedIn(fault: say(error).visibleLine)))
    }
    try StandardOutput().write(
      say(
        ClassCommandPhrase.handedIn(
          path: file.visibleLine, files: handIn.files.keys.sorted().joined(separator: ", "),
          passed: handIn.progress.exercises.values.count { $0.passed })) + "\n")
  }

  private static func python(_ path: String) throws(CommandFailure) -> HandInCode {
    .python(try text(path, shown: path))
  }

  private static func swift() throws(CommandFailure) -> HandInCode {
    let root = try CourseFolder.path()
    var files: [String: String] = [:]
    for name in ExerciseFolder(root: root).changes().keys.sorted()
    where name != "NotAttempted.swift" {
      let path = "lessons/exercises/\(name)"
      files[name] = try text(root + "/" + path, shown: path)
    }
    return .swift(files)
  }

  private static func text(_ path: String, shown: String) throws(CommandFailure) -> String {
    if let bytes = FileManager.default.contents(atPath: path),
      let text = String(validating: bytes, as: UTF8.self)
    {
      return text
    }
    throw CommandFailure(.unreadable, say(CommandPhrase.unreadable(path: shown.visibleLine)))
  }
}

extension CourseState {
  /// What of it a teacher is shown.
  fileprivate var progress: LearnerProgress {
    LearnerProgress(
      lessons: lessons.mapValues { lesson in
        LearnerProgress.Lesson(
          place: lesson.place, isFinished: lesson.isFinished,
          predictions: lesson.predictions.mapValues {
            LearnerProgress.Prediction(answer: $0.answer, cameTrue: $0.cameTrue)
          })
      },
      exercises: exercises.mapValues {
        LearnerProgress.Exercise(passed: $0.passed, hintsSeen: $0.hintsSeen)
      })
  }
}
