// What lesson 5 says around its code, in English, up to the file that is shipped.

import Distillation
import Languages
import Notebooks

private func count(_ number: Int, _ noun: String) -> String {
  Language.english.count(number, noun)
}

/// From which text to which one, where they differ: `goes from 1 to 2`, `stays at 1`.
private func change(_ texts: [String]) -> String {
  texts[0] == texts[1] ? "stays at \(texts[0])" : "goes from \(texts[0]) to \(texts[1])"
}

/// Who says which digit: `teacher 4, student 9`.
private func digits(_ answers: [(name: String, digit: Int)]) -> String {
  answers.map { "\($0.name) \($0.digit)" }.joined(separator: ", ")
}

extension DeploymentPhrase {
  var english: String {
    switch self {
    case .network: "network"
    case .networks: "networks"
    case .teacher: "teacher"
    case .teachers: "teachers"
    case .hiddenUnits: "hidden units"
    case .byteUnit: "bytes"
    case .fits: "fits"
    case .yes: "yes"
    case .no: "no"
    case .gain: "gain"
    case .points: "points"
    case .interval: "95 % interval"
    case .verdict: "verdict"
    case .nats: "nats"
    case .accuracy: "accuracy"
    case .sameToOnePoint: "the same, to one point"
    case .bytes(let bytes):
      "\(NumberFormat.integer.text(Double(bytes))) \(bytes == 1 ? "byte" : "bytes")"

    case .sizes: "What the networks need"
    case .largeTeacher: "teacher, 128 + 128 hidden"
    case .parameters: "parameters"
    case .student(let hidden): "student, \(hidden) hidden"
    case .bits(let bits): "\(bits) bits"
    case .fitsIn: "fits in (bits)"
    case .noFormat: "none"
    case .fitIn(let students, let bits): "\(students) in \(bits) bits"
    case .sizesRead:
      "One network a row. A parameter takes 8 bytes in 64 bits, and 4 in 32. In 8 bits a weight "
        + "takes 1 byte, but a bias still 4, and what turns sums into whole numbers again takes some "
        + "more; how is told below. The last column says in which formats the network fits."
    case .sizesNotice(let fitting, let students, let limit):
      "How many of \(count(students, "student")) fit into \(limit): \(list(fitting)). "
    case .teacherFits:
      "The teacher fits too, at least in 8 bits: by size alone you need no student."
    case .teacherNeeds(let times): "Even in 8 bits the teacher needs \(times) what the device has."

    case .recipes: "Who is compared, and by which recipe"
    case .tanhUnits: "hidden units (tanh)"
    case .hardEpochs: "hard labels: epochs"
    case .distilledEpochs: "distilled: epochs"
    case .hardRate, .distilledRate: "their learning rate"
    case .recipesRead(let recipes, let short, let long, let setting):
      "One size a row. Each recipe was chosen from the same \(recipes): \(short) or \(long) epochs, "
        + "at a learning rate of 0.02 or 0.05, by the mean of \(count(setting.runs, "run")). "
        + "An epoch of hard labels has \(count(setting.labels, "picture")), "
        + "one of a distilled student \(setting.pictures)."
    case .recipesNotice(let longer, let all):
      (longer == 0 ? "None" : "\(longer)")
        + " of \(all) recipes \(longer < 2 ? "trains" : "train") for the longer time."
    case .smallOrLarge(let small, let large, let labels):
      "Which is more accurate: a student with \(small) hidden units that learns from the teacher, "
        + "or one with \(large) that learns from the \(labels) labels?"
    case .unitsAndTeacher(let units): "\(units) units and the teacher"
    case .unitsAndLabels(let units): "\(units) units and the labels"
    case .smallAgainstLarge(let taught, let large):
      "It is \(taught) % against \(large) % of the validation digits. "
    case .bothGains(let small, let large, let byUnits, let byTeacher):
      "With the labels, \(large) units instead of \(small) bring \(byUnits) points; "
        + "with \(small) units, the teacher brings \(byTeacher). "
    case .roomIsNotLacking:
      "What these students lack is not room, it is somebody to tell them more."
    case .roomCounts: "Here room counts for more."
    case .gains: "Hard labels or the teacher, on validation digits"
    case .wins: "wins"
    case .winsOf(let wins, let runs): "\(wins) of \(runs)"
    case .gainsRead(let runs, let margin):
      "Means over \(count(runs, "run")). The interval is that of the mean difference of a pair, and "
        + "it decides the verdict; as in lesson 4, a difference within ±\(margin) points is not "
        + "worth having."
    case .helpsAt(let sizes, .helps): "The teacher helps with \(sizes) hidden units."
    case .helpsAt(let sizes, .harms): "The teacher harms with \(sizes) hidden units."
    case .helpsAt(let sizes, .undecided):
      "With \(sizes) hidden units these runs cannot tell whether it helps."
    case .helpsAt(let sizes, .noDifferenceWorthHaving):
      "With \(sizes) hidden units the teacher makes no difference worth having."
    case .wideSparesDead: "A wide network can spare dead units, a tiny one cannot."

    case .rounding: "One hidden unit, in real and in whole numbers"
    case .oneWeight: "a weight"
    case .oneSum: "the sum"
    case .requantised: "requantised"
    case .oneOutput: "tanh"
    case .asTrained: "as trained"
    case .wholeNumber: "whole number"
    case .ofStep: "a step is"
    case .standsFor: "stands for"
    case .roundingRead:
      "The weight is that of the first pixel with the most ink. The whole number times the step is "
        + "what it stands for. Compare that with what was trained."
    case .roundingNotice(let saturated):
      "The roundings of all 64 weights meet in the sum"
        + (saturated ? ", which here goes so far that it is cut off." : ".")
    case .formats: "The same students in 64, 32 and 8 bits, on validation digits"
    case .students: "students"
    case .changeBy8: "change by 8 bits"
    case .kindOfSize(let isTaught, let hidden):
      "\(isTaught ? "distilled" : "hard labels"), \(hidden) hidden"
    case .formatsRead(let runs):
      "Means over \(count(runs, "run")). The last three columns compare the 8 bits of each student "
        + "with its own 64: the interval is that of the mean difference, and decides the verdict."
    case .nothingMoves: "In 32 bits no mean moves at all. "
    case .means(let moved): "In 32 bits no mean moves by more than \(moved) points. "
    case .formatsNotice(let verdicts): "The verdicts on 8 bits: \(verdicts)."
    case .verdictGiven(let verdict, let times, let all): "\(times) of \(all) “\(verdict)”"

    case .tradeoff: "Mean accuracy on validation digits against size, in every format"
    case .sizeAxis: "size in kB"
    case .curve(let kind, let bits): "\(kind), \(bits) bits"
    case .accuracyAxis: "accuracy in %"
    case .limit(let kilobytes): "limit \(kilobytes) kB"
    case .wanted(let accuracy): "wanted \(accuracy)"
    case .candidates: "The candidates"
    case .bitColumn: "bits"
    case .goodEnough: "good enough"
    case .neither: "neither"
    case .both: "both"
    case .candidatesRead(let bytes, let accuracy):
      "One size in one format a row. The last column says which of the two keep both limits: \(bytes) and "
        + "\(accuracy)."
    case .candidatesNotice(let hard, let distilled):
      "With hard labels \(hard). With the teacher \(distilled)."
    case .noneIsAccurate: "no student of these sizes is accurate enough"
    case .smallestAccurate(let hidden, let bits, let bytes, let fits):
      "the smallest accurate one has \(hidden) hidden units in \(bits) bits and \(bytes)"
        + (fits ? "" : ", too many for the device")
    case .kind(let hidden, let isTaught, let bits):
      "\(hidden) hidden units, taught by \(isTaught ? "the teacher" : "hard labels"), "
        + "in \(bits) bits"
    case .choice(let kind, let bytes, let accuracy):
      "The choice: \(kind). It takes \(bytes) and classifies \(accuracy) of the validation digits "
        + "correctly."
    case .nothingFits(let kind, let bytes):
      "No student meets the limits: even the smallest takes \(bytes). To go on, the lesson takes "
        + "that one all the same: \(kind)."
    case .nothingIsAccurate(let kind, let accuracy):
      "No student meets both limits. The most accurate that fits classifies \(accuracy) correctly: "
        + "\(kind). The lesson goes on with that one."
    case .cannotBeKept: "So these limits can be kept neither with the teacher nor without."
    case .onlyTheTeacherKeeps:
      "It depends on the teacher: without it, no student keeps both limits."
    case .onlyLabelsKeep:
      "The teacher is no help here: only students with hard labels keep both limits."
    case .teacherIsNotNeeded:
      "For this size you do not need the teacher: with hard labels it keeps both limits as well."
    case .labelsTakeLess:
      "It does not need the teacher: hard labels keep both limits with fewer bytes."
    case .teacherTakesLess(let labels):
      "It depends on the teacher: without it, the smallest that keeps both limits takes \(labels)."

    case .eightBitsAreTooCoarse:
      "8 bits are too coarse here: rounded to them, no student keeps both limits."
    case .onlyEightBitsKeep:
      "It depends on the 8 bits, too: in more of them, no student keeps both limits."
    case .eightBitsTakeLess(let others):
      "In more than 8 bits, the smallest that keeps both limits takes \(others)."
    case .moreBitsTakeNoMore(let eight):
      "8 bits save nothing here: rounded to them, the smallest that keeps both limits takes "
        + "\(eight)."
    case .onlyEightBitsFit(let hidden, let accuracy):
      "Only students in 8 bits fit at all; the most accurate of this kind has \(hidden) hidden units "
        + "(\(accuracy))."
    case .wideAgainstNarrow(let narrow, let bits, let wide, let gain, let verdict):
      "Of the students of this kind that fit, the most accurate in 8 bits has \(wide) hidden units, "
        + "and the most accurate in more bits \(narrow) (\(bits) bits). Taking the one in 8 bits "
        + "changes the accuracy by \(gain) points (\(verdict))."

    case .andOfTheTest(let validation):
      "The students that you chose classify \(validation) of the validation digits correctly. And "
        + "of the test digits?"
    case .fewer: "fewer"
    case .more: "more"
    case .onTheTest(let accuracy, let from, let to):
      "\(accuracy). Even the teachers go from \(from) to \(to) %."
    case .test: "Chosen on validation digits, reported on test digits"
    case .validation: "validation"
    case .testColumn: "test"
    case .testNLL: "test NLL"
    case .testECE: "test ECE"
    case .kindInBits(let isTaught, let hidden, let bits):
      "\(isTaught ? "distilled" : "hard labels"), \(hidden) hidden, \(bits) bits"
    case .testRead(let runs):
      "Means over \(count(runs, "run")). NLL and ECE as in lesson 2: lower is better."
    case .reached(let accuracy):
      "On test digits the choice reaches \(accuracy), no less than was wanted."
    case .missed(let accuracy, let wanted, let wasPromised):
      "On test digits the choice reaches \(accuracy), less than the \(wanted) that was wanted. "
        + (wasPromised
          ? "The validation digits promised too much."
          : "It did not reach that on validation digits either.")
    case .addingUp: "What the teacher is worth in 64 and in 8 bits, on test digits"
    case .gainIn(let bits): "gain in \(bits) bits"
    case .moreIn8: "difference"
    case .doTheyAddUp: "do they add up?"
    case .addsUp(.noDifferenceWorthHaving): "yes"
    case .addsUp(.helps): "more than that"
    case .addsUp(.harms): "less than that"
    case .addsUp(.undecided): "undecided"
    case .addingUpRead(let margin):
      "The gain is that over hard labels in the same format. Interval and verdict are those of the "
        + "difference between the two gains: within ±\(margin) points, the gain is the same in both."
    case .addsUpAt(let sizes, .noDifferenceWorthHaving):
      "With \(sizes) hidden units the teacher is worth the same in 8 bits: both add up."
    case .addsUpAt(let sizes, .helps):
      "With \(sizes) hidden units the teacher is worth more in 8 bits."
    case .addsUpAt(let sizes, .harms):
      "With \(sizes) hidden units 8 bits take away a part of what the teacher brings."
    case .addsUpAt(let sizes, .undecided):
      "With \(sizes) hidden units these runs cannot tell whether both add up."
    case .bothBuy(let teacher, let verdict, let times, let cost, let costVerdict):
      "At the size that you chose, the teacher brings \(teacher) points in 8 bits (\(verdict)). "
        + "64 bits take \(times) the bytes of 8, and 8 bits change the accuracy by \(cost) points "
        + "(\(costVerdict))."
    case .latencies: "Time for one digit at a time"
    case .chosenStudent: "chosen student"
    case .latency: "latency"
    case .microseconds: "µs a digit"
    case .latencyRead:
      "The fastest of nine rounds over the same 100 digits, both in 64 bits. Run the lesson again and it is another "
        + "number."
    case .latencyNotice(let speed, let parameters, let hasOverhead):
      "The student answers \(speed) as fast, and the teacher has \(parameters) as many parameters"
        + (hasOverhead ? ": a call has a cost that does not shrink with the network." : ".")

    case .doesItStillHelp(let labels):
      "With \(labels) labels, those of the teacher's own digits among them: does this teacher still "
        + "help a student?"
    case .helpsMuch: "yes, by 5 points or more"
    case .helpsLess: "yes, by less"
    case .helpsNot: "no, or not so that one could tell"
    case .canTellLittle(let points):
      "The teacher has learnt from a part of these labels. It can tell such a student little that "
        + "its own labels do not say: \(points) points."
    case .tellsNothingThatShows(let points):
      "The teacher has learnt from a part of these labels. If it tells such a student anything that "
        + "its own labels do not say, it is not enough for these runs to show it: \(points) points."
    case .canTellMore(let points):
      "The teacher has learnt from a part of these labels. Yet it tells such a student something "
        + "that its own labels do not say: \(points) points."
    case .scarcity: "What is left of the gain when there are more labels"
    case .labels: "labels"
    case .whatItSees: "the student with the teacher sees"
    case .pictures(let pictures): "\(pictures) pictures, no label"
    case .picturesAndLabels(let pictures): "\(pictures) pictures and labels"
    case .scarcityRead(let hidden, let runs):
      "Students with \(hidden) hidden units on test digits, means over \(count(runs, "run")). The "
        + "first column says how many labels the student with hard labels has."
    case .scarcityNotice(let labels, let all, let from, let to):
      "From \(labels) to \(all) labels the gain "
        + "\(change([from, to])) points."
    case .poolIsWorthLess(let labels):
      " Even \(labels) labels of your own are worth less than what the teacher says of these "
        + "pictures, as it knows 600 others."
    case .standsIn(let addsEverywhere):
      "A teacher stands in for labels and data that you do not have; "
        + (addsEverywhere
          ? "here it adds something even where you have them."
          : "where you have them, it may add nothing that you could measure.")
    case .takeaway(let labels, let gains, let verdicts):
      "With \(labels[0]) labels the teacher brings \(gains[0]) points (\(verdicts[0])), "
        + "with \(labels[1]) labels \(gains[1]) (\(verdicts[1]))."

    case .file(let bytes, let head, let parameters):
      "The file has \(Self.bytes(bytes).english): \(head) are the header, "
        + "\(NumberFormat.integer.text(Double(parameters))) the parameters. "
    case .sameLogits(let digits):
      "The loaded student gives the same logits, bit for bit, for all \(digits) test digits."
    case .otherLogits: "The loaded student gives other logits: this should not be."
    case .wholeFile(let bytes, let isSame):
      " In 8 bits it is a file of \(Self.bytes(bytes).english), "
        + (isSame
          ? "and comes back the same, too."
          : "and does not come back the same: this should not be.")
    case .complaint(let refusal): refusal?.english ?? "nothing"
    case .learntCold(let leftOn):
      "This student learnt at T = 1, so nothing has to be set back. Suppose that somebody uses it "
        + "at T = \(leftOn) all the same."
    case .learntWarm(let temperature):
      "The student learnt at T = \(temperature). In use, T has to be 1. Somebody forgets to set it "
        + "back."
    case .leftOn: "One student, as it should be used and with the wrong T"
    case .meanConfidence: "mean confidence"
    case .leftOnRead(let digits):
      "Calibrated means that mean confidence equals accuracy; \(digits) test digits."
    case .decisions(0, _): "No decision changes"
    case .decisions(let changed, let all):
      "\(count(changed, "decision")) of \(all) \(changed == 1 ? "changes" : "change")"
    case .leftOnNotice(let confidences, let errors):
      ", but the confidence \(change(confidences)), and the ECE \(change(errors))."

    case .shippedStudent: "student"
    case .quantizedStudent: "student in 8 bits"
    case .answer: "answer"
    case .runnerUp: "runner-up"
    case .drawnForYou: "The picture here was drawn in that field."
    case .drawnByYou: "The picture here is yours."
    case .drawnDigit(let temperature): "A drawn digit, and the soft labels at T = \(temperature)"
    case .networkAt(let network, let temperature): "\(network), T = \(temperature)"
    case .answersToDrawn: "What they answer"
    case .atTemperature(let temperature): "at T = \(temperature)"
    case .drawnRead(let leftOn):
      "One network a row: its answer with the probability that it gives it, at T = 1 and with "
        + "T = \(leftOn) left on, then the class that comes next, with the same two."
    case .nothingDrawn:
      "Nothing is drawn, and they answer all the same: no class means “no digit”."
    case .unlikeData(let black, let least, let most):
      "\(black) of the picture’s 1024 points are black. In the data it is \(least) to \(most), so "
        + "nobody has learnt from a picture like this, and they answer all the same."
    case .allSay(let digit): "All of them say \(digit)."
    case .sayDifferent(let answers): "They do not agree: \(digits(answers))."
    case .allThinkNext(let digit): "All of them put \(digit) next."
    case .thinkNext(let answers): "What they put next differs: \(digits(answers))."
    case .sameAnswers(let leftOn):
      "T = \(leftOn) changes no answer and no order, only how sure they seem."
    }
  }
}
