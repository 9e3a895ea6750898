/// What is said of several exercises on losses and soft labels: mistakes that each of them can
/// hold.
enum LossPhrase: String, ExercisePhrase {
  case softmaxTwice, onlyStudentSoftened, multiplied, probabilitiesDivided, base2, base10,
    noMaxShift, tForItsSquare, squareOnBoth, convex, convexReversed, alphaForgotten,
    meanOverElements, onlyTeacherSoftened, nobodySoftened, studentLossSoftened, swapped,
    labelsFromTeacher, logarithmOfSoftmax, zeroLogZero, halfShift, limited
}
