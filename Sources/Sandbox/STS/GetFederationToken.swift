import AWS
import Policies

/// `GetFederationToken`.
enum GetFederationToken: QueryOperation {
    static let action = "GetFederationToken"

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let name = try call.text("Name", length: 2...32, pattern: #"[\w+=,.@-]*"#) { $0.isNameCharacter }
        let duration = try call.number("DurationSeconds", in: 900...129_600, default: 43_200)
        let policy = try SessionPolicyParameter.read(from: call)
        guard case .user(let user) = call.caller.kind else {
            throw .accessDenied(reason: "Cannot call GetFederationToken with session credentials")
        }
        let session = FederatedSession(
            of: user, name: name, expiration: call.request.time.moved(by: Double(duration)), policy: policy)
        try Authorizer(caller: call.caller, request: call.request).require(
            Authorizer.Question(
                action: "sts:GetFederationToken", resource: session.arn.description,
                resourceAccountID: user.accountID))
        let key = AccessKey.temporary(.federated(session), at: call.request.time)
        try directory.update { (state) throws(Refusal) in state.keys[key.id] = key }
        return call.answer { xml in
            xml.credentials(key, token: session.token, expiration: session.expiration)
            xml.element("FederatedUser") { xml in
                xml.element("FederatedUserId", "\(session.accountID):\(session.name)")
                xml.element("Arn", session.arn.description)
            }
            SessionPolicyParameter.writePackedSize(of: call, to: &xml)
        }
    }
}
