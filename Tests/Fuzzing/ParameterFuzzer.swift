// libFuzzer's way to what follows `-p`: scripts/fuzz builds and runs it. Whatever the text is, it
// is a value within its limits, or one line that says why not.

import Parameters

private let declared = [
  Parameter(
    "temperatures", [0.5, 1, 2], meaning: "temperatures",
    limits: [.each(.above(0)), .count(.range(1, 12))]),
  Parameter("seeds", 10, meaning: "runs", limits: [.value(.range(1, 400))]),
  Parameter("widths", [8], meaning: "units", limits: [.each(.atLeast(1))]),
  Parameter("scaled", true, meaning: "T²"),
  Parameter("loss", "KL", meaning: "which loss", limits: [.oneOf(["CE", "KL"])]),
  Parameter("classes", ["dog", "cat"], meaning: "names", limits: [.count(.atLeast(2))]),
]

/// Takes one input; anything but a return is a finding.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParameters(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  do {
    for entry in try ParameterAssignment([text], for: declared).entries {
      let parameter = declared.first { $0.name == entry.name }
      guard parameter?.limits.allSatisfy({ $0.allows(entry.value) }) == true else {
        fatalError("outside its limits: \(entry)")
      }
    }
  } catch {
    let hasControls = error.description.unicodeScalars.contains {
      $0.properties.generalCategory == .control
    }
    if hasControls || error.description.count > 400 { fatalError("no clear line: \(error)") }
  }
  return 0
}
