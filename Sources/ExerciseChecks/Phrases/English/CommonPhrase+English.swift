// What is said of several exercises, in English.

extension CommonPhrase {
  var english: String {
    switch self {
    case .workedExample: "the worked example"
    case .otherSoftLabels: "other soft labels"
    case .hardLabel: "a hard label"
    case .otherLogits: "other logits"
    case .oneClassAndEqualLogits: "one class, and equal logits"
    case .extremeLogits: "very large and very small logits"
    case .erringTeacher: "a teacher that errs"
    case .otherStudents: "other students"
    case .otherNetworks: "other networks"
    case .workedExamples: "the worked examples"
    case .largeLogits: "large logits"
    case .verySureTeacher: "a teacher that is very sure"
    case .otherBatches: "other batches"
    case .copyingStudentAndSingleClass: "a student that copies its teacher, and a single class"
    case .surelyWrongStudent: "a student that is surely wrong"
    case .copyingStudent: "a student that copies its teacher"
    case .softLabelsOfTheLesson: "the soft labels of the lesson"
    case .hardLabelsAndZeroTargets: "hard labels, and targets of 0"
    case .perfectCopy: "a perfect copy"
    case .workedExampleAndOtherTemperature: "the worked example, and another temperature"
    case .batchesOfTwoToFour: "batches of two to four"
    case .singleExamples: "single examples"
    case .isNaN: "is NaN or infinity"
    case .isNegative: "is negative"
    case .doesNotSumToOne: "does not sum to 1"
    case .holdsNegative: "holds a negative number"
    case .holdsNaN: "holds NaN or infinity"
    case .changesWithShift: "changes when the same number is added to all logits"
    case .changesWithRowShift:
      "changes when the same number is added to all logits of a row, although no decision does"
    case .changesWithNetworkShift:
      "changes when the same number is added to all logits of a network"
    case .changesWithRepetition: "changes when every example comes twice"
    case .isNotZeroForCopyWithoutAlpha: "is not 0 for a perfect copy of the teacher with α = 0"
    case .isNotZeroForCopyOfTeacher: "is not 0 for a perfect copy of the teacher"
    }
  }
}
