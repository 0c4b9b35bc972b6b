import AWS
import Testing

@testable import Sandbox

@Suite struct S3RoutingTests {
    private static func operation(
        _ method: String, _ target: String, headers: [(name: String, value: String)] = [], hasKey: Bool
    ) throws -> any S3Operation.Type {
        let request = Request(
            method: method, target: try #require(RequestTarget(target)), headers: AWS.HTTPHeaders(headers),
            sourceAddress: "127.0.0.1", time: .now())
        return try S3Routing.operation(of: request, hasKey: hasKey)
    }

    @Test func methodsAndParametersTellTheCall() throws {
        let calls: [(method: String, target: String, operation: any S3Operation.Type)] = [
            ("HEAD", "/b", HeadBucket.self), ("GET", "/b?location", GetBucketLocation.self),
            ("GET", "/b?list-type=2&prefix=location", ListObjectsV2.self),
            ("GET", "/b?uploads", ListMultipartUploads.self), ("PUT", "/b?policy", PutBucketPolicy.self),
            ("GET", "/b/k", GetObject.self), ("HEAD", "/b/k", HeadObject.self),
            ("PUT", "/b/k", PutObject.self),
            ("PUT", "/b/k?x-id=PutObject", PutObject.self), ("DELETE", "/b/k", DeleteObject.self),
            ("POST", "/b/k?uploads", CreateMultipartUpload.self),
            ("PUT", "/b/k?partNumber=1&uploadId=u", UploadPart.self),
            ("GET", "/b/k?uploadId=u", ListParts.self),
            ("POST", "/b/k?uploadId=u", CompleteMultipartUpload.self),
            ("DELETE", "/b/k?uploadId=u", AbortMultipartUpload.self),
        ]
        for call in calls {
            let found = try Self.operation(call.method, call.target, hasKey: call.target.hasPrefix("/b/"))
            #expect(
                ObjectIdentifier(found) == ObjectIdentifier(call.operation), "\(call.method) \(call.target)")
        }
    }

    /// Taken for the plain call, these would do something else than was asked.
    @Test(arguments: [
        ("GET", "/b?acl"), ("PUT", "/b?versioning"), ("GET", "/b/k?tagging"), ("DELETE", "/b/k?versionId=1"),
        ("POST", "/b?delete"),
    ])
    func callsItDoesNotKnowAreNotTakenForOthers(_ method: String, _ target: String) {
        let refusal = #expect(throws: Refusal.self) {
            try Self.operation(method, target, hasKey: target.hasPrefix("/b/"))
        }
        #expect(refusal?.status == 501)
    }

    @Test func aCopyIsNoPut() {
        let refusal = #expect(throws: Refusal.self) {
            try Self.operation("PUT", "/b/k", headers: [("x-amz-copy-source", "/b/other")], hasKey: true)
        }
        #expect(refusal?.status == 501)
    }

    @Test(arguments: [("DELETE", "/b"), ("PUT", "/b"), ("PATCH", "/b/k"), ("POST", "/b/k")])
    func methodsThatMeanNothingAreNotAllowed(_ method: String, _ target: String) {
        let refusal = #expect(throws: Refusal.self) {
            try Self.operation(method, target, hasKey: target.hasPrefix("/b/"))
        }
        #expect(refusal?.code == "MethodNotAllowed")
        #expect(refusal?.status == 405)
    }
}
