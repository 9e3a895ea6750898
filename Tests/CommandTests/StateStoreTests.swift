import Foundation
import Synchronization
import TestSupport
import Testing
import lesson

@Suite struct `The state file` {
  private let home: ScratchFolder
  private let path: String

  init() throws {
    home = try ScratchFolder()
    path = "distillation-course/state.json"
  }

  /// A store of its own, as another run would have it, and what it complains of.
  private func store(
    _ environment: [String: String]? = nil
  ) -> (store: StateStore, complaints: Complaints) {
    let complaints = Complaints()
    let store = StateStore(environment: environment ?? ["XDG_STATE_HOME": home.path]) {
      complaints.add($0)
    }
    return (store, complaints)
  }

  @Test func `what one run writes, the next one reads`() {
    store().store.update { state in
      state.lessons["2", default: LessonRecord()].place = 5
      state.lessons["2"]?.predictions["4.1"] = Prediction(answer: "3", cameTrue: true)
      state.exercises["1.2", default: ExerciseRecord()].hintsSeen = 2
    }
    let (next, complaints) = store()
    let state = next.load()
    #expect(state.lessons["2"]?.place == 5)
    #expect(state.lessons["2"]?.predictions == ["4.1": Prediction(answer: "3", cameTrue: true)])
    #expect(state.exercises["1.2"]?.hintsSeen == 2 && state.exercises["1.2"]?.passed == false)
    #expect(complaints.all == [])
    #expect(home.files() == [path, "distillation-course/state.lock"])
  }

  @Test func `without a file nothing has happened yet, and reading makes none`() {
    let (empty, complaints) = store()
    #expect(empty.load() == CourseState())
    #expect(complaints.all == [] && home.files() == [])
  }

  @Test func `the default is below the home folder, and a relative XDG_STATE_HOME is ignored`() {
    store(["HOME": home.path, "XDG_STATE_HOME": "relative"]).store.update {
      $0.lessons["1"] = .init()
    }
    #expect(home.files().contains(".local/state/\(path)"))
  }

  @Test func `without a home nothing is remembered, and nobody is told`() {
    let (nowhere, complaints) = store([:])
    nowhere.update { $0.lessons["1"] = LessonRecord() }
    #expect(nowhere.load() == CourseState() && complaints.all == [])
  }

  @Test(arguments: [
    "", "{\"version\": 1, \"lessons\": {\"1", "[]", "{\"version\": 1, \"lessons\": 3}", "{}",
    "\u{0}\u{0}",
  ])
  func `a file that cannot be understood is moved aside with one line`(content: String) throws {
    try home.write(content, to: path)
    let (store, complaints) = store()
    #expect(store.load() == CourseState())
    #expect(
      complaints.all == [
        "\(home.path)/\(path) is damaged; it is now state.json.damaged, and your progress begins anew"
      ])
    #expect(home.read(path + ".damaged") == content)
    store.update { $0.exercises["1.1", default: ExerciseRecord()].passed = true }
    #expect(store.load().exercises["1.1"]?.passed == true)
    #expect(complaints.all.count == 1)
  }

  @Test func `a newer version's file stays, with one line`() throws {
    let content = "{\"version\": 2, \"worlds\": []}"
    try home.write(content, to: path)
    let (store, complaints) = store()
    #expect(store.load() == CourseState())
    store.update { $0.lessons["1"] = LessonRecord() }
    #expect(
      complaints.all == [
        "\(home.path)/\(path) was written by a newer version of this course; it stays as it is, and this version "
          + "remembers nothing"
      ])
    #expect(home.read(path) == content)
  }

  @Test func `what an older version left out has not happened yet`() throws {
    try home.write("{\"version\": 1, \"lessons\": {\"1\": {\"place\": 2}}, \"other\": 1}", to: path)
    let state = store().store.load()
    #expect(state.lessons["1"]?.place == 2 && state.lessons["1"]?.isFinished == false)
    #expect(state.exercises.isEmpty)
  }

  @Test func `a home that cannot be written costs one line`() throws {
    try home.write("a file, no folder", to: "occupied")
    let (store, complaints) = store(["XDG_STATE_HOME": home.path + "/occupied"])
    for step in 1...3 { store.update { $0.lessons["1", default: LessonRecord()].place = step } }
    #expect(store.load() == CourseState())
    #expect(
      complaints.all == [
        "your progress cannot be remembered in \(home.path)/occupied/\(path): Not a directory"
      ])
  }

  @Test func `a folder in the file's place is left alone`() throws {
    try home.write("", to: path + "/precious")
    let (store, complaints) = store()
    store.update { $0.lessons["1"] = LessonRecord() }
    #expect(home.files().contains(path + "/precious"))
    #expect(complaints.all.count == 1)
  }

  @Test func `runs at the same time do not lose each other's entries`() async {
    await withTaskGroup(of: Void.self) { group in
      for run in 1...8 {
        let store = store().store
        group.addTask {
          for step in 1...25 {
            store.update { $0.exercises["\(run).\(step)", default: ExerciseRecord()].passed = true }
          }
        }
      }
    }
    #expect(store().store.load().exercises.count == 200)
  }

  @Test func `what a killed run left half written is not read, and does not stay`() throws {
    let half = "distillation-course/.state.json.0123abcd"
    try home.write("{\"version\": 1, \"less", to: half)
    let (store, complaints) = store()
    #expect(store.load() == CourseState())
    store.update { $0.lessons["3"] = LessonRecord() }
    #expect(store.load().lessons["3"] == LessonRecord())
    #expect(!home.files().contains(half) && complaints.all == [])
  }
}

private final class Complaints: Sendable {
  private let lines = Mutex<[String]>([])
  var all: [String] { lines.withLock { $0 } }
  func add(_ line: String) { lines.withLock { $0.append(line) } }
}
