// What is said of a mistake to people who write with an array library, in English.

extension FrameworkPhrase {
  var english: String {
    switch self {
    case .torchBatchmean:
      "In PyTorch: say `reduction=\"batchmean\"` to `KLDivLoss` or `kl_div`."
    case .torchSum:
      """
      In PyTorch: `reduction="sum"` adds up the whole batch. Say `reduction="batchmean"`, which \
      divides by the number of examples.
      """
    case .torchLogProbabilities:
      """
      In PyTorch: the first argument of `kl_div` is `F.log_softmax(student / T, dim=1)`, the second \
      `F.softmax(teacher / T, dim=1)`, with `reduction="batchmean"`.
      """
    case .torchSwapped:
      """
      In PyTorch: `kl_div(input, target)` is KL(target‖input). The student's log-probabilities come \
      first, the teacher's probabilities second.
      """
    case .torchLogTarget:
      """
      In PyTorch: `log_target=True` wants `F.log_softmax(teacher / T, dim=1)` as the target. Give \
      it that, or leave `log_target` out.
      """
    case .torchLogTargetForgotten:
      """
      In PyTorch `kl_div` gives NaN for every batch when its target is below 0: it is given \
      log-probabilities there, or both arguments are exchanged. The student's `log_softmax` comes \
      first and the teacher's `softmax` second, or its `log_softmax` with `log_target=True`.
      """
    case .torchBothSoftened:
      """
      In PyTorch: `kl_div(F.log_softmax(student / T, dim=1), F.softmax(teacher / T, dim=1), \
      reduction="batchmean")` has T in both; `F.cross_entropy(student, labels)` has none.
      """
    case .torchSquare:
      """
      In PyTorch: `alpha * F.cross_entropy(student, labels) + T ** 2 * kl`, with T² before `kl` \
      alone.
      """
    case .torchCrossEntropyTakesLogits:
      """
      In PyTorch: `CrossEntropyLoss` and `F.cross_entropy` take logits and hold the softmax \
      already. Take out the `softmax` before it, also one at the end of the model's `forward`.
      """
    case .torchSoftmaxTwice:
      """
      In PyTorch: look for a `softmax` at the end of the model's `forward`, or one before \
      `log_softmax`. `F.log_softmax(student / T, dim=1)` takes the logits.
      """
    case .torchTeacherProbabilities:
      """
      In PyTorch: the teacher's `forward` ends in a `softmax`, or the mean of several teachers' \
      probabilities is used as logits. Cache logits; of averaged probabilities take `.log()` \
      first, since softmax(ln q / T) is what a temperature does to them.
      """
    case .torchDimension:
      """
      In PyTorch: for a batch of rows it is `dim=1` (or `dim=-1`); `dim=0` runs over the examples.
      """
    case .torchArgmax:
      """
      In PyTorch: `teacher.argmax(dim=1)` keeps one class of each row. The target is \
      `F.softmax(teacher / T, dim=1)`.
      """
    case .torchRows:
      """
      Usual causes: teacher's logits that were cached in one order and a `DataLoader` with \
      `shuffle=True`, or an augmentation of only one of the two. Let the data set return each \
      example's number, and take the cached rows by it.
      """
    case .torchInPlace:
      """
      In PyTorch and NumPy: `student /= T` changes the logits in place, and the cross entropy \
      behind it sees them divided. Write `student / T`.
      """
    case .torchAlpha:
      """
      Many scripts mix the parts with α and 1 − α, in either order. That is another convention, no \
      fault of its own: an α there is α / (1 − α) here, the whole loss being smaller by 1 − α.
      """
    case .torchSoftCrossEntropy:
      """
      In PyTorch: `F.cross_entropy(student / T, F.softmax(teacher / T, dim=1))` is the cross \
      entropy; `kl_div` with `reduction="batchmean"` is the divergence. The gradient is the same.
      """
    case .torchLogSoftmax:
      """
      In PyTorch: `F.log_softmax(x, dim=1)` in place of `torch.log(F.softmax(x, dim=1))`, with a \
      small number added or not, and of `torch.exp` without the largest logit taken off.
      """
    case .torchSquaredLogits:
      "In PyTorch: this is `F.mse_loss` of the logits; the divergence is `F.kl_div`."
    case .torchSmoothing: "In PyTorch: leave `label_smoothing` out."
    case .torchHardLabels:
      """
      In PyTorch: `F.cross_entropy(student, labels)`, with the student's logits and the labels of \
      the data.
      """
    case .torchLogitsDivided:
      """
      In PyTorch: `F.log_softmax(student / T, dim=1)`, not `F.log_softmax(student, dim=1) / T`; \
      and `F.softmax(teacher / T, dim=1)`, with T inside.
      """
    case .torchUnseen:
      """
      The values are right. What they cannot show: whether the teacher is left out of the \
      gradient (`with torch.no_grad():` or `.detach()`), and whether it runs in `eval()` mode.
      """
    case .jaxMean:
      """
      In Optax: `optax.losses.kl_divergence(log_predictions, targets)` sums over the classes and \
      leaves a value for each example. Take `.mean()` of these, and no other mean.
      """
    case .jaxLogProbabilities:
      """
      In Optax: `kl_divergence(log_predictions, targets)` takes `jax.nn.log_softmax(student / T)` \
      first and `jax.nn.softmax(teacher / T)` second; logarithms as targets go to \
      `kl_divergence_with_log_targets`.
      """
    case .jaxAxis: "For a batch of rows it is `axis=-1`; `axis=0` runs over the examples."
    case .jaxLogSoftmax:
      "In JAX: `jax.nn.log_softmax(x)` in place of `jnp.log(jax.nn.softmax(x))`."
    case .jaxTakesLogits:
      """
      In Optax: `softmax_cross_entropy_with_integer_labels` takes logits and holds the softmax \
      already.
      """
    case .jaxUnseen:
      """
      The values are right. What they cannot show: whether the teacher is left out of the gradient \
      (`jax.lax.stop_gradient`), and whether its dropout is off.
      """
    case .kerasClips:
      """
      In Keras: `keras.losses.KLDivergence` and the cross entropies without `from_logits=True` cut \
      probabilities off at 1e-7. Use `from_logits=True`, and `keras.ops.log_softmax` for the \
      divergence.
      """
    case .kerasSwapped:
      "In Keras: `KLDivergence()(y_true, y_pred)`; the teacher's softened probabilities come first."
    case .kerasAlpha:
      """
      Keras' example of distillation mixes the parts with α and 1 − α. That is another convention, \
      no fault of its own.
      """
    case .kerasFromLogits:
      """
      In Keras: `SparseCategoricalCrossentropy(from_logits=True)` for logits, and without it for \
      probabilities; a softmax in the last layer and `from_logits=True` are one softmax too many.
      """
    case .kerasSquare:
      "In Keras: multiply the distillation loss by `temperature ** 2`, as its example does."
    case .kerasLogSoftmax:
      "In Keras: `keras.ops.log_softmax(x)` in place of `keras.ops.log(keras.ops.softmax(x))`."
    case .kerasUnseen:
      """
      The values are right. What they cannot show: whether the teacher is called with \
      `training=False`, and left out of the gradient.
      """
    case .numpyLogSoftmax:
      """
      In NumPy: `z - z.max(axis=1, keepdims=True)` before `np.exp`, and logarithms straight from \
      the logits (or `scipy.special.log_softmax`).
      """
    case .numpyAxis:
      "In NumPy: `.sum(axis=1).mean()` sums over the classes and takes the mean over the examples."
    case .halfPrecision:
      """
      Numbers of 16 bits are too small for this: float16 holds nothing above 65,504, so that exp \
      overflows at 11.1, and q below 6e-8 becomes 0. Compute the loss in float32, as in \
      `student.float()`; autocast leaves `log_softmax` and the losses in float32 by itself.
      """
    case .fewDigits:
      """
      Numbers of 16 bits have few digits: three in float16, two in bfloat16, and fewer yet where \
      numbers that are nearly alike are subtracted, or a factor such as T² follows. Compute the \
      loss in float32, as in `student.float()`.
      """
    }
  }
}
