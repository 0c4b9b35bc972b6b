import AWS
import Policies

/// What the actions of IAM share: whom they are about, and who may do them.
extension QueryCall {
    /// The account that IAM's calls are about: the caller's own.
    var accountID: String { caller.accountID }

    /// A name of at most `limit` characters.
    func name(_ parameter: String, limit: Int) throws(Refusal) -> String {
        let name = try text(parameter, length: 1...limit, pattern: #"[\w+=,.@-]+"#) { _ in true }
        guard name.unicodeScalars.allSatisfy(\.isNameCharacter) else {
            let member = parameter.prefix(1).lowercased() + parameter.dropFirst()
            throw Refusal(
                400, "ValidationError",
                "The specified value for \(member) is invalid. It must contain only alphanumeric characters "
                    + "and/or the following: +=,.@_-")
        }
        return name
    }

    /// The path of what is made; `/` when none is given.
    func path() throws(Refusal) -> String {
        guard form["Path"] != nil else { return "/" }
        let path = try text("Path", length: 1...512, pattern: #"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#) {
            ("\u{21}"..."\u{7E}").contains($0)
        }
        guard path == "/" || path.count > 2 && path.hasPrefix("/") && path.hasSuffix("/") else {
            throw Refusal(
                400, "ValidationError",
                "The specified value for path is invalid. It must begin and end with / and contain only "
                    + "alphanumeric characters and/or / characters.")
        }
        return path
    }

    /// The text of a policy.
    func policyText(_ parameter: String) throws(Refusal) -> String {
        try text(parameter, length: 1...131_072, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#) {
            PolicyValidator.isPolicyCharacter($0)
        }
    }

    /// Refuses a caller who may not do this action on `resource`.
    func authorize(on resource: ARN) throws(Refusal) {
        try Authorizer(caller: caller, request: request).require(
            Authorizer.Question(
                action: "iam:\(action)", resource: resource.description, resourceAccountID: accountID))
    }

    /// Refuses a caller who may not do this action on the role or user of that name, existing or not.
    func authorize(on kind: String, named name: String) throws(Refusal) {
        try authorize(
            on: ARN(
                partition: "aws", service: "iam", region: "", account: accountID, resource: "\(kind)/\(name)")
        )
    }
}
