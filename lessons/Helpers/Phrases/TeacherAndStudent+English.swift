// What lesson 4 says around its code up to step 6, in English.

import Languages
import Notebooks

private func count(_ number: Int, _ noun: String) -> String { Language.english.count(number, noun) }

extension TeacherAndStudentPhrase {
  var english: String {
    switch self {
    case .points: "points"
    case .nats: "nats"
    case .teacher: "teacher"
    case .student: "student"
    case .epochs: "epochs"
    case .learningRate: "learning rate"
    case .testAccuracy: "test accuracy"
    case .accuracy: "accuracy"
    case .labels: "labels"
    case .loss: "loss"
    case .hardLabels: "hard labels"
    case .withTeacher: "with teacher"
    case .difference: "difference"
    case .gain: "gain"
    case .gainInPoints: "gain (points)"
    case .interval: "95 % interval"
    case .wins: "wins"
    case .verdict: "verdict"
    case .gainAxis: "gain in percentage points"
    case .lossWords(let alpha, let temperature): "α = \(alpha), T = \(temperature), with T²"

    case .networks: "Who is compared"
    case .network: "network"
    case .layers: "layers"
    case .parameters: "parameters"
    case .studentWithTeacher: "student with teacher"
    case .teacherLoss: "teacher loss"
    case .studentLoss: "student loss"
    case .bothParts(let loss): "both parts, \(loss)"
    case .teachersPart(let loss): "distillation loss, \(loss)"
    case .networksRead(let teachers, let digits):
      "One network a row. The accuracy is the mean of \(count(teachers, "teacher")), one for each "
        + "seed, on the \(digits) test digits."
    case .networksNotice(let share):
      "The student has \(share) of the teacher's parameters. Its accuracy is what this lesson is "
        + "about."

    case .whyShare:
      "Why should two students share the teacher, the digits, the first weights and the order of "
        + "the digits within one seed?"
    case .dropsOut: "so that what these change in both drops out of the difference"
    case .equallyGood: "so that both students come out equally good"
    case .fewerNetworks: "so that fewer networks have to be trained"
    case .luckDropsOut:
      "A lucky choice of digits lifts both students of a seed. Subtract within the seed, and this "
        + "luck is gone; what remains is what the teacher did."
    case .seeds(let seeds): "The same comparison with \(seeds) seeds"
    case .meanAccuracy: "mean accuracy"
    case .standardDeviation: "standard deviation"
    case .winsOf(let wins, let seeds): "\(wins) of \(seeds)"
    case .seedsRead:
      "The last row is computed from the differences of each seed, in percentage points."
    case .seedsNotice(let gain, let clause):
      "With the teacher: \(gain) points. The teacher \(clause)."
    case .seedDifferences:
      "With teacher minus hard labels, seed by seed: a dot for each seed, the mean and its "
        + "interval beside them"
    case .differenceAxis: "difference in percentage points"

    case .whatBecomesOfGain(let epochs, let gain, let factor):
      "After \(count(epochs, "epoch")) the teacher is worth \(gain) points. Both students may now "
        + "train \(factor) as long. What becomes of this gain?"
    case .surelyGrows: "it surely grows"
    case .noSureChange: "no change that is sure"
    case .surelyShrinks: "it surely shrinks"
    case .gainThen(let gain, let isSpeed):
      "The gain is \(gain) points then."
        + (isSpeed
          ? " A target that tells more of each example is learnt faster; what is left when both "
            + "have had time enough is what the student gained in the end."
          : "")
    case .lengthCurves: "Test accuracy after trainings of several lengths"
    case .accuracyAxis: "test accuracy in %"
    case .recipes(let labels): "Each with its own recipe, \(count(labels, "label"))"
    case .recipesRead(let recipes, let seeds):
      "One student a row, with the recipe that the validation digits chose for it, of \(recipes), "
        + "with the first \(count(seeds, "seed")). Of equal ones the longest training."
    case .recipesNotice(let epochs, let short, let best):
      "After \(count(epochs, "epoch")) the gain was \(short) points; with both at their best it is "
        + "\(best). "
    case .partIsSpeed: "Part of a gain at few epochs is learning faster."
    case .longerHarms: "Here a longer training makes the teacher worth less."
    case .longerHelps: "Here a longer training makes the teacher worth more."
    case .lengthIsUndecided:
      "Whether the length of the training changes the gain, these seeds cannot tell."
    case .lengthIsNotIt: "Here the length of the training was not what made it."

    case .whoIsBest(let digits):
      "Three students learn from the same \(digits) digits: one from the true labels, one from the "
        + "teacher's decisions, one from its soft labels at T = 4. The teacher is wrong about some "
        + "of the digits. Which student is best on test digits?"
    case .withTrueLabels: "the one with the true labels"
    case .withDecisions: "the one with the decisions"
    case .withSoftLabels: "the one with the soft labels"
    case .nothingSure: "between the first and the last nothing is sure"
    case .softSaysMore(let overLabels, let overDecisions):
      "A soft label says more than a true one: how sure, and which other class comes near. Against "
        + "the true labels it is worth \(overLabels) points, against the decisions "
        + "\(overDecisions)."
    case .pool(let digits): "What \(digits) digits without labels are worth"
    case .learnsFrom: "learns from"
    case .fromLabels(let labels): "\(labels) labels"
    case .fromLabelsWithTeacher(let labels): "\(labels) labels, with teacher"
    case .fromTrueLabels: "pool, true labels"
    case .fromDecisions: "pool, teacher's decisions"
    case .fromSoft(_, let temperature): "pool, soft labels, T = \(temperature)"
    case .poolRead(let labels, _, let epochs):
      "One student a row; the gain is that over the student with \(count(labels, "label")), seed "
        + "by seed. On the pool everybody trains \(count(epochs, "epoch")), at the learning rates "
        + "that the validation digits chose for true labels and for T = 4."
    case .poolNotice(let overLabels, let labelsVerdict, let overDecisions, let decisionsVerdict):
      "Soft labels at T = 4 against all true labels: \(overLabels) points, \(labelsVerdict). "
        + "Against the teacher's decisions: \(overDecisions), \(decisionsVerdict)."
    case .poolDifferences(let labels):
      "What the student gains over \(labels) labels, seed by seed"
    case .shortWithTeacher(let labels): "\(labels) + teacher"
    case .shortTrueLabels: "true labels"
    case .shortDecisions: "decisions"
    case .shortSoft(let temperature): "soft (T = \(temperature))"
    case .takePool(let digits, let labels, let overFew, let overLabels):
      "\(digits) digits that nobody labelled bring \(overFew) points over "
        + "\(count(labels, "label")) alone, and \(overLabels) over their true labels."

    case .whichPicture:
      "A student learns from moved copies. In one case the teacher is shown the same moved copy, "
        + "in the other one the digit before it was moved. Which student is better?"
    case .sawTheSame: "the one whose teacher saw the same copy"
    case .sawTheOriginal: "the one whose teacher saw the original"
    case .noSureDifference: "no difference that is sure and worth having"
    case .labelOfOnePicture(let difference):
      "A soft label describes one picture. That of another picture is not true for it: "
        + "\(difference) points lie between the two."
    case .pictures: "Teachers asked about pictures that were made"
    case .transferSet: "transfer set"
    case .seenAlike: "moved copies; the teacher sees the copy"
    case .seenUnmoved: "moved copies; the teacher sees the original"
    case .noisePictures: "pictures of noise"
    case .picturesRead(let digits, let labels):
      "One transfer set of \(digits) pictures a row, all at T = 4 without labels; the gain is that "
        + "over the student with \(count(labels, "label"))."
    case .picturesNotice(let gain, let best, _, let real):
      "Seeing the same copy rather than the original is worth \(gain) points. The best of these "
        + "sets reaches \(best) %, the pool of real digits \(real) %."

    case .budgets(let loss): "Hard labels and a teacher at three label budgets; \(loss)"
    case .budgetsRead:
      "One budget a row: the hard-label student's accuracy, and what the teacher adds to it. Every "
        + "student sees the teacher only on digits that it has labels for."
    case .budgetsNotice(let fewHard, let allHard, let few, let all):
      "With more labels the hard-label student "
        + (fewHard == allHard ? "stays at \(fewHard) %" : "goes from \(fewHard) to \(allHard) %")
        + (few == all
          ? ", and the gain stays at \(few) points."
          : ", and the gain goes from \(few) to \(all) points.")
    case .budgetDifferences: "What the teacher adds at each label budget"
    case .labelAxis: "labels"
    case .takeBudgets(let labelsPerClass, let few, let fewVerdict, let all, let allVerdict):
      "With the teacher on labelled digits only: \(few) points with "
        + "\(count(labelsPerClass, "label")) a class (\(fewVerdict)), \(all) with all "
        + "(\(allVerdict))."
    }
  }
}
