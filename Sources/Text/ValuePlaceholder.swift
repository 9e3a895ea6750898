/// U+FFFC, the object replacement character, which stands for a computed value in running text.
///
/// No lesson may hold it. The weaver writes it in place of each expression, and the door to
/// Markdown puts the values there.
package let valuePlaceholder: Unicode.Scalar = "\u{FFFC}"
