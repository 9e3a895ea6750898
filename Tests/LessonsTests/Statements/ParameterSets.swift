// Parameters that a reader may well give and few authors think of: ties, equal rows, the ends of
// what is allowed, many classes, and names of every length and script.

import Distillation
import Parameters
import Text

/// Makes parameter sets; the same number makes the same set.
struct ParameterSets {
  private var generator: SplitMix64

  init(seed: Int) { generator = SplitMix64(seed: UInt64(seed)) }

  /// What is assigned to the parameters of a lesson.
  mutating func next(lesson: Int) -> [String] {
    switch lesson {
    case 1: darkKnowledge()
    case 2: temperature()
    case 3: distillationLoss()
    case 4: teacherAndStudent()
    default: deployment()
    }
  }

  // MARK: Lessons

  /// Both animals anywhere, at the borders between the kinds, and at one place.
  private mutating func darkKnowledge() -> [String] {
    var angles = (0..<2).map { _ in
      one(of: [0, 90, 115, 122, 130, 65, 200, 270, 360, Double(below(3600)) / 10])
    }
    if below(4) == 0 { angles[1] = angles[0] }
    return ["angleA=\(angles[0])", "angleB=\(angles[1])"]
  }

  private mutating func temperature() -> [String] {
    var assignments: [String] = []
    if below(4) > 0 {
      let count = one(of: [1, 1, 2, 2, 3, 5, 6, 12])
      let choices = [0.001, 0.01, 0.05, 0.5, 1, 1.1, 1.0001, 2, 4, 4, 20, 100, 1000, 1_000_000]
      assignments.append(list("temperatures", (0..<count).map { _ in one(of: choices) }))
    }
    if below(8) == 0 { return assignments + ["angle=\(one(of: [0, 115, 122, 270, 360]))"] }
    let count = one(of: [2, 2, 3, 4, 5, 6, 9, 12, 13, 40])
    assignments.append(list("logits", logits(count, most: 1000)))
    if below(3) > 0 { assignments.append("classes=" + names(count).joined(separator: ",")) }
    return assignments
  }

  private mutating func distillationLoss() -> [String] {
    let count = one(of: [2, 2, 3, 4, 5, 10])
    let teacher = logits(count, most: 100)
    let shift: Double = one(of: [0, 0, 1, -3])
    let student: [Double] =
      switch below(4) {
      // The teacher already, but for a constant at most.
      case 0: teacher.map { min(max($0 + shift, -100), 100) }
      case 1: teacher.map { -$0 }
      default: logits(count, most: 100)
      }
    return [
      list("teacherLogits", teacher), list("studentLogits", student), "label=\(below(count))",
      "temperature=\(one(of: [0.05, 0.5, 1, 1.1, 4, 4, 20, 1000]))",
      "alpha=\(one(of: [0, 0.1, 0.1, 1, 1000]))", "divergence=\(one(of: ["kl", "ce"]))",
      "timesSquare=\(one(of: [true, false]))",
    ]
  }

  /// Trainings as short as can be; teachers of four lots of seeds, which many sets share.
  private mutating func teacherAndStudent() -> [String] {
    [
      "seeds=\(one(of: [2, 2, 2, 3]))", "labelsPerClass=\(one(of: [1, 2, 5, 20, 60]))",
      "temperature=\(one(of: [0.1, 0.5, 1, 4, 4, 20, 100]))",
      "alpha=\(one(of: [0, 0.1, 1, 10]))", "width=\(one(of: [1, 2, 8, 30]))", "epochs=64",
      "firstSeed=\(one(of: [0, 1, 101, 1_000_000]))",
    ]
  }

  /// All limits that a device may set, every class that may be missing, and no picture at all.
  private mutating func deployment() -> [String] {
    let picture: [Int] =
      switch below(3) {
      case 0: (0..<64).map { _ in below(17) }
      case 1: Array(repeating: one(of: [0, 1, 8, 16]), count: 64)
      default: (0..<64).map { _ in below(5) == 0 ? 16 : 0 }
      }
    let limits = [1, 613, 1000, 1500, 2000, 4000, 10_000, 30_000, 1_000_000, 1_000_000_000]
    return [
      "byteLimit=\(below(3) == 0 ? below(20_000) + 1 : one(of: limits))",
      "accuracyWanted=\(one(of: [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1]))",
      "missingClass=\(below(10))", "bias=\(one(of: [0, 0.5, 3.5, 15]))",
      "temperature=\(one(of: [0.5, 1, 2, 4, 4, 50]))", "epochs=\(one(of: [4, 8, 12, 24]))",
      "seeds=\(one(of: [2, 2, 2, 3]))", "firstSeed=\(one(of: [0, 1, 101, 1_000_000]))",
      "picture=" + picture.map { "\($0)" }.joined(separator: ","),
    ]
  }

  // MARK: Numbers

  private mutating func logits(_ count: Int, most: Double) -> [Double] {
    switch below(8) {
    // All equal.
    case 0: return Array(repeating: one(of: [0, 2, -most, most]), count: count)
    // Many ties.
    case 1: return (0..<count).map { _ in one(of: [0, 1, 2]) }
    // The ends.
    case 2: return (0..<count).map { _ in one(of: [-most, 0, most]) }
    // One far above or below the others.
    case 3: return (0..<count).map { $0 == count / 2 ? one(of: [-most, most]) : Double($0) }
    // Differences that are hardly there.
    case 4: return (0..<count).map { _ in 1 + Double(below(4)) / 100_000 }
    // Probabilities.
    case 5:
      let parts = (0..<count).map { _ in Double(below(9)) }
      let sum = max(parts.reduce(0, +), 1)
      return parts.map { ($0 / sum * 1000).rounded() / 1000 }
    default: return (0..<count).map { _ in Double(below(2001) - 1000) / one(of: [100, 300]) }
    }
  }

  // MARK: Names

  private static let scripts = [
    "abcdefghiklmnopqrstuvwxyzABDGMW", "가나다라마바사아자차고양이늑대값", "абвгджклмнопрстшщыюя",
    "αβγδεζηθλμνξπρσφψω", "犬猫獅子牛馬鳥東京かなテスト",
  ]

  /// Different names of 1 to 60 signs.
  private mutating func names(_ count: Int) -> [String] {
    var names: [String] = []
    while names.count < count {
      let name = below(12) == 0 ? one(of: ["T", "others", "entropy", "3", "tench, Tinca"]) : name()
      if !names.contains(name) { names.append(name) }
    }
    return names.map { $0.contains(",") ? "\"\($0)\"" : $0 }
  }

  private mutating func name() -> String {
    let signs = Array(one(of: Self.scripts))
    let length = one(of: [1, 2, 3, 5, 8, 13, 20, 30, 60])
    var name = ""
    for index in 0..<length {
      // No space at the ends, nor beside another one.
      let isInside = index > 0 && index < length - 1 && name.last != " "
      name.append(isInside && below(6) == 0 ? " " : one(of: signs))
    }
    return name
  }

  // MARK: Chance

  private mutating func below(_ number: Int) -> Int { generator.integer(below: number) }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  private func list(_ name: String, _ numbers: [Double]) -> String {
    "\(name)=" + numbers.map { "\($0)" }.joined(separator: ",")
  }
}
