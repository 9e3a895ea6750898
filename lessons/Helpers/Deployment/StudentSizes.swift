// What the networks of lesson 5 need, and by which recipes the students learn.

import Distillation
import Languages
import Notebooks

private func say(_ phrase: DeploymentPhrase) -> String { Spoken.language.say(phrase) }

/// The sizes of the students, from the smallest on, and of their teacher.
public struct StudentSizes {
  /// The hidden units, one number a size.
  let hidden: [Int]
  /// The formats: the bits of a weight, falling.
  let bits: [Int]
  /// The bytes that each size takes, one list a format.
  let bytes: [[Int]]
  /// Those of the teacher, one number a format.
  let teacherBytes: [Int]
  /// The bytes that the device has.
  let limit: Int

  /// Takes what the lesson computed.
  ///
  /// - Parameters:
  ///   - hidden: The hidden units, rising.
  ///   - bits: The formats: the bits of a weight, 64 first.
  ///   - bytes: What each size takes, one list a format.
  ///   - teacherBytes: What the teacher takes, one number a format.
  ///   - limit: What the device has for them, in bytes.
  public init(
    hidden: [Int], bits: [Int], bytes: [[Int]], teacherBytes: [Int], limit: Int
  ) {
    self.hidden = hidden
    self.bits = bits
    self.bytes = bytes
    self.teacherBytes = teacherBytes
    self.limit = limit
  }

  /// What a size takes in a format.
  func bytes(at index: Int, bits wanted: Int) -> Int {
    bytes[bits.firstIndex(of: wanted) ?? 0][index]
  }

  /// A column that says in which formats each size, and the teacher, fit into the device.
  var fittingFormats: Column {
    let networks = hidden.indices.map { index in bytes.map { $0[index] } } + [teacherBytes]
    return .words(
      say(.fitsIn),
      networks.map { sizes in
        let fitting = bits.indices.filter { sizes[$0] <= limit }
        return fitting.isEmpty
          ? say(.noFormat) : fitting.map { "\(bits[$0])" }.joined(separator: ", ")
      })
  }

  /// A column that says which of these sizes fit into the device.
  func fits(_ bytes: [Int]) -> Column {
    .words(say(.fits), bytes.map { say($0 <= limit ? .yes : .no) })
  }
}

/// What all comparisons of lesson 5 have in common.
public struct StudySetting {
  let sizes: StudentSizes
  /// How many teachers there are, each with a student of every kind.
  let runs: Int
  /// How many labels a student with hard labels has.
  let labels: Int
  /// How many pictures a distilled one has.
  let pictures: Int

  /// Takes the parts that are named.
  public init(_ sizes: StudentSizes, runs: Int, labels: Int, pictures: Int) {
    self.sizes = sizes
    self.runs = runs
    self.labels = labels
    self.pictures = pictures
  }
}

extension Recorder {
  /// A number of bytes: `8000 bytes`, `8000바이트`.
  public func inBytes(_ bytes: Int) -> String { say(.bytes(bytes)) }

  /// Shows what the networks need in every format.
  public func show(_ sizes: StudentSizes) {
    let fitting = sizes.bytes.map { $0.count { $0 <= sizes.limit } }
    let least = sizes.teacherBytes.min() ?? 0
    show(
      Table(
        say(.sizes),
        columns: [
          .words(
            say(.network), sizes.hidden.map { say(.student(hidden: $0)) } + [say(.largeTeacher)]),
          .counts(
            say(.parameters), (sizes.bytes[0] + [sizes.teacherBytes[0]]).map { $0 / 8 }),
        ]
          + sizes.bits.indices.map { format in
            .counts(
              say(.bits(sizes.bits[format])), unit: say(.byteUnit),
              sizes.bytes[format] + [sizes.teacherBytes[format]])
          } + [sizes.fittingFormats],
        read: say(.sizesRead),
        notice: say(
          .sizesNotice(
            fitting: zip(fitting, sizes.bits).map { say(.fitIn($0, bits: $1)) },
            of: sizes.hidden.count, limit: inBytes(sizes.limit)))
          + say(
            least <= sizes.limit
              ? .teacherFits
              : .teacherNeeds(times: times(Double(least) / Double(sizes.limit))))))
  }

  /// Shows by which recipes the students learn.
  ///
  /// - Parameters:
  ///   - setting: What the comparisons have in common.
  ///   - hard: The recipes of hard labels, one a size.
  ///   - distilled: Those of the distilled students.
  ///   - grid: What each was chosen from, trainings of two lengths.
  public func showRecipes(
    _ setting: StudySetting, hard: [TrainingRecipe], distilled: [TrainingRecipe],
    from grid: [TrainingRecipe]
  ) {
    let lengths = grid.map { $0.epochs }
    let (short, long) = (lengths.min() ?? 0, lengths.max() ?? 0)
    let all = hard + distilled
    show(
      Table(
        say(.recipes),
        columns: [
          .counts(say(.tanhUnits), setting.sizes.hidden),
          .counts(say(.hardEpochs), hard.map { $0.epochs }),
          .numbers(say(.hardRate), hard.map { $0.learningRate }, .shortest),
          .counts(say(.distilledEpochs), distilled.map { $0.epochs }),
          .numbers(say(.distilledRate), distilled.map { $0.learningRate }, .shortest),
        ],
        read: say(
          .recipesRead(recipes: grid.count, short: short, long: long, setting: setting)),
        notice: say(.recipesNotice(longer: all.count { $0.epochs == long }, of: all.count))))
  }
}
