/// What is said of mistakes in one part of a loss, or of a batch, which several exercises can hold.
enum LossPartPhrase: String, ExercisePhrase {
  case dividedBySquare, squareOnStudentLoss, squareTwice, alphaOnBoth, complementOfAlpha,
    distillationSubtracted, studentLossSubtracted, onlyStudentLoss, onlyDistillation,
    convexWithoutSquare, studentLossSummed, distillationDividedAgain, studentLossOverClasses,
    firstExampleOnly, lastExampleOnly, exampleLeftOut, limitedLogits, largestOfTheBatch,
    cutLogarithm, cutLogarithmInStudentLoss, cutLogarithmInDivergence, noTemperature,
    powersNotNormalised, softenedTwice, swappedCrossEntropy, halfExchanged, unweightedLogarithms,
    absoluteTerms, hardDistillation, bothDirections, jensenShannon, squaredLogits,
    squaredProbabilities, absoluteDifferences, hellinger, labelsFromStudent,
    studentLossWithoutLogarithm, studentLossOfLogits, studentLossSquared, softLabelsInStudentLoss,
    lossOfTheTeacher, studentLossSoftmaxTwice, teacherSoftmaxTwice, softStudentTwice,
    softPartTwice, distillationOverClasses, rowsOfOthers, softmaxOverBatch, smoothedLabels,
    logTarget, dividedAfterSoftmax
}
