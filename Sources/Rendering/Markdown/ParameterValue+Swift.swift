// A parameter's value as Swift, for the cell that sets it.

import Notebooks
import Parameters
import Text

extension ParameterValue {
  /// What stands behind the name in its declaration: the type and the value.
  var swiftDeclaration: String {
    switch self {
    case .int(let value): ": Int = \(value)"
    case .double(let value): ": Double = \(value)"
    case .bool(let value): ": Bool = \(value)"
    case .text(let value): ": String = \(stringLiteral(value))"
    case .ints(let values): ": [Int] = \(values)"
    case .doubles(let values): ": [Double] = \(values)"
    case .texts(let values):
      ": [String] = [\(values.map(stringLiteral).joined(separator: ", "))]"
    }
  }
}
