// The Korean edition. Its lessons are woven from the Markdown files beside this one and from the
// fences of the English ones; but the package manager knows a target by a Swift file that is there
// before anything is woven.
