// swift-tools-version: 6.2

import PackageDescription

// What computes, reads large files and measures text is optimized. All else is compiled as it
// stands, file by file: that takes a part of the time, an edit costs the time of its file, and
// nothing runs slower that anybody waits for. The tests judge many thousands of wrong answers, a
// reader a few: scripts/test has the checks optimized, too.
var optimized = ["Distillation", "LogitFiles", "Text"]
if Context.environment["MANY_CHECKS"] != nil { optimized.append("ExerciseChecks") }
let builtQuickly = SwiftSetting.unsafeFlags([
  "-Onone", "-no-whole-module-optimization", "-enable-batch-mode", "-incremental",
])

let package = Package(
  name: "distillation-course",
  products: [
    .executable(name: "lesson", targets: ["lesson"]),
    .library(name: "Distillation", targets: ["Distillation"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
  ],
  targets: [
    // The ground floor. Text as such: how wide it is, how it is filled into lines, quoted and told
    // apart.
    .target(name: "Text"),

    // What is taught.
    .target(
      name: "Distillation", dependencies: ["CDigits", "CKernels", "CMathematics"]),

    // What readers bring along: scores, labels and names in files.
    .target(name: "LogitFiles", dependencies: ["Distillation", "Languages", "Text"]),

    // Files written whole or not at all, and only over what is the course's own; child processes
    // within limits.
    .target(name: "OperatingSystem", dependencies: ["CSupervision", "Languages", "Text"]),
    .target(name: "CSupervision"),

    // What the course speaks.
    .target(name: "Languages"),

    // What of a lesson can be changed, and within which limits.
    .target(name: "Parameters", dependencies: ["Languages", "Text"]),

    // What a lesson produces, as values; what the lessons say and show in every language; and the
    // lessons themselves, woven from Markdown: a target a language.
    .target(name: "Notebooks", dependencies: ["CMathematics", "Languages", "Parameters", "Text"]),
    .target(
      name: "LessonHelpers",
      dependencies: [
        "CMathematics", "Distillation", "Languages", "Notebooks", "Parameters", "Text",
      ],
      path: "lessons/Helpers"),
    .target(
      name: "Lessons",
      dependencies: [
        "CMathematics", "Distillation", "Languages", "LessonHelpers", "Notebooks", "Parameters",
      ],
      path: "lessons",
      exclude: [
        "Helpers", "any-language.md", "exercises", "ko", "samples", "swift-for-python.md",
        "teachers.md",
      ],
      // In the binary, as what is looked up needs no file beside the command.
      resources: [.embedInCode("glossary.md")],
      plugins: ["WeaveLessons"]
    ),
    .target(
      name: "KoreanLessons",
      dependencies: [
        "CMathematics", "Distillation", "Languages", "LessonHelpers", "Notebooks", "Parameters",
      ],
      path: "lessons/ko",
      exclude: [
        "README.md", "any-language.md", "exercises.md", "swift-for-python.md", "teachers.md",
      ],
      resources: [.embedInCode("glossary.md")],
      plugins: ["WeaveLessons"]
    ),

    // The one door to cmark-gfm, for the weaver and for the renderers.
    .target(name: "MarkdownTree", dependencies: ["CMarkGFM", "Text"]),

    // Markdown to Swift, at build time.
    .target(name: "Weaving", dependencies: ["MarkdownTree", "Parameters", "Text"]),
    .executableTarget(name: "weave", dependencies: ["Weaving"]),
    .plugin(name: "WeaveLessons", capability: .buildTool(), dependencies: ["weave"]),

    // What becomes of a lesson: pictures and text.
    .target(
      name: "Plotting",
      dependencies: ["OperatingSystem", "Languages", "Notebooks", "Text", "CGnuplotIostream"]
    ),
    .target(
      name: "HTMLBlocks", dependencies: ["CMathematics", "Languages", "Notebooks", "Text"]),
    .target(
      name: "Rendering",
      dependencies: ["HTMLBlocks", "Languages", "MarkdownTree", "Notebooks", "Parameters", "Text"],
      // In the binary, so that a page needs no file beside the command.
      resources: [
        .embedInCode("HTML/page.css"), .embedInCode("HTML/page.js"),
        .embedInCode("HTML/notebook.js"), .embedInCode("HTML/worker.js"),
        .embedInCode("HTML/glossary.css"),
      ]
    ),
    // The toolchain's compilers for places without an operating system, and what is made with them.
    .target(name: "EmbeddedSwift", dependencies: ["Languages", "OperatingSystem"]),
    // A lesson as WebAssembly, for its page: what is in Sources/Page is compiled by it alone, with
    // Embedded Swift.
    .target(
      name: "KernelBuild",
      dependencies: ["EmbeddedSwift", "Languages", "OperatingSystem", "Text", "Weaving"]),
    // A student as firmware: what is in Sources/Firmware is compiled by it alone, for a board.
    .target(
      name: "FirmwareBuild",
      dependencies: ["Distillation", "EmbeddedSwift", "Languages", "OperatingSystem"]),
    .executableTarget(
      name: "lesson",
      dependencies: [
        "Distillation", "OperatingSystem", "FirmwareBuild", "Grading", "HandIns", "KernelBuild",
        "KoreanLessons", "Languages", "Lessons", "LogitFiles", "Notebooks", "Parameters",
        "Plotting", "Rendering", "ExerciseChecks", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .executableTarget(
      name: "bench",
      dependencies: [
        "CKernels", "CLimit", "Distillation", "KernelBuild", "Languages", "Lessons",
        "OperatingSystem", "lesson",
      ],
      path: "Benchmarks/bench"),
    .target(name: "CLimit", path: "Benchmarks/limit"),

    // What learners write, how it is checked, and a process of its own to run it in.
    .target(
      // A learner's own texts, as in precondition(…, "…"), are only there without optimization.
      name: "Exercises", path: "lessons/exercises"),
    // Those in Python stand beside, and are read where they are wanted.
    .target(name: "Solutions", exclude: ["Python"]),
    .target(name: "Answering"),
    .target(
      name: "ExerciseChecks",
      dependencies: ["Answering", "Distillation", "Languages", "Solutions"]),
    // Neither the solutions nor the checks: what a learner's code can reach is the learner's.
    .executableTarget(name: "ExerciseRunner", dependencies: ["Answering", "Exercises"]),

    .target(
      name: "Grading",
      dependencies: ["Answering", "Languages", "ExerciseChecks", "OperatingSystem", "Text"]),
    // A class: hand-ins as files, graded in sandboxes, and what a teacher wants to know of them.
    .target(
      name: "HandIns",
      dependencies: [
        "ExerciseChecks", "Grading", "HTMLBlocks", "Languages", "OperatingSystem", "Text",
      ],
      resources: [.embedInCode("Reports/report.css")]),
    .executableTarget(name: "renew-exercises", dependencies: ["Grading"]),

    // C and C++ underneath.
    .systemLibrary(
      name: "CMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .target(name: "CDigits", exclude: ["digits.csv", "LICENSE.md"]),
    .target(name: "CKernels"),
    .target(name: "CMathematics"),
    .target(
      name: "CGnuplotIostream",
      linkerSettings: [
        .linkedLibrary("boost_iostreams"),
        .linkedLibrary("boost_filesystem"),
        .linkedLibrary("boost_system"),
      ]
    ),

    .target(name: "CAllocations", path: "Tests/CAllocations"),
    .target(
      name: "TestSupport", dependencies: ["Distillation", "Notebooks", "Parameters"],
      path: "Tests/Support"),
    .testTarget(
      name: "DistillationTests", dependencies: ["CAllocations", "Distillation"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "LogitFilesTests",
      dependencies: [
        "Distillation", "KoreanLessons", "Languages", "Lessons", "LogitFiles", "Notebooks",
        "Parameters", "TestSupport",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "OperatingSystemTests", dependencies: ["OperatingSystem", "Languages", "Text"]),
    .executableTarget(
      name: "sanitizing", dependencies: ["Distillation", "Notebooks"], path: "Tests/Sanitizing"),
    .testTarget(name: "HouseTests"),
    .testTarget(name: "LanguagesTests", dependencies: ["Languages"]),
    .testTarget(name: "AnsweringTests", dependencies: ["Answering"]),
    .testTarget(
      name: "ExerciseChecksTests",
      dependencies: ["Distillation", "Languages", "ExerciseChecks", "Solutions"]),
    .executableTarget(
      name: "misbehaving", dependencies: ["Answering", "Solutions"],
      path: "Tests/Misbehaving"),
    .testTarget(
      name: "GradingTests",
      dependencies: [
        "Answering", "Grading", "Languages", "ExerciseChecks", "ExerciseRunner", "OperatingSystem",
        "TestSupport", "misbehaving",
      ], exclude: ["Fixtures"]),
    .testTarget(
      name: "HandInsTests",
      dependencies: [
        "ExerciseChecks", "Grading", "HandIns", "Languages", "OperatingSystem", "TestSupport",
      ]),
    .testTarget(
      name: "ExercisesTests", dependencies: ["Grading", "ExerciseChecks", "ExerciseRunner"]),
    .testTarget(name: "TextTests", dependencies: ["Text"], exclude: ["Fixtures"]),
    .testTarget(
      name: "ParametersTests", dependencies: ["Distillation", "Languages", "Parameters", "Text"]),
    .testTarget(
      name: "NotebooksTests",
      dependencies: ["Distillation", "Languages", "Notebooks", "Parameters", "TestSupport"]),
    .testTarget(name: "MarkdownTreeTests", dependencies: ["MarkdownTree", "Text"]),
    .testTarget(name: "WeavingTests", dependencies: ["Distillation", "Weaving"]),
    .testTarget(
      name: "PlottingTests",
      dependencies: [
        "Distillation", "OperatingSystem", "Languages", "Plotting", "Notebooks", "TestSupport",
      ],
      exclude: ["Goldens"]),
    .testTarget(
      name: "FirmwareBuildTests",
      dependencies: [
        "Distillation", "FirmwareBuild", "Languages", "LessonHelpers", "Lessons", "Notebooks",
        "OperatingSystem", "Parameters", "TestSupport",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "HTMLBlocksTests",
      dependencies: ["HTMLBlocks", "Languages", "Notebooks", "Plotting", "TestSupport"],
      exclude: ["Goldens"]),
    .testTarget(
      name: "RenderingTests",
      dependencies: [
        "Languages", "MarkdownTree", "Rendering", "Notebooks", "Parameters", "TestSupport", "Text",
      ],
      exclude: ["Goldens"]),
    .testTarget(
      name: "LessonsTests",
      dependencies: [
        "Distillation", "Grading", "HTMLBlocks", "KoreanLessons", "Languages", "LessonHelpers",
        "Lessons", "Notebooks", "Parameters", "Rendering", "ExerciseChecks", "TestSupport", "Text",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "lesson", "Distillation", "HandIns", "HTMLBlocks", "KoreanLessons", "Languages", "Lessons",
        "Notebooks", "OperatingSystem",
        "Parameters", "Rendering", "ExerciseChecks", "ExerciseRunner", "TestSupport", "Text",
        "misbehaving",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      exclude: ["Fixtures", "Goldens"]
    ),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

for target in package.targets
where [.regular, .executable, .test].contains(target.type) && !optimized.contains(target.name) {
  target.swiftSettings = (target.swiftSettings ?? []) + [builtQuickly]
}

// Elsewhere a new compiler's new warning should not keep a learner from reading.
if Context.environment["CI"] != nil {
  for target in package.targets where [.regular, .executable, .test].contains(target.type) {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
  }
}
