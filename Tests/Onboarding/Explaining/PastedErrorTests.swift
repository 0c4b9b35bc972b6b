import AWS
import Platforms
import Testing

@testable import Onboarding

/// What is read out of errors that people paste, and what they are put down to.
@Suite struct PastedErrorTests {
    private func only(_ text: String, _ method: PlatformMethod.Kind? = nil) throws -> PastedError {
        let errors = ErrorReader.errors(in: text, method: method)
        #expect(errors.count == 1)
        return try #require(errors.first)
    }

    private func causes(_ text: String, platform id: String? = nil) throws -> [String] {
        let platform = try id.map { try #require(PlatformCatalog.platform(id: $0) as Platform?) }
        return Explainer.causes(Explainer.explain(text, platform: platform)).map(\.cause)
    }

    // https://github.com/99designs/aws-vault/issues/706
    @Test func theAWSCLI() throws {
        let text = """

            An error occurred (AccessDenied) when calling the AssumeRole operation: User: \
            arn:aws:sts::724998534403:assumed-role/DinmoS3AccessorRole-dinmo-prod/export is not authorized to perform: \
            sts:AssumeRole on resource: arn:aws:iam::111122223333:role/exports/dinmo
            """
        let error = try only(text)
        #expect(error.form == .commandLine)
        #expect(error.symptom.service == "sts")
        #expect(error.symptom.operation == "AssumeRole")
        #expect(error.symptom.code == "AccessDenied")
        #expect(error.facts.roleARN == "arn:aws:iam::111122223333:role/exports/dinmo")
        #expect(
            error.facts.callerARN
                == "arn:aws:sts::724998534403:assumed-role/DinmoS3AccessorRole-dinmo-prod/export")
        let causes = Explainer.causes(Explainer.explain(text))
        #expect(
            causes.map(\.cause) == [
                "external-id-mismatch", "principal-not-trusted", "role-not-found",
                "trust-condition-not-met", "principal-recreated",
                "role-still-propagating", "caller-may-not-assume",
            ])
        #expect(
            causes[0].message.en
                == "The trust policy of arn:aws:iam::111122223333:role/exports/dinmo may ask for another ExternalId "
                + "than the one that was sent.")
        #expect(causes[2].next?.en.contains("--role-name 'dinmo'") == true)
        #expect(
            causes[6].fix.en.contains(
                #""Action":"sts:AssumeRole","Resource":"arn:aws:iam::111122223333:role/exports/dinmo""#))
    }

    @Test func aStatusInPlaceOfACode() throws {
        let error = try only(
            "fatal error: An error occurred (403) when calling the HeadObject operation: Forbidden")
        #expect(error.symptom.status == 403)
        #expect(error.symptom.code == nil)
        #expect(
            try causes("An error occurred (404) when calling the HeadBucket operation: Not Found") == [
                "no-such-bucket"
            ])
        #expect(
            try causes("An error occurred (403) when calling the HeadObject operation: Forbidden").contains(
                "object-may-be-missing"))
    }

    @Test func retriesInTheSentence() throws {
        let error = try only(
            "An error occurred (SlowDown) when calling the PutObject operation (reached max retries: 4): Please reduce "
                + "your request rate.")
        #expect(error.symptom.operation == "PutObject")
        #expect(error.symptom.message?.raw == "Please reduce your request rate.")
    }

    @Test func aTracebackOfBoto3() throws {
        let text = """
            Traceback (most recent call last):
              File "export.py", line 7, in <module>
                s3.put_object(Bucket="acme-exports", Key="in/a.csv", Body=data)
              File "/usr/lib/python3/botocore/client.py", line 1094, in _make_api_call
                raise error_class(parsed_response, operation_name)
            botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the PutObject operation: User: \
            arn:aws:sts::111122223333:assumed-role/dinmo-exports/export is not authorized to perform: s3:PutObject on \
            resource: "arn:aws:s3:::acme-exports/in/a.csv" because no identity-based policy allows the s3:PutObject action
            """
        let error = try only(text)
        #expect(error.facts.bucket == "acme-exports")
        #expect(error.facts.key == "in/a.csv")
        #expect(error.facts.roleARN == "arn:aws:iam::111122223333:role/dinmo-exports")
        let causes = Explainer.causes(Explainer.explain(text))
        #expect(causes.map(\.cause) == ["missing-put-object", "wrong-folder", "condition-not-met"])
        #expect(
            causes[0].fix.en
                == "Allow s3:PutObject on arn:aws:s3:::acme-exports/in/*: "
                + #"{"Effect":"Allow","Action":"s3:PutObject","Resource":"arn:aws:s3:::acme-exports/in/*"}."#)
    }

    // https://github.com/ministryofjustice/aws-root-account/issues/1068
    @Test func terraform() throws {
        let error = try only(
            """
             Error: creating S3 Bucket (acme-exports) ACL: operation error S3: PutBucketAcl, https response error \
            StatusCode: 400, RequestID: SCCFMB71N00XRYRB, HostID: 5ayqSLcVJtr27/v89uXtv0vDKtNxsIxMb9hKT2YCban=, api error \
            AccessControlListNotSupported: The bucket does not allow ACLs
            │
            │   with module.s3.aws_s3_bucket_acl.default,
            """)
        #expect(error.form == .terraform)
        #expect(error.symptom.service == "s3")
        #expect(error.symptom.operation == "PutBucketAcl")
        #expect(error.symptom.status == 400)
        #expect(error.symptom.code == "AccessControlListNotSupported")
        #expect(error.symptom.requestID == "SCCFMB71N00XRYRB")
        #expect(error.symptom.message?.raw == "The bucket does not allow ACLs")
    }

    // https://github.com/turbot/steampipe-plugin-aws/issues/1510
    @Test func anErrorInsideAnotherCallsError() throws {
        let text = """
            Error: operation error EC2: DescribeInstances, failed to sign request: failed to retrieve credentials: failed to \
            refresh cached credentials, operation error STS: AssumeRole, https response error StatusCode: 403, RequestID: \
            a3556be4-6ace-479e-acd8-db5a74762c7c, RegionDisabledException: STS is not activated in this region for \
            account:123456789012. Your account administrator can activate STS in this region using the IAM Console.
            """
        let error = try only(text)
        #expect(error.symptom.operation == "AssumeRole")
        #expect(error.symptom.code == "RegionDisabledException")
        #expect(try causes(text) == ["region-disabled"])
    }

    // https://github.com/terraform-aws-modules/terraform-aws-s3-bucket/issues/242
    @Test func terraformBefore2023() throws {
        let error = try only(
            """
            │ Error: creating S3 bucket ACL for acme-exports: AccessControlListNotSupported: The bucket does not allow ACLs
            │       status code: 400, request id: WXQ14Z20NM62WYBY, host id: 8W4OuR7Y9NAGvqArXoPFkvEx8LM/dgCbf7Iya9xY=
            │
            """)
        #expect(error.symptom.code == "AccessControlListNotSupported")
        #expect(error.symptom.message?.raw == "The bucket does not allow ACLs")
        #expect(error.symptom.requestID == "WXQ14Z20NM62WYBY")
    }

    // https://github.com/fabric8io/kubernetes-alexa/issues/5
    @Test func java() throws {
        let text = """
            com.amazonaws.services.s3.model.AmazonS3Exception: The authorization header is malformed; the region \
            'us-east-1' is wrong; expecting 'eu-west-1' (Service: Amazon S3; Status Code: 400; Error Code: \
            AuthorizationHeaderMalformed; Request ID: 0A1B2C3D4E5F6071; S3 Extended Request ID: x)
            """
        let error = try only(text)
        #expect(error.form == .java)
        #expect(error.symptom.region == "eu-west-1")
        #expect(error.facts.region == "us-east-1")
        #expect(
            Explainer.causes(Explainer.explain(text)).first?.message.en
                == "The bucket BUCKET is in eu-west-1, not in us-east-1.")
    }

    @Test func javaWithoutACode() throws {
        let error = try only(
            "software.amazon.awssdk.services.s3.model.S3Exception: Access Denied (Service: S3, Status Code: 403, Request "
                + "ID: 8RQ2BDF5641RTK2D, Extended Request ID: x)")
        #expect(error.symptom.code == "AccessDenied")
        let missing = try only(
            "software.amazon.awssdk.services.s3.model.NoSuchBucketException: The specified bucket does not exist (Service: "
                + "S3, Status Code: 404, Request ID: 8RQ2BDF5641RTK2D)")
        #expect(missing.symptom.code == "NoSuchBucket")
    }

    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-understanding-s3-entries.html
    @Test func cloudTrail() throws {
        let event = """
            {"eventVersion":"1.08","userIdentity":{"type":"AssumedRole","principalId":"AROAIDPPEZS35WEXAMPLE:export",
            "arn":"arn:aws:sts::724998534403:assumed-role/DinmoS3AccessorRole-dinmo-prod/export","accountId":"724998534403",
            "accessKeyId":"ASIAIOSFODNN7EXAMPLE","sessionContext":{}},"eventTime":"2026-11-21T05:00:00Z",
            "eventSource":"sts.amazonaws.com","eventName":"AssumeRole","awsRegion":"eu-west-3","errorCode":"AccessDenied",
            "errorMessage":"User: arn:aws:sts::724998534403:assumed-role/DinmoS3AccessorRole-dinmo-prod/export is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/dinmo-exports",
            "requestParameters":{"roleArn":"arn:aws:iam::111122223333:role/dinmo-exports","roleSessionName":"export"},
            "requestID":"b25f48e8-84fd-11e6-80d9-574e0c4664cb"}
            """
        let error = try only(event)
        #expect(error.form == .cloudTrail)
        #expect(error.facts.region == "eu-west-3")
        #expect(error.facts.accessKeyID == "ASIAIOSFODNN7EXAMPLE")
        #expect(error.symptom.requestID == "b25f48e8-84fd-11e6-80d9-574e0c4664cb")
        // CloudTrail tells that no ExternalId was sent.
        #expect(try causes(event).contains("external-id-expected"))
        #expect(try !causes(event).contains("external-id-mismatch"))
        let file = #"{"Records":[{"eventName":"ListBuckets","eventSource":"s3.amazonaws.com"},\#(event)]}"#
        #expect(try only(file) == error)
        let escaped = event.replacing("\n", with: "").replacing("\"", with: "\\\"")
        #expect(
            try only(#"{"Events":[{"EventName":"AssumeRole","CloudTrailEvent":"\#(escaped)"}]}"#) == error)
    }

    @Test func cloudTrailOfS3() throws {
        let text = """
            {"eventSource":"s3.amazonaws.com","eventName":"PutObject","awsRegion":"eu-west-3","errorCode":"AccessDenied",
            "errorMessage":"Access Denied","requestParameters":{"bucketName":"acme-exports","key":"in/a.csv"},
            "requestID":"8RQ2BDF5641RTK2D"}
            """
        #expect(
            try causes(text) == [
                "missing-put-object", "wrong-folder", "condition-not-met", "bucket-of-another-account",
                "reason-withheld",
            ])
    }

    // https://github.com/dandi/dandi-cli/issues/1257
    @Test func xml() throws {
        let text = """
            <Error><Code>BadDigest</Code><Message>The Content-MD5 you specified did not match what we received.</Message>\
            <ExpectedDigest>4415dc11527da709bcb9729ce68c642b</ExpectedDigest><CalculatedDigest>fQafc/jEmCnHsiz5Q1YzJw==\
            </CalculatedDigest><RequestId>J6XF28CCXZM6FBFP</RequestId><HostId>IzKVTFkEhPhHVH</HostId></Error>
            """
        #expect(try only(text).symptom.requestID == "J6XF28CCXZM6FBFP")
        #expect(try causes(text) == ["damaged-on-the-way"])
    }

    @Test func xmlThatIsCutOff() throws {
        #expect(
            try causes("<?xml version=\"1.0\"?>\n<Error><Code>NoSuchBucket</Code><Message>The specified buck")
                == ["no-such-bucket"])
    }

    @Test func aClockReadOutOfBothTimes() throws {
        let text = """
            <Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time \
            is too large.</Message><RequestTime>20261121T051500Z</RequestTime><ServerTime>2026-11-21T05:35:00Z</ServerTime>\
            </Error>
            """
        #expect(try only(text).facts.skew == -1200)
        #expect(
            Explainer.causes(Explainer.explain(text)).first?.message.en
                == "This machine’s clock is wrong against the server’s: 20 min slow.")
        #expect(
            try only(
                "An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: Signature expired: "
                    + "20261121T051500Z is now earlier than 20261121T052000Z (20261121T053500Z - 15 min.)"
            ).facts.skew == -1200)
    }

    @Test func curl() throws {
        let text = """
            > PUT /in/a.csv HTTP/1.1
            > Host: acme-exports.s3.us-east-1.amazonaws.com
            < HTTP/1.1 301 Moved Permanently
            < x-amz-bucket-region: eu-west-3
            < x-amz-request-id: D5BE775ED50BEBFE
            """
        let error = try only(text)
        #expect(error.form == .curl)
        #expect(error.symptom.operation == "PutObject")
        #expect(error.facts.bucket == "acme-exports")
        #expect(error.facts.key == "in/a.csv")
        #expect(error.symptom.requestID == "D5BE775ED50BEBFE")
        let cause = try #require(Explainer.causes(Explainer.explain(text)).first)
        #expect(cause.message.en == "The bucket acme-exports is in eu-west-3, not in us-east-1.")
    }

    @Test(arguments: [
        ("curl: (6) Could not resolve host: acme.s3.eu-west-3.amazonaws.com", "dns-failure"),
        (
            "curl: (7) Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn't connect to server",
            "connection-refused"
        ),
        (
            "curl: (60) SSL: no alternative certificate subject name matches target host name "
                + "'my.bucket.s3.eu-west-3.amazonaws.com'", "certificate-dots"
        ),
        (
            "Unable to locate credentials. You can configure credentials by running \"aws configure\".",
            "no-credentials"
        ),
        (
            "Could not connect to the endpoint URL: \"https://acme.s3.eu-west-3.amazonaws.com/\"",
            "dns-failure, connection-refused"
        ),
        (
            "urllib3.exceptions.SSLError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed "
                + "certificate in certificate chain", "untrusted-certificate"
        ),
        (
            "operation error S3: PutObject, exceeded maximum number of attempts, 3, https response error StatusCode: 0, "
                + "RequestID: , HostID: , request send failed, Put \"https://acme.s3.eu-west-3.amazonaws.com/x\": dial tcp: "
                + "lookup acme.s3.eu-west-3.amazonaws.com: no such host", "dns-failure"
        ),
    ])
    func noAnswerAtAll(_ text: String, _ cause: String) throws {
        #expect(try causes(text).joined(separator: ", ") == cause)
    }

    @Test func ourOwnTest() throws {
        let text = """
            {"rung":"identity","expected":"allow","observed":{"status":200,"code":null,"message":null,"requestId":"a"},"verdict":"passed"}
            {"rung":"bucket","expected":"allow","observed":{"status":404,"code":null,"message":null,"requestId":"b"},"verdict":"failed","cause":"no-such-bucket","fix":null,"seconds":0.1}
            {"verdict":"failed","as":"platform","proved":[],"notProved":[],"leftBehind":[]}
            """
        let error = try only(text)
        #expect(error.rung == .bucket)
        #expect(error.symptom.requestID == "b")
        #expect(try causes(text) == ["no-such-bucket"])
    }

    @Test func aSentenceAlone() throws {
        let text =
            "job failed: User: arn:aws:iam::111122223333:user/x is not authorized to perform: kms:GenerateDataKey on "
            + "resource: arn:aws:kms:eu-west-3:111122223333:key/1 because no identity-based policy allows the "
            + "kms:GenerateDataKey action"
        #expect(try only(text).form == .words)
        #expect(try causes(text) == ["kms-not-granted"])
        #expect(
            try causes("AccessControlListNotSupported: The bucket does not allow ACLs") == [
                "acl-not-supported"
            ])
    }

    // Braze's documentation; Adobe's: “displays an error message if you input incorrect credentials”.
    @Test func thePlatformsOwnScreens() throws {
        #expect(
            try causes("S3 credentials are invalid", platform: "adobe-rtcdp-legacy") == [
                "bad-key", "inactive-key", "key-still-propagating", "bad-secret", "request-altered",
            ])
        #expect(try causes("S3 credentials are invalid", platform: "dinmo").first == "external-id-mismatch")
        #expect(
            try causes("DinMo could not write to the bucket", platform: "dinmo").first == "missing-put-object"
        )
        #expect(
            try causes("Le bucket n’existe pas").prefix(2) == ["no-such-bucket", "bucket-of-another-account"])
        #expect(try causes("Impossible d’endosser le rôle", platform: "dinmo").contains("role-not-found"))
        #expect(ErrorReader.errors(in: "S3 credentials are invalid").allSatisfy { $0.form == .screen })
    }

    @Test func severalErrorsOfOneTextAreNamedOnce() throws {
        let line =
            "An error occurred (NoSuchBucket) when calling the PutObject operation: The specified bucket does not exist\n"
        let text =
            line + line + "An error occurred (SlowDown) when calling the PutObject operation: Please reduce\n"
        #expect(Explainer.explain(text).count == 2)
        #expect(try causes(text) == ["no-such-bucket", "throttled"])
    }
}
