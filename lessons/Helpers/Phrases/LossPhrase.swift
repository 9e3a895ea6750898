// What lesson 3 says around its code: tables, figures, questions, and sentences that depend on what
// came out.

import Languages

/// The words of lesson 3 that are computed, in the order of the lesson.
enum LossPhrase: Phrase {
  // Heads of columns and axes, and the words in columns.
  case nats, formula, value, part, weight, contribution, loss, teacher
  case temperatureAxis, lengthAxis, classAxis, probabilityAxis
  case studentLoss, distillationLoss, whole, crossEntropy, klDivergence

  // The example.
  case unequalCounts(teacher: Int, student: Int)
  case noSuchLabel(Int, last: Int)
  case nameOfClass(Int)
  case example(temperature: String)
  case teachersLogit, studentsLogit, hardLabel
  case studentsShare, teachersSoftLabel, studentsSoftLabel
  case exampleRead(temperature: String)
  case exampleNotice
  case whichTerm, severalAlike, whyLarge, terms, product
  case termsRead(isExact: Bool)
  case sumOfTerms(String)
  case wrongClasses(String)
  case nothingCosts
  case divergences, teachersEntropy, swappedKL
  case divergencesRead(isExact: Bool)
  case equation(String)
  case order(OrderOfArguments)

  // Gradients.
  case gradient, differenceOfKL, differenceOfCrossEntropy, gradientRead
  case gradientsDiffer(String)
  case gradientsAgree, sameGradient
  case whatIsLeft, allOfIt, half, quarter, nearlyNothing, nothingPulls
  case isLeft(String, isQuarter: Bool)
  case hasGrown(String)
  case pull, shareOfPull, shareWithSquare
  case pullRead(length: String)
  case noPull
  case pullNotice(atOne: String, hot: String, squared: String)
  case pullCurves, withoutSquare, withSquare
  case noBalance
  case sweep(alpha: String, atTwenty: String)
  case hotLimit, cosine
  case hotLimitRead(digits: Int)
  case hotLimitNotice(cold: String, hot: String)
  case hotLimitCurve, sameDirection

  // Two parts, two bumps.
  case whatBecomesOfFactor, itFalls, itStays, itRises, whyFactorRises
  case parts, factor, rightAgainstRest, amongTheRest, secondPart
  case partsRead(digits: Int)
  case partsNotice(cold: String, coldShare: String, hot: String, hotShare: String)
  case whereIsTheBump, onLarger, onSmaller, overBoth, whyOverBoth
  case bumps, theTeacher, leastForward, leastReverse, largerBump, valley, smallerBump, bumpsRead
  case bumpsNotice(forward: String, teacher: String, reverse: String)
  case bumpCurves, forwardKL, reverseKL
  case bothGradients, forward, reverse, differenceOfReverse, bothGradientsRead
  case reverseDiffers(String)
  case reverseAgrees

  // The total.
  case total, totalRead
  case sum(String)
  case conventions(temperature: String)
  case usedBy, thisCourse, thisCourseWithSquare, keras, pyTorch, numberToWrite, conventionsRead
  case conventionsNotice(alpha: String, isSquared: Bool, keras: String, pyTorch: String)
  case isLeastBest, yesBest, onlyWithSquare, mapCannotTell, whyMapCannotTell
  case surface(isKL: Bool, isSquared: Bool)
  case leastAt(String)
  case leastIn(cells: Int)

  // The bug hunt.
  case training(suspects: Int)
  case before, after, falls, fallsUnseen, doesNotFall, trainingRead
  case nothingToFall(fallen: Int, of: Int)
  case someFall(Int, of: Int)
  case yes, no, whichIsRight, whatIsWrong
  case checks, zeroForCopy, neverNegative, sameAfterShift, numberByHand, checksRead, onlyAPasses
  case nearlyPass(String, isOne: Bool)
  case severalPass(String)
  case calls, firstArgument, secondArgument, fault, callsRead, callsNotice
  case noFault, swappedArguments, onlyTeacherSoftened, softmaxTwice, noLogarithm
  case meanOverClasses, noSoftmax, teacherWithItself
  case copied(String, isNegative: Bool)

  /// What it does to the KL divergence to swap its arguments.
  enum OrderOfArguments {
    case matters
    /// It changes less than the table shows.
    case changesNothingSeen
    case changesNothing
  }
}
