// The student as Swift: its whole numbers as constants.

import Distillation

/// Writes `student.swift`.
struct StudentSource {
  /// The student.
  let network: QuantizedNetwork
  /// The pictures that are built in, 64 pixels of 0 to 16 each.
  let pictures: [[UInt8]]

  /// The file.
  var text: String {
    """
    // The student of lesson 5, quantised to 8 bits: \(sizes). Written by ./lesson device.
    //
    // Each constant stands in a section of its own, so that the linker can put it into the flash,
    // and everybody can see what it takes.

    enum Student {
      /// How many pictures are built in.
      static let pictureCount = \(pictures.count)
      /// Their pixels, from 0 (no ink) to 16, row by row.
      \(constant("pictures", "Int8", pictures.flatMap { $0.map { Int($0) } }))

      /// The logits of a picture, in steps.
      static func logits(of picture: Span<Int8>) -> InlineArray<10, Int32> {
    \(forward)
      }
    \(activation)}

    \(layers)
    """
  }

  private var sizes: String {
    network.layerSizes.map { "\($0)" }.joined(separator: "-") + ", \(network.activation.rawValue)"
  }

  /// The way through the layers.
  private var forward: String {
    var lines: [String] = []
    var values = "picture"
    for (index, layer) in network.layers.enumerated() {
      let number = index + 1
      let isLast = number == network.layers.count
      let name = isLast ? "logits" : "hidden\(number)"
      let sum = "Layer\(number).sum(output, of: \(values))"
      lines.append(
        "    var \(name) = InlineArray<\(layer.outputs), \(isLast ? "Int32" : "Int8")>(repeating: 0)"
      )
      lines.append("    for output in 0..<\(layer.outputs) {")
      if isLast {
        lines.append("      \(name)[output] = \(sum)")
      } else {
        lines.append("      let sum = requantized(")
        lines.append(
          "        \(sum), multiplier: \(layer.multiplier), shift: \(layer.shift))")
        lines.append("      \(name)[output] = activated(sum)")
      }
      lines.append("    }")
      values = "\(name).span"
    }
    lines.append("    return logits")
    return lines.joined(separator: "\n")
  }

  /// What a hidden unit makes of its sum; nothing where there is no hidden unit.
  private var activation: String {
    if network.layers.count == 1 { return "" }
    switch network.activation {
    case .relu:
      return """

          /// ReLU: what is below 0 is 0, and there is no more than 127.
          static func activated(_ sum: Int32) -> Int8 {
            Int8(truncatingIfNeeded: min(max(sum, 0), 127))
          }

        """
    case .tanh:
      let table = QuantizedNetwork.hyperbolicTangentTable.map { Int($0) }
      return """

          /// 127 tanh(i / 64) for i from 0 to 255.
          \(constant("table", "Int8", table))

          /// tanh, looked up; below 0 it is the same with the other sign.
          static func activated(_ sum: Int32) -> Int8 {
            let size = table[Int(min(max(sum, -255), 255).magnitude)]
            return sum < 0 ? 0 &- size : size
          }

        """
    }
  }

  private var layers: String {
    network.layers.enumerated().map { index, layer in
      """
      /// Layer \(index + 1): \(layer.inputs) inputs, \(layer.outputs) outputs.
      enum Layer\(index + 1): Layer {
        static let inputs = \(layer.inputs)
        \(constant("weights", "Int8", layer.weights.map { Int($0) }))
        \(constant("biases", "Int32", layer.biases.map { Int($0) }))
        static func weight(_ number: Int) -> Int8 { weights[number] }
        static func bias(_ output: Int) -> Int32 { biases[output] }
      }

      """
    }.joined(separator: "\n")
  }

  /// A constant in a section of its kind, its numbers filled into lines of 100 columns.
  private func constant(_ name: String, _ type: String, _ values: [Int]) -> String {
    var lines: [String] = []
    var line = ""
    for value in values {
      let word = "\(value),"
      if line.count + word.count + 5 > 100 {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? "    \(word)" : " \(word)"
    }
    lines.append(line)
    return """
      @section("\(FirmwarePart.studentSection).\(name)")
        static let \(name): InlineArray<\(values.count), \(type)> = [
      \(lines.joined(separator: "\n"))
        ]
      """
  }
}
