import AWS

/// `CreateAccessKey`.
enum CreateAccessKey: QueryOperation {
    static let action = "CreateAccessKey"

    /// How many access keys a user may have.
    private static let limit = 2

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try User.find(call, in: directory)
        let key = AccessKey.longTerm(
            accountID: call.accountID, userName: user.name, at: call.request.time)
        try directory.update { (state) throws(Refusal) in
            guard state.keys(of: user).count < limit else {
                throw Refusal(409, "LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: \(limit)")
            }
            state.keys[key.id] = key
        }
        return call.answer { xml in
            xml.element("AccessKey") { xml in
                xml.element("UserName", user.name)
                xml.element("AccessKeyId", key.id)
                xml.element("Status", "Active")
                xml.element("SecretAccessKey", key.secret.revealed)
                xml.element("CreateDate", key.created.iso8601)
            }
        }
    }
}

/// `ListAccessKeys`.
enum ListAccessKeys: QueryOperation {
    static let action = "ListAccessKeys"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try User.find(call, in: directory)
        let keys = directory.read { $0.keys(of: user) }
        return call.answer { xml in
            xml.element("AccessKeyMetadata") { xml in
                for key in keys {
                    xml.element("member") { xml in
                        xml.element("UserName", user.name)
                        xml.element("AccessKeyId", key.id)
                        xml.element("Status", "Active")
                        xml.element("CreateDate", key.created.iso8601)
                    }
                }
            }
            xml.element("IsTruncated", "false")
        }
    }
}

/// `DeleteAccessKey`.
enum DeleteAccessKey: QueryOperation {
    static let action = "DeleteAccessKey"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let user = try User.find(call, in: directory)
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

extension Directory.State {
    /// The long-term keys of `user`, in the order of their ids.
    func keys(of user: User) -> [AccessKey] {
        keys.values.filter { key in
            guard case .user(let accountID, let name) = key.owner else { return false }
            return accountID == user.accountID && name == user.name
        }
        .sorted { $0.id < $1.id }
    }
}
