// lesson class: a class's hand-ins, graded in sandboxes, and what was misunderstood.

import ArgumentParser
import Distillation
import ExerciseChecks
import Foundation
import Grading
import HandIns
import Languages
import OperatingSystem
import Rendering

/// Grades a class.
struct ClassCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "class",
      abstract: say(ClassCommandPhrase.classAbstract),
      discussion: say(ClassCommandPhrase.classUses))
  }

  @Argument(help: classHelp(.folder, valueName: "folder"), completion: .directory)
  var folder: String

  @Option(help: classHelp(.html, valueName: "file"), completion: .file(extensions: ["html"]))
  var html: String?

  @Option(help: classHelp(.csv, valueName: "file"), completion: .file(extensions: ["csv"]))
  var csv: String?

  @Flag(help: classHelp(.json))
  var json = false

  @Option(help: helpText(.timeout))
  var timeout = 10.0

  @Flag(help: classHelp(.unsafe))
  var unsafe = false

  @OptionGroup var replacing: ReplacingOptions

  @OptionGroup(title: say(HelpPhrase.display)) var display: DisplayOptions

  func validate() throws {
    guard timeout > 0, timeout <= 3600 else {
      throw ValidationError(say(CommandPhrase.noTimeLimit(seconds: timeout)))
    }
  }

  func run() async throws {
    let folder = try Self.read(folder)
    // Nobody should wait for a report that cannot be written.
    for (place, option) in places {
      do throws(FileFault) { try place.checkForReport() } catch { throw failure(error, option) }
    }
    let containment = try containment()
    if unsafe { complain("lesson: " + say(ClassCommandPhrase.unsafeWarning)) }
    let environment = TerminalEnvironment.current()
    let style = display.style(in: environment)
    let learners = try await ClassSession(
      root: try CourseFolder.path(), containment: containment, timeLimit: timeout,
      environment: environment, style: style
    ).results(of: folder.handIns)
    let report = ClassReport(
      learners, faults: folder.faults, map: Catalogue.courseMap, in: .ofCommand)
    try write(report)
    try StandardOutput().write(json ? report.json : ClassTable(report, style: style).text)
  }

  private static func read(_ path: String) throws(CommandFailure) -> HandInFolder {
    let folder: HandInFolder
    do throws(FileFault) { folder = try HandInFolder(path) } catch {
      throw CommandFailure(
        .unreadable, say(ClassCommandPhrase.noFolder(path: path, reason: error.reason)))
    }
    guard folder.handIns.isEmpty else { return folder }
    for fault in folder.faults { complain("lesson: " + say(fault).visibleLine) }
    throw CommandFailure(.unreadable, say(ClassCommandPhrase.noHandIns(path: path)))
  }

  /// What strangers' code runs in; `nil` where the teacher wants it without.
  private func containment() throws(CommandFailure) -> Containment? {
    if unsafe { return nil }
    do throws(ContainmentFault) { return try Containment.ofMachine.get() } catch {
      throw CommandFailure(
        .incomplete, say(ClassCommandPhrase.notContained(reason: say(error).visibleLine)))
    }
  }

  // MARK: - Files

  private var htmlPlace: Place? {
    html.map {
      Place($0, rule: .kind { ClassPage.isOne($0) }, isForced: replacing.force, isPrivate: true)
    }
  }

  private var csvPlace: Place? {
    csv.map {
      Place($0, rule: .kind(recognised: ClassReport.isCSV), isForced: replacing.force, isPrivate: true)
    }
  }

  private var places: [(Place, String)] {
    [(htmlPlace, "--html"), (csvPlace, "--csv")].compactMap { place, option in
      place.map { ($0, option) }
    }
  }

  private func write(_ report: ClassReport) throws(CommandFailure) {
    do throws(FileFault) { try htmlPlace?.writeReport(Data(ClassPage(report).text.utf8)) } catch {
      throw failure(error, "--html")
    }
    do throws(FileFault) { try csvPlace?.writeReport(Data(report.csv.utf8)) } catch {
      throw failure(error, "--csv")
    }
  }

  private func failure(_ fault: FileFault, _ option: String) -> CommandFailure {
    CommandFailure(.unwritable, fault, elsewhere: option, isFolder: false)
  }
}

extension Catalogue {
  /// The lessons, their steps, and the steps' English titles.
  static var courseMap: CourseMap {
    let english = Dictionary(
      uniqueKeysWithValues: Catalogue(.english).lessons.map { ($0.number, $0.steps) })
    let lessons = Catalogue().lessons.map { lesson in
      (
        lesson.number,
        CourseMap.Lesson(
          title: lesson.title, steps: lesson.steps, englishSteps: english[lesson.number] ?? [])
      )
    }
    return CourseMap(Dictionary(uniqueKeysWithValues: lessons))
  }
}

/// The help of an argument or an option.
func classHelp(_ phrase: ClassCommandPhrase, valueName: String? = nil) -> ArgumentHelp {
  ArgumentHelp(say(phrase), valueName: valueName)
}
