// The self-made adversary: wrong answers that are derived from the reference solutions, and what
// the checks say of them.
//
// MUTANTS_SEED chooses the questions that nobody saw, constants, pairs and the sample; MUTANTS=all
// leaves nothing out; MUTANTS_ONLY=3.3 takes one exercise; MUTANTS_TABLE names a file for the table
// and for all that was not told.

import Dispatch
import ExerciseChecks
import Foundation
import Synchronization
import Testing

@Suite struct AdversaryTests {
  @Test(arguments: Adversary.subjects.map(\.id))
  func `A copy of a reference solution answers like it`(id: ExerciseID) throws {
    let subject = try #require(Adversary.subjects.first { $0.id == id })
    #expect(subject.differences == 0)
  }

  @Test func `Every exercise has enough wrong answers, and is among the subjects`() {
    #expect(Adversary.subjects.map(\.id) == allExercises.map(\.id))
    #expect(Adversary.table.specimens.count >= 300)
    for row in Adversary.table.rows {
      #expect(row.specimens.count >= 12, "exercise \(row.name)")
    }
    let pairs = Adversary.table.specimens.count { $0.mutations.count == 2 }
    #expect(pairs >= 30)
  }

  @Test func `A seed chooses the wrong answers, and always the same ones`() throws {
    let subject = try #require(Adversary.subjects.first { $0.id == "1.4" })
    func mutations(_ seed: UInt64) -> [[Mutation]] {
      subject.examined(seed: seed, limit: 16).map(\.mutations)
    }
    #expect(mutations(1) == mutations(1))
    #expect(mutations(1) != mutations(2))
    #expect(Set(mutations(1)).count == 16)
  }

  @Test func `What is known to be told rightly is found to be that`() throws {
    let subject = try #require(Adversary.subjects.first { $0.id == "1.1" })
    let specimens = subject.examined(seed: 1, limit: nil)
    func outcome(_ operation: Operation, _ change: Change) -> Specimen.Outcome? {
      specimens.first {
        $0.mutations.count == 1 && $0.mutations[0].operation == operation
          && $0.mutations[0].change == change
      }?.outcome
    }
    // Without the largest logit; base 2; other numbers in other calls.
    #expect(outcome(.largest, .zero) == .rightly)
    #expect(outcome(.exponential, .base2) == .rightly)
    #expect(outcome(.answer, .random) == .rightly)
  }

  @Test func `Every wrong answer is rejected`() {
    for specimen in Adversary.table.of(.accepted) { Issue.record("\(specimen.text)") }
  }

  @Test func `No wrong answer is told wrongly`() {
    for specimen in Adversary.table.of(.wrongly) { Issue.record("\(specimen.text)") }
  }

  @Test func `Nine of ten wrong answers are told rightly, four of five in each exercise`() {
    let table = Adversary.table
    #expect(table.sum.rightly >= 0.9, "\(table.summary)")
    for row in table.rows { #expect(row.rightly >= 0.8, "exercise \(row.name)") }
  }
}

/// All exercises and what becomes of wrong answers to them.
enum Adversary {
  static let subjects: [any AnySubject] =
    lesson1Subjects + lesson2Subjects + lesson3Subjects + lesson4Subjects + lesson5Subjects

  private static let environment = ProcessInfo.processInfo.environment

  /// Examined once, exercises beside each other.
  static let table: Table = {
    let seed = environment["MUTANTS_SEED"].flatMap(UInt64.init) ?? 16
    let limit = environment["MUTANTS"] == "all" ? nil : 24
    let only = environment["MUTANTS_ONLY"]
    let chosen = subjects.filter { only == nil || only == $0.id.description }
    let found = Mutex<[[Specimen]]>(chosen.map { _ in [] })
    DispatchQueue.concurrentPerform(iterations: chosen.count) { place in
      let own = chosen[place].examined(seed: seed, limit: limit)
      found.withLock { $0[place] = own }
    }
    let table = Table(specimens: found.withLock { Array($0.joined()) })
    print("MUTANTS_SEED=\(seed)\n\(table.summary)")
    if let path = environment["MUTANTS_TABLE"] {
      try? table.text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    return table
  }()
}
