// libFuzzer's way into the weaver: scripts/fuzz builds and runs it. Whatever the bytes are, they
// are woven, or every mistake is told with a line that the file has.

import Weaving

/// Takes one input; anything but a return is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWeaving(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let lines = bytes.split(omittingEmptySubsequences: false) { $0 == 10 || $0 == 13 }.count
  do {
    _ = try weave(bytes, file: "lessons/2-sample.md")
  } catch {
    guard !error.messages.isEmpty else { fatalError("refused without a message") }
    for message in error.messages {
      guard let match = message.wholeMatch(of: /lessons\/2-sample\.md:([0-9]+): [^\n]+/),
        let line = Int(match.1), (1...lines).contains(line)
      else { fatalError("no line of the file: \(message)") }
    }
  }
  return 0
}
