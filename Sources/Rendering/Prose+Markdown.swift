import MarkdownTree
import Notebooks

extension Prose {
  /// The text as a tree, with the values in their places.
  package var markdown: [MarkdownBlock] { markdownBlocks(of: source, values: values) }
}
