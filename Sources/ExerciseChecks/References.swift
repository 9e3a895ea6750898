// The reference solutions, called with arguments that crossed, as a learner’s function is.
//
// Made by `swift run renew-exercises`; edits are lost.

import Answering
import Solutions

/// The reference solutions by their exercises.
let references: [ExerciseID: Callable] = [
  "1.1": {
    let answer = try Solutions.softmax(
      try $0.argument("logits") as [Double])
    return crossing(answer)
  },
  "1.2": {
    let answer = try Solutions.entropy(
      try $0.argument("probabilities") as [Double],
      inBits: try $0.argument("in_bits") as Bool)
    return crossing(answer)
  },
  "1.3": {
    let answer = try Solutions.rankingOfWrongClasses(
      try $0.argument("probabilities") as [Double],
      label: try $0.argument("label") as Int)
    return crossing(answer)
  },
  "1.4": {
    let answer = try Solutions.shareOfRunnerUp(
      try $0.argument("probabilities") as [Double])
    return crossing(answer)
  },
  "2.1": {
    let answer = try Solutions.softmax(
      try $0.argument("logits") as [Double],
      temperature: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "2.2": {
    let answer = try Solutions.temperature(
      givingRatio: try $0.argument("wanted") as Double,
      between: try $0.argument("first") as Double,
      and: try $0.argument("second") as Double,
      softenedAt: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "2.3": {
    let answer = try Solutions.fittedTemperature(
      logits: try $0.argument("logits") as [[Double]],
      labels: try $0.argument("labels") as [Int],
      candidates: try $0.argument("candidates") as [Double])
    return crossing(answer)
  },
  "3.1": {
    let answer = try Solutions.crossEntropy(
      try $0.argument("target") as [Double],
      try $0.argument("prediction") as [Double])
    return crossing(answer)
  },
  "3.2": {
    let answer = try Solutions.klDivergence(
      try $0.argument("target") as [Double],
      try $0.argument("prediction") as [Double])
    return crossing(answer)
  },
  "3.3": {
    let answer = try Solutions.distillationLoss(
      studentLogits: try $0.argument("student_logits") as [[Double]],
      teacherLogits: try $0.argument("teacher_logits") as [[Double]],
      labels: try $0.argument("labels") as [Int],
      alpha: try $0.argument("alpha") as Double,
      temperature: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "3.4": {
    let answer = try Solutions.distillationGradient(
      studentLogits: try $0.argument("student_logits") as [[Double]],
      teacherLogits: try $0.argument("teacher_logits") as [[Double]],
      labels: try $0.argument("labels") as [Int],
      alpha: try $0.argument("alpha") as Double,
      temperature: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "3.5": {
    let answer = try Solutions.reverseKLDivergence(
      studentLogits: try $0.argument("student_logits") as [[Double]],
      teacherLogits: try $0.argument("teacher_logits") as [[Double]],
      temperature: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "3.6": {
    let answer = try Solutions.gradientOfParts(
      studentLogits: try $0.argument("student_logits") as [Double],
      teacherLogits: try $0.argument("teacher_logits") as [Double],
      label: try $0.argument("label") as Int,
      temperature: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "4.1": {
    let answer = try Solutions.gradientStep(
      weights: try $0.argument("weights") as [[Double]],
      features: try $0.argument("features") as [[Double]],
      softLabels: try $0.argument("soft_labels") as [[Double]],
      temperature: try $0.argument("temperature") as Double,
      learningRate: try $0.argument("learning_rate") as Double)
    return crossing(answer)
  },
  "4.2": {
    let answer = try Solutions.softLabels(
      ofBatch: try $0.argument("batch") as [Int],
      teacherLogits: try $0.argument("teacher_logits") as [[Double]],
      temperature: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "4.3": {
    let answer = try Solutions.accuracyAndAgreement(
      studentLogits: try $0.argument("student_logits") as [[Double]],
      teacherLogits: try $0.argument("teacher_logits") as [[Double]],
      labels: try $0.argument("labels") as [Int])
    return crossing(answer)
  },
  "4.4": {
    let answer = try Solutions.pairedInterval(
      distilled: try $0.argument("distilled") as [Double],
      hard: try $0.argument("hard") as [Double],
      quantile: try $0.argument("quantile") as Double)
    return crossing(answer)
  },
  "4.5": {
    let answer = try Solutions.mixedBatchLoss(
      studentLogits: try $0.argument("student_logits") as [[Double]],
      teacherLogits: try $0.argument("teacher_logits") as [[Double]],
      labels: try $0.argument("labels") as [Int?],
      alpha: try $0.argument("alpha") as Double,
      temperature: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "4.6": {
    let answer = try Solutions.keepingLargest(
      try $0.argument("k") as Int,
      of: try $0.argument("soft_label") as [Double])
    return crossing(answer)
  },
  "5.1": {
    let answer = try Solutions.modelBytes(
      layerSizes: try $0.argument("layer_sizes") as [Int],
      bytesPerParameter: try $0.argument("bytes_per_parameter") as Int)
    return crossing(answer)
  },
  "5.2": {
    let answer = try Solutions.biasCorrection(
      for: try $0.argument("missing") as Int,
      share: try $0.argument("share") as Double,
      logits: try $0.argument("logits") as [[Double]],
      distilledAt: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "5.3": {
    let answer = try Solutions.smallestStudent(
      bytes: try $0.argument("bytes") as [Int],
      accuracies: try $0.argument("accuracies") as [Double],
      byteLimit: try $0.argument("byte_limit") as Int,
      wantedAccuracy: try $0.argument("wanted_accuracy") as Double)
    return crossing(answer)
  },
  "5.4": {
    let answer = try Solutions.quantized(
      try $0.argument("weight") as Double,
      farthest: try $0.argument("farthest") as Double)
    return crossing(answer)
  },
]
