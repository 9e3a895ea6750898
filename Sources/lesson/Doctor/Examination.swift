// What `lesson doctor` looks at. Which packages and which Swift are needed, scripts/setup knows, and nobody else.

import Foundation
import Languages
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
    let needs = await needs()
    return await setUp(needs) + gnuplot(needs) + [locale, terminal, plots, state]
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
          part: say(
            en: "the course's folder with scripts/setup, in \(place.root)",
            ko: "scripts/setup이 있는 강좌의 폴더(\(place.root))"),
          remedy: say(
            en: "start ./lesson doctor in the course's own folder",
            ko: "강좌의 폴더에서 ./lesson doctor를 시작하십시오"))
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
    let remedy = say(
      en: "install Swift \(least) or newer: \(site)", ko: "Swift \(least) 이상을 설치하십시오: \(site)")
    let answer = await Inquiry(program: "swift", arguments: ["--version"]).answer()
    guard let found = answer?.firstMatch(of: /Swift version (\d+(?:\.\d+)*)/)?.1 else {
      return Finding(
        state: .missing, part: say(en: "Swift \(least) or newer", ko: "Swift \(least) 이상"),
        remedy: remedy)
    }
    let isOld = Version(found) < Version(least)
    return Finding(
      state: isOld ? .old : .ok,
      part: say(en: "Swift \(found) (\(least) or newer)", ko: "Swift \(found)(\(least) 이상)"),
      remedy: isOld ? remedy : nil)
  }

  private func package(_ name: String, isThere: Bool) -> Finding {
    Finding(
      state: isThere ? .ok : .missing, part: say(en: "package \(name)", ko: "패키지 \(name)"),
      remedy: isThere ? nil : quoted(place.root + "/scripts/setup"))
  }

  // MARK: gnuplot

  /// The oldest version that the scripts were drawn with.
  private static let leastGnuplot = "5.4"

  private static let terminals = [
    (name: "svg", use: say(en: "for pictures", ko: "그림용"), isNeeded: true),
    (name: "dumb", use: say(en: "for pictures made of letters", ko: "글자로 그리는 그림용"), isNeeded: true),
    (name: "gif", use: say(en: "for figures that move", ko: "움직이는 그림용"), isNeeded: true),
    (
      name: "sixelgd",
      use: say(en: "for pictures inside terminals that can show them", ko: "그림을 보여 줄 수 있는 터미널용"),
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
          part: say(en: "gnuplot \(least) or newer, in PATH", ko: "PATH에 있는 gnuplot \(least) 이상"),
          remedy: remedy)
      ]
    }
    let isOld = Version(found) < Version(least)
    let itself = Finding(
      state: isOld ? .old : .ok,
      part: say(
        en: "gnuplot \(found) (\(least) or newer), \(gnuplot.path)",
        ko: "gnuplot \(found)(\(least) 이상), \(gnuplot.path)"),
      remedy: isOld ? "sudo apt-get update && sudo apt-get install \(name)" : nil)
    let question = Inquiry(program: gnuplot.path, arguments: ["-d", "-e", "print GPVAL_TERMINALS"])
    let known = (await question.answer() ?? "").split(whereSeparator: \.isWhitespace)
    return [itself]
      + Self.terminals.map { terminal in
        let isThere = known.contains { $0 == terminal.name }
        return Finding(
          state: isThere ? .ok : .missing,
          part: say(
            en: "gnuplot's terminal \(terminal.name), \(terminal.use)",
            ko: "gnuplot 터미널 \(terminal.name), \(terminal.use)"),
          isNeeded: terminal.isNeeded, remedy: isThere ? nil : remedy)
      }
  }

  // MARK: The terminal

  private var locale: Finding {
    if let other = environment.localeOfOtherEncoding {
      return Finding(
        state: .missing,
        part: say(
          en: "a UTF-8 locale: it is \(other), and the course writes ASCII instead",
          ko: "UTF-8 로캘: 지금은 \(attach(other, .copula))라서 강좌가 기호를 ASCII로 씁니다"),
        isNeeded: false, remedy: "export LC_ALL=C.UTF-8")
    }
    return Finding(
      state: .ok,
      part: environment.locale.map { say(en: "UTF-8 locale \($0)", ko: "UTF-8 로캘 \($0)") }
        ?? say(en: "no locale: UTF-8 it is", ko: "로캘 없음: UTF-8로 씁니다"))
  }

  private var terminal: Finding {
    guard environment.isOutputTerminal else {
      return Finding(
        state: .ok,
        part: say(
          en: "no terminal: text of \(environment.width) columns",
          ko: "터미널 없음: \(environment.width)칸 너비의 글"))
    }
    let isWide = environment.width >= 40
    return Finding(
      state: isWide ? .ok : .missing,
      part: say(
        en: "a terminal of 40 columns or more: it has \(environment.width)",
        ko: "40칸 이상인 터미널: 지금은 \(environment.width)칸"), isNeeded: false,
      remedy: isWide ? nil : say(en: "make the window wider", ko: "창을 넓히십시오"))
  }

  // MARK: Folders

  private var plots: Finding {
    folder(
      place.gallery, say(en: "the plots", ko: "그림"), elsewhere: "lesson 1 --plots FOLDER")
  }

  private var state: Finding {
    let variables = environment.variables
    let chosen = variables["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = variables["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/state" : nil }
    guard let path = chosen ?? home else {
      return Finding(
        state: .missing,
        part: say(
          en: "a folder for your progress: HOME is not set", ko: "진도를 기억할 폴더: HOME이 없습니다"),
        isNeeded: false,
        remedy: "export XDG_STATE_HOME=/a/folder/of/yours")
    }
    var finding = folder(
      path, say(en: "your progress", ko: "진도"), elsewhere: "export XDG_STATE_HOME=FOLDER")
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
        state: .ok, part: say(en: "a folder for \(use): \(path)", ko: "\(use) 폴더: \(path)"))
    }
    let (reason, command) =
      isFolder.boolValue
      ? (say(en: "cannot be written", ko: "쓸 수 없음"), "sudo chown \"$USER\" \(quoted(nearest))")
      : (say(en: "is no folder", ko: "폴더가 아님"), "mv \(quoted(nearest)) \(quoted(nearest + ".old"))")
    return Finding(
      state: .missing,
      part: say(
        en: "a folder for \(use): \(nearest) \(reason)", ko: "\(use) 폴더: \(nearest) \(reason)"),
      remedy: say(
        en: "\(command), or elsewhere: \(elsewhere)", ko: "\(command), 또는 다른 곳에: \(elsewhere)"))
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
