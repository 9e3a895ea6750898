// What `lesson class` and `lesson hand-in` say besides the report, in Korean.

extension ClassCommandPhrase {
  var korean: String {
    switch self {
    case .classAbstract: "수업의 제출물: 무엇을, 몇 명이 잘못 이해했는가."
    case .classUses:
      """
      lesson class hand-ins                        터미널에 표로
      lesson class hand-ins --html report.html     다른 것이 필요 없는 페이지로도
      lesson class hand-ins --csv results.csv      스프레드시트용 표로도

      폴더에는 lesson hand-in이 쓴 파일, 또는 학습자마다 Exercise1.swift 같은 파일이나 .py 파일 하나가 든 폴더, 또는 \
      Anna-Exercise1.swift나 Anna.py 같은 파일을 둡니다. 이름은 폴더와 파일의 이름입니다. 모든 것을 이 컴퓨터의 샌드박스에서 \
      네트워크 없이 빌드하고 실행합니다. 중단된 실행은 멈춘 곳에서 이어집니다. lessons/ko/teachers.md를 보십시오.

      종료 코드: 0 채점함(결과와 상관없이), 1 남의 코드를 가둘 것이 여기에 없음, 66 폴더에 제출한 것이 없음, 73 보고서를 쓸 수 \
      없음.
      """
    case .folder: "제출물이 든 폴더."
    case .html: "보고서를 페이지로도 씁니다."
    case .csv: "학습자 × 연습 문제 표를 스프레드시트용으로도 씁니다."
    case .json: "표 대신 보고서를 JSON으로 씁니다."
    case .unsafe: "남의 코드를 샌드박스 없이 여러분의 권한으로 실행합니다."
    case .noFolder(let path, let reason):
      "\(path) 폴더를 읽을 수 없습니다(\(reason)). 제출물이 든 폴더를 주십시오"
    case .noHandIns(let path):
      "\(path)에 제출한 것이 없습니다. lesson hand-in이 쓴 파일이나 학습자마다 폴더가 있어야 합니다(lessons/ko/teachers.md)"
    case .notContained(let reason):
      """
      남의 코드는 샌드박스에서만 실행합니다. \(reason). \(advised("doctor"))를 보십시오. 잃을 것이 없는 컴퓨터라면 --unsafe를 \
      쓸 수 있습니다
      """
    case .unsafeWarning:
      "--unsafe: 제출물이 여러분의 권한으로 실행됩니다. 여러분의 파일을 읽고 바꾸고 보낼 수 있으며, 끝난 뒤에도 남을 수 있습니다"
    case .noWorkshop(let reason): "제출물에 필요한 것을 빌드할 수 없습니다: \(reason)"
    case .noPython: "Python으로 제출한 것이 있는데 PATH에 쓸 수 있는 python3이 없습니다. python3을 설치하십시오"
    case .handInAbstract: "답과 진도를 교사에게 줄 파일 하나로 씁니다."
    case .handInUses:
      """
      lesson hand-in                               lessons/exercises의 파일을 담은 hand-in.json
      lesson hand-in anna.json                     다른 이름으로
      lesson hand-in --python exercises.py         연습 문제를 Python으로 썼다면

      파일은 직접 읽을 수 있는 JSON입니다. 파일은 있는 그대로, 그리고 마지막으로 확인했을 때 맞은 연습 문제와 본 힌트의 수, 예측, \
      강의마다 읽은 곳이 들어 있습니다. 아무것도 전송하지 않습니다.
      """
    case .handInFile: "쓸 파일. 없으면 hand-in.json."
    case .python: "lessons/exercises 대신 낼 Python 연습 문제 파일."
    case .handedIn(let path, let files, let passed):
      "\(path): \(files), 마지막으로 확인했을 때 맞은 연습 문제 \(passed)개, 예측을 담았습니다. 교사에게 주십시오."
    case .notHandedIn(let fault): "\(fault). 다른 파일 이름을 주거나 --force로 바꾸십시오"
    case .moreMistakes(let count): "그 밖에 \(count)개는 --html과 --json에 있습니다"
    }
  }
}
