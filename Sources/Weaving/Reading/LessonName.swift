import Text

/// What a lesson's path says: `lessons/2-temperature.md` is lesson 2 with the slug `2-temperature`.
struct LessonName: Equatable {
  /// The number, from 1; 0 for a notebook beside the lessons.
  let number: Int
  /// The file name without its ending.
  let slug: String
  /// The code of the edition's language, `ko` for `lessons/ko/2-temperature.md`; `nil` directly in
  /// the lessons' folder.
  let language: String?

  /// Reads the name of a file; `nil` when it is not that of a lesson.
  init?(file: String) {
    let name = file.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let ending = ".md"
    guard name.utf8.count > ending.utf8.count, name.hasSuffix(ending) else { return nil }
    let slug = String(name.dropLast(ending.count))
    let folder = file.split(separator: "/").dropLast().last
    let language = folder.flatMap {
      $0.utf8.count == 2 && isKebabCase(String($0)) ? String($0) : nil
    }
    if Self.unnumbered.contains(slug) {
      (number, self.slug, self.language) = (0, slug, language)
      return
    }
    let digits = slug.utf8.prefix(while: \.isDigit)
    let rest = slug.utf8.dropFirst(digits.count)
    // Three digits are plenty, and never too large for a number.
    guard (1...3).contains(digits.count), digits.first != UInt8(ascii: "0"),
      let number = Int(digits.text), rest.first == UInt8(ascii: "-"),
      isKebabCase(rest.dropFirst().text)
    else { return nil }
    self.number = number
    self.slug = slug
    self.language = language
  }

  /// Notebooks that are woven as lessons are, without being one of them: they have no number, and
  /// no place in the course's order.
  private static let unnumbered: Set = ["study"]

  /// The name of the lesson's constant and of its function: `lesson2`, `study`.
  var constant: String { number == 0 ? slug : "lesson\(number)" }
}
