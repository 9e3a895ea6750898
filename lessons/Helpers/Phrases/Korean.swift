// What more than one lesson says, in Korean.

extension CoursePhrase {
  var korean: String {
    switch self {
    case .dog: "개"
    case .cat: "고양이"
    case .lion: "사자"
    case .cow: "소"
    case .points(let mean, let interval): "\(mean)%p [\(interval)]"
    case .roundedDifference:
      " 수를 하나씩 반올림하므로, 표에 적힌 두 수의 차는 마지막 자리가 1만큼 다를 수 있습니다."
    }
  }
}

extension ArmPhrase {
  var korean: String {
    switch self {
    case .hardLabels: "하드 라벨"
    case .withTeacher: "교사와 함께"
    case .distilled: "증류"
    case .named(let name): name
    }
  }
}

extension VerdictPhrase {
  // A clause brings its own ending, so neither `배우면` nor `배워도` stands before it.
  var korean: String {
    switch self {
    case .word(.helps): "도움이 됨"
    case .clause(.helps): "도움이 됩니다"
    case .word(.harms): "해가 됨"
    case .clause(.harms): "해가 됩니다"
    case .word(.undecided): "확실하지 않음"
    case .clause(.undecided): "도움이 되는지 해가 되는지 이 시드들로는 알 수 없습니다"
    case .word(.noDifferenceWorthHaving): "의미 있는 차이 없음"
    case .clause(.noDifferenceWorthHaving): "의미 있는 차이를 만들지 않습니다"
    }
  }
}
