import AWS
import Policies

/// `AssumeRole`.
enum AssumeRole: QueryOperation {
    static let action = "AssumeRole"

    /// How long a session of a session may be, whatever the role allows: "role chaining".
    private static let chainedLimit = 3600

    static func perform(_ call: QueryCall, in directory: Directory) throws(Refusal) -> Answer {
        let roleARN = try call.text(
            "RoleArn", length: 20...2048,
            pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#
        ) { _ in true }
        let sessionName = try call.text("RoleSessionName", length: 2...64, pattern: #"[\w+=,.@-]*"#) {
            $0.isNameCharacter
        }
        let externalID = try externalID(of: call)
        let duration = try call.number("DurationSeconds", in: 900...43_200, default: 3600)
        let policy = try SessionPolicyParameter.read(from: call)
        guard let arn = ARN(roleARN), arn.service == "iam", arn.resource.hasPrefix("role/") else {
            throw Refusal(400, "ValidationError", "\(roleARN) is invalid")
        }

        // A role that does not exist and one that refuses are the same to the caller.
        let role = directory.read { state in
            let name = arn.resource.split(separator: "/").last.map(String.init) ?? ""
            return state[account: arn.account].roles[name].flatMap { $0.arn == arn ? $0 : nil }
        }
        guard let role else { throw .mayNotAssume(roleARN, call.caller) }
        try authorize(call, role: role, sessionName: sessionName, externalID: externalID)
        try checkDuration(duration, of: role, caller: call.caller)

        let session = RoleSession(
            of: role, name: sessionName,
            expiration: call.request.time.moved(by: Double(duration)), policy: policy)
        let key = AccessKey.temporary(.session(session), at: call.request.time)
        try directory.update { (state) throws(Refusal) in state.keys[key.id] = key }
        return call.answer { xml in
            xml.element("AssumedRoleUser") { xml in
                xml.element("AssumedRoleId", "\(role.id):\(session.name)")
                xml.element("Arn", session.arn.description)
            }
            xml.credentials(key, token: session.token, expiration: session.expiration)
            SessionPolicyParameter.writePackedSize(of: call, to: &xml)
        }
    }

    private static func externalID(of call: QueryCall) throws(Refusal) -> String? {
        guard call["ExternalId"] != nil else { return nil }
        return try call.text("ExternalId", length: 2...1224, pattern: #"[\w+=,.@:\/-]*"#) {
            $0.isNameCharacter || $0 == ":" || $0 == "/"
        }
    }

    private static func authorize(
        _ call: QueryCall, role: Role, sessionName: String, externalID: String?
    ) throws(Refusal) {
        var context = ["sts:RoleSessionName": [sessionName]]
        context["sts:ExternalId"] = externalID.map { [$0] }
        let question = Authorizer.Question(
            action: "sts:AssumeRole", resource: role.arn.description, resourceAccountID: role.accountID,
            context: context, resourcePolicy: role.trust.document)
        do throws(Refusal) {
            try Authorizer(caller: call.caller, request: call.request).require(question)
        } catch {
            throw call.caller.accountID == role.accountID
                ? error : .mayNotAssume(role.arn.description, call.caller)
        }
    }

    private static func checkDuration(_ duration: Int, of role: Role, caller: Caller) throws(Refusal) {
        if caller.isSession && duration > chainedLimit {
            throw Refusal(
                400, "ValidationError",
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining"
            )
        }
        if duration > role.maximumSessionDuration {
            throw Refusal(
                400, "ValidationError",
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
    }
}

extension Refusal {
    /// What STS says to a caller of another account, whichever side it was that refused.
    fileprivate static func mayNotAssume(_ roleARN: String, _ caller: Caller) -> Refusal {
        .accessDenied(
            reason: "User: \(caller.arn) is not authorized to perform: sts:AssumeRole on resource: \(roleARN)"
        )
    }
}
