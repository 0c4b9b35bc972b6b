import AWS
import Foundation
import TestSupport

/// Plays STS, IAM Identity Center, a container's agent and the instance metadata for both twins. What it hands out names
/// what it was asked, so that twins that get the same credentials have asked the same.
struct CredentialWorld {
    /// The end of everything that it hands out.
    static let end = "2038-01-01T00:00:00Z"

    let server: LoopbackServer

    init() throws {
        server = try LoopbackServer { .answer(Self.answer(to: $0)) }
    }

    private static func answer(to request: LoopbackServer.Request) -> String {
        let words = request.line.split(separator: " ").map(String.init)
        let (method, target) = (words[0], words[1])
        switch (method, target) {
        case ("POST", _): return sts(request)
        case ("GET", _) where target.hasPrefix("/federation/credentials"): return portal(target, request)
        case ("GET", "/container?id=1"):
            return json(metadata("container \(request.headers["authorization"] ?? "without token")"))
        case ("PUT", "/latest/api/token"):
            let isAsked = request.headers["x-aws-ec2-metadata-token-ttl-seconds"] == "21600"
            return LoopbackServer.answer(isAsked ? 200 : 400, "metadata-token")
        case ("GET", _) where target.contains("/latest/meta-data/iam/security-credentials/"):
            let isFirstVersion = target.hasPrefix("/first-version")
            guard isFirstVersion || request.headers["x-aws-ec2-metadata-token"] == "metadata-token" else {
                return LoopbackServer.answer(401)
            }
            return target.hasSuffix("/") ? LoopbackServer.answer(200, "the-role") : json(metadata("instance"))
        default: return LoopbackServer.answer(404)
        }
    }

    private static func sts(_ request: LoopbackServer.Request) -> String {
        let form = form(request.body)
        let action = form["Action"] ?? ""
        let caller = request.headers["authorization"].flatMap { authorization in
            authorization.split(separator: "Credential=").last?.split(separator: "/").first.map(String.init)
        }
        let session = form["RoleSessionName"] ?? ""
        let isOwn = session.hasPrefix("botocore-session-") || session.hasPrefix("s3-onboard-")
        let asked = [
            form["RoleArn"], isOwn ? "own name" : session, form["ExternalId"], form["DurationSeconds"],
            form["SerialNumber"], form["TokenCode"], form["WebIdentityToken"], caller,
        ].map { $0 ?? "-" }.joined(separator: "|")
        let body = """
            <\(action)Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><\(action)Result><AssumedRoleUser>\
            <AssumedRoleId>id</AssumedRoleId><Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn></AssumedRoleUser>\
            <Credentials><AccessKeyId>ASIA\(form["RoleArn"]?.split(separator: "/").last ?? "")</AccessKeyId>\
            <SecretAccessKey>secret of \(asked)</SecretAccessKey><SessionToken>\(asked)</SessionToken>\
            <Expiration>\(end)</Expiration></Credentials></\(action)Result></\(action)Response>
            """
        return LoopbackServer.answer(200, body, headers: ["Content-Type: text/xml"])
    }

    private static func portal(_ target: String, _ request: LoopbackServer.Request) -> String {
        guard request.headers["x-amz-sso_bearer_token"] == "sso-token" else {
            return LoopbackServer.answer(
                401, #"{"message":"Session token not found or invalid"}"#,
                headers: [
                    "x-amzn-ErrorType: UnauthorizedException:http://internal.amazon.com/",
                    "Content-Type: application/json",
                ])
        }
        let query = form(Array(target.split(separator: "?").last.map(String.init)?.utf8 ?? "".utf8))
        let asked = "\(query["role_name"] ?? "-") of \(query["account_id"] ?? "-")"
        return json(
            """
            {"roleCredentials":{"accessKeyId":"ASIASSO","secretAccessKey":"secret of \(asked)",\
            "sessionToken":"\(asked)","expiration":2145916800000}}
            """)
    }

    private static func metadata(_ whose: String) -> String {
        """
        {"Code":"Success","Type":"AWS-HMAC","AccessKeyId":"ASIAMACHINE","SecretAccessKey":"secret of \(whose)",\
        "Token":"\(whose)","Expiration":"\(end)"}
        """
    }

    private static func json(_ text: String) -> String {
        LoopbackServer.answer(200, text, headers: ["Content-Type: application/json"])
    }

    private static func form(_ body: [UInt8]) -> [String: String] {
        let fields = String(decoding: body, as: UTF8.self).split(separator: "&").map { field in
            field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                $0.replacing("+", with: " ").removingPercentEncoding ?? ""
            }
        }
        return Dictionary(fields.map { ($0[0], $0.count > 1 ? $0[1] : "") }) { _, last in last }
    }
}
