import AWS
import Policies

/// `CreatePolicy`.
enum CreatePolicy: QueryOperation {
    static let action = "CreatePolicy"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let name = try call.name("PolicyName", limit: 128)
        let path = try call.path()
        let document = try PolicyValidator.permissionsPolicy(try call.policyText("PolicyDocument"))
        try call.authorize(on: "policy" + path.dropLast(), named: name)
        guard document.document.sizeWithoutWhitespace <= PolicyQuota.managedPolicy else {
            throw Refusal(
                409, "LimitExceeded", "Cannot exceed quota for PolicySize: \(PolicyQuota.managedPolicy)")
        }
        let policy = ManagedPolicy(
            name: name, path: path, accountID: call.accountID, id: IAMIdentifier.make(.policy),
            created: call.request.time, policy: document)
        try directory.update { (state) throws(Refusal) in
            guard state[account: call.accountID].policies[policy.arn.description] == nil else {
                throw Refusal(
                    409, "EntityAlreadyExists",
                    "A policy called \(name) already exists. Duplicate names are not allowed.")
            }
            state[account: call.accountID].policies[policy.arn.description] = policy
        }
        return call.answer { xml in
            xml.element("Policy") { xml in
                xml.element("PolicyName", policy.name)
                xml.element("PolicyId", policy.id)
                xml.element("Arn", policy.arn.description)
                xml.element("Path", policy.path)
                xml.element("DefaultVersionId", "v1")
                xml.element("IsAttachable", "true")
                xml.element("CreateDate", policy.created.iso8601)
            }
        }
    }
}

/// `DeletePolicy`.
enum DeletePolicy: QueryOperation {
    static let action = "DeletePolicy"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let policy = try BoundaryLookup.find("PolicyArn", of: call, in: directory)
        try call.authorize(on: policy.arn)
        let isUsed = directory.read { $0[account: call.accountID].usesBoundary(policy.arn) }
        guard !isUsed else {
            throw Refusal(
                409, "DeleteConflict", "Cannot delete a policy attached to entities.")
        }
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID].policies[policy.arn.description] = nil
        }
        return call.answer()
    }
}
