// Formulas of the lessons, as a page and a notebook set them.

import Foundation
import Notebooks
import Rendering
import Testing

@Suite struct FormulaTests {
  private func exported(_ text: String, by exporter: any LessonExporter) throws -> String {
    let step = Step(number: 1, title: "A", blocks: [.prose(Prose(text))])
    let executed = ExecutedLesson(lesson: Everything.lesson, steps: [step], pictures: [:])
    return try exporter.files(for: [executed])[0].text
  }

  @Test(arguments: [
    ("q̃ = softmax(z / T)", #"\tilde{q} = \mathrm{softmax} \left(\frac{z}{T}\right)"#),
    (
      "L_TS = α · H(p, qˢ) + H(q̃ᵗ, q̃ˢ)",
      #"L_{\mathrm{TS}} = \alpha \cdot H \left(p , q^{s}\right) + H \left(\tilde{q}^{t} , \tilde{q}^{s}\right)"#
    ),
    ("(q̃ˢ − q̃ᵗ) / T", #"\frac{\tilde{q}^{s} - \tilde{q}^{t}}{T}"#),
    (
      "Σ q̃ᵗᵢ ln (q̃ᵗᵢ / q̃ˢᵢ)",
      #"\sum \tilde{q}^{t}_{i} \ln \left(\frac{\tilde{q}^{t}_{i}}{\tilde{q}^{s}_{i}}\right)"#
    ),
    ("z / T / 2 + 1", #"\frac{\frac{z}{T}}{2} + 1"#),
  ])
  func `a formula alone in its paragraph is TeX in Markdown`(formula: String, tex: String) throws {
    let text = try exported("**\(formula)**", by: MarkdownExporter())
    #expect(text.contains("\n\n$$\n\(tex)\n$$\n"))
  }

  @Test(arguments: [
    "65 %", "input / output", "a and b", "a (b", "a) = b", "= ", "x = {1}", "nat", "1 + 2",
  ])
  func `what is no formula stays words`(text: String) throws {
    #expect(try exported("**\(text)**", by: MarkdownExporter()).contains("$$") == false)
    #expect(try exported("So **\(text)**.", by: HTMLExporter()).contains("<math") == false)
  }

  @Test func `a formula within a line is MathML with the words that a lecturer says`() throws {
    let html = try exported("It is **(q̃ˢ − q̃ᵗ) / T**.", by: HTMLExporter())
    #expect(
      html.contains(
        """
        It is <math aria-label="(q tilde s minus q tilde t) divided by T"><mrow>\
        <mrow><mo stretchy="false">(</mo>\
        <msup><mover accent="true"><mi>q</mi><mo stretchy="false">~</mo></mover>\
        <mrow><mi>s</mi></mrow></msup><mo>−</mo>\
        <msup><mover accent="true"><mi>q</mi><mo stretchy="false">~</mo></mover>\
        <mrow><mi>t</mi></mrow></msup><mo stretchy="false">)</mo></mrow>\
        <mo lspace="0.17em" rspace="0.17em">/</mo><mi>T</mi></mrow></math>.
        """))
  }
}
