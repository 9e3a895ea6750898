// How the cost grows with the work: with more examples, wider students, and more seeds on one core
// and on all.

import Distillation
import Foundation

/// Students of several sizes.
struct Growth {
  private static let factors = [1, 2, 4, 8, 16]
  private var byExamples: [Int: [Double]] = [:]
  private var byWidth: [Int: [Double]] = [:]
  private var onOneCore: [Double] = []
  private var onAllCores: [Double] = []

  /// Measures every size once.
  mutating func takeRound() {
    for factor in Growth.factors {
      let larger = Growth.student(times: factor)
      byExamples[factor, default: []].append(secondsOfOne { larger.run() })
      let wider = Growth.student(width: 30 * factor)
      byWidth[factor, default: []].append(secondsOfOne { wider.run() })
    }
    let student = Training.student
    let seeds = Array(UInt64(1)...16)
    onOneCore.append(Growth.waited { for seed in seeds { student.run(seed: seed) } })
    onAllCores.append(Growth.waited { _ = parallelMap(seeds) { student.run(seed: $0).loss } })
  }

  /// Seconds by the clock, as several cores are to save them.
  private static func waited(_ work: () -> Void) -> Double {
    ContinuousClock().measure(work) / .seconds(1)
  }

  /// The student with each example so many times.
  private static func student(times factor: Int) -> Training {
    var training = Training.student
    let rows = (0..<factor).flatMap { _ in 0..<training.set.count }
    let inputs = training.set.inputs[rows: rows]
    let soft = training.set.softLabels.map {
      SoftLabels($0.probabilities[rows: rows], temperature: $0.temperature)
    }
    training.set = TransferSet(
      inputs: inputs, labels: training.set.labels.map { all in rows.map { all[$0] } },
      softLabels: soft)
    return training
  }

  /// A student with so many hidden units.
  private static func student(width: Int) -> Training {
    Training(
      name: "student", layerSizes: [64, width, 10], epochs: Training.student.recipe.epochs,
      loss: Training.student.loss, set: Training.student.set)
  }

  /// The results.
  var section: Report.Section {
    let growing = Growth.factors.dropFirst()
    let examples = growing.map { factor in
      row("examples × \(factor): the student takes", byExamples[factor], byExamples[1])
    }
    let widths = growing.map { factor in
      row("hidden units × \(factor): the student takes", byWidth[factor], byWidth[1])
    }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    var seeds = row("16 seeds: \(cores) cores are faster than one", onOneCore, onAllCores)
    if cores == 2 { seeds.target = .atLeast(1.8) }
    return Report.Section(title: "Growth", rows: examples + widths + [seeds])
  }

  private func row(_ name: String, _ above: [Double]?, _ below: [Double]?) -> Report.Row {
    Report.Row(name: name, unit: "×", rounds: zip(above ?? [], below ?? []).map { $0 / $1 })
  }
}
