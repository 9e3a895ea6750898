// The trainings as a file, for other libraries.

import Distillation
import Foundation

/// What peers read: everything that the trainings are made of.
struct WorkFile: Encodable {
  private struct Entry: Encodable {
    var weights: [[[Double]]]
    var biases: [[Double]]
    var orders: [[Int]]
    var softLabels: [[Double]]
    var batchSize: Int
    var learningRate: Double
    var momentum: Double
    var studentWeight: Double
    var distillationWeight: Double
    var temperature: Double
  }

  private var inputs: [[Double]]
  private var labels: [Int]
  private var trainings: [String: Entry] = [:]

  /// Gathers what trainings on the same examples need.
  init(_ trainings: [Training]) {
    inputs = trainings[0].set.inputs.rowArrays
    labels = trainings[0].set.labels ?? []
    for training in trainings {
      let noSoftLabels = Matrix(zeros: training.set.count, 10)
      self.trainings[training.name] = Entry(
        weights: training.network.layers.map(\.weights.rowArrays),
        biases: training.network.layers.map(\.biases),
        orders: training.orders,
        softLabels: (training.set.softLabels?.probabilities ?? noSoftLabels).rowArrays,
        batchSize: training.recipe.batchSize,
        learningRate: training.recipe.learningRate,
        momentum: Training.momentum,
        studentWeight: training.loss.studentWeight,
        distillationWeight: training.loss.distillationWeight,
        temperature: training.loss.temperature)
    }
  }
}
