/// A number in as few digits as bring it back, with the minus sign that a keyboard has.
package func typed(_ value: Double) -> String {
  let text = "\(value)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
