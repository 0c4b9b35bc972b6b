import AWS
import Foundation
import TestSupport
import Testing

/// Our STS and IAM clients against moto.
struct MotoIdentityTests {
    private let context: AWSContext
    private let iam: IAMClient
    private let name = "role-\(UUID().uuidString)"

    private static let trust = """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, \
        "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "a+b c%20"}}}]}
        """
    private static let permissions = """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:PutObject", \
        "Resource": "arn:aws:s3:::bucket/folder/*"}]}
        """

    init() throws {
        context = try Moto.shared.get().context()
        iam = IAMClient(context)
    }

    @Test func knowsWhoCalls() async throws {
        let identity = try await STSClient(context).getCallerIdentity()
        #expect(identity.account == Moto.account)
        #expect(identity.arn == "arn:aws:sts::\(Moto.account):user/moto")
        #expect(!identity.userID.isEmpty)
        #expect(identity.answer.status == 200)
    }

    @Test func assumesARole() async throws {
        let arn = "arn:aws:iam::\(Moto.account):role/\(name)"
        let role = try await STSClient(context).assumeRole(
            AssumeRoleInput(
                roleARN: arn, sessionName: "session@name", externalID: "id with+signs/=",
                durationSeconds: 900,
                policy: Self.permissions))
        #expect(role.arn == "arn:aws:sts::\(Moto.account):assumed-role/\(name)/session@name")
        #expect(role.credentials.accessKeyID.hasPrefix("ASIA"))
        #expect(role.credentials.sessionToken?.isEmpty == false)
        #expect(role.credentials.source == .assumedRole(arn: arn))
        #expect(try #require(role.credentials.expiration) > .now())
        let identity = try await STSClient(context.with(credentials: role.credentials)).getCallerIdentity()
        #expect(identity.arn == role.arn)
    }

    @Test func makesReadsAndRemovesARole() async throws {
        let created = try await iam.createRole(
            CreateRoleInput(
                name: name, assumeRolePolicyDocument: Self.trust, path: "/team/",
                description: "a test, & more",
                maxSessionDuration: 7200, tags: [.init(key: "made by", value: "tests+1")]))
        #expect(created.arn == "arn:aws:iam::\(Moto.account):role/team/\(name)")
        #expect(created.path == "/team/")
        let read = try await iam.getRole(name)
        #expect(read.id == created.id)
        #expect(read.assumeRolePolicyDocument == Self.trust)
        #expect(read.maxSessionDuration == 7200)
        #expect(read.createDate != nil)

        try await iam.putInlinePolicy("write", on: .role(name), document: Self.permissions)
        #expect(try await iam.inlinePolicies(of: .role(name)) == ["write"])
        #expect(try await iam.inlinePolicy("write", of: .role(name)) == Self.permissions)
        let changed = Self.trust.replacingOccurrences(of: "111122223333", with: "444455556666")
        try await iam.updateAssumeRolePolicy(role: name, document: changed)
        #expect(try await iam.getRole(name).assumeRolePolicyDocument == changed)

        try await iam.deleteInlinePolicy("write", of: .role(name))
        try await iam.delete(.role(name))
        let error = try await serviceError { _ = try await iam.getRole(name) }
        #expect(error.status == 404)
        #expect(error.code == "NoSuchEntity")
        #expect(error.message?.raw.contains(name) == true)
        #expect(error.requestID?.isEmpty == false)
    }

    @Test func makesAUserWithAKey() async throws {
        let user = "user-\(UUID().uuidString)"
        #expect(try await iam.createUser(user).arn == "arn:aws:iam::\(Moto.account):user/\(user)")
        try await iam.putInlinePolicy("write", on: .user(user), document: Self.permissions)
        let key = try await iam.createAccessKey(user: user)
        #expect(key.accessKeyID.hasPrefix("AKIA"))
        #expect(!key.secretAccessKey.isEmpty)
        #expect(key.source == .createdAccessKey(user: user))
    }

    @Test func carriesIAMsWordsAboutABadPolicy() async throws {
        let error = try await serviceError {
            _ = try await iam.createRole(CreateRoleInput(name: name, assumeRolePolicyDocument: Self.trust))
            let document = Self.permissions.replacingOccurrences(of: "2012-10-17", with: "2025-10-17")
            try await iam.putInlinePolicy("p", on: .role(name), document: document)
        }
        #expect(error.status == 400)
        #expect(error.code == "MalformedPolicyDocument")
        #expect(error.message?.display == "Syntax errors in policy.")
        #expect(error.operation == "PutRolePolicy")
    }
}
