// What is said about files, in Korean.

import Languages

extension FileFault {
  /// What failed and what was found, in Korean; what to do, the command knows.
  public var korean: String {
    switch self {
    case .foreign(let path): "\(attach(path, .subject)) 이미 있는데, lesson이 썼다는 표시가 없습니다"
    case .changed(let path): "\(attach(path, .topic)) lesson이 쓴 뒤에 바뀌었습니다"
    case .link(let path, let target):
      "\(attach(path, .topic)) \(target)의 링크입니다. lesson은 링크를 따라가 쓰거나 바꾸지 않습니다"
    case .readOnly(let path): "\(attach(path, .topic)) 쓰기 금지된 파일입니다"
    case .unfit(let path, .device): "\(path)에 쓸 수 없습니다. 파일이 아니라 장치입니다"
    case .unfit(let path, .pipe): "\(path)에 쓸 수 없습니다. 파일이 아니라 파이프입니다"
    case .unfit(let path, .socket): "\(path)에 쓸 수 없습니다. 파일이 아니라 소켓입니다"
    case .failed(let path, let reason): "\(path)에 쓸 수 없습니다(\(systemReasonInKorean(reason)))"
    }
  }
}

extension WorkFolderFault {
  /// What failed, and what to do, in Korean.
  package var korean: String {
    "\(place)에 임시 폴더를 만들 수 없습니다(\(systemReasonInKorean(reason))). TMPDIR로 다른 곳을 고르십시오"
  }
}

extension ContainmentFault {
  /// Why there is no sandbox, in Korean.
  public var korean: String {
    switch self {
    case .missing: "bubblewrap이 설치되어 있지 않습니다"
    case .refused(let reason): "여기서는 bubblewrap이 샌드박스를 만들 수 없습니다(\(reason))"
    }
  }
}
