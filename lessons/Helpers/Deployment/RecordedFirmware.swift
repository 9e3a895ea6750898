// Written by `scripts/renew firmware` from what was measured; edits are lost.

extension RecordedFirmware {
  /// The 8-bit student that lesson 5 ships with its usual parameters.
  public static let shipped = RecordedFirmware(
    compiler: "Swift 6.3.1",
    board: "BBC micro:bit v1",
    hertz: 16_000_000,
    student: "6b8779e7b0558c60",
    flash: [
      .init(.weights, 592),
      .init(.biases, 72),
      .init(.table, 256),
      .init(.code, 1472),
      .init(.start, 102),
      .init(.pictures, 256),
      .init(.lights, 65),
      .init(.gaps, 5),
    ],
    variableBytes: 0,
    stackBytes: 328,
    instructions: 5339,
    digits: 597,
    sameDigits: 597)
}
