// What the machine's report says, in Korean.

import Languages

extension DoctorPhrase {
  var korean: String {
    switch self {
    case .courseFolderMissing(let root): "scripts/setup이 있는 강좌의 폴더(\(root))"
    case .startInCourseFolder: "강좌의 폴더에서 시작하십시오: \(advised("doctor"))"
    case .installSwift(let least, let site): "Swift \(least) 이상을 설치하십시오: \(site)"
    case .swiftMissing(let least): "Swift \(least) 이상"
    case .swiftFound(let version, let least): "Swift \(version)(\(least) 이상)"
    case .containment: "학습자의 코드를 위한 샌드박스(bubblewrap). lesson class에 필요합니다"
    case .notContained(let reason): "학습자의 코드를 위한 샌드박스가 없습니다. lesson class에 필요합니다. \(reason)"
    case .mendContainment(true): "sudo apt-get install bubblewrap"
    case .mendContainment(false):
      "사용자 이름공간을 허용하십시오(컨테이너에서는 관리자에게 부탁하고, Ubuntu에서는 bwrap용 AppArmor 프로필을 둡니다)"
    case .livePages: "강의를 실행하는 페이지"
    case .firmware: "학생 모델의 펌웨어: lesson device"
    case .emulator: "펌웨어를 실행할 에뮬레이터의 보드: lesson device --run"
    case .package(let name): "패키지 \(name)"
    case .terminalForPictures: "그림용"
    case .terminalForLetters: "글자로 그리는 그림용"
    case .terminalForMotion: "움직이는 그림용"
    case .terminalForInlinePictures: "그림을 보여 줄 수 있는 터미널용"
    case .gnuplotMissing(let least): "PATH에 있는 gnuplot \(least) 이상"
    case .gnuplotFound(let version, let least, let path): "gnuplot \(version)(\(least) 이상), \(path)"
    case .gnuplotTerminal(let name, let use): "gnuplot 터미널 \(name), \(use)"
    case .otherEncoding(let locale): "UTF-8 로캘: 지금은 \(attach(locale, .copula))라서 강좌가 기호를 ASCII로 씁니다"
    case .utf8Locale(let name): "UTF-8 로캘 \(name)"
    case .noLocale: "로캘 없음: UTF-8로 씁니다"
    case .noTerminal(let width): "터미널 없음: \(width)칸 너비의 글"
    case .terminalWidth(let width): "40칸 이상인 터미널: 지금은 \(width)칸"
    case .makeWindowWider: "창을 넓히십시오"
    case .thePlots: "그림"
    case .noProgressFolder: "진도를 기억할 폴더: HOME이 없습니다"
    case .yourProgress: "진도"
    case .folder(let use, let path): "\(use) 폴더: \(path)"
    case .notWritable: "쓸 수 없음"
    case .notAFolder: "폴더가 아님"
    case .badFolder(let use, let path, let reason): "\(use) 폴더: \(path) \(reason)"
    case .orElsewhere(let command, let elsewhere): "\(command), 또는 다른 곳에: \(elsewhere)"
    case .ok: "있음"
    case .missing: "없음"
    case .old: "낡음"
    }
  }
}
