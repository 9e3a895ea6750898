// The English edition. Its lessons are woven from the Markdown files beside this one, and what they
// call is in Helpers; but the package manager knows a target by a Swift file that is there before
// anything is woven.

/// What there is to look up in English: `glossary.md`.
public var glossarySource: String { String(decoding: PackageResources.glossary_md, as: UTF8.self) }
