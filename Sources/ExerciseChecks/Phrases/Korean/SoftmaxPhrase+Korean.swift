// What is said of exercise 1.1, in Korean.

extension SoftmaxPhrase {
  var korean: String {
    switch self {
    case .nudge: "확률은 모두 양수여야 하고, 모두 더하면 1이어야 합니다. 어떤 수든 양수로 바꾸면서 크기의 순서를 지키는 함수는 무엇일까요?"
    case .whereToLook:
      """
      1강의 “라벨은 하나, 동물은 둘” 단계를 보십시오. 소프트맥스에 무엇이 들어가고 무엇이 나옵니까? 그런 다음 함수를 [1000, 0]에 대해 손으로 따라가 \
      보십시오.
      """
    case .formula:
      """
      softmax(z)ᵢ = exp(zᵢ) / Σⱼ exp(zⱼ)입니다. 먼저 모든 로짓에서 가장 큰 로짓을 빼십시오. 확률은 하나도 바뀌지 않고, exp에는 0보다 큰 \
      수가 들어가지 않습니다.
      """
    case .noMaxShift:
      """
      식은 맞습니다. 그런데 로짓이 크면 exp가 오버플로를, 아주 작으면 언더플로를 일으켜 NaN이 됩니다. 먼저 모든 로짓에서 가장 큰 로짓을 빼십시오. 확률은 하나도 \
      바뀌지 않습니다.
      """
    case .noExp: "exp 없이 로짓을 그 합으로 나누었습니다. 로짓은 음수일 수도, 합이 0일 수도 있습니다. exp가 먼저 모두 양수로 바꾸어 줍니다."
    case .notNormalized: "로짓마다 exp를 취했을 뿐, 합으로 나누지 않았습니다. 확률은 더하면 1이어야 합니다."
    case .softmaxTwice:
      "소프트맥스의 소프트맥스입니다. 확률을 로짓으로 여겨 한 번 더 통과시켰고, 그래서 값이 서로 비슷해졌습니다. 로짓에 한 번만 쓰십시오."
    case .logarithm: "확률의 로그(로그 소프트맥스)입니다. 확률 자체를 돌려주십시오."
    case .sign: "부호가 뒤집혔습니다. 이것은 softmax(−z)이고, 가장 큰 로짓이 가장 작은 확률을 받습니다."
    case .base2: "e 대신 2의 거듭제곱을 썼습니다. 소프트맥스는 exp를 씁니다."
    case .base10: "e 대신 10의 거듭제곱을 썼습니다. 소프트맥스는 exp를 씁니다."
    default: size
    }
  }

  /// What is said of the size of what exp gets.
  private var size: String {
    switch self {
    case .shiftedByAnother:
      """
      exp에 넣기 전에 무언가를 빼기는 했지만 행에서 가장 큰 수가 아닙니다. 평균, 가장 작은 수, 첫째 수, 정해 둔 \
      수 같은 것입니다. 그러면 어떤 행은 여전히 넘치거나 모두 0이 됩니다. 가장 큰 수를 빼면 exp에 0보다 큰 수가 \
      들어가지 않습니다.
      """
    case .largestStartsAtZero:
      """
      가장 큰 로짓을 0에서부터 찾았습니다. 로짓이 모두 음수이면 0이 나오고, exp가 모두 0으로 반올림되어 0 / 0, 즉 \
      NaN이 될 수 있습니다. 첫째 로짓에서 시작하거나 `max()`를 쓰십시오.
      """
    case .clamped:
      """
      exp가 넘치지 않도록 어떤 한계보다 큰 수를 잘랐습니다. 그러면 서로 다른 큰 로짓이 같아집니다. 가장 큰 로짓을 \
      빼십시오. 그러면 차이가 모두 그대로입니다.
      """
    case .notANumberReplaced:
      "exp가 넘쳐 생긴 NaN을 다른 수로 바꿔치기했습니다. 그것은 짐작일 뿐입니다. 먼저 가장 큰 로짓을 빼면 NaN이 생기지 않습니다."
    case .shiftOnOneSide:
      "가장 큰 로짓을 분자와 분모 가운데 한쪽에서만 뺐습니다. 두 쪽의 지수가 같아야 약분되어 사라집니다."
    default: form
    }
  }

  /// What is said of the formula.
  private var form: String {
    switch self {
    case .epsilonInSum:
      """
      분모의 합에 아주 작은 수를 더해 답의 합이 1이 아닙니다. 가장 큰 로짓을 빼면 합이 1 이상이므로 그럴 필요가 \
      없습니다.
      """
    case .sumMissesOne: "분모의 합에서 첫 클래스나 마지막 클래스가 빠졌습니다. 지수를 하나도 빠짐없이 더해야 합니다."
    case .odds:
      "지수를 *다른* 지수들의 합으로 나누었습니다. 이것은 오즈 p / (1 − p)입니다. 그 클래스 자신도 합에 들어가야 합니다."
    case .lengthOne:
      "지수를 제곱합의 제곱근으로 나누어 길이가 1인 벡터를 만들었습니다. 확률은 더해서 1이어야 하니, 그냥 합으로 나누십시오."
    case .sigmoid:
      """
      로짓마다 따로 시그모이드를 취했습니다. 여러 클래스가 함께 맞을 수 있을 때의 방법입니다. 여기서 맞는 클래스는 \
      하나이니, exp를 취해 모두의 합으로 나누십시오.
      """
    case .otherPositive:
      """
      exp가 아닌 것으로 로짓을 양수로 만들었습니다. 절댓값, 제곱, 0이나 가장 작은 로짓을 넘는 만큼 같은 것입니다. \
      그러면 순서나 간격이 사라집니다. 소프트맥스는 exp를 씁니다.
      """
    case .scaledFirst:
      """
      먼저 로짓을 로짓에서 나온 수로 나누었습니다. 로짓의 개수, 가장 큰 로짓, 합, 길이, 퍼진 정도 같은 것입니다. \
      확률이 그대로인 것은 같은 수를 빼거나 더할 때뿐이니, 나누지 마십시오.
      """
    case .signsDropped:
      "exp를 취하기 전에 로짓의 부호가 사라졌습니다. 크게 음수인 로짓은 확률이 아주 낮다는 뜻인데, 여기서는 확률이 높아집니다."
    case .negativesCut:
      "exp를 취하기 전에 음수 로짓을 0으로 만들었습니다(ReLU). exp는 음수도 그대로 받습니다. 자르면 확률이 낮은 클래스가 지나치게 높아집니다."
    case .wholeNumbers:
      "exp에 넣기 전에 수가 정수가 되었습니다. 도중에 Int를 쓰면 이렇게 됩니다. 처음부터 끝까지 Double로 계산하십시오."
    default: ""
    }
  }
}
