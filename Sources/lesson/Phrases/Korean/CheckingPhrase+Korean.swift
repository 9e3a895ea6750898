// What is said of exercises that are checked, in Korean.

import Languages
import Text

extension CheckingPhrase {
  var korean: String {
    switch self {
    case .moreErrors(let count): "\n… 그 밖에 \(count)개"
    case .leftOut: "컴파일되지 않는 것은 빼고 나머지를 채점했습니다"
    case .doesNotCompile: "연습 문제가 컴파일되지 않아 하나도 채점하지 못했습니다"
    case .changedSignature(let exercises, let first):
      "연습 문제 \(exercises)의 함수 이름이나 매개변수가 문제와 다릅니다. 첫 줄을 되돌리거나, 문제 전체를 되돌리십시오: "
        + "\(advised("reset \(first)"))"
    case .checksNotBuilt: "채점 프로그램을 빌드하지 못했습니다. 연습 문제의 잘못이 아닙니다. 이렇게 해 보십시오: scripts/setup"
    case .buildNotWritable(let path, let root):
      "\(path)에 쓸 권한이 없어 연습 문제를 컴파일할 수 없습니다. 여러분의 사본을 쓰거나 다음을 실행하십시오: "
        + "sudo chown -R \"$USER\" \(shellWord(root))"
    case .comesBack(let command): ". 되돌리려면: \(command)"
    case .compiling: "컴파일하는 중"
    case .checking: "채점하는 중"
    case .noSwift: "연습 문제를 컴파일할 swift가 PATH에 없습니다. https://www.swift.org/install/linux 를 보십시오"
    case .noExercises(let asked): "\(asked)번 연습 문제는 없습니다. 이 강좌에는 연습 문제가 없습니다"
    case .unknownExercise(let asked, let first, let last, let lesson):
      "\(asked)번 연습 문제는 없습니다. "
        + (lesson == nil ? "" : "\(lesson ?? 0)강에는 ") + "\(first)에서 \(last)까지 있습니다"
    case .lesson(let number, let title): "\(number)강 · \(title)"
    case .points(let reached, let maximum): "\(maximum)개 중 \(reached)개 통과"
    case .expected: "정답"
    case .got: "내 답"
    case .printed: "출력한 것:"
    case .moreCharacters(let count): "… 뒤로 \(count)자 더"
    case .moreLines(let count): "… 뒤로 \(count)줄 더"
    case .hintCommand(let command): "도움을 받으려면: \(command)"
    case .whereToLook(let lesson, let step, let title, let command, let hint):
      "\(lesson)강 \(step)단계 \(attach("“\(title)”", .object)) 보십시오: \(command). \(hint)"
    case .passed(let count): "맞음 \(count)"
    case .notYetRight(let count): "틀림 \(count)"
    case .notAttempted(let count): "아직 쓰지 않음 \(count)"
    case .writeAnswers(let path): "\(path)에 답을 쓴 다음 다시 채점하십시오."
    case .tasksElsewhere(let margin): "\n" + margin + "한국어 문제는 lessons/ko/exercises.md에 있습니다."
    case .nextExercise(let task, let path, let command):
      "다음 문제: \(task)" + (path.map { ". \($0)에 답을 씁니다" } ?? "")
        + (command.map { ". 그다음: \($0)" } ?? "")
    case .nextLesson(let number, let title, let command): "다음은 \(number)강 “\(title)”: \(command)"
    case .allPassed(let command): "연습 문제를 모두 풀고 강의를 모두 읽었습니다. 틀리거나 건너뛴 예측을 다시 풀어 보려면: \(command)"
    case .noCommand:
      "--with 뒤에 아무것도 없습니다. --with \"python3 exercises.py\"처럼 명령을 씁니다"
    case .saidNothing(let command): "\(attach(command, .topic)) 어떤 질문에도 답하지 않았습니다."
    case .comparedTo(let digits, let type):
      "답이 \(type) 수이므로 \(digits)자리까지 비교했습니다."
    case .writeInProgram(let starter):
      "지정한 프로그램에 답을 쓴 다음 다시 채점하십시오. 시작할 파일은 이렇게 얻습니다: " + starter
    case .waitingForSave: "다음 저장을 기다립니다. Ctrl-C로 끝냅니다"
    }
  }
}
