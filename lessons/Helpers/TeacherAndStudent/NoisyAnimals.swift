// Students of animals whose labels are partly wrong: step 9 of lesson 4.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: TeacherAndStudentPhrase) -> String { Spoken.language.say(phrase) }
private func say(_ phrase: TeachingPhrase) -> String { Spoken.language.say(phrase) }

/// Students of animals with noisy labels, and of a teacher that was trained with clean ones.
public struct NoisyAnimals {
  let teachers: [Network]
  let test: Examples
  /// Students of the teacher alone.
  let taught = Arm.unlabelled("with teacher", temperature: 2)
  let choice: RecipeChoice
  let result: Experiment
  /// The students' examples with the first seed.
  let room: Classroom

  /// Trains teachers and students.
  ///
  /// - Parameters:
  ///   - seeds: One for each repetition; the animals to test with are drawn with the first.
  ///   - epochs: The lengths of training to choose from.
  ///   - classroom: Where the students learn.
  public init(seeds: [UInt64], epochs: [Int], classroom: ClassroomMaker) {
    teachers = parallelMap(seeds) { seed in
      var generator = SplitMix64(seed: seed + 2_000_000)
      var teacher = Network(layerSizes: [2, 64, 64, 4], using: &generator)
      teacher.train(
        on: TransferSet(Animals.sample(100, using: &generator)), loss: .hardLabels,
        recipe: TrainingRecipe(epochs: 30, learningRate: 0.005, optimizer: .adam),
        using: &generator)
      return teacher
    }
    var generator = SplitMix64(seed: seeds[0] + 3_000_000)
    test = Animals.sample(500, using: &generator)
    choice = RecipeChoice(
      from: TrainingRecipe.grid(epochs: epochs, learningRates: [0.02, 0.05]),
      for: [.hardLabels, taught], seeds: seeds, teachers: teachers,
      validation: Animals.sample(50, using: &generator), classroom: classroom)
    result = Experiment(
      arms: choice.arms, seeds: seeds, teachers: teachers, test: test, classroom: classroom)
    var mapGenerator = SplitMix64(seed: seeds[0])
    room = classroom(teachers[0], &mapGenerator)
  }

  var map: Figure {
    let axis = (0..<80).map { -4 + Double($0) * 8 / 79 }
    func regions(_ network: Network) -> [[Int]] {
      axis.map { y in network.predictedClasses(for: Matrix(axis.map { x in [x, y] })) }
    }
    let examples = room.examples
    return .classMaps(
      say(.noisyMaps), classes: animalNames,
      maps: [
        (say(.teacher), regions(teachers[0])),
        (say(.hardLabels), regions(choice.arms[0].train(room))),
        (say(.withTeacher), regions(choice.arms[1].train(room))),
      ],
      x: -4...4, y: -4...4,
      points: (0..<examples.count).map { index in
        (Point(examples.inputs[index, 0], examples.inputs[index, 1]), examples.labels[index])
      })
  }
}

extension Recorder {
  /// Shows what a teacher is worth where labels are noisy, on a map and in numbers.
  public func show(_ animals: NoisyAnimals) {
    plot(animals.map)
    let arms = [Arm.hardLabels, animals.taught]
    let recipes = arms.map(animals.choice.recipe)
    let gain = animals.result.comparison(of: animals.taught, against: .hardLabels).scaled(by: 100)
    show(
      Table(
        say(.noisy),
        columns: [
          .words(say(.student), [say(.noisyHardLabels), say(.teacherAlone)]),
          .counts(say(.epochs), recipes.map { $0.epochs }),
          .numbers(say(.learningRate), recipes.map { $0.learningRate }, .shortest),
          .numbers(
            say(.accuracy), unit: "%", arms.map { mean(animals.result.percentages(of: $0)) },
            .fixed(1)),
        ] + sparseGainColumns([nil, gain]),
        read: say(.noisyRead(animals: animals.test.count)),
        notice: say(.noisyNotice(gain: points(gain), verdict: gain.verdict.word))))
  }
}
