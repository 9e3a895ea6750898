// What `lesson doctor` looks at. Which packages and which Swift are needed, scripts/setup knows, and nobody else.

import Foundation
import Notebooks
import Plotting

/// An examination of the machine that the course runs on.
struct Examination {
  /// The terminal and the environment's variables.
  var environment: TerminalEnvironment
  /// The folder that the command was started in.
  var current: String

  /// Every part, in the order in which one rests upon the other.
  func findings() async -> [Finding] {
    await setUp() + gnuplot() + [locale, terminal, plots, state]
  }

  private var place: PlotPlace {
    PlotPlace(chosen: nil, home: environment.variables["LESSON_HOME"], current: current)
  }

  // MARK: Swift and the packages

  private func setUp() async -> [Finding] {
    let script = place.root + "/scripts/setup"
    guard FileManager.default.isReadableFile(atPath: script),
      let answer = await Inquiry(program: "bash", arguments: [script, "--needs"]).answer()
    else {
      return [
        Finding(
          state: .missing, part: "the course's folder with scripts/setup, in \(place.root)",
          remedy: "start ./lesson doctor in the course's own folder")
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
    let remedy = "install Swift \(least) or newer: \(site)"
    let answer = await Inquiry(program: "swift", arguments: ["--version"]).answer()
    guard let found = answer?.firstMatch(of: /Swift version (\d+(?:\.\d+)*)/)?.1 else {
      return Finding(state: .missing, part: "Swift \(least) or newer", remedy: remedy)
    }
    let isOld = Version(found) < Version(least)
    return Finding(
      state: isOld ? .old : .ok, part: "Swift \(found) (\(least) or newer)",
      remedy: isOld ? remedy : nil)
  }

  private func package(_ name: String, isThere: Bool) -> Finding {
    Finding(
      state: isThere ? .ok : .missing, part: "package \(name)",
      remedy: isThere ? nil : quoted(place.root + "/scripts/setup"))
  }

  // MARK: gnuplot

  /// The oldest version that the scripts were drawn with.
  private static let leastGnuplot = "5.4"

  private static let terminals = [
    (name: "svg", use: "for pictures", isNeeded: true),
    (name: "dumb", use: "for pictures made of letters", isNeeded: true),
    (name: "gif", use: "for figures that move", isNeeded: true),
    (name: "sixelgd", use: "for pictures inside terminals that can show them", isNeeded: false),
  ]

  private func gnuplot() async -> [Finding] {
    let remedy = "sudo apt-get install --reinstall gnuplot-nox"
    let least = Self.leastGnuplot
    guard let gnuplot = Gnuplot.find(in: environment.variables["PATH"]),
      let version = await Inquiry(program: gnuplot.path, arguments: ["--version"]).answer(),
      let found = version.firstMatch(of: /gnuplot (\d+(?:\.\d+)*)/)?.1
    else {
      return [
        Finding(state: .missing, part: "gnuplot \(least) or newer, in PATH", remedy: remedy)
      ]
    }
    let isOld = Version(found) < Version(least)
    let itself = Finding(
      state: isOld ? .old : .ok, part: "gnuplot \(found) (\(least) or newer), \(gnuplot.path)",
      remedy: isOld ? "sudo apt-get update && sudo apt-get install gnuplot-nox" : nil)
    let question = Inquiry(program: gnuplot.path, arguments: ["-d", "-e", "print GPVAL_TERMINALS"])
    let known = (await question.answer() ?? "").split(whereSeparator: \.isWhitespace)
    return [itself]
      + Self.terminals.map { terminal in
        let isThere = known.contains { $0 == terminal.name }
        return Finding(
          state: isThere ? .ok : .missing,
          part: "gnuplot's terminal \(terminal.name), \(terminal.use)",
          isNeeded: terminal.isNeeded, remedy: isThere ? nil : remedy)
      }
  }

  // MARK: The terminal

  private var locale: Finding {
    if let other = environment.localeOfOtherEncoding {
      return Finding(
        state: .missing,
        part: "a UTF-8 locale: it is \(other), and the course writes ASCII instead",
        isNeeded: false, remedy: "export LC_ALL=C.UTF-8")
    }
    return Finding(
      state: .ok, part: environment.locale.map { "UTF-8 locale \($0)" } ?? "no locale: UTF-8 it is")
  }

  private var terminal: Finding {
    guard environment.isOutputTerminal else {
      return Finding(state: .ok, part: "no terminal: text of \(environment.width) columns")
    }
    let isWide = environment.width >= 40
    return Finding(
      state: isWide ? .ok : .missing,
      part: "a terminal of 40 columns or more: it has \(environment.width)", isNeeded: false,
      remedy: isWide ? nil : "make the window wider")
  }

  // MARK: Folders

  private var plots: Finding {
    folder(place.gallery, "the plots", elsewhere: "lesson 1 --plots FOLDER")
  }

  private var state: Finding {
    let variables = environment.variables
    let chosen = variables["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = variables["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/state" : nil }
    guard let path = chosen ?? home else {
      return Finding(
        state: .missing, part: "a folder for your progress: HOME is not set", isNeeded: false,
        remedy: "export XDG_STATE_HOME=/a/folder/of/yours")
    }
    var finding = folder(path, "your progress", elsewhere: "export XDG_STATE_HOME=FOLDER")
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
      return Finding(state: .ok, part: "a folder for \(use): \(path)")
    }
    let (reason, command) =
      isFolder.boolValue
      ? ("cannot be written", "sudo chown \"$USER\" \(quoted(nearest))")
      : ("is no folder", "mv \(quoted(nearest)) \(quoted(nearest + ".old"))")
    return Finding(
      state: .missing, part: "a folder for \(use): \(nearest) \(reason)",
      remedy: "\(command), or elsewhere: \(elsewhere)")
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
