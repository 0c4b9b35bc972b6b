import AWS
import TestSupport
import Testing

/// Errors as servers that are not ours write them.
struct ErrorAnswerTests {
    @Test func readsAnErrorOfS3() async throws {
        let transport = ScriptedTransport(
            HTTPResponse.xml(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; the \
                region 'us-east-1' is wrong; expecting 'eu-west-1'</Message><Region>eu-west-1</Region>\
                <RequestId>BODYID</RequestId><HostId>host</HostId></Error>
                """,
                status: 400,
                headers: [("Date", "Fri, 20 Nov 2026 10:00:00 GMT"), ("x-amz-request-id", "HEADERID")]))
        let error = try await serviceError {
            _ = try await S3Client(transport.context()).getObject(bucket: "b-b", key: "k", maximumBytes: 1)
        }
        #expect(error.service == "s3")
        #expect(error.operation == "GetObject")
        #expect(error.status == 400)
        #expect(error.code == "AuthorizationHeaderMalformed")
        #expect(error.message?.raw.hasSuffix("expecting 'eu-west-1'") == true)
        #expect(error.region == "eu-west-1")
        #expect(error.requestID == "HEADERID")
        #expect(error.serverTime == UTCTime(iso8601: "2026-11-20T10:00:00Z"))
        #expect(error.host == "b-b.s3.eu-west-1.amazonaws.com")
    }

    @Test(arguments: [
        """
        <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>\
        <Code>AccessDenied</Code><Message>Not authorized to perform sts:AssumeRole</Message></Error>\
        <RequestId>id-1</RequestId></ErrorResponse>
        """,
        """
        <Error><Code>AccessDenied</Code><Message>Not authorized to perform sts:AssumeRole</Message>\
        <RequestId>id-1</RequestId></Error>
        """,
    ])
    func readsBothShapesOfSTS(body: String) async throws {
        let transport = ScriptedTransport(.xml(body, status: 403))
        let error = try await serviceError {
            _ = try await STSClient(transport.context()).assumeRole(
                AssumeRoleInput(roleARN: "arn:aws:iam::123456789012:role/r", sessionName: "s"))
        }
        #expect(error.code == "AccessDenied")
        #expect(error.message == ServerText("Not authorized to perform sts:AssumeRole"))
        #expect(error.requestID == "id-1")
        #expect(error.operation == "AssumeRole")
    }

    @Test func anErrorOfHEADHasNoBodyButARegion() async throws {
        let answer = HTTPResponse(status: 301, headers: HTTPHeaders([("x-amz-bucket-region", "us-west-2")]))
        let transport = ScriptedTransport(answer)
        let error = try await serviceError {
            _ = try await S3Client(transport.context()).headBucket("my-bucket")
        }
        #expect(error.status == 301)
        #expect(error.code == nil)
        #expect(error.message == nil)
        #expect(error.region == "us-west-2")
    }

    @Test(arguments: [
        "", "<html><body>Bad Gateway</body></html>", "{\"message\": \"no\"}", "<Error><Code>cut",
    ])
    func keepsTheStatusOfWhatIsNoAnswerOfAWS(body: String) async throws {
        let transport = ScriptedTransport(.xml(body, status: 502))
        let error = try await serviceError {
            _ = try await IAMClient(transport.context()).getRole("role")
        }
        #expect(error.status == 502)
        #expect(error.code == nil)
    }

    @Test func aSuccessThatHoldsAnErrorIsThatError() async throws {
        let transport = ScriptedTransport(
            HTTPResponse.xml("<Error><Code>InternalError</Code><Message>Try again.</Message></Error>"))
        let error = try await serviceError {
            _ = try await S3Client(transport.context()).completeMultipartUpload(
                CompleteMultipartUploadInput(
                    upload: MultipartUpload(bucket: "my-bucket", key: "k", uploadID: "u"), parts: []))
        }
        #expect(error.status == 200)
        #expect(error.code == "InternalError")
    }

    @Test(arguments: ["", "<CompleteMultipartUploadResult><ETag>", "<Other/>"])
    func aSuccessThatIsCutShortIsNoSuccess(body: String) async throws {
        let transport = ScriptedTransport(.xml(body))
        let failure = await #expect(throws: AWSFailure.self) {
            try await S3Client(transport.context()).completeMultipartUpload(
                CompleteMultipartUploadInput(
                    upload: MultipartUpload(bucket: "my-bucket", key: "k", uploadID: "u"), parts: []))
        }
        guard case .unexpectedAnswer(let operation, let status, _) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(operation == "CompleteMultipartUpload")
        #expect(status == 200)
    }

    @Test func withoutCredentialsNothingIsSent() async throws {
        let transport = ScriptedTransport()
        let client = STSClient(transport.context().with(credentials: nil))
        let failure = await #expect(throws: AWSFailure.self) { try await client.getCallerIdentity() }
        guard case .credentials(.notFound) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(transport.requests.isEmpty)
    }

    @Test(arguments: [("", "key"), ("bucket", "")])
    func withoutBucketOrKeyNothingIsSent(bucket: String, key: String) async throws {
        let transport = ScriptedTransport()
        let client = S3Client(transport.context())
        await #expect(throws: AWSFailure.self) { try await client.deleteObject(bucket: bucket, key: key) }
        #expect(transport.requests.isEmpty)
    }
}
