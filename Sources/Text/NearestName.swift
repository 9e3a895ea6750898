// “Did you mean …?”, for everything that has names: parameters at run time, a lesson's options at
// build time.

/// The known name that a wrong one may be a slip of the pen for; `nil` when none is near.
///
/// Near is a name of which a third may differ, or only the case of its letters.
package func nearestName(to name: String, among known: [String]) -> String? {
  let near = known.min { editDistance($0, name) < editDistance($1, name) }
  guard let near else { return nil }
  let distance = editDistance(near, name)
  let isSlip =
    near.lowercased() == name.lowercased()
    || distance <= max(2, near.count / 3) && distance < min(near.count, name.count)
  return isSlip ? near : nil
}

/// How many letters must be inserted, deleted or replaced to turn one word into the other.
///
/// Only the first 40 letters count, which is longer than any name.
private func editDistance(_ first: String, _ second: String) -> Int {
  let (source, target) = (Array(first.prefix(40)), Array(second.prefix(40)))
  var previous = Array(0...target.count)
  for (row, letter) in source.enumerated() {
    var current = [row + 1]
    for (column, other) in target.enumerated() {
      let replaced = previous[column] + (letter == other ? 0 : 1)
      current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous[target.count]
}
