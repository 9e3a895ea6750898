import Testing
import Text

@Suite struct WordsTogetherTests {
  /// The text with `_` for each space at which no line may end.
  private func bound(_ text: String) -> String {
    text.indices.map { index in
      let isBound =
        text[index] == " "
        && belongTogether(text[..<index], text[text.index(after: index)...])
      return isBound ? "_" : String(text[index])
    }.joined()
  }

  @Test(arguments: [
    "65_%", "T_=_4", "z_/_T", "T_·_ln(q̃ᵢ_/_q̃ⱼ)", "ln_4_=_1.39입니다", "H(p,_qᵗ)이며", "(1_−_q̃ᵗᵣ)",
    "exp((zᵢ_−_zⱼ)_/_T)", "−Σ_pᵢ ln_qᵢ이고", "q̃ˢ_−_q̃ᵗ에서", "1_+_α로", "(k_=_1)", "--lang_ko",
    "./lesson 2 -p_seed=2 --from_4 --plain",
    // A long formula has places to break.
    "exp(z_+_c)_= exp(z)_·_exp(c)", "H(q̃ᵗ,_q̃ˢ)_= −Σᵢ_q̃ᵗᵢ zˢᵢ_/_T + ln_Σⱼ_exp(zˢⱼ_/_T)",
    // Words are no formulas.
    "차이 ·_T_·_4", "1강 · 암흑 지식", "one (a cat, perhaps) and two", "놓습니다(Menon 외 2021)",
    "a dash - here", "the share (p) of a class",
  ]) func `no line ends inside a short formula or an option`(text: String) {
    #expect(bound(text.split(separator: "_").joined(separator: " ")) == text)
  }
}
