// Numbers by which an answer is easily too large or too small: what a call holds, and constants.

import Answering
import Foundation

/// A number that every call has: an argument, how long one is, or what is made of these.
struct Quantity: Sendable {
  /// What it is, in Swift.
  let expression: String
  /// What it is in a call.
  let value: @Sendable ([CallArgument]) -> Double?

  private init(_ expression: String, _ value: @escaping @Sendable ([CallArgument]) -> Double?) {
    self.expression = expression
    self.value = value
  }

  /// All quantities of a call with arguments like these.
  static func all(in arguments: [CallArgument]) -> [Quantity] {
    arguments.indices.flatMap { place in
      let argument = arguments[place]
      return switch argument.value {
      case .number, .whole: ofNumber(argument.name, at: place)
      case .list(let values): ofList(argument.name, values, at: place)
      case .truth, .nothing: [Quantity]()
      }
    }
  }

  private static func ofNumber(_ name: String, at place: Int) -> [Quantity] {
    @Sendable func number(_ arguments: [CallArgument]) -> Double? {
      Double(crossing: arguments[place].value)
    }
    return [
      Quantity(name, number),
      Quantity("\(name) * \(name)") { number($0).map { $0 * $0 } },
      Quantity("(1 - \(name))") { number($0).map { 1 - $0 } },
      Quantity("(1 + \(name))") { number($0).map { 1 + $0 } },
      Quantity("sqrt(\(name))") { number($0).map { $0.squareRoot() } },
    ]
  }

  private static func ofList(_ name: String, _ values: [Value], at place: Int) -> [Quantity] {
    @Sendable func count(_ arguments: [CallArgument]) -> Double? {
      guard case .list(let values) = arguments[place].value else { return nil }
      return Double(values.count)
    }
    var quantities = ofCount("\(name).count", count)
    if case .list? = values.first {
      @Sendable func width(_ arguments: [CallArgument]) -> Double? {
        guard case .list(let rows) = arguments[place].value, case .list(let row)? = rows.first
        else {
          return nil
        }
        return Double(row.count)
      }
      quantities += ofCount("\(name)[0].count", width)
      quantities.append(
        Quantity("(\(name).count * \(name)[0].count)") { arguments in
          count(arguments).flatMap { count in width(arguments).map { count * $0 } }
        })
    }
    return quantities
  }

  private static func ofCount(
    _ name: String, _ count: @escaping @Sendable ([CallArgument]) -> Double?
  ) -> [Quantity] {
    [
      Quantity(name, count),
      Quantity("(\(name) - 1)") { count($0).map { $0 - 1 } },
      Quantity("(\(name) + 1)") { count($0).map { $0 + 1 } },
      Quantity("sqrt(Double(\(name)))") { count($0).map { $0.squareRoot() } },
      Quantity("sqrt(Double(\(name) - 1))") { count($0).map { ($0 - 1).squareRoot() } },
      Quantity("log(Double(\(name)))") { count($0).map { log($0) } },
    ]
  }
}
