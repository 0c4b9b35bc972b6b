import Documents
import Platforms

/// Macros that the platform replaces, such as `%SEGMENT_ID%`.
enum FolderMacroRules {
    static func all(_ rules: FolderRules, named platform: String) -> [Rule] {
        var all = [known(rules.macros, platform: platform)]
        guard !rules.macros.isEmpty else { return all }
        all.append(closed(rules.macros))
        if rules.macrosOnlyAtEnd { all.append(atEnd(rules.macros, platform: platform)) }
        all.append(afterSlash(rules.macros))
        return all
    }

    private static func known(_ macros: [String], platform: String) -> Rule {
        Rule(id: "folder.macro-known", label: FolderSentences.macroKnownLabel(macros)) { value in
            let path = FolderPath(value.scalars)
            let unknown = path.macros.first { !macros.contains(value.slice($0).text) }
            guard let unknown else { return .kept }
            let macro = value.slice(unknown)
            if macros.isEmpty {
                return .broken(.warning(FolderSentences.noMacros(macro, platform: platform), at: unknown))
            }
            let upper = macro.mapping(\.uppercased)
            let nearest = macros.contains(upper) ? upper : nearestName(to: macro.text, among: macros)
            return .broken(
                .invalid(
                    FolderSentences.unknownMacro(macro, platform: platform, known: macros, nearest: nearest),
                    at: unknown, fix: inUpperCase(path, of: value, known: macros)))
        }
    }

    /// The path with its macros in upper case, where that is all that any of them lacks.
    private static func inUpperCase(_ path: FolderPath, of value: TypedValue, known: [String]) -> String? {
        var fixed = value.scalars
        for range in path.macros {
            let upper = value.slice(range).mapping(\.uppercased)
            guard known.contains(upper) else { return nil }
            fixed.replaceSubrange(range, with: upper.unicodeScalars)
        }
        return TypedValue(fixed).text
    }

    /// A macro's name without its last percent sign.
    private static func closed(_ macros: [String]) -> Rule {
        Rule(id: "folder.macro-closed", label: FolderSentences.macroClosedLabel) { value in
            let open = unclosed(macros, in: value)
            guard let first = open.first else { return .kept }
            var fixed = value.scalars
            for range in open.reversed() { fixed.insert("%", at: range.upperBound) }
            return .broken(
                .invalid(
                    FolderSentences.unclosedMacro(value.slice(first)), at: first, fix: TypedValue(fixed).text)
            )
        }
    }

    /// Where `macros` stand without their last percent sign.
    static func unclosed(_ macros: [String], in value: TypedValue) -> [Range<Int>] {
        FolderPath(value.scalars).parts.compactMap { part in
            guard case .text(let range) = part, let open = value.scalars[range].lastIndex(of: "%") else {
                return nil
            }
            let rest = open..<range.upperBound
            return macros.contains(value.slice(rest).text + "%") ? rest : nil
        }
    }

    private static func atEnd(_ macros: [String], platform: String) -> Rule {
        Rule(id: "folder.macro-at-end", label: FolderSentences.macroAtEndLabel) { value in
            var firstMacro: Range<Int>?
            for part in FolderPath(value.scalars).parts {
                switch part {
                case .macro(let range):
                    if macros.contains(value.slice(range).text) { firstMacro = firstMacro ?? range }
                case .slash: break
                case .text(let range):
                    guard let firstMacro else { break }
                    return .broken(
                        .invalid(
                            FolderSentences.macroNotAtEnd(
                                value.slice(firstMacro), followedBy: value.slice(range),
                                platform: platform),
                            at: range))
                }
            }
            return .kept
        }
    }

    /// Without a slash before it a macro completes the name before it, outside the folder that a policy names.
    private static func afterSlash(_ macros: [String]) -> Rule {
        Rule(id: "folder.macro-after-slash", label: FolderSentences.macroAfterSlashLabel) { value in
            let parts = FolderPath(value.scalars).parts
            var fixed: [Unicode.Scalar] = []
            var first: Range<Int>?
            for (index, part) in parts.enumerated() {
                if index > 0, case .macro(let range) = part, macros.contains(value.slice(range).text),
                    case let before = parts[index - 1],
                    before.range.count > 1 || value.scalars[before.range.lowerBound] != "/"
                {
                    first = first ?? range
                    fixed.append("/")
                }
                fixed += value.scalars[part.range]
            }
            guard let first else { return .kept }
            return .broken(
                .warning(
                    FolderSentences.macroWithoutSlash(value.slice(first)), at: first,
                    fix: TypedValue(fixed).text))
        }
    }
}
