// What every page has around its content: head, style sheet, script. A page is one file and asks
// the network for nothing.

import HTMLBlocks
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
  var content: [HTML]
  /// What this kind of page adds to the style sheet of all.
  var style: HTML = ""
  /// The lesson as a program, compressed by gzip; `nil` where there is none.
  var kernel: [UInt8]?

  /// Says to the browser what the page may load: nothing but what stands in it.
  ///
  /// A page with a kernel may start that, in a worker whose script stands in the page, too.
  private var policy: String {
    let scripts = kernel == nil ? "" : " 'wasm-unsafe-eval' blob:; worker-src blob:"
    return "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\(scripts); "
      + "img-src data:; base-uri 'none'; form-action 'none'"
  }

  var html: HTML {
    let head = HTML.block(
      "head", [],
      [
        "<meta charset=\"utf-8\">",
        HTML.opening(
          "meta", [("http-equiv", "Content-Security-Policy"), ("content", policy)]),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<meta name=\"color-scheme\" content=\"light dark\">",
        HTML.opening("meta", [("name", "description"), ("content", summary)]),
        "<title>\(.escaped(title))</title>",
        // A browser that asks for an icon finds an empty one here.
        "<link rel=\"icon\" href=\"data:,\">",
        HTML.block("style", [], [.resource(PackageResources.page_css), style]),
        // In front of what it changes, which nobody should see before.
        HTML.block("script", [], [.resource(PackageResources.page_js)]),
      ])
    let body = HTML.block("body", [("class", kind)] + words, content + notebook)
    let document = HTML.block("html", [("lang", language.rawValue)], [head, body])
    return "<!DOCTYPE html>\n\(document)\n"
  }

  /// The kernel, the worker's script, and the script that brings both to life.
  private var notebook: [HTML] {
    guard let kernel else { return [] }
    func data(_ name: String, size: Int? = nil, _ content: HTML) -> HTML {
      let size = size.map { "\($0)" }
      return HTML.element(
        "script", [("type", "text/plain"), ("id", name), ("data-size", size)], content)
    }
    return [
      data("kernel", size: kernel.count, .letters(LetteredBytes.letters(of: kernel))),
      data("worker", .resource(PackageResources.worker_js)),
      HTML.block("script", [], [.resource(PackageResources.notebook_js)]),
    ]
  }

  /// What the script says, in the page's language.
  private var words: [(HTML.Name, String?)] {
    [
      ("data-copied", language.say(.copied)),
      ("data-yours", language.say(.yours)), ("data-check", language.say(.checkPrediction)),
      ("data-came-true", language.say(.cameTrue)),
      ("data-came-false", language.say(.didNotComeTrue)),
      ("data-waits", language.say(.followsWhenAnswered)),
    ]
  }
}
