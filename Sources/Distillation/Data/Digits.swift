// Handwritten digits: 1797 images of 8×8 pixels, embedded in the program.
//
// Source: E. Alpaydin and C. Kaynak 1998, "Optical Recognition of Handwritten Digits", UCI Machine
// Learning Repository, https://doi.org/10.24432/C50P49, licence CC BY 4.0; see
// Sources/CDigits/LICENSE.md.

import CDigits

/// The data set of the digits, divided as the course uses it.
///
/// The images stand in the order of their writers, so that a division by position tests on other
/// hands. A pixel of 0 to 16 becomes an input of 0 to 2, in rows of eight, the top row first.
public enum Digits {
  /// The names of the classes, in the order of their labels.
  public static let classes = (0...9).map(String.init)

  /// Height and width of an image, in pixels.
  public static let side = 8

  /// The input of a pixel that is all ink.
  public static let fullInk = 2.0

  /// The input of a pixel of 1, where the images have pixels of 0 to 16.
  public static let inkStep = fullInk / 16

  /// All 1797 images.
  public static let all = parsed()

  /// The first 1000, to train on while hyperparameters are chosen.
  public static let training = all[0..<1000]

  /// The 200 after those, to choose hyperparameters by.
  public static let validation = all[1000..<1200]

  /// The first 1200, to train on once the hyperparameters are chosen.
  public static let trainingAndValidation = all[0..<1200]

  /// The last 597, to report on.
  public static let test = all[1200..<1797]

  /// An image for a picture: eight rows from the top down, ink from 0 (none) to 1 (full).
  ///
  /// - Parameters:
  ///   - number: Which of the examples.
  ///   - examples: Where the number counts, such as `Digits.test`.
  /// - Returns: 8×8 shares of ink.
  public static func image(of number: Int, in examples: Examples = all) -> [[Double]] {
    image(examples.inputs[row: number])
  }

  /// One row of inputs as an image: eight rows from the top down, ink from 0 (none) to 1 (full).
  public static func image(_ inputs: [Double]) -> [[Double]] {
    precondition(
      inputs.count == side * side, "an image has \(side * side) pixels, not \(inputs.count)")
    return (0..<side).map { y in inputs[y * side..<(y + 1) * side].map { $0 / fullInk } }
  }

  /// Reads the embedded text: 64 pixels and the label, comma-separated, one image a line.
  private static func parsed() -> Examples {
    let text = UnsafeBufferPointer(start: digits_csv, count: digits_csv_length)
    var inputs: [Double] = []
    var labels: [Int] = []
    var number = 0
    inputs.reserveCapacity(1797 * side * side)
    for byte in text {
      switch UInt8(bitPattern: byte) {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = 10 * number + Int(byte) - Int(UInt8(ascii: "0"))
      case UInt8(ascii: ","):
        inputs.append(Double(number) * inkStep)
        number = 0
      case UInt8(ascii: "\n"):
        labels.append(number)
        number = 0
      default:
        preconditionFailure("byte \(byte) in the embedded digits, which are numbers and commas")
      }
    }
    return Examples(
      inputs: Matrix(rows: labels.count, columns: side * side, inputs), labels: labels,
      classCount: classes.count)
  }
}
