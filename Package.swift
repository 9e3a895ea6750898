// swift-tools-version: 6.2

import PackageDescription

// A lesson's statements run once, and its arithmetic is in other modules. Compiling each lesson by itself and as it stands
// lets an edit cost one lesson's time instead of all of theirs, and half of that; its running takes 0.2 s longer at most.
let builtQuickly: [SwiftSetting] = [
  .unsafeFlags(["-Onone", "-no-whole-module-optimization", "-incremental"])
]

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
    // What is taught.
    .target(name: "Distillation", dependencies: ["CBLAS", "CDigits", "CKernels"]),

    // Files written whole or not at all, and only over what is the course's own.
    .target(name: "Files", dependencies: ["Languages"]),

    // What the course speaks.
    .target(name: "Languages"),

    // What a lesson produces, as values, and the lessons themselves, woven from Markdown: a target a language.
    .target(name: "Notebooks", dependencies: ["Languages", "Spelling"]),
    .target(
      name: "Lessons",
      dependencies: ["Distillation", "Notebooks"],
      path: "lessons",
      exclude: ["exercises", "ko"],
      swiftSettings: builtQuickly,
      plugins: ["WeaveLessons"]
    ),
    .target(
      name: "KoreanLessons",
      dependencies: ["Distillation", "Languages", "Notebooks"],
      path: "lessons/ko",
      exclude: ["exercises.md"],
      swiftSettings: builtQuickly,
      plugins: ["WeaveLessons"]
    ),

    // Markdown to Swift, at build time.
    .target(name: "Weaving", dependencies: ["CMarkGFM", "Spelling"]),
    .executableTarget(name: "weave", dependencies: ["Weaving"]),
    .plugin(name: "WeaveLessons", capability: .buildTool(), dependencies: ["weave"]),

    // What becomes of a lesson: pictures and text.
    .target(
      name: "Plotting",
      dependencies: [
        "Files", "Languages", "Notebooks", "CGnuplotIostream",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]
    ),
    .target(
      name: "Rendering",
      dependencies: ["Languages", "Notebooks", "CMarkGFM"],
      // In the binary, so that a page needs no file beside the command.
      resources: [.embedInCode("HTML/page.css"), .embedInCode("HTML/page.js")]
    ),
    .executableTarget(
      name: "lesson",
      dependencies: [
        "Distillation", "Files", "Grading", "KoreanLessons", "Languages", "Lessons", "Notebooks",
        "Plotting", "Rendering", "SelfChecks",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]
    ),

    .executableTarget(
      name: "bench", dependencies: ["CBLAS", "Distillation", "Files", "lesson", "Lessons"],
      path: "Benchmarks/bench"),

    // What learners write, how it is checked, and a process of its own to run it in.
    .target(name: "Exercises", path: "lessons/exercises"),
    .target(name: "Solutions"),
    .target(name: "SelfChecks", dependencies: ["Distillation", "Languages", "Solutions"]),
    .target(name: "Examining", dependencies: ["SelfChecks"]),
    .executableTarget(name: "selfcheck", dependencies: ["Examining", "Exercises", "SelfChecks"]),

    .target(name: "CSupervision"),
    .target(name: "Supervision", dependencies: ["CSupervision"]),
    .target(name: "Grading", dependencies: ["Files", "Languages", "SelfChecks", "Supervision"]),

    // “Did you mean …?”
    .target(name: "Spelling"),

    // C and C++ underneath.
    .systemLibrary(name: "CBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(
      name: "CMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .target(name: "CDigits", exclude: ["digits.csv", "LICENSE.md"]),
    .target(name: "CKernels"),
    .target(
      name: "CGnuplotIostream",
      linkerSettings: [
        .linkedLibrary("boost_iostreams"),
        .linkedLibrary("boost_filesystem"),
        .linkedLibrary("boost_system"),
      ]
    ),

    .target(name: "CAllocations", path: "Tests/CAllocations"),
    .testTarget(
      name: "DistillationTests", dependencies: ["CAllocations", "Distillation"],
      exclude: ["Fixtures"]),
    .testTarget(name: "FilesTests", dependencies: ["Files", "Languages"]),
    .testTarget(name: "LanguagesTests", dependencies: ["Languages"]),
    .testTarget(
      name: "SelfChecksTests",
      dependencies: ["Distillation", "Languages", "SelfChecks", "Solutions"]),
    .executableTarget(
      name: "misbehaving", dependencies: ["Examining", "SelfChecks", "Solutions"],
      path: "Tests/Misbehaving"),
    .testTarget(
      name: "GradingTests",
      dependencies: ["Grading", "Languages", "SelfChecks", "Supervision", "misbehaving"]),
    .testTarget(name: "ExercisesTests", dependencies: ["Grading", "SelfChecks", "selfcheck"]),
    .testTarget(name: "SpellingTests", dependencies: ["Spelling"]),
    .testTarget(name: "NotebooksTests", dependencies: ["Distillation", "Languages", "Notebooks"]),
    .testTarget(name: "WeavingTests", dependencies: ["Distillation", "Weaving"]),
    .testTarget(
      name: "PlottingTests", dependencies: ["Files", "Languages", "Plotting", "Notebooks"],
      exclude: ["Goldens"]),
    .testTarget(
      name: "RenderingTests", dependencies: ["Languages", "Rendering", "Notebooks"],
      exclude: ["Fixtures", "Goldens"]),
    .testTarget(
      name: "LessonsTests",
      dependencies: [
        "Grading", "KoreanLessons", "Languages", "Lessons", "Notebooks", "Rendering", "SelfChecks",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "lesson", "Distillation", "KoreanLessons", "Languages", "Lessons", "Notebooks", "Rendering",
        "SelfChecks", "misbehaving", "selfcheck",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      exclude: ["Fixtures", "Goldens"]
    ),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// Elsewhere a new compiler's new warning should not keep a learner from reading.
if Context.environment["CI"] != nil {
  for target in package.targets where [.regular, .executable, .test].contains(target.type) {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
  }
}
