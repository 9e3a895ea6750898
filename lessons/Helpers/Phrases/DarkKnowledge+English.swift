// What lesson 1 says around its code, in English.

import Languages
import Notebooks

extension DarkKnowledgePhrase {
  var english: String {
    switch self {
    case .network: "network"
    case .teacher: "teacher"
    case .student: "student"
    case .layers: "layers"
    case .parameters: "parameters"
    case .memory: "memory"
    case .shareOfMemory: "share of the teacher's memory"
    case .category: "class"
    case .label: "label"
    case .labels: "labels"
    case .question: "question"
    case .hardLabel: "hard label"
    case .animals: "animals"
    case .share: "share"
    case .order: "order"
    case .entropy: "entropy"
    case .nats: "nats"
    case .meanLoss: "mean loss"
    case .standardDeviation: "standard deviation"
    case .variance: "variance"
    case .smoothed: "smoothed"
    case .secondAgainstThird: "second against third class"
    case .none: "none"
    case .equal: "equal"
    case .hardLabels: "hard labels"
    case .exactLabels: "exact soft labels"
    case .teachersLabels: "the teacher's soft labels"
    case .labelOf(let place): "label of \(place)"
    case .teacherOn(let place): "teacher on \(place)"
    case .byTeacher(let place): "\(place), teacher"
    case .inTruth(let place): "\(place), truth"
    case .isTrueOrder: "true"
    case .isUntrueOrder: "not true"
    case .looksMostLike: "look most like a"
    case .labelOfBoth: "label of both"
    case .digitHead: "digit"
    case .mostLike: "most like a"
    case .meanShare: "mean share"
    case .thenLike: "then like a"

    case .sizes: "A teacher and a student for small pictures of digits"
    case .sizesRead:
      "A parameter is a weight or a bias, stored in 8 bytes. "
        + "The layers are numbers of inputs, hidden units and classes."
    case .sizesNotice(let factor): "The teacher has \(factor) as many parameters."
    case .map:
      "What the teacher takes each place for, with some of its animals, and the animals A and B"

    case .toss(let place, let label, let rival):
      " Where \(place) stands, “\(label)” and “\(rival)” are equally likely, "
        + "and so the label might as well be the other one."
    case .sameLabel(let label):
      "Both carry the hard label “\(label)”. As far as labels go, they are the same."
    case .twoLabels(let a, let b):
      "A carries the hard label “\(a)” and B “\(b)”. That is all a student learns from labels."
    case .howSure(let a, let share, let b):
      "At A the teacher gives \(share) to “\(a)”. What percentage does it give to “\(b)” at B?"
    case .samePlace: "A and B stand at the same place."
    case .deeper:
      "B stands deeper among its own kind than A does, so the teacher is surer of it."
    case .closer: "B stands closer to another kind than A does, so the teacher is less sure of it."
    case .equallyDeep: "A and B stand about equally deep among their kinds."
    case .equallySureOfUnlike(let deeper):
      "The teacher is about as sure of A as of B, although \(deeper) stands deeper among its kind."
    case .surerWithoutReason(let animal):
      "The teacher is surer of \(animal), although \(animal) stands no deeper among its own kind."
    case .asLikely(let name): "The teacher finds “\(name)” as likely for A as for B."
    case .likelier(let name, let factor, let atA):
      "The teacher finds “\(name)” \(factor) as likely for \(atA ? "A as for B" : "B as for A")."
    case .unlikeLabel(let place, let name):
      " At \(place) its first class is “\(name)”, not the label."
    case .softLabels: "Hard labels and the teacher's soft labels"
    case .softLabelsRead:
      "One class a row; each column of numbers sums to 1. "
        + "A number like 4.1e-6 means 4.1 millionths."
    case .labelsAreSame: " The labels of A and B are the same."
    case .labelsDiffer: " The labels only say that A and B differ."
    case .softLabelBars: "The teacher's soft labels of A and B"
    case .animalAt(let name, let angle): "Animal \(name), \(angle)"
    case .lost: "What a hard label keeps, and what the teacher says besides"
    case .whichClass: "Which class?"
    case .howUnsure: "How unsure, in nats?"
    case .whichOthers: "Which other classes come near?"
    case .howMuchNearer: "How much nearer is the second than the third?"
    case .lostRead:
      "One question a row. An empty cell means that the hard label does not answer it."
    case .equallySure: "The teacher is as sure of A as of B"
    case .surer(let isLess): "The teacher is \(isLess ? "less" : "more") sure of A than of B"
    case .rankedAlike: ", and ranks the other classes alike for both."
    case .rankedDifferently: ", and ranks the other classes differently for the two."
    case .truth: "The teacher against the truth"
    case .truthRead: "Compare neighbouring columns: what the teacher says, and what is so."
    case .trueOrder: "The teacher puts all four classes in the true order, at A and at B."
    case .untrueOrder:
      "The teacher puts the four classes in the true order neither at A nor at B."
    case .trueOrderAt(let place, let other):
      "The teacher puts all four classes in the true order at \(place), but not at \(other)."
    case .worst(let order, let name):
      "\(order) It is furthest off for “\(name)” at A: "
    case .tooMuch(let factor): "it says \(factor) the true probability."
    case .tooLittle(let factor): "the true probability is \(factor) what it says."

    case .others: "Animal A, seen by eight other teachers"
    case .tied: " Equally likely classes may stand either way round."
    case .othersRead(let order):
      "One teacher a row; its four probabilities sum to 1. "
        + "The last column compares their order with the truth: \(order)."
    case .findRunnerUp(let teachers, let name):
      "\(Self.teachers(teachers)) \(teachers.number == 1 ? "finds" : "find") "
        + "the true runner-up, “\(name)”. "
    case .findOrder(let teachers):
      "\(Self.teachers(teachers)) \(teachers.number == 1 ? "puts" : "put") "
        + "all four classes in the true order."
    case .dispute(let one, let other, let wins, let losses):
      "“\(one)” against “\(other)” (\(wins) to \(losses))"
    case .disputes(let pairs, let areAll):
      "The teachers disagree with each other about \(pairs)"
        + (areAll ? "." : "; about the other pairs they agree.")
    case .unlikelyDisputes:
      " These are the least likely classes. Do not trust their order here."
    case .noAccident: "The order of the classes is no accident of one training."
    case .commonError:
      "They agree with each other, but not with the truth: "
        + "more trainings of this kind would not show it."

    case .oneLabelDrawn(let label): "Practically all of them carry the hard label “\(label)”"
    case .labelsDrawn(let draws):
      "About "
        + Language.english.list(
          draws.enumerated().map { index, draw in
            "\(draw.number) \(index == 0 ? "of them carry the hard label " : "")“\(draw.label)”"
          })
    case .whatChanges:
      "The same animals, once with their hard labels and once with the exact soft labels. "
        + "What is different about the thousand losses?"
    case .smallerMean: "their mean is smaller"
    case .lessSpread: "they vary less from set to set"
    case .nothing: "nothing"
    case .luckIsGone:
      "The soft label is the mean of all draws, so the mean of the losses stays. "
        + "The luck of the draw is gone, so they vary less."
    case .losses(let sets, let size): "The loss of one student on \(sets) sets of \(size) animals"
    case .lossesRead:
      "One kind of label a row. The standard deviation says how far a set's loss lies from the "
        + "mean, typically; the variance is its square, in percent of that with hard labels."
    case .lessVariance(let share):
      "With exact soft labels the loss has \(share) of the variance. Its mean is "
    case .meanIsSame: "the same but for chance."
    case .meanDiffers(let nats): "\(nats) nats away, as chance has it."
    case .teacherHits:
      "With its soft labels the mean loss is not measurably different from that with the exact "
        + "ones."
    case .teacherMisses(let nats, let isHigh):
      "With its soft labels the mean loss is \(nats) nats too \(isHigh ? "high" : "low")."

    case .whichIsSofter(let share):
      "Both labels give \(share) to one class. "
        + "Which of them is the softer one, with the higher entropy?"
    case .teachersOne: "the teacher's"
    case .smoothedOne: "the smoothed one"
    case .bothEqual: "both are equal"
    case .nothingLeft: "Hardly anything is left to spread, evenly or not."
    case .evenlySpread:
      "Spreading the rest evenly is the most uncertain way to spread it. "
        + "That the teacher did not is part of its knowledge."
    case .threeLabels: "Three labels for animal A"
    case .threeLabelsRead:
      "One label a row; its four probabilities sum to 1. The last column says how many times as "
        + "likely the second class is as the third one."
    case .softest(let nats, let isEqual):
      "The smoothed label is \(isEqual ? "as soft as the teacher's" : "the softest"), with \(nats) "
        + "nats, and it says the same of every other class. Only the teacher has a ranking."
    case .bothSure:
      "Both labels have it here, the smoothed one because you took it from the teacher"
    case .sureness(let a, let b):
      "It is \(a) at A and \(b) at B, and the smoothed label has it too, because you took it from "
        + "the teacher"

    case .similarity:
      "What the teacher gives to each class, on average over the animals of one kind"
    case .nearest: "The nearest other class"
    case .nearestRead:
      "One kind a row: the other class to which the teacher gives the most, and how much."
    case .nobodysFavourite: "Every kind has a nearest class of its own."
    case .favourite(let name, let admirers):
      "“\(name)” is the nearest class for \(admirers): it stands between them."
    case .runnerUp(let digit, let times):
      "\(digit) (\(Language.english.count(times, "time")))"
    case .twoNear(let digit): "A 2 near the \(digit)"
    case .twoTwos: "Two twos, and what the teacher says of them"
    case .sameHardLabel: "Two twos with the same hard label"
    case .sameHardLabelRead: "One class a row; each column sums to 1."
    case .sameRunnerUp: "Both have the same runner-up; the second one has less of it."
    case .asLikelyAs(let one, let factor, let other):
      "the \(one) is \(factor) as likely as the \(other)"
    case .differentRunnersUp(let first, let second):
      "For the first picture \(first); for the second one \(second)."
    case .whatIsLikeTwo:
      "Set the 2 itself aside: to which digit does the teacher give most in the pictures of a 2?"
    case .sameCurve: "A 3 begins with the same curve at the top. "
    case .digit(let digit): "the \(digit)"
    case .twosLookLike(let digit, let share):
      "In the pictures of a 2 it gives \(share) to the digit \(digit) on average, and less to each "
        + "of the others."
    case .digitSimilarity: "What each digit looks like, apart from itself"
    case .digitSimilarityRead:
      "One digit a row: the classes to which the teacher gives the most and the second most in "
        + "such pictures."
    case .noMutual: "Look at the pairs that point at each other: there are none."
    case .mutual(let pairs):
      "Look at the pairs that point at each other: "
        + "\(Language.english.list(pairs.map { "\($0) and \($1)" })) are each other's nearest "
        + "digit."

    case .faint(let name, let share):
      "There is a catch. At A, “\(name)” has a probability of \(share). A student that is trained "
        + "with a number that small will hardly notice it."
    case .notFaint:
      "There is a catch. This teacher is unsure of A. A better one gives most classes tiny "
        + "probabilities, and a student will hardly notice them."
    }
  }

  private static func teachers(_ some: SomeOf) -> String {
    switch some.number {
    case some.all: "All \(some.all)"
    case 0: "None of the \(some.all)"
    default: "\(some.number) of \(some.all)"
    }
  }
}
