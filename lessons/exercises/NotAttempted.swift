/// Says that an exercise has not been written yet.
///
/// Replace the line that throws it with your own code.
public struct NotAttempted: Error {
  /// Creates it.
  public init() {}
}
