// What a notebook over the reader's own model says around its code, in English.

import Languages
import Notebooks

private func count(_ number: Int, _ noun: String) -> String {
  Language.english.count(number, noun)
}

extension StudyPhrase {
  var english: String {
    switch self {
    case .noMaterial: "this notebook needs a model's scores; start it with ./lesson study FILE"
    case .classNumber(let index): "class \(index)"
    case .noClass: "none"
    case .oneClass:
      "There is one class only, and every softmax of one number is 1: there is nothing to see here."
    case .accuracy: "accuracy"
    case .meanConfidence: "mean confidence"
    case .natsUnit: "nats"
    case .nats(let number): "\(number) nats"
    case .entropy: "entropy"
    case .row: "row"
    case .share: "its share"
    case .label: "label"
    case .interval: "95 % interval"
    case .verdict: "verdict"
    case .value: "value"
    case .teacherSays: "teacher says"
    case .teacher: "teacher"
    case .student: "student"

    case .contents: "What the files hold"
    case .what: "what"
    case .examples: "examples (N)"
    case .classes: "classes (K)"
    case .numbers: "the numbers are"
    case .range: "they lie"
    case .ruledOut: "ruled out (−∞)"
    case .kind(.logits): "logits"
    case .kind(.probabilities): "probabilities"
    case .kind(.logProbabilities): "logarithms of probabilities"
    case .fromTo(let low, let high): "from \(low) to \(high)"
    case .contentsRead(let hasLabels):
      "One fact a row; confidence is the share of the class that the model says, at T = 1"
        + (hasLabels ? ". NLL and ECE are lower where the model is more honest." : ".")
    case .withoutLabels:
      "There are no labels, so nothing can be said of right and wrong. With --labels FILE, accuracy, "
        + "calibration and doubtful labels come in."
    case .sureness(.fitting, let confidence, let accuracy):
      "It says \(confidence) on average and is right in \(accuracy): about as sure as it may be."
    case .sureness(.tooSure, let confidence, let accuracy):
      "It says \(confidence) on average and is right in \(accuracy): it is too sure of itself."
    case .sureness(.notSureEnough, let confidence, let accuracy):
      "It says \(confidence) on average and is right in \(accuracy): it could be surer."
    case .likeGuessing(let chance):
      "Guessing would be right in \(chance): are the labels in the order of the rows?"
    case .maybeFromOne(let now, let then):
      "If the labels are counted from 1, subtract 1: then \(then) would be right, not \(now)."
    case .labelsRuledOut(let rows):
      "In \(count(rows, "row")) the model rules the label out (−∞); NLL is that of the other rows."
    case .areProbabilities(let deviation):
      "They are probabilities: every number lies from 0 to 1, and every row sums to 1, to within "
        + "\(deviation). So a softmax was taken already. This notebook goes on with their logarithms, whose "
        + "softmax gives them back; in your loss, take the logits, as a softmax of probabilities is a "
        + "mistake (“softmax twice”)."
    case .areLogProbabilities(let deviation):
      "They are logarithms of probabilities: none is above 0, and the exponentials of every row sum to 1, to "
        + "within \(deviation). They do as logits as they are, because their softmax gives the "
        + "probabilities back."
    case .areLogits:
      "They are taken for logits: not every row is made of numbers from 0 to 1 that sum to 1, as "
        + "probabilities are, and not every row is made of their logarithms."
    case .maybeSigmoids:
      "They are taken for logits, but look again: every number lies from 0 to 1, and the rows do not sum to 1. If "
        + "they are sigmoids, save what was there before the sigmoid."

    case .howManyClasses(let classes, let temperature):
      "How many of the \(classes) classes are effectively in play for an average example at T = \(temperature)?"
    case .whyClasses(let entropy):
      "It is e to the entropy of each example, averaged; the mean entropy is \(entropy) nats."
    case .softness: "The teacher's soft labels, averaged over all examples"
    case .effective: "effective classes"
    case .topShare: "top class"
    case .runnerUpShare: "runner-up"
    case .ofEqual: "entropy, of the most there can be"
    case .softnessRead(let most, let classes):
      "One temperature a row. The most that entropy can be is ln \(classes) = \(most) nats, for equal shares."
    case .oneTemperature(let share, let temperature):
      "At T = \(temperature) the runner-up has \(share) on average. Give several temperatures to see it move."
    case .softnessNotice(let cold, let coldShare, let hot, let hotShare, let top):
      "The runner-up has \(coldShare) on average at T = \(cold) and \(hotShare) at T = \(hot), where the top class "
        + "has \(top)."
    case .softnessFigure: "What a higher temperature brings out"
    case .temperatureAxis: "temperature T"
    case .entropyAxis: "entropy (nats)"
    case .shareAxis: "mean share"
    case .rest(true): "1 − share of the label"
    case .rest(false): "1 − share of the top class"

    default: lookalikes
    }
  }

  /// Steps 3 to 7.
  private var lookalikes: String {
    switch self {
    case .pairs(let shown, let count):
      shown < count
        ? "Classes taken for each other: the \(shown) pairs that share most, of \(count)"
        : "Classes taken for each other"
    case .pair: "pair"
    case .onTop: "examples"
    case .meanRunnerUp: "mean runner-up"
    case .mistaken: "mistakes"
    case .pairsRead(let hasLabels):
      "The examples that have the two classes on top, in either order, and the mean share of the second one at T = 1"
        + (hasLabels ? ". Mistakes: the label is the second one." : ".")
    case .pairsNotice(let one, let other, let share):
      "The pair of \(one) and \(other) stands first: of all that runners-up are given, \(share) is theirs."
    case .noSecondThoughts:
      "No runner-up has any share at T = 1: what the teacher knows of them shows at a higher temperature only, if at all."
    case .twoMinded: "The most two-minded examples"
    case .thenSays: "then"
    case .itsShare: "share of that"
    case .twoMindedRead:
      "Rows count from 0, as in NumPy. The largest share of a runner-up stands first, at T = 1."
    case .twoMindedNotice(let row, let first, let share, let second, let secondShare):
      "Row \(row): \(share) for \(first), \(secondShare) for \(second). A hard label would tell a student only one of them."
    case .doubtsNeedLabels: "This step needs labels: --labels FILE."
    case .noDoubts:
      "The teacher says what the label says for every example: there is nothing to doubt."
    case .doubts(let shown, let count):
      shown < count
        ? "Labels that the teacher doubts most: \(shown) of \(count)"
        : "Labels that the teacher doubts"
    case .shareOfLabel: "share of the label"
    case .doubtsRead: "Rows count from 0. The label with the least share at T = 1 stands first."
    case .doubtsNotice(let all, let unlikely):
      "In \(count(all, "row")) the teacher says something else than the label. "
        + (unlikely > 0
          ? "The label has less than 1 % in \(unlikely) of them: look at those first. " : "")
        + "Either the label is wrong, or the teacher."

    case .honestyNeedsLabels: "This step needs labels: --labels FILE."
    case .honestyNeedsExamples:
      "This step needs two examples in each half, with labels that the model does not rule out."
    case .isItHonest: "Is this teacher, as it is, as sure as it is right?"
    case .tooSure: "too sure"
    case .aboutRight: "about as sure as it is right"
    case .notSureEnough: "not sure enough"
    case .whyHonest(let confidence, let accuracy):
      "On the half that is reported here it says \(confidence) on average and is right in \(accuracy); half a percentage point "
        + "counts as equal."
    case .honesty(let fitted, let reported):
      "T fitted on \(count(fitted, "example")), reported on \(reported) others"
    case .asItIs: "as it is"
    case .fittedOnOthers: "T fitted"
    case .honestyRead:
      "Both rows are the half that T was not fitted on. Lower is better for NLL and ECE; no temperature changes the accuracy."
    case .honestyNotice(let gain, let interval, let verdict):
      "NLL as it is, less NLL at the fitted T: \(gain) nats, 95 % interval \(interval). Above 0, fitting helps; "
        + "the verdict is: \(verdict)."
    case .coldLimit(let limit):
      "On the half for fitting, colder was better as far as T was tried, as where every answer is right: T = \(limit) is the "
        + "end of the search, not a finding."
    case .hotLimit(let limit):
      "On the half for fitting, hotter was better as far as T was tried, as where the scores say nothing of the labels: "
        + "T = \(limit) is the end of the search, not a finding."
    case .reliabilityFigure: "How often the teacher is right, against how sure it is"

    case .rangeCaption: "What each temperature hands on"
    case .ofMost: "entropy, of the most"
    case .start: "to begin with"
    case .tooCold: "too quiet"
    case .tooHot: "too flat"
    case .within: "✓ in range"
    case .rangeRead(let least, let most):
      "Too quiet: what is not the right class has less than \(least). Too flat: the entropy is above \(most) of the "
        + "most there can be. Both limits are rules of thumb."
    case .rangeNotice(let from, let to, let start):
      from == to
        ? "T = \(from) is in range, and the loss below begins with it. It is a place to begin, not the answer."
        : "From T = \(from) to T = \(to) is a range to begin with, and the loss below begins with T = \(start). It is not "
          + "the answer."
    case .allCold(let temperature):
      "All of these are too quiet: try higher ones with -p temperatures=…. The loss below takes T = \(temperature)."
    case .noneWithin(let temperature):
      "None of these is in range: try others with -p temperatures=…. The loss below takes T = \(temperature)."
    case .choice(true): "the one that you gave"
    case .choice(false): "the one that step 7 begins with"
    default: beside
    }
  }

  /// Steps 8 to 11.
  private var beside: String {
    switch self {
    case .needsStudent:
      "This step needs the logits of a student, for the same examples: --student FILE."
    case .comparisonNeedsLabels:
      "Who of them is right more often, only labels can tell: --labels FILE."
    case .howOftenAlike(let examples):
      "For how many of the \(examples) examples, in %, does the student say what the teacher says?"
    case .whyAlike: "This is the agreement: the same class on top, right or wrong."
    case .comparison: "The student in the teacher's place"
    case .measure: "measure"
    case .accuracyPoints: "accuracy (%)"
    case .lossNats: "NLL (nats)"
    case .better: "better by"
    case .comparisonRead(let margin):
      "The difference is taken example by example; above 0 the student is better. Helps and harms: the whole interval is "
        + "on one side of 0. For the accuracy, less than \(margin) points is no difference worth having."
    case .comparisonNotice(let onlyTeacher, let onlyStudent, let examples):
      "Of \(count(examples, "example")), \(onlyTeacher) are right with the teacher only and \(onlyStudent) with the student "
        + "only. The interval is for other examples like these, not for other trainings."
    case .divergences: "The student's soft labels against the teacher's"
    case .divergencesRead:
      "KL(q̃ᵗ‖q̃ˢ), the mean over all examples: 0 where both say the same. T² · KL is what the loss counts."
    case .divergencesNotice(let falls):
      (falls ? "KL falls as T rises, because all soft labels come to be alike. " : "")
        + "Compare students at one T, never one student at two."
    case .infinite(let rows):
      "Up to \(count(rows, "example")) are left out of a row: there the student rules out (−∞) what the teacher does not, and "
        + "KL is infinite."
    case .departures: "Where the student departs most, at T = 1"
    case .studentSays: "student says"
    case .departuresRead: "Rows count from 0. The largest KL stands first."
    case .noDepartures: "For every example the student's soft label is the teacher's, at T = 1."
    case .departuresNotice(let shown, let alike):
      "In \(alike) of these \(shown) both say the same class, and only the other shares differ."
    case .ranking: "How much of the teacher's ranking the student has"
    case .sharedPlaces: "in the same order"
    case .examplesShare: "examples"
    case .places(1): "the first class"
    case .places(let number): "the first \(number) classes"
    case .rankingRead:
      "The share of the examples in which both have the same classes on top, in the same order. No temperature changes it."
    case .rankingNotice(let first, let places, let all):
      places == 1
        ? "With one class there is only one ranking."
        : "The first class is the same in \(first) of the examples, the first \(places) in \(all). What is between is the "
          + "ranking of the wrong classes, which a hard label does not have."

    case .lossVector(let alpha, let temperature):
      "The loss of these two examples, with α = \(alpha) and T = \(temperature)"
    case .part: "part"
    case .studentLoss: "student loss, H(p, qˢ)"
    case .wholeLoss: "α · student loss + T² · KL"
    case .lossVectorRead:
      "Sums over classes, means over the two examples. The last row is what your function should return."
    case .lossVectorNotice:
      "Float32 agrees in five or six digits. Another number has a cause: ./lesson glossary shows the usual ones."
    default: ""
    }
  }
}
