import AWS
import Policies

/// `CreateUser`.
enum CreateUser: QueryOperation {
    static let action = "CreateUser"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let name = try call.name("UserName", limit: 64)
        let path = try call.path()
        try call.authorize(on: "user" + path.dropLast(), named: name)
        let boundary = try BoundaryLookup.requested(call, in: directory)
        let user = try directory.update { (state) throws(Refusal) in
            guard !state[account: call.accountID].hasUser(likeNamed: name) else {
                throw Refusal(409, "EntityAlreadyExists", "User with name \(name) already exists.")
            }
            let user = User(
                name: name, path: path, accountID: call.accountID, id: IAMIdentifier.make(.user),
                created: call.request.time, tags: TagParameters.tags(of: call), boundary: boundary)
            state[account: call.accountID][user: name] = user
            return user
        }
        return call.answer { xml in UserXML.write(user, to: &xml) }
    }
}

/// `GetUser`; without a name it is about the caller.
enum GetUser: QueryOperation {
    static let action = "GetUser"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try UserLookup.find(call, in: directory)
        return call.answer { xml in UserXML.write(user, to: &xml) }
    }
}

/// `PutUserPolicy`.
enum PutUserPolicy: QueryOperation {
    static let action = "PutUserPolicy"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try UserLookup.find(call, in: directory)
        let name = try call.name("PolicyName", limit: 128)
        let policy = try PolicyValidator.permissionsPolicy(try call.policyText("PolicyDocument"))
        var policies = user.policies
        policies[name] = policy
        if policies.values.reduce(0, { $0 + $1.document.sizeWithoutWhitespace })
            > PolicyQuota.userInlinePolicies
        {
            throw Refusal(
                409, "LimitExceeded",
                "Maximum policy size of \(PolicyQuota.userInlinePolicies) bytes exceeded for user \(user.name)"
            )
        }
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID][user: user.name]?.policies[name] = policy
        }
        return call.answer()
    }
}

/// `GetUserPolicy`.
enum GetUserPolicy: QueryOperation {
    static let action = "GetUserPolicy"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try UserLookup.find(call, in: directory)
        let name = try call.name("PolicyName", limit: 128)
        guard let policy = user.policies[name] else {
            throw Refusal(404, "NoSuchEntity", "The user policy with name \(name) cannot be found.")
        }
        return call.answer { xml in
            xml.element("UserName", user.name)
            xml.element("PolicyName", name)
            xml.element("PolicyDocument", PercentEncoding.encode(policy.text))
        }
    }
}

/// `ListUserPolicies`.
enum ListUserPolicies: QueryOperation {
    static let action = "ListUserPolicies"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try UserLookup.find(call, in: directory)
        return call.answer { xml in
            xml.element("PolicyNames") { xml in
                for name in user.policies.keys.sorted() { xml.element("member", name) }
            }
            xml.element("IsTruncated", "false")
        }
    }
}
