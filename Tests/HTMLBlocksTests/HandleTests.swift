// Handles: what a page's script computes from their attributes is the parameter's value.

import Foundation
import HTMLBlocks
import Notebooks
import Plotting
import TestSupport
import Testing

@Suite struct Handles {
  private func handles() throws -> [Shape] {
    try Pictures.held.drawing(frame: nil, prefix: "").shape().all
      .filter { $0.attributes["class"] == "handle" }
  }

  /// The value at a pointer's place, as ``PlotArea`` documents it.
  private func value(_ handle: Shape, x: Double, y: Double) throws -> Double {
    switch handle.attributes["data-moves"] {
    case "around":
      let (cx, cy) = (try handle.number("data-cx"), try handle.number("data-cy"))
      let degrees = atan2(cy - y, x - cx) * 180 / .pi
      return degrees < 0 ? degrees + 360 : degrees
    case let motion:
      let (from, to) = (try handle.number("data-from"), try handle.number("data-to"))
      let (start, end) = (try handle.number("data-from-px"), try handle.number("data-to-px"))
      let share = min(max(((motion == "up" ? y : x) - start) / (end - start), 0), 1)
      return handle.attributes["data-log"] == nil
        ? from + share * (to - from) : from * pow(to / from, share)
    }
  }

  @Test(
    arguments: [
      ("angleA", nil, 122), ("angleB", nil, 300), ("temperature", nil, 4), ("logits", 2, -0.25),
    ] as [(String, Int?, Double)])
  func `a handle stands where its value is`(name: String, element: Int?, expected: Double) throws {
    let handle = try #require(try handles().first { $0.attributes["data-sets"] == name })
    #expect(handle.attributes["data-element"] == element.map { "\($0)" })
    let circle = try #require(handle.children.first)
    let value = try value(
      handle, x: try circle.number("cx"), y: try circle.number("cy"))
    #expect(abs(value - expected) < 0.005 * max(abs(expected), 1))
  }

  @Test func `a finger finds it`() throws {
    for handle in try handles() {
      let touched = handle.children.filter { $0.attributes["pointer-events"] == "all" }
      #expect(try touched.map { try $0.number("r") } == [22])
      #expect(handle.children.contains { $0.attributes["stroke"] == "var(--accent)" })
    }
  }

  @Test func `a value beyond the axes can still be taken hold of`() throws {
    var figure = Pictures.held
    figure.frames[0].panels[1].handles = [
      Handle(sets: "T", at: Point(1e6, 1), moves: .across),
      Handle(sets: "gone", at: Point(-1, .nan), moves: .up),
    ]
    let drawing = figure.drawing(frame: nil, prefix: "")
    let handle = try #require(
      try drawing.shape().all.first { $0.attributes["data-sets"] == "T" })
    #expect(try handle.children[0].number("cx") == handle.number("data-to-px"))
    #expect(!drawing.shapes.source.contains("gone"))
  }

  @Test func `a figure is held in every frame`() throws {
    let handle = Handle(sets: "T", at: Point(4, 0.5), moves: .across)
    let figure = Samples.curves.held(by: [handle])
    for frame in figure.frames.indices {
      let shapes = figure.drawing(frame: frame, prefix: "").shapes
      let bare = Samples.curves.drawing(frame: frame, prefix: "").shapes
      #expect(shapes.source.contains("data-sets=\"T\""))
      #expect(shapes.source.hasPrefix(bare.source.prefix(2000)))
    }
    #expect(Samples.panels.held(by: [handle], inPanel: 1).frames[0].panels[0].handles.isEmpty)
  }

  @Test func `no other medium shows them`() throws {
    var bare = Pictures.held
    for panel in bare.frames[0].panels.indices { bare.frames[0].panels[panel].handles = [] }
    #expect(bare != Pictures.held)
    #expect(bare.fingerprint != Pictures.held.fingerprint)
    let folder = try ScratchFolder()
    _ = try PlotFolder(path: folder.path + "/one").write(bare)
    _ = try PlotFolder(path: folder.path + "/other").write(Pictures.held)
    let script = try #require(folder.read("one/held.gp"))
    #expect(folder.read("other/held.gp") == script)
  }
}
