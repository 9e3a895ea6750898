// What is said of exercise 4.1, in English.

extension GradientStepPhrase {
  var english: String {
    switch self {
    case .nudge:
      """
      Go forward first: from the features and the weights to the student's logits, and from those \
      to its soft labels. Then ask for every logit whether it should rise or fall.
      """
    case .whereToLook:
      """
      Look at the step “The gradient” of lesson 3 for (q̃ˢ − q̃ᵗ) / T, and at “Without T², and \
      what copying means” of lesson 4 for what happens where the factor T² is missing. Check your \
      function on a batch of one example first.
      """
    case .formula:
      """
      With zˢ = Σ xᶠ · W[f][k] and q̃ˢ = softmax(zˢ / T), the new weight is W[f][k] − learningRate \
      · Σ over the examples of xᶠ · T · (q̃ˢ[k] − q̃ᵗ[k]) / N.
      """
    case .batchOfOne: "a batch of one"
    case .veryHotAndVeryCold: "very hot and very cold"
    case .veryLargeLogits: "very large logits"
    case .changesSumOfWeights:
      "changes the sum of a feature's weights, although what one class gains the others lose"
    case .movesPerfectStudent:
      "moves the weights of a student that already says what the teacher says"
    case .dependsOnExampleOrder: "depends on the order of the examples"
    case .noSquare:
      """
      This is the gradient of the loss without T²: (q̃ˢ − q̃ᵗ) / T, and so the step is T² times \
      too short. Multiply by T².
      """
    case .noInverse:
      """
      The factor T² is there, but the 1/T of the gradient is missing, and the step is T times too \
      long. Inside the softmax the logits are divided by T, so a derivative for a logit is divided \
      by T, too: T² / T = T remains.
      """
    case .noFactor:
      """
      This is q̃ˢ − q̃ᵗ without any factor, as for a cross entropy at T = 1. Here the loss has T² \
      and the gradient 1/T: the factor T is missing.
      """
    case .uphill:
      """
      The step goes uphill. The gradient says where the loss grows: subtract it. Where the student \
      says more than the teacher, its logit must fall.
      """
    case .sumOverBatch:
      """
      The gradients of the examples are added up and not divided by their number N. The loss is \
      the mean over the batch; with the sum, a larger batch takes longer steps.
      """
    case .meanOverElements:
      """
      This is divided by the number of classes as well. The loss is a sum over the classes and a \
      mean over the examples: divide by N only.
      """
    case .studentNotSoftened:
      """
      The student's probabilities are those at T = 1. Soften both sides: the logits of the student \
      are divided by T before the softmax, just like those of the teacher.
      """
    case .multipliedByTemperature:
      """
      The student's logits are multiplied by T. The softmax takes z / T: a high temperature makes \
      the probabilities more equal, not less.
      """
    case .softenedTwice:
      """
      The teacher's soft labels are sent through the softmax again. They are probabilities \
      already, softened at T: use them as they are.
      """
    case .hardTargets:
      """
      The soft labels are turned into hard ones, 1 for the teacher's first choice and 0 for the \
      rest. That throws away what the teacher says of the wrong classes: compare with the soft \
      label itself.
      """
    case .exampleByExample:
      """
      The weights change after every example, so the next one meets another student. One step uses \
      the same weights for the whole batch: collect the gradient first, then change the weights \
      once.
      """
    case .onlyTheGradient:
      """
      This is the gradient for the weights. The step still has to be taken: weights − learning \
      rate · gradient.
      """
    case .onlyTheChange:
      "This is the change of the weights. Add it to the old weights and return the new ones."
    case .noLearningRate:
      """
      The whole gradient is subtracted. Multiply it by the learning rate first, which says how \
      long a step is.
      """
    case .noMaxShift:
      """
      The formula is right, but exp overflows for large logits, which makes NaN. Subtract the \
      largest logit of the row before exp; that changes no probability.
      """
    }
  }
}
