// gnuplot-iostream, as Swift sees it: a new file into which text and rows of numbers go.

import CGnuplotIostream
import Foundation
import Notebooks
import OperatingSystem

/// A script that is being written; closed by ``close()``, or when it is given up.
struct ScriptFileStream: ~Copyable {
  /// Why something did not arrive in the file.
  struct Failure: Error {
    var code: Int32
    /// The reason in the words of the system.
    var reason: String { SystemReason.text(code) }
  }

  private let script: OpaquePointer

  /// Creates the file, which must not exist yet.
  init(path: String) throws(Failure) {
    var script: OpaquePointer?
    let code = cgnuplot_open(path, &script)
    guard code == 0, let script else { throw Failure(code: code) }
    self.script = script
  }

  deinit { _ = cgnuplot_close(script) }

  func write(_ piece: Script.Piece) throws(Failure) {
    switch piece {
    case .line(let line): try write(line + "\n")
    case .data(let datablock): try write(datablock)
    }
  }

  /// Closes the file; only now it is known that everything arrived.
  consuming func close() throws(Failure) {
    let script = script
    discard self
    try Self.check(cgnuplot_close(script))
  }

  private func write(_ datablock: Datablock) throws(Failure) {
    let head = ScriptText.comment(datablock.comment) + ["$\(datablock.name) << EOD"]
    try write(head.joined(separator: "\n") + "\n")
    for (number, rows) in datablock.sets.enumerated() {
      // Two empty lines divide one set of rows from the next.
      if number > 0 { try write("\n\n") }
      let columns = rows.first?.count ?? 0
      // Infinity is no place in a picture, and −0 is written as 0.
      let values = rows.flatMap { row in row.map { $0.isFinite ? ($0 == 0 ? 0 : $0) : .nan } }
      demand(values.count == rows.count * columns, "\(datablock.name) has uneven rows")
      try Self.check(cgnuplot_write_rows(script, values, rows.count, columns))
    }
    try write("EOD\n")
  }

  private func write(_ text: String) throws(Failure) {
    try Self.check(cgnuplot_write_text(script, text))
  }

  private static func check(_ code: Int32) throws(Failure) {
    if code != 0 { throw Failure(code: code) }
  }
}
