// What lesson 5 says around its code, in English, behind the file that is shipped.

import Languages
import Notebooks

extension DeploymentKnowledgePhrase {
  var english: String {
    switch self {
    case .learntFrom: "learnt from"
    case .teachersThemselves: "the teachers themselves"
    case .allTestDigits: "all test digits"
    case .before: "before"
    case .after: "after"
    case .allAfter: "all test digits, after"
    case .accuracy: "accuracy"
    case .gain: "gain"
    case .points: "points"
    case .interval: "95 % interval"
    case .verdict: "verdict"

    case .without(let digit): "Students without \(withArticle(digit)) in their data"
    case .recognisedDigits(let digit): "\(digit)s recognised"
    case .shareInLabels(let digit): "mean share of \(digit) in the labels"
    case .withoutRead(let epochs, let runs):
      "Students with 16 hidden units, \(Language.english.count(epochs, "epoch")) at the rate 0.02, "
        + "means over \(Language.english.count(runs, "run")). "
    case .countInTest(let count, let digit):
      "\(count) of the test digits are \(withArticle(digit))."
    case .neverSaid(let digit, let share, let temperature):
      "No hard label ever said \(digit). In digits that are no \(digit), the teachers see \(share) "
        + "of \(withArticle(digit)) at T = \(temperature)"
    case .atOneItWouldBe(let share): "; at T = 1 it would be \(share)."

    case .whichRecogniseMore(let digit, let soft):
      "Now every student calls one digit in ten \(withArticle(digit)). Which recognise more of the "
        + "\(digit)s: "
        + "those with hard labels, which never heard of one, or those with \(soft)?"
    case .thoseWithLabels: "those with hard labels"
    case .thoseWith(let soft): "those with \(soft)"
    case .sameToTenPoints: "both as many, to ten points"
    case .whyMore(let digit, let hard, let taught, let soft):
      "\(hard) % with hard labels, \(taught) % with \(soft). A bias teaches nothing: it makes a "
        + "student say \(digit) more often, and only what it has learnt says of which digits."
    case .freed(let digit): "\(digit)s recognised before and after one number was set"
    case .freedRead(let runs):
      "Means over \(Language.english.count(runs, "run")). b was set on the validation pictures, "
        + "without their labels; the percentages are of test digits."
    case .freedNotice(let digit, let hard, let taught, let soft, let teachers):
      "The students never saw \(withArticle(digit)). With hard labels they now recognise \(hard) % of "
        + "them; with \(soft) it is \(taught) %. The teachers, which saw them, recognise \(teachers) %."
    case .biasCurves(let digit):
      "What the bias does: \(digit)s recognised, and all test digits classified correctly"
    case .biasAxis(let digit): "b, added to the bias of \(digit)"
    case .onlyDigit(let digit): "Only the \(digit)s"
    case .recognised: "recognised in %"
    case .accuracyInPercent: "accuracy in %"
    case .allDigits: "All test digits"
    case .atBias(let b, let digit, let arms):
      "The line stands at b = \(b). There the students recognise of the \(digit)s, and classify "
        + "correctly of all test digits: "
        + arms.map { "\($0.name): \($0.recognised) % and \($0.accuracy) %" }
        .joined(separator: "; ") + "."

    case .whichMatters:
      "Teacher and student have learnt from different animals. α says how much the student listens "
        + "to its own labels and how much to the teacher; T says how softly the teacher speaks. "
        + "Which of the two matters more here?"
    case .bothEqually: "both about equally"
    case .whyItMatters(let rows, let columns, let isAlpha):
      "From row to row of the map the mean moves by up to \(rows) points, from column to column by "
        + "up to \(columns)."
        + (isAlpha
          ? " α mixes two sources that err in different places; T only says how softly one of them "
            + "speaks." : "")
    case .sweepMap:
      "Mean accuracy in % on validation animals, from the teacher alone (α = 0) down to the labels "
        + "alone"
    case .labelsOnly: "labels only"
    case .bestPair(let alpha, let temperature):
      "The best pair against hard labels: α = \(alpha), T = \(temperature)"
    case .animals: "animals"
    case .whereChosen: "validation, where it was chosen"
    case .testAnimals: "test"
    case .best: "best pair"
    case .bestPairRead(let worlds, let pairs):
      "Means over \(worlds) worlds, the same ones for both. The gain on validation animals is "
        + "flattered: the best of \(pairs) is also a lucky one."
    case .bestPairNotice(let verdict):
      "On test animals the best pair \(VerdictPhrase.clause(verdict).english). "
    case .bothLie(let atEdge): "Its α and its T both lie \(place(atEdge))."
    case .lie(let alphaAtEdge, let temperatureAtEdge):
      "Its α lies \(place(alphaAtEdge)), its T \(place(temperatureAtEdge))."
    case .neitherKnowsMore: "neither knows more than the other, but each knows other animals"
    case .teacherKnowsMore: "the teacher knows more, and the student knows other animals"
    case .studentKnowsMore: "the student knows more, and the teacher knows other animals"
    case .togetherMore: ". Together they say more than either"
    case .alphaMatters: "α matters more than T"
    case .temperatureMatters: "T matters more than α"
    case .bothMatter: "α and T matter about equally"

    case .howManyPictures:
      "How many pictures of noise does it take to copy this teacher exactly, if it answers with soft "
        + "labels? Each of its 10 classes has 64 weights and a bias."
    case .pictures(let count): "\(count)"
    case .noNumberIsEnough: "no number of them is enough"
    case .whySixtyFive:
      "ln(qₖ / q₀) is a weighted sum of the pixels plus a bias, so each answer is one equation for "
        + "the 65 unknowns of every class at once. 65 unknowns take 65 equations."
    case .copies: "Copies of a linear teacher"
    case .noisePictures: "pictures of noise"
    case .decidesAlike: "decides like the teacher"
    case .largestError: "largest error of a share"
    case .tinyError: "below 0.000001"
    case .copiesRead(let digits):
      "One copy a row, held against the teacher on the \(digits) test digits, which neither has "
        + "learnt from. With fewer than 65 answers the copy is the one with the smallest weights."
    case .copiesNotice(let agreement, let byDecisions):
      "With 65 answers the copy decides like the teacher for "
        + (agreement.map { "\($0) of the digits" } ?? "every digit")
        + ". A student that is told only the decisions for the same 65 pictures agrees in "
        + "\(byDecisions)."
    }
  }
}

/// Where something lies in the range that was tried.
private func place(_ isAtEdge: Bool) -> String {
  isAtEdge ? "at the edge of what was tried" : "inside the range that was tried"
}
