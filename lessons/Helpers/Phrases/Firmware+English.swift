// What lesson 5 says of its student on a device, in English.

extension FirmwarePhrase {
  var english: String {
    switch self {
    case .built: "For this very student it was done, and what came out is recorded:"
    case .notBuilt(let command):
      "For this student nobody has done it yet; what is recorded belongs to another one. This builds "
        + "and measures it: \(command)"
    case .caption(let board): "What the student takes on a \(board)"
    case .partHead: "part"
    case .flash: "flash"
    case .ram: "RAM"
    case .bytes: "bytes"
    case .variables: "variables"
    case .stack: "stack, at most"
    case .total: "in all"
    case .part(.weights): "weights"
    case .part(.biases): "biases"
    case .part(.table): "table of tanh"
    case .part(.code): "code"
    case .part(.start): "start-up"
    case .part(.pictures): "built-in pictures"
    case .part(.lights): "digits for the board’s lights"
    case .part(.gaps): "gaps between parts"
    case .read(let board, let compiler):
      "One part of the program a row; each column adds up to its last row. The start-up is what the "
        + "processor does first, the built-in pictures are what it reads until somebody sends others, "
        + "and the stack holds what a function needs while it runs, such as activations. Measured on "
        + "an emulated \(board), built with \(compiler), and recorded."
    case .share(let share):
      "The student’s own numbers, with the table of tanh, are \(share) of the flash that is used. "
    case .speed(let instructions, let milliseconds, let megahertz):
      "A digit takes \(instructions) instructions in the mean. At \(megahertz) MHz and one cycle for "
        + "each, that would be \(milliseconds) ms: an estimate, as some instructions take more "
        + "cycles. "
    case .sameDigits(let same, let all):
      "For \(same) of \(all) test digits the device decided as this lesson’s 8-bit student does."
    }
  }
}
