// Why the operating system refuses something. Its C library says so in English, as no locale is
// set; the reasons that readers meet are said in Korean here, others stay as they are.

/// A reason of the operating system, such as `No such file or directory`, in Korean.
///
/// - Parameter reason: What `strerror` says.
/// - Returns: The same in Korean, or unchanged where it is none of those that are known.
public func systemReasonInKorean(_ reason: String) -> String {
  switch reason {
  case "No such file or directory": "그런 파일이나 폴더가 없습니다"
  case "Permission denied", "Operation not permitted": "권한이 없습니다"
  case "Is a directory": "폴더입니다"
  case "Not a directory": "폴더가 아닙니다"
  case "File exists": "같은 이름이 이미 있습니다"
  case "No space left on device": "디스크에 남은 자리가 없습니다"
  case "Disk quota exceeded": "디스크 할당량을 넘었습니다"
  case "Read-only file system": "읽기만 할 수 있는 파일 시스템입니다"
  case "File name too long": "파일 이름이 너무 깁니다"
  case "Too many levels of symbolic links": "링크가 돌고 돕니다"
  case "Too many open files": "열려 있는 파일이 너무 많습니다"
  case "Input/output error": "입출력 오류입니다"
  case "Broken pipe": "받는 쪽이 닫혔습니다"
  case "Bad file descriptor": "닫혀 있습니다"
  case "Cannot allocate memory": "메모리가 모자랍니다"
  case "No such device or address": "그런 장치가 없습니다"
  case "Text file busy": "실행 중인 프로그램입니다"
  case "Exec format error": "실행할 수 있는 형식이 아닙니다"
  default: reason
  }
}
