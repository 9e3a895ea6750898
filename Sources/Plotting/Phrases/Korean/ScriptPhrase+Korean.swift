// The comments of a gnuplot script, in Korean.

extension ScriptPhrase {
  var korean: String {
    switch self {
    case .colorColumn: ", 색"
    case .heightColumns: "x, 높이"
    case .spreadColumns: "x, 아래, 가운데, 위"
    case .line: "선"
    case .points: "점"
    case .bars: "막대"
    case .band: "띠"
    case .intervals: "구간"
    case .grid: "격자"
    case .gridRows: "한 줄에 한 행, 맨 아래 행부터"
    case .panel: "패널"
    case .data: "데이터"
    case .picture: "그림"
    case .howToDraw: "그리기(어느 폴더에서나). 그림은 스크립트 옆에 생깁니다:"
    case .otherTerminal: "다른 터미널로, 다른 파일에:"
    case .darkGround: "어두운 바탕에:"
    case .frames(let count, let parameter, let labels):
      "장면 하나(1~\(count), \(parameter) = \(labels)), 그리고 모든 장면을 움직이는 GIF로:"
    case .settings: "명령줄에서 정할 수 있는 것: 색, 장면, 터미널, 파일"
    case .file: "파일: 스크립트 옆, 다른 터미널을 고르면 표준 출력"
    case .appearance: "모양"
    case .classColors: "클래스의 색: 데이터 마지막 열의 번호"
    case .whichFrames: "그림 0은 모든 장면을 나란히, 그림 k는 장면 k만 보여 줍니다."
    case .whichTemperature: "그림 0의 온도는 T이고, 그림 k의 온도는 장면 k의 것입니다."
    case .playWithLogits: "바꿔 보기: 로짓을 고치고 스크립트를 다시 실행하십시오."
    case .playWithTemperature:
      "바꿔 보기: T나 로짓을 고치고 스크립트를 다시 실행하십시오. 다른 T로 바로 그리려면:"
    case .playWithTemperatures:
      "바꿔 보기: T의 값들이나 로짓을 고치고 스크립트를 다시 실행하십시오. T 하나로만 그리려면:"
    case .stops: "장면들의 온도"
    case .logits(let classes): "로짓: \(classes)"
    case .logarithms(let classes):
      "로짓: \(classes). 여기서는 확률의 로그이며, 원래 로짓과는 모두에 똑같은 수만큼만 달라 소프트맥스에서는 차이가 없습니다"
    case .softmax: "소프트맥스: 온도 t에서 클래스 k(1부터)의 확률"
    case .temperatures: "온도"
    }
  }
}
