// Which of the learner's functions answers which exercise.
//
// Made by `swift run renew-exercises`; edits are lost.

import ExerciseChecks
import Exercises

/// The learner's functions, one an exercise, in the order of the exercises.
let answers: [Attempt] = [
  softmaxExercise.attempt(softmax(_:)),
  entropyExercise.attempt(entropy(_:inBits:)),
  rankingOfWrongClassesExercise.attempt(rankingOfWrongClasses(_:label:)),
  shareOfRunnerUpExercise.attempt(shareOfRunnerUp(_:)),
  temperatureSoftmaxExercise.attempt(softmax(_:temperature:)),
  temperatureForRatioExercise.attempt(temperature(givingRatio:between:and:softenedAt:)),
  fittedTemperatureExercise.attempt(fittedTemperature(logits:labels:candidates:)),
  crossEntropyExercise.attempt(crossEntropy(_:_:)),
  klDivergenceExercise.attempt(klDivergence(_:_:)),
  distillationLossExercise.attempt(
    distillationLoss(studentLogits:teacherLogits:labels:alpha:temperature:)),
  distillationGradientExercise.attempt(
    distillationGradient(studentLogits:teacherLogits:labels:alpha:temperature:)),
  reverseKLDivergenceExercise.attempt(
    reverseKLDivergence(studentLogits:teacherLogits:temperature:)),
  gradientOfPartsExercise.attempt(gradientOfParts(studentLogits:teacherLogits:label:temperature:)),
  gradientStepExercise.attempt(gradientStep(weights:features:softLabels:temperature:learningRate:)),
  batchSoftLabelsExercise.attempt(softLabels(ofBatch:teacherLogits:temperature:)),
  accuracyAndAgreementExercise.attempt(accuracyAndAgreement(studentLogits:teacherLogits:labels:)),
  pairedIntervalExercise.attempt(pairedInterval(distilled:hard:quantile:)),
  mixedBatchLossExercise.attempt(
    mixedBatchLoss(studentLogits:teacherLogits:labels:alpha:temperature:)),
  keepingLargestExercise.attempt(keepingLargest(_:of:)),
  modelBytesExercise.attempt(modelBytes(layerSizes:bytesPerParameter:)),
  biasCorrectionExercise.attempt(biasCorrection(for:share:logits:distilledAt:)),
  smallestStudentExercise.attempt(smallestStudent(bytes:accuracies:byteLimit:wantedAccuracy:)),
]
