// What is said of the exercises 3.1 and 3.2 alike, in English.

extension TargetPhrase {
  var english: String {
    switch self {
    case .nearlyRuledOut: "classes that are nearly ruled out"
    case .jensenShannon:
      """
      This is the Jensen–Shannon divergence: target and prediction are both compared with their \
      mean. Here the prediction alone goes into the logarithm of what is weighed by the target.
      """
    case .squaredDifferences:
      """
      This compares the probabilities by squared differences, as a Brier score does. Asked is a \
      sum of logarithms, weighed by the target.
      """
    case .distance:
      """
      This is the Euclidean distance of the two lists. Asked is a sum of logarithms, weighed by \
      the target.
      """
    case .absoluteDifferences:
      """
      This adds up the absolute differences of the probabilities. Asked is a sum of logarithms, \
      weighed by the target.
      """
    case .hellinger:
      """
      This compares the roots of the probabilities, as Hellinger's distance does. Asked is a sum \
      of logarithms, weighed by the target.
      """
    case .overlap:
      """
      This is the Bhattacharyya distance, the logarithm of a sum of roots. Asked is a sum of \
      logarithms, weighed by the target.
      """
    case .entropyOfTarget:
      """
      This is the target's own entropy; the prediction is not used. The prediction goes through \
      the logarithm, and the target weighs.
      """
    case .entropyOfPrediction:
      """
      This is the prediction's own entropy; the target is not used. The target weighs the \
      logarithms.
      """
    case .firstClassOnly:
      """
      Only the first class counts, as when a `return` stands inside the loop. Add up the terms of \
      all classes.
      """
    case .lastClassOnly:
      """
      Only the last class counts, as when `=` stands where `+=` belongs. Add up the terms of all \
      classes.
      """
    case .firstClassLeftOut:
      "The first class is left out. Classes are counted from 0: the range is `0..<K`."
    case .lastClassLeftOut: "The last class is left out. The range of all K classes is `0..<K`."
    case .targetSoftmax:
      """
      The target went through a softmax, as if it held logits. It holds probabilities already: use \
      it as it is.
      """
    case .bothSoftmax:
      """
      Target and prediction both went through a softmax, as if they held logits. They hold \
      probabilities already: use them as they are.
      """
    case .cutLogarithm:
      """
      A tiny number keeps the logarithm from −∞, by `log(q + ε)` or `max(q, ε)`. A prediction \
      below it then costs too little. The logarithm needs no help: leave out the classes whose \
      target is 0, and the prediction of the others is above 0.
      """
    case .smallClassLeftOut:
      """
      A class is left out when its prediction is small. Those cost most. Only a class whose \
      *target* is 0 adds nothing.
      """
    }
  }
}
