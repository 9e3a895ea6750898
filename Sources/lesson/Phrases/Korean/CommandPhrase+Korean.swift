// What the command says, its failures too, in Korean.

import Languages

extension CommandPhrase {
  var korean: String {
    switch self {
    case .noTimeLimit(let seconds):
      "--timeout \(attach("\(seconds)", .topic)) 제한 시간이 될 수 없습니다. 0보다 크고 3600 이하인 초여야 합니다"
    case .lesson(0): "lesson study"
    case .lesson(let number): "\(number)강"
    case .lessonFailed(let reason): "끝나기 전에 실패했습니다: \(systemReasonInKorean(reason))"
    case .chooseAnother(let isFolder, let option):
      "\(attach(option, .instrument)) 다른 \(isFolder ? "폴더를" : "파일을") 고르"
    case .chooseOrForce(let fault, let other): "\(fault). \(other)거나, --force로 덮어쓰십시오"
    case .choose(let fault, let other): "\(fault). \(other)십시오"
    case .nothingExported(let reason): "아무것도 내보내지 않았습니다: \(reason)"
    case .unreadable(let path): "\(attach(path, .object)) 읽을 수 없습니다. 파일이 있습니까? UTF-8로 쓴 글입니까?"
    case .nothingPutBack(let fault): "\(fault). 되돌린 것은 없습니다"
    case .lostMark(let path, let exercise, let lesson):
      "\(path)에 “// MARK: \(exercise)” 줄이 없어서 문제가 어디서 시작하는지 알 수 없습니다. 그 줄을 되돌리거나, \(lesson)강의 문제를 모두 "
        + "되돌리십시오: \(advised("reset \(lesson)"))"
    case .languageMissing(let known):
      "--lang의 값이 없습니다. \(known.joined(separator: " 또는 ")) 가운데 하나를 쓰십시오"
    case .unknownLanguage(let code, let known):
      "--lang \(attach(code, .topic)) 이 강좌에 없는 언어입니다. \(known.joined(separator: " 또는 ")) 가운데 하나를 쓰십시오"
    case .outputFailed(let reason): "표준 출력에 쓸 수 없습니다: \(systemReasonInKorean(reason))"
    case .seeHelp: "도움말: \(advised("--help"))"
    case .tooNarrow(let width): "--width \(attach("\(width)", .topic)) 너무 좁습니다. 40 이상이어야 합니다"
    case .notNeeded: ", 꼭 필요하지는 않음"
    case .toMendIt(let remedy): ". 고치는 법: \(remedy)"
    case .allIsThere: "필요한 것이 모두 있습니다."
    case .partsMissing(let count): "필요한 것 \(count)개가 빠졌거나 낡았습니다."
    case .parameterOfMany(let count): "-p는 강의 하나에만 쓸 수 있는데 \(count)개를 내보냅니다. 하나를 고르십시오. 예: "
    case .unknownLevel(let level): "\(level)번 힌트는 없습니다. 1에서 4까지 있습니다"
    case .nudge: "귀띔"
    case .place: "볼 곳"
    case .formula: "공식"
    case .solution: "풀이"
    case .hintTitle(let level, let task, let kind): "\(task) 힌트 4개 중 \(level)번: \(kind)"
    case .moreHints(let isSolution): isSolution ? "다음 힌트는 풀이입니다" : "더 보기"
    case .hintForOpen(let task): "아직 풀지 못한 첫 문제: \(task)"
    case .nothingOpen(let example):
      "연습 문제를 모두 풀었습니다. 그래도 힌트를 보려면 번호를 쓰십시오: \(advised("hint \(example)"))"
    case .steps(let count): "\(count)단계"
    case .begin: "\(advised("1"))로 시작하십시오. 나머지는 \(advised("--help"))에 있습니다."
    case .exercisesPassed(let passed, let count): "연습 문제 \(count)개 중 \(passed)개 맞음"
    case .noParameters(let lesson): "\(lesson)강에는 설정값이 없습니다."
    case .defaultValue(let value): "기본값: \(value.isEmpty ? "없음" : value)"
    case .forExample: "예"
    case .plotsParameter: "-p는 강의 하나의 그림에만 쓸 수 있습니다. 강의를 고르십시오: \(advised("plots 2 -p 이름=값"))"
    case .unchanged(let choice): "\(attach(choice, .topic)) 처음 그대로라서 바뀐 것이 없습니다"
    case .restored(let path): "\(attach(path, .object)) 되살렸습니다"
    case .putBack(let choice, let path, let kept):
      "\(path)의 \(attach(choice, .object)) 처음으로 되돌렸습니다. 여러분이 쓴 것은 \(kept)에 있습니다"
    case .unknownStep(let step, let count): "\(step)단계는 없습니다. 1에서 \(count)까지 있습니다"
    case .readAgain: "강의를 다시 읽으십시오"
    case .or: " 또는 "
    case .unknownFormat(let name, let known): "\(name) 형식은 없습니다. 쓸 수 있는 형식: \(known)"
    case .unknownTerm(let asked, let near):
      near.isEmpty
        ? "용어집에 \(attach(asked, .topic)) 없습니다. 모든 용어를 보려면: \(advised("glossary"))"
        : "용어집에 \(attach(asked, .topic)) 없습니다. 비슷한 것: \(near.joined(separator: ", "))"
    case .onePage: "공식, 용어, 버그를 한 쪽에 모으려면: \(advised("glossary --to html")), 또는 md."
    case .pageOfOneTerm(let format):
      "한 쪽에는 모든 용어가 들어갑니다. 용어를 빼십시오: \(advised("glossary --to \(format)"))"
    case .pageWithoutFormat: "한 쪽을 무엇으로 쓸지 정하십시오: \(advised("glossary --to html")), 또는 md"
    case .glossaryUnreadable: "강좌의 용어집을 읽을 수 없습니다. 강좌의 잘못입니다"
    case .noCourseFolder(let path): "\(path)에 lessons/exercises 폴더가 없습니다. 강좌의 폴더에서 ./lesson을 시작하십시오"
    case .progressUnreadable(let file, let reason):
      "\(file)에서 진도를 읽을 수 없습니다(\(systemReasonInKorean(reason)))"
    case .progressDamaged(let file, let name):
      "\(file) 파일이 망가졌습니다. 이제 \(attach(name, .instrument)) 옮겼고, 진도는 처음부터 다시 시작합니다"
    case .progressNewer(let file): "\(file) 파일은 이 강좌의 더 새로운 버전이 썼습니다. 그대로 두고, 이 버전은 아무것도 기억하지 않습니다"
    case .progressNotKept(let file, let reason):
      "\(file)에 진도를 기억할 수 없습니다(\(systemReasonInKorean(reason)))"
    case .unknownLesson(let asked, let known): "\(attach(asked, .copula))라는 강의는 없습니다. \(known)"
    case .maybe(let command): "혹시 \(command) 명령입니까?"
    case .misnamed(let file):
      "\(attach(file, .topic)) 빠졌습니다. 강의 파일의 이름은 .md로 끝나야 합니다"
    case .noLessons: "이 강좌에는 강의가 없습니다"
    case .onlyLesson(let number): "\(number)강뿐입니다"
    case .knownLessons(let others, let last): "있는 강의: \(others), \(last)"
    case .compilingPages(let lessons):
      "\(lessons.count == 1 ? "\(lessons[0])강을" : "강의를") 페이지용으로 컴파일하는 중"
    case .pagesAsRecorded(let reason):
      "페이지는 기록된 그대로이며 강의를 실행하지 못합니다: \(reason)"
    case .exportWithoutPictures:
      "gnuplot이 PATH에 없어서 그림 대신 말로 풀어 썼습니다. 그림을 넣으려면: sudo apt-get install gnuplot-nox, "
        + "그런 다음 다시 내보내십시오"
    case .noPlots(let reason): "강의의 그림을 만들지 못했습니다: \(reason)"
    case .noGnuplot(let again):
      "gnuplot이 PATH에 없어서 그림이 없습니다. 그림을 보려면: sudo apt-get install gnuplot-nox, 그다음 \(again)"
    case .ofParser(let complaint): ParserWords.complaint(complaint)
    case .wrongUsage: "잘못된 사용"
    }
  }
}
