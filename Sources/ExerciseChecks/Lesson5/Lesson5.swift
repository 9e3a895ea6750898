/// The exercises of lesson 5.
let lesson5Exercises: [any AnyExercise] = [
  modelBytesExercise, biasCorrectionExercise, smallestStudentExercise,
]
