// What stands in the file of exercises in Python, in each language.

extension StarterPhrase {
  var english: String {
    switch self {
    case .head:
      """
      The exercises of the course on knowledge distillation, as functions in Python.

      Read the task in each function, and write its body in place of `raise NotImplementedError`.
      Then, in the course's folder:

          ./lesson check 1 --with "python3 exercises.py"   what is right, and what exactly is wrong
          ./lesson hint 1.1 --in python                    a little help; again, a little more
          ./lesson watch 1 --with "python3 exercises.py"   a check at every save

      What you print is shown below the verdict. Arguments are numbers and lists. An answer may be
      that, too, or an array or a tensor of NumPy, PyTorch, JAX or Keras; float32 is no mistake.

      """
    case .lesson(let number): "The exercises of lesson \(number)."
    case .arguments: "Args:"
    case .result: "Returns:"
    case .serving:
      """
      What makes this file answer `./lesson check --with`; leave it as it is. A question comes in a \
      line, the function of its exercise is called, and its answer goes out. What is printed goes \
      to standard error.
      """
    case .returning: "Returns"
    case .replacements:
      """
      `exp(1000)` is infinite in `Double` → `math.exp(1000)` is too large for a float
      8 for a `Double`, 4 for a `Float` → 8 for float64, 4 for float32
      `nil` → `None`
      """
    }
  }

  var korean: String {
    switch self {
    case .head:
      """
      지식 증류 강좌의 연습 문제를 Python 함수로 옮긴 파일입니다.

      함수마다 문제를 읽고 `raise NotImplementedError` 자리에 본문을 씁니다. 그런 다음 강좌 폴더에서
      확인합니다.

          ./lesson check 1 --with "python3 exercises.py" --lang ko   무엇이 맞고, 무엇이 어떻게 틀렸는지
          ./lesson hint 1.1 --in python --lang ko                    조금 도와주고, 다시 부르면 조금 더
          ./lesson watch 1 --with "python3 exercises.py" --lang ko   저장할 때마다 확인

      출력한 것은 판정 아래에 나옵니다. 인자는 수와 리스트입니다. 답은 수와 리스트라도 좋고, NumPy,
      PyTorch, JAX, Keras의 배열이나 텐서라도 좋습니다. float32는 잘못이 아닙니다.

      """
    case .lesson(let number): "\(number)강의 연습 문제."
    case .arguments: "인자:"
    case .result: "반환값:"
    case .serving:
      """
      이 파일이 `./lesson check --with`에 답하게 하는 부분입니다. 그대로 두십시오. 질문이 한 줄씩 오면 그 문제의 \
      함수를 부르고 답을 내보냅니다. 출력하는 것은 표준 오류로 나갑니다.
      """
    case .returning: "반환값"
    case .replacements:
      """
      `exp(1000)`은 `Double`에서 무한대이지만 → `math.exp(1000)`은 너무 커서 계산되지 않지만
      `Double`이면 8, `Float`이면 4 → float64이면 8, float32이면 4
      `nil`입니다 → `None`입니다
      """
    }
  }
}
