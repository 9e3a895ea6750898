import MarkdownTree
import Notebooks

extension Prose {
  /// The text as a tree, with the values in their places.
  package var markdown: [MarkdownBlock] { markdownBlocks(of: source, values: values) }

  /// The text as a tree in which the values are pieces of their own.
  var markdownWithValues: [MarkdownBlock] {
    markdownBlocks(of: source, values: values, tellingValues: true)
  }
}
