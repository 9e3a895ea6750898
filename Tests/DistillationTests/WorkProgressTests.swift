import Distillation
import Synchronization
import Testing

@Suite struct `Progress of work` {
  /// What a listener is told during some work.
  private func reports(_ work: () -> Void) -> [WorkProgress] {
    let reports = Reports()
    WorkProgress.$listener.withValue(WorkProgress.Listener { reports.add($0) }, operation: work)
    return reports.all
  }

  private func train(epochs: Int) -> Network {
    var generator = SplitMix64(seed: 1)
    var network = Network(layerSizes: [2, 3, 4], using: &generator)
    network.train(
      on: TransferSet(Animals.sample(5, using: &generator)), loss: .hardLabels,
      recipe: TrainingRecipe(epochs: epochs, learningRate: 0.01), using: &generator)
    return network
  }

  @Test func `a training tells its network and every epoch`() {
    let told = reports { _ = train(epochs: 3) }
    #expect(told == (0...3).map { WorkProgress(network: "2-3-4", done: $0, count: 3) })
  }

  @Test func `trainings side by side are counted, and never more of them are done than before`() {
    let told = reports { _ = parallelMap(Array(0..<20)) { _ in train(epochs: 2) } }
    #expect(told.allSatisfy { $0.count == 20 })
    #expect(Set(told.map(\.done)) == Set(0...20))
    #expect(told.contains { $0.network == "2-3-4" })
    #expect(told.allSatisfy { ["", "2-3-4"].contains($0.network) })
  }

  @Test func `listening changes no result`() {
    let silent = parallelMap(Array(0..<4)) { _ in train(epochs: 2) }
    let heard = WorkProgress.$listener.withValue(WorkProgress.Listener { _ in }) {
      parallelMap(Array(0..<4)) { _ in train(epochs: 2) }
    }
    #expect(silent == heard)
  }
}

private final class Reports: Sendable {
  private let list = Mutex<[WorkProgress]>([])
  var all: [WorkProgress] { list.withLock { $0 } }
  func add(_ report: WorkProgress) { list.withLock { $0.append(report) } }
}
