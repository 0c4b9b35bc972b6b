/// The actions or resources of one entry, or of a whole `NotAction` or `NotResource`: as written, and as meant.
struct TermSet: Hashable {
    let match: Statement.Match<[String]>
    let texts: TextSet

    static func == (lhs: TermSet, rhs: TermSet) -> Bool { lhs.texts == rhs.texts }

    func hash(into hasher: inout Hasher) { hasher.combine(texts) }

    /// Action names have no case; those that are known are spelled as AWS does.
    static func actions(_ match: Statement.Match<[String]>) -> [TermSet] {
        sets(match, spelled: { ActionCatalog.facts(of: $0)?.name ?? $0 }) {
            TextPattern(like: $0.asciiLowercased, hasVariables: false)
        }
    }

    /// - Parameter match: Nil in a trust policy, whose resource is the role that carries it.
    static func resources(_ match: Statement.Match<[String]>?, hasVariables: Bool) -> [TermSet] {
        sets(match ?? .including(["*"]), spelled: { $0 }) { TextPattern(arn: $0, hasVariables: hasVariables) }
    }

    private static func sets(
        _ match: Statement.Match<[String]>, spelled: (String) -> String, _ pattern: (String) -> TextPattern
    ) -> [TermSet] {
        let written = Set(match.values.map(spelled)).sorted()
        switch match {
        case .including:
            return written.map { TermSet(match: .including([$0]), texts: TextSet([pattern($0)])) }
        case .excluding:
            return [
                TermSet(
                    match: .excluding(written), texts: TextSet(written.map(pattern), isComplement: true))
            ]
        }
    }
}
