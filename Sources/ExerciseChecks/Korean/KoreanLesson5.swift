// What learners read in Korean of the exercises of lesson 5.

let koreanLesson5: [ExerciseWords] = [
  ExerciseWords(
    "5.1",
    hints: [
      "층을 하나씩 보십시오. 유닛 하나로 들어오는 가중치는 몇 개이고, 유닛마다 그 밖에 무엇이 더 있습니까?",
      "5강의 “기기가 요구하는 것” 단계를 보십시오. 은닉 유닛이 16개인 학생 모델의 매개변수를 셉니다. 편향을 빼면 왜 26개가 모자랄까요?",
      "이웃한 두 층의 크기 (a, b)마다 가중치가 a · b개, 편향이 b개입니다. 모두 더해 매개변수 하나의 바이트 수를 곱하십시오.",
    ],
    checks: [
      "the worked example": "문제의 예", "other networks": "다른 신경망", "no hidden layer": "은닉층이 없을 때",
      "the teacher, in 8, 4 and 1 bytes": "교사 모델, 8바이트와 4바이트와 1바이트로",
    ],
    invariants: [
      "is negative": "음수입니다",
      "does not double when every parameter takes twice the bytes":
        "매개변수마다 바이트 수를 두 배로 해도 두 배가 되지 않습니다",
      "does not grow by one weight for each input and one bias when there is one class more":
        "클래스가 하나 늘 때 입력마다 가중치 하나와 편향 하나만큼 늘지 않습니다",
      "does not grow by one weight for each unit behind it when there is one feature more":
        "특징이 하나 늘 때 그 뒤의 유닛마다 가중치 하나만큼 늘지 않습니다",
    ],
    diagnoses: [
      "no-biases": "가중치만 셌습니다. 입력층 뒤의 유닛에는 모두 편향도 있고, 편향도 다른 것과 똑같은 매개변수입니다.",
      "bits":
        "비트라서 값이 8배입니다. 바이트를 물었습니다. 매개변수의 수에 `bytesPerParameter`만 곱하십시오.",
      "divided-by-8": "매개변수의 크기가 비트로 주어진 듯이 8로 나누었습니다. 크기는 바이트로 주어집니다.",
      "parameters": "매개변수의 수입니다. 하나가 차지하는 바이트 수를 곱하십시오.",
      "always-8":
        "매개변수를 모두 8바이트로 셌습니다. `Double`이라면 맞습니다. 여기서는 `bytesPerParameter`가 바이트 수를 말해 줍니다. `Float`이라면 4입니다.",
      "always-4":
        "매개변수를 모두 4바이트로 셌습니다. `Float`이라면 맞습니다. 여기서는 `bytesPerParameter`가 바이트 수를 말해 줍니다. `Double`이라면 8입니다.",
      "units":
        "매개변수가 아니라 유닛을 셌습니다. 층의 크기를 더했습니다. 매개변수는 층과 층 사이에 있고, 이웃한 두 층의 유닛 한 쌍마다 가중치가 하나 있습니다.",
      "input-biases":
        "특징에까지 편향을 주었습니다. 특징은 입력이지 무엇을 계산하는 유닛이 아닙니다. 편향은 그 뒤의 층에만 있습니다.",
      "one-bias-a-layer": "층마다 편향을 하나씩만 주었습니다. 편향은 유닛마다 하나, 즉 그 층의 유닛 수만큼 있습니다.",
      "no-output-biases":
        "마지막 층의 편향이 빠졌습니다. 클래스마다 하나씩 있습니다. “수 하나로 꺼내기” 단계는 그중 하나를 바꾸기까지 합니다.",
      "bias-of-the-inputs":
        "편향을 앞 층에 따라, 입력마다 하나씩 셌습니다. 편향은 계산하는 유닛의 것이므로 그 층의 출력 수만큼 있습니다.",
    ]),
  ExerciseWords(
    "5.2",
    hints: [
      "행 하나를 보십시오. 그 클래스로 결정되려면 그 클래스의 로짓이 얼마나 올라가야 할까요? 이제 모든 행을 떠올려 보십시오. 어느 행이 먼저 넘어옵니까?",
      "5강의 “수 하나로 꺼내기” 단계를 보십시오. b는 소프트맥스에 넣기 전에 더하고, 클래스가 제 몫을 얻을 때까지 올립니다. 세어서 확인하십시오. 여러분의 b로는 "
        + "몇 행이 그 클래스로 결정됩니까?",
      "행의 간격 = 다른 로짓 가운데 가장 큰 것 − 그 클래스의 로짓입니다. 간격을 정렬합니다. m을 share · N의 반올림이라고 하면 b = (gaps[m − 1] + gaps[m]) / 2"
        + "이고, 0부터 셉니다.",
    ],
    checks: [
      "the worked example": "문제의 예", "other students": "다른 학생",
      "a class that already has more than its share": "이미 제 몫보다 많이 얻은 클래스",
      "very large and very small logits": "아주 큰 로짓과 아주 작은 로짓",
    ],
    invariants: [
      "is NaN or infinity": "NaN이거나 무한대입니다",
      "gives the class another number of decisions than it should have":
        "그 클래스로 결정되는 행의 수가 맞지 않습니다",
      "changes when the same number is added to all logits of a row, although no decision does":
        "한 행의 모든 로짓에 같은 수를 더해도 결정은 그대로인데, 답이 바뀝니다",
      "does not fall by 1 when the logit of the class is larger by 1 in all rows":
        "모든 행에서 그 클래스의 로짓이 1 커져도 1만큼 줄지 않습니다",
      "depends on the temperature at which the student was distilled":
        "학생 모델을 증류한 온도에 따라 달라집니다",
    ],
    diagnoses: [
      "after-the-softmax":
        "확률의 차이입니다. 소프트맥스 뒤에 더할 수이고, 그러면 확률의 합이 더는 1이 아닙니다. b는 소프트맥스에 넣기 전에 로짓에 더합니다. 로짓의 간격을 "
        + "구하십시오.",
      "temperature-kept":
        "로짓을 증류할 때의 온도로 나누어 b가 T분의 1입니다. 쓸 때의 T는 1입니다. 온도를 되돌리지 않아도 학생 모델의 결정은 그대로이지만, 확신도와 그것으로 "
        + "정한 수는 모두 달라집니다.",
      "own-logit-counted":
        "그 클래스까지 넣어 행에서 가장 큰 로짓과의 간격을 구했습니다. 그래서 결코 0보다 작아지지 않습니다. *다른* 클래스의 로짓 가운데 가장 큰 것을 쓰십시오. "
        + "너무 자주 결정되는 클래스에는 음수인 b가 필요합니다.",
      "not-sorted": "간격이 행의 순서 그대로입니다. 먼저 넘어오는 행은 간격이 가장 작은 행입니다. 정렬하십시오.",
      "share-of-the-others":
        "이 b로는 이 클래스의 몫이 다른 클래스들에게 갑니다. 간격을 가장 큰 것부터 셌습니다. 가장 작은 것부터 세십시오.",
      "other-sign":
        "부호가 뒤집혔습니다. 간격은 다른 로짓 가운데 가장 큰 것에서 그 클래스의 로짓을 뺀 것, 즉 그 클래스에 모자라는 만큼입니다.",
      "on-the-edge":
        "이 b는 마지막으로 넘어와야 할 행의 간격과 꼭 같습니다. 거기서는 두 로짓이 같아서 아주 작은 반올림이 결정을 가릅니다. 이 간격과 다음 간격의 한가운데를 "
        + "쓰십시오.",
      "one-too-many":
        "이 b로는 한 행이 더 그 클래스로 결정됩니다. 번호는 0부터 시작하므로 m번째로 작은 간격의 번호는 m − 1입니다.",
      "one-too-few":
        "이 b로는 그 클래스로 결정되는 행이 하나 모자랍니다. 한가운데가 m번째로 작은 간격의 반대쪽에 있습니다. m번째 간격과 그다음으로 큰 간격을 쓰십시오.",
      "mean-gap":
        "모든 간격의 평균입니다. 그러면 그 클래스가 경쟁하는 클래스와 평균으로는 비슷하게 강해지지만, 몫은 돌아보지 않습니다. 행의 수를 세십시오.",
      "top-two":
        "클래스를 가리지 않고 행마다 가장 큰 두 로짓의 간격을 구했습니다. 중요한 것은 *이* 클래스에 모자라는 만큼입니다.",
    ]),
  ExerciseWords(
    "5.3",
    hints: [
      "먼저 제한을 어기는 학생 모델을 모두 빼십시오. 그런 다음에야 남은 것 가운데 가장 좋은 것이 무엇인지, 무엇으로 견줄지 물으십시오.",
      "5강의 “충분히 좋은 것 가운데 가장 작은 것” 단계를 보십시오. 코드는 두 조건을 모두 만족하는 것만 남긴 다음 최솟값을 구합니다. 무엇을 먼저, 무엇을 나중에 "
        + "비교합니까?",
      "바이트 ≤ byteLimit이고 정확도 ≥ wantedAccuracy인 번호만 남깁니다. 그 가운데 바이트가 가장 적은 것을, 크기가 같으면 더 정확한 것을 고릅니다. 아무것도 "
        + "남지 않으면 `min`이 nil을 줍니다.",
    ],
    checks: [
      "the worked example": "문제의 예", "other students": "다른 학생",
      "a student that is exactly as large as the limit": "크기가 제한과 꼭 같은 학생",
      "a student that is exactly as accurate as it should be": "정확도가 원하는 만큼과 꼭 같은 학생",
      "two students of the same size": "크기가 같은 두 학생", "no student at all": "맞는 학생이 없을 때",
    ],
    invariants: [
      "is the number of no student": "어느 학생의 번호도 아닙니다",
      "is nil, although a student keeps both limits": "두 조건을 모두 만족하는 학생이 있는데 nil입니다",
      "is a student of too many bytes": "바이트가 너무 많은 학생입니다",
      "is a student that is not accurate enough": "정확도가 모자라는 학생입니다",
      "is not the smallest student that keeps both limits": "두 조건을 모두 만족하는 가장 작은 학생이 아닙니다",
    ],
    diagnoses: [
      "most-accurate":
        "기기에 들어가는 것 가운데 가장 정확한 학생입니다. 충분히 좋은지는 조건이 말해 줍니다. 조건을 모두 만족하는 것 가운데 가장 작은 것이 기기에 갑니다.",
      "first": "두 조건을 모두 만족하는 첫 번째 학생입니다. 목록에는 순서가 없으니 모두의 바이트를 비교하십시오.",
      "largest":
        "두 조건을 모두 만족하는 가장 큰 학생입니다. 제한은 써도 되는 만큼이지 써야 하는 만큼이 아닙니다. 가장 작은 것을 고르십시오.",
      "no-byte-limit":
        "바이트 제한을 지키지 않았습니다. 충분히 정확한 것 가운데 가장 작은 학생인데, 기기에 너무 클 때도 이것을 고릅니다.",
      "no-accuracy-limit":
        "원하는 정확도를 따지지 않았습니다. 아무리 자주 틀려도 기기에 들어가는 가장 작은 학생을 골랐습니다.",
      "below-the-byte-limit":
        "꼭 `byteLimit`바이트인 학생을 뺐습니다. 제한은 기기가 가진 만큼이므로 그 학생도 기기에 들어갑니다. `<=`로 비교하십시오.",
      "above-the-wanted-accuracy":
        "정확도가 원하는 만큼과 꼭 같은 학생을 뺐습니다. 있어야 할 만큼 좋으니 `>=`로 비교하십시오.",
      "first-of-equals":
        "크기가 같은 두 학생 가운데 목록에서 먼저 나온 것입니다. 더 정확한 것을 고르십시오. 비용이 더 들지 않습니다.",
      "place-among-the-good":
        "조건을 만족하는 학생들 안에서의 자리입니다. 주어진 목록에서의 자리를 돌려주십시오. 값이 아니라 번호를 거르십시오.",
      "its-bytes": "옳은 학생의 바이트 수입니다. 목록에서의 자리를 0부터 세어 돌려주십시오.",
      "minus-one":
        "두 조건을 모두 만족하는 학생이 없을 때 −1을 돌려주었습니다. Swift에서 ‘없음’은 `nil`입니다. −1은 자리로 오해될 수 있습니다.",
      "next-best":
        "두 조건을 모두 만족하는 학생이 없는데, 기기에 들어가는 것 가운데 가장 정확한 것이나 가장 작은 것을 돌려주었습니다. 그러면 원하지 않는 학생을 내보내게 "
        + "됩니다. `nil`을 돌려주고, 어떻게 할지는 물은 쪽에 맡기십시오.",
    ]),
]
