import AWS
import Policies

/// The policy that a call for temporary credentials passes to narrow them.
enum SessionPolicyParameter {
    /// The policy; nil when none is passed.
    static func read(from call: QueryCall) throws(Refusal) -> PolicyDocument? {
        guard call["Policy"] != nil else { return nil }
        let text = try call.text(
            "Policy", length: 1...PolicyQuota.sessionPolicy, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#
        ) { PolicyValidator.isPolicyCharacter($0) }
        return try PolicyValidator.permissionsPolicy(text).document
    }

    /// How full the space for a session's policies and tags is, in percent.
    static func writePackedSize(of call: QueryCall, to xml: inout XMLWriter) {
        guard let policy = call["Policy"] else { return }
        let size = policy.unicodeScalars.count * 100 / PolicyQuota.sessionPolicy
        xml.element("PackedPolicySize", "\(max(1, size))")
    }
}

extension XMLWriter {
    /// Temporary credentials.
    mutating func credentials(_ key: AccessKey, token: Secret, expiration: UTCTime) {
        element("Credentials") { xml in
            xml.element("AccessKeyId", key.id)
            xml.element("SecretAccessKey", key.secret.revealed)
            xml.element("SessionToken", token.revealed)
            xml.element("Expiration", expiration.iso8601)
        }
    }
}
