// What lesson 5 says of its student on a device, in Korean.

import Languages

extension FirmwarePhrase {
  var korean: String {
    switch self {
    case .built: "바로 이 학생으로 해 보았고, 그때 나온 결과를 기록해 두었습니다."
    case .notBuilt(let command):
      "이 학생으로는 아직 해 보지 않았습니다. 기록해 둔 것은 다른 학생의 결과입니다. 다음 명령이 이 학생의 프로그램을 만들고 잽니다: "
        + "\(command) --lang ko"
    case .caption(let board): "학생이 차지하는 크기: \(board)"
    case .partHead: "부분"
    case .flash: "플래시"
    case .ram: "RAM"
    case .bytes: "바이트"
    case .variables: "변수"
    case .stack: "스택, 최대"
    case .total: "모두"
    case .part(.weights): "가중치"
    case .part(.biases): "편향"
    case .part(.table): "tanh 표"
    case .part(.code): "코드"
    case .part(.start): "시동"
    case .part(.pictures): "들어 있는 그림"
    case .part(.lights): "보드의 불빛으로 그릴 숫자"
    case .part(.gaps): "부분 사이의 틈"
    case .read(let board, let compiler):
      "각 행은 프로그램의 부분 하나를 나타내고, 각 열을 더하면 마지막 행이 됩니다. 시동은 프로세서가 가장 먼저 하는 일이고, 들어 있는 그림은 다른 "
        + "그림을 받을 때까지 읽는 그림입니다. 스택에는 활성화 값처럼 함수가 실행되는 동안 필요한 것이 놓입니다. "
        + "\(attach(compiler, .instrument)) 빌드하고 흉내 낸 \(board)에서 재어 기록한 값입니다."
    case .share(let share):
      "사용한 플래시의 \(attach(share, .subject)) tanh 표를 포함한 학생 자신의 수입니다. "
    case .speed(let instructions, let milliseconds, let megahertz):
      "그림 한 장에 평균 \(instructions)개의 명령어가 듭니다. \(megahertz) MHz에서 명령어 하나에 한 사이클이 걸린다면 "
        + "\(milliseconds) ms입니다. 더 걸리는 명령어도 있으므로 이것은 추정값입니다. "
    case .sameDigits(let same, let all):
      "테스트 데이터 \(same == all ? "\(all)장 모두" : "\(all)장 가운데 \(same)장")에서 기기의 결정이 이 강의의 8비트 학생과 같았습니다."
    }
  }
}
