// Which of the learner's functions answers which exercise.
//
// Made by `swift run renew-exercises`; edits are lost.

import Answering
import Exercises

/// The learner's functions, one an exercise, in the order of the exercises.
let functions: [String: Callable] = [
  "1.1": {
    let answer: [Double] = try softmax(
      try $0.argument("logits") as [Double])
    return crossing(answer)
  },
  "1.2": {
    let answer: Double = try entropy(
      try $0.argument("probabilities") as [Double],
      inBits: try $0.argument("in_bits") as Bool)
    return crossing(answer)
  },
  "1.3": {
    let answer: [Int] = try rankingOfWrongClasses(
      try $0.argument("probabilities") as [Double],
      label: try $0.argument("label") as Int)
    return crossing(answer)
  },
  "1.4": {
    let answer: Double = try shareOfRunnerUp(
      try $0.argument("probabilities") as [Double])
    return crossing(answer)
  },
  "2.1": {
    let answer: [Double] = try softmax(
      try $0.argument("logits") as [Double],
      temperature: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "2.2": {
    let answer: Double = try temperature(
      givingRatio: try $0.argument("wanted") as Double,
      between: try $0.argument("first") as Double,
      and: try $0.argument("second") as Double,
      softenedAt: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "2.3": {
    let answer: Double = try fittedTemperature(
      logits: try $0.argument("logits") as [[Double]],
      labels: try $0.argument("labels") as [Int],
      candidates: try $0.argument("candidates") as [Double])
    return crossing(answer)
  },
  "3.1": {
    let answer: Double = try crossEntropy(
      try $0.argument("target") as [Double],
      try $0.argument("prediction") as [Double])
    return crossing(answer)
  },
  "3.2": {
    let answer: Double = try klDivergence(
      try $0.argument("target") as [Double],
      try $0.argument("prediction") as [Double])
    return crossing(answer)
  },
  "3.3": {
    let answer: Double = try distillationLoss(
      studentLogits: try $0.argument("student_logits") as [[Double]],
      teacherLogits: try $0.argument("teacher_logits") as [[Double]],
      labels: try $0.argument("labels") as [Int],
      alpha: try $0.argument("alpha") as Double,
      temperature: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "3.4": {
    let answer: [[Double]] = try distillationGradient(
      studentLogits: try $0.argument("student_logits") as [[Double]],
      teacherLogits: try $0.argument("teacher_logits") as [[Double]],
      labels: try $0.argument("labels") as [Int],
      alpha: try $0.argument("alpha") as Double,
      temperature: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "3.5": {
    let answer: Double = try reverseKLDivergence(
      studentLogits: try $0.argument("student_logits") as [[Double]],
      teacherLogits: try $0.argument("teacher_logits") as [[Double]],
      temperature: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "3.6": {
    let answer: (rightAgainstRest: [Double], amongTheRest: [Double]) = try gradientOfParts(
      studentLogits: try $0.argument("student_logits") as [Double],
      teacherLogits: try $0.argument("teacher_logits") as [Double],
      label: try $0.argument("label") as Int,
      temperature: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "4.1": {
    let answer: [[Double]] = try gradientStep(
      weights: try $0.argument("weights") as [[Double]],
      features: try $0.argument("features") as [[Double]],
      softLabels: try $0.argument("soft_labels") as [[Double]],
      temperature: try $0.argument("temperature") as Double,
      learningRate: try $0.argument("learning_rate") as Double)
    return crossing(answer)
  },
  "4.2": {
    let answer: [[Double]] = try softLabels(
      ofBatch: try $0.argument("batch") as [Int],
      teacherLogits: try $0.argument("teacher_logits") as [[Double]],
      temperature: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "4.3": {
    let answer: (accuracy: Double, agreement: Double) = try accuracyAndAgreement(
      studentLogits: try $0.argument("student_logits") as [[Double]],
      teacherLogits: try $0.argument("teacher_logits") as [[Double]],
      labels: try $0.argument("labels") as [Int])
    return crossing(answer)
  },
  "4.4": {
    let answer: (mean: Double, low: Double, high: Double) = try pairedInterval(
      distilled: try $0.argument("distilled") as [Double],
      hard: try $0.argument("hard") as [Double],
      quantile: try $0.argument("quantile") as Double)
    return crossing(answer)
  },
  "4.5": {
    let answer: Double = try mixedBatchLoss(
      studentLogits: try $0.argument("student_logits") as [[Double]],
      teacherLogits: try $0.argument("teacher_logits") as [[Double]],
      labels: try $0.argument("labels") as [Int?],
      alpha: try $0.argument("alpha") as Double,
      temperature: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "4.6": {
    let answer: [Double] = try keepingLargest(
      try $0.argument("k") as Int,
      of: try $0.argument("soft_label") as [Double])
    return crossing(answer)
  },
  "5.1": {
    let answer: Int = try modelBytes(
      layerSizes: try $0.argument("layer_sizes") as [Int],
      bytesPerParameter: try $0.argument("bytes_per_parameter") as Int)
    return crossing(answer)
  },
  "5.2": {
    let answer: Double = try biasCorrection(
      for: try $0.argument("missing") as Int,
      share: try $0.argument("share") as Double,
      logits: try $0.argument("logits") as [[Double]],
      distilledAt: try $0.argument("temperature") as Double)
    return crossing(answer)
  },
  "5.3": {
    let answer: Int? = try smallestStudent(
      bytes: try $0.argument("bytes") as [Int],
      accuracies: try $0.argument("accuracies") as [Double],
      byteLimit: try $0.argument("byte_limit") as Int,
      wantedAccuracy: try $0.argument("wanted_accuracy") as Double)
    return crossing(answer)
  },
  "5.4": {
    let answer: Int = try quantized(
      try $0.argument("weight") as Double,
      farthest: try $0.argument("farthest") as Double)
    return crossing(answer)
  },
]
