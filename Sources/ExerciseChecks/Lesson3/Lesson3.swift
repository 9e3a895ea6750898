/// The exercises of lesson 3.
let lesson3Exercises: [any AnyExercise] = [
  crossEntropyExercise, klDivergenceExercise, distillationLossExercise,
  distillationGradientExercise, reverseKLDivergenceExercise, gradientOfPartsExercise,
]
