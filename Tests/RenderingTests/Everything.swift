// One lesson with everything that a renderer must be able to show. Later renderers read it too.

import Notebooks
import Parameters

enum Everything {
  static let lesson = Lesson(
    number: 2, slug: "2-temperature", title: "Temperature",
    summary: "Divide the logits by T and watch the teacher's second thoughts appear.",
    steps: ["Second thoughts", "Soft labels", "What T cannot change", "What else text can be"],
    parameters: []
  ) { _ in }

  static let pictures = PictureFilesFixture(
    script: "plots/2-temperature/soft-labels.gp", picture: "soft-labels.svg")

  struct PictureFilesFixture {
    var script: String
    var picture: String
  }

  static let temperatures = [0.5, 1, 2, 4, 8, 20]
  static let rows = [
    [0.776, 0.224, 0.0, 0.0], [0.648, 0.349, 0.003, 0.0], [0.553, 0.405, 0.04, 0.001],
    [0.468, 0.401, 0.122, 0.008], [0.38, 0.352, 0.195, 0.073], [0.304, 0.295, 0.234, 0.167],
  ]

  static var softLabels: Table {
    let names = ["dog", "cat", "lion", "cow"]
    return Table(
      "Soft labels of one dog at six temperatures",
      columns: [.numbers("T", temperatures, .fixed(1))]
        + names.enumerated().map { index, name in .numbers(name, rows.map { $0[index] }) }
        + [
          .numbers("entropy", unit: "nats", [0.533, 0.668, 0.832, 0.995, 1.23, 1.361]),
          .shares("the four shares", rows),
        ],
      read: "One softmax a row, of the same four logits; each row sums to 1.",
      notice: """
        From T = 1 to T = 8 the lion's share grows 57-fold. The order of the four animals is the same \
        in every row.
        """)
  }

  static let everyNumber = Table(
    "Every way to write a number, and what is missing",
    columns: [
      .words("way", ["fixed", "small", "whole", "share", "signed", "nothing", "endless"]),
      Column(
        "value",
        cells: [
          .number(0.0034, .fixed(4)), .number(4.1e-6, .significant(2)), .number(12, .integer),
          .number(0.649, .percent(1)), .number(-1.62, .signed(2)), .empty,
          .number(.infinity, .integer),
        ]),
      Column(
        "gain over the hard labels", unit: "percentage points",
        cells: [
          .number(4.5, .signed(1)), .number(-0.4, .signed(1)), .number(0, .signed(1)),
          .number(12.25, .signed(2)), .text("n/a"), .number(.nan, .fixed(1)),
          .number(-.infinity, .signed(1)),
        ]),
      .bars("how much of the whole", [0.0034, 0.06, 0.12, 0.649, 1, .nan, 0.5]),
      .words(
        "remark",
        [
          "", "a power of ten", "no point", "times 100",
          "always with a sign, even where it is plus",
          "", "∞",
        ]),
    ],
    read: "Points stand below each other.")

  static let figure: Figure = {
    var figure = Figure(
      "The dog's soft labels at six temperatures, one group of bars each",
      panels: [Panel(x: Axis("x"), y: Axis("y"), layers: [])],
      alternative: """
        Six groups of four bars. At T = 0.5 the dog's bar is 0.776 and only the cat's is left beside it; at \
        T = 20 the four bars are almost as high as each other, in the same order.
        """)
    figure.name = "soft-labels"
    return figure
  }()

  static let choice = Question(
    "The logits stay the same and T goes from 1 to 4. What happens to the lion's share of the soft label?",
    answer: .choice(
      [
        "It falls.", "It stays the same.", "It grows, and more than any other animal's share does.",
      ],
      correct: 2),
    explanation: "It goes from 0.003 to 0.122. What the dog loses goes to those that had least.")

  static let number = Question(
    "What is the entropy of four equal shares, in nats?",
    answer: .number(correct: 1.3863, tolerance: 0.05, format: .fixed(2)),
    explanation: "ln 4, since each of the four shares has −ln ¼.")

  static var steps: [Step] {
    [
      Step(
        number: 1, title: "Second thoughts",
        blocks: [
          .prose(
            Prose(
              """
              The teacher is \u{FFFC} sure of this *dog*. Divide its logits by **T** before the
              softmax, and its *second thoughts* come out: `softmax(logits / T)`.
              """, values: ["65 %"])),
          .code(parameters), .code(Code(longCode)), .code(Code("let shown = 1", isExecuted: false)),
        ]),
      Step(
        number: 2, title: "Soft labels",
        blocks: [
          .hiddenCode(Code("show(softLabels)", label: "soft-labels-table")),
          .question(choice), .table(softLabels, reference: "2.1"),
          .figure(figure, reference: "2.1"),
        ]),
      Step(
        number: 3, title: "What T cannot change",
        blocks: [.question(number), .table(everyNumber, reference: "2.2")]),
      Step(number: 4, title: "What else text can be", blocks: [.prose(prose)]),
    ]
  }

  private static var parameters: Code {
    var code = Code(
      """
      let temperatures = [0.5, 1.0, 2, 4, 8, 20]   // temperatures to try; each above 0
      let example = 17                              // which animal to look at
      """, label: "parameters", isParameters: true)
    let declared = [
      Parameter("temperatures", [0.5, 1, 2], meaning: "temperatures to try"),
      Parameter("example", 17, meaning: "which animal to look at"),
    ]
    code.assigned = (try? ParameterAssignment(["temperatures=1,3,9"], for: declared))?.entries ?? []
    return code
  }

  private static let longCode = #"""
    /* Every temperature
       in turn. */
    for temperature in temperatures where temperature > 0.25 {
      let soft = softmax(logits, temperature: temperature).map { number($0, 3) }.joined(separator: ", ")
      print("T = \(temperature): \(soft)", terminator: "\n")  // one line each
    }
    """#

  static let prose = Prose(
    """
    ### A heading of its own

    The order of q̃ᵗ is the order of zᵗ, since T · ln(qᵢ/qⱼ) = zᵢ − zⱼ and T > 0.
    It was found by [Hinton, Vinyals & Dean](https://arxiv.org/abs/1503.02531), says
    [the paper](https://arxiv.org/abs/1503.02531); see also <https://example.org/a/very/long/address/that/goes/on/and/on.html>.

    - A first point, which is long enough to need more than one line of text on most terminals.
    - A second point:
      1. with a number,
      2. and another one, which also runs on so that one sees where its second line begins.
    - A value with stars and ticks: \u{FFFC}.

    9. A list from nine,

       with a second paragraph.
    10. to ten.

    > The relative probabilities of incorrect answers tell us a lot.
    >
    > > A quotation in a quotation.

    ```text
    input ──▶ teacher ──▶ soft labels ──▶ student, which learns from all of them at once and not one by one
      │
      └──▶ hard labels
    ```

    | loss | symbol | meaning |
    | :--- | :---: | ---: |
    | student loss | `H(p, qˢ)` | against the *hard* label |
    | distillation loss | `H(q̃ᵗ, q̃ˢ)` | against the soft label \u{FFFC}, which the teacher gives |

    한국어 문단도 같은 규칙으로 줄을 바꿉니다. 교사 모형은 정답만이 아니라 다른 답들이 얼마나 그럴듯한지도
    알려 주고, 학생 모형은 그 **어두운 지식**을 배웁니다.

    ---

    The end.
    """, values: ["*not* `code` [link](x)", "| q |"])
}
