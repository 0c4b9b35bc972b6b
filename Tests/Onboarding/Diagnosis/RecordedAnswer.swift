import AWS
import TestSupport
import Uploader

@testable import Onboarding

/// An error as AWS answers it, and the call that got it.
///
/// The bodies are written as AWS sends them, with the words that AWS's documentation, public logs and botocore's
/// models show; none comes from this project's sandbox.
struct RecordedAnswer: Sendable {
    enum Call: String, Sendable {
        case getCallerIdentity = "GetCallerIdentity"
        case assumeRole = "AssumeRole"
        case headBucket = "HeadBucket"
        case listObjects = "ListObjectsV2"
        case headObject = "HeadObject"
        case putObject = "PutObject"
        case getObject = "GetObject"
        case deleteObject = "DeleteObject"
        case createRole = "CreateRole"
        case getRole = "GetRole"
        case putRolePolicy = "PutRolePolicy"
        case updateAssumeRolePolicy = "UpdateAssumeRolePolicy"
        case createAccessKey = "CreateAccessKey"
        case completeUpload = "CompleteMultipartUpload"
    }

    let call: Call
    let status: Int
    let body: String
    var headers: [(name: String, value: String)] = []

    /// An error of S3.
    static func s3(
        _ call: Call, _ status: Int, _ code: String, _ message: String, more: String = "",
        headers: [(name: String, value: String)] = []
    ) -> RecordedAnswer {
        RecordedAnswer(
            call: call, status: status,
            body: """
                <?xml version="1.0" encoding="UTF-8"?>
                <Error><Code>\(code)</Code><Message>\(message)</Message>\(more)<RequestId>4442587FB7D0A2F9</RequestId>\
                <HostId>eftixk72aD6Ap51TnqcoF8eFidJG9Z/2mkiDFu8yU9AS1ed4OpIszj7UDNEHGran</HostId></Error>
                """, headers: headers)
    }

    /// An error of STS or IAM.
    static func query(_ call: Call, _ status: Int, _ code: String, _ message: String) -> RecordedAnswer {
        RecordedAnswer(
            call: call, status: status,
            body: """
                <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
                  <Error><Type>Sender</Type><Code>\(code)</Code><Message>\(message)</Message></Error>
                  <RequestId>b25f48e8-84fd-11e6-80d9-574e0c4664cb</RequestId>
                </ErrorResponse>
                """)
    }

    /// An answer to HEAD: headers alone.
    static func head(_ status: Int, region: String? = nil) -> RecordedAnswer {
        RecordedAnswer(
            call: .headBucket, status: status, body: "",
            headers: region.map { [("x-amz-bucket-region", $0)] } ?? [])
    }

    /// The answer as it comes.
    var response: HTTPResponse { .xml(body, status: status, headers: headers) }

    /// The failure that our client makes of it.
    func failure(region: String = "eu-west-3") async -> AWSFailure? {
        let context = ScriptedTransport(response).context(region: region)
        do throws(AWSFailure) {
            try await send(context)
            return nil
        } catch {
            return error
        }
    }

    private func send(_ context: AWSContext) async throws(AWSFailure) {
        let (bucket, key) = ("acme-exports", "exports/dinmo/s3-onboard-test.txt")
        switch call {
        case .getCallerIdentity: _ = try await STSClient(context).getCallerIdentity()
        case .assumeRole:
            _ = try await STSClient(context).assumeRole(
                AssumeRoleInput(
                    roleARN: "arn:aws:iam::111122223333:role/dinmo-exports", sessionName: "s3-onboard-test"))
        case .headBucket: _ = try await S3Client(context).headBucket(bucket)
        case .listObjects:
            _ = try await S3Client(context).listObjectsV2(ListObjectsV2Input(bucket: bucket))
        case .putObject:
            _ = try await S3Client(context).putObject(
                PutObjectInput(bucket: bucket, key: key, body: .bytes([1])))
        case .getObject:
            _ = try await S3Client(context).getObject(bucket: bucket, key: key, maximumBytes: 100)
        case .deleteObject: _ = try await S3Client(context).deleteObject(bucket: bucket, key: key)
        case .completeUpload:
            _ = try await S3Client(context).completeMultipartUpload(
                CompleteMultipartUploadInput(
                    upload: MultipartUpload(bucket: bucket, key: key, uploadID: "upload"), parts: []))
        case .headObject: _ = try await S3Client(context).headObject(bucket: bucket, key: key)
        case .getRole: _ = try await IAMClient(context).getRole("dinmo-exports")
        case .putRolePolicy:
            _ = try await IAMClient(context).putInlinePolicy(
                "exports", on: .role("dinmo-exports"), document: "{}")
        case .updateAssumeRolePolicy:
            _ = try await IAMClient(context).updateAssumeRolePolicy(role: "dinmo-exports", document: "{}")
        case .createAccessKey: _ = try await IAMClient(context).createAccessKey(user: "dinmo")
        case .createRole:
            _ = try await IAMClient(context).createRole(
                CreateRoleInput(name: "dinmo-exports", assumeRolePolicyDocument: "{}"))
        }
    }
}
