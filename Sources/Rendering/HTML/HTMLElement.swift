// How an element is written, in one place.

enum HTMLElement {
  /// An element with its content; attributes whose value is `nil` are left out.
  static func element(
    _ name: String, _ attributes: [(String, String?)] = [], _ content: String
  ) -> String {
    opening(name, attributes) + content + "</\(name)>"
  }

  /// An element with its content between line ends, for what holds whole lines.
  static func block(
    _ name: String, _ attributes: [(String, String?)] = [], _ lines: [String]
  ) -> String {
    let content = lines.filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
    return opening(name, attributes) + "\n" + content + "</\(name)>"
  }

  /// An element without content and without an end tag, such as `meta`.
  static func opening(_ name: String, _ attributes: [(String, String?)] = []) -> String {
    let written = attributes.compactMap { name, value in
      value.map { $0.isEmpty ? " \(name)" : " \(name)=\"\(HTMLText.escaped($0))\"" }
    }
    return "<\(name)\(written.joined())>"
  }
}
