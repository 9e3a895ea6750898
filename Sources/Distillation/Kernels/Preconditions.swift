// What callers must see to, checked with a message that survives optimization.
//
// The standard library's `precondition` stops a release build without a word, and the course runs
// as a release build: who passes a 3×4 matrix where 4×3 is due would see "illegal instruction" and
// no shape. Within this module these two stand in front of the standard library's, under the same
// names, and always say what was wrong.

#if hasFeature(Embedded)
  import CHost
#endif

/// Stops the program with a message when a condition does not hold, in release builds too.
@inline(__always)
func precondition(
  _ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String,
  file: StaticString = #fileID, line: UInt = #line
) {
  if !condition() { preconditionFailure(message(), file: file, line: line) }
}

/// Stops the program with a message, in release builds too.
@inline(never)
func preconditionFailure(
  _ message: @autoclosure () -> String, file: StaticString = #fileID, line: UInt = #line
) -> Never {
  #if hasFeature(Embedded)
    // There the standard library's says nothing, and a page wants a sentence to show.
    var sentence = message()
    sentence.withUTF8 { host_stop($0.baseAddress, $0.count) }
  #else
    fatalError(message(), file: file, line: line)
  #endif
}
