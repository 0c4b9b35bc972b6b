import AWS

/// `DeleteUser`.
enum DeleteUser: QueryOperation {
    static let action = "DeleteUser"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try UserLookup.find(call, in: directory)
        guard user.policies.isEmpty else {
            throw Refusal(409, "DeleteConflict", "Cannot delete entity, must delete policies first.")
        }
        guard directory.read({ $0.keys(of: user) }).isEmpty else {
            throw Refusal(409, "DeleteConflict", "Cannot delete entity, must delete access keys first.")
        }
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID][user: user.name] = nil
        }
        return call.answer()
    }
}

/// `DeleteUserPolicy`.
enum DeleteUserPolicy: QueryOperation {
    static let action = "DeleteUserPolicy"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try UserLookup.find(call, in: directory)
        let name = try call.name("PolicyName", limit: 128)
        guard user.policies[name] != nil else {
            throw Refusal(404, "NoSuchEntity", "The user policy with name \(name) cannot be found.")
        }
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID][user: user.name]?.policies[name] = nil
        }
        return call.answer()
    }
}

/// `DeleteAccessKey`.
enum DeleteAccessKey: QueryOperation {
    static let action = "DeleteAccessKey"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try UserLookup.find(call, in: directory)
        let id = try call.name("AccessKeyId", limit: 128)
        try directory.update { (state) throws(Refusal) in
            guard state.keys(of: user).contains(where: { $0.id == id }) else {
                throw Refusal(404, "NoSuchEntity", "The Access Key with id \(id) cannot be found.")
            }
            state.keys[id] = nil
        }
        return call.answer()
    }
}

/// `ListAttachedUserPolicies`: there are no managed policies here, so none is ever attached.
enum ListAttachedUserPolicies: QueryOperation {
    static let action = "ListAttachedUserPolicies"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        _ = try UserLookup.find(call, in: directory)
        return call.answer { xml in
            xml.element("AttachedPolicies", "")
            xml.element("IsTruncated", "false")
        }
    }
}
