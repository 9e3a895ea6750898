// What is said to readers stands in a module's folder Phrases: one closed enum, and one file a
// language.

/// Something that is said to a reader: a case a sentence, whose associated values are its facts.
///
/// Each language is a requirement, met in a file of its own (`Phrases/Korean.swift`) by a switch
/// over all cases. So the compiler lists what a language lacks, a translator reads one file, and
/// an error that carries facts can be its own phrase. A further language is a requirement here.
public protocol Phrase {
  /// The phrase in English.
  var english: String { get }
  /// The phrase in Korean.
  var korean: String { get }
}

extension Language {
  /// A phrase in this language.
  public func say(_ phrase: some Phrase) -> String {
    // A page has one language, and no room for the words of the other.
    #if SPEAKS_ENGLISH_ONLY
      phrase.english
    #elseif SPEAKS_KOREAN_ONLY
      phrase.korean
    #else
      switch self {
      case .english: phrase.english
      case .korean: phrase.korean
      case .pseudo: "⟦\(phrase.english)⟧"
      }
    #endif
  }
}
