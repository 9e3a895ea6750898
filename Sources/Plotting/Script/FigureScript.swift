// From a figure to a script that stands on its own: `gnuplot FILE.gp` from any folder draws it, and
// variables set with `-e` choose another terminal, another file, one frame, or all of them as an
// animation.

import Foundation
import Languages
import Notebooks

struct FigureScript {
  private let figure: Figure
  private let layout: FigureLayout
  /// What the script computes by itself, where it can.
  private let softmax: SoftmaxScript?

  init(_ figure: Figure) {
    self.figure = figure
    layout = FigureLayout(figure)
    softmax = SoftmaxScript(figure, stem: FileName.stem(figure.name))
  }

  private var legend: Legend { layout.legend }
  private var single: Layout { layout.single }
  private var overview: Layout? { layout.overview }

  /// A comment of the script, in the figure's language.
  private func say(_ phrase: ScriptPhrase) -> String { figure.language.say(phrase) }

  /// How many frames there are, as an expression of the script.
  private var frameCount: String { softmax?.frameCount ?? "\(figure.frames.count)" }
  private var hasFrames: Bool { figure.frames.count > 1 }
  private var stem: String { FileName.stem(figure.name) }
  /// The size of the still picture in pixels.
  var stillSize: (width: Int, height: Int) { (overview ?? single).size }

  /// The size of the picture in pixels: of one frame, from 1, or of the still picture.
  func size(ofFrame frame: Int) -> (width: Int, height: Int) {
    frame == 0 ? stillSize : single.size
  }

  /// The whole script.
  var script: Script {
    var script = Script()
    writeHead(to: &script)
    writeSettings(to: &script)
    script.add("", "# " + say(.data))
    for panel in figure.frames[0].panels.indices {
      for datablock in panelScript(panel).datablocks { script.add(datablock) }
    }
    script.add("", "# " + say(.picture))
    if hasFrames {
      writeFrames(to: &script)
    } else {
      script.add(single.commands)
      writePanels(to: &script)
      script.add("", "unset multiplot")
    }
    script.add("unset output")
    return script
  }

  // MARK: Head

  private func writeHead(to script: inout Script) {
    let file = stem + ".gp"
    script.add(ScriptText.comment(figure.caption))
    if !figure.alternative.isEmpty { script.add(["#"] + ScriptText.comment(figure.alternative)) }
    script.add(
      "#",
      "# "
        + say(.howToDraw),
      "#   gnuplot \(file)",
      "# " + say(.otherTerminal),
      "#   gnuplot -e \"term='pngcairo size \(stillSize.width),\(stillSize.height)'; "
        + "out='\(stem).png'\" \(file)",
      "#   gnuplot -e \"term='dumb 100 40 nofeed'; out=''\" \(file)",
      "# " + say(.darkGround),
      "#   gnuplot -e \"ink='#dddddd'; paper='#111111'; faint='#333333'; black='#dddddd'\" \(file)")
    if hasFrames {
      let labels = figure.frames.map(\.label).joined(separator: ", ")
      script.add(
        ScriptText.comment(
          say(.frames(count: figure.frames.count, parameter: figure.frameParameter, labels: labels))
        ))
      script.add(
        "#   gnuplot -e \"frame=1\" \(file)",
        "#   gnuplot -e \"animate=1\" \(file)")
    }
    script.add("")
  }

  private func writeSettings(to script: inout Script) {
    script.add("reset")
    if let softmax { script.add([""] + softmax.commands) }
    writeColors(to: &script)
    writeOutput(to: &script)
    writeAppearance(to: &script)
  }

  private func writeColors(to script: inout Script) {
    script.add(
      "",
      "# " + say(.settings),
      "if (!exists('ink')) ink = '#222222'",
      "if (!exists('muted')) muted = '#767676'",
      "if (!exists('faint')) faint = '#e4e4e4'",
      "if (!exists('paper')) paper = '#ffffff'",
      "if (!exists('black')) black = '#000000'")
    if hasFrames {
      script.add(
        "chosen = exists('frame') ? frame : 0",
        "moves = exists('animate') ? animate : 0",
        "if (chosen < 0 || chosen > \(frameCount)) {",
        "  print 'frame is one of 1 to ' . \(frameCount)",
        "  exit status 1",
        "}")
    }
  }

  private func writeOutput(to script: inout Script) {
    // All names differ from those that the command line sets: a second script in the same gnuplot
    // then starts afresh. The folder of the script; `./` keeps a name from being taken for anything
    // but a file.
    script.add(
      "",
      "# " + say(.file),
      "folder = './'",
      "if (exists('ARG0')) {",
      "  do for [i = 1:strlen(ARG0)] { if (ARG0[i:i] eq '/') { folder = ARG0[1:i] } }",
      "}",
      "kind = \(hasFrames ? "moves ? '.gif' : " : "")'.svg'",
      "file = exists('out') ? out : exists('term') ? '' : folder . \(ScriptText.quoted(stem)) . kind",
      "terminal = exists('term') ? term : \(terminal)",
      // gnuplot warns of this setting where the locale has another encoding. Its SVG is UTF-8 in
      // any case, but the room for numbers and names is not: without this it is that for as many
      // letters as a word has bytes, three for a minus sign, and an axis is named too far away.
      (figure.measuredWords.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
        ? "if (exists('term')) " : "")
        + "set encoding utf8",
      "set terminal @terminal",
      "set termoption noenhanced",
      "if (file ne '') set output file")
  }

  private func writeAppearance(to script: inout Script) {
    script.add(
      "",
      "# " + say(.appearance),
      "unset key",
      "set tics nomirror out scale 0.5 textcolor rgb ink",
      "set xlabel tc rgb ink",
      "set ylabel tc rgb ink",
      "set key tc rgb ink samplen 1.6",
      "set style textbox opaque noborder")
    if figure.frames[0].panels.flatMap(\.layers).contains(where: \.hasInkForEach) {
      script.add("", "# " + say(.classColors))
      script.add(
        (0..<Palette.count).map { "set linetype \($0 + 1) lc \(Palette.series($0).colorSpec)" })
    }
  }

  /// The terminal, as an expression of the script.
  private var terminal: String {
    func svg(_ layout: Layout) -> String {
      """
      "svg size \(layout.size.width),\(layout.size.height) font 'sans-serif,12' \
      name '\(svgName)' background '" . paper . "'"
      """
    }
    let frame = overview.map { "(chosen == 0 ? \(svg($0)) : \(svg(single)))" } ?? svg(single)
    if !hasFrames { return frame }
    let size = single.size
    return """
      moves ? "gif animate delay 100 loop 0 size \(size.width),\(size.height) font '\(figure.pixelFont),12' \
      background '" . paper . "'" : \(frame)
      """
  }

  /// A name as gnuplot's svg terminal takes it, which becomes the document's title.
  private var svgName: String {
    String(
      stem.unicodeScalars.map { scalar in
        scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          ? Character(scalar) : "_"
      })
  }

  // MARK: Picture

  private func writeFrames(to script: inout Script) {
    let still: Int = if case .frame(let index) = figure.still { index + 1 } else { 0 }
    script.add(
      "frames = \(frameCount)",
      "# "
        + say(softmax == nil || overview != nil ? .whichFrames : .whichTemperature))
    if overview == nil, softmax == nil { script.add("if (chosen == 0) chosen = \(still)") }
    script.add(
      "first = moves ? 1 : chosen",
      "last = moves ? frames : chosen")
    script.block("do for [picture = first:last]") { script in
      if let overview {
        script.add(
          "from = picture == 0 ? 1 : picture",
          "to = picture == 0 ? frames : picture",
          "cells = (to - from + 1) * \(figure.frames[0].panels.count)",
          "columns = picture == 0 ? (cells < \(overview.columns) ? cells : \(overview.columns)) "
            + ": \(single.columns)",
          "rows = (cells + columns - 1) / columns")
        script.block("if (picture == 0)") { $0.add(overview.commands(grid: "rows,columns")) }
        script.block("else") { $0.add(single.commands) }
        script.block("do for [state = from:to]") { script in
          if let softmax { script.add(softmax.stateCommand) }
          writePanels(to: &script)
        }
      } else {
        script.add("state = picture")
        if let softmax { script.add(softmax.stateCommand) }
        script.add(single.commands)
        writePanels(to: &script)
      }
      script.add("", "unset multiplot")
    }
  }

  private func writePanels(to script: inout Script) {
    let last = figure.frames[0].panels.count - 1
    for panel in 0...last {
      if overview != nil {
        let perFrame = figure.frames[0].panels.count
        script.add("cell = (state - from) * \(perFrame) + \(panel)")
      }
      if panel == last, !legend.entries.isEmpty {
        script.add((overview ?? single).keyCommand(legend))
      }
      panelScript(panel).write(to: &script, legend: panel == last ? legend.clauses : [])
    }
  }

  private func panelScript(_ panel: Int) -> PanelScript {
    guard overview == nil else {
      return PanelScript(
        index: panel, of: figure, isLeft: "cell % columns == 0",
        isLow: "cell + columns >= cells", softmax: softmax?.panels[panel])
    }
    let panels = figure.frames[0].panels
    let isLeft = !panels.sharesYAxis || panel % single.columns == 0
    let isLow = !panels.sharesXAxis || panel + single.columns >= panels.count
    return PanelScript(
      index: panel, of: figure, isLeft: isLeft ? "1" : "0", isLow: isLow ? "1" : "0",
      softmax: softmax?.panels[panel])
  }
}

extension Figure {
  /// The font for pictures in pixels that gnuplot draws through gd, which takes one font and looks
  /// for no other one where a letter is missing.
  var pixelFont: String { allWords.contains(where: \.hasWideLetters) ? "sans:lang=ko" : "sans" }
}
