// What is said of a mistake to people who write with an array library, in Korean.

extension FrameworkPhrase {
  var korean: String {
    switch self {
    case .torchBatchmean:
      "PyTorch의 `KLDivLoss`나 `kl_div`에 `reduction=\"batchmean\"`을 지정하십시오."
    case .torchSum:
      """
      PyTorch의 `reduction="sum"`은 배치 전체를 더합니다. 예제 수로 나누는 `reduction="batchmean"`을 \
      쓰십시오.
      """
    case .torchLogProbabilities:
      """
      PyTorch의 `kl_div`는 첫째 인자로 `F.log_softmax(student / T, dim=1)`, 둘째 인자로 \
      `F.softmax(teacher / T, dim=1)`을 받습니다. `reduction="batchmean"`도 붙입니다.
      """
    case .torchSwapped:
      """
      PyTorch의 `kl_div(input, target)`은 KL(target‖input)입니다. 학생 모델의 로그 확률이 먼저, 교사 모델의 확률이 \
      그다음입니다.
      """
    case .torchLogTarget:
      """
      PyTorch의 `log_target=True`는 `F.log_softmax(teacher / T, dim=1)`을 목표로 받습니다. 그것을 주거나 \
      `log_target`을 빼십시오.
      """
    case .torchLogTargetForgotten:
      """
      PyTorch의 `kl_div`는 목표가 0보다 작으면 어느 배치에서나 NaN을 냅니다. 목표 자리에 로그 확률을 주었거나 두 인자를 \
      바꾼 것입니다. 학생 모델의 `log_softmax`가 먼저, 교사 모델의 `softmax`가 그다음입니다. 교사 모델의 \
      `log_softmax`를 주려면 `log_target=True`를 붙입니다.
      """
    case .torchBothSoftened:
      """
      PyTorch로는 `kl_div(F.log_softmax(student / T, dim=1), F.softmax(teacher / T, dim=1), \
      reduction="batchmean")`처럼 양쪽에 T가 있고, `F.cross_entropy(student, labels)`에는 없습니다.
      """
    case .torchSquare:
      """
      PyTorch로는 `alpha * F.cross_entropy(student, labels) + T ** 2 * kl`입니다. T²은 `kl` 앞에만 \
      있습니다.
      """
    case .torchCrossEntropyTakesLogits:
      """
      PyTorch의 `CrossEntropyLoss`와 `F.cross_entropy`는 로짓을 받고, 소프트맥스를 이미 품고 있습니다. 그 앞의 \
      `softmax`를 빼십시오. 모델의 `forward` 끝에 있는 것도 마찬가지입니다.
      """
    case .torchSoftmaxTwice:
      """
      PyTorch라면 모델의 `forward` 끝이나 `log_softmax` 앞에 `softmax`가 있는지 보십시오. \
      `F.log_softmax(student / T, dim=1)`은 로짓을 받습니다.
      """
    case .torchTeacherProbabilities:
      """
      PyTorch라면 교사 모델의 `forward`가 `softmax`로 끝나거나, 여러 교사 모델의 확률을 평균해 로짓으로 쓴 것입니다. \
      로짓을 저장해 두십시오. 평균한 확률이라면 먼저 `.log()`를 취합니다. 온도가 확률에 하는 일이 softmax(ln q / \
      T)이기 때문입니다.
      """
    case .torchDimension:
      "PyTorch에서 행이 예제인 배치에는 `dim=1`(또는 `dim=-1`)입니다. `dim=0`은 예제를 따라 계산합니다."
    case .torchArgmax:
      """
      PyTorch의 `teacher.argmax(dim=1)`은 행마다 클래스 하나만 남깁니다. 목표는 \
      `F.softmax(teacher / T, dim=1)`입니다.
      """
    case .torchRows:
      """
      흔한 원인: 교사 모델의 로짓은 한 순서로 저장해 두고 `DataLoader`에는 `shuffle=True`를 준 경우, 또는 둘 가운데 \
      하나에만 데이터 증강을 한 경우입니다. 데이터셋이 예제의 번호도 돌려주게 하고, 저장한 행을 그 번호로 고르십시오.
      """
    case .torchInPlace:
      """
      PyTorch와 NumPy의 `student /= T`는 로짓 자체를 바꾸므로, 뒤에 오는 교차 엔트로피가 나눈 로짓을 보게 됩니다. \
      `student / T`라고 쓰십시오.
      """
    case .torchAlpha:
      """
      많은 코드가 두 부분을 α와 1 − α로, 이 순서나 거꾸로 섞습니다. 다른 약속일 뿐 그 자체로 잘못은 아닙니다. 거기의 \
      α는 여기의 α / (1 − α)이고, 손실 전체에는 1 − α가 곱해져 있습니다.
      """
    case .torchSoftCrossEntropy:
      """
      PyTorch의 `F.cross_entropy(student / T, F.softmax(teacher / T, dim=1))`은 교차 엔트로피이고, \
      `reduction="batchmean"`을 붙인 `kl_div`가 발산입니다. 기울기는 같습니다.
      """
    case .torchLogSoftmax:
      """
      PyTorch라면 `torch.log(F.softmax(x, dim=1))`(작은 수를 더하든 말든)이나 가장 큰 로짓을 빼지 않은 \
      `torch.exp` 대신 `F.log_softmax(x, dim=1)`을 쓰십시오.
      """
    case .torchSquaredLogits:
      "PyTorch로 말하면 이것은 로짓의 `F.mse_loss`입니다. 발산은 `F.kl_div`입니다."
    case .torchSmoothing: "PyTorch라면 `label_smoothing`을 빼십시오."
    case .torchHardLabels:
      """
      PyTorch로는 `F.cross_entropy(student, labels)`입니다. 학생 모델의 로짓과 데이터의 라벨을 줍니다.
      """
    case .torchLogitsDivided:
      """
      PyTorch로는 `F.log_softmax(student, dim=1) / T`가 아니라 `F.log_softmax(student / T, dim=1)`이고, \
      `F.softmax(teacher / T, dim=1)`도 T가 안에 있습니다.
      """
    case .torchUnseen:
      """
      값은 맞습니다. 값으로는 알 수 없는 것도 있습니다. 교사 모델이 기울기에서 빠졌는지(`with \
      torch.no_grad():`나 `.detach()`), 그리고 `eval()` 상태인지입니다.
      """
    case .jaxMean:
      """
      Optax의 `optax.losses.kl_divergence(log_predictions, targets)`는 클래스에 대해 더하고 예제마다 값 \
      하나를 남깁니다. 그 값들의 `.mean()`만 취하십시오.
      """
    case .jaxLogProbabilities:
      """
      Optax의 `kl_divergence(log_predictions, targets)`에는 `jax.nn.log_softmax(student / T)`가 먼저, \
      `jax.nn.softmax(teacher / T)`가 그다음입니다. 목표가 로그라면 `kl_divergence_with_log_targets`를 \
      씁니다.
      """
    case .jaxAxis: "행이 예제인 배치에는 `axis=-1`입니다. `axis=0`은 예제를 따라 계산합니다."
    case .jaxLogSoftmax:
      "JAX라면 `jnp.log(jax.nn.softmax(x))` 대신 `jax.nn.log_softmax(x)`를 쓰십시오."
    case .jaxTakesLogits:
      """
      Optax의 `softmax_cross_entropy_with_integer_labels`는 로짓을 받고, 소프트맥스를 이미 품고 있습니다.
      """
    case .jaxUnseen:
      """
      값은 맞습니다. 값으로는 알 수 없는 것도 있습니다. 교사 모델이 기울기에서 빠졌는지(`jax.lax.stop_gradient`), \
      그리고 드롭아웃이 꺼져 있는지입니다.
      """
    case .kerasClips:
      """
      Keras의 `keras.losses.KLDivergence`와 `from_logits=True`가 없는 교차 엔트로피는 확률을 1e-7에서 \
      자릅니다. `from_logits=True`를 쓰고, 발산에는 `keras.ops.log_softmax`를 쓰십시오.
      """
    case .kerasSwapped:
      "Keras로는 `KLDivergence()(y_true, y_pred)`이고, 교사 모델의 부드러운 확률이 먼저입니다."
    case .kerasAlpha:
      "Keras의 증류 예제는 두 부분을 α와 1 − α로 섞습니다. 다른 약속일 뿐 그 자체로 잘못은 아닙니다."
    case .kerasFromLogits:
      """
      Keras에서 로짓에는 `SparseCategoricalCrossentropy(from_logits=True)`, 확률에는 그것 없이 씁니다. 마지막 \
      층의 소프트맥스와 `from_logits=True`가 함께 있으면 소프트맥스가 하나 많습니다.
      """
    case .kerasSquare: "Keras라면 그 예제처럼 증류 손실에 `temperature ** 2`를 곱하십시오."
    case .kerasLogSoftmax:
      """
      Keras라면 `keras.ops.log(keras.ops.softmax(x))` 대신 `keras.ops.log_softmax(x)`를 쓰십시오.
      """
    case .kerasUnseen:
      """
      값은 맞습니다. 값으로는 알 수 없는 것도 있습니다. 교사 모델을 `training=False`로 부르는지, 기울기에서 \
      빠졌는지입니다.
      """
    case .numpyLogSoftmax:
      """
      NumPy라면 `np.exp` 앞에서 `z - z.max(axis=1, keepdims=True)`를 취하고, 로그는 로짓에서 곧바로 \
      구하십시오(또는 `scipy.special.log_softmax`).
      """
    case .numpyAxis:
      "NumPy의 `.sum(axis=1).mean()`은 클래스에 대해 더하고 예제에 대해 평균을 냅니다."
    case .halfPrecision:
      """
      16비트 수로는 모자랍니다. float16은 65,504보다 큰 수를 담지 못해 exp가 11.1에서 넘치고, 6e-8보다 작은 q는 0이 \
      됩니다. `student.float()`처럼 손실은 float32로 계산하십시오. autocast는 `log_softmax`와 손실을 저절로 \
      float32로 둡니다.
      """
    case .fewDigits:
      """
      16비트 수는 자릿수가 적습니다. float16은 세 자리, bfloat16은 두 자리이고, 비슷한 수를 서로 빼거나 T² 같은 \
      인수를 곱하면 더 적어집니다. `student.float()`처럼 손실은 float32로 계산하십시오.
      """
    }
  }
}
