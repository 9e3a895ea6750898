// The bench's trainings for a page: compiled to WebAssembly, with Benchmarks/bench/Training.swift.

import Distillation

/// Trains, from the same first weights and on the same examples as everywhere else.
///
/// - Parameter number: 0 for the teacher, 1 for the student.
/// - Returns: The mean loss of the last epoch.
@_cdecl("bench_train")
public func train(number: Int32) -> Double {
  (number == 0 ? Training.teacher : Training.student).run().loss
}
