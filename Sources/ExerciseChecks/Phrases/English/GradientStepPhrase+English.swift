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
    case .factorAndSum:
      """
      Two things at once: the factor is another one than T, and the gradients are not divided by \
      N. The loss has T² and the gradient 1/T, so T remains; the mean over the batch divides by N.
      """
    case .tooManyFactors:
      """
      The factor is another power of T than the first, as where T is multiplied or divided twice. \
      T² in the loss and 1/T in the gradient leave T.
      """
    case .meanOverFeatures:
      """
      This is divided by the number of features as well. The loss is a mean over the examples: \
      divide by N only.
      """
    case .classesForExamples:
      """
      This is divided by the number of classes instead of the number of examples. The loss is a \
      mean over the N examples.
      """
    case .halfOrDouble:
      """
      The step is half or twice as long as it should be. No 2 is left in the gradient: it is T · \
      (q̃ˢ − q̃ᵗ) / N for each example.
      """
    case .learningRateTwice:
      "The learning rate is multiplied twice. Once is enough: weights − learning rate · gradient."
    case .learningRateDivides:
      """
      The gradient is divided by the learning rate. It is multiplied: a small rate makes a short \
      step.
      """
    case .uphillWithOtherFactor:
      """
      Two things at once: the step goes uphill, and its factor is another one than T. Subtract the \
      gradient, T · (q̃ˢ − q̃ᵗ) / N for each example.
      """
    case .uphillSum:
      """
      Two things at once: the step goes uphill, and the gradients are not divided by N. Subtract \
      their mean.
      """
    case .noFeatures:
      """
      The features are missing in the gradient, and all of them move alike, as biases would. A \
      weight reaches its logit times the feature: multiply by xᶠ.
      """
    case .noSoftmax:
      """
      The teacher's probabilities are subtracted from the student's logits. Take the softmax of zˢ \
      / T first: q̃ˢ − q̃ᵗ.
      """
    case .sigmoidSlope:
      """
      The difference is multiplied by q̃ˢ (1 − q̃ˢ), the slope of a sigmoid. With the cross \
      entropy the slope of the softmax is in q̃ˢ − q̃ᵗ already.
      """
    case .squaredError:
      """
      This is the gradient of the squared differences of the probabilities. The loss is the cross \
      entropy H(q̃ᵗ, q̃ˢ), whose gradient is simpler: q̃ˢ − q̃ᵗ, over T.
      """
    case .signOnly:
      """
      Every weight moves by the whole learning rate, by the sign of its gradient only. The step is \
      longer where the gradient is larger.
      """
    case .noTeacher:
      """
      The teacher is missing: the student's own probabilities push all logits down. The gradient \
      is a difference, q̃ˢ − q̃ᵗ.
      """
    case .equalShares:
      """
      The student is compared with equal shares instead of the teacher's soft labels. Subtract the \
      row of `softLabels` that belongs to the example.
      """
    case .softmaxTwice:
      """
      The student's logits went through the softmax twice. After the first time they are \
      probabilities, and another softmax makes them nearly equal.
      """
    case .downTheColumns:
      """
      The softmax goes down the columns, over the examples of the batch. It belongs to each row: \
      the classes of one example share a probability of 1.
      """
    case .oneExample:
      """
      Only the first or the last example moves the weights. The gradient adds up over all examples \
      of the batch.
      """
    case .exampleLeftOut:
      """
      The first or the last example is left out. The gradient adds up over all examples of the \
      batch, from 0 to N − 1.
      """
    case .twoSteps: "These are the weights after two steps. One was asked for."
    case .weightDecay:
      """
      The weights are drawn towards 0 besides (weight decay). This step follows the distillation \
      loss only.
      """
    case .notSoftenedAndFactor:
      """
      Two things at once: the student's probabilities are those at T = 1, and the factor is not T \
      / N. Soften the student like its teacher; T² in the loss and 1/T in the gradient leave T.
      """
    }
  }
}
