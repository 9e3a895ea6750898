/// The exercises of lesson 4.
let lesson4Exercises: [any AnyExercise] = [
  gradientStepExercise, batchSoftLabelsExercise, accuracyAndAgreementExercise,
  pairedIntervalExercise, mixedBatchLossExercise, keepingLargestExercise,
]
