// What the machine's report says, in English.

extension DoctorPhrase {
  var english: String {
    switch self {
    case .courseFolderMissing(let root): "the course's folder with scripts/setup, in \(root)"
    case .startInCourseFolder: "start \(advised("doctor")) in the course's own folder"
    case .installSwift(let least, let site): "install Swift \(least) or newer: \(site)"
    case .swiftMissing(let least): "Swift \(least) or newer"
    case .swiftFound(let version, let least): "Swift \(version) (\(least) or newer)"
    case .containment: "a sandbox for learners' code (bubblewrap), which lesson class needs"
    case .notContained(let reason):
      "no sandbox for learners' code, which lesson class needs: \(reason)"
    case .mendContainment(true): "sudo apt-get install bubblewrap"
    case .mendContainment(false):
      "allow user namespaces (in a container: ask whoever runs it; on Ubuntu: an AppArmor profile for bwrap)"
    case .livePages: "pages that run their lessons"
    case .firmware: "the student as firmware: lesson device"
    case .emulator: "an emulated board for it: lesson device --run"
    case .package(let name): "package \(name)"
    case .terminalForPictures: "for pictures"
    case .terminalForLetters: "for pictures made of letters"
    case .terminalForMotion: "for figures that move"
    case .terminalForInlinePictures: "for pictures inside terminals that can show them"
    case .gnuplotMissing(let least): "gnuplot \(least) or newer, in PATH"
    case .gnuplotFound(let version, let least, let path):
      "gnuplot \(version) (\(least) or newer), \(path)"
    case .gnuplotTerminal(let name, let use): "gnuplot's terminal \(name), \(use)"
    case .otherEncoding(let locale):
      "a UTF-8 locale: it is \(locale), and the course writes ASCII instead"
    case .utf8Locale(let name): "UTF-8 locale \(name)"
    case .noLocale: "no locale: UTF-8 it is"
    case .noTerminal(let width): "no terminal: text of \(width) columns"
    case .terminalWidth(let width): "a terminal of 40 columns or more: it has \(width)"
    case .makeWindowWider: "make the window wider"
    case .thePlots: "the plots"
    case .noProgressFolder: "a folder for your progress: HOME is not set"
    case .yourProgress: "your progress"
    case .folder(let use, let path): "a folder for \(use): \(path)"
    case .notWritable: "cannot be written"
    case .notAFolder: "is no folder"
    case .badFolder(let use, let path, let reason): "a folder for \(use): \(path) \(reason)"
    case .orElsewhere(let command, let elsewhere): "\(command), or elsewhere: \(elsewhere)"
    case .ok: "ok"
    case .missing: "missing"
    case .old: "old"
    }
  }
}
