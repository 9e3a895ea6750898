// What lesson 5 says around its code, in English, up to the file that is shipped.

import Languages
import Notebooks

private func count(_ number: Int, _ noun: String) -> String {
  Language.english.count(number, noun)
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
    case .bytesEach(let bytes): "\(count(bytes, "byte")) each"
    case .sizesRead:
      "One network a row. “Fits” compares the 8 bytes of this course with the limit. Many devices "
        + "store a parameter in 4 bytes (float32) or in 1 (8-bit integers); here these two columns "
        + "are arithmetic only, as no parameter of this lesson is rounded."
    case .sizesNotice(let fitting, let students, let limit):
      "\(fitting) of \(count(students, "student")) \(fitting == 1 ? "fits" : "fit") into \(limit). "
    case .teacherFits: "The teacher fits too: by size alone you need no student."
    case .teacherNeeds(let times): "The teacher needs \(times) what the device has."

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
      "\(longer) of \(all) recipes train for the longer time."
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
    case .helpsAt(let sizes, .harms): "It harms with \(sizes)."
    case .helpsAt(let sizes, .undecided): "With \(sizes) these runs cannot tell."
    case .helpsAt(let sizes, .noDifferenceWorthHaving):
      "With \(sizes) it makes no difference worth having."
    case .wideSparesDead: "A wide network can spare dead units, a tiny one cannot."

    case .tradeoff: "Accuracy on validation digits against size, with 95 % intervals of the mean"
    case .sizeAxis: "parameters in kB"
    case .accuracyAxis: "accuracy in %"
    case .limit(let kilobytes): "limit \(kilobytes) kB"
    case .wanted(let accuracy): "wanted \(accuracy)"
    case .candidates: "The candidates"
    case .goodEnough: "good enough"
    case .neither: "neither"
    case .both: "both"
    case .candidatesRead(let bytes, let accuracy):
      "One size a row. The last column says which of the two keep both limits: \(bytes) and "
        + "\(accuracy)."
    case .candidatesNotice(let hard, let distilled):
      "With hard labels \(hard). With the teacher \(distilled)."
    case .noneIsAccurate: "no student of these sizes is accurate enough"
    case .smallestAccurate(let hidden, let bytes, let fits):
      "the smallest accurate one has \(hidden) hidden units and \(bytes)"
        + (fits ? "" : ", too many for the device")
    case .kind(let hidden, let isTaught):
      "\(hidden) hidden units, taught by \(isTaught ? "the teacher" : "hard labels")"
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
    case .hardLabels(let hidden): "hard labels, \(hidden) hidden"
    case .distilled(let hidden): "distilled, \(hidden) hidden"
    case .testRead(let runs):
      "Means over \(count(runs, "run")). NLL and ECE as in lesson 2: lower is better."
    case .reached(let accuracy):
      "On test digits the choice reaches \(accuracy), still what was wanted."
    case .missed(let accuracy, let wanted, let wasPromised):
      "On test digits the choice reaches \(accuracy), less than the \(wanted) that was wanted. "
        + (wasPromised
          ? "The validation digits promised too much."
          : "It did not reach that on validation digits either.")
    case .latencies: "Time for one digit at a time"
    case .chosenStudent: "chosen student"
    case .latency: "latency"
    case .microseconds: "µs a digit"
    case .latencyRead:
      "The fastest of nine rounds over the same 100 digits. Run the lesson again and it is another "
        + "number."
    case .latencyNotice(let speed, let parameters, let hasOverhead):
      "The student answers \(speed) as fast, with \(parameters) fewer parameters"
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
    case .scarcity: "What is left of the gain when there are more labels"
    case .labels: "labels"
    case .whatItSees: "the student with the teacher sees"
    case .pictures(let pictures): "\(pictures) pictures, no label"
    case .picturesAndLabels(let pictures): "\(pictures) pictures and labels"
    case .scarcityRead(let hidden, let runs):
      "Students with \(hidden) hidden units on test digits, means over \(count(runs, "run")). The "
        + "first column says how many labels the student with hard labels has."
    case .scarcityNotice(let labels, let all, let from, let to):
      "From \(labels) to \(all) labels the gain goes from \(from) to \(to) points."
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
      ", but the confidence goes from \(confidences[0]) to \(confidences[1]), and the ECE from "
        + "\(errors[0]) to \(errors[1])."
    }
  }
}
