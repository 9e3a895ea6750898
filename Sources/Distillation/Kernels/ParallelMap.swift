import Dispatch
import Synchronization

/// What a function makes of each element, computed on as many cores as there are, in the order of the elements.
///
/// Parallel over seeds is the only parallelism of the course: every training stays on one core, so its numbers do not
/// depend on how many there are.
public func parallelMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ transform: @Sendable (Element) -> Result
) -> [Result] {
  let results = Mutex([Result?](repeating: nil, count: elements.count))
  let progress = SharedProgress(of: elements.count)
  DispatchQueue.concurrentPerform(iterations: elements.count) { index in
    let result = progress?.doing { transform(elements[index]) } ?? transform(elements[index])
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.compactMap(\.self) }
}
