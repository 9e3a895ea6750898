// What learners read in Korean of the exercises of lesson 2.

let koreanLesson2: [ExerciseWords] = [
  ExerciseWords(
    "2.1",
    hints: [
      "이미 아는 소프트맥스이고, 모든 것에 앞서 한 걸음이 더 있을 뿐입니다. 온도는 로짓과 확률 가운데 어느 수를 바꿀까요?",
      "2강의 “4로 나누기” 단계에서 앞의 표와 비교해 달라지는 열을 보십시오. 큰 로짓에 대해서는 “중요한 것은 차이뿐” 단계를 보십시오.",
      "q̃ᵢ = exp((zᵢ − m) / T) / Σⱼ exp((zⱼ − m) / T)이고, m은 가장 큰 로짓입니다.",
    ],
    checks: [
      "the worked example": "문제의 예", "other logits and temperatures": "다른 로짓과 온도",
      "very large and very small logits": "아주 큰 로짓과 아주 작은 로짓",
      "large logits, softened": "부드럽게 한 큰 로짓", "a very cold temperature": "아주 낮은 온도",
      "one class, and equal logits": "클래스가 하나일 때, 로짓이 모두 같을 때",
    ],
    invariants: [
      "does not sum to 1": "합이 1이 아닙니다",
      "holds a negative number": "음수가 들어 있습니다",
      "holds NaN or infinity": "NaN이나 무한대가 들어 있습니다",
      "puts the classes in another order than their logits": "클래스의 순서가 로짓의 순서와 다릅니다",
      "changes when the same number is added to all logits": "모든 로짓에 같은 수를 더하면 바뀝니다",
      "changes when all logits and the temperature are doubled": "모든 로짓과 온도를 두 배로 하면 바뀝니다",
    ],
    diagnoses: [
      "multiplied":
        "로짓에 T를 곱했습니다. 그러면 온도가 높을수록 라벨이 딱딱해지고 엔트로피가 줄어듭니다. 더 부드러워져야 하니 T로 나누십시오.",
      "temperature-forgotten": "T = 1인 평범한 소프트맥스입니다. 온도가 아무 일도 하지 않습니다. 먼저 로짓을 온도로 나누십시오.",
      "probabilities-divided":
        "확률을 T로 나누었습니다. 그래서 합이 1/T이고, 전과 똑같이 딱딱합니다. 로짓을 나눈 다음 소프트맥스를 취하십시오.",
      "softmax-twice":
        "소프트맥스를 두 번 취했습니다. 나온 것을 다시 통과시켜 모든 클래스가 거의 같아졌습니다. T로 나눈 로짓에 한 번만 쓰십시오.",
      "probabilities-as-logits":
        "T = 1의 확률을 로짓으로 여겼습니다. 그것을 T로 나누어 다시 소프트맥스에 넣었습니다. 온도는 로짓에 쓰는 것입니다.",
      "no-exp":
        "로짓을 확률인 듯이 썼습니다. exp 없이 합으로 나누었습니다. 그러면 모든 로짓에 10을 더할 때 값이 바뀌고, 음수 로짓은 음수 확률이 됩니다.",
      "only-above-the-line":
        "온도가 분자에만 있습니다. 분자의 지수는 부드럽게 했지만, 분모의 합은 T = 1의 로짓으로 구했습니다. 같은 지수들의 합으로 나누십시오.",
      "not-normalized": "T로 나눈 로짓에 exp를 취했을 뿐, 그 합으로 나누지 않았습니다. 비율은 더하면 1입니다.",
      "no-max-shift":
        "식은 맞습니다. 그런데 수가 크면 exp가 오버플로를, 아주 작으면 언더플로를 일으켜 NaN이 됩니다. T가 낮으면 평범한 로짓도 커집니다. 먼저 가장 큰 "
        + "로짓을 빼십시오.",
      "softened-too-late":
        "T = 1의 확률을 1/T제곱한 뒤 합으로 나누었습니다. 종이 위에서는 맞습니다. 그러나 0으로 반올림된 확률은 온도를 아무리 높여도 0으로 남습니다. 그 "
        + "대신 로짓을 T로 나누십시오.",
    ]),
  ExerciseWords(
    "2.2",
    hints: [
      "로짓을 거쳐 가십시오. 두 소프트 라벨과 그 온도를 알면 두 로짓의 차이를 알 수 있고, 그 차이는 어느 온도에서나 같습니다.",
      "2강의 “온도가 바꿀 수 없는 것” 단계를 보십시오. T · ln(q̃ᵢ / q̃ⱼ)는 같은 수를 되풀이합니다. 비가 원하는 값일 때, 어떤 T가 다시 그 수를 "
        + "만들까요?",
      "로짓의 차이는 g = T · ln(q̃₁ / q̃₂)이고, 찾는 온도는 g / ln(wanted)입니다.",
    ],
    checks: [
      "the worked example": "문제의 예", "a likelier first class": "첫째 클래스의 확률이 더 높을 때",
      "a less likely first class": "첫째 클래스의 확률이 더 낮을 때",
      "far apart, and nearly equal": "차이가 아주 클 때, 거의 같을 때",
    ],
    invariants: [
      "is NaN or infinity": "NaN이거나 무한대입니다",
      "is not above 0": "0보다 크지 않습니다",
      "does not bring the ratio back to what is wanted": "원하는 비를 주지 않습니다",
      "does not double when the known temperature doubles": "아는 온도를 두 배로 해도 두 배가 되지 않습니다",
    ],
    diagnoses: [
      "ratio-shrinks-by-t":
        "T가 커지면 비가 그만큼 줄어든다고 보았습니다. 온도가 두 배면 비는 절반이라는 식입니다. 그렇게 줄어드는 것은 비의 *로그*입니다.",
      "known-temperature-forgotten":
        "아는 온도가 빠졌습니다. 두 확률을 T = 1의 것으로 여겼습니다. 로짓의 차이는 두 확률의 비에 로그를 취해 T를 곱한 것입니다.",
      "divided-by-t":
        "비의 로그를 아는 T로 나누었습니다. T로 나눈 것은 소프트맥스입니다. 로짓의 차이를 되찾으려면 곱하십시오.",
      "fraction-inverted":
        "분수가 뒤집혔습니다. 아는 비보다 큰 비를 얻으려면 온도가 더 낮아야 하는데, 이 답은 더 높습니다. 로짓의 차이를 원하는 비의 로그로 "
        + "나누십시오.",
      "difference-of-probabilities":
        "로짓의 차이를 q̃₁ − q̃₂에서 얻었습니다. 확률의 차이는 온도마다 다릅니다. 그대로인 것은 확률의 비의 로그에 T를 곱한 값입니다.",
      "gap-returned":
        "두 로짓의 차이 T · ln(q̃₁ / q̃₂)입니다. 절반까지 왔습니다. 이것을 원하는 비의 로그로 나누십시오.",
      "wanted-without-logarithm":
        "로짓의 차이를 원하는 비 자체로 나누었습니다. 차이는 로그이니, 비의 로그로 나누십시오.",
      "exponential-of-wanted":
        "분모에 원하는 비의 exp가 있습니다. 비는 이미 지수 exp(차이 / T)입니다. 필요한 것은 그 로그입니다.",
      "upside-down":
        "두 비 가운데 하나가 뒤집혀 온도가 음수로 나왔습니다. 둘 다 둘째 클래스 대비 첫째 클래스의 비입니다.",
    ]),
  ExerciseWords(
    "2.3",
    hints: [
      "먼저 온도 하나에 대한 함수를 쓰십시오. 정답 클래스에 대한 신경망의 확률은 비용을 얼마나 치릅니까? 그런 다음 후보를 모두 써 보십시오.",
      "2강의 “같은 손잡이로 정직한 확신도를” 단계를 보십시오. NLL은 무엇이고, 어떤 예제에서 구합니까? 정확도는 도움이 되지 않습니다. 어떤 온도도 "
        + "정확도를 바꾸지 않기 때문입니다.",
      "NLL(T) = −(1/N) Σₙ ln softmax(zₙ / T)[n번째 라벨]이고, 행의 가장 큰 로짓을 m이라고 하면 ln qᵢ = (zᵢ − m)/T − ln Σⱼ exp((zⱼ − m)/T)"
        + "입니다. NLL이 가장 작은 후보를 돌려주십시오.",
    ],
    checks: [
      "the worked examples": "문제의 예", "networks that are too sure": "확신이 지나친 신경망",
      "networks that are not sure enough": "확신이 모자란 신경망", "large logits": "큰 로짓",
      "candidates that are equally good": "똑같이 좋은 후보",
    ],
    invariants: [
      "is none of the candidates": "후보 가운데 하나가 아닙니다",
      "changes with the order of the candidates": "후보의 순서에 따라 달라집니다",
      "changes when the same number is added to all logits": "모든 로짓에 같은 수를 더하면 바뀝니다",
    ],
    diagnoses: [
      "multiplied": "로짓을 온도로 나누지 않고 곱했습니다. 그래서 손잡이를 거꾸로 돌렸습니다.",
      "most-likely-costs-most":
        "평균 NLL이 *가장 큰* 후보입니다. NLL은 정답 클래스의 확률에 −ln을 취한 것, 즉 비용입니다. 가장 작은 것을 고르거나, 마이너스 없는 평균 로그가 "
        + "가장 큰 것을 고르십시오.",
      "own-decisions":
        "라벨이 아니라 신경망 자신의 결정, 즉 가장 큰 로짓에 대해 NLL을 구했습니다. 그러면 언제나 가장 낮은 온도가 이깁니다. 어떤 신경망도 자기 결정에 놀라지 "
        + "않기 때문입니다.",
      "without-logarithm":
        "로그 없이, 정답 클래스의 평균 *확률*을 가장 크게 했습니다. 그러면 확신에 차서 틀린 것을 눈감아 줍니다. NLL은 그러지 않습니다.",
      "accuracy":
        "어떤 온도도 결정을 바꾸지 않으므로 정확도는 모든 후보에서 같고, 그래서 첫 후보를 돌려주었습니다. NLL을 비교하십시오.",
      "cost-returned": "가장 작은 평균 NLL 자체입니다. 묻는 것은 그 값이 나오는 온도입니다.",
      "confidence-equals-accuracy":
        "평균 확신도를 정확도에 가장 가깝게 만드는 후보입니다. 잘 맞추고 나면 그렇게 보이지만, 맞추는 일 자체는 NLL을 가장 작게 하는 것입니다.",
      "only-mistakes":
        "신경망이 틀린 예제만 세었습니다. 그러면 온도가 높을수록 언제나 좋아집니다. 맞힌 예제도 평균에 넣어야 합니다.",
      "no-max-shift":
        "로짓이 크면 exp가 오버플로를 일으켜 온도가 낮은 후보의 NLL이 NaN이 되고, 그 후보를 지나치게 됩니다. 먼저 행마다 가장 큰 로짓을 빼십시오.",
      "last-of-equals":
        "똑같이 좋은 후보가 여럿일 때 마지막 것을 골랐습니다. 첫 번째 것을 고르십시오. 지금까지 가장 좋은 것은 정말로 더 좋은 것이 나올 때만 바꿉니다. <=가 "
        + "아니라 <로 비교하십시오.",
    ]),
]
