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
    case .oneExampleAndTwoClasses: "a single example, and two classes"
    case .smallestLogit:
      """
      The networks decide for the smallest logit here. The decision is the class of the largest \
      one.
      """
    case .largestMagnitude:
      """
      The decision is made by the size of the logits without their sign. −5 is a small logit, \
      smaller than 1: compare them as they are.
      """
    case .beginsAtZero:
      """
      Where all logits of a row are negative, the decision is class 0, as in a search for the \
      largest that begins with 0. Begin with the first logit.
      """
    case .firstPositive:
      """
      The decision is the first class with a logit above 0. Logits have no threshold; the largest \
      one decides.
      """
    case .labelsFromOne:
      """
      Decisions and labels are counted from different numbers, so that class 0 is compared with \
      label 1, or 1 with 0. Both are counted from 0.
      """
    case .topTwo:
      """
      A hit counts here if it is among the student's two largest logits. The student decides for \
      one class, that of the largest.
      """
    case .agreementTopTwo:
      """
      The agreement counts the teacher's decision among the student's two largest logits. Both \
      decide for one class each: compare these.
      """
    case .wholeRanking:
      """
      The agreement asks for the same order of all classes. Only the decisions have to be alike, \
      the first places.
      """
    case .equalLogits:
      """
      The agreement asks for equal logits. Two networks may decide alike with different numbers: \
      compare the classes of the largest ones.
      """
    case .sharedProbability:
      """
      The agreement is how much the probabilities have in common. That is another measure; here \
      decisions are counted, alike or not.
      """
    case .amongRight:
      """
      The agreement is taken among the examples on which the student is right. All examples count: \
      labels play no part in it.
      """
    case .amongTeachersRight:
      """
      The agreement is taken among the examples on which the teacher is right. All examples count, \
      also those on which it errs.
      """
    case .sharedMistakes:
      "The agreement counts only common mistakes. Where both are right they decide alike as well."
    case .disagreement:
      "The second number is the share of different decisions. The agreement is 1 less that."
    case .ratioOfAccuracies:
      """
      The agreement is the student's accuracy as a share of the teacher's. Networks that are right \
      equally often may decide differently: compare decision by decision.
      """
    case .productOfAccuracies:
      """
      The agreement is the product of both accuracies, as if the networks had nothing to do with \
      each other. Count the examples on which they decide alike.
      """
    case .beyondChance:
      """
      The agreement is corrected for chance (Cohen's kappa). Here it is the plain share of equal \
      decisions.
      """
    case .agreementTwice:
      """
      Both numbers are the accuracy. The agreement compares the student with the teacher, not with \
      the labels.
      """
    case .teachersForStudents:
      "The first number is the teacher's accuracy. The student's was asked for."
    case .meanOverClasses:
      """
      The accuracy is a mean over the classes, each counting alike. Here each example counts \
      alike: all hits by all examples.
      """
    case .dividedByClasses:
      "The counts are divided by the number of classes. Divide them by the number of examples."
    case .exampleLeftOut:
      "The first or the last example is left out. Go through all rows, from 0 to N − 1."
    }
  }
}
