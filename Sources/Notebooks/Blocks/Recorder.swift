// The running lesson's other end. A lesson is a method on the recorder, so its cells say `show(…)`,
// `plot(…)` and `ask(…)` without ceremony; what they say becomes blocks, gathered into steps.

import Languages
import Parameters

/// Collects what a running lesson produces and hands on each step as soon as it is complete.
public final class Recorder {
  private let lessonNumber: Int
  private let language: Language
  private let parameters: ParameterAssignment
  private let includesMeasurements: Bool
  private let deliver: (Step) throws(LessonError) -> Void
  private let takeFile: (([UInt8]) throws(LessonError) -> Void)?

  private var step: Step?
  private var stepCount = 0
  private var tableCount = 0
  private var figureCount = 0
  private var cell = Cell(label: "", figureAlternative: nil, figures: 0)

  private struct Cell {
    var label: String
    var figureAlternative: String?
    var figures: Int
  }

  /// Creates a recorder for one run of a lesson.
  ///
  /// - Parameters:
  ///   - lesson: The lesson that will run.
  ///   - parameters: The values of its parameters; the defaults where nothing was assigned.
  ///   - includesMeasurements: Whether tables that differ from run to run are handed on; the
  ///     numbers of the other tables are the same with and without them.
  ///   - takeFile: Called with each file that the lesson hands out, as soon as there is one. What it
  ///     throws ends the lesson, too.
  ///   - deliver: Called with each step, in order, when the lesson has come to the step's end. What
  ///     it throws ends the lesson.
  public init(
    lesson: Lesson, parameters: ParameterAssignment, includesMeasurements: Bool = true,
    takeFile: (([UInt8]) throws(LessonError) -> Void)? = nil,
    deliver: @escaping (Step) throws(LessonError) -> Void
  ) {
    self.lessonNumber = lesson.number
    self.language = lesson.language
    self.parameters = parameters
    self.includesMeasurements = includesMeasurements
    self.takeFile = takeFile
    self.deliver = deliver
  }

  /// Runs the lesson and returns its steps.
  public static func record(
    _ lesson: Lesson, parameters: ParameterAssignment? = nil, includesMeasurements: Bool = true
  ) throws(LessonError) -> [Step] {
    var steps: [Step] = []
    let assignment =
      if let parameters { parameters } else {
        try ParameterAssignment([], for: lesson.parameters)
      }
    let recorder = Recorder(
      lesson: lesson, parameters: assignment, includesMeasurements: includesMeasurements
    ) { steps.append($0) }
    try recorder.play(lesson)
    return steps
  }

  /// Runs the lesson from its first step to its last.
  public func play(_ lesson: Lesson) throws(LessonError) {
    try Spoken.speaking(language) { () throws(LessonError) in try lesson.run(self) }
    try finishStep()
  }

  // MARK: What woven code calls

  /// Begins a step; the one before it is complete and is handed on.
  public func step(_ title: String) throws(LessonError) {
    try finishStep()
    stepCount += 1
    step = Step(number: stepCount, title: title)
  }

  /// Adds running text, with the values for its placeholders.
  public func prose(_ source: String, _ values: [String] = []) {
    add(.prose(Prose(source, values: values)))
  }

  /// Adds code that the lesson shows.
  public func code(_ code: Code) { add(.code(withAssignments(code))) }

  /// Adds code that ran but that the lesson does not show.
  public func hiddenCode(_ code: Code) { add(.hiddenCode(withAssignments(code))) }

  /// Begins a cell: its label names the figures that it plots.
  public func cell(_ label: String, figureAlternative: String? = nil) {
    cell = Cell(label: label, figureAlternative: figureAlternative, figures: 0)
  }

  /// The value of a parameter: what `-p` assigned, otherwise the default.
  public func parameter<Value: ParameterConvertible>(_ name: String, _ fallback: Value) -> Value {
    guard let assigned = parameters[name] else { return fallback }
    let value = Value(assigned)
    demand(value != nil, "parameter \(name) was assigned “\(assigned.text)”, of another type")
    return value ?? fallback
  }

  /// The assignments of this run as they are typed behind a command, each with a space in front.
  ///
  /// - Parameter names: Parameters to leave out.
  /// - Returns: Such as ` -p seeds=2 -p epochs=4`; empty where nothing was assigned.
  public func assignmentOptions(without names: [String]) -> String {
    parameters.entries.filter { !names.contains($0.name) }
      .map { " " + $0.option }.joined()
  }

  /// Text for a place in a sentence.
  ///
  /// Numbers need a format first: `number(x, 3)`, `percent(x)`.
  public func inline(_ text: String) -> String { text }

  /// A whole number for a place in a sentence.
  public func inline(_ count: Int) -> String { "\(count)".exchanging("-", for: "−") }

  // MARK: What lessons call

  /// Shows a table.
  public func show(_ table: Table) {
    tableCount += 1
    if table.isMeasured && !includesMeasurements { return }
    add(.table(table, reference: reference(tableCount)))
  }

  /// Shows a figure, which takes its name from the label of its cell.
  public func plot(_ figure: Figure) {
    figureCount += 1
    cell.figures += 1
    var figure = figure
    figure.language = language
    figure.name = cell.figures == 1 ? cell.label : "\(cell.label)_\(cell.figures)"
    if let alternative = cell.figureAlternative { figure.alternative = alternative }
    add(.figure(figure, reference: reference(figureCount)))
  }

  /// Asks the reader to choose one of several answers before the lesson shows the right one.
  ///
  /// - Parameters:
  ///   - prompt: The question.
  ///   - choices: The answers to choose from.
  ///   - answer: The index of the right one, from 0, computed like everything else.
  ///   - explanation: Why it is right.
  public func ask(_ prompt: String, choices: [String], answer: Int, because explanation: String) {
    ask(Question(prompt, answer: .choice(choices, correct: answer), explanation: explanation))
  }

  /// Asks the reader for a number before the lesson shows the right one.
  ///
  /// - Parameters:
  ///   - prompt: The question, which names the unit.
  ///   - answer: The right number.
  ///   - tolerance: How far off a prediction may be and still come true.
  ///   - format: How the number is written.
  ///   - explanation: Why it is right.
  public func ask(
    _ prompt: String, answer: Double, within tolerance: Double, format: NumberFormat = .fixed(2),
    because explanation: String
  ) {
    ask(
      Question(
        prompt, answer: .number(correct: answer, tolerance: tolerance, format: format),
        explanation: explanation))
  }

  /// Hands out a file to whoever runs the lesson for the sake of it.
  public func handOut(_ file: [UInt8]) throws(LessonError) { try takeFile?(file) }

  /// Ends the lesson with a ``ParameterError`` unless the condition holds.
  ///
  /// For conditions that hold several parameters together; limits on a single one stand behind it
  /// in the `parameters` cell.
  public func require(_ condition: Bool, _ message: @autoclosure () -> String) throws(LessonError) {
    if !condition { throw ParameterError.conflict(message()) }
  }

  // MARK: Private

  /// The number of a table or a figure, with that of the lesson, where it has one.
  private func reference(_ count: Int) -> String {
    lessonNumber == 0 ? "\(count)" : "\(lessonNumber).\(count)"
  }

  private func ask(_ question: Question) {
    var question = question
    question.language = language
    add(.question(question))
  }

  private func withAssignments(_ code: Code) -> Code {
    var code = code
    if code.isParameters { code.assigned = parameters.entries }
    return code
  }

  private func add(_ block: Block) {
    demand(step != nil, "a lesson's blocks stand below a step's heading")
    step?.blocks.append(block)
  }

  private func finishStep() throws(LessonError) {
    guard let finished = step else { return }
    step = nil
    try deliver(finished)
  }
}
