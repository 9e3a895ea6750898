// What is said of the compiler's errors, in Korean.

extension CompilerMistake {
  var korean: String {
    switch self {
    case .tooComplex:
      "식 하나에 연산자가 많거나 정수와 실수가 섞여 있으면, Swift가 모든 조합을 따져 보느라 이렇게 됩니다. "
        + "`let sum: Double = …`처럼 타입을 적은 `let` 여러 개로 나누고, 2는 2.0으로 쓰고, "
        + "Int는 Double(n)으로 바꾸십시오."
    case .mixedNumbers:
      "Swift는 수의 타입을 알아서 바꾸지 않습니다. `x.count` 같은 정수는 Double(n)으로 바꾸고, "
        + "Int(x)는 소수점 아래를 버립니다. `var sum = 0`은 Int이고 `var sum = 0.0`은 Double입니다."
    case .wholeArray:
      "연산자는 배열이 아니라 수 하나하나에 씁니다. 배열 하나의 수마다 계산하려면 `x.map { $0 / 2 }`, "
        + "두 배열의 수를 짝지어 계산하려면 `zip(x, y).map { $0 * $1 }`로 씁니다."
    case .missingReturn:
      "답을 돌려주지 않고 함수가 끝나는 길이 있습니다. `else`가 없는 `if`이거나, 마지막 줄에서 계산만 하고 "
        + "돌려주지 않은 경우가 많습니다. 어느 길로 가든 `return`으로 끝나야 합니다."
    case .constant:
      "`let`으로 선언한 것은 바꿀 수 없고, 매개변수도 마찬가지입니다. `var`로 선언하십시오. "
        + "매개변수라면 사본을 바꿉니다: `var row = logits`."
    case .optional:
      "값이 없을 수도 있습니다. `max()`, `first`, `firstIndex(of:)`는 배열이 비었거나 찾는 것이 없으면 nil을 "
        + "돌려줍니다. 그때 대신 쓸 값을 정하십시오: `x.max() ?? 0`."
    case .unknownName:
      "여기서 Swift가 모르는 이름입니다. 철자가 맞습니까? 같은 중괄호 안이나 그 바깥에서 `let`이나 `var`로 "
        + "선언했습니까? Python의 sum(x)는 `x.reduce(0, +)`, len(x)는 `x.count`입니다."
    case .unknownMember:
      "배열에는 `count`, `map`, `filter`, `reduce`, `sorted()`, `min()`, `max()` 등이 있습니다. "
        + "합은 `x.reduce(0, +)`로 구합니다."
    case .missingTry:
      "연습 문제의 함수처럼 `throws`로 선언한 함수는 앞에 `try`를 붙여 부릅니다: `try softmax(logits)`."
    }
  }
}
