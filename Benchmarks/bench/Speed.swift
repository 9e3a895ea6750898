// The trainings against the machine, against other libraries, and in a page. In each round
// everybody has a turn, and the ratios are of one round, so that a machine whose speed drifts
// changes them little.

import CKernels
import CLimit
import Distillation
import Foundation

/// How long the training of teacher and student takes, and what that is in ratios.
struct Speed {
  private let trainings = [Training.teacher, Training.student]
  private let losses: [String: Double]
  private let peers: [Peer]
  /// Seconds by training and contestant, round by round.
  private var times: [String: [String: [Double]]] = [:]
  /// Operations a second of a loop of multiply-adds, round by round.
  private var peaks: [Double] = []

  private static let own = "this course"

  /// The instructions that the products are made with, such as `AVX2`.
  static let instructions = String(cString: instructions_of_products())

  /// What the course shall reach; ratios of a peer's time to its own.
  ///
  /// JAX' own step hardly depends on the instructions.
  private static let targets: [String: Report.Target] = [
    "student JAX float64": .atLeast(instructions == "AVX-512" ? 2 : 1.8),
    "teacher JAX float64": .atLeast(instructions == "AVX-512" ? 1.5 : 1),
    "student PyTorch float64": .atLeast(25), "teacher PyTorch float64": .atLeast(5),
  ]
  private static let shareTargets: [String: Report.Target] = [
    "teacher": .atLeast(85), "student": .atLeast(60),
  ]

  /// Starts the peers, and lets everyone train once: what is compiled or loaded at first is not
  /// what is compared.
  ///
  /// - Parameters:
  ///   - python: The interpreter of the peers' environment; without one there are no peers.
  ///   - folder: Where their Python files are.
  ///   - pages: What runs the trainings in a page's kernel and in JavaScript, if it is there.
  ///   - scratch: Where the file with the work goes.
  /// - Throws: What keeps the file from being written, or a peer from starting.
  init(python: String?, folder: URL, pages: Pages?, scratch: URL) throws {
    losses = Dictionary(uniqueKeysWithValues: trainings.map { ($0.name, $0.run().loss) })
    let work = scratch.appending(path: "work.json")
    try JSONEncoder().encode(WorkFile(trainings)).write(to: work)
    let libraries = [("JAX", "jax"), ("NumPy", "numpy"), ("PyTorch", "torch")]
    let pythons = try python.map { python in
      try libraries.flatMap { library, file in
        try ["float64", "float32"].map { precision in
          try Peer(
            library, file: folder.appending(path: "\(file)_peer.py"), precision: precision,
            python: python, work: work)
        }
      }
    }
    peers = try (pythons ?? []) + (pages?.trainingPeers(work: work) ?? [])
    for peer in peers {
      for training in trainings { _ = peer.seconds(training.name, loss: losses[training.name]!) }
    }
  }

  /// A turn for everybody.
  mutating func takeRound() {
    peaks.append(limit())
    for training in trainings {
      let name = training.name
      note(secondsOfOne { training.run() }, name, Speed.own)
      for peer in peers { note(peer.seconds(name, loss: losses[name]!), name, peer.name) }
    }
  }

  private mutating func note(_ seconds: Double, _ training: String, _ contestant: String) {
    times[training, default: [:]][contestant, default: []].append(seconds)
  }

  /// Ends the peers.
  func end() {
    for peer in peers { peer.hangUp() }
  }

  /// The results.
  var sections: [Report.Section] {
    trainings.map { training in
      let own = times[training.name]?[Speed.own] ?? []
      let steps = Double(training.stepCount)
      var rows = [
        Report.Row(name: "a step", unit: "µs", rounds: own.map { $0 / steps * 1e6 }),
        Report.Row(name: "steps a second", unit: "", rounds: own.map { steps / $0 }),
        Report.Row(
          name: "share of the hardware's own limit", unit: "%",
          rounds: zip(own, peaks).map { 100 * training.productOperations / $0 / $1 },
          target: Speed.shareTargets[training.name]),
      ]
      for peer in peers {
        let theirs = times[training.name]?[peer.name] ?? []
        rows.append(
          Report.Row(
            name: "\(peer.name) takes as long as this course", unit: "×",
            rounds: zip(theirs, own).map { $0 / $1 },
            target: Speed.targets["\(training.name) \(peer.name)"]))
      }
      let sizes = training.network.layerSizes.map(String.init).joined(separator: "-")
      return Report.Section(title: "Training the \(training.name), \(sizes)", rows: rows)
    }
  }
}

/// The processor's seconds of one call; short ones are repeated until they fill a fifth of a
/// second, as the peers do.
///
/// Not the clock's: on one core they are the same, but for what else the machine does meanwhile.
func secondsOfOne(_ call: () -> Void) -> Double {
  let start = processorSeconds()
  var count = 0.0
  repeat {
    call()
    count += 1
  } while processorSeconds() - start < 0.2
  return (processorSeconds() - start) / count
}

private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The operations a second of multiply-adds that wait for nothing: what this processor can do.
private func limit() -> Double {
  var operations = 0.0
  let seconds = secondsOfOne { operations = multiply_and_add(Speed.instructions) }
  return operations / seconds
}
