// What is said of answers that stand in a simple relation to the right ones, in Korean.

extension Symptom {
  /// What was done, and what usually does it.
  public var korean: String {
    switch self {
    case .unsteady:
      """
      같은 호출을 다시 하면 다른 답이 나옵니다. 호출 사이에 무언가가 남아 있거나 우연에 맡겨져 있습니다. 함수 \
      밖의 변수, 난수, Set이나 Dictionary의 순서를 확인하십시오. 답은 인자만으로 정해져야 합니다.
      """
    case .sameForAll:
      "어떤 호출에도 답이 똑같습니다. 인자를 쓰지 않고 있습니다. 계산하기 전에 반환하거나 숫자를 그대로 적지 않았습니까?"
    case .notANumber:
      """
      보통 수가 나와야 할 곳에 NaN이나 무한대가 나왔습니다. 흔한 원인은 큰 수의 exp, 0 / 0, 0의 로그, 0 곱하기 \
      무한대입니다.
      """
    case .singlePrecision:
      "답이 일곱 자리쯤까지만 맞습니다. 유효 자릿수가 그만큼인 Float를 거쳤습니다. 처음부터 끝까지 Double로 계산하십시오."
    case .rounded(let places):
      "답을 소수 \(places)자리로 반올림했습니다. 그대로 반환하십시오. 반올림은 출력할 때만 합니다."
    case .truncated(let places):
      places == 0
        ? "답에서 소수점 아래가 잘려 나갔습니다. 도중에 Int가 된 값이 있습니까?"
        : "답이 소수 \(places)자리에서 잘려 나갔습니다. 그대로 반환하십시오."
    case .nearly(let digits):
      """
      답이 \(digits)자리쯤까지 맞고 그다음부터 다릅니다. 흔한 원인은 로그 안의 1e-7처럼 작은 수를 더한 것, 확률을 \
      어떤 값에서 자른 것, 도중의 Float, 반올림한 값, 차분으로 구한 미분, 일찍 멈춘 탐색입니다.
      """
    case .part(let name, let symptom): "\(name)만 틀렸습니다. \(symptom.korean)"
    case .exchanged(let first, let second):
      "값은 맞지만 \(first) 자리와 \(second) 자리가 서로 바뀌었습니다."
    default: relation
    }
  }

  private var relation: String {
    switch self {
    case .negated: "모든 답의 부호가 반대입니다. 이 값에 음의 부호를 붙여야 합니다."
    case .absolute: "부호가 사라졌습니다. 답이 음수인 곳에서 음의 부호 없는 값이 나왔습니다."
    case .reciprocal: "모든 답이 맞는 값의 역수입니다. 분자와 분모가 뒤바뀌었습니다."
    case .squared: "모든 답이 맞는 값의 제곱입니다."
    case .squareRoot: "모든 답이 맞는 값의 제곱근입니다."
    case .complement: "모든 답이 1에서 맞는 값을 뺀 것입니다."
    case .logarithm: "모든 답이 맞는 값의 로그입니다. log를 한 번 더 취했습니다."
    case .exponential: "모든 답이 맞는 값의 exp입니다. exp를 한 번 더 취했거나 로그가 빠졌습니다."
    case .logarithmBase(let base):
      """
      모든 답이 맞는 값의 1 / ln \(base)배입니다. 자연로그 대신 밑이 \(base)인 로그를 썼습니다. Swift에서 \
      자연로그는 log\(base)가 아니라 log입니다.
      """
    case .factor(let factor):
      """
      모든 답이 맞는 값의 \(factor)배입니다. 빠진 인수나 한 번 더 곱한 인수를 찾아보십시오. 합 대신 평균, 평균 \
      대신 합, 나눌 것을 곱한 경우가 흔합니다.
      """
    case .difference(let difference):
      difference.hasPrefix("-")
        ? "모든 답이 \(difference.dropFirst())만큼 작습니다. 빠진 항이 있습니다."
        : "모든 답이 \(difference)만큼 큽니다. 더해진 항이 있습니다."
    default: order
    }
  }

  private var order: String {
    switch self {
    case .reversed: "값은 맞지만 순서가 거꾸로입니다."
    case .ascending: "값은 맞지만 작은 것부터 정렬되어 있습니다. 원래 순서를 지키십시오."
    case .descending: "값은 맞지만 큰 것부터 정렬되어 있습니다. 원래 순서를 지키십시오."
    case .firstIsLast: "값은 맞지만 모두 한 자리씩 앞에 있습니다."
    case .lastIsFirst: "값은 맞지만 모두 한 자리씩 뒤에 있습니다."
    case .transposed: "행과 열이 뒤바뀌었습니다. 예제마다 행이 하나여야 합니다."
    case .rowsReversed: "행은 맞지만 순서가 거꾸로입니다."
    case .countedFromOne: "모든 번호가 1만큼 큽니다. 클래스와 자리는 0부터 셉니다."
    case .oneTooSmall: "모든 번호가 1만큼 작습니다."
    case .places: "클래스마다 몇째인지를 반환했습니다. 순서대로 늘어놓은 클래스를 반환해야 합니다."
    case .cumulative: "누적합입니다. 값마다 앞의 값들이 더해져 있습니다."
    case .normalized: "값을 그 합으로 나누었습니다. 나누지 않은 값을 반환해야 합니다."
    case .softmaxed: "소프트맥스를 한 번 더 취했습니다. 반환한 것은 맞는 답의 소프트맥스입니다."
    case .lastMissing: "마지막 것이 빠졌습니다. 범위가 하나 일찍 끝나지 않습니까?"
    case .firstMissing: "첫째 것이 빠졌습니다. 범위가 1부터 시작합니까? 0부터 셉니다."
    case .oneHot: "가장 큰 값만 1로 남고 나머지는 모두 0입니다."
    default: ""
    }
  }
}
