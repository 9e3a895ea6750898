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
      The probabilities went through a softmax before they were compared. They are no logits: \
      dividing the runner-up's by what is left is all that is needed.
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
    case .nothingBesides: "nothing besides the two likeliest classes"
    default: whole
    }
  }

  /// What is said of the whole of which it is a share.
  private var whole: String {
    switch self {
    case .multiplied:
      """
      The runner-up's probability is multiplied by what is left, not divided by it. A share of a \
      part is larger than the same share of all: divide.
      """
    case .squaresOfTheRest:
      """
      The probabilities of the rest are squared before they are compared. That makes the runner-up \
      look stronger than it is: use them as they are.
      """
    case .firstSetAside:
      """
      Class 0 is set aside, whether it is the likeliest one or not. The classes may come in any \
      order: set the largest probability aside.
      """
    case .lastSetAside:
      """
      The last class is set aside, whether it is the likeliest one or not. The classes may come in \
      any order: set the largest probability aside.
      """
    default: part
    }
  }

  /// What is said of what is divided.
  private var part: String {
    switch self {
    case .leadAsShare:
      """
      The lead p₁ − p₂ is divided by what is left. Above the line belongs the runner-up's \
      probability, p₂.
      """
    case .oddsOfTop:
      """
      These are the odds of the likeliest class, p₁ / (1 − p₁). That class is set aside: the \
      runner-up's probability belongs above the line.
      """
    case .restItself:
      """
      This is 1 − p₁, all that the likeliest class leaves. Asked is the part of it that the \
      runner-up has.
      """
    case .restOfRest:
      """
      This is what the classes *behind* the runner-up have of the rest, 1 minus the share that is \
      asked.
      """
    case .thirdTaken:
      """
      The third class is taken for the runner-up. In an array in descending order the likeliest \
      class has the index 0, and the runner-up the index 1.
      """
    case .ascending:
      """
      The probabilities are in ascending order, so the least likely classes are taken for the \
      likeliest. Sort with `sorted(by: >)`.
      """
    case .evenShare:
      """
      This spreads the rest evenly over the other classes, as label smoothing does. Of all that is \
      known of the teacher, it leaves out which class comes second.
      """
    case .demotionForgotten:
      """
      The loop keeps the two largest probabilities, and when it finds a larger first one, it \
      forgets the old one (or begins with the first class in both places). The old first one is \
      the new second one: hand it down.
      """
    case .neighbourTaken:
      """
      The class beside the likeliest one is taken for the runner-up. The runner-up may stand \
      anywhere: it has the second largest probability.
      """
    default: edge
    }
  }

  /// What is said of the edges.
  private var edge: String {
    switch self {
    case .oneForHardLabel:
      "For a hard label this is 1. Nothing is left there to have a share of: the answer is 0."
    case .inFloat:
      """
      The probabilities went through Float, which holds about seven digits. For a very sure teacher \
      hardly any of them is left in 1 − p₁. Compute with Double throughout.
      """
    case .epsilonBelow:
      """
      A tiny number is added below the line, so that nothing is divided by 0. A very sure teacher \
      leaves hardly more than that, and the share comes out too small. Ask whether anything is \
      left instead.
      """
    case .nearlySureTakenForHard:
      """
      What is left counts as nothing, or is not divided by as it is, as soon as it is below a limit. \
      A very sure teacher still ranks the others: only where exactly 0 is left is the share 0.
      """
    default: ""
    }
  }
}
