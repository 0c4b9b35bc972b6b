import AWS
import Policies
import TestSupport
import Testing

@testable import Sandbox

/// Our own client of AWS against it: the same calls that boto3 makes, and what only the client sends.
@Suite struct OwnClientTests {
    static func context(_ sandbox: Sandbox, _ credentials: Credentials) -> AWSContext {
        AWSContext(
            transport: CurlTransport(), credentials: credentials, region: sandbox.facts.region,
            endpoints: EndpointConfiguration(environment: [:], endpointURL: sandbox.endpoint))
    }

    private static func serviceError(_ body: () async throws -> Void) async -> ServiceError? {
        do {
            try await body()
            return nil
        } catch AWSFailure.service(let error) {
            return error
        } catch {
            return nil
        }
    }

    @Test func theCustomersRoleLetsThePlatformWriteAndNothingElse() async throws {
        try await SandboxFixture.run { sandbox in
            let customer = Self.context(sandbox, sandbox.facts.customer.credentials)
            let dinmo = try #require(sandbox.facts.platforms["dinmo"])
            let specification = PolicySpecification(
                mode: .leastPrivilege, principals: [dinmo.principalARN], externalID: dinmo.externalID,
                bucket: sandbox.facts.bucket, folder: "in", documentedGrants: [],
                actions: ["s3:PutObject", "s3:AbortMultipartUpload"])
            let role = try await IAMClient(customer).createRole(
                CreateRoleInput(
                    name: "r", assumeRolePolicyDocument: PolicyBuilder.trustPolicy(specification).rendered()))
            try await IAMClient(customer).putInlinePolicy(
                "p", on: .role("r"), document: PolicyBuilder.permissionsPolicy(specification).rendered())

            let platform = Self.context(sandbox, dinmo.credentials)
            let denied = await Self.serviceError {
                _ = try await STSClient(platform).assumeRole(
                    AssumeRoleInput(roleARN: role.arn, sessionName: "test"))
            }
            #expect(denied?.code == "AccessDenied")
            let session = try await STSClient(platform).assumeRole(
                AssumeRoleInput(roleARN: role.arn, sessionName: "test", externalID: dinmo.externalID))
            let s3 = S3Client(platform.with(credentials: session.credentials))
            let put = try await s3.putObject(
                PutObjectInput(
                    bucket: sandbox.facts.bucket, key: "in/é b+c", body: .bytes(Array("hello".utf8))))
            #expect(put.etag == "\"5d41402abc4b2a76b9719d911017c592\"")
            let outside = await Self.serviceError {
                _ = try await s3.putObject(
                    PutObjectInput(bucket: sandbox.facts.bucket, key: "inside", body: .bytes([])))
            }
            #expect(outside?.status == 403)
            #expect(outside?.region == "eu-west-3")
            let read = await Self.serviceError {
                _ = try await s3.headObject(bucket: sandbox.facts.bucket, key: "in/é b+c")
            }
            #expect(read?.status == 403)
        }
    }

    @Test func theRegionIsFoundWithoutAnyPermission() async throws {
        try await SandboxFixture.run { sandbox in
            let dinmo = try #require(sandbox.facts.platforms["dinmo"])
            let client = S3Client(Self.context(sandbox, dinmo.credentials).with(region: "us-east-1"))
            let error = await Self.serviceError { _ = try await client.headBucket(sandbox.facts.bucket) }
            #expect(error?.status == 400)
            #expect(error?.region == "eu-west-3")
        }
    }

    @Test func manyWritersAtOnceLoseNothing() async throws {
        try await SandboxFixture.run { sandbox in
            let s3 = S3Client(Self.context(sandbox, sandbox.facts.customer.credentials))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<50 {
                    group.addTask {
                        _ = try await s3.putObject(
                            PutObjectInput(
                                bucket: sandbox.facts.bucket, key: "many/\(index)",
                                body: .bytes([UInt8](repeating: UInt8(index), count: 20_000))))
                    }
                }
                try await group.waitForAll()
            }
            let list = try await s3.listObjectsV2(
                ListObjectsV2Input(bucket: sandbox.facts.bucket, prefix: "many/"))
            #expect(list.objects.count == 50)
        }
    }

    /// Two writers who both demand a new object: one of them is told that there is one.
    @Test func onlyOneOfTwoNewObjectsWins() async throws {
        try await SandboxFixture.run { sandbox in
            let s3 = S3Client(Self.context(sandbox, sandbox.facts.customer.credentials))
            let outcomes = await withTaskGroup(of: Int?.self) { group in
                for index in 0..<8 {
                    group.addTask {
                        await Self.serviceError {
                            _ = try await s3.putObject(
                                PutObjectInput(
                                    bucket: sandbox.facts.bucket, key: "k", body: .bytes([UInt8(index)]),
                                    ifNoneMatch: "*"))
                        }?.status
                    }
                }
                return await group.reduce(into: [Int?]()) { $0.append($1) }
            }
            #expect(outcomes.filter { $0 == nil }.count == 1)
            #expect(outcomes.compactMap(\.self).allSatisfy { $0 == 412 })
        }
    }
}
