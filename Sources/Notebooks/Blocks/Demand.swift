/// Stops the program with a message unless the condition holds: for mistakes of a lesson's author.
///
/// Unlike `precondition`, which says nothing in release mode, it prints the message in every build.
package func demand(
  _ condition: Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  if !condition { fatalError(message(), file: file, line: line) }
}
