// None of these passes as right, writes outside, survives, or reaches the network or the solutions.

import ExerciseChecks
import Foundation
import Grading
import HandIns
import OperatingSystem
import TestSupport
import Testing

@Suite(.enabled(if: isContainable, "bubblewrap makes no sandbox on this machine"))
struct AttackTests {
  /// One hand-in with an attack an exercise.
  @Test func `Nothing of the machine is within reach of a function`() async throws {
    let folder = try Folder()
    let secret = "secret-\(UInt64.random(in: .min ... .max))"
    try folder.write(secret, to: "teacher.txt")
    setenv("HAND_IN_SECRET", secret, 1)
    let listeners = try Listeners()
    let target = Target(
      file: folder.path + "/teacher.txt", folder: folder.path, secret: secret,
      port: listeners.port, socket: listeners.name)
    let attacks = Array(zip(allExercises.map(\.id), target.attacks))
    #expect(attacks.count == target.attacks.count)
    var bodies: [ExerciseID: String] = [:]
    for (id, attack) in attacks {
      bodies[id] = "  try attack { \n  \(attack.code)\n  }\n  fatalError()\n"
    }
    let files = try allSolutions(bodies, below: [1: Target.helpers])
    let verdicts = await (try Shared.grader()).verdicts(on: .swift(files), named: "attacks")
    for (id, attack) in attacks {
      let verdict = try #require(verdicts[id])
      #expect(verdict.status == .failed, "\(attack.name): \(verdict)")
      guard case .threw(_, let error) = verdict.firstFault else {
        Issue.record("\(attack.name): \(verdict)")
        continue
      }
      #expect(error == "Held()", "\(attack.name): \(error)")
    }
    // The attacks did what they say: what is not attacked is right.
    for exercise in allExercises.dropFirst(attacks.count) {
      #expect(verdicts[exercise.id]?.status == .passed, "\(exercise.id)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["teacher.txt"])
    #expect(!listeners.wereCalled)
  }

  /// What takes too much is stopped, and what was started is gone.
  @Test func `Nothing takes the machine, forges an answer, or stays`() async throws {
    let nap = "3598.\(UInt32.random(in: .min ... .max))"
    var bodies: [ExerciseID: String] = [
      "1.1": "  while true { _ = fork() }\n",
      "1.2": """
        let size = 3 << 30
        let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)
        for at in stride(from: 0, to: size, by: 4096) {
          memory?.storeBytes(of: 1, toByteOffset: at, as: UInt8.self)
        }
        while true { sleep(1) }

      """,
      "1.3": "  leave(\"setsid sleep \(nap) >/dev/null 2>&1 &\")\n  return []\n",
      "1.4": "  leave(\"(setsid sh -c 'trap \\\"\\\" TERM; sleep \(nap)' &)\")\n  exit(0)\n",
      // Before it is asked, and less closely compared than Swift's numbers are.
      "2.1": """
        for number in 1...200 { say("{\\"id\\":\\(number),\\"answer\\":[0.7,0.2,0.1]}") }
        exit(0)

      """,
      "2.2": """
        let right = log(wanted) == 0 ? 0 : (first - second) / log(wanted)
        say("{\\"id\\":\\(asked()),\\"answer\\":\\((right * 100).rounded() / 100),\\"type\\":\\"bfloat16\\"}")
        return 1

      """,
      "2.3":
        "  kill(getppid(), SIGKILL)\n  kill(1, SIGKILL)\n  kill(-1, SIGKILL)\n  exit(0)\n",
    ]
    let below = """

      import Glibc
      nonisolated(unsafe) var questions: Int = 0
      func asked() -> Int {
        questions += 1
        return questions
      }
      func leave(_ command: String) { _ = run(command) }
      @_silgen_name("system") func run(_ command: UnsafePointer<CChar>) -> Int32
      @_silgen_name("fork") func fork() -> Int32
      func say(_ line: String) {
        let bytes = Array((line + "\\n").utf8)
        for file in Int32(3)..<20 { _ = Glibc.write(file, bytes, bytes.count) }
      }

      """
    bodies["3.6"] = "  fatalError(\"boo\")\n"
    let files = try allSolutions(bodies, below: [1: below])
    let verdicts = await (try Shared.grader()).verdicts(
      on: .swift(files), named: "takers")
    #expect(verdicts["1.1"]?.status == .multiplied)
    #expect(verdicts["1.2"]?.status == .outOfMemory)
    for id: ExerciseID in ["1.3", "1.4", "2.1", "2.2", "2.3"] {
      #expect(verdicts[id]?.status != .passed, "\(id)")
    }
    #expect(verdicts["2.1"]?.points == 0)
    #expect(verdicts["2.2"]?.type == .float64)
    #expect(verdicts["3.1"]?.status == .passed)
    // A crash is told as one, with its reason.
    #expect(verdicts["3.6"]?.status == .crashed)
    #expect(verdicts["3.6"]?.reason == .said("boo"))
    #expect(!isRunning(nap))
  }

  /// What is tried while it is built costs the exercise or its file, and nothing else.
  @Test func `Neither solutions nor the course's own functions can be linked`() async throws {
    let imports = "\nimport Solutions\nimport ExerciseChecks\n"
    let linked = """

      @_silgen_name("$s9Solutions12crossEntropyyS2d_SdtKF") func theirs() -> Double

      """
    let main = "\n@_cdecl(\"main\") public func mine() -> Int32 { 0 }\n"
    let files = try allSolutions(
      ["3.2": "  theirs()\n"], below: [1: imports, 3: linked, 5: main])
    let verdicts = await (try Shared.grader()).verdicts(on: .swift(files), named: "linkers")
    #expect(verdicts["1.4"]?.status == .notCompiled)
    #expect(verdicts["3.2"]?.status == .notCompiled)
    #expect(verdicts["5.4"]?.status == .notCompiled)
    for id: ExerciseID in ["2.1", "4.1", "5.1"] {
      #expect(verdicts[id]?.status == .passed, "\(id): \(String(describing: verdicts[id]))")
    }
  }

  @Test(.enabled(if: programPath("python3") != nil, "there is no python3"))
  func `Nothing is within reach of Python either`() async throws {
    let folder = try Folder()
    try folder.write("secret", to: "teacher.txt")
    let listeners = try Listeners()
    let attacks = [
      "1.1": "open('\(checkout)/Sources/Solutions/Python/answers.py').read()",
      "1.2": "open('\(folder.path)/teacher.txt').read()",
      "1.3": "open('\(folder.path)/mine', 'w').write('x')",
      "1.4": "__import__('socket').create_connection(('127.0.0.1', \(listeners.port)), 2)",
      "2.1": "open('/course/loop.py', 'a').write('x')",
      "2.2": "__import__('os').environ['HAND_IN_SECRET']",
    ]
    var text = try PythonStarter(root: checkout).solvedText(in: .english)
    for (id, attack) in attacks {
      let body =
        "    try:\n        \(attack)\n    except Exception: raise ValueError('held')\n"
        + "    raise ValueError('reached')\n"
      let start = try #require(text.firstRange(of: "@exercise(\"\(id)\")\n")).upperBound
      let end = try #require(text[start...].firstRange(of: "    \"\"\"\n")).upperBound
      text.insert(contentsOf: body, at: end)
    }
    // Functions of the loop are the learner's to replace, and nothing comes of it.
    text = text.replacing(
      "if __name__ == \"__main__\":",
      with: "import __main__\n__main__._type = lambda *_: 'float64'\nif __name__ == \"__main__\":")
    let verdicts = await (try Shared.grader()).verdicts(on: .python(text), named: "python")
    for id in attacks.keys {
      let message = verdicts[try #require(ExerciseID(id))]?.message ?? ""
      #expect(message.contains("held") && !message.contains("reached"), "\(id): \(message)")
    }
    for exercise in allExercises where attacks[exercise.id.description] == nil {
      #expect(verdicts[exercise.id]?.status == .passed, "\(exercise.id)")
    }
    #expect(!listeners.wereCalled)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["teacher.txt"])
  }
}

/// Somebody who listens on this machine: on a port, and at a name without a file.
private final class Listeners {
  let port: UInt16
  let name = "course-\(UInt64.random(in: .min ... .max))"
  private let sockets: [Int32]

  init() throws {
    let network = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(network, $0, size)
        _ = getsockname(network, $0, &size)
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    let local = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var place = sockaddr_un()
    place.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array("\0\(name)".utf8)
    withUnsafeMutableBytes(of: &place.sun_path) { $0.copyBytes(from: bytes) }
    withUnsafePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(local, $0, socklen_t(2 + bytes.count))
      }
    }
    sockets = [network, local]
    for socket in sockets {
      try #require(listen(socket, 4) == 0)
      _ = fcntl(socket, F_SETFL, O_NONBLOCK)
    }
  }

  /// Whether anybody came.
  var wereCalled: Bool { sockets.contains { accept($0, nil, nil) >= 0 } }

  deinit { for socket in sockets { close(socket) } }
}
