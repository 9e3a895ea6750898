/// What is said of several exercises.
enum CommonPhrase: String, ExercisePhrase {
  // Checks.
  case workedExample, otherSoftLabels, hardLabel, otherLogits, oneClassAndEqualLogits,
    extremeLogits, erringTeacher, otherStudents, otherNetworks, workedExamples, largeLogits,
    verySureTeacher, otherBatches, copyingStudentAndSingleClass, surelyWrongStudent,
    copyingStudent, softLabelsOfTheLesson, hardLabelsAndZeroTargets, perfectCopy,
    workedExampleAndOtherTemperature, batchesOfTwoToFour, singleExamples
  // Broken invariants.
  case isNaN, isNegative, doesNotSumToOne, holdsNegative, holdsNaN, changesWithShift,
    changesWithRowShift, changesWithNetworkShift, changesWithRepetition,
    isNotZeroForCopyWithoutAlpha, isNotZeroForCopyOfTeacher
}
