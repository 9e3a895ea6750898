// A digit that the reader draws, and what the networks of lesson 5 answer.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DeploymentPhrase) -> String { Spoken.language.say(phrase) }

/// A picture of the reader's, and what each network says of it.
public struct DrawnDigit {
  /// Who is asked.
  public enum Respondent: Sendable {
    /// A teacher.
    case teacher
    /// The student that is shipped.
    case student
    /// The same student in 8 bits.
    case quantizedStudent

    var name: String {
      switch self {
      case .teacher: say(.teacher)
      case .student: say(.shippedStudent)
      case .quantizedStudent: say(.quantizedStudent)
      }
    }
  }

  /// A picture that was drawn in the field of the lesson's page: a 4 whose top is nearly closed.
  ///
  /// Row by row from the top, how many of each block's 4×4 points are black.
  public static let example = [
    0, 0, 2, 11, 13, 7, 0, 0,
    0, 0, 10, 13, 16, 7, 0, 0,
    0, 1, 15, 6, 16, 4, 0, 0,
    0, 7, 16, 5, 16, 11, 5, 0,
    0, 6, 16, 16, 16, 12, 4, 0,
    0, 0, 0, 4, 16, 0, 0, 0,
    0, 0, 0, 5, 16, 0, 0, 0,
    0, 0, 0, 7, 14, 0, 0, 0,
  ]

  /// How many points a block of 4×4 has, and so how black a pixel can be.
  private static let blockPoints = 16

  /// The picture, row by row: how many points of each block are black, 0 to 16.
  let pixels: [Int]
  /// A temperature that somebody left on.
  let leftOn: Double
  /// Who answers.
  let networks: [Respondent]
  /// The classes as each network ranks them; no temperature changes that.
  let rankings: [[Int]]
  /// The soft labels at T = 1 and at the temperature that was left on, one a network.
  let softLabels: [[[Double]]]

  /// Takes what the networks said.
  ///
  /// - Parameters:
  ///   - pixels: The picture, 64 numbers from 0 to 16, row by row.
  ///   - leftOn: A temperature that somebody left on.
  ///   - answers: The networks, each with its logits for ``input(_:)`` of the picture.
  public init(_ pixels: [Int], leftOn: Double, answers: [(network: Respondent, logits: [Double])]) {
    self.pixels = pixels
    self.leftOn = leftOn
    networks = answers.map { $0.network }
    rankings = answers.map { ranking($0.logits) }
    softLabels = [1, leftOn].map { temperature in
      answers.map { softmax($0.logits, temperature: temperature) }
    }
  }

  /// A picture as a network sees it: 0 to 16 becomes 0 to 2, as in the data.
  public static func input(_ pixels: [Int]) -> [Double] {
    pixels.map { Double($0) * Digits.fullInk / Double(blockPoints) }
  }

  /// How many points of each picture of the data are black.
  private static var blackInData: [Double] {
    Digits.all.inputs.rowArrays.map {
      ($0.reduce(0, +) * Double(blockPoints) / Digits.fullInk).rounded()
    }
  }

  /// How many points of a picture of the data are black on average.
  public static var meanBlack: Double { mean(blackInData) }

  /// Where a picture comes from.
  public static func origin(of pixels: [Int]) -> String {
    say(pixels == example ? .drawnForYou : .drawnByYou)
  }

  /// The picture and the soft labels with the temperature that was left on.
  var figure: Figure {
    let temperature = shortest(leftOn)
    return .image(
      say(.drawnDigit(temperature: temperature)), pixels: Digits.image(Self.input(pixels)),
      answers: zip(networks, softLabels[1]).map { network, shares in
        (say(.networkAt(network.name, temperature: temperature)), shares)
      },
      classes: Digits.classes)
  }

  /// One network a row.
  var table: Table {
    func classes(_ place: Int) -> [String] { rankings.map { Digits.classes[$0[place]] } }
    func percentages(_ place: Int) -> [Column] {
      zip([1, leftOn], softLabels).map { temperature, rows in
        .numbers(
          say(.atTemperature(shortest(temperature))), unit: "%",
          zip(rankings, rows).map { 100 * $1[$0[place]] }, .fixed(1))
      }
    }
    return Table(
      say(.answersToDrawn),
      columns: [
        .words(say(.network), networks.map { $0.name }), .words(say(.answer), classes(0)),
      ] + percentages(0) + [.words(say(.runnerUp), classes(1))] + percentages(1),
      read: say(.drawnRead(leftOn: shortest(leftOn))), notice: sentences.joined(separator: " "))
  }

  /// What can be said of any picture and any answers.
  private var sentences: [String] {
    let black = pixels.reduce(0, +)
    let usual = Self.blackInData
    let (least, most) = (Int(usual.min() ?? 0), Int(usual.max() ?? 0))
    let strangeness =
      black == 0
      ? say(.nothingDrawn)
      : (least...most).contains(black)
        ? "" : say(.unlikeData(black: black, least: least, most: most))
    func words(_ place: Int) -> [(name: String, digit: Int)] {
      zip(networks, rankings).map { ($0.name, $1[place]) }
    }
    func agree(_ place: Int) -> Bool { Set(rankings.map { $0[place] }).count == 1 }
    let answers = agree(0) ? say(.allSay(rankings[0][0])) : say(.sayDifferent(words(0)))
    let next = agree(1) ? say(.allThinkNext(rankings[0][1])) : say(.thinkNext(words(1)))
    return [strangeness, answers, next, say(.sameAnswers(leftOn: shortest(leftOn)))]
      .filter { !$0.isEmpty }
  }
}

extension Recorder {
  /// Shows a picture and what the networks answer.
  public func show(_ drawn: DrawnDigit) {
    plot(drawn.figure)
    show(drawn.table)
  }
}
