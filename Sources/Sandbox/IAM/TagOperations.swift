import AWS

/// `TagRole`.
enum TagRole: QueryOperation {
    static let action = "TagRole"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let role = try RoleLookup.find(call, in: directory)
        let tags = try TagParameters.added(to: role.tags, by: call)
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID][role: role.name]?.tags = tags
        }
        return call.answer()
    }
}

/// `UntagRole`.
enum UntagRole: QueryOperation {
    static let action = "UntagRole"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let role = try RoleLookup.find(call, in: directory)
        let tags = TagParameters.removed(from: role.tags, by: call)
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID][role: role.name]?.tags = tags
        }
        return call.answer()
    }
}

/// `TagUser`.
enum TagUser: QueryOperation {
    static let action = "TagUser"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try UserLookup.find(call, in: directory)
        let tags = try TagParameters.added(to: user.tags, by: call)
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID][user: user.name]?.tags = tags
        }
        return call.answer()
    }
}

/// `UntagUser`.
enum UntagUser: QueryOperation {
    static let action = "UntagUser"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try UserLookup.find(call, in: directory)
        let tags = TagParameters.removed(from: user.tags, by: call)
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID][user: user.name]?.tags = tags
        }
        return call.answer()
    }
}
