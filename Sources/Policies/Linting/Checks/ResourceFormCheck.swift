import JSON

/// Whether resources and principals are ARNs of AWS.
enum ResourceFormCheck {
    static func findings(_ policy: LintedPolicy) -> [PolicyFinding] {
        var findings: [PolicyFinding] = []
        var firsts: [(partition: String, path: PolicyPath)] = []
        for statement in policy.statements {
            let isBucket = statement.isAboutS3
            for resource in statement.resources + statement.notResources where resource.text != "*" {
                findings += self.findings(of: resource, isBucket: isBucket)
            }
            let principals = (statement.principals + statement.notPrincipals)
                .filter { $0.kind == .aws }.map { PlacedText(text: $0.text, path: $0.path) }
            for principal in principals where mustBeARN(principal.text) {
                findings += self.findings(of: principal, isBucket: false)
            }
            for value in statement.resources + principals {
                guard let partition = ARN(value.text)?.partition, ARNForm.partitions.contains(partition)
                else {
                    continue
                }
                if !firsts.contains(where: { $0.partition == partition }) {
                    firsts.append((partition, value.path))
                }
            }
        }
        if firsts.count > 1, let other = firsts.dropFirst().first {
            findings.append(PolicyFinding(.arn(.mixedPartitions(firsts.map(\.partition))), at: other.path))
        }
        return findings
    }

    private static func findings(of value: PlacedText, isBucket: Bool) -> [PolicyFinding] {
        guard let mistake = ARNForm.mistake(in: value.text, isBucket: isBucket) else { return [] }
        return [
            PolicyFinding(
                .arn(mistake.issue), at: value.path,
                fix: mistake.putRight.map { PolicyFix(.replace(.string($0)), at: value.path) })
        ]
    }

    /// The other forms of a principal have checks of their own.
    private static func mustBeARN(_ principal: String) -> Bool {
        let isNumber = principal.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let isName = principal.utf8.allSatisfy { byte in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        return principal != "*" && !isNumber && !isName && !principal.contains(".amazonaws.com")
    }
}

extension LintedStatement {
    /// Whether every action it names is one of S3.
    var isAboutS3: Bool {
        !actions.isEmpty && actions.allSatisfy { $0.text.asciiLowercased.hasPrefix("s3:") }
    }
}
