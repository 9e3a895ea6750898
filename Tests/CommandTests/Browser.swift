// A real browser, driven through Chromium's own protocol over a pair of pipes: no driver, no port,
// no other package. https://chromedevtools.github.io/devtools-protocol/

import Foundation
import TestSupport

/// One page in a headless Chromium, which ends with this value.
final class Browser {
  /// What the browser did not do.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// What a page asked the network for.
  private(set) var requests: [String] = []
  /// What a page wrote to the console, and the errors that it met.
  private(set) var complaints: [String] = []

  private let process = Process()
  private let commands = Pipe()
  private let answers = Pipe()
  private var received = Data()
  private var lastCommand = 0
  private var session: String?
  private var isLoaded = false
  private let profile: ScratchFolder

  /// Whether there is a browser on this machine.
  static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")

  init() throws {
    profile = try ScratchFolder()
    process.executableURL = URL(filePath: "/bin/sh")
    // Chromium reads commands from descriptor 3 and answers on 4.
    process.arguments = [
      "-c",
      """
      exec chromium --headless --no-sandbox --disable-gpu --remote-debugging-pipe \
      --no-first-run --disable-background-networking --user-data-dir="$0" about:blank \
      3<&0 4>&1 </dev/null >/dev/null 2>&1
      """, profile.path,
    ]
    process.standardInput = commands
    process.standardOutput = answers
    try process.run()
    let targets = try command("Target.getTargets")["targetInfos"] as? [[String: Any]]
    let page = targets?.first { $0["type"] as? String == "page" }
    guard let id = page?["targetId"] as? String else {
      throw Failure(description: "the browser has no page")
    }
    let attached = try command("Target.attachToTarget", ["targetId": id, "flatten": true])
    session = attached["sessionId"] as? String
    for domain in ["Page", "Runtime", "Log", "Network"] { try command("\(domain).enable") }
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  /// Lets a test bring a script of its own into pages that forbid themselves any other.
  func allowForeignScripts() throws { try command("Page.setBypassCSP", ["enabled": true]) }

  /// Opens a file and waits until it is there; what an earlier page asked for or complained about
  /// is forgotten.
  func open(_ path: String) throws {
    (requests, complaints, isLoaded) = ([], [], false)
    try command("Page.navigate", ["url": URL(filePath: path).absoluteString])
    while !isLoaded { try receive() }
  }

  /// Sets what the reader prefers and has before them.
  func show(
    width: Int, isDark: Bool = false, hasForcedColors: Bool = false, medium: String = ""
  ) throws {
    try command(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false])
    try command(
      "Emulation.setEmulatedMedia",
      [
        "media": medium,
        "features": [
          ["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"],
          ["name": "forced-colors", "value": hasForcedColors ? "active" : "none"],
        ],
      ])
  }

  /// The value of an expression in the page.
  @discardableResult
  func evaluate<Value>(_ expression: String, as type: Value.Type = Value.self) throws -> Value {
    let answer = try command(
      "Runtime.evaluate", ["expression": expression, "returnByValue": true, "awaitPromise": true])
    let result = answer["result"] as? [String: Any]
    guard answer["exceptionDetails"] == nil, let value = result?["value"] as? Value else {
      throw Failure(description: "“\(expression.prefix(80))” gave \(answer)")
    }
    return value
  }

  /// Presses and releases a key, as a reader does.
  func press(_ key: String, code: Int, text: String? = nil) throws {
    var event: [String: Any] = ["key": key, "code": key, "windowsVirtualKeyCode": code]
    event["type"] = text == nil ? "rawKeyDown" : "keyDown"
    event["text"] = text
    try command("Input.dispatchKeyEvent", event)
    event["type"] = "keyUp"
    event["text"] = nil
    try command("Input.dispatchKeyEvent", event)
  }

  /// Presses at a place of the window, moves, and lets go.
  func drag(from place: (x: Double, y: Double), by way: (x: Double, y: Double)) throws {
    var event: [String: Any] = ["button": "left", "clickCount": 1, "buttons": 1]
    for (type, share) in [
      ("mousePressed", 0.0), ("mouseMoved", 0.5), ("mouseMoved", 1), ("mouseReleased", 1),
    ] {
      event["type"] = type
      event["x"] = place.x + share * way.x
      event["y"] = place.y + share * way.y
      try command("Input.dispatchMouseEvent", event)
    }
  }

  /// The page as it would be printed, as a PDF in base 64.
  func printed() throws -> String { try command("Page.printToPDF")["data"] as? String ?? "" }

  // MARK: Protocol

  @discardableResult
  private func command(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any]
  {
    lastCommand += 1
    let number = lastCommand
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    message["sessionId"] = session
    var bytes = try JSONSerialization.data(withJSONObject: message)
    bytes.append(0)
    try commands.fileHandleForWriting.write(contentsOf: bytes)
    while true {
      guard let answer = try receive(), answer["id"] as? Int == number else { continue }
      if let error = answer["error"] { throw Failure(description: "\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  /// The next answer; `nil` after an event, which is noted.
  @discardableResult
  private func receive() throws -> [String: Any]? {
    while !received.contains(0) { try receiveMore() }
    let end = received.firstIndex(of: 0) ?? received.endIndex
    let message =
      try JSONSerialization.jsonObject(with: received[..<end]) as? [String: Any] ?? [:]
    received = Data(received[(end + 1)...])
    guard let event = message["method"] as? String else { return message }
    note(event, message["params"] as? [String: Any] ?? [:])
    return nil
  }

  private func receiveMore() throws {
    let handle = answers.fileHandleForReading
    var waiting = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 120_000) > 0 else {
      throw Failure(description: "the browser is silent for two minutes")
    }
    let more = handle.availableData
    if more.isEmpty { throw Failure(description: "the browser has gone") }
    received += more
  }

  private func note(_ event: String, _ parameters: [String: Any]) {
    switch event {
    case "Page.loadEventFired": isLoaded = true
    case "Network.requestWillBeSent":
      let request = parameters["request"] as? [String: Any]
      requests.append(request?["url"] as? String ?? "\(parameters)")
    case "Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded":
      complaints.append("\(parameters)")
    default: break
    }
  }
}
