// Which of the learner's functions answers which exercise.

import ExerciseChecks
import Exercises

/// The learner's functions, one line an exercise.
let answers: [Attempt] = [
  softmaxExercise.attempt { .numbers(try softmax($0)) },
  entropyExercise.attempt { .number(try entropy($0.probabilities, inBits: $0.inBits)) },
  rankingOfWrongClassesExercise.attempt {
    .indices(try rankingOfWrongClasses($0.probabilities, label: $0.label))
  },
  shareOfRunnerUpExercise.attempt { .number(try shareOfRunnerUp($0)) },
  temperatureSoftmaxExercise.attempt {
    .numbers(try softmax($0.logits, temperature: $0.temperature))
  },
  temperatureForRatioExercise.attempt {
    .number(
      try temperature(
        givingRatio: $0.wanted, between: $0.first, and: $0.second, softenedAt: $0.temperature))
  },
  fittedTemperatureExercise.attempt {
    .number(try fittedTemperature(logits: $0.logits, labels: $0.labels, candidates: $0.candidates))
  },
  crossEntropyExercise.attempt { .number(try crossEntropy($0.target, $0.prediction)) },
  klDivergenceExercise.attempt { .number(try klDivergence($0.target, $0.prediction)) },
  distillationLossExercise.attempt {
    .number(
      try distillationLoss(
        studentLogits: $0.studentLogits, teacherLogits: $0.teacherLogits, labels: $0.labels,
        alpha: $0.alpha, temperature: $0.temperature))
  },
  distillationGradientExercise.attempt {
    .rows(
      try distillationGradient(
        studentLogits: $0.studentLogits, teacherLogits: $0.teacherLogits, labels: $0.labels,
        alpha: $0.alpha, temperature: $0.temperature))
  },
  reverseKLDivergenceExercise.attempt {
    .number(
      try reverseKLDivergence(
        studentLogits: $0.studentLogits, teacherLogits: $0.teacherLogits,
        temperature: $0.temperature))
  },
  gradientOfPartsExercise.attempt {
    let parts = try gradientOfParts(
      studentLogits: $0.studentLogits, teacherLogits: $0.teacherLogits, label: $0.label,
      temperature: $0.temperature)
    return .rows([parts.rightAgainstRest, parts.amongTheRest])
  },
  gradientStepExercise.attempt {
    .rows(
      try gradientStep(
        weights: $0.weights, features: $0.features, softLabels: $0.softLabels,
        temperature: $0.temperature, learningRate: $0.learningRate))
  },
  batchSoftLabelsExercise.attempt {
    .rows(
      try softLabels(
        ofBatch: $0.batch, teacherLogits: $0.teacherLogits, temperature: $0.temperature))
  },
  accuracyAndAgreementExercise.attempt {
    let shares = try accuracyAndAgreement(
      studentLogits: $0.studentLogits, teacherLogits: $0.teacherLogits, labels: $0.labels)
    return .numbers([shares.accuracy, shares.agreement])
  },
  pairedIntervalExercise.attempt {
    let gain = try pairedInterval(
      distilled: $0.distilled, hard: $0.hard, quantile: $0.quantile)
    return .numbers([gain.mean, gain.low, gain.high])
  },
  mixedBatchLossExercise.attempt {
    .number(
      try mixedBatchLoss(
        studentLogits: $0.studentLogits, teacherLogits: $0.teacherLogits, labels: $0.labels,
        alpha: $0.alpha, temperature: $0.temperature))
  },
  keepingLargestExercise.attempt {
    .numbers(try keepingLargest($0.count, of: $0.softLabel))
  },
  modelBytesExercise.attempt {
    .index(try modelBytes(layerSizes: $0.layerSizes, bytesPerParameter: $0.bytesPerParameter))
  },
  biasCorrectionExercise.attempt {
    .number(
      try biasCorrection(
        for: $0.missing, share: $0.share, logits: $0.logits, distilledAt: $0.temperature))
  },
  smallestStudentExercise.attempt {
    .index(
      try smallestStudent(
        bytes: $0.bytes, accuracies: $0.accuracies, byteLimit: $0.byteLimit,
        wantedAccuracy: $0.wantedAccuracy))
  },
]
