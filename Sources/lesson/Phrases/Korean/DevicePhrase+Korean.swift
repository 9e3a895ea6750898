// What is said of the student on a device, in Korean.

import Languages
import Notebooks

extension DevicePhrase {
  var korean: String {
    switch self {
    case .building(let board): "\(board)용 펌웨어를 빌드하는 중"
    case .running(let board): "에뮬레이터의 \(board)에서 테스트 데이터를 읽는 중"
    case .unreadable(let path): "\(attach(path, .object)) 읽을 수 없습니다. 파일이 있습니까? 읽을 권한이 있습니까?"
    case .noActivation(let path):
      """
      \(path)에는 은닉 유닛의 활성화 함수가 적혀 있지 않습니다. PyTorch가 쓴 파일이 그렇습니다. --activation \
      tanh나 --activation relu처럼 지정하십시오
      """
    case .noStudent(let path, let reason): "\(path)에 기기에 올릴 학생 모델이 없습니다: \(reason)"
    case .parameterOfFile: "-p는 5강의 설정값이고 --student는 파일의 학생 모델을 씁니다. 둘 가운데 하나를 빼십시오"
    case .unknownBoard(let id, let known): "보드 \(attach(id, .topic)) 없습니다. 있는 보드: \(known)"
    case .partsCaption(let board): "펌웨어가 차지하는 크기: \(board)"
    case .partHead: "부분"
    case .part(.vectors): "벡터: 프로세서가 시작하는 곳"
    case .part(.start): "Swift보다 먼저 일어나는 일"
    case .part(.weights): "가중치"
    case .part(.biases): "편향"
    case .part(.table): "tanh 표"
    case .part(.pictures): "들어 있는 그림"
    case .part(.lights): "불빛으로 그릴 숫자 모양"
    case .part(.runtime): "컴파일러가 당연히 있다고 여기는 코드"
    case .part(.program): "펌웨어의 코드"
    case .part(.constants): "코드의 상수"
    case .part(.beginnings): "변수의 처음 값"
    case .part(.gaps): "부분 사이의 틈"
    case .variables: "변수"
    case .stack: "스택, 최대"
    case .total: "모두"
    case .flash: "플래시"
    case .ram: "RAM"
    case .bytes: "바이트"
    case .partsRead(let hasStack):
      "각 행은 링커가 놓은 부분 하나를 나타내고, 각 열을 더하면 마지막 행이 됩니다. "
        + (hasStack
          ? "시작하기 전에 스택을 칠해 두고, 끝에 칠이 남지 않은 곳을 셌습니다."
          : "스택을 얼마나 쓰는지는 실행해야 압니다: --run.")
    case .partsNotice(let flash, let ofFlash, let ram, let ofRAM, let parameters):
      "보드에는 플래시 \(ofFlash)바이트와 RAM \(ofRAM)바이트가 있고, 펌웨어는 \(flash)바이트와 \(ram)바이트를 씁니다. "
        + "플래시 가운데 \(attach(parameters, .subject)) 학생 모델의 수입니다."
    case .runCaption(let board): "에뮬레이터의 \(board)에서 펌웨어가 읽은 테스트 데이터"
    case .what: "항목"
    case .value: "값"
    case .digitsRead: "읽은 숫자"
    case .decisionsAlike: "이 컴퓨터와 같은 결정"
    case .logitsAlike: "마지막 비트까지 이 컴퓨터와 같은 로짓"
    case .accuracy: "정확도(%)"
    case .instructions: "숫자 하나에 든 명령어, 평균"
    case .milliseconds(let megahertz): "\(shortest(megahertz)) MHz에서 걸리는 밀리초, 추정"
    case .runRead:
      "명령어는 에뮬레이터가 센 것이며 사이클이 아닙니다. 추정값은 명령어 하나를 한 사이클로 잡았고, 실제 프로세서에서는 더 걸리는 명령어도 있습니다."
    case .alike: "정수 계산은 어느 프로세서에서나 같습니다. 기기는 이 컴퓨터와 똑같이 결정합니다."
    case .differs(let digits, let logits, let count):
      "숫자 \(count)개 가운데 \(digits)개는 펌웨어의 결정이 이 컴퓨터와 다르고, \(logits)개는 로짓이 다릅니다"
    case .copying(let file, let drive):
      "실제 보드에 올리려면 USB 케이블로 연결하고, 나타나는 드라이브 \(drive)에 파일을 복사하십시오. 예: "
        + "cp \(file) /media/$USER/\(drive)/. 그러면 보드의 불빛이 읽은 숫자를 보여 주고, 직렬 통신은 README.md에 적힌 대로 답합니다. "
        + "이것은 에뮬레이터에서만 시험했습니다."
    case .flashing(let file, let board):
      "\(attach(file, .topic)) \(board)의 플래시를 Intel HEX로 적은 것이며, 보드와 함께 온 프로그램으로 올립니다. 이것은 에뮬레이터에서만 시험했습니다."
    }
  }
}
