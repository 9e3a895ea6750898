// What learners read in Korean of the exercises of lesson 4.

let koreanLesson4: [ExerciseWords] = [
  ExerciseWords(
    "4.1",
    hints: [
      "먼저 순전파(forward)부터 하십시오. 특징과 가중치로 학생 모델의 로짓을, 로짓으로 소프트 라벨을 구합니다. 그런 다음 로짓마다 올라가야 할지 내려가야 할지 "
        + "물어보십시오.",
      "(q̃ˢ − q̃ᵗ) / T에 대해서는 3강의 “기울기” 단계를, 인수 T²이 없으면 어떻게 되는지는 4강의 “T²이 없을 때, 그리고 따라 한다는 것” 단계를 보십시오. "
        + "함수를 먼저 예제가 하나인 배치에서 확인해 보십시오.",
      "zˢ = Σ xᶠ · W[f][k], q̃ˢ = softmax(zˢ / T)라고 하면 새 가중치는 W[f][k] − learningRate · Σ xᶠ · T · (q̃ˢ[k] − q̃ᵗ[k]) / N이고, 합은 모든 예제에 "
        + "대한 것입니다.",
    ],
    checks: [
      "the worked example": "문제의 예", "other batches": "다른 배치", "a batch of one": "예제가 하나인 배치",
      "very hot and very cold": "온도가 아주 높을 때와 아주 낮을 때", "very large logits": "아주 큰 로짓",
    ],
    invariants: [
      "holds NaN or infinity": "NaN이나 무한대가 들어 있습니다",
      "changes the sum of a feature's weights, although what one class gains the others lose":
        "한 클래스가 얻는 만큼 다른 클래스가 잃어야 하는데, 한 특징의 가중치 합이 바뀝니다",
      "moves the weights of a student that already says what the teacher says":
        "이미 교사와 똑같이 말하는 학생의 가중치를 움직입니다",
      "depends on the order of the examples": "예제의 순서에 따라 달라집니다",
    ],
    diagnoses: [
      "no-square":
        "T²이 없는 손실의 기울기 (q̃ˢ − q̃ᵗ) / T라서 걸음의 길이가 T²분의 1입니다. T²을 곱하십시오.",
      "no-inverse":
        "인수 T²은 있지만 기울기의 1/T이 빠져 걸음의 길이가 T배입니다. 소프트맥스 안에서 로짓을 T로 나누므로 로짓에 대한 도함수도 T로 나뉩니다. T² / T "
        + "= T가 남습니다.",
      "no-factor":
        "T = 1의 교차 엔트로피처럼 인수가 없는 q̃ˢ − q̃ᵗ입니다. 여기서는 손실에 T²이, 기울기에 1/T이 있습니다. 인수 T가 빠졌습니다.",
      "uphill":
        "걸음이 오르막을 향합니다. 기울기는 손실이 늘어나는 쪽을 가리키니 빼십시오. 학생 모델이 교사 모델보다 크게 본 곳에서는 로짓이 내려가야 합니다.",
      "sum-over-batch":
        "예제의 기울기를 더하기만 하고 예제의 수 N으로 나누지 않았습니다. 손실은 배치에 대한 평균입니다. 합을 쓰면 배치가 클수록 걸음이 길어집니다.",
      "mean-over-elements":
        "클래스의 수로도 나누었습니다. 손실은 클래스에 대한 합이고 예제에 대한 평균입니다. N으로만 나누십시오.",
      "student-not-softened":
        "학생 모델의 확률이 T = 1의 것입니다. 두 쪽을 모두 부드럽게 하십시오. 학생 모델의 로짓도 교사 모델의 로짓처럼 소프트맥스에 넣기 전에 T로 나눕니다.",
      "multiplied-by-temperature":
        "학생 모델의 로짓에 T를 곱했습니다. 소프트맥스에 들어가는 것은 z / T입니다. 온도가 높으면 확률이 더 고르게 되지, 덜 고르게 되지 않습니다.",
      "softened-twice":
        "교사 모델의 소프트 라벨을 다시 소프트맥스에 통과시켰습니다. 이미 T에서 부드럽게 한 확률이니 그대로 쓰십시오.",
      "hard-targets":
        "소프트 라벨을 하드 라벨로 바꾸었습니다. 교사가 가장 높게 본 클래스가 1이고 나머지가 0입니다. 그러면 교사가 오답 클래스에 대해 말하는 것을 버리게 "
        + "됩니다. 소프트 라벨 자체와 비교하십시오.",
      "example-by-example":
        "예제마다 가중치를 바꾸어, 다음 예제가 다른 학생을 만납니다. 한 걸음에서는 배치 전체에 같은 가중치를 씁니다. 먼저 기울기를 모으고, 가중치는 한 번만 "
        + "바꾸십시오.",
      "only-the-gradient":
        "가중치에 대한 기울기입니다. 아직 걸음을 내딛지 않았습니다. 가중치 − 학습률 · 기울기입니다.",
      "only-the-change": "가중치의 변화량입니다. 옛 가중치에 더해 새 가중치를 돌려주십시오.",
      "no-learning-rate":
        "기울기를 통째로 뺐습니다. 먼저 학습률을 곱하십시오. 걸음의 길이를 정하는 것이 학습률입니다.",
      "no-max-shift":
        "식은 맞습니다. 그런데 로짓이 크면 exp가 오버플로를 일으켜 NaN이 됩니다. exp를 취하기 전에 행의 가장 큰 로짓을 빼십시오. 확률은 하나도 바뀌지 "
        + "않습니다.",
    ]),
  ExerciseWords(
    "4.2",
    hints: [
      "배치는 번호의 목록입니다. 배치의 첫째 번호에는 교사 모델의 로짓 가운데 어느 행이 짝일까요?",
      "4강의 “어떤 그림을 물어보아도 될까요?” 단계를 보십시오. 교사가 학생과 다른 그림을 보면 학생은 어떻게 됩니까? 자기 예제 옆에 다른 예제의 소프트 라벨이 "
        + "놓일 때도 마찬가지입니다.",
      "배치의 번호 i마다, 배치의 순서대로 softmax(teacherLogits[i] / T)를 구합니다. exp를 취하기 전에 행의 가장 큰 로짓을 뺍니다.",
    ],
    checks: [
      "the worked example": "문제의 예", "other batches": "다른 배치",
      "the same example twice": "같은 예제가 두 번",
      "very large and very small logits": "아주 큰 로짓과 아주 작은 로짓",
    ],
    invariants: [
      "holds NaN or infinity": "NaN이나 무한대가 들어 있습니다",
      "holds a row that does not sum to 1": "합이 1이 아닌 행이 있습니다",
      "gives an example another soft label when the batch is turned round":
        "배치를 뒤집으면 예제의 소프트 라벨이 달라집니다",
    ],
    diagnoses: [
      "first-rows":
        "배치가 아니라 전이 집합의 처음 몇 예제의 소프트 라벨입니다. 배치 안의 자리를 예제의 번호로 여겼습니다. 그러면 학생 모델은 다른 예제에 대한 말을 "
        + "듣고, 교사와 같은 결정을 내리는 일이 우연보다 많아지지 않습니다.",
      "transfer-set-order":
        "소프트 라벨은 맞지만 전이 집합의 순서이고, 저마다 한 번씩만 있습니다. 예제는 배치의 순서로 놓입니다. 배치를 차례로 따라가며 번호마다 그 행을 "
        + "가져오십시오.",
      "whole-transfer-set":
        "전이 집합 전체의 소프트 라벨입니다. 배치의 예제마다 한 행씩 돌려주십시오.",
      "no-temperature":
        "T = 1의 소프트맥스입니다. 먼저 교사 모델의 로짓을 T로 나누십시오. 그러지 않으면 교사의 라벨이 거의 하드 라벨입니다.",
      "multiplied-by-temperature":
        "로짓에 T를 곱해 T가 커질수록 라벨이 딱딱해집니다. T로 나누십시오.",
      "probabilities-divided":
        "소프트맥스를 거친 확률을 T로 나누어 합이 1/T입니다. 온도는 소프트맥스에 넣기 전에 로짓을 나눕니다.",
      "probabilities-softened":
        "소프트맥스를 두 번 썼습니다. 확률을 T로 나누어 다시 통과시켜 값이 거의 같아졌습니다. 로짓을 T로 나누고 소프트맥스를 한 번만 쓰십시오.",
      "no-softmax": "T로 나눈 로짓입니다. 소프트 라벨은 확률입니다. 소프트맥스가 빠졌습니다.",
      "hard":
        "교사가 가장 높게 본 클래스로 만든 하드 라벨입니다. 학생 모델이 교사에게서 배우는 것, 즉 다른 클래스에 대한 말이 사라졌습니다.",
      "down-the-columns":
        "소프트맥스를 열 방향으로, 배치의 예제에 대해 취했습니다. 소프트맥스는 행마다 취합니다. 한 예제의 클래스들이 확률 1을 나누어 가집니다.",
      "no-max-shift":
        "식은 맞습니다. 그런데 로짓이 크면 exp가 오버플로를, 아주 작으면 언더플로를 일으켜 NaN이 됩니다. 먼저 행의 가장 큰 로짓을 빼십시오. 확률은 하나도 "
        + "바뀌지 않습니다.",
    ]),
  ExerciseWords(
    "4.3",
    hints: [
      "같은 결정에 대해 두 가지를 묻습니다. 라벨과 같은가, 교사의 결정과 같은가입니다. 둘 다 틀린 곳에서도 학생은 교사와 같을 수 있습니다.",
      "4강의 “T²이 없을 때, 그리고 따라 한다는 것” 단계를 보십시오. 거기서는 정확도와 일치도가 따로 있습니다. 둘 가운데 라벨이 필요한 것은 어느 쪽일까요?",
      "결정은 로짓이 가장 큰 클래스입니다. 정확도 = 라벨과 같은 학생 결정의 수 / N, 일치도 = 교사의 결정과 같은 학생 결정의 수 / N이고, 나누기 전에 둘 다 "
        + "Double로 바꿉니다.",
    ],
    checks: [
      "the worked example": "문제의 예", "other networks": "다른 신경망",
      "a student that copies its teacher": "교사를 그대로 베끼는 학생",
      "a student that is always right": "언제나 맞히는 학생",
    ],
    invariants: [
      "holds NaN or infinity": "NaN이나 무한대가 들어 있습니다",
      "holds a share below 0 or above 1": "0보다 작거나 1보다 큰 비율이 들어 있습니다",
      "changes when the same number is added to all logits of a row, although no decision does":
        "한 행의 모든 로짓에 같은 수를 더해도 결정은 그대로인데, 답이 바뀝니다",
      "says that the teacher does not always agree with itself": "교사가 자기 자신과도 늘 일치하지는 않는다고 말합니다",
      "has an agreement that depends on the labels": "일치도가 라벨에 따라 달라집니다",
    ],
    diagnoses: [
      "teacher-as-label":
        "두 수가 모두 일치도입니다. 정확도까지 교사의 결정과 비교해 셌습니다. 그러면 교사가 틀린 곳에서 베낀 실수가 맞은 것처럼 보입니다. 정확도에는 데이터의 "
        + "라벨이 필요합니다.",
      "swapped":
        "두 수의 자리가 바뀌었습니다. 첫째가 라벨과 비교한 정확도, 둘째가 교사와 비교한 일치도입니다.",
      "teacher-accuracy":
        "둘째 수가 교사의 정확도입니다. 일치도는 두 신경망을 예제마다 서로 비교합니다. 라벨은 아무 구실도 하지 않습니다.",
      "both-right":
        "일치도에서 둘 다 맞힌 예제만 셌습니다. 학생과 교사가 똑같이 틀린 예제도 일치한 것입니다.",
      "both-right-or-both-wrong":
        "일치도에서 둘 다 맞히거나 둘 다 틀린 예제를 셌습니다. 둘 다 틀렸더라도 서로 다른 클래스로 결정했을 수 있고, 그러면 일치한 것이 아닙니다.",
      "difference-of-accuracies":
        "일치도를 두 정확도의 차이를 1에서 빼서 구했습니다. 똑같이 자주 맞히는 두 신경망이 서로 다른 예제에서 맞힐 수도 있습니다. 결정을 하나하나 비교하십시오.",
      "errors": "틀린 비율과 어긋난 비율입니다. 정확도와 일치도는 1에서 그것을 뺀 값입니다.",
      "counts": "개수입니다. 예제의 수로 나누어 0에서 1 사이의 비율로 만드십시오.",
      "percent": "퍼센트입니다. 0에서 1 사이의 비율을 돌려주십시오.",
      "integer-division":
        "정수를 정수로 나누어 소수점 아래가 모두 사라졌습니다. Swift에서 3 / 4는 0입니다. 나누기 전에 개수를 Double로 바꾸십시오.",
    ]),
  ExerciseWords(
    "4.4",
    hints: [
      "한 시드 안에서 두 학생은 라벨 말고는 모든 것을 같이 씁니다. 평균을 내기 전에 짝마다 무엇을 해야 할까요?",
      "4강의 “한 번, 그리고 여러 번” 단계를 보십시오. 표의 마지막 행에 있는 표준편차는 어느 한 학생의 것이 아니라 차이의 표준편차입니다.",
      "시드마다 d = distilled − hard, s = √(Σ (d − 평균)² / (n − 1)), 오차 한계는 t · s / √n이고, 구간은 평균 − 오차 한계에서 평균 + 오차 한계까지입니다.",
    ],
    checks: [
      "the worked example": "문제의 예", "other seeds": "다른 시드", "two seeds": "시드 두 개",
      "the same gain with every seed": "모든 시드에서 같은 이득",
    ],
    invariants: [
      "holds NaN or infinity": "NaN이나 무한대가 들어 있습니다",
      "has its low end above its high end": "구간의 아래 끝이 위 끝보다 큽니다",
      "does not have the mean in the middle of the interval": "평균이 구간의 한가운데에 있지 않습니다",
      "has a mean that is not the mean gain of the distilled student":
        "평균이 증류한 학생의 평균 이득과 다릅니다",
      "changes when one seed is kinder to both students alike":
        "어떤 시드가 두 학생에게 똑같이 유리해지면 바뀝니다",
    ],
    diagnoses: [
      "unpaired":
        "두 학생을 서로 상관없는 것처럼 다루었습니다. 각자의 정확도가 퍼진 정도에서 √(s₁²/n + s₂²/n)을 구했습니다. 그러면 시드가 두 학생에게 똑같이 한 일도 "
        + "잡음이 됩니다. 먼저 차이를 구하고, 그 차이가 퍼진 정도를 쓰십시오.",
      "two-intervals":
        "학생마다 구간을 따로 구해 둘을 맞대었습니다. 그러면 너무 넓습니다. 시드마다 차이를 구하고, 그 평균에 대한 구간 하나를 구하십시오.",
      "divided-by-n":
        "제곱의 합을 n으로 나누었습니다. 평균도 같은 차이 n개에서 구했으므로 차이들은 참 평균보다 그 평균에 더 가깝습니다. n − 1이 그것을 메워 줍니다.",
      "no-root-n":
        "√n으로 나누지 않았습니다. 이것은 시드 하나하나가 퍼진 정도입니다. 시드 n개의 평균은 그중 하나보다 더 확실합니다.",
      "n-for-root-n":
        "표준편차를 n으로 나누었습니다. 평균의 불확실성은 √n만큼만 줄어듭니다. 시드가 네 배면 절반이 됩니다.",
      "variance": "표준편차가 있어야 할 자리에 분산이 있습니다. 제곱근이 빠졌습니다.",
      "other-sign": "부호가 뒤집혔습니다. 이것은 hard − distilled입니다. 이득은 증류한 학생이 더 얻은 것입니다.",
      "no-quantile":
        "평균에 표준오차 하나를 더하고 뺐습니다. 이런 구간은 세 번에 두 번쯤만 참 평균을 담습니다. 95 %에 맞게 분위수 t를 곱하십시오.",
      "normal-quantile":
        "정규분포의 분위수 1.96을 썼습니다. 시드가 적으면 표준편차 자체도 불확실합니다. 주어진 분위수 t를 쓰십시오.",
      "smallest-and-largest":
        "구간의 끝이 가장 작은 차이와 가장 큰 차이입니다. 그것은 시드 하나하나가 퍼진 정도이고, 시드가 늘수록 벌어지기만 합니다. 평균의 구간은 평균 ± t · s / "
        + "√n입니다.",
    ]),
  koreanMixedBatchLoss, koreanKeepingLargest,
]
