extension Shape {
  /// The shape in Korean: `수 3개`, `4개짜리 행 2개`.
  public var korean: String {
    switch self {
    case .number: return "수 하나"
    case .numbers(1): return "수 1개짜리 리스트"
    case .numbers(let count): return "수 \(count)개"
    case .whole: return "정수 하나"
    case .wholes(1): return "정수 1개짜리 리스트"
    case .wholes(let count): return "정수 \(count)개"
    case .rows(let widths):
      if widths.isEmpty { return "빈 목록" }
      if let width = widths.first, Set(widths).count == 1 {
        return "\(width)개짜리 행 \(widths.count)개"
      }
      return "길이가 \(widths.map(String.init).joined(separator: ", "))인 행들"
    }
  }
}
