// What --help says, in Korean.

import Languages

extension HelpPhrase {
  var korean: String {
    switch self {
    case .check: "연습 문제를 채점합니다. 무엇이 맞고, 무엇이 정확히 어떻게 틀렸는지."
    case .checkUses:
      """
      lesson check                    여러분이 쓴 모든 연습 문제를 채점
      lesson check 1                  1강의 문제
      lesson check 1.2                문제 하나
      lesson check --json             프로그램용
      lesson check --junit report.xml 빌드 서버용

      lesson check --starter python > exercises.py         모든 문제를 Python 함수로
      lesson check 1 --with "python3 exercises.py"         이 명령이 답하는 것을 채점
      lesson check 3.3 --with "python3 my_loss.py"         자신의 손실을, 어떤 언어로든

      여러분의 파일은 lessons/exercises/Exercise1.swift 등이고, 한국어 문제는 lessons/ko/exercises.md에 있습니다. 문제마다 따로 떨어진 \
      프로세스에서 돌아갑니다. 비정상 종료하거나 끝나지 않는 문제는 이름을 알려 주고, 나머지는 그대로 채점합니다. 아홉 자리까지 같으면 맞은 것으로 봅니다.

      종료 코드: 0 쓴 것이 모두 맞음. 1 틀린 것이 있음. 2 컴파일되지 않음. 124 틀린 것은 없고 제한 시간을 넘긴 문제가 있음.
      """
    case .exerciseOrLesson: "강의나 연습 문제. 없으면 모두."
    case .timeout: "문제 하나에 쓸 수 있는 시간(초)."
    case .json: "판정을 JSON으로 씁니다."
    case .answeringCommand:
      """
      lessons/exercises 대신 답하는 명령. 어떤 언어든 됩니다(lessons/ko/any-language.md).
      """
    case .starter: "모든 연습 문제를 시작할 파일로 출력합니다: python."
    case .hintLanguage: "풀이의 언어. Swift가 아니라면: python."
    case .junit: "판정을 JUnit XML 파일로도 씁니다."
    case .display: "화면 표시"
    case .course: "터미널에서 배우는 지식 증류 강좌입니다."
    case .courseUses:
      """
      lesson 1                         1강 읽기
      lesson list                      어디까지 했는지와 다음에 할 일
      lesson check 1                   1강의 연습 문제 채점
      lesson review                    틀리게 예측했거나 건너뛴 질문에 다시 답하기
      lesson glossary 온도             용어 찾기
      lesson params 2                  2강에서 바꿀 수 있는 것
      lesson 2 -p temperatures=1,3,9   2강을 다른 온도로 읽기
      lesson plots                     글 없이 그림만 쓰기
      lesson doctor                    빠진 것 찾기
      lesson device --run              5강의 학생 모델을 에뮬레이터의 마이크로컨트롤러에서 실행
      lesson export --to md            모든 강의를 문서로 쓰기. 자세히: lesson export --help
      lesson run --help                읽을 때 쓰는 모든 옵션
      lesson 1 --lang en               1강을 영어로 읽기. 없으면 로캘이 언어를 정합니다

      ./lesson은 필요하면 먼저 빠진 패키지를 설치하고 빌드합니다. 설치하기 전에 묻고, 터미널이 아니거나 --yes를 주면 묻지 않습니다.

      Tab 완성: source <(./lesson --generate-completion-script bash), 또는 zsh. fish에서는 \
      ./lesson --generate-completion-script fish | source

      종료 코드: 0 정상. 1 채점에서 틀린 것이 있음, doctor가 빠진 것을 찾음, 내보낸 것에 그림이 없음, 기기의 펌웨어를 빌드하거나 실행할 것이 없음. 2 연습 문제가 컴파일되지 않음. 64 잘못된 옵션이나 \
      설정값. 66 파일을 읽을 수 없음. 70 강의가 도중에 실패함. 73 파일에 쓸 수 없음. 124 제한 시간을 넘김. 130 중단됨. 준비나 빌드가 실패하면 ./lesson은 1로 \
      끝납니다.
      """
    case .color: "색을 언제 쓸지: auto, always, never."
    case .width: "글의 너비(칸 수). 40 이상."
    case .ascii: "ASCII 문자로만 그립니다."
    case .plain: "화면 낭독기에 맞추어 씁니다. 아무것도 그리지 않고, 식은 말로, 표의 행은 문장으로."
    case .hideCode: "코드를 뺍니다."
    case .device: "5강의 학생 모델을 펌웨어로 만들어 기기에 올립니다."
    case .deviceUses:
      """
      lesson device --run            펌웨어를 쓰고 빌드해서 에뮬레이터의 BBC micro:bit에서 실행
      lesson device --board          실제 보드에 올리는 방법까지
      lesson device --target hifive  RISC-V 프로세서가 있는 보드용
      lesson device -p seeds=2       설정값을 바꾼 5강의 학생 모델
      lesson device --student mine.safetensors --activation relu   PyTorch에서 저장한 것처럼, 여러분의 학생 모델

      --student가 없으면 5강이 내보내는 학생 모델을 8비트 가중치로 씁니다. 펌웨어는 Swift로 적혀 폴더에 놓이고, 그 폴더에 직접 빌드하는 방법도 있습니다. 빌드에는 Swift 도구 \
      모음만 씁니다. 에뮬레이터 QEMU를 설치하려면: sudo apt-get install qemu-system-arm. 자신이 쓴 파일만 덮어씁니다.

      종료 코드: 0 정상. 1 이 컴퓨터에 빠진 것이 있거나, 펌웨어의 계산이 이 컴퓨터와 다름. 64 잘못된 설정값이나 보드. 66 학생 모델의 파일을 읽을 수 없음. 70 펌웨어가 컴파일되지 않음. 73 파일에 쓸 수 \
      없음. 124 펌웨어가 시간 안에 답하지 않음.
      """
    case .deviceRun: "에뮬레이터의 보드에서 실행합니다. 모든 테스트 데이터를 이 컴퓨터와 비교합니다."
    case .deviceBoard: "실제 보드에 올리는 방법을 알려 줍니다."
    case .deviceTarget: "보드. 하나하나가 Sources/Firmware/boards의 파일입니다."
    case .deviceStudent: "이 safetensors 파일의 학생 모델을 씁니다. 입력 64개, 클래스 10개."
    case .deviceActivation: "파일에 적혀 있지 않을 때, 그 학생 모델의 은닉 유닛이 쓰는 활성화 함수."
    case .deviceParameter: "5강의 설정값을 바꿉니다. 여러 번 쓸 수 있습니다."
    case .deviceFolder: "이 폴더에 씁니다. 없으면 device 아래 보드 이름의 폴더에."
    case .doctor: "무엇이 있고, 무엇이 빠졌거나 낡았고, 어떻게 고치는지 알려 줍니다."
    case .doctorUses:
      """
      한 줄에 하나씩 보여 주고, 빠진 것 아래에는 고치는 명령을 씁니다. 필요한 것이 모두 있으면 0으로, 아니면 1로 끝납니다.

      lesson doctor           모두 살펴보기
      lesson doctor --plain   같은 것을 화면 낭독기용으로
      """
    case .export(let formats): "강의를 표와 그림까지 \(attach(formats, .instrument)) 씁니다."
    case .exportUses:
      """
      lesson export --to md                 모든 강의를 exports/ko 폴더에
      lesson export 2 3 --to ipynb          2강과 3강
      lesson export 2 --to md -p angle=130  2강을 다른 설정값으로

      스스로 쓴 파일만 덮어쓰고, 다른 파일은 건드리지 않습니다. 덮어쓰면 안 되는 파일이 하나라도 있으면 아무것도 쓰지 않습니다.
      """
    case .open: "강의를 그 안에서 실행되는 페이지로 쓰고 브라우저에서 엽니다."
    case .openedLesson: "강의의 번호."
    case .staticPages: "강의를 실행하는 프로그램 없이, 기록된 그대로의 페이지를 씁니다."
    case .exportedLessons: "강의의 번호. 없으면 모두."
    case .format(let names): "형식: \(names)."
    case .exportFolder: "이 폴더에 씁니다."
    case .exportPlots: "그림의 스크립트와 그림 파일을 이 폴더 아래에 두고, 강의에서 거기로 링크합니다."
    case .parameterOfOne: "강의 하나의 설정값을 바꿉니다. 여러 번 쓸 수 있습니다."
    case .hint: "연습 문제의 다음 힌트를 줍니다."
    case .hintUses:
      """
      lesson hint                 아직 풀지 못한 첫 문제의 다음 힌트
      lesson hint 1.2             이 문제의 다음 힌트
      lesson hint 1.2 --level 3   고른 힌트: 1 귀띔, 2 볼 곳, 3 공식, 4 풀이
      lesson hint 1.2 --in python   같은 힌트, 풀이는 Python으로
      """
    case .exercise: "연습 문제. 예: 1.2. 없으면 아직 풀지 못한 첫 문제."
    case .level: "어느 힌트: 1 귀띔, 2 볼 곳, 3 공식, 4 풀이."
    case .language: "언어, en 또는 ko. 없으면 로캘(LC_ALL, LC_MESSAGES, LANG)을 따르고, 그것도 아니면 영어."
    case .list: "강의 목록과, 어디까지 했고 다음이 무엇인지 보여 줍니다."
    case .listUses:
      """
      lesson list           강의마다 어디까지 했는지와 다음에 할 일
      lesson list --plain   같은 것을 화면 낭독기용으로
      """
    case .params: "강의의 설정값을 보여 줍니다. 형식, 기본값, 범위, 뜻."
    case .paramsUses:
      """
      lesson params 2                  2강에서 -p로 바꿀 수 있는 것
      lesson 2 -p temperatures=1,3,9   바꾸기
      """
    case .lessonNumber: "강의의 번호."
    case .plots: "강의의 그림만, 글 없이 쓰고 그립니다."
    case .plotsUses:
      """
      그림마다 gnuplot 스크립트와 그 옆의 SVG가 되고, 장면이 여럿이면 GIF도 만듭니다. 파일의 경로를 한 줄에 하나씩 출력합니다. 이미 스크립트대로인 \
      그림은 그대로 둡니다. 스스로 쓴 파일만 덮어쓰고, 다른 파일은 건드리지 않습니다. 덮어쓰면 안 되는 파일이 하나라도 있으면 아무것도 쓰지 않습니다.

      lesson plots                           모든 그림을 plots/ko 폴더에
      lesson plots 2 4                       2강과 4강의 그림
      lesson plots 2 -p temperatures=1,3,9   다른 값으로, plots/yours/ko에
      lesson plots --plots /tmp/figures      여러분의 폴더에
      """
    case .plotsLessons: "강의의 번호. 없으면 모든 강의."
    case .plotsFolder: "그림을 강좌의 plots 폴더 대신 이 폴더 아래에 씁니다."
    case .force: "lesson이 쓰지 않았거나 그 뒤에 바뀐 파일도 덮어씁니다."
    case .glossary: "용어를 찾거나, 공식과 용어와 버그를 한 쪽에 모아 씁니다."
    case .glossaryUses:
      """
      lesson glossary                모든 용어와, 그것을 가르치는 단계
      lesson glossary 온도           용어 하나
      lesson glossary soft label     영어로도 찾을 수 있습니다
      lesson glossary --to html      공식, 용어, 버그를 모은 한 쪽을 exports/ko 폴더에 쓰기
      """
    case .glossaryTerm: "용어. 없으면 모두."
    case .glossaryFormat: "한 쪽으로 쓸 형식: html 또는 md."
    case .glossaryFolder: "이 폴더에 씁니다."
    case .reset: "연습 문제를 처음으로 되돌립니다. 여러분이 쓴 것은 옆에 남깁니다."
    case .resetUses:
      """
      lesson reset 1.2   문제 하나
      lesson reset 1     1강의 모든 문제
      """
    case .resetChoice: "연습 문제, 또는 강의(그 강의의 모든 문제)."
    case .review: "틀리게 예측했거나 건너뛴 질문을 다시 묻고, 아직 풀지 않은 연습 문제를 보여 줍니다."
    case .reviewUses:
      """
      lesson review             질문을 하나씩 다시 묻기. 맞히면 목록에서 빠집니다
      lesson review --no-input  묻지 않고 목록만

      질문이 있는 곳까지 강의를 처음 설정값으로 다시 실행하므로 몇 초 걸립니다.
      """
    case .reviewNoInput: "터미널에서도 묻지 않고 질문의 목록만 보여 줍니다."
    case .run: "강의를 읽습니다. 터미널에서는 한 단계씩, 그 밖에는 한꺼번에."
    case .runUses:
      """
      lesson 2                       2강 읽기
      lesson 2 -p temperatures=1,3,9 다른 값으로. 바꿀 수 있는 것: lesson params 2
      lesson 2 --from 4              4단계부터
      lesson 2 --no-input > 2.txt    멈추지 않고 전체를
      """
    case .runNumber: "강의의 번호. 목록: lesson list."
    case .parameter: "설정값을 바꿉니다. 여러 번 쓸 수 있습니다."
    case .from: "이 단계부터 시작합니다."
    case .noInput: "터미널에서도 모두 한꺼번에 보여 줍니다."
    case .runPlots: "그림을 강좌의 plots 폴더 대신 이 폴더 아래에 씁니다."
    case .show: "글 사이에 그림을 그리는 방법: auto(터미널에서만), sixel, text, none."
    case .watch: "저장할 때마다 연습 문제를 채점합니다. Ctrl-C로 끝냅니다."
    case .watchUses:
      """
      lesson watch 1     저장할 때마다 1강의 문제를 채점
      lesson watch 1.2   이 문제만

      lesson watch 1 --with "python3 exercises.py"   이 명령이 답하는 것을
      """
    }
  }
}
