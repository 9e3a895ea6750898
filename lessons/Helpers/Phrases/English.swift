// What more than one lesson says, in English.

extension CoursePhrase {
  var english: String {
    switch self {
    case .dog: "dog"
    case .cat: "cat"
    case .lion: "lion"
    case .cow: "cow"
    case .points(let mean, let interval): "\(mean) [\(interval)]"
    case .roundedDifference:
      " Each number is rounded by itself, so a difference of two written ones can be one off in the "
        + "last digit."
    }
  }
}

extension ArmPhrase {
  var english: String {
    switch self {
    case .hardLabels: "hard labels"
    case .withTeacher: "with teacher"
    case .distilled: "distilled"
    case .named(let name): name
    }
  }
}

extension VerdictPhrase {
  var english: String {
    switch self {
    case .word(.helps), .clause(.helps): "helps"
    case .word(.harms), .clause(.harms): "harms"
    case .word(.undecided): "undecided"
    case .clause(.undecided): "may help or harm: these seeds cannot tell"
    case .word(.noDifferenceWorthHaving): "no difference worth having"
    case .clause(.noDifferenceWorthHaving): "makes no difference worth having"
    }
  }
}
