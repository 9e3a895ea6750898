// Every exercise of the course.
//
// Made by `swift run renew-exercises`; edits are lost.

/// Every exercise of the course, in the order of the lessons.
public let allExercises: [any AnyExercise] = [
  softmaxExercise,
  entropyExercise,
  rankingOfWrongClassesExercise,
  shareOfRunnerUpExercise,
  temperatureSoftmaxExercise,
  temperatureForRatioExercise,
  fittedTemperatureExercise,
  crossEntropyExercise,
  klDivergenceExercise,
  distillationLossExercise,
  distillationGradientExercise,
  reverseKLDivergenceExercise,
  gradientOfPartsExercise,
  gradientStepExercise,
  batchSoftLabelsExercise,
  accuracyAndAgreementExercise,
  pairedIntervalExercise,
  mixedBatchLossExercise,
  keepingLargestExercise,
  modelBytesExercise,
  biasCorrectionExercise,
  smallestStudentExercise,
  quantizedWeightExercise,
]
