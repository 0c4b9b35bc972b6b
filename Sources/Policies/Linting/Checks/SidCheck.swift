import JSON

/// The names of statements.
enum SidCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        var firsts: [String: PolicyPath] = [:]
        var taken = Set(policy.statements.compactMap(\.sid?.text))
        return policy.statements.compactMap { statement in
            guard let sid = statement.sid else { return nil }
            if sid.text.isEmpty {
                return PolicyFinding(.sid(.empty), at: sid.path, fix: PolicyFix(.remove, at: sid.path))
            }
            if let first = firsts[sid.text] {
                return PolicyFinding(
                    .sid(.duplicate(sid.text, first: first)), at: sid.path,
                    fix: renamed(sid, besides: &taken))
            }
            firsts[sid.text] = sid.path
            guard let wrong = sid.text.unicodeScalars.first(where: { !isAlphanumeric($0) }) else {
                return nil
            }
            // S3 takes more in a bucket policy than IAM does.
            return PolicyFinding(
                .sid(.character(wrong, in: sid.text)), at: sid.path,
                severity: policy.use == .bucket ? .note : nil, fix: renamed(sid, besides: &taken))
        }
    }

    /// The fix that makes the name one of letters and digits that no other statement has.
    private static func renamed(_ sid: PlacedText, besides taken: inout Set<String>) -> PolicyFix {
        let cleaned = String(String.UnicodeScalarView(sid.text.unicodeScalars.filter(isAlphanumeric)))
        let base = cleaned.isEmpty ? "Statement" : cleaned
        var name = base
        var number = 2
        while taken.contains(name) {
            name = "\(base)\(number)"
            number += 1
        }
        taken.insert(name)
        return PolicyFix(.replace(.string(name)), at: sid.path)
    }

    private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar) || ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar)
    }
}
