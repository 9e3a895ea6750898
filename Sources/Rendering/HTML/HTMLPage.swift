// What every page has around its content: head, style sheet, script. A page is one file and asks the network for nothing.

import Languages
import Notebooks

struct HTMLPage {
  /// The title that a browser shows.
  var title: String
  /// What a search engine shows below it.
  var summary: String
  /// The language of the page.
  var language: Language
  /// The class of the page's body.
  var kind: String
  /// What stands on the page.
  var content: [String]

  /// Says to the browser what the page may load: nothing but what stands in it.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; "
    + "base-uri 'none'; form-action 'none'"

  var html: String {
    let head = HTMLElement.block(
      "head", [],
      [
        "<meta charset=\"utf-8\">",
        HTMLElement.opening(
          "meta", [("http-equiv", "Content-Security-Policy"), ("content", Self.policy)]),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<meta name=\"color-scheme\" content=\"light dark\">",
        HTMLElement.opening("meta", [("name", "description"), ("content", summary)]),
        "<title>\(HTMLText.escaped(title))</title>",
        // A browser that asks for an icon finds an empty one here.
        "<link rel=\"icon\" href=\"data:,\">",
        HTMLElement.block("style", [], [Self.text(of: PackageResources.page_css)]),
      ])
    let body = HTMLElement.block(
      "body", [("class", kind)],
      content + [HTMLElement.block("script", [], [Self.text(of: PackageResources.page_js)])])
    let document = HTMLElement.block("html", [("lang", language.rawValue)], [head, body])
    return "<!DOCTYPE html>\n" + document + "\n"
  }

  private static func text(of resource: [UInt8]) -> String {
    var text = String(decoding: resource, as: UTF8.self)
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
