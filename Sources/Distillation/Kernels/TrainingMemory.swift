// Trainings that need not be done twice. A training is a function of its inputs, to the bit; so
// whoever runs a lesson again, with one parameter changed, may look up what did not change.

#if !hasFeature(Embedded)
  import Synchronization
#endif

/// Remembers trainings by the content of all that they depend on.
///
/// Without one, every ``Network/train(on:loss:recipe:using:epochDone:)`` trains; with one as
/// ``current``, a training that was done before gives its network and its losses at once. A
/// training that is watched is done again, as whoever watches wants to see it.
///
/// What was asked is kept and compared, bit by bit, so that no answer can be another question's.
/// Arrays of equal content, such as the inputs that many students share, are kept once.
public final class TrainingMemory: Sendable {
  /// What a training made.
  struct Outcome: Sendable {
    var network: Network
    var losses: [Double]
  }

  #if hasFeature(Embedded)
    /// What remembers the trainings that are done; one thread does it all, and there are no tasks.
    nonisolated(unsafe) public static var current: TrainingMemory?

    nonisolated(unsafe) private var contents: Contents
  #else
    /// What remembers the trainings that are done within `$current.withValue(…)`.
    @TaskLocal public static var current: TrainingMemory?

    private let contents: Mutex<Contents>
  #endif

  /// Creates an empty memory.
  ///
  /// - Parameter byteLimit: How much it may keep, in bytes; beyond that, the trainings that were
  ///   not asked for the longest are forgotten.
  public init(byteLimit: Int) {
    #if hasFeature(Embedded)
      contents = Contents(byteLimit: byteLimit)
    #else
      contents = Mutex(Contents(byteLimit: byteLimit))
    #endif
  }

  /// How much is kept, in bytes: of what was asked, and of what came of it.
  public var byteCount: Int { withContents { $0.byteCount } }

  /// How many trainings are remembered.
  public var count: Int { withContents { $0.trainings.count } }

  /// What a training made that was done before.
  func outcome(of question: TrainingQuestion) -> Outcome? {
    withContents { $0.outcome(of: question) }
  }

  /// Remembers what a training made.
  func keep(_ outcome: Outcome, of question: TrainingQuestion) {
    withContents { $0.keep(outcome, of: question) }
  }

  private func withContents<Value: Sendable>(_ body: (inout Contents) -> Value) -> Value {
    #if hasFeature(Embedded)
      body(&contents)
    #else
      contents.withLock { body(&$0) }
    #endif
  }
}

/// What a memory keeps.
private struct Contents: Sendable {
  /// All that a training depends on: arrays by their numbers in the store.
  struct Key: Hashable {
    var scalars: [UInt64]
    var arrays: [Int]
  }

  /// A training that was done.
  struct Training {
    var outcome: TrainingMemory.Outcome
    /// What it takes beside the arrays of its key.
    var byteCount: Int
    /// When it was asked for last.
    var lastUse: Int
  }

  let byteLimit: Int
  private(set) var trainings: [Key: Training] = [:]
  private var store = ArrayStore()
  private var outcomeByteCount = 0
  private var uses = 0

  init(byteLimit: Int) { self.byteLimit = byteLimit }

  var byteCount: Int { outcomeByteCount + store.byteCount }

  mutating func outcome(of question: TrainingQuestion) -> TrainingMemory.Outcome? {
    var key = Key(scalars: question.scalars, arrays: [])
    for array in question.arrays {
      guard let number = store.number(of: array) else { return nil }
      key.arrays.append(number)
    }
    uses += 1
    trainings[key]?.lastUse = uses
    return trainings[key]?.outcome
  }

  mutating func keep(_ outcome: TrainingMemory.Outcome, of question: TrainingQuestion) {
    let numbers =
      outcome.network.parameterCount + outcome.losses.count + question.scalars.count
      + question.arrays.count
    // With an estimate of what tables and the headers of arrays add.
    let byteCount = 8 * numbers + 128 + 64 * outcome.network.layers.count
    let wholeByteCount = question.arrays.reduce(byteCount) { $0 + $1.byteCount }
    guard wholeByteCount <= byteLimit else { return }
    let key = Key(scalars: question.scalars, arrays: question.arrays.map { store.take($0) })
    // On another thread the same training may have been done meanwhile.
    forget(key)
    uses += 1
    trainings[key] = Training(outcome: outcome, byteCount: byteCount, lastUse: uses)
    outcomeByteCount += byteCount
    while self.byteCount > byteLimit, let oldest = trainings.min(by: isOlder) {
      forget(oldest.key)
    }
  }

  private func isOlder(_ a: (key: Key, value: Training), _ b: (key: Key, value: Training)) -> Bool {
    a.value.lastUse < b.value.lastUse
  }

  private mutating func forget(_ key: Key) {
    guard let training = trainings.removeValue(forKey: key) else { return }
    outcomeByteCount -= training.byteCount
    for number in key.arrays { store.release(number) }
  }
}

/// Arrays by their content, each kept once and as long as something uses it.
private struct ArrayStore: Sendable {
  private struct Entry {
    var array: HashedArray
    var uses: Int
  }

  private(set) var byteCount = 0
  private var entries: [Int: Entry] = [:]
  /// The numbers of the arrays with a hash: one, but for an accident.
  private var numbers: [UInt64: [Int]] = [:]
  private var lastNumber = 0

  /// The number of an array's content; `nil` where it is not kept.
  func number(of array: HashedArray) -> Int? {
    numbers[array.hash]?.first { entries[$0].map { $0.array.isEqual(to: array) } ?? false }
  }

  /// Keeps an array for one more use, under the number that is returned.
  mutating func take(_ array: HashedArray) -> Int {
    if let known = number(of: array) {
      entries[known]?.uses += 1
      return known
    }
    lastNumber += 1
    entries[lastNumber] = Entry(array: array, uses: 1)
    numbers[array.hash, default: []].append(lastNumber)
    byteCount += array.byteCount
    return lastNumber
  }

  /// Gives up one use of the array with this number.
  mutating func release(_ number: Int) {
    guard var entry = entries[number] else { return }
    entry.uses -= 1
    guard entry.uses == 0 else {
      entries[number] = entry
      return
    }
    entries[number] = nil
    byteCount -= entry.array.byteCount
    let others = numbers[entry.array.hash]?.filter { $0 != number } ?? []
    numbers[entry.array.hash] = others.isEmpty ? nil : others
  }
}
