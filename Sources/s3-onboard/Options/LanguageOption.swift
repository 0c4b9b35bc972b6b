import ArgumentParser
import Documents

extension Language: ExpressibleByArgument {}

/// The language of the interface.
struct LanguageOption: ParsableArguments {
    @Option(name: .customLong("lang"), help: "The language: en or fr. Without it, the locale decides.")
    var chosen: Language?

    /// The language that was asked for, else the locale's, else English.
    var language: Language {
        chosen ?? Self.language(of: ProcessEnvironment.variables)
    }

    /// The language of this run, also where its arguments are wrong and were never read as a whole.
    static var ofThisRun: Language {
        let arguments = CommandLine.arguments
        let afterName = arguments.firstIndex(of: "--lang").map { arguments[($0 + 1)...].first }
        let joined = arguments.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
        return (afterName ?? joined).flatMap { Language(rawValue: $0) }
            ?? language(of: ProcessEnvironment.variables)
    }

    /// The locale's language, by the order of POSIX: LC_ALL, LC_MESSAGES, LANG.
    static func language(of environment: [String: String]) -> Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { environment[$0] }
            .first { !$0.isEmpty }
        return locale?.lowercased().hasPrefix("fr") == true ? .fr : .en
    }
}
