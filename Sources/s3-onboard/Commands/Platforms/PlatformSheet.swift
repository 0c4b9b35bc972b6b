import Documents
import Platforms

/// What `platforms` prints for a person.
enum PlatformSheet {
    /// One line a platform.
    static func list(_ platforms: [Platform], _ language: Language) -> [String] {
        let width = platforms.map(\.id.count).max() ?? 0
        return platforms.map { platform in
            let id = platform.id.padded(to: width)
            return "\(id)  \(platform.name[language]): \(platform.summary[language])"
        }
    }

    /// All of one platform.
    static func details(_ platform: Platform, _ language: Language) -> [String] {
        [platform.name[language], platform.summary[language], ""]
            + platform.methods.flatMap { method($0, language) }
            + section(Words.corrections[language], platform.corrections.map { correction($0, language) })
            + section(
                Words.sources[language],
                platform.sources.map { source in
                    [source.title, source.url, source.retrieved].filter { !$0.isEmpty }.joined(
                        separator: ", ")
                })
    }

    private static func method(_ method: PlatformMethod, _ language: Language) -> [String] {
        var facts = method.principals.map { principal in
            "\(Words.principal[language]): \(principal.arn ?? Words.yours[language]) (\(principal.label[language]))"
        }
        if let externalID = method.externalID {
            facts.append("ExternalId: \(externalID.whereToFind[language]) (\(externalID.example))")
        }
        facts.append("\(Words.actions[language]): \(method.actions.joined(separator: ", "))")
        return section("\(method.label[language]) [\(method.kind.rawValue)]", [method.hint[language]] + facts)
    }

    private static func correction(_ correction: Correction, _ language: Language) -> String {
        "\(correction.documentLine)\n    \(correction.explanation[language])"
    }

    private static func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [title] + lines.map { "  \($0)" } + [""]
    }

    private enum Words {
        static let corrections = LocalizedText(
            en: "Mistakes in its documents, and what is right",
            fr: "Erreurs de ses documents, et ce qui est juste")
        static let sources = LocalizedText(en: "Sources", fr: "Sources")
        static let principal = LocalizedText(en: "Principal", fr: "Principal")
        static let yours = LocalizedText(en: "shown by the platform", fr: "indiqué par la plateforme")
        static let actions = LocalizedText(en: "Actions", fr: "Actions")
    }
}
