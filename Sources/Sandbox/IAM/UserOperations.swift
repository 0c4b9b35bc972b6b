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
            guard !state[account: call.accountID].users.has(likeNamed: name) else {
                throw Refusal(409, "EntityAlreadyExists", "User with name \(name) already exists.")
            }
            let user = User(
                name: name, path: path, accountID: call.accountID, id: IAMIdentifier.make(.user),
                created: call.request.time, tags: TagParameters.tags(of: call), boundary: boundary)
            state[account: call.accountID].users[name] = user
            return user
        }
        return call.answer { xml in UserXML.write(user, to: &xml) }
    }
}

/// `GetUser`; without a name it is about the caller.
enum GetUser: QueryOperation {
    static let action = "GetUser"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try User.find(call, in: directory)
        return call.answer { xml in UserXML.write(user, to: &xml) }
    }
}

/// `DeleteUser`.
enum DeleteUser: QueryOperation {
    static let action = "DeleteUser"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try User.find(call, in: directory)
        guard user.policies.isEmpty else {
            throw Refusal(409, "DeleteConflict", "Cannot delete entity, must delete policies first.")
        }
        guard directory.read({ $0.keys(of: user) }).isEmpty else {
            throw Refusal(409, "DeleteConflict", "Cannot delete entity, must delete access keys first.")
        }
        try directory.update { (state) throws(Refusal) in
            state[account: call.accountID].users[user.name] = nil
        }
        return call.answer()
    }
}
