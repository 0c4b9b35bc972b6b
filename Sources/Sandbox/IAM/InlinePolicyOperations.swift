import AWS
import Policies

/// `PutRolePolicy` and `PutUserPolicy`.
enum PutInlinePolicy<Identity: IAMIdentity>: QueryOperation {
    static var action: String { "Put\(Identity.word)Policy" }

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let identity = try Identity.find(call, in: directory)
        let name = try call.name("PolicyName", limit: 128)
        let policy = try PolicyValidator.permissionsPolicy(try call.policyText("PolicyDocument"))
        var policies = identity.policies
        policies[name] = policy
        let quota = Identity.inlinePolicyQuota
        if policies.values.reduce(0, { $0 + $1.document.sizeWithoutWhitespace }) > quota {
            throw Refusal(
                409, "LimitExceeded",
                "Maximum policy size of \(quota) bytes exceeded for \(Identity.kind) \(identity.name)")
        }
        try directory.change(identity) { $0.policies[name] = policy }
        return call.answer()
    }
}

/// `GetRolePolicy` and `GetUserPolicy`.
enum GetInlinePolicy<Identity: IAMIdentity>: QueryOperation {
    static var action: String { "Get\(Identity.word)Policy" }

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let identity = try Identity.find(call, in: directory)
        let (name, policy) = try identity.inlinePolicy(of: call)
        return call.answer { xml in
            xml.element("\(Identity.word)Name", identity.name)
            xml.element("PolicyName", name)
            xml.element("PolicyDocument", PercentEncoding.encode(policy.text))
        }
    }
}

/// `ListRolePolicies` and `ListUserPolicies`.
enum ListInlinePolicies<Identity: IAMIdentity>: QueryOperation {
    static var action: String { "List\(Identity.word)Policies" }

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let identity = try Identity.find(call, in: directory)
        return call.answer { xml in
            xml.element("PolicyNames") { xml in
                for name in identity.policies.keys.sorted() { xml.element("member", name) }
            }
            xml.element("IsTruncated", "false")
        }
    }
}

/// `DeleteRolePolicy` and `DeleteUserPolicy`.
enum DeleteInlinePolicy<Identity: IAMIdentity>: QueryOperation {
    static var action: String { "Delete\(Identity.word)Policy" }

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let identity = try Identity.find(call, in: directory)
        let (name, _) = try identity.inlinePolicy(of: call)
        try directory.change(identity) { $0.policies[name] = nil }
        return call.answer()
    }
}

/// `ListAttachedRolePolicies` and `ListAttachedUserPolicies`: no managed policy is ever attached here.
enum ListAttachedPolicies<Identity: IAMIdentity>: QueryOperation {
    static var action: String { "ListAttached\(Identity.word)Policies" }

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        _ = try Identity.find(call, in: directory)
        return call.answer { xml in
            xml.element("AttachedPolicies", "")
            xml.element("IsTruncated", "false")
        }
    }
}

extension IAMIdentity {
    /// The inline policy that the call names.
    fileprivate func inlinePolicy(
        of call: QueryCall
    ) throws(Refusal) -> (name: String, policy: AttachedPolicy) {
        let name = try call.name("PolicyName", limit: 128)
        guard let policy = policies[name] else {
            throw Refusal(
                404, "NoSuchEntity", "The \(Self.kind) policy with name \(name) cannot be found.")
        }
        return (name, policy)
    }
}
