// What lesson 3 says around its code, in English.

import Languages
import Notebooks

extension LossPhrase {
  var english: String {
    switch self {
    case .nats: "nats"
    case .formula: "formula"
    case .value: "value"
    case .part: "part"
    case .weight: "weight"
    case .contribution: "contribution"
    case .loss: "loss"
    case .teacher: "teacher"
    case .temperatureAxis: "temperature T"
    case .lengthAxis: "length of the gradient"
    case .classAxis: "class"
    case .probabilityAxis: "probability"
    case .studentLoss: "student loss"
    case .distillationLoss: "distillation loss"
    case .whole: "total"
    case .crossEntropy: "cross entropy"
    case .klDivergence: "KL divergence"

    case .unequalCounts(let teacher, let student):
      "teacherLogits has \(teacher) values and studentLogits has \(student); "
        + "give as many of one as of the other"
    case .noSuchLabel(let label, let last):
      "label is \(label), but there are only the classes 0 to \(last)"
    case .nameOfClass(let index): "class \(index)"
    case .example(let temperature):
      "One example, seen by teacher and student; T = \(temperature)"
    case .teachersLogit: "teacher's logit zᵗ"
    case .studentsLogit: "student's logit zˢ"
    case .hardLabel: "hard label p"
    case .studentsShare: "student's qˢ"
    case .teachersSoftLabel: "teacher's q̃ᵗ"
    case .studentsSoftLabel: "student's q̃ˢ"
    case .exampleRead(let temperature):
      "One class a row. The last three columns are softmaxes, the first of them at T = 1, the two "
        + "others at T = \(temperature); each sums to 1."
    case .exampleNotice:
      "The student loss compares p with qˢ, the distillation loss q̃ᵗ with q̃ˢ."
    case .whichTerm: "Which class has the largest term −q̃ᵗ ln q̃ˢ?"
    case .severalAlike: "several alike"
    case .whyLarge:
      "A term is large where the teacher's share is large, and larger still where the student's "
        + "is small."
    case .terms: "The cross entropy H(q̃ᵗ, q̃ˢ), term by term"
    case .product: "their product"
    case .termsRead(let isExact):
      "One class a row; the products sum to the cross entropy"
        + (isExact ? "." : ", up to the last digit, which is rounded.")
    case .sumOfTerms(let sum): "The sum is \(sum) nats. "
    case .wrongClasses(let share):
      "The wrong classes contribute \(share) of it; to a hard label they would contribute nothing."
    case .nothingCosts: "Both are so sure of one class that no class costs anything."
    case .divergences: "Two choices for H"
    case .teachersEntropy: "the teacher's entropy"
    case .swappedKL: "KL with arguments swapped"
    case .divergencesRead(let isExact):
      "Subtract the second row from the first: the result is the third"
        + (isExact ? "." : ", up to rounding.")
    case .equation(let equation): "\(equation). "
    case .order(.matters):
      "The order of the arguments matters: the target, the teacher, comes first."
    case .order(.changesNothingSeen):
      "Here the order of the arguments changes less than the table shows; the target, the teacher, "
        + "comes first all the same."
    case .order(.changesNothing):
      "Here the order of the arguments changes nothing; the target, the teacher, comes first all "
        + "the same."

    case .gradient: "The gradient of the distillation loss, and two checks of it"
    case .differenceOfKL: "difference of KL"
    case .differenceOfCrossEntropy: "difference of cross entropy"
    case .gradientRead:
      "One logit of the student a row. The three numbers of a row should agree."
    case .gradientsDiffer(let error): "They differ by \(error) at most."
    case .gradientsAgree: "They do not differ."
    case .sameGradient: " KL and cross entropy have the same gradient."
    case .whatIsLeft:
      "The temperature doubles from 4 to 8. "
        + "What is left of the length of the distillation loss's gradient?"
    case .allOfIt: "nearly all of it, or more"
    case .half: "about a half"
    case .quarter: "about a quarter"
    case .nearlyNothing: "nearly nothing"
    case .nothingPulls:
      "Student and teacher say the same here, so nothing pulls at any temperature."
    case .isLeft(let share, let isQuarter):
      "\(share) is left. One factor 1/T stands in the formula. "
        + (isQuarter
          ? "The other one comes from q̃ˢ − q̃ᵗ, which itself shrinks as both soft labels approach "
            + "equal shares."
          : "The other one comes from q̃ˢ − q̃ᵗ only at a higher T: here both are still too sure for "
            + "their difference to halve.")
    case .hasGrown(let factor):
      "It is even \(factor) as long. One factor 1/T stands in the formula. But here both are so "
        + "sure that q̃ˢ − q̃ᵗ still grows with T, and grows faster."
    case .pull: "How hard the distillation loss pulls"
    case .shareOfPull: "its share of the pull"
    case .shareWithSquare: "the same with T²"
    case .pullRead(let length):
      "The share is ‖g‖ / (‖g‖ + \(length)), at α = 1; \(length) is the length of the student "
        + "loss's gradient."
    case .noPull:
      "Student and teacher say the same, so the distillation loss does not pull at all."
    case .pullNotice(let atOne, let hot, let squared):
      "At T = 1 its share is \(atOne) %. At T = 100 it is \(hot) % without T², and \(squared) % "
        + "with it."
    case .pullCurves: "The pull of the distillation loss, with and without the factor T²"
    case .withoutSquare: "without T²"
    case .withSquare: "with T²"
    case .noBalance: "With α = 0 there is no balance to lose."
    case .sweep(let alpha, let atTwenty):
      "At T = 1, α = \(alpha) without T² is α = \(alpha) with it; at T = 20 it is α = \(atTwenty)."
    case .hotLimit: "How directly a step goes to the teacher's logits"
    case .cosine: "cosine"
    case .hotLimitRead(let digits):
      "Mean over \(digits) test digits of the cosine between minus the gradient of the "
        + "distillation loss and zᵗ − zˢ."
    case .hotLimitNotice(let cold, let hot): "From \(cold) at T = 1 to \(hot) at T = 100."
    case .hotLimitCurve:
      "The hotter, the more directly a step goes from the student's logits to the teacher's"
    case .sameDirection: "same direction"

    case .whatBecomesOfFactor:
      "The temperature rises from 1 to 4. What becomes of the factor 1 − q̃ᵗᵣ?"
    case .itFalls: "it falls"
    case .itStays: "it stays"
    case .itRises: "it rises"
    case .whyFactorRises:
      "The right class is nearly always the teacher's likeliest one, and its share falls as T "
        + "rises. What it loses, the others together gain."
    case .parts: "The two parts of the KL divergence on the digits"
    case .factor: "factor"
    case .rightAgainstRest: "right : rest"
    case .amongTheRest: "factor · among the rest"
    case .secondPart: "second part"
    case .partsRead(let digits):
      "Means over \(digits) training digits; the right class is their label. The two parts sum to "
        + "KL; the last column is the second part's share of it."
    case .partsNotice(let cold, let coldShare, let hot, let hotShare):
      "At T = 1 the factor is \(cold), and what this teacher says among the wrong digits makes up "
        + "\(coldShare) of the loss. At T = 4 the factor is \(hot), and it makes up \(hotShare)."
    case .whereIsTheBump:
      "The forward KL is the sum of q̃ᵗ ln (q̃ᵗ / q̃ˢ). Where does it put the one bump?"
    case .onLarger: "on the larger bump"
    case .onSmaller: "on the smaller bump"
    case .overBoth: "over both, valley and all"
    case .whyOverBoth:
      "A class costs much where the teacher believes in it and the student does not. So no bump "
        + "may be left out, whatever it costs in the valley, where the teacher's share, and with "
        + "it the term, is small."
    case .bumps: "The best single bump, by either divergence"
    case .theTeacher: "the teacher"
    case .leastForward: "least forward KL"
    case .leastReverse: "least reverse KL"
    case .largerBump: "larger bump"
    case .valley: "valley"
    case .smallerBump: "smaller bump"
    case .bumpsRead: "How much belief lies on the classes 0 to 8, 9 to 14 and 15 to 23."
    case .bumpsNotice(let forward, let teacher, let reverse):
      "The forward KL puts \(forward) of the student's belief into the valley, where the teacher "
        + "has \(teacher); the reverse KL puts \(reverse) on the larger bump."
    case .bumpCurves: "A teacher with two bumps, and students with one"
    case .forwardKL: "forward KL"
    case .reverseKL: "reverse KL"
    case .bothGradients: "The gradients of both divergences"
    case .forward: "forward"
    case .reverse: "reverse"
    case .differenceOfReverse: "difference of the reverse"
    case .bothGradientsRead:
      "One logit of the student a row. The last column is the central difference that checks the "
        + "one before it."
    case .reverseDiffers(let error): "The last two columns differ by \(error) at most."
    case .reverseAgrees: "The last two columns do not differ."

    case .total: "The total loss of the example"
    case .totalRead:
      "Value times weight is the contribution; the contributions sum to the total, which the "
        + "library computed by itself."
    case .sum(let sum): "\(sum)."
    case .conventions(let temperature):
      "The same loss in four conventions; T = \(temperature)"
    case .usedBy: "used by"
    case .thisCourse: "this course"
    case .thisCourseWithSquare: "this course with T²"
    case .keras: "Keras' Distiller"
    case .pyTorch: "PyTorch's tutorial"
    case .numberToWrite: "the number to write for α or a"
    case .conventionsRead:
      "“hard” is the student loss, “soft” the distillation loss. "
        + "All four rows describe the same minimum."
    case .conventionsNotice(let alpha, let isSquared, let keras, let pyTorch):
      "The α that is \(alpha) \(isSquared ? "with T² " : "")in this course is \(keras) in Keras "
        + "and \(pyTorch) in PyTorch's tutorial."
    case .isLeastBest:
      "Now the same loss of the same example for other α and T. "
        + "Where it is least, does a student learn best?"
    case .yesBest: "yes"
    case .onlyWithSquare: "only if T² is used"
    case .mapCannotTell: "no, the map cannot tell"
    case .whyMapCannotTell:
      "The student is the same in every cell. α and T change how its mistakes are counted, not "
        + "what it has learnt."
    case .surface(let isKL, let isSquared):
      "The total loss of the example (\(isKL ? "KL" : "cross entropy"), "
        + "\(isSquared ? "with" : "without") T²) over α and T"
    case .leastAt(let place): "at \(place)"
    case .leastIn(let cells): "in \(cells) cells"

    case .training(let suspects):
      "\(suspects) losses, each trained for 200 steps on the student's logits"
    case .before: "before"
    case .after: "after"
    case .falls: "falls"
    case .fallsUnseen: "falls by less than is shown"
    case .doesNotFall: "does not fall"
    case .trainingRead:
      "One candidate for KL(q̃ᵗ‖q̃ˢ) a row: its value before and after the training."
    case .nothingToFall(let fallen, let count):
      "Here the student says what the teacher says, so a right loss has nothing left to fall. "
        + (fallen == 0
          ? "None does."
          : "What falls all the same is wrong: \(fallen) of \(count) \(fallen == 1 ? "does" : "do").")
    case .someFall(let fallen, let count):
      (fallen == 0
        ? "None of the \(count) falls. "
        : "\(fallen) of \(count) \(fallen == 1 ? "falls" : "fall"). ")
        + "A falling curve is no proof of a right loss, and neither is a 0."
    case .yes: "yes"
    case .no: "no"
    case .whichIsRight: "Which one is right?"
    case .whatIsWrong:
      "B has its arguments swapped. C softens only the teacher. D takes the softmax twice. E uses "
        + "probabilities where log-probabilities belong. F takes the mean over the classes instead "
        + "of the sum. G forgets the softmax. H compares the teacher with itself."
    case .checks: "Four checks"
    case .zeroForCopy: "0 for a perfect copy"
    case .neverNegative: "never negative"
    case .sameAfterShift: "same after adding 10"
    case .numberByHand: "the number by hand"
    case .checksRead: "One candidate a row. A single “no” is enough to be wrong."
    case .onlyAPasses: "Only A passes everything. "
    case .nearlyPass(let names, let isOne):
      "\(names) \(isOne ? "passes" : "pass") all but the last check: "
        + "some bugs show only in a worked example."
    case .severalPass(let names):
      "With these logits \(names) pass everything: one example does not find every bug."
    case .calls: "The suspects of the bug hunt as calls of F.kl_div"
    case .firstArgument: "first argument"
    case .secondArgument: "second argument"
    case .fault: "what is wrong"
    case .callsRead: "zs and zt are logits of the student and the teacher; each softmax has dim=-1."
    case .callsNotice:
      "None of these calls raises an error; only F earns a warning. H is what is left when "
        + "teacher(x) stands where student(x) belongs: always 0, and no gradient."
    case .noFault: "nothing"
    case .swappedArguments: "swapped: this is the reverse KL"
    case .onlyTeacherSoftened: "only the teacher softened"
    case .softmaxTwice: "softmax twice: the model ends in one"
    case .noLogarithm: "no logarithm"
    case .meanOverClasses: "the default: a mean over classes, too"
    case .noSoftmax: "no softmax"
    case .teacherWithItself: "the teacher compared with itself"
    case .copied(let text, let isNegative):
      text + (isNegative ? ", and a KL divergence is never negative" : "")
    }
  }
}
