/// The exercises of lesson 2.
let lesson2Exercises: [any AnyExercise] = [
  temperatureSoftmaxExercise, temperatureForRatioExercise, fittedTemperatureExercise,
]
