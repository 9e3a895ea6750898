import Languages

/// What is said of a mistake to people who write with an array library.
enum FrameworkPhrase: Phrase, CaseIterable {
  // PyTorch.
  case torchBatchmean, torchSum, torchLogProbabilities, torchSwapped, torchLogTarget,
    torchLogTargetForgotten, torchBothSoftened, torchSquare, torchCrossEntropyTakesLogits,
    torchSoftmaxTwice, torchTeacherProbabilities, torchDimension, torchArgmax, torchRows,
    torchInPlace, torchAlpha, torchSoftCrossEntropy, torchLogSoftmax, torchSquaredLogits,
    torchSmoothing, torchHardLabels, torchLogitsDivided, torchUnseen
  // JAX and Optax.
  case jaxMean, jaxLogProbabilities, jaxAxis, jaxLogSoftmax, jaxTakesLogits, jaxUnseen
  // Keras.
  case kerasClips, kerasSwapped, kerasAlpha, kerasFromLogits, kerasSquare, kerasLogSoftmax,
    kerasUnseen
  // NumPy.
  case numpyLogSoftmax, numpyAxis
  // Numbers of 16 bits, in any of them.
  case halfPrecision, fewDigits
}
