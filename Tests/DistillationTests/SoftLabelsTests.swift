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
}
