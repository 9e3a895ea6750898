// What lesson 4 says around its code, up to step 6.

import Languages

/// Words of lesson 4: those that many of its tables share, and those of steps 1 to 6.
enum TeacherAndStudentPhrase: Phrase {
  // In several tables.
  case points, nats, teacher, student, epochs, learningRate, testAccuracy, accuracy, labels, loss
  case hardLabels, withTeacher, difference, gain, gainInPoints, interval, wins, verdict
  case gainAxis
  case lossWords(alpha: String, temperature: String)
  case teachersPart(String)

  // Who is compared.
  case networks, network, layers, parameters, studentWithTeacher, teacherLoss, studentLoss
  case bothParts(String)
  case networksRead(teachers: Int, digits: Int)
  case networksNotice(share: String)

  // Seed by seed.
  case whyShare, dropsOut, equallyGood, fewerNetworks, luckDropsOut
  case seeds(Int)
  case meanAccuracy, standardDeviation
  case winsOf(Int, Int)
  case seedsRead
  case seedsNotice(gain: String, clause: String)
  case seedDifferences, differenceAxis

  // Trainings of several lengths, and recipes.
  case whatBecomesOfGain(epochs: Int, gain: String, factor: String)
  case surelyGrows, noSureChange, surelyShrinks
  case gainThen(String, isSpeed: Bool)
  case lengthCurves, accuracyAxis
  case recipes(labels: Int)
  case recipesRead(recipes: Int, seeds: Int)
  case recipesNotice(epochs: Int, short: String, best: String)
  case partIsSpeed, longerHarms, longerHelps, lengthIsUndecided, lengthIsNotIt

  // The pool.
  case whoIsBest(digits: Int)
  case withTrueLabels, withDecisions, withSoftLabels, nothingSure
  case softSaysMore(overLabels: String, overDecisions: String)
  case pool(digits: Int)
  case learnsFrom
  case fromLabels(Int)
  case fromLabelsWithTeacher(Int)
  case fromTrueLabels(Int)
  case fromDecisions(Int)
  case fromSoft(Int, temperature: Int)
  case poolRead(labels: Int, digits: Int, epochs: Int)
  case poolNotice(
    overLabels: String, labelsVerdict: String, overDecisions: String, decisionsVerdict: String)
  case poolDifferences(labels: Int)
  case shortWithTeacher(labels: Int)
  case shortTrueLabels, shortDecisions
  case shortSoft(temperature: Int)
  case takePool(digits: Int, labels: Int, overFew: String, overLabels: String)

  // Made pictures.
  case whichPicture, sawTheSame, sawTheOriginal, noSureDifference
  case labelOfOnePicture(String)
  case pictures, transferSet, seenAlike, seenUnmoved, noisePictures
  case picturesRead(digits: Int, labels: Int)
  case picturesNotice(gain: String, best: String, digits: Int, real: String)

  // How many labels.
  case budgets(loss: String)
  case budgetsRead
  case budgetsNotice(fewHard: String, allHard: String, few: String, all: String)
  case budgetDifferences, labelAxis
  case takeBudgets(
    labelsPerClass: Int, few: String, fewVerdict: String, all: String, allVerdict: String)
}
