// What lesson 4 says around its code from step 7 on, in English.

import Languages
import Notebooks

private func count(_ number: Int, _ noun: String) -> String { Language.english.count(number, noun) }

extension TeachingPhrase {
  var english: String {
    switch self {
    case .isSurenessEnough(let labels):
      "With \(count(labels, "label")): a student is told how sure the teacher is, but not which "
        + "other classes come near (k = 1). Does it reach the one that is told all (k = 10)?"
    case .enough: "yes"
    case .notEnough: "no, it is worse"
    case .seedsCannotTell: "these seeds cannot tell"
    case .rankingIsWorth(let gain):
      "Which other classes come near is worth \(gain) points here."
    case .ladder: "The ladder: gain over hard labels"
    case .label: "label"
    case .onlyHowSure: "k = 1, how sure"
    case .classMean: "class mean"
    case .shuffled: "shuffled"
    case .teachersOwn: "k = 10, the teacher's"
    case .labelCount(let labels): "\(labels) labels"
    case .ladderRead(let loss, let all, let fewEpochs, let rate, let allEpochs):
      "One kind of soft label a row, \(loss); with few labels and with all \(all). With few labels "
        + "all of them train \(count(fewEpochs, "epoch")) at \(rate), with all "
        + "\(count(allEpochs, "epoch"))."
    case .ladderNotice(let few, let fewVerdict, let all, let allVerdict):
      "From k = 1 to k = 10, with few labels: \(few) points, \(fewVerdict). With all of them: "
        + "\(all), \(allVerdict). "
    case .exampleWorth(let gain, let verdict):
      "The digit's own label against its class mean, with few labels: \(gain), \(verdict)."
    case .ladderDifferences(let labelsPerClass):
      "The gain on each rung, with \(count(labelsPerClass, "label")) a class"
    case .sharesKept: "shares kept"
    case .rankingTeaches:
      "With few labels most of the help is “which other classes come near”."
    case .rankingIsBetter:
      "With few labels a student that is told “which other classes come near” is better than one "
        + "that is told only “how sure”."
    case .surenessIsEnough:
      " With all of them “how sure” is enough: k = 1 helps, and the rest of the ladder adds nothing "
        + "that is sure."
    case .ladderSaysNothing:
      "In this run the ladder does not say clearly which of the two it is."
    case .takeRanking(let few, let all):
      "Which other classes come near is worth \(few) points with few labels, \(all) with all of "
        + "them."

    case .whatDoesSureTeach(let share):
      "The second teacher gives its first choice \(share) on average. What does a student learn "
        + "from it at T = 1 that the true labels do not say?"
    case .nothingMore: "nothing that is sure to be worth having"
    case .lessThanWarm: "something, but less than from the first teacher at T = 4"
    case .asMuchAsWarm: "as much as from the first teacher at T = 4"
    case .moreThanThat: "more than that"
    case .nearlyHard(let gain):
      "At T = 1 its soft labels are nearly hard ones. Its student is \(gain) points from one with "
        + "the true labels."
    case .faculty: "Four teachers, and what their students gain over the pool's true labels"
    case .usual: "usual"
    case .logitsTimes4: "logits × 4"
    case .logitsOver4: "logits ÷ 4"
    case .smoothed: "smoothed"
    case .howSure: "how sure"
    case .nllAtOne: "NLL, T = 1"
    case .nllFitted: "NLL, fitted T"
    case .facultyRead(_, let usual, let smoothed):
      "One teacher a row, and the T at which its student learns from the pool, without labels. "
        + "“How sure” is the mean of its greatest probability; NLL as in lesson 2, lower is "
        + "better, once at T = 1 and once at the T that the validation digits choose. Accuracies: "
        + "\(usual) % for the first three, \(smoothed) % for the smoothed one."
    case .facultyNotice(let cold, let coldVerdict, let warm, let warmVerdict):
      "The smoothed teacher against the usual one: \(cold) points at T = 1, \(coldVerdict); "
        + "\(warm) at T = 4, \(warmVerdict)."
    case .toTheLastBit: "to the last bit"
    case .agreeTo(let difference): "to \(difference)"

    case .noisyMaps:
      "What teacher and students take each place for, with the student's noisy examples"
    case .noisy: "Students of 40 animals with noisy labels"
    case .noisyHardLabels: "noisy hard labels"
    case .teacherAlone: "with teacher, α = 0, T = 2"
    case .noisyRead(let animals):
      "One student a row; accuracy on \(animals) clean animals. With α = 0 the student never sees "
        + "a label."
    case .noisyNotice(let gain, let verdict):
      "Learning from the teacher alone rather than from noisy labels: \(gain) points, \(verdict)."

    case .whatDoesEqualTeach:
      "A teacher of the student's own size, trained on the same digits. What does a student gain "
        + "that learns from it instead of from the true labels?"
    case .moreThanAPoint: "more than a point"
    case .lessThanAPoint: "a little, less than a point"
    case .nothingWorthHaving: "nothing that is sure to be worth having"
    case .knowsNoMore(let gain, let helps):
      (helps
        ? "It has learnt what the student could have learnt by itself, and yet it helps here: "
        : "Such a teacher knows no more than the student could find by itself: ")
        + "\(gain) points at T = 1."
    case .doubtful: "Three set-ups against all true labels"
    case .setUp: "set-up"
    case .name(.tinyStudent): "tiny tanh student, 64-6-10"
    case .name(.equalTeacher): "teacher of the student's own size"
    case .name(.beginningTeacher): "teacher after one epoch"
    case .shortName(.tinyStudent): "the tiny student"
    case .shortName(.equalTeacher): "a teacher of the same size"
    case .shortName(.beginningTeacher): "a teacher after one epoch"
    case .doubtfulRead(let alpha, let epochs):
      "One set-up and temperature a row: the gain over the same student with the true labels. The "
        + "tiny students "
        + (alpha == "0" ? "see no label, as α = 0" : "also see the labels, with α = \(alpha)")
        + "; they train \(count(epochs, "epoch")) at the rate 0.01."
    case .helping(0, let all): "None of the \(all) helps."
    case .helping(let helping, let all):
      "\(helping) of \(all) \(helping == 1 ? "helps" : "help")."
    case .atTemperature(let name, let temperature): "\(name) at T = \(temperature)"
    case .verdict(let verdict, let names): "\(verdict): \(names)"
    case .didNotHelp(let said):
      said.isEmpty ? "everything helped" : said.joined(separator: "; ")

    case .withoutSquare(let epochs):
      "Soft labels alone at T = 20, all training digits, \(count(epochs, "epoch"))"
    case .withoutSquareRead(let seeds): "One loss a row, the mean of \(count(seeds, "seed"))."
    case .withoutSquareNotice(let without, let with, let gap):
      (without == with
        ? "With T² or without it the accuracy at T = 20 is \(with) %."
        : "Without T² the accuracy at T = 20 is \(without) %, with it \(with) %.")
        + " A learning rate 400 times as large does the same as T² = 400: "
        + (gap.map { "the accuracies differ by \($0) points at most." } ?? "no accuracy differs.")
    case .fidelity: "Right, like the teacher, and sure"
    case .studentOfEqual: "student of its equal"
    case .agreement: "agreement"
    case .fidelityRead(let seeds):
      "Means of \(count(seeds, "seed")). Agreement: how often student and teacher decide alike. "
        + "For NLL lower is better."
    case .fidelityNotice(
      let agreement, let agreementVerdict, let accuracy, let accuracyVerdict):
      "At T = 4 the agreement changes by \(agreement) points (\(agreementVerdict)), the accuracy "
        + "by \(accuracy) (\(accuracyVerdict))."
    case .copiesBetterOnly:
      "At T = 4 it copies better, and it is not surely more often right: a perfect copy would be "
        + "exactly as good as its teacher. Stanton and colleagues (2021) found fidelity and "
        + "accuracy apart in large networks, too."
    case .copyingIsNotBeingRight:
      "Copying and being right are two things. Stanton and colleagues (2021) found them apart in "
        + "large networks."
    }
  }
}
