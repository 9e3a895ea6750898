// The Korean edition. Its lessons are woven from the Markdown files beside this one and from the
// fences of the English ones; but the package manager knows a target by a Swift file that is there
// before anything is woven.

/// What there is to look up in Korean: `glossary.md`.
public var glossarySource: String { String(decoding: PackageResources.glossary_md, as: UTF8.self) }
