// What can be wrong with a model file, each in one sentence.

/// Why bytes are not a model file, or not one of this network.
public enum ModelFileError: Error, Equatable, Sendable {
  /// There is not even the length of a header.
  case tooShort(Int)
  /// The header is said to be longer than what follows, or than any header may be.
  case headerTooLong(UInt64, available: Int)
  /// The header is no JSON, or none of a header: at this byte of the file something else is due.
  case badHeader(at: Int, String)
  /// A key stands twice in the same object.
  case duplicateKey(String)
  /// A tensor's entry in the header has other parts than it should.
  case badEntry(String)
  /// There are more tensors, or texts, than any network has that is read here.
  case tooManyTensors
  /// A tensor has numbers of a type that is not read.
  case unknownType(String, of: String)
  /// A tensor has more or fewer bytes than its shape and type need.
  case wrongExtent(String)
  /// A tensor does not begin where the one before ends.
  case notAdjacent(String)
  /// The tensors end elsewhere than the file does.
  case wrongLength(found: Int, expected: Int)
  /// The bytes changed after they were written.
  case damaged
  /// The course's metadata are there, but no checksum.
  case noChecksum
  /// A tensor that belongs to the network is not there.
  case missing(String)
  /// A tensor belongs to no layer.
  case unexpected(String)
  /// Layers whose names do not say which comes first.
  case notNumbered
  /// A tensor has numbers of another type than its part of the network.
  case wrongType(String, found: String, expected: String)
  /// A tensor has another shape than its part of the network.
  case wrongShape(String, found: [Int])
  /// A tensor has a number that is infinite or not a number.
  case notFinite(String)
  /// The file does not say what hidden units do, and neither does the caller.
  case noActivation
  /// The file names an activation that is not known.
  case unknownActivation(String)
  /// The numbers of a quantised network do not fit each other.
  case badQuantization(QuantizationError)
}

extension ModelFileError: CustomStringConvertible {
  /// What is wrong and what to do, on one line.
  public var description: String {
    switch self {
    case .damaged:
      "the model file's checksum does not fit its content; it is damaged, save it again"
    case .noChecksum:
      "the model file says its activation but has no checksum; it is damaged, save it again"
    case .noActivation:
      "the model file does not say what its hidden units do; name their activation when you read it"
    case .unknownActivation(let name):
      "the model file has the activation \(quoted(name)), where relu and tanh are known; "
        + "it is damaged, or of another kind"
    case .badQuantization(let error): "in the model file, \(error.description)"
    case .missing, .unexpected, .notNumbered, .wrongType, .wrongShape, .notFinite:
      "the model file holds another network: \(contentProblem)"
    default: "this is no whole safetensors file: \(formatProblem); save it again"
    }
  }

  /// What makes the bytes no safetensors file.
  private var formatProblem: String {
    switch self {
    case .tooShort(let bytes): "it has \(bytes) bytes, where its first 8 say how long its header is"
    case .headerTooLong(let length, let available):
      "it says that its header has \(length) bytes, where \(available) are there"
    case .badHeader(let place, let expected): "at byte \(place) of its header, \(expected) is due"
    case .duplicateKey(let key): "its header has \(quoted(key)) twice"
    case .badEntry(let name):
      "the entry \(quoted(name)) of its header is not made of dtype, shape and data_offsets"
    case .tooManyTensors: "it has more than 1024 tensors, or as many texts"
    case .unknownType(let type, let name):
      "\(quoted(name)) has numbers of the type \(quoted(type)), where F64, F32, I32 and I8 are read"
    case .wrongExtent(let name): "\(quoted(name)) has other bytes than its shape needs"
    case .notAdjacent(let name): "\(quoted(name)) does not begin where the tensor before it ends"
    case .wrongLength(let found, let expected):
      "it has \(found) bytes, where its tensors end at \(expected)"
    default: ""
    }
  }

  /// Why the tensors are no network of the kind that was asked for.
  private var contentProblem: String {
    switch self {
    case .missing(let name): "it has no tensor \(quoted(name))"
    case .unexpected(let name):
      "the tensor \(quoted(name)) is no weight and no bias of a layer"
    case .notNumbered:
      "the names of its layers should differ in numbers only, as 0.weight and 2.weight"
    case .wrongType(let name, let found, let expected):
      "\(quoted(name)) has the type \(found), where \(expected) is expected"
    case .wrongShape(let name, let found):
      "\(quoted(name)) has the shape [\(found.prefix(8).map { "\($0)" }.joined(separator: ", "))], "
        + "which does not fit the other tensors"
    case .notFinite(let name): "\(quoted(name)) has a number that is infinite or not a number"
    default: ""
    }
  }
}

/// A name from a file, as it may be shown: short, on one line, and without control characters.
func quoted(_ name: String) -> String {
  let shown = name.unicodeScalars.prefix(60).map { scalar in
    (0x20..<0x7F).contains(scalar.value) ? String(Character(scalar)) : "?"
  }
  return "“\(shown.joined())\(name.unicodeScalars.count > 60 ? "…" : "")”"
}
