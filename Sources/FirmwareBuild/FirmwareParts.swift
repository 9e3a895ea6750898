// What the firmware takes, byte by byte: read off the sections of the linked file.

/// A part of the firmware, which the linker puts into a section of its own.
public enum FirmwarePart: String, Sendable, CaseIterable {
  /// Where the processor begins, and where it goes after a fault.
  case vectors
  /// What happens before Swift.
  case start
  /// The student's weights.
  case weights
  /// Its biases.
  case biases
  /// The table of tanh.
  case table
  /// The built-in pictures.
  case pictures
  /// The shapes of the digits on the board's lights, and their wires.
  case lights
  /// Code that the compilers take for granted.
  case runtime
  /// The firmware's code.
  case program
  /// Constants of the code.
  case constants
  /// What variables begin with.
  case beginnings
  /// Bytes between parts, so that each begins at an address that suits it.
  case gaps

  /// What the sections of the student's constants begin with.
  static let studentSection = ".student"

  /// The part's section.
  var section: String {
    switch self {
    case .vectors: ".vectors"
    case .start: ".start"
    case .weights, .biases, .table, .pictures: "\(Self.studentSection).\(rawValue)"
    case .lights: ".board.lights"
    case .runtime: ".runtime"
    case .program: ".text"
    case .constants: ".rodata"
    case .beginnings: ".data"
    case .gaps: ""
    }
  }
}

/// What the firmware takes in flash and RAM.
public struct FirmwareParts: Sendable, Equatable {
  /// A part and its size.
  public struct Entry: Sendable, Equatable {
    /// The part.
    public var part: FirmwarePart
    /// Its size in bytes.
    public var bytes: Int
  }

  /// The parts of the flash that are not empty.
  public let flash: [Entry]
  /// How much flash they take in all, in bytes: from its beginning to the last byte.
  public let flashBytes: Int
  /// The variables, in bytes; the rest of the RAM is the stack's.
  public let variableBytes: Int
  /// Where the stack may be.
  let stack: Range<UInt64>

  /// Reads the parts off a linked file.
  ///
  /// - Throws: Where it has a section that no part knows, or is too large for the board.
  init(_ elf: ELF, on board: Board) throws(FirmwareFault) {
    let isVariable = { (address: UInt32) in
      address >= board.ram.address && UInt64(address) < board.ram.end
    }
    let begin = UInt64(board.flash.address)
    let last = elf.segments.map { UInt64($0.address) + UInt64($0.bytes.count) }.max() ?? begin
    guard elf.segments.allSatisfy({ UInt64($0.address) >= begin }) else { throw .badFile }
    flashBytes = Int(last - begin)
    guard flashBytes <= board.flash.size else {
      throw .tooLarge(bytes: flashBytes, limit: board.flash.size)
    }
    var flash: [Entry] = []
    for section in elf.sections where section.bytes != nil {
      guard let part = FirmwarePart.allCases.first(where: { $0.section == section.name }) else {
        throw .badFile
      }
      flash.append(Entry(part: part, bytes: section.size))
    }
    let gaps = flashBytes - flash.reduce(0) { $0 + $1.bytes }
    guard gaps >= 0 else { throw .badFile }
    if gaps > 0 { flash.append(Entry(part: .gaps, bytes: gaps)) }
    self.flash = flash
    let stackLimit =
      elf.sections.filter { isVariable($0.address) }
      .map { UInt64($0.address) + UInt64($0.size) }.max() ?? UInt64(board.ram.address)
    variableBytes = Int(stackLimit - UInt64(board.ram.address))
    guard variableBytes < board.ram.size else {
      throw .tooLarge(bytes: variableBytes, limit: board.ram.size)
    }
    stack = stackLimit..<board.ram.end
  }
}
