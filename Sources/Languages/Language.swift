// The languages of the course. Whatever says something to a reader says it in all of them, one
// beside the other.

/// A language that the course speaks; the raw value is its code, as in `--lang ko` and in
/// `lang="ko"`.
public enum Language: String, CaseIterable, Sendable {
  /// English, the language of the code, of file names and of JSON keys too.
  case english = "en"
  /// Korean.
  case korean = "ko"
  /// English with every phrase in ⟦brackets⟧, by which tests find a sentence that is written
  /// where it is used, and that no translator would see. Readers are never offered it.
  case pseudo = "qps"

  /// The languages that readers can choose.
  public static let allCases: [Language] = [.english, .korean]

  /// The language with this code, for the weaver, which knows it from the name of an edition's
  /// folder.
  public static func named(_ code: String) -> Language {
    guard let language = Language(rawValue: code) else {
      fatalError("no language has the code “\(code)”, but a folder of lessons has that name")
    }
    return language
  }

  /// The folder below one that holds the English edition; empty for the English edition itself.
  public var folder: String {
    switch self {
    case .english, .pseudo: ""
    case .korean: rawValue
    }
  }
}
