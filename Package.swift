// swift-tools-version: 6.2

import PackageDescription

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
    .target(name: "Distillation", dependencies: ["CBLAS", "CDigits"]),

    // What a lesson produces, as values, and the lessons themselves, woven from Markdown.
    .target(name: "Notebooks", dependencies: ["Spelling"]),
    .target(
      name: "Lessons",
      dependencies: ["Distillation", "Notebooks"],
      path: "lessons",
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
        "Notebooks", "CGnuplotIostream",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]
    ),
    .target(name: "Rendering", dependencies: ["Notebooks", "CMarkGFM"]),
    .executableTarget(
      name: "lesson",
      dependencies: [
        "Lessons", "Notebooks", "Plotting", "Rendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    .executableTarget(
      name: "bench-lessons", dependencies: ["lesson", "Lessons"], path: "Benchmarks/lessons"),

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
    .target(
      name: "CGnuplotIostream",
      linkerSettings: [
        .linkedLibrary("boost_iostreams"),
        .linkedLibrary("boost_filesystem"),
        .linkedLibrary("boost_system"),
      ]
    ),

    .testTarget(
      name: "DistillationTests", dependencies: ["Distillation"], exclude: ["Fixtures"]),
    .testTarget(name: "SpellingTests", dependencies: ["Spelling"]),
    .testTarget(name: "NotebooksTests", dependencies: ["Notebooks"]),
    .testTarget(name: "WeavingTests", dependencies: ["Weaving"]),
    .testTarget(
      name: "PlottingTests", dependencies: ["Plotting", "Notebooks"], exclude: ["Goldens"]),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering", "Notebooks"],
      exclude: ["Fixtures", "Goldens"]),
    .testTarget(name: "LessonsTests", dependencies: ["Lessons", "Notebooks", "Rendering"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "lesson", "Lessons", "Notebooks",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ]
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
