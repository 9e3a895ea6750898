// Python on this machine, and the loop in which a hand-in answers.

import Foundation
import OperatingSystem

/// What runs hand-ins in Python.
public struct PythonProgram: Sendable {
  private let program: String
  /// The folders that it is made of, besides the system's.
  private let folders: [String]
  private let loop: String

  /// Asks Python where it lives; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - root: The course's folder.
  ///   - path: The program.
  public init?(root: String, path: String) async {
    let question = "import sys; print(sys.executable, sys.prefix, sys.base_prefix, sep='\\n')"
    let asked = SupervisedProcess(program: path, arguments: ["-c", question], outputLimit: 1 << 16)
    let result = await asked.run(timeLimit: 20)
    let lines = String(decoding: result.output, as: UTF8.self).split(separator: "\n").map(String.init)
    let folder = root + "/Sources/Solutions/Python/"
    guard result.ending == .exited(0), lines.count == 3,
      let beginning = try? String(contentsOfFile: folder + "beginning.py", encoding: .utf8),
      let serving = try? String(contentsOfFile: folder + "serving.py", encoding: .utf8),
      let end = serving.firstRange(of: "\n\nif __name__")
    else { return nil }
    program = lines[0]
    folders = Set(lines[1...]).filter { $0 != "/usr" && !$0.hasPrefix("/usr/") }.sorted()
    loop = beginning + serving[..<end.lowerBound] + Self.ending
  }

  /// Loads the hand-in before anything is asked, and takes its functions; what it prints or says
  /// about itself meanwhile is no answer.
  private static let ending = """


    import runpy

    _answers = os.dup(1)
    os.dup2(2, 1)
    _names = runpy.run_path(os.path.join(os.path.dirname(__file__), "exercises.py"), run_name="hand_in")
    os.dup2(_answers, 1)
    FUNCTIONS.update(_names.get("FUNCTIONS", {}))
    serve()

    """

  /// Four gigabytes, as array libraries take one for themselves.
  private static let limits = SupervisedProcess.Limits(
    data: 4 << 30, fileSize: 16 << 20, memory: 4 << 30, processes: 32)

  /// A process that answers with a hand-in's functions.
  func process(
    answering text: String, in folder: String, _ containment: Containment?
  ) throws -> SupervisedProcess {
    try Data(text.utf8).write(to: URL(filePath: folder + "/exercises.py"))
    try Data(loop.utf8).write(to: URL(filePath: folder + "/loop.py"))
    let place = containment == nil ? folder : "/course"
    var process = SupervisedProcess(
      program: program, arguments: ["-B", place + "/loop.py"],
      environment: ["OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"],
      outputLimit: Grader.outputLimit)
    process.limits = Self.limits
    let shares = folders.map { Containment.Share($0) }
      + [Containment.Share(folder, at: "/course")]
    return containment?.contained(process, sharing: shares) ?? process
  }
}
