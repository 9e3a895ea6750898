// What is said of exercise 3.6, in English.

extension GradientOfPartsPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      One of the two parts is easy, and together they are a gradient that you know. What does that \
      leave for the other part?
      """
    case .whereToLook:
      """
      Look at the step “KL taken apart” of lesson 3 for the two parts, and at “The gradient” for \
      (q̃ˢ − q̃ᵗ) / T, which their gradients must add up to. For the second one take the right \
      class out of both rows of logits before the softmax, and put a 0 in its place afterwards.
      """
    case .formula:
      """
      Among the rest: (1 − q̃ᵗ of the right class) · (r̃ˢ − r̃ᵗ) / T, and 0 for the right class. \
      Right against rest: (q̃ˢ − q̃ᵗ) / T less that. For the right class this is all of (q̃ˢ − \
      q̃ᵗ) / T; what it gains the others lose, in proportion to r̃ˢ.
      """
    case .twoClassesAndASingleOne: "two classes, and a single one"
    case .verySureNetworks: "networks that are very sure"
    case .hasPartOffZero: "has a part that does not sum to 0"
    case .hasPartsOffWhole: "has parts that do not add up to (q̃ˢ − q̃ᵗ) / T"
    case .hasRestMovingRightClass: "moves the right class by the part among the rest"
    case .hasRestMovedByRightClass:
      "has a part among the rest that changes with the student's logit of the right class"
    case .weightForgotten:
      """
      The weight w is missing among the rest. A teacher that is sure of the right class leaves \
      little to the others, and then this part pulls little: multiply by 1 − q̃ᵗ of the right \
      class. Without it this is another loss, “decoupled” distillation, which Zhao and others \
      chose on purpose in 2022.
      """
    case .weightOfTheStudent:
      """
      The weight among the rest is the student's 1 − q̃ˢ. In KL(q̃ᵗ‖q̃ˢ) the teacher weighs: take \
      1 − q̃ᵗ of the right class.
      """
    case .weightOfTheRightClass:
      """
      The weight among the rest is q̃ᵗ of the right class. It is what the teacher leaves to the \
      *others*, 1 − q̃ᵗ.
      """
    case .weightAtOne:
      """
      The weight comes from the teacher at T = 1. Everything in this divergence is softened: take \
      1 − q̃ᵗ, from the logits divided by T. It is by this weight that a high temperature lets the \
      other classes speak.
      """
    case .restNotNormalised:
      """
      Among the rest this is w · (q̃ˢ − q̃ᵗ) / T with the shares of all K classes. Among \
      themselves the others share 1: take the softmax of their logits alone, r̃.
      """
    case .cutByClasses:
      """
      The gradient is cut by classes: the right one's number in the first part, all the others' in \
      the second. But the first part moves the others, too: what the right class gains, they lose.
      """
    case .rightLogitSetToZero:
      """
      The right class's logit was set to 0 before the softmax. That is a logit like any other, and \
      takes its share: leave the class out, or set its logit to −∞.
      """
    case .teacherTurned:
      """
      Among the rest this is w · (r̃ᵗ − r̃ˢ) / T, with the wrong sign. Where the student says more \
      than the teacher, its logit should fall, so there the gradient is positive: r̃ˢ − r̃ᵗ.
      """
    case .restDividedByNothing:
      """
      The shares among the rest were made by dividing q̃ by what the right class leaves. Where a \
      network is very sure, all of it is rounded to 0, and 0 / 0 is NaN. Take the softmax of the \
      logits without the right class.
      """
    case .partsSwapped:
      """
      The two parts are swapped: the first one is the right class against the rest, the second one \
      the others among themselves.
      """
    case .wholeForFirst:
      "The first part is the whole gradient, (q̃ˢ − q̃ᵗ) / T. Take off what the second part pulls."
    case .notTakenApart:
      """
      The first part is the whole gradient, (q̃ˢ − q̃ᵗ) / T, and nothing is left for the second. \
      What the others are taught among themselves belongs there.
      """
    case .onlyTheRightLogit:
      """
      The first part reaches only the logit of the right class. What that class gains, the others \
      lose: their numbers are −(q̃ˢ − q̃ᵗ) / T of the right class, in proportion to r̃ˢ.
      """
    case .evenlyAmongTheRest:
      """
      In the first part the others lose evenly, each a (K − 1)th. They lose in proportion to what \
      the student gives them: r̃ˢ.
      """
    case .likeTheTeacher:
      """
      In the first part the others lose in proportion to the teacher's r̃ᵗ. It is the student's \
      softmax that is differentiated: they lose in proportion to its r̃ˢ.
      """
    case .partsOfTheLoss:
      """
      These are the two parts of the loss of 3.3, qˢ − p and (q̃ˢ − q̃ᵗ) / T. Here no hard label \
      is learnt: the second one alone is taken apart, into the right class against the rest and \
      the rest among themselves.
      """
    case .classFromTeacher:
      """
      The teacher's first choice is taken for the right class. Where the teacher errs these are \
      two classes: use `label`.
      """
    case .withoutOneOverT:
      """
      The 1/T of the softened softmax is missing. The logits are divided by T before the softmax, \
      and the chain rule brings that factor along.
      """
    case .squared:
      """
      The factor T² is in it, so that T · (q̃ˢ − q̃ᵗ) comes out. A loss may want it; this exercise \
      asks for the gradient of the divergence alone.
      """
    case .oneOverTTwice:
      """
      The factor 1/T is in it twice. The logits are divided by T once, and the chain rule brings \
      one 1/T along.
      """
    case .sign:
      """
      All signs are turned round: this is the direction in which the divergence falls. The \
      gradient is the direction in which it grows; the training step subtracts it.
      """
    case .onlyTeacherSoftened:
      """
      Only the teacher is softened; the student's shares are those of T = 1. Divide both rows by \
      T.
      """
    case .onlyStudentSoftened:
      """
      Only the student is softened; the teacher's shares are those of T = 1. Divide both rows by \
      T.
      """
    case .nobodySoftened:
      """
      Nobody is softened: T only stands in the factor 1/T. Divide both rows by T before the \
      softmax as well.
      """
    case .noTemperature:
      """
      This is the gradient at T = 1; the temperature is not used. Divide both rows by T before the \
      softmax, and the difference by T once more.
      """
    case .firstPartOnly:
      """
      The second part is 0 here. Among the rest the teacher has something to say, too: w · (r̃ˢ − \
      r̃ᵗ) / T.
      """
    case .secondPartOnly:
      """
      The first part is 0 here. It is what remains of (q̃ˢ − q̃ᵗ) / T when the second part is \
      taken off.
      """
    case .likeAllClasses:
      """
      In the first part the others lose in proportion to q̃ˢ, the shares of all K classes, which \
      sum to less than 1 without the right one. Divide by that sum: they lose in proportion to \
      r̃ˢ, so that the part sums to 0.
      """
    case .restAtOne:
      """
      Among the rest the shares of a network, or of both, are those of T = 1. Divide the logits of \
      the other classes by T before the softmax, too.
      """
    case .maskTooWeak:
      """
      The right class is masked by a number that is not small enough for every row of logits, so \
      that it keeps a share among the rest. Leave its logit out, or mask it by −∞.
      """
    case .networksSwapped:
      """
      Student and teacher are in each other's place: this is the gradient for the teacher's \
      logits, as if it learned from the student. In KL(q̃ᵗ‖q̃ˢ) the teacher is the target, and its \
      1 − q̃ᵗ is the weight.
      """
    case .weightSquared:
      """
      The weight w is in the second part twice. Multiply r̃ˢ − r̃ᵗ by it once: the shares r̃ sum \
      to 1.
      """
    case .firstClass:
      "The class 0 is always taken for the right one. Which class is right stands in `label`."
    case .classBefore:
      """
      The class before the right one is taken, as if `label` were counted from 1. Classes are \
      counted from 0.
      """
    case .classFromStudent:
      """
      The student's first choice is taken for the right class. Where the student errs these are \
      two classes: use `label`.
      """
    case .wholeAmongRest:
      """
      Among the rest this is (q̃ˢ − q̃ᵗ) / T with the shares of all K classes. Among themselves \
      the others share 1: take r̃, the softmax of their logits alone, and multiply by w.
      """
    }
  }
}
