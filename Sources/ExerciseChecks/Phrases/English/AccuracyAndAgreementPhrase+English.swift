// What is said of exercise 4.3, in English.

extension AccuracyAndAgreementPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      Two questions of the same decisions: is it the label, and is it the teacher's decision? A \
      student may be like its teacher where both are wrong.
      """
    case .whereToLook:
      """
      Look at the step “Without T², and what copying means” of lesson 4: accuracy and agreement \
      stand apart there. Which of them needs the labels?
      """
    case .formula:
      """
      The decision is the class of the largest logit. Accuracy = number of student decisions equal \
      to the label / N; agreement = number of student decisions equal to the teacher's / N, both \
      as Double before dividing.
      """
    case .infallibleStudent: "a student that is always right"
    case .holdsShareOutOfRange: "holds a share below 0 or above 1"
    case .hasDisagreeingTeacher: "says that the teacher does not always agree with itself"
    case .hasAgreementByLabels: "has an agreement that depends on the labels"
    case .teacherAsLabel:
      """
      Both numbers are the agreement: the accuracy, too, is counted against the teacher's \
      decisions. Where the teacher is wrong this makes a copied mistake look right. Accuracy needs \
      the labels of the data.
      """
    case .swapped:
      """
      The two numbers are swapped: the first one is the accuracy, against the labels, and the \
      second one the agreement, against the teacher.
      """
    case .teacherAccuracy:
      """
      The second number is the teacher's accuracy. Agreement compares the two networks with each \
      other, example by example; the labels play no part in it.
      """
    case .bothRight:
      """
      The agreement counts only examples on which both are right. Student and teacher also agree \
      where they make the same mistake.
      """
    case .bothRightOrBothWrong:
      """
      The agreement counts the examples on which both are right or both are wrong. Two networks \
      that are wrong may still decide for different classes, and then they do not agree.
      """
    case .differenceOfAccuracies:
      """
      The agreement is made of the two accuracies, as 1 less their difference. Networks that are \
      right equally often may be right on different examples: compare their decisions one by one.
      """
    case .errors:
      "These are the shares of errors and of disagreement. Accuracy and agreement are 1 less those."
    case .counts:
      "These are counts. Divide them by the number of examples to get shares from 0 to 1."
    case .percent: "These are percent. Return shares from 0 to 1."
    case .integerDivision:
      """
      Whole numbers were divided by whole numbers, which drops everything behind the point: 3 / 4 \
      is 0 in Swift. Make a Double of each count before you divide.
      """
    }
  }
}
