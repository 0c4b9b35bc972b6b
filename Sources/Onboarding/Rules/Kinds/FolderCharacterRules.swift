import Platforms

/// Which characters a folder path may hold.
enum FolderCharacterRules {
    /// The platform's own sets: what its API takes, and what only its page says it takes.
    static func ofPlatform(_ rules: FolderRules, named platform: String) -> [Rule] {
        let accepted = Set(rules.accepted.unicodeScalars)
        let warned = Set(rules.warned.unicodeScalars)
        return [
            Rule(id: "folder.characters", label: FolderSentences.charactersLabel(rules.accepted)) { value in
                let range = outsideMacros(value).lazy.compactMap { text in
                    firstRun(in: text, of: value) { scalar in
                        !scalar.isLetter && !scalar.isDigit && !accepted.contains(scalar)
                            && !warned.contains(scalar)
                    }
                }.first
                guard let range else { return .kept }
                return .broken(
                    .invalid(
                        FolderSentences.characters(
                            value.slice(range), accepted: rules.accepted,
                            platform: platform),
                        at: range))
            },
            Rule(id: "folder.page-only", label: FolderSentences.pageOnlyLabel) { value in
                // A macro that only lacks its end has a rule of its own.
                let unclosed = FolderMacroRules.unclosed(rules.macros, in: value)
                let range = outsideMacros(value).lazy.compactMap { text in
                    firstRun(in: text, of: value, where: warned.contains)
                }.first { run in !unclosed.contains { $0.lowerBound == run.lowerBound } }
                guard let range else { return .kept }
                return .broken(
                    .warning(FolderSentences.pageOnly(value.slice(range), platform: platform), at: range))
            },
        ]
    }

    /// What S3 advises, where the platform says nothing.
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
    static let ofS3: [Rule] = [
        Rule(id: "folder.characters", label: FolderSentences.policyCharactersLabel) { value in
            // A policy, and so the folder in it, holds nothing beyond U+00FF.
            guard let range = value.firstRun(where: { $0.value > 0xFF }) else { return .kept }
            return .broken(
                .invalid(FolderSentences.beyondPolicies(value.slice(range)), at: range))
        },
        Rule(id: "folder.avoided", label: FolderSentences.avoidedLabel) { value in
            let range = value.firstRun { avoided.contains($0) || (0x80...0xFF).contains($0.value) }
            guard let range else { return .kept }
            return .broken(
                .warning(FolderSentences.avoided(value.slice(range)), at: range))
        },
        Rule(id: "folder.encoded", label: FolderSentences.encodedLabel) { value in
            guard let range = value.firstRun(where: encoded.contains) else { return .kept }
            return .broken(
                .warning(FolderSentences.encoded(value.slice(range)), at: range))
        },
    ]

    private static let avoided = Set("\\{^}%`]\">[~<#|".unicodeScalars)
    private static let encoded = Set("&$@=;:+,? ".unicodeScalars)

    private static func outsideMacros(_ value: TypedValue) -> [Range<Int>] {
        FolderPath(value.scalars).parts.compactMap { part in
            if case .text(let range) = part { range } else { nil }
        }
    }

    private static func firstRun(
        in text: Range<Int>, of value: TypedValue, where isMember: (Unicode.Scalar) -> Bool
    ) -> Range<Int>? {
        value.slice(text).firstRun(where: isMember).map { run in
            (run.lowerBound + text.lowerBound)..<(run.upperBound + text.lowerBound)
        }
    }
}
