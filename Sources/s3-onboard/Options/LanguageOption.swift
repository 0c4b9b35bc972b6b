import ArgumentParser
import Documents
import Foundation

extension Language: ExpressibleByArgument {}

/// The language of the interface.
struct LanguageOption: ParsableArguments {
    @Option(name: .customLong("lang"), help: "The language: en or fr. Without it, the locale decides.")
    var chosen: Language?

    /// The language that was asked for, else the locale's, else English.
    var language: Language {
        chosen ?? Self.language(of: ProcessInfo.processInfo.environment)
    }

    /// The locale's language, by the order of POSIX: LC_ALL, LC_MESSAGES, LANG.
    static func language(of environment: [String: String]) -> Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { environment[$0] }
            .first { !$0.isEmpty }
        return locale?.lowercased().hasPrefix("fr") == true ? .fr : .en
    }
}
