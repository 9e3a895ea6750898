// Work that holds its thread for long, beside the tasks, whose threads are as few as processors.

import Foundation

/// Does something on a thread of its own, and suspends until it is done.
///
/// For what waits most of the time, or computes for seconds without a break: on a thread of the
/// tasks it would keep others from going on. Values of the task are not inherited.
///
/// - Parameter work: What is done.
/// - Returns: What comes of it.
/// - Throws: What it throws.
package func onOwnThread<Value: Sendable, Failure: Error>(
  _ work: @escaping @Sendable () throws(Failure) -> Value
) async throws(Failure) -> Value {
  let result = await withCheckedContinuation { continuation in
    Thread.detachNewThread { continuation.resume(returning: Result(catching: work)) }
  }
  return try result.get()
}
