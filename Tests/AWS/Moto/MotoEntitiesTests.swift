import AWS
import Foundation
import TestSupport
import Testing

/// What IAM does alike to roles and users, against moto.
struct MotoEntitiesTests {
    private let iam: IAMClient
    private let name = "entity-\(UUID().uuidString)"
    /// One of AWS's own, which moto knows.
    private let boundary = "arn:aws:iam::aws:policy/PowerUserAccess"

    private static let trust = """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, \
        "Action": "sts:AssumeRole"}]}
        """
    private static let permissions = """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}]}
        """

    init() throws {
        iam = IAMClient(try Moto.shared.get().context())
    }

    private func changePolicies(of entity: IAMEntity) async throws {
        try await iam.putInlinePolicy(
            "a b=,.@-".replacing(" ", with: "_"), on: entity, document: Self.permissions)
        #expect(try await iam.inlinePolicies(of: entity) == ["a_b=,.@-"])
        #expect(try await iam.inlinePolicy("a_b=,.@-", of: entity) == Self.permissions)
        #expect(try await iam.attachedPolicies(of: entity).isEmpty)
        try await iam.deleteInlinePolicy("a_b=,.@-", of: entity)
        #expect(try await iam.inlinePolicies(of: entity) == [])
    }

    @Test func aRoleIsChangedAndChangedBack() async throws {
        let made = try await iam.createRole(
            CreateRoleInput(
                name: name, assumeRolePolicyDocument: Self.trust, description: "d & é",
                permissionsBoundary: boundary, tags: [.init(key: "made by", value: "tests+1")]))
        #expect(made.name == name)
        let entity = IAMEntity.role(name)
        var role = try await iam.getRole(name)
        #expect(role.description == "d & é")
        #expect(role.permissionsBoundary == boundary)
        #expect(role.tags == ["made by": "tests+1"])
        try await iam.updateRole(name, description: "other", maxSessionDuration: 7200)
        try await iam.tag(entity, ["made by": "x=y", "empty": ""])
        try await iam.deletePermissionsBoundary(of: entity)
        role = try await iam.getRole(name)
        #expect(role.description == "other" && role.maxSessionDuration == 7200)
        #expect(role.tags == ["made by": "x=y", "empty": ""])
        #expect(role.permissionsBoundary == nil)
        try await iam.untag(entity, keys: ["made by"])
        try await iam.putPermissionsBoundary(boundary, on: entity)
        role = try await iam.getRole(name)
        #expect(role.tags == ["empty": ""] && role.permissionsBoundary == boundary)
        try await changePolicies(of: entity)
        try await iam.delete(entity)
        await #expect(throws: AWSFailure.self) { _ = try await iam.getRole(name) }
    }

    @Test func aUserIsMadeWithAKeyAndRemoved() async throws {
        let entity = IAMEntity.user(name)
        let made = try await iam.createUser(name, path: "/team/", tags: ["team": "data"])
        #expect(made.arn == "arn:aws:iam::\(Moto.account):user/team/\(name)")
        #expect(try await iam.getUser(name).id == made.id)
        #expect(try await iam.getUser(name).path == "/team/")
        let key = try await iam.createAccessKey(user: name)
        #expect(try await iam.listAccessKeys(user: name) == [key.accessKeyID])
        try await iam.deleteAccessKey(key.accessKeyID, user: name)
        #expect(try await iam.listAccessKeys(user: name) == [])
        try await iam.tag(entity, ["more": "1"])
        try await iam.untag(entity, keys: ["team"])
        try await changePolicies(of: entity)
        try await iam.delete(entity)
        await #expect(throws: AWSFailure.self) { _ = try await iam.getUser(name) }
    }
}
