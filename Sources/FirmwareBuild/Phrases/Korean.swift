// What is said about firmware, in Korean.

import Distillation
import Languages

extension FirmwareFault {
  /// The fault in Korean.
  public var korean: String {
    switch self {
    case .toolchain(let fault): fault.korean
    case .oldCompiler(let found, let least):
      "펌웨어에는 Swift \(attach(least, .subject)) 필요한데 찾은 것은 Swift \(attach(found, .copula))니다. swift.org의 Swift \(least)에 필요한 것이 들어 있습니다"
    case .noSources(let path): "\(path)에 강좌의 소스가 없습니다. ./lesson으로 시작하십시오"
    case .badBoard(let id, let fact):
      "Sources/Firmware/boards/\(id).swift에 알아볼 수 있는 “//| \(fact): …” 줄이 없습니다. 옆에 있는 microbit.swift를 참고하십시오"
    case .badStudent(let sizes):
      "학생 모델의 층 크기가 \(sizes.map { "\($0)" }.joined(separator: "-"))입니다. 펌웨어는 픽셀 64개를 읽고 숫자 10개를 구별합니다"
    case .badSteps(let step):
      "학생 모델은 입력을 \(step) 단위로 받는데, 펌웨어의 픽셀는 \(Digits.inkStep) 단위입니다"
    case .cannotWrite(let path, let reason): "\(path)에 쓸 수 없습니다: \(systemReasonInKorean(reason))"
    case .badFile: "링커가 쓴 파일에 강좌가 모르는 부분이 있습니다. 강좌의 잘못입니다"
    case .tooLarge(let bytes, let limit):
      "펌웨어는 \(bytes)바이트인데 보드에는 \(limit)바이트가 있습니다. 더 작은 학생 모델이나 다른 보드를 고르십시오"
    case .noEmulator(let program, let package):
      "보드를 흉내 내는 \(attach(program, .subject)) PATH에 없습니다. 설치하려면: sudo apt-get install \(package)"
    case .emulatorFailed(let reason): "에뮬레이터가 마지막 답을 내기 전에 끝났습니다: \(reason)"
    case .timedOut(let seconds): "펌웨어가 \(seconds)초 안에 답하지 않았습니다"
    case .badAnswer(let answer): "펌웨어의 답을 알아볼 수 없습니다: “\(answer)”"
    }
  }
}

extension FirmwarePhrase {
  var korean: String {
    switch self {
    case .readMe(let board, let steps, let picture):
      """
      # 기기 위의 학생 모델: \(board.name)

      `./lesson device`가 이 폴더를 썼습니다. 5강의 학생 모델을 8비트로 양자화한 펌웨어입니다.

      | 파일 | 내용 |
      | --- | --- |
      | `student.swift` | 학생 모델: 상수로 적은 가중치, 편향, 그림 |
      | `main.swift` | 펌웨어: 숫자를 읽고, 결정하고, 답합니다 |
      | `board.swift` | 보드에 따라 다른 것: 직렬 통신, 시계, 불빛 |
      | `start.c`, `runtime.c` | Swift보다 먼저 일어나는 일, 컴파일러가 당연히 있다고 여기는 것 |
      | `link.ld` | 플래시와 RAM의 어디에 무엇이 놓이는지 |
      | `student.elf`, `student.hex` | 모두 이어 붙인 것, 그리고 보드가 받는 형식 |

      ## 직접 빌드하기

      프로그램은 `swift`와 같은 곳에 있습니다: `$(dirname "$(readlink -f "$(command -v swift)")")`.

      ```sh
      \(Self.typed(steps))
      llvm-objcopy -O ihex student.elf student.hex
      ```

      ## 물어보기

      그림은 글자 64개로 된 한 줄이며, 픽셀 8개씩 8줄을 `0`(잉크 없음)부터 `@`(16, 가득)까지로 적습니다. 답도 한 줄입니다. \
      숫자, 로짓 10개(단계 단위), 보드의 시계로 걸린 틱 수이고, 로짓과 틱은 16진수입니다. `!`는 시작했다는 뜻이고, `?`는 그림이 아닌 줄이라는 뜻입니다.

      ```sh
      \(Self.emulation(on: board))
      ```

      입력해 볼 그림: `\(picture)`

      Ctrl-C로 에뮬레이터를 끝냅니다. USB로 연결한 보드도 초당 115,200비트의 직렬 통신으로 똑같이 답합니다.

      """
    }
  }
}
