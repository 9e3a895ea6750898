#if hasFeature(Embedded)
  import CHost
#endif

/// Stops the program with a message unless the condition holds: for mistakes of a lesson's author.
///
/// Unlike `precondition`, which says nothing in release mode, it prints the message in every build.
package func demand(
  _ condition: Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID,
  line: UInt = #line
) {
  if condition { return }
  #if hasFeature(Embedded)
    var sentence = message()
    sentence.withUTF8 { host_stop($0.baseAddress, $0.count) }
  #else
    fatalError(message(), file: file, line: line)
  #endif
}
