// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "s3-onboard",
    products: [.executable(name: "s3-onboard", targets: ["s3-onboard"])],
    dependencies: [
        // Commands, options, help and shell completions.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        // The sandbox's HTTP server: it shows the request target exactly as it was signed and can misbehave
        // on purpose (resets, truncated answers), which lighter servers cannot.

        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    ],
    targets: [
        // C libraries: one module map and one shim header each.
        .systemLibrary(name: "CNCurses", path: "Sources/CNCurses", providers: [.apt(["libncurses-dev"])]),
        .systemLibrary(name: "CCurl", path: "Sources/CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "COpenSSL", path: "Sources/COpenSSL", providers: [.apt(["libssl-dev"])]),
        // Reads screens and packs when building, private packs and setup files at run time. Its Swift wrapper would
        // bring Foundation along, which costs start-up time and memory.
        .systemLibrary(name: "CYAML", path: "Sources/CYAML", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CExpat", path: "Sources/CExpat", providers: [.apt(["libexpat1-dev"])]),
        // Starting a program in a session of its own, with no file of this one open.
        .systemLibrary(name: "CSpawn", path: "Sources/CSpawn"),
        // Signal handlers may only call what is async-signal-safe, so the part that runs inside them is C.
        .target(name: "CTerminalGuard"),
        // Instructions that multiply polynomials, which Swift cannot name; CRCs are many times as fast with them.
        .target(name: "CChecksums"),

        // The trees that screens and packs are written in.
        .target(name: "Documents"),
        .target(name: "YAMLDocuments", dependencies: ["Documents", "CYAML"]),
        .target(name: "JSON"),
        // Files as this program keeps them: written whole, private to their owner, locked by one process.
        .target(name: "Files"),

        .target(name: "AWS", dependencies: ["CChecksums", "CCurl", "COpenSSL", "CExpat", "CSpawn", "JSON"]),
        .target(name: "Uploader", dependencies: ["AWS", "Files", "JSON"]),
        .target(name: "Policies", dependencies: ["Documents", "JSON"]),
        .target(
            name: "Platforms", dependencies: ["Documents"], exclude: ["Packs"], plugins: ["CompileDocuments"]),
        .target(
            name: "Onboarding",
            dependencies: ["AWS", "Uploader", "Platforms", "Policies", "Documents", "Files", "JSON"]),
        .target(
            name: "Wizard",
            dependencies: ["AWS", "Onboarding", "Platforms", "Policies", "Documents", "JSON"],
            plugins: ["CompileDocuments"]),
        .target(name: "Terminal", dependencies: ["CNCurses", "CTerminalGuard", "Wizard", "AWS", "Files"]),
        .target(
            name: "Sandbox",
            dependencies: [
                "AWS", "Policies", "Platforms", "Documents", "Files", "JSON",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]),
        .executableTarget(
            name: "s3-onboard",
            dependencies: [
                "Terminal", "Wizard", "Sandbox", "Onboarding", "Files", "YAMLDocuments",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // Compiles screens/ and Sources/Platforms/Packs/ to Swift and refuses what is malformed.
        .executableTarget(
            name: "DocumentCompiler", dependencies: ["Documents", "YAMLDocuments"]),
        .plugin(
            name: "CompileDocuments", capability: .buildTool(), dependencies: ["DocumentCompiler"],
            path: "Sources/CompileDocuments"),

        // What several test targets share: the judges written by others, and a sandbox to talk to.
        .target(
            name: "TestSupport", dependencies: ["Sandbox", "AWS", "Policies", "JSON"],
            path: "Tests/TestSupport", exclude: ["Judges"]),
        .testTarget(
            name: "JSONTests", dependencies: ["JSON", "TestSupport"], path: "Tests/JSON",
            exclude: ["python_json.py"]),
        .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"], path: "Tests/Files"),
        .testTarget(
            name: "DocumentsTests", dependencies: ["Documents", "YAMLDocuments"], path: "Tests/Documents"),
        .testTarget(
            name: "AWSTests", dependencies: ["AWS", "TestSupport"], path: "Tests/AWS", exclude: ["Judges"]),
        .testTarget(
            name: "UploaderTests", dependencies: ["Uploader", "TestSupport"], path: "Tests/Uploader"),
        .testTarget(
            name: "PoliciesTests", dependencies: ["Policies", "JSON", "TestSupport"], path: "Tests/Policies",
            exclude: [
                "moto_authorization.py", "parliament_findings.py", "service_reference.py",
                "Rendering/parsed_templates.py", "Rendering/run_script.py",
            ]),
        .testTarget(
            name: "PlatformsTests", dependencies: ["Platforms", "YAMLDocuments"], path: "Tests/Platforms"),
        .testTarget(
            name: "OnboardingTests", dependencies: ["Onboarding", "Sandbox", "YAMLDocuments", "TestSupport"],
            path: "Tests/Onboarding",
            exclude: [
                "Goldens", "Rules/published_patterns.py", "Diagnosis/Recorded", "Diagnosis/record.py",
                "Explaining/Pasted",
            ]),
        .testTarget(
            name: "WizardTests", dependencies: ["Wizard", "YAMLDocuments", "TestSupport"],
            path: "Tests/Wizard",
            exclude: ["Goldens"]),
        .testTarget(
            name: "CommandTests", dependencies: ["s3-onboard", "Uploader", "TestSupport"],
            path: "Tests/s3-onboard", exclude: ["Upload/fnmatch_verdicts.py"]),
        .testTarget(
            name: "TerminalTests", dependencies: ["Terminal", "CTerminalGuard"], path: "Tests/Terminal"),
        .testTarget(name: "SandboxTests", dependencies: ["Sandbox", "TestSupport"], path: "Tests/Sandbox"),
    ],
    swiftLanguageModes: [.v6]
)
