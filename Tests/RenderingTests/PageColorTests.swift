// The colours of classes and series on a page: they stand out from its ground, and from each other
// for eyes that see no red or no green.

import Foundation
import Notebooks
import Rendering
import Testing

/// A colour of the style sheet on a light and on a dark page.
private struct Pair {
  var light: RGB
  var dark: RGB
}

/// What eyes make of colours; the matrices are those of Machado and colleagues (2009) for eyes that
/// lack one kind of cones altogether, in linear light.
private enum Sight: CaseIterable {
  case full, withoutRed, withoutGreen

  private var matrix: [[Double]] {
    switch self {
    case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .withoutRed:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .withoutGreen:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    }
  }

  /// The colour in CIELAB, where distances are about those that are seen (D65).
  func lab(_ color: RGB) -> [Double] {
    let linear = [color.red, color.green, color.blue].map { channel -> Double in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    func times(_ matrix: [[Double]], _ values: [Double]) -> [Double] {
      matrix.map { row in zip(row, values).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    let seen = times(matrix, linear).map { min(max($0, 0), 1) }
    let xyz = times(
      [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]], seen)
    let f = zip(xyz, [0.9505, 1, 1.089]).map { value, white in
      let share = value / white
      return share > 0.008856 ? cbrt(share) : 7.787 * share + 16 / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  func distance(_ one: RGB, _ other: RGB) -> Double {
    zip(lab(one), lab(other)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }
}

@Suite struct `Colours of a page` {
  private static let page = Result {
    try HTMLExporter().files(for: [
      ExecutedLesson(lesson: Everything.lesson, steps: [], pictures: [:])
    ])[0].text
  }

  /// The colours with this name and a number or without one, in the style sheet of a page.
  private static func colors(_ name: String) throws -> [Pair] {
    let page = try page.get()
    let one = /#([0-9a-f]{6})/
    return page.split(separator: "\n").filter { $0.contains(/^\s*--/) && $0.contains("--\(name)") }
      .compactMap { line in
        let found = line.matches(of: one).compactMap { Int($0.1, radix: 16).map { RGB($0) } }
        return found.first.map { Pair(light: $0, dark: found[found.count - 1]) }
      }
  }

  @Test func `stand out from its ground by 3 to 1, light and dark`() throws {
    let series = try Self.colors("series-")
    #expect(series.count == Palette.count)
    // Bars of a table lie on a ground of their own.
    for ground in try Self.colors("paper") + Self.colors("raised") {
      for (index, color) in series.enumerated() {
        #expect(color.light.contrast(with: ground.light) >= 3, "series \(index), light")
        #expect(color.dark.contrast(with: ground.dark) >= 3, "series \(index), dark")
      }
    }
  }

  @Test func `differ for every kind of eye`() throws {
    let series = try Self.colors("series-")
    for sight in Sight.allCases {
      for one in series.indices {
        for other in series.indices where other > one {
          // Beyond ten classes there is less room; beside each other stand few.
          let least: Double = other < 6 ? 15 : 6
          for (theme, colors) in [
            ("light", (series[one].light, series[other].light)),
            ("dark", (series[one].dark, series[other].dark)),
          ] {
            let distance = sight.distance(colors.0, colors.1)
            #expect(distance >= least, "\(one) and \(other), \(theme), \(sight): \(distance)")
          }
        }
      }
    }
  }
}
