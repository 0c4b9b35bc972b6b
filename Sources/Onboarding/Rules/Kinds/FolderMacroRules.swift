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
            for case .macro(let range) in FolderPath(value.scalars).parts {
                let macro = value.slice(range)
                guard !macros.contains(macro.text) else { continue }
                if macros.isEmpty {
                    return .broken(
                        .warning(
                            FolderSentences.noMacros(macro, at: range.lowerBound, platform: platform),
                            at: range))
                }
                let upper = macro.mapping(\.uppercased)
                let isCaseOnly = macros.contains(upper)
                return .broken(
                    .invalid(
                        FolderSentences.unknownMacro(
                            macro, at: range.lowerBound, platform: platform, known: macros,
                            nearest: isCaseOnly ? upper : nearestName(to: macro.text, among: macros)),
                        at: range, fix: isCaseOnly ? value.replacingAll(of: macro.text, with: upper) : nil))
            }
            return .kept
        }
    }

    /// A macro's name without its last percent sign.
    private static func closed(_ macros: [String]) -> Rule {
        Rule(id: "folder.macro-closed", label: FolderSentences.macroClosedLabel) { value in
            for case .text(let range) in FolderPath(value.scalars).parts {
                guard let open = value.scalars[range].lastIndex(of: "%") else { continue }
                let rest = value.slice(open..<range.upperBound).text
                guard macros.contains(rest + "%") else { continue }
                let fix = value.replacing(range.upperBound..<range.upperBound, with: "%")
                return .broken(
                    .invalid(
                        FolderSentences.unclosedMacro(rest, at: open), at: open..<range.upperBound, fix: fix))
            }
            return .kept
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
                                value.slice(firstMacro), followedBy: value.slice(range), at: range.lowerBound,
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
                    FolderSentences.macroWithoutSlash(value.slice(first), at: first.lowerBound), at: first,
                    fix: TypedValue(fixed).text))
        }
    }
}

extension TypedValue {
    fileprivate func replacingAll(of part: String, with other: String) -> String {
        var result: [Unicode.Scalar] = []
        var rest = self
        while let range = rest.firstRange(of: part) {
            result += rest.scalars[..<range.lowerBound]
            result += other.unicodeScalars
            rest = rest.slice(range.upperBound..<rest.count)
        }
        return TypedValue(result + rest.scalars).text
    }
}
