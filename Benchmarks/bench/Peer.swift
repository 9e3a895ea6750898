// Others at the same work, each in a process of its own that stays for the whole run, so that they
// and this course take turns: other libraries, a page's kernel, and loops in JavaScript.

import Foundation

/// Whoever else trains the same networks.
final class Peer {
  /// What a peer says of one training.
  private struct Answer: Decodable {
    var seconds: Double
    var loss: Double
  }

  /// What it is called in the table, such as `JAX float64`.
  let name: String
  /// How far its loss may be from the course's, relatively: it adds in another order, and in
  /// Float32 rounds earlier.
  let tolerance: Double

  private let process = Process()
  private let questions = Pipe()
  private let answers = Pipe()

  /// Starts a library of Python.
  ///
  /// - Parameters:
  ///   - library: What it is called.
  ///   - file: Its Python file.
  ///   - precision: `float64` or `float32`.
  ///   - python: The interpreter of an environment in which the library is installed.
  ///   - work: The file with the trainings.
  /// - Throws: What keeps the interpreter from starting.
  convenience init(
    _ library: String, file: URL, precision: String, python: String, work: URL
  ) throws {
    try self.init(
      "\(library) \(precision)", tolerance: precision == "float64" ? 1e-6 : 0.05,
      program: python, [file, work].map { $0.path(percentEncoded: false) } + [precision])
  }

  /// Starts a peer.
  ///
  /// - Parameters:
  ///   - name: What it is called in the table.
  ///   - tolerance: How far its loss may be from the course's, relatively.
  ///   - program: What runs it.
  ///   - arguments: Its file, and what that wants.
  /// - Throws: What keeps the program from starting.
  init(_ name: String, tolerance: Double, program: String, _ arguments: [String]) throws {
    self.name = name
    self.tolerance = tolerance
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = Peer.environment
    process.standardInput = questions
    process.standardOutput = answers
    try process.run()
  }

  /// One thread, for one core, and the instructions that the course has.
  ///
  /// NumPy brings an OpenBLAS of its own.
  private static var environment: [String: String] {
    var variables = ProcessInfo.processInfo.environment
    let isNarrow = Speed.instructions == "AVX2"
    variables["OPENBLAS_CORETYPE"] = isNarrow ? "Haswell" : nil
    variables["ATEN_CPU_CAPABILITY"] = isNarrow ? "avx2" : nil
    variables["OPENBLAS_NUM_THREADS"] = "1"
    variables["OMP_NUM_THREADS"] = "1"
    variables["MKL_NUM_THREADS"] = "1"
    variables["JAX_PLATFORMS"] = "cpu"
    variables["XLA_FLAGS"] =
      "--xla_cpu_multi_thread_eigen=false --xla_force_host_platform_device_count=1"
      + (isNarrow ? " --xla_cpu_max_isa=AVX2" : "")
    return variables
  }

  /// Lets it train, and checks that it did the same work.
  ///
  /// - Parameters:
  ///   - training: The name of a training.
  ///   - loss: What the course's own training came to.
  /// - Returns: How many seconds it took.
  func seconds(_ training: String, loss: Double) -> Double {
    let answer: Answer = ask(training)
    let error = abs(answer.loss - loss) / loss
    guard error <= tolerance else {
      fatalError("\(name) did other work: its \(training) came to \(answer.loss), ours to \(loss)")
    }
    return answer.seconds
  }

  /// Asks a question of one line, which is answered by a line of JSON.
  func ask<Answer: Decodable>(_ question: String) -> Answer {
    questions.fileHandleForWriting.write(Data("\(question)\n".utf8))
    guard let line = readLine(), let answer = try? JSONDecoder().decode(Answer.self, from: line)
    else { fatalError("\(name) ended without an answer; what it said stands above") }
    return answer
  }

  private func readLine() -> Data? {
    var line = Data()
    while let byte = try? answers.fileHandleForReading.read(upToCount: 1), !byte.isEmpty {
      if byte[byte.startIndex] == UInt8(ascii: "\n") { return line }
      line += byte
    }
    return nil
  }

  /// Ends it.
  func hangUp() {
    questions.fileHandleForWriting.closeFile()
    process.waitUntilExit()
  }
}
