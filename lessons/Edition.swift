// The English edition. Its lessons are woven from the Markdown files beside this one, and what they
// call is in Helpers; but the package manager knows a target by a Swift file that is there before
// anything is woven.
