// What is said of a step that was done otherwise, in Korean.

extension StepChange {
  /// Which step, and what was done in its place.
  public var korean: String {
    "답이 한 단계만 다르게 한 풀이와 정확히 같습니다. \(step): \(change.operation)."
  }
}

extension StepChange {
  /// What was done in a step's place, as a clause.
  public func korean(of change: Change) -> String { change.operation }
}

extension StepChange.Change {
  fileprivate var operation: String {
    switch self {
    case .missing: "빠졌습니다"
    case .onlyLeft: "기호 앞의 것만 썼습니다"
    case .onlyRight: "기호 뒤의 것만 썼습니다"
    case .swapped: "둘이 서로 바뀌었습니다"
    case .added: "둘을 더했습니다"
    case .subtracted: "둘째 것을 뺐습니다"
    case .multiplied: "둘을 곱했습니다"
    case .divided: "둘째 것으로 나누었습니다"
    case .averaged: "둘의 평균을 냈습니다"
    case .squared: "제곱했습니다"
    case .squareRoot: "제곱근을 취했습니다"
    case .reciprocal: "역수를 취했습니다"
    case .secondSquared: "둘째 것을 제곱했습니다"
    case .second: "둘째로 큰 것을 골랐습니다"
    case .negated: "부호가 반대입니다"
    case .absolute: "부호를 버렸습니다"
    case .complement: "1에서 뺐습니다"
    case .exponential: "exp를 취했습니다"
    default: number
    }
  }

  fileprivate var number: String {
    switch self {
    case .epsilon(let epsilon): "안에서 \(text(epsilon))을 더했습니다. 값 자체에 로그를 취하십시오"
    case .atLeast(let least): "\(text(least))보다 작은 값을 먼저 그 값으로 올렸습니다"
    case .instead(let other): "그 자리에 \(other)를 썼습니다"
    case .base2: "밑이 e가 아니라 2입니다"
    case .base10: "밑이 e가 아니라 10입니다"
    case .onePlus: "안에서 1을 더했습니다"
    case .roundedDown: "내림했습니다"
    case .roundedUp: "올림했습니다"
    case .notRounded: "반올림하지 않았습니다"
    case .zero: "그 자리에 0을 썼습니다"
    case .one: "그 자리에 1을 썼습니다"
    case .doubled: "두 배를 썼습니다"
    case .halved: "절반을 썼습니다"
    case .oneMore: "1만큼 큽니다"
    case .oneLess: "1만큼 작습니다"
    default: list
    }
  }

  fileprivate var list: String {
    switch self {
    case .mean: "평균을 냈습니다"
    case .product: "더하지 않고 곱했습니다"
    case .largest: "가장 큰 것만 썼습니다"
    case .smallest: "가장 작은 것을 골랐습니다"
    case .withoutFirst: "첫째 것이 빠졌습니다"
    case .withoutLast: "마지막 것이 빠졌습니다"
    case .onlyFirst: "첫째 것만 썼습니다"
    case .onlyLast: "마지막 것만 썼습니다"
    case .everyOther: "하나씩 건너뛰었습니다"
    case .stopsEarly: "계속해야 할 곳에서 멈추었습니다(반복 안에 break나 return이 있습니까?)"
    case .squares: "제곱을 더했습니다"
    case .absoluteValues: "항의 부호를 버리고 더했습니다"
    case .reversed: "순서가 거꾸로입니다"
    case .ascending: "작은 것부터 정렬했습니다"
    case .descending: "큰 것부터 정렬했습니다"
    case .unsorted: "정렬하지 않았습니다"
    case .always: "언제나 참으로 다루었습니다"
    case .never: "언제나 거짓으로 다루었습니다"
    case .opposite: "조건이 반대입니다"
    case .equalToo: "같은 것도 넣었습니다"
    case .equalNot: "같은 것을 넣지 않았습니다"
    default: softmax
    }
  }

  fileprivate var softmax: String {
    switch self {
    case .twice: "소프트맥스를 두 번 취했습니다"
    case .withoutTemperature: "T가 빠졌습니다"
    case .timesTemperature: "로짓을 T로 나누지 않고 곱했습니다"
    case .temperatureSquared: "T 대신 T²을 썼습니다"
    case .temperatureRoot: "T 대신 √T를 썼습니다"
    case .sharesOverTemperature: "로짓이 아니라 확률을 T로 나누었습니다"
    case .notShifted: "먼저 가장 큰 로짓을 빼지 않아 exp가 넘칩니다"
    case .shiftedByMean: "가장 큰 로짓이 아니라 평균을 빼서 exp가 여전히 넘칩니다"
    case .shiftedByBatch: "행이 아니라 배치 전체에서 가장 큰 로짓을 빼서 행 하나가 통째로 0이 될 수 있습니다"
    case .shiftedBySmallest: "가장 큰 로짓이 아니라 가장 작은 로짓을 빼서 exp가 여전히 넘칩니다"
    case .shiftedByFirst: "가장 큰 로짓이 아니라 첫째 로짓을 빼서 exp가 여전히 넘칩니다"
    case .notNormalized: "합으로 나누지 않았습니다"
    case .oneHot: "가장 큰 것을 1, 나머지를 0으로 했습니다"
    case .sigmoid: "로짓마다 따로 시그모이드를 취했습니다"
    case .normalizedOnly: "exp 없이 합으로 나누기만 했습니다"
    case .logSumBase2: "합에 취한 로그의 밑이 2입니다"
    case .logSumBase10: "합에 취한 로그의 밑이 10입니다"
    case .logSumAdded: "합의 로그를 빼지 않고 더했습니다"
    case .logits: "로짓을 그대로 썼습니다"
    case .shares: "그 자리에 확률을 썼습니다"
    case .logarithmOfShares: "이미 0으로 반올림된 확률에 로그를 취했습니다. ln qₖ = zₖ − ln Σ exp(z)는 넘치지 않습니다"
    default: ""
    }
  }
}
