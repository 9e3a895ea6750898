// What lesson 2 says around its code, in English.

import Languages
import Notebooks

extension TemperaturePhrase {
  var english: String {
    switch self {
    case .category: "class"
    case .logit: "logit"
    case .probability: "probability"
    case .entropy: "entropy"
    case .nats: "nats"
    case .share: "share"
    case .exponential: "exponential"
    case .logitZ: "logit z"
    case .others: "others"
    case .allShares: "all shares"
    case .accuracy: "accuracy"
    case .confidence: "confidence"
    case .meanConfidence: "mean confidence"
    case .verdict: "verdict"
    case .network: "network"
    case .interval: "95 % interval"

    case .namesWithoutLogits:
      "classes are the names of logits of yours; give those, too, as in -p logits=4.1,2.2,-1 "
        + "-p classes=cat,dog,car"
    case .unequalCounts(let logits, let classes):
      "logits has \(Language.english.count(logits, "value")) and classes has \(classes); "
        + "give as many names as logits"
        + (classes > logits ? ", and quotes around a name that has a comma" : "")
    case .singleLogit: "logits has 1 value; give at least 2, one for each class"
    case .sameName(let name):
      "classes has “\(name)” twice; give each class a name of its own"
    case .greatestOfMany(let kept, let others, let shares):
      "Of your \(kept + others) logits these are the \(kept) greatest, and the lesson goes on as if "
        + "there were no others. Together the other \(others) would have \(shares[0]) at T = 1 and "
        + "\(shares[1]) at T = 4. "
    case .areProbabilities(let option):
      "Your numbers sum to 1. If they are probabilities, their logarithms are logits: "
        + "`\(option)`. "
    case .nameOfClass(let index): "class \(index)"
    case .yourLogits: "your logits"
    case .animal(let angle): "the animal at \(angle)"
    case .allClasses(let count): count == 2 ? "both classes" : "all \(count) classes"
    case .allTied(let classes, let share): "The shares of \(classes) are the same, \(share)."
    case .tiedAtTop(let names, let share): "\(names) have \(share) each."
    case .top(let name, let share): "“\(name)” has \(share) of the probability."
    case .onlyOther(let name, let share): " “\(name)” has the rest, \(share)."
    case .allOthers(let share, let last, let lastShare):
      " All the others together have \(share), and “\(last)” has \(lastShare)."
    case .row: "Your logits and their probabilities"
    case .rowOfTeacher(let subject): "What the teacher says of \(subject)"
    case .rowRead(let isRounded):
      "One class a row, the likeliest first. "
        + "The softmax turns the logits into probabilities that sum to 1."
        + (isRounded
          ? " The logits are rounded to three decimals, so that you can compute along." : "")

    case .handCaption("1"): "The softmax by hand, T = 1"
    case .handCaption(let temperature): "The same row by hand, T = \(temperature)"
    case .scaled("1"): "z − greatest"
    case .scaled(let temperature): "(z − greatest) / \(temperature)"
    case .handRead(let sum):
      "Follow one row from left to right. The exponentials sum to \(sum); the share is the "
        + "exponential divided by that sum. Exponentials and shares are rounded for the page "
        + "only: what you add up from it can differ in the last digit."
    case .handNotice: "The greatest exponential is always 1, so nothing can overflow."
    case .byFour(let name, let share):
      "At T = 1 “\(name)” has \(share). What percentage does it have at T = 4?"
    case .equalAtFour: "All logits are equal, and so are the shares, at every temperature."
    case .smallerAtFour(let equalShare, let classes):
      "The differences between the logits shrink to a quarter, and the shares move towards "
        + "\(equalShare), which \(classes) would have if they were equal."

    case .sameLastShare(let share): "\(share) at every temperature"
    case .lastShares(let shares):
      Language.english.list(shares.map { "\($0.share) at T = \($0.temperature)" })
    case .oneTemperature:
      "One temperature shows no trend; give several: -p temperatures=1,4,20."
    case .equalEverywhere:
      "All logits are equal, so every temperature gives every class the same share."
    case .growth(let from, let to, let name, let factor, let entropies):
      "From T = \(from) to T = \(to) the share of “\(name)” "
        + (factor.map { "becomes \($0) as large" } ?? "hardly grows")
        + (entropies.count == 1
          ? ", and the entropy stays at \(entropies[0]) nats. "
          : ", and the entropy rises from \(entropies[0]) to \(entropies[1]) nats. ")
        + "The order of the classes stays."
    case .softLabels(let subject, let temperatures):
      "The soft label of \(subject) at \(Language.english.count(temperatures, "temperature"))"
    case .softLabelsRead:
      "One temperature a row, each a softmax of the same logits; the shares of a row sum to 1."
    case .softLabelFrames(let subject): "The soft label of \(subject), temperature by temperature"
    case .whatStays:
      "Take two classes i and j of one row, with different logits. "
        + "Which of these is the same at every temperature?"
    case .difference: "the difference q̃ᵢ − q̃ⱼ"
    case .ratio: "the ratio q̃ᵢ / q̃ⱼ"
    case .whyItStays:
      "The logarithm of the ratio is (zᵢ − zⱼ) / T. "
        + "Times T, the temperature is gone and the logits are left."
    case .invariant: "T · ln(q̃ᵢ / q̃ⱼ) for neighbours in the order of the classes"
    case .invariantRead: "One temperature a row, one pair of classes a column."
    case .invariantNotice(let isExact, let differences):
      (isExact
        ? "Every column repeats one number" : "But for rounding every column repeats one number")
        + ": the difference of the two logits, \(differences)."

    case .ends: "The same row between two extremes"
    case .shareOf(let name): "share of \(name)"
    case .scaledDifference(let classes): "difference · T · \(classes)"
    case .endsRead(let classes, let entropy):
      "The last column is the first share minus the last one, times T and the number of classes. "
        + "The greatest entropy that \(classes) classes can have is ln \(classes) = \(entropy)."
    case .coldEnd(let temperature, let name, let share, let tied):
      "At T = \(temperature) “\(name)” has \(share)"
        + (tied > 1 ? ", as \(tied) classes share the greatest logit" : "")
    case .hotEnd(let share, let equalShare):
      "; at T = 1000 it has \(share), where equal shares would be \(equalShare)."
    case .nothingCounts: " All logits are equal: there is nothing that could count."
    case .hotLimit(let shares, let classes, let scaled, let logits, let isExact):
      " The first and the last share differ by only \(shares) there, but times T and \(classes) "
        + "that is \(scaled)"
        + (isExact
          ? ", the difference of their logits."
          : ", nearly the difference of their logits, \(logits).")
    case .notHot: " These logits lie so far apart that even T = 1000 is not hot for them."
    case .everyShare: "Every class's share against the temperature"
    case .likeliestShares(let count):
      "The shares of the \(count) likeliest classes against the temperature"
    case .temperatureAxis: "temperature T"
    case .entropyAndLead:
      "The entropy, and the lead of the likeliest class, against the temperature"
    case .entropyAxis: "entropy in nats"
    case .leadAxis: "first share − second share"
    case .lead: "lead"

    case .shifted(let name): "The share of “\(name)” after adding a constant to all logits"
    case .constant: "constant"
    case .naive: "naive softmax"
    case .careful: "greatest subtracted"
    case .shiftedRead:
      "The logits differ from row to row, their differences do not. "
        + "NaN is what a computer answers to ∞/∞ and 0/0."
    case .naiveAgrees: "Here both agree everywhere."
    case .naiveIsInexact:
      "The naive softmax is inexact: its exponentials are too small to have all their digits."
    case .naiveBreaks(let shifts):
      "With \(shifts) the naive softmax breaks: an exponential became ∞, or all of them became 0."

    case .howManyRight(let share, let temperature):
      "At T = 1 it classifies \(share) of the test digits correctly. And at T = \(temperature)?"
    case .fewer: "fewer"
    case .justAsMany: "just as many"
    case .more: "more"
    case .whyAsMany: "Dividing all logits by one number cannot change which is the greatest."
    case .decisions: "One network, read at several temperatures"
    case .decisionsRead(let digits):
      "Confidence is the probability of the class that the network decides for. "
        + "Mean over \(digits) test digits."
    case .accuracyAtOneTemperature(let isSame):
      "The accuracy is \(isSame ? "" : "not ")what it is at T = 1."
    case .accuracyAndConfidence(let isSame):
      "The accuracy "
        + (isSame ? "stays the same" : "changes where numbers round to the same one") + ". "
    case .confidences(let cold, let atCold, let hot, let atHot):
      "The confidence goes from \(cold) at T = \(atCold) to \(hot) at T = \(atHot)."
    case .sameConfidence(let share): "The confidence stays at \(share)."
    case .calibration:
      "The network on the test digits, before and after fitting T on the validation digits"
    case .before: "before"
    case .after: "after"
    case .calibrationRead:
      "Lower is better for NLL and ECE. Calibrated means: mean confidence equals accuracy."
    case .sureness(.fitting): "about as sure as it may be"
    case .sureness(.tooSure): "too sure of itself"
    case .sureness(.notSureEnough): "not sure enough"
    case .changes(.down, .down): "NLL and ECE both fall"
    case .changes(.up, .up): "NLL and ECE both rise"
    case .changes(let nll, let ece): "its NLL \(english(nll)) and its ECE \(english(ece))"
    case .calibrationNotice(let sureness, let temperature, let changes):
      "Before, the network is \(sureness). With T = \(temperature) \(changes)."
    case .reliability: "How often the network is right, against how sure it is"
    case .gains: "Fitting T on the validation digits: what it does on the test digits"
    case .learntByHeart: "learnt by heart"
    case .carefulTeacher: "careful teacher"
    case .fittedTemperature: "fitted T"
    case .lossAtOne: "NLL at T = 1"
    case .lossSmaller: "NLL smaller by"
    case .gainsRead:
      "One network a row. The verdict follows from the interval: fitting helps when the whole "
        + "interval lies above 0, and harms when all of it lies below. When it holds 0, these "
        + "digits do not decide it."
    case .gainsNotice(let byHeart, let careful):
      "Fitting T for the network that learnt by heart: \(byHeart). "
        + "For the careful teacher: \(careful)."

    case .published: "Published soft labels"
    case .publishedRead: "One temperature a row, said to be the same animal in all of them."
    case .publishedNotice:
      "Every row sums to 1, and the order of the classes is the same in all four. "
        + "That alone proves nothing."
    case .whichIsWrong:
      "Which row is wrong? T · ln(q̃ᵢ / q̃ⱼ) with the two likeliest classes tells."
    case .whyWrong:
      "Its T · ln(q̃ᵢ / q̃ⱼ) is not that of the three others, so it was not softened with that T."
    case .check: "The check that finds it"
    case .timesT: "times T"
    case .differs: "← differs"
    case .checkRead:
      "The last number of each row would be the same everywhere if all temperatures were right."
    }
  }

  private func english(_ change: Change) -> String {
    switch change {
    case .none: "does not change"
    case .down: "falls"
    case .up: "rises"
    }
  }
}
