// Which α and which T serve the animals of lesson 5.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DeploymentKnowledgePhrase) -> String { Spoken.language.say(phrase) }

/// The accuracies of one world, in percent: those of its students, hard labels first and then the
/// pairs of α and T, row by row, and that of its teacher.
public typealias WorldAccuracies = (validation: [Double], test: [Double], teacher: Double)

/// Pairs of α and T, tried in many worlds.
public struct PairSweep {
  private let alphas: [Double]
  private let temperatures: [Double]
  private let worlds: [WorldAccuracies]
  /// The mean accuracies on validation animals, a row an α and a column a temperature, in percent.
  private let map: [[Double]]
  /// The best pair, as the place of its student.
  private let best: Int
  /// How far the mean moves from α to α and from temperature to temperature, in points.
  private let alphaRange: Double
  private let temperatureRange: Double

  /// Finds the best pair on the validation animals.
  public init(alphas: [Double], temperatures: [Double], worlds: [WorldAccuracies]) {
    self.alphas = alphas
    self.temperatures = temperatures
    self.worlds = worlds
    let cells = (1...alphas.count * temperatures.count).map { student in
      mean(worlds.map { $0.validation[student] })
    }
    let map = alphas.indices.map { row in
      temperatures.indices.map { cells[row * temperatures.count + $0] }
    }
    func range(_ values: [Double]) -> Double { (values.max() ?? 0) - (values.min() ?? 0) }
    self.map = map
    best = predictedClass(cells) + 1
    alphaRange = range(map.map(mean))
    temperatureRange = range(
      temperatures.indices.map { column in mean(map.map { $0[column] }) })
  }

  private func validation(_ student: Int) -> [Double] { worlds.map { $0.validation[student] } }
  private func test(_ student: Int) -> [Double] { worlds.map { $0.test[student] } }

  /// The mean accuracy of the teachers on test animals, in percent.
  public var teacher: Double { mean(worlds.map { $0.teacher }) }
  /// That of the students with hard labels.
  public var alone: Double { mean(test(0)) }

  /// Which of the two matters more.
  public var whatMatters: String { say([.alphaMatters, .temperatureMatters, .bothMatter][answer]) }

  /// Why a student may learn from its teacher and from its labels.
  public var reason: String {
    say(
      abs(teacher - alone) < 1
        ? .neitherKnowsMore : teacher > alone ? .teacherKnowsMore : .studentKnowsMore)
      + (mean(test(best)) > max(teacher, alone) ? say(.togetherMore) : "")
  }

  /// How the question which of the two matters is answered.
  var answer: Int {
    abs(alphaRange - temperatureRange) < 0.1 ? 2 : alphaRange > temperatureRange ? 0 : 1
  }

  var whyItMatters: String {
    say(
      .whyItMatters(
        rows: number(alphaRange, 2), columns: number(temperatureRange, 2), isAlpha: answer == 0))
  }

  var figure: Figure {
    .heatMap(
      say(.sweepMap), rows: alphas.map { "α = \(shortest($0))" } + [say(.labelsOnly)],
      columns: temperatures.map { "T = \(shortest($0))" },
      values: map + [temperatures.map { _ in mean(validation(0)) }], format: .fixed(1))
  }

  /// What the best pair is worth, in points, measured on so many animals.
  private func gain(_ accuracies: (Int) -> [Double], animals: Int) -> PairedComparison {
    PairedComparison(
      of: accuracies(best), against: accuracies(0), margin: 100 * Experiment.accuracyMargin,
      resolution: 100 / Double(animals))
  }

  /// Whether α or T of the best pair is the first or the last that was tried.
  private var placeWords: String {
    let (row, column) = (best - 1).quotientAndRemainder(dividingBy: temperatures.count)
    let isAlphaAtEdge = row == 0 || row == alphas.count - 1
    let isTemperatureAtEdge = column == 0 || column == temperatures.count - 1
    return say(
      isAlphaAtEdge == isTemperatureAtEdge
        ? .bothLie(atEdge: isAlphaAtEdge)
        : .lie(alphaAtEdge: isAlphaAtEdge, temperatureAtEdge: isTemperatureAtEdge))
  }

  /// The best pair against hard labels, in worlds with so many animals.
  func table(validationAnimals: Int, testAnimals: Int) -> Table {
    let (row, column) = (best - 1).quotientAndRemainder(dividingBy: temperatures.count)
    let gains = [
      gain(validation, animals: validationAnimals), gain(test, animals: testAnimals),
    ]
    func accuracies(_ student: Int) -> [Double] {
      [mean(validation(student)), mean(test(student))]
    }
    return Table(
      say(
        .bestPair(alpha: shortest(alphas[row]), temperature: shortest(temperatures[column]))),
      columns: [
        .words(say(.animals), [say(.whereChosen), say(.testAnimals)]),
        .numbers(displayName("hard labels"), unit: "%", accuracies(0), .fixed(1)),
        .numbers(say(.best), unit: "%", accuracies(best), .fixed(1)),
        .numbers(say(.gain), unit: say(.points), gains.map { $0.mean }, .signed(2)),
        .intervals(say(.interval), unit: say(.points), gains, 2),
        .words(say(.verdict), gains.map { $0.verdict.word }),
      ],
      read: say(
        .bestPairRead(worlds: worlds.count, pairs: alphas.count * temperatures.count)),
      notice: say(.bestPairNotice(gains[1].verdict)) + placeWords)
  }
}

extension Recorder {
  /// Asks whether α or T matters more, draws the map, and shows what the best pair is worth.
  ///
  /// - Parameters:
  ///   - sweep: The pairs.
  ///   - validationAnimals: How many validation animals a world has.
  ///   - testAnimals: How many test animals.
  public func show(_ sweep: PairSweep, validationAnimals: Int, testAnimals: Int) {
    ask(
      say(.whichMatters), choices: ["α", "T", say(.bothEqually)],
      answer: sweep.answer, because: sweep.whyItMatters)
    plot(sweep.figure)
    show(sweep.table(validationAnimals: validationAnimals, testAnimals: testAnimals))
  }
}
