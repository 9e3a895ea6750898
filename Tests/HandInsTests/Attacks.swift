// What somebody tries who hands in code to reach what is not theirs. Each attack is the body of an
// exercise's function: it says what it reached, or that nothing was.

import ExerciseChecks

/// An attack while the functions run.
struct Attack: Sendable {
  let name: String
  /// Statements that end with `return` and what was reached: a text, or `nil`.
  let code: String
}

/// What is to be reached, as the test made it.
struct Target: Sendable {
  /// A file of the teacher's, which holds ``secret``, and its folder.
  var file: String
  var folder: String
  /// A text that only the teacher has: in a file, in the environment, in memory.
  var secret: String
  /// Where somebody on this machine listens.
  var port: UInt16
  var socket: String
}

extension Target {
  /// What attackers write, one an exercise.
  var attacks: [Attack] {
    [
      Attack(
        name: "the solutions' file",
        code: "return read(\"\(checkout)/Sources/Solutions/Exercise1.swift\")"),
      Attack(name: "a file of the teacher's", code: "return read(\"\(file)\")"),
      Attack(
        name: "other hand-ins",
        code: """
          let seen = list("/tmp") + list("/course") + list("/home/learner") + list("\(folder)")
            return seen.filter { $0 != "ExerciseRunner" }.first
          """),
      Attack(
        name: "files written outside",
        code: """
          return ["\(folder)/mine", "/usr/mine", "/course/mine", "/mine", "/dev/mine", "/etc/mine"]
              .first { write("x", $0) }
          """),
      Attack(
        name: "the program replaced",
        code: """
          if unlink("/course/ExerciseRunner") == 0 { return "unlinked" }
            if chmod("/course/ExerciseRunner", 0o777) == 0 { return "chmod" }
            return write("x", "/course/ExerciseRunner") ? "written" : nil
          """),
      Attack(
        name: "the environment",
        code: """
          let seen = (0...4).compactMap { read("/proc/\\($0 == 0 ? "self" : "\\($0)")/environ") }
            return seen.joined().contains("\(secret)") || getenv("HAND_IN_SECRET") != nil ? "secret" : nil
          """),
      Attack(
        name: "memory of others",
        code: """
          for number in 1...64 where number != getpid() {
              guard let file = fopen("/proc/\\(number)/mem", "r") else { continue }
              fclose(file)
              // Of the sandbox's own first process there is nothing to be seen.
              if number > 2 { return "memory of \\(number)" }
            }
            return nil
          """),
      Attack(
        name: "other processes",
        code: """
          let numbers = list("/proc").compactMap { Int32($0) }
            return numbers.count > 3 ? "\\(numbers)" : nil
          """),
      Attack(
        name: "the network",
        code: """
          var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = in_port_t(\(port)).bigEndian
            address.sin_addr.s_addr = inet_addr("127.0.0.1")
            let number = socket(AF_INET, 1, 0)
            let code = withUnsafePointer(to: &address) {
              $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
              }
            }
            return code == 0 ? "connected" : nil
          """),
      Attack(
        name: "a socket without a file",
        code: """
          var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            let name = Array("\\0\(socket)".utf8)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
            let number = Glibc.socket(AF_UNIX, 1, 0)
            let code = withUnsafePointer(to: &address) {
              $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(number, $0, socklen_t(2 + name.count))
              }
            }
            return code == 0 ? "connected" : nil
          """),
      Attack(
        name: "the host of a virtual machine",
        code: "return Glibc.socket(40, 1, 0) >= 0 ? \"a socket\" : nil"),
      Attack(
        name: "memory of nobody",
        code: """
          if call(\(Numbers.shmget), 0, 1 << 20, 0o1600) >= 0 { return "shmget" }
            let file = "x".withCString { call(\(Numbers.memfdCreate), Int(bitPattern: $0), 0, 0) }
            return file >= 0 ? "memfd" : nil
          """),
      Attack(
        name: "a namespace of its own",
        code: """
          return call(\(Numbers.unshare), 0x10000000, 0, 0) == 0 ? "unshare" : nil
          """),
      Attack(
        name: "another user",
        code: "return geteuid() == 0 || setuid(0) == 0 ? \"root\" : nil"),
      Attack(
        name: "a full disk",
        code: """
          signal(SIGXFSZ, SIG_IGN)
            let piece = String(repeating: "x", count: 8 << 20)
            let count = (0..<32).prefix { write(piece, "/tmp/\\($0)") }.count
            for number in 0..<32 { unlink("/tmp/\\(number)") }
            return count > 8 ? "\\(count) pieces" : nil
          """),
      Attack(
        name: "a large file",
        code: """
          signal(SIGXFSZ, SIG_IGN)
            defer { unlink("/tmp/large") }
            return write(String(repeating: "x", count: 20 << 20), "/tmp/large") ? "20 MB" : nil
          """),
      Attack(
        name: "the solutions by name",
        code: """
          let names = allNames.filter { dlsym(nil, $0) != nil }
            return names.first
          """),
      Attack(
        name: "libraries of the course",
        code: """
          let libraries = ["libSolutions.so", "\(checkout)/.build/debug/libSolutions.so"]
            return libraries.first { dlopen($0, RTLD_NOW) != nil }
          """),
    ]
  }

  /// What is below the attacked functions: a small language for attacks.
  static let helpers = """

    import Glibc

    @_silgen_name("syscall") func call(_ number: Int, _ a: Int, _ b: Int, _ c: Int) -> Int

    struct Reached: Error { var what: String }
    struct Held: Error {}

    func attack(_ body: () -> String?) throws {
      if let what = body() { throw Reached(what: String(what.prefix(60))) }
      throw Held()
    }

    func read(_ path: String) -> String? {
      guard let file = fopen(path, "r") else { return nil }
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let count = fread(&bytes, 1, bytes.count, file)
      return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
    }

    func write(_ text: String, _ path: String) -> Bool {
      guard let file = fopen(path, "w") else { return false }
      let count = fputs(text, file)
      return fclose(file) == 0 && count >= 0
    }

    func list(_ path: String) -> [String] {
      guard let folder = opendir(path) else { return [] }
      defer { closedir(folder) }
      var names: [String] = []
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != "." && name != ".." { names.append(name) }
      }
      return names
    }

    let allNames = [
      "$s9Solutions7softmaxySaySdGACKF", "$s14ExerciseChecks12allExercisesSayAA03AnyA0_pGvp",
      "$s7Grading6GraderV", "$s14ExerciseChecks15softmaxExerciseAA0D0VySaySdGGvp",
    ]

    """
}

/// Calls of the system by their numbers, as the C library has no function for some.
private enum Numbers {
  #if arch(x86_64)
    static let (shmget, memfdCreate, unshare) = (29, 319, 272)
  #else
    static let (shmget, memfdCreate, unshare) = (194, 279, 97)
  #endif
}
