// Work that need not be done twice. A training, or a network's logits for many examples, is a
// function of its inputs, to the bit; so whoever runs a lesson again, with one parameter changed,
// may look up what did not change.

#if !hasFeature(Embedded)
  import Synchronization
#endif

/// Remembers long work by the content of all that it depends on.
///
/// Without one, every ``Network/train(on:loss:recipe:using:epochDone:)`` trains, and every
/// ``Network/logits(for:)-(Matrix)`` multiplies; with one as ``current``, what was done before is
/// there at once. A training that is watched is done again, as whoever watches wants to see it.
///
/// What was asked is kept and compared, bit by bit, so that no answer can be another question's.
/// Arrays of equal content, such as the inputs that many students share, are kept once.
public final class WorkMemory: Sendable {
  /// What work made.
  enum Outcome: Sendable {
    /// What a training made of a network, and the mean loss of each epoch.
    case training(Network, losses: [Double])
    /// Numbers for some examples.
    case matrix(Matrix)
    /// Animals that were drawn, and the generator behind them.
    case animals(Examples, next: SplitMix64)

    /// What it takes in bytes, with an estimate of what tables and the headers of arrays add.
    var byteCount: Int {
      switch self {
      case .training(let network, let losses):
        8 * (network.parameterCount + losses.count) + 64 * network.layers.count
      case .matrix(let matrix): 8 * matrix.values.count
      case .animals(let animals, _): 8 * (animals.inputs.values.count + animals.count)
      }
    }
  }

  #if hasFeature(Embedded)
    /// What remembers the work that is done; one thread does it all, and there are no tasks.
    nonisolated(unsafe) public static var current: WorkMemory?

    nonisolated(unsafe) private var contents: Contents
  #else
    /// What remembers the work that is done within `$current.withValue(…)`.
    @TaskLocal public static var current: WorkMemory?

    private let contents: Mutex<Contents>
  #endif

  /// Creates an empty memory.
  ///
  /// - Parameter byteLimit: How much it may keep, in bytes; beyond that, what was not asked for the
  ///   longest is forgotten.
  public init(byteLimit: Int) {
    #if hasFeature(Embedded)
      contents = Contents(byteLimit: byteLimit)
    #else
      contents = Mutex(Contents(byteLimit: byteLimit))
    #endif
  }

  /// How much is kept, in bytes: of what was asked, and of what came of it.
  public var byteCount: Int { withContents { $0.byteCount } }

  /// How many pieces of work are remembered.
  public var count: Int { withContents { $0.works.count } }

  /// What work made that was done before.
  func outcome(of question: WorkQuestion) -> Outcome? {
    withContents { $0.outcome(of: question) }
  }

  /// Remembers what work made.
  func keep(_ outcome: Outcome, of question: WorkQuestion) {
    withContents { $0.keep(outcome, of: question) }
  }

  /// The matrix that answers a question, computed where nobody asked before.
  func matrix(_ question: WorkQuestion, _ compute: () -> Matrix) -> Matrix {
    if case .matrix(let known) = outcome(of: question) { return known }
    let computed = compute()
    keep(.matrix(computed), of: question)
    return computed
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
  /// All that work depends on: arrays by their numbers in the store.
  struct Key: Hashable {
    var scalars: [UInt64]
    var arrays: [Int]
  }

  /// Work that was done.
  struct Work {
    var outcome: WorkMemory.Outcome
    /// What it takes beside the arrays of its key.
    var byteCount: Int
    /// When it was asked for last.
    var lastUse: Int
  }

  let byteLimit: Int
  private(set) var works: [Key: Work] = [:]
  private var store = ArrayStore()
  private var outcomeByteCount = 0
  private var uses = 0

  init(byteLimit: Int) { self.byteLimit = byteLimit }

  var byteCount: Int { outcomeByteCount + store.byteCount }

  mutating func outcome(of question: WorkQuestion) -> WorkMemory.Outcome? {
    var key = Key(scalars: question.scalars, arrays: [])
    for array in question.arrays {
      guard let number = store.number(of: array) else { return nil }
      key.arrays.append(number)
    }
    uses += 1
    works[key]?.lastUse = uses
    return works[key]?.outcome
  }

  mutating func keep(_ outcome: WorkMemory.Outcome, of question: WorkQuestion) {
    let byteCount =
      outcome.byteCount + 8 * (question.scalars.count + question.arrays.count) + 128
    let wholeByteCount = question.arrays.reduce(byteCount) { $0 + $1.byteCount }
    guard wholeByteCount <= byteLimit else { return }
    let key = Key(scalars: question.scalars, arrays: question.arrays.map { store.take($0) })
    // On another thread the same work may have been done meanwhile.
    forget(key)
    uses += 1
    works[key] = Work(outcome: outcome, byteCount: byteCount, lastUse: uses)
    outcomeByteCount += byteCount
    while self.byteCount > byteLimit, let oldest = works.min(by: isOlder) {
      forget(oldest.key)
    }
  }

  private func isOlder(_ a: (key: Key, value: Work), _ b: (key: Key, value: Work)) -> Bool {
    a.value.lastUse < b.value.lastUse
  }

  private mutating func forget(_ key: Key) {
    guard let work = works.removeValue(forKey: key) else { return }
    outcomeByteCount -= work.byteCount
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
