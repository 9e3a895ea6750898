import Foundation
import Testing
import Text

@Suite struct LetterTests {
  @Test func `each raised and lowered letter is a plain one`() {
    let raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ"
    // Unicode itself says which letter each of them is, but for the signs.
    for scalar in raised.unicodeScalars {
      guard case .raised(let letter) = RaisedLetter(scalar) else {
        Issue.record("\(scalar)")
        continue
      }
      #expect(String(scalar).decomposed == (letter == "-" ? "−" : String(letter)))
    }
    for scalar in "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ".unicodeScalars {
      guard case .lowered(let letter) = RaisedLetter(scalar) else {
        Issue.record("\(scalar)")
        continue
      }
      #expect(String(scalar).decomposed == (letter == "-" ? "−" : String(letter)))
    }
    #expect(RaisedLetter("T") == nil)
    #expect(RaisedLetter("한") == nil)
  }

  @Test func `fingerprints are FNV-1a`() {
    // From the algorithm's own list of test vectors.
    #expect(Fingerprint([]).description == "cbf29ce484222325")
    #expect(Fingerprint("a".utf8).description == "af63dc4c8601ec8c")
    #expect(Fingerprint("foobar".utf8).description == "85944171f73967e8")
    #expect(Fingerprint(hexadecimal: "85944171f73967e8") == Fingerprint("foobar".utf8))
    #expect(Fingerprint(hexadecimal: "no") == nil)
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("두 줄\n\t", #""두 줄\n\t""#), ("e\u{301}", #""e\u{301}""#),
    ("\u{FFFC}\u{1B}", #""\u{FFFC}\u{1B}""#),
  ]) func `a literal of Swift is the text`(text: String, literal: String) {
    #expect(stringLiteral(text) == literal)
  }

  @Test(arguments: [(4.0, "4"), (-0.5, "-0.5"), (1e-7, "1e-07"), (0.1, "0.1"), (1e20, "1e+20")])
  func `a number is typed in few digits`(value: Double, text: String) {
    #expect(typed(value) == text)
  }
}

extension String {
  /// Unicode's compatible decomposition, of which a raised letter is the plain one.
  fileprivate var decomposed: String { decomposedStringWithCompatibilityMapping }
}
