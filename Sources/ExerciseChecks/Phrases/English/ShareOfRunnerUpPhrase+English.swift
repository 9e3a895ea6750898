// What is said of exercise 1.4, in English.

extension ShareOfRunnerUpPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      A share of what? The likeliest class is set aside, so compare the runner-up with all that \
      the other classes have together.
      """
    case .whereToLook:
      """
      Look at the step “Two twos” of lesson 1 for what a runner-up is. Then take [0.05, 0.6, 0.32, \
      0.03] by hand: how much is left without the 0.6, and which part of that is 0.32?
      """
    case .formula:
      """
      p₂ / (1 − p₁), with p₁ and p₂ the two largest probabilities: sort them first. Where 1 − p₁ \
      is 0, the answer is 0.
      """
    case .twoLikeliestClasses: "two likeliest classes"
    case .verySureTeacher: "a very sure teacher"
    case .isAboveOne: "is larger than 1"
    case .dependsOnClassOrder: "depends on the order of the classes"
    case .notRescaled:
      """
      This is the runner-up's probability itself, a share of all classes. With the likeliest one \
      set aside, only 1 − p₁ is left: divide by that.
      """
    case .comparedWithTop:
      """
      This is the runner-up compared with the likeliest class, p₂ / p₁. That class is set aside: \
      compare with what is left without it.
      """
    case .shareOfTwo:
      """
      This is p₂ / (p₁ + p₂), the runner-up's share of the two likeliest classes. The likeliest \
      one is to be set aside, and all the others count.
      """
    case .secondSetAside:
      """
      The runner-up itself is set aside: this is p₂ / (1 − p₂). Take the likeliest class away, 1 − \
      p₁.
      """
    case .comparedWithThird:
      """
      These are the odds of the second against the third class. Compare with all that is left, of \
      which the runner-up is itself a part.
      """
    case .restWithoutRunnerUp:
      """
      The runner-up is missing from the sum below: this is p₂ / (1 − p₁ − p₂). A share is a part \
      of a whole that holds it.
      """
    case .lead:
      """
      This is p₁ − p₂, the lead of the likeliest class. Asked is the runner-up's share of what the \
      likeliest one leaves.
      """
    case .places:
      """
      The first class is taken for the likeliest one and the second class for the runner-up. The \
      classes may come in any order: sort the probabilities first.
      """
    case .softmaxOfTheRest:
      """
      The classes that are left went through a softmax. They are probabilities already: dividing \
      them by their sum is all that is needed.
      """
    case .bothSetAside:
      """
      Where several classes share the largest probability, all of them were set aside. Only one \
      is; another one of them is then the runner-up.
      """
    case .zeroByZero:
      """
      For a hard label this is 0 / 0, which is NaN. Nothing is left there to have a share of: \
      return 0.
      """
    }
  }
}
