// Korean particles have two forms: one after a consonant, one after a vowel. A sentence that is
// computed from values does not know beforehand which word the particle will follow.

/// A Korean particle, named for what it does in the sentence.
public enum Particle: CaseIterable, Sendable {
  /// 은 or 는: what the sentence is about.
  case topic
  /// 이 or 가: who or what does it.
  case subject
  /// 을 or 를: to whom or what it is done.
  case object
  /// 과 or 와: and, with.
  case and
  /// 으로 or 로: by means of, towards, as. After ㄹ it is 로, as after a vowel.
  case instrument
  /// 이 or nothing, before 다, 며 and other endings of “to be”.
  case copula

  /// The form after a sound.
  func form(after sound: FinalSound) -> String {
    let isClosed = sound != .vowel
    return switch self {
    case .topic: isClosed ? "은" : "는"
    case .subject: isClosed ? "이" : "가"
    case .object: isClosed ? "을" : "를"
    case .and: isClosed ? "과" : "와"
    case .instrument: sound == .consonant ? "으로" : "로"
    case .copula: isClosed ? "이" : ""
    }
  }
}

/// A word with its particle: `attach("고양이", .topic)` is `고양이는`, `attach("T = 10", .object)` is `T =
/// 10을`.
///
/// Quotes and brackets behind the word are not read, and neither is what stands in brackets:
/// `온도(temperature)는`.
public func attach(_ word: String, _ particle: Particle) -> String {
  word + particle.form(after: FinalSound(of: word))
}
