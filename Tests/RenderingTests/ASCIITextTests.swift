import Rendering
import Testing

@Suite struct ASCIITextTests {
  @Test(arguments: [
    ("α · T² ≤ 10⁻⁶", "alpha * T^2 <= 10^-6"), ("H(q̃ᵗ, q̃ˢ)", "H(q~^t, q~^s)"),
    ("zᵢ − zⱼ", "z_i - z_j"), ("“naïve”…", "\"naive\"..."), ("한국어 θ", "한국어 theta"),
    ("∞ ± ½", "inf +/- 1/2"), ("Zürich, Łódź", "Zurich, Lodz"), ("plain *text*", "plain *text*"),
  ]) func `signs have their usual ASCII form`(text: String, ascii: String) {
    #expect(text.asciiForm == ascii)
  }
}
