import Distillation
import Testing

@Suite struct `Soft labels` {
  let teacher = Matrix([[5.0, 3, 1, -1], [0, 2, 8, 1]])

  @Test func `are the softened logits with their entropies`() {
    let soft = SoftLabels(teacherLogits: teacher, temperature: 4)
    #expect(soft.probabilities == softmax(teacher, temperature: 4))
    #expect(soft.temperature == 4 && soft.count == 2 && soft.classCount == 4)
    #expect(isClose(soft.entropies, teacher.rowArrays.map { entropy(softmax($0, temperature: 4)) }))
    #expect(SoftLabels(Matrix([[0.0, 1]]), temperature: 1).entropies == [0])
  }

  @Test func `shuffled, they keep the likeliest class, the shares and the entropy`() {
    var generator = SplitMix64(seed: 1)
    let soft = SoftLabels(teacherLogits: teacher, temperature: 4)
    var seen: Set<[Double]> = []
    for _ in 0..<200 {
      let shuffled = soft.withShuffledWrongClasses(using: &generator)
      #expect(shuffled.temperature == 4)
      for row in 0..<2 {
        let (before, after) = (soft.probabilities[row: row], shuffled.probabilities[row: row])
        #expect(predictedClass(after) == [0, 2][row])
        #expect(after[[0, 2][row]] == before[[0, 2][row]])
        #expect(after.sorted() == before.sorted())
      }
      #expect(isClose(shuffled.entropies, soft.entropies))
      seen.insert(shuffled.probabilities[row: 0])
    }
    // All orders of three wrong classes, the old one among them.
    #expect(seen.count == 6)
  }

  @Test func `with their largest shares kept, they keep those and spread the rest evenly`() {
    let soft = SoftLabels(Matrix([[0.1, 0.6, 0.05, 0.25], [0.3, 0.1, 0.3, 0.3]]), temperature: 2)
    func rows(_ kept: Int) -> [[Double]] { soft.keepingLargest(kept).probabilities.rowArrays }
    #expect(rows(4) == soft.probabilities.rowArrays)
    #expect(isClose(rows(2)[0], [0.075, 0.6, 0.075, 0.25]))
    let (spread, spreadOfEqual) = (0.4 / 3, 0.7 / 3)
    #expect(isClose(rows(1)[0], [spread, 0.6, spread, spread]))
    // Of equal shares the first ones are kept.
    #expect(isClose(rows(1)[1], [0.3, spreadOfEqual, spreadOfEqual, spreadOfEqual]))
    #expect(isClose(rows(0)[0], [0.25, 0.25, 0.25, 0.25]))
    for kept in 0...4 {
      for row in rows(kept) { #expect(isClose(row.reduce(0, +), 1)) }
    }
    #expect(soft.keepingLargest(2).temperature == 2)
  }

  @Test func `averaged over classes, they say of every example what is true of its class`() {
    let soft = SoftLabels(Matrix([[0.9, 0.1], [0.2, 0.8], [0.5, 0.5]]), temperature: 3)
    let averaged = soft.averaged(over: [0, 1, 0])
    #expect(isClose(averaged.probabilities[row: 0], [0.7, 0.3]))
    #expect(averaged.probabilities[row: 2] == averaged.probabilities[row: 0])
    #expect(averaged.probabilities[row: 1] == [0.2, 0.8])
    #expect(averaged.temperature == 3)
  }
}
