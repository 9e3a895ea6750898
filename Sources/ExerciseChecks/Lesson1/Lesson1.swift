/// The exercises of lesson 1.
let lesson1Exercises: [any AnyExercise] = [
  softmaxExercise, entropyExercise, rankingOfWrongClassesExercise, shareOfRunnerUpExercise,
]
