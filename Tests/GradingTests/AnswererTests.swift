// A program in another language that answers: one process for all exercises, and whatever it does
// is told as what it is.

import Answering
import ExerciseChecks
import Foundation
import Grading
import Languages
import Testing

/// Answers exercise 1.1 as the reference does and says of all others that they are not written,
/// but for what a line of Python changes of `reply` before it is written.
private func program(_ change: String) -> String {
  """
  import json, math, os, struct, subprocess, sys, time
  count, last = 0, None
  def softmax(z):
      powers = [math.exp(x - max(z)) for x in z]
      return [power / sum(powers) for power in powers]
  def rounded(numbers, letter):
      return [struct.unpack(letter, struct.pack(letter, x))[0] for x in numbers]
  for line in sys.stdin:
      request = json.loads(line)
      count += 1
      reply = {"id": request["id"]}
      if request["exercise"] == "1.1":
          reply["answer"] = softmax(request["arguments"]["logits"])
      else:
          reply |= {"error": "later", "not_attempted": True}
      \(change)
      print(json.dumps(reply), flush=True)
  """
}

/// A grader that asks such a program.
private func grader(_ change: String, timeLimit: Double = 60, startLimit: Double = 60) -> Grader {
  // The shell's own quotes; the program has none of these.
  var grader = Grader(.command("exec python3 -c '\(program(change))'"), timeLimit: timeLimit)
  grader.startLimit = startLimit
  return grader
}

@Suite struct AnswererTests {
  @Test func `One process answers everything, and what it prints belongs to its exercise`() async {
    let verdicts = await grader(
      "if count % 5 == 1: print(request[\"exercise\"], os.getpid(), file=sys.stderr)"
    )
    .verdicts(on: allExercises.filter { $0.id.lesson == 1 }.map(\.id))
    #expect(verdicts.map(\.status) == [.passed] + Array(repeating: .notAttempted, count: 3))
    #expect(verdicts[0].points == softmaxExercise.checkKeys.count)
    let printed = verdicts.flatMap { verdict in
      verdict.printed.split(separator: "\n").map { line in
        let words = line.split(separator: " ")
        #expect(words.first == "\(verdict.exercise)")
        return words.last
      }
    }
    #expect(printed.count > 2 && Set(printed).count == 1)
  }

  /// What the program does in the middle of the first exercise, what that is called, and a part of
  /// what is said.
  static let incidents: [(change: String, status: Verdict.Status, said: String)] = [
    ("if count == 3: os._exit(0)", .leftEarly, "exit code 0"),
    ("if count == 3: raise ValueError(\"no idea\")", .crashed, "ValueError: no idea."),
    ("if count == 3: os.kill(os.getpid(), 9)", .crashed, "something killed it"),
    ("if count == 3: reply[\"id\"] = 99", .misspoke, "question 99 when question 3"),
    // One too late: the answer to the question before.
    (
      "reply, last = (last, reply) if last else (reply, reply)", .misspoke,
      "answered question 1 when"
    ),
    ("if count == 3: print(\"a loss of 3\")", .misspoke, "“a loss of 3”"),
    ("if count == 3: reply = {}", .misspoke, "“{}”"),
    ("if count == 3: reply = {\"id\": 3}", .misspoke, "{\"id\": 3}"),
    ("if count == 3: reply[\"answer\"] = \"0.5\"", .misspoke, "\"0.5\""),
    ("while count == 3: sys.stderr.write(\"x\" * 1000)", .flooded, "256 kB"),
    ("while count == 3: print(\"x\" * 1000, end=\"\")", .flooded, "256 kB"),
    ("if count == 3: reply[\"answer\"] = bytearray(8 << 30)", .crashed, "MemoryError"),
    ("reply[\"answer\"] = [math.nan for x in reply.get(\"answer\", [])]", .failed, "(NaN)"),
    ("reply[\"answer\"] = [reply.get(\"answer\", [])]", .failed, "are expected"),
    (
      "if count == 3: reply = {\"id\": 3, \"error\": \"ValueError: no idea\"}", .failed,
      "It threw ValueError: no idea during softmax(logits=["
    ),
  ]

  @Test(arguments: incidents.indices)
  func `Whatever it does is told, and the other exercises are still asked`(index: Int) async {
    let (change, status, said) = Self.incidents[index]
    let verdicts = await grader(change).verdicts(on: ["1.1", "1.2"])
    #expect(verdicts[0].status == status)
    let message = verdicts[0].message ?? ""
    #expect(message.contains(said), "\(message)")
    #expect(verdicts[0].message(in: .korean) != verdicts[0].message(in: .english))
    // What changes every reply changes that of the second exercise, too.
    #expect(change.hasPrefix("reply") || verdicts[1].status == .notAttempted)
  }

  @Test func `Time runs anew for each exercise, and a start has its own`() async {
    let slow = "if count == 3: time.sleep(100)"
    let verdicts = await grader(slow, timeLimit: 1, startLimit: 1).verdicts(on: ["1.1", "1.2"])
    #expect(verdicts.map(\.status) == [.timedOut, .notAttempted])
    #expect(verdicts[0].message?.contains("within 2 s") == true)
    // Loading takes longer than an exercise may, and a process that is there is not started again.
    let late = "if count == 1: time.sleep(2)"
    let patient = await grader(late, timeLimit: 1, startLimit: 30).verdicts(on: ["1.1", "1.2"])
    #expect(patient.map(\.status) == [.passed, .notAttempted])
  }

  @Test func `Nothing that it started goes on`() async {
    let nap = "3598.\(UInt32.random(in: .min ... .max))"
    for change in ["", "if count == 3: os._exit(1)"] {
      let start =
        "if count == 1: subprocess.Popen([\"setsid\", \"sleep\", \"\(nap)\"])\n    " + change
      _ = await grader(start).verdict(on: "1.1")
      let running = (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.contains {
        let text = FileManager.default.contents(atPath: "/proc/\($0)/cmdline") ?? Data()
        return text.range(of: Data(nap.utf8)) != nil
      }
      #expect(running == false)
    }
  }

  @Test func `A program that never answers is not asked for ever`() async {
    let verdicts = await Grader(.command("exit 3")).verdicts(on: allExercises.map(\.id))
    #expect(verdicts.allSatisfy { $0.isSilent && $0.status == .leftEarly })
  }

  @Test(arguments: [("f", NumberType.float32), ("e", .float16)])
  func `Numbers of fewer bits are no mistake where they are said to be that`(
    letter: String, type: NumberType
  ) async {
    let round = "reply[\"answer\"] = rounded(reply[\"answer\"], \"\(letter)\")"
    let told = await grader(round + "; reply[\"type\"] = \"\(type.rawValue)\"").verdict(on: "1.1")
    #expect(told.status == .passed && told.type == type)
    let untold = await grader(round).verdict(on: "1.1")
    #expect(untold.status == .failed && untold.type == .float64)
    // What is wrong by more than that is wrong.
    let wrong =
      "reply[\"answer\"] = [x * 1.2 for x in reply[\"answer\"]]; reply[\"type\"] = \"\(type.rawValue)\""
    #expect(await grader(wrong).verdict(on: "1.1").status == .failed)
  }

  @Test(arguments: [
    ("softmax", "softmax"), ("distillationLoss", "distillation_loss"),
    ("klDivergence", "kl_divergence"), ("reverseKLDivergence", "reverse_kl_divergence"),
    ("lossInKL", "loss_in_kl"),
  ])
  func `Names cross in snake case`(swift: String, python: String) {
    #expect(crossingName(of: swift) == python)
  }
}
