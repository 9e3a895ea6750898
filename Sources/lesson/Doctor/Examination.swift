// What `lesson doctor` looks at. Which packages and which Swift are needed, scripts/setup knows,
// and nobody else.

import FirmwareBuild
import Foundation
import KernelBuild
import Languages
import Notebooks
import OperatingSystem
import Plotting

/// An examination of the machine that the course runs on.
struct Examination {
  /// The terminal and the environment's variables.
  var environment: TerminalEnvironment
  /// The folder that the command was started in.
  var current: String

  /// Every part, in the order in which one rests upon the other.
  func findings() async -> [Finding] {
    let needs = await needs()
    return await setUp(needs) + [containment] + pages() + device() + gnuplot(needs) + [
      locale, terminal, plots, state,
    ]
  }

  private var place: PlotPlace {
    PlotPlace(
      language: .ofCommand, chosen: nil, home: environment.variables["LESSON_HOME"],
      current: current)
  }

  // MARK: Swift and the packages

  /// What scripts/setup says is needed, and what of it is there; `nil` where there is no course's
  /// folder.
  private func needs() async -> String? {
    let script = place.root + "/scripts/setup"
    guard FileManager.default.isReadableFile(atPath: script) else { return nil }
    return await Inquiry(program: "bash", arguments: [script, "--needs"]).answer()
  }

  private func setUp(_ answer: String?) async -> [Finding] {
    guard let answer else {
      return [
        Finding(
          state: .missing,
          part: say(DoctorPhrase.courseFolderMissing(root: place.root)),
          remedy: say(DoctorPhrase.startInCourseFolder))
      ]
    }
    var findings: [Finding] = []
    for line in answer.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      switch (words.first, words.count) {
      case ("swift", 3): findings.append(await swift(atLeast: words[1], from: words[2]))
      case ("package", 3): findings.append(package(words[1], isThere: words[2] == "installed"))
      default: continue
      }
    }
    return findings
  }

  private func swift(atLeast least: String, from site: String) async -> Finding {
    let remedy = say(DoctorPhrase.installSwift(least: least, site: site))
    let answer = await Inquiry(program: "swift", arguments: ["--version"]).answer()
    guard let found = answer?.firstMatch(of: /Swift version (\d+(?:\.\d+)*)/)?.1 else {
      return Finding(
        state: .missing, part: say(DoctorPhrase.swiftMissing(least: least)),
        remedy: remedy)
    }
    let isOld = Version(found) < Version(least)
    return Finding(
      state: isOld ? .old : .ok,
      part: say(DoctorPhrase.swiftFound(version: String(found), least: least)),
      remedy: isOld ? remedy : nil)
  }

  private func package(_ name: String, isThere: Bool) -> Finding {
    Finding(
      state: isThere ? .ok : .missing, part: say(DoctorPhrase.package(name: name)),
      remedy: isThere ? nil : quoted(place.root + "/scripts/setup"))
  }

  /// Whether strangers' code can be contained.
  ///
  /// Without that `lesson check` works all the same.
  private var containment: Finding {
    do throws(ContainmentFault) {
      _ = try Containment(searchPath: environment.variables["PATH"])
      return Finding(state: .ok, part: say(DoctorPhrase.containment))
    } catch {
      return Finding(
        state: .missing, part: say(DoctorPhrase.notContained(reason: say(error).visibleLine)),
        isNeeded: false, remedy: say(DoctorPhrase.mendContainment(isMissing: error == .missing)))
    }
  }

  /// What pages that run their lessons are made with, beside what set-up needs.
  private func pages() async -> [Finding] {
    guard FileManager.default.fileExists(atPath: place.root + "/Sources/Page") else { return [] }
    let swift = programPath("swift", in: environment.variables["PATH"])
    do throws(KernelFault) {
      _ = try await KernelBuild(root: place.root, for: .ofCommand, swift: swift)
      return [Finding(state: .ok, part: say(DoctorPhrase.livePages))]
    } catch {
      let fault = error.message(in: .ofCommand)
      return [
        Finding(
          state: .missing, part: say(DoctorPhrase.livePages), isNeeded: false, remedy: fault)
      ]
    }
  }

  /// What the student's firmware is built with, and what runs it without a board.
  private func device() async -> [Finding] {
    let boards = try? Board.all(in: place.root)
    guard let board = boards?.first(where: { $0.id == Board.usual }) else { return [] }
    func finding(
      _ part: DoctorPhrase, _ look: () async throws(FirmwareFault) -> Void
    ) async -> Finding {
      do throws(FirmwareFault) {
        try await look()
        return Finding(state: .ok, part: say(part))
      } catch {
        let fault = error.message(in: .ofCommand)
        return Finding(state: .missing, part: say(part), isNeeded: false, remedy: fault)
      }
    }
    let searched = environment.variables["PATH"] ?? ""
    return [
      await finding(.firmware) { () async throws(FirmwareFault) in
        let swift = programPath("swift", in: searched)
        _ = try await FirmwareBuild(for: board, root: place.root, swift: swift)
      },
      await finding(.emulator) { () async throws(FirmwareFault) in
        _ = try Emulator(of: board, searchPath: searched)
      },
    ]
  }

  // MARK: gnuplot

  /// The oldest version that the scripts were drawn with.
  private static let leastGnuplot = "5.4"

  private static let terminals = [
    (name: "svg", use: say(DoctorPhrase.terminalForPictures), isNeeded: true),
    (name: "dumb", use: say(DoctorPhrase.terminalForLetters), isNeeded: true),
    (name: "gif", use: say(DoctorPhrase.terminalForMotion), isNeeded: true),
    (
      name: "sixelgd",
      use: say(DoctorPhrase.terminalForInlinePictures),
      isNeeded: false
    ),
  ]

  private func gnuplot(_ needs: String?) async -> [Finding] {
    // Of the packages that have a gnuplot there can be one at a time: the reader's own stays.
    let package = (needs ?? "").firstMatch(of: /package (gnuplot-\S+) installed/).map {
      String($0.1)
    }
    let name = package ?? "gnuplot-nox"
    let remedy = "sudo apt-get install --reinstall \(name)"
    let least = Self.leastGnuplot
    guard let gnuplot = Gnuplot.find(in: environment.variables["PATH"]),
      let version = await Inquiry(program: gnuplot.path, arguments: ["--version"]).answer(),
      let found = version.firstMatch(of: /gnuplot (\d+(?:\.\d+)*)/)?.1
    else {
      return [
        Finding(
          state: .missing,
          part: say(DoctorPhrase.gnuplotMissing(least: least)),
          remedy: remedy)
      ]
    }
    let isOld = Version(found) < Version(least)
    let itself = Finding(
      state: isOld ? .old : .ok,
      part: say(
        DoctorPhrase.gnuplotFound(version: String(found), least: least, path: gnuplot.path)),
      remedy: isOld ? "sudo apt-get update && sudo apt-get install \(name)" : nil)
    let question = Inquiry(program: gnuplot.path, arguments: ["-d", "-e", "print GPVAL_TERMINALS"])
    let known = (await question.answer() ?? "").split(whereSeparator: \.isWhitespace)
    return [itself]
      + Self.terminals.map { terminal in
        let isThere = known.contains { $0 == terminal.name }
        return Finding(
          state: isThere ? .ok : .missing,
          part: say(DoctorPhrase.gnuplotTerminal(name: terminal.name, use: terminal.use)),
          isNeeded: terminal.isNeeded, remedy: isThere ? nil : remedy)
      }
  }

  // MARK: The terminal

  private var locale: Finding {
    if let other = environment.localeOfOtherEncoding {
      return Finding(
        state: .missing,
        part: say(DoctorPhrase.otherEncoding(locale: other)),
        isNeeded: false, remedy: "export LC_ALL=C.UTF-8")
    }
    return Finding(
      state: .ok,
      part: environment.locale.map { say(DoctorPhrase.utf8Locale(name: $0)) }
        ?? say(DoctorPhrase.noLocale))
  }

  private var terminal: Finding {
    guard environment.isOutputTerminal else {
      return Finding(
        state: .ok,
        part: say(DoctorPhrase.noTerminal(width: environment.width)))
    }
    let isWide = environment.width >= 40
    return Finding(
      state: isWide ? .ok : .missing,
      part: say(DoctorPhrase.terminalWidth(width: environment.width)), isNeeded: false,
      remedy: isWide ? nil : say(DoctorPhrase.makeWindowWider))
  }

  // MARK: Folders

  private var plots: Finding {
    folder(
      place.gallery, say(DoctorPhrase.thePlots), elsewhere: advised("1 --plots FOLDER"))
  }

  private var state: Finding {
    let variables = environment.variables
    let chosen = variables["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = variables["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/state" : nil }
    guard let path = chosen ?? home else {
      return Finding(
        state: .missing,
        part: say(DoctorPhrase.noProgressFolder),
        isNeeded: false,
        remedy: "export XDG_STATE_HOME=/a/folder/of/yours")
    }
    var finding = folder(
      path, say(DoctorPhrase.yourProgress), elsewhere: "export XDG_STATE_HOME=FOLDER")
    // Without it nothing is lost but the progress.
    finding.isNeeded = false
    return finding
  }

  /// Whether files can be made in the folder, or where there is none yet, the folder itself.
  private func folder(_ path: String, _ use: String, elsewhere: String) -> Finding {
    var nearest = path
    while !FileManager.default.fileExists(atPath: nearest), nearest != "/", !nearest.isEmpty {
      nearest = (nearest as NSString).deletingLastPathComponent
    }
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: nearest, isDirectory: &isFolder)
    if isFolder.boolValue, access(nearest, W_OK | X_OK) == 0 {
      return Finding(
        state: .ok, part: say(DoctorPhrase.folder(use: use, path: path)))
    }
    let (reason, command) =
      isFolder.boolValue
      ? (say(DoctorPhrase.notWritable), "sudo chown \"$USER\" \(quoted(nearest))")
      : (say(DoctorPhrase.notAFolder), "mv \(quoted(nearest)) \(quoted(nearest + ".old"))")
    return Finding(
      state: .missing,
      part: say(DoctorPhrase.badFolder(use: use, path: nearest, reason: reason)),
      remedy: say(DoctorPhrase.orElsewhere(command: command, elsewhere: elsewhere)))
  }

  /// A path as a word of a shell's command.
  private func quoted(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-+".contains($0) }
    return isPlain ? path : "'" + path.replacing("'", with: #"'\''"#) + "'"
  }
}

/// A version's numbers, compared one by one.
private struct Version: Comparable {
  var numbers: [Int]

  init(_ text: some StringProtocol) {
    numbers = text.split(separator: ".").map { Int($0) ?? 0 }
  }

  static func < (one: Version, other: Version) -> Bool {
    one.numbers.lexicographicallyPrecedes(other.numbers)
  }
}
