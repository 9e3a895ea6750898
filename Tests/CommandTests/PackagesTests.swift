// The set-up and the packages of the machine that it is started on: it adds what is missing, and
// takes nothing away.

import Foundation
import Testing

private let checkout = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// The packages that have a gnuplot; Debian lets a machine have one of them.
private let gnuplots = ["gnuplot-nox", "gnuplot-qt", "gnuplot-x11"]

extension Machine {
  /// Lets the machine have one gnuplot package, or none.
  fileprivate func has(gnuplot package: String?) throws {
    try tool(
      "dpkg-query",
      """
      for p in "${@:4}"; do
        [[ $p == gnuplot-* && $p != '\(package ?? "")' ]] || echo "installed $p"
      done
      exit 1
      """)
  }

  /// What `scripts/setup --needs` prints.
  fileprivate func needs() async throws -> String {
    try await start("--needs", by: "course/scripts/setup").output
  }

  /// The calls of apt-get since the last time.
  fileprivate func aptCalls() -> [String] { calls().filter { $0.hasPrefix("apt-get ") } }
}

@Suite struct `The reader's packages` {
  /// As apt-get of Debian 12 says it, with the packages in two lines.
  static let refusal = """
    The following packages will be REMOVED:
      gnuplot-qt libboost1.81-dev
      libboost1.81-tools-dev*
    The following NEW packages will be installed:
      libgnuplot-iostream-dev
    0 upgraded, 1 newly installed, 3 to remove and 135 not upgraded.
    E: Packages need to be removed but remove is disabled.
    """

  @Test(arguments: gnuplots)
  func `whichever gnuplot is there stays, and is no missing one`(package: String) async throws {
    let machine = try Machine()
    try machine.has(gnuplot: package)
    let outcome = try await machine.start("1")
    #expect(outcome.code == 0 && outcome.errors == "building …\n")
    #expect(machine.aptCalls() == [])
    let needs = try await machine.needs()
    #expect(needs.contains("\npackage \(package) installed\n"))
    #expect(!needs.contains("missing") && needs.ranges(of: "package gnuplot-").count == 1)
  }

  @Test func `where there is none, the one without a desktop is installed`() async throws {
    let machine = try Machine()
    try machine.has(gnuplot: nil)
    try machine.tool("gnuplot", "exit 127")
    #expect(try await machine.needs().contains("\npackage gnuplot-nox missing\n"))
    let outcome = try await machine.start("1")
    #expect(outcome.errors == "installing gnuplot-nox\nbuilding …\n")
    #expect(machine.aptCalls().filter { $0.hasSuffix(" install gnuplot-nox") }.count == 1)
  }

  @Test func `a gnuplot of one's own making is as good`() async throws {
    let machine = try Machine()
    try machine.has(gnuplot: nil)
    try machine.tool("gnuplot", "echo 'gnuplot 6.0 patchlevel 2'")
    #expect(try await machine.start("1").errors == "building …\n")
    #expect(machine.aptCalls() == [])
    let needs = try await machine.needs()
    #expect(needs.contains("\nprogram gnuplot installed\n") && !needs.contains("missing"))
    // Debian's library wants a package; without one, apt-get would take the one with a whole
    // desktop.
    try machine.lacks("libgnuplot-iostream-dev", "gnuplot-nox", "gnuplot-qt", "gnuplot-x11")
    #expect(
      try await machine.start("1", by: "course/scripts/setup").errors
        == "installing gnuplot-nox libgnuplot-iostream-dev\nbuilding …\n")
  }

  @Test(arguments: ["pkg-config", "pkgconf"])
  func `so it is with everything that has a rival`(package: String) async throws {
    let machine = try Machine()
    let rival = package == "pkgconf" ? "pkg-config" : "pkgconf"
    try machine.lacks(rival)
    #expect(try await machine.start("1").errors == "building …\n")
    #expect(machine.aptCalls() == [])
  }

  @Test(arguments: ["en", "ko"])
  func `none is ever removed; where apt-get would, one line says which`(language: String)
    async throws
  {
    let machine = try Machine()
    try machine.lacks("libgnuplot-iostream-dev")
    try machine.tool("apt-get", "cat <<'EOF'\n\(Self.refusal)\nEOF\nexit 100")
    let outcome = try await machine.start("1", "--lang", language)
    let log = machine.folder.path + "/course/.build/apt.log"
    let byHand = "sudo apt-get install --no-install-recommends libgnuplot-iostream-dev"
    let removed = "gnuplot-qt, libboost1.81-dev, libboost1.81-tools-dev"
    let expected =
      language == "en"
      ? """
      installing libgnuplot-iostream-dev
      nothing installed, for apt-get would have to remove \(removed), and nothing of yours is removed here; to allow \
      it, by hand: \(byHand) (see \(log))

      """
      : """
      설치하는 중: libgnuplot-iostream-dev
      아무것도 설치하지 않았습니다. 설치하려면 apt-get이 먼저 지워야 하는 패키지가 있는데, 여기서는 여러분의 것을 지우지 않습니다: \
      \(removed). 지워도 된다면 직접 실행하십시오: \(byHand) (\(log) 참고)

      """
    #expect(outcome == Outcome(.exited(1), output: "", errors: expected))
    let calls = machine.calls()
    // Once: fresh package lists would change nothing. And then nothing is built.
    #expect(calls.count { $0.hasPrefix("apt-get ") && $0.contains(" install ") } <= 1)
    #expect(!calls.contains { $0.hasPrefix("swift build ") })
  }

  @Test(arguments: [
    ("lesson", ["1"]), ("scripts/setup", ["--yes"]), ("scripts/test", ["--yes"]),
    ("scripts/bench", ["--yes", "--without-peers"]),
  ])
  func `every script asks apt-get for the same restraint`(
    script: String, arguments: [String]
  ) async throws {
    let machine = try Machine()
    for name in ["scripts/test", "scripts/bench"] {
      let text = try String(contentsOf: checkout.appending(path: name), encoding: .utf8)
      try machine.folder.write(text, to: "course/" + name, isExecutable: true)
    }
    try machine.lacks("git", "chromium")
    _ = try await run(
      "\(machine.folder.path)/course/\(script)", arguments,
      environment: ["PATH": "\(machine.folder.path)/tools:/usr/bin:/bin"], in: machine.folder)
    let calls = machine.aptCalls()
    let wanted = script == "scripts/test" ? " install git chromium" : " install git"
    #expect(calls.contains { $0.hasSuffix(wanted) }, "\(calls)")
    #expect(calls.allSatisfy { $0.contains(" --no-remove ") }, "\(calls)")
  }

  @Test func `the scripts call apt-get in no other way`() throws {
    for script in ["lesson", ".ci/run"]
      + (try FileManager.default.contentsOfDirectory(
        atPath: checkout.appending(path: "scripts").path(percentEncoded: false)
      )
      .map { "scripts/" + $0 })
    {
      let text = try String(contentsOf: checkout.appending(path: script), encoding: .utf8)
      let calls = text.split(separator: "\n").filter {
        !$0.hasPrefix("#")
          && $0.contains(/\bapt(-get)? +-|\b(apt|aptitude|dpkg) +(-[ir]|install|remove)/)
      }
      #expect(calls.count == (script == "scripts/setup" ? 1 : 0), "\(script): \(calls)")
    }
  }
}
