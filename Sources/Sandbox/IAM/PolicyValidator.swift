import Policies

/// Refuses policies as IAM and S3 do: the words differ with where a policy is put.
enum PolicyValidator {
    /// The versions of the policy language.
    private static let versions = ["2012-10-17", "2008-10-17"]

    /// A policy that says what its owner may do.
    static func permissionsPolicy(_ text: String) throws(Refusal) -> AttachedPolicy {
        let document: PolicyDocument
        do throws(PolicyParseError) {
            document = try PolicyDocument(parsing: text)
        } catch {
            throw .malformedPolicyDocument(
                error.isMissing("Action")
                    ? "Policy statement must contain actions." : "Syntax errors in policy.")
        }
        if let version = document.version, !versions.contains(version) {
            throw .malformedPolicyDocument("Syntax errors in policy.")
        }
        try checkSids(document)
        for statement in document.statements {
            if statement.principals != nil {
                throw .malformedPolicyDocument("Policy document should not specify a principal.")
            }
            guard let resources = statement.resources else {
                throw .malformedPolicyDocument("Policy statement must contain resources.")
            }
            try checkActions(statement)
            for resource in resources.values where resource != "*" && ARN(resource) == nil {
                throw .malformedPolicyDocument(#"Resource \#(resource) must be in ARN format or "*"."#)
            }
        }
        return AttachedPolicy(text: text, document: document)
    }

    /// A policy that says who may assume a role.
    ///
    /// - Parameter directory: Where the principals of the accounts that the sandbox knows are looked up.
    static func trustPolicy(_ text: String, in directory: Directory.State) throws(Refusal) -> AttachedPolicy {
        let document: PolicyDocument
        do throws(PolicyParseError) {
            document = try PolicyDocument(parsing: text)
        } catch {
            throw .malformedPolicyDocument(error.legacyWords(notJSON: "This policy contains invalid Json"))
        }
        if let version = document.version, !versions.contains(version) {
            throw .malformedPolicyDocument("The policy must contain a valid version string")
        }
        try checkSids(document)
        for statement in document.statements {
            if statement.resources != nil {
                throw .malformedPolicyDocument("Has prohibited field Resource.")
            }
            guard let principals = statement.principals else {
                throw .malformedPolicyDocument("Missing required field Principal")
            }
            for action in statement.actions.values where !action.lowercased().hasPrefix("sts:") {
                throw .malformedPolicyDocument("AssumeRole policy may only specify STS AssumeRole actions.")
            }
            if let unknown = PrincipalCheck.firstUnknown(principals.values, in: directory) {
                throw .malformedPolicyDocument(
                    #"Invalid principal in policy: "\#(unknown.kind.rawValue)":"\#(unknown.value)""#)
            }
        }
        return AttachedPolicy(text: text, document: document)
    }

    /// A policy that stands on a bucket.
    static func bucketPolicy(
        _ text: String, bucket: String, in directory: Directory.State
    ) throws(Refusal) -> AttachedPolicy {
        let document: PolicyDocument
        do throws(PolicyParseError) {
            document = try PolicyDocument(parsing: text)
        } catch {
            throw .malformedPolicy(
                error.legacyWords(notJSON: "Policies must be valid JSON and the first byte must be '{'"))
        }
        if let version = document.version, !versions.contains(version) {
            throw .malformedPolicy("The policy must contain a valid version string")
        }
        let ownARN = "arn:aws:s3:::\(bucket)"
        for statement in document.statements {
            guard let principals = statement.principals else {
                throw .malformedPolicy("Missing required field Principal")
            }
            guard let resources = statement.resources else {
                throw .malformedPolicy("Missing required field Resource")
            }
            if PrincipalCheck.firstUnknown(principals.values, in: directory) != nil {
                throw .malformedPolicy("Invalid principal in policy")
            }
            for resource in resources.values where resource != ownARN && !resource.hasPrefix(ownARN + "/") {
                throw .malformedPolicy("Policy has invalid resource")
            }
        }
        return AttachedPolicy(text: text, document: document)
    }

    /// The characters that IAM's pattern for policies takes.
    static func isPolicyCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\t", "\n", "\r", "\u{20}"..."\u{FF}": true
        default: false
        }
    }

    private static func checkActions(_ statement: Statement) throws(Refusal) {
        for action in statement.actions.values where action != "*" && !action.contains(":") {
            throw .malformedPolicyDocument(
                "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")
        }
    }

    private static func checkSids(_ document: PolicyDocument) throws(Refusal) {
        let sids = document.statements.compactMap(\.sid)
        if Set(sids).count != sids.count {
            throw .malformedPolicyDocument("Statement IDs (SID) in a single policy must be unique.")
        }
    }
}

extension PolicyParseError {
    fileprivate func isMissing(_ element: String) -> Bool {
        if case .missing(let elements) = reason { elements.contains(element) } else { false }
    }

    /// The words of the older parser, which trust and bucket policies go through.
    fileprivate func legacyWords(notJSON: String) -> String {
        switch reason {
        case .notJSON: notJSON
        case .missing(let elements): "Missing required field \(elements.first ?? "Statement")"
        case .unknownElement(let name, _): "Unknown field \(name)"
        case .empty: "Could not parse the policy: Statement is empty!"
        default: "Invalid policy syntax."
        }
    }
}

extension Refusal {
    /// IAM's refusal of a policy.
    static func malformedPolicyDocument(_ words: String) -> Refusal {
        Refusal(400, "MalformedPolicyDocument", words)
    }

    /// S3's refusal of a policy.
    fileprivate static func malformedPolicy(_ words: String) -> Refusal {
        Refusal(400, "MalformedPolicy", words)
    }
}
