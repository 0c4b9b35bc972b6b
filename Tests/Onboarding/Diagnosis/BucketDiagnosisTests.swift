import AWS
import Testing

@testable import Onboarding

/// What a bucket that cannot be reached is put down to.
@Suite struct BucketDiagnosisTests {
    @Test(arguments: [
        RecordedAnswer.s3(
            .putObject, 301, "PermanentRedirect",
            "The bucket you are attempting to access must be addressed using the specified endpoint. Please send "
                + "all future requests to this endpoint.",
            more:
                "<Endpoint>acme-exports.s3.eu-central-1.amazonaws.com</Endpoint><Bucket>acme-exports</Bucket>",
            headers: [("x-amz-bucket-region", "eu-central-1")]),
        .s3(
            .putObject, 400, "AuthorizationHeaderMalformed",
            "The authorization header is malformed; the region 'eu-west-3' is wrong; expecting 'eu-central-1'",
            more: "<Region>eu-central-1</Region>"),
        .s3(
            .putObject, 400, "IllegalLocationConstraintException",
            "The eu-central-1 location constraint is incompatible for the region specific endpoint this request "
                + "was sent to."),
        .head(301, region: "eu-central-1"),
        .head(400, region: "eu-central-1"),
    ])
    func anotherRegionIsNamed(_ answer: RecordedAnswer) async throws {
        let causes = try await DiagnosisFixture.causes(answer, at: nil)
        #expect(causes.map(\.cause) == ["wrong-region"])
        #expect(
            causes[0].message.en == "The bucket acme-exports is in eu-central-1, not in eu-west-3.")
        #expect(causes[0].fix.fr == "Changez la région pour eu-central-1.")
        #expect(causes[0].answer == "region")
    }

    @Test func aMalformedHeaderWithoutARegionIsNotTheRegion() async throws {
        let answer = RecordedAnswer.s3(
            .putObject, 400, "AuthorizationHeaderMalformed",
            "The authorization header is malformed; the Credential is mal-formed.")
        #expect(try await DiagnosisFixture.causes(answer, at: .write).map(\.cause) == ["signing-scope"])
    }

    @Test func aBadRequestFromTheRightRegionIsNotTheRegion() async throws {
        let causes = try await DiagnosisFixture.causes(.head(400, region: "eu-west-3"), at: .bucket)
        #expect(causes.map(\.cause) == ["head-without-words"])
    }

    @Test(arguments: [
        RecordedAnswer.head(404),
        .s3(
            .putObject, 404, "NoSuchBucket", "The specified bucket does not exist",
            more: "<BucketName>acme-exports</BucketName>"),
    ])
    func aMissingBucketIsNamed(_ answer: RecordedAnswer) async throws {
        let causes = try await DiagnosisFixture.causes(answer, at: nil)
        #expect(causes.map(\.cause) == ["no-such-bucket"])
        #expect(causes[0].message.en == "There is no bucket named acme-exports in this partition.")
        #expect(causes[0].answer == "bucket")
    }

    @Test func aMissingObjectIsNotAMissingBucket() async throws {
        let answer = RecordedAnswer.s3(
            .getObject, 404, "NoSuchKey", "The specified key does not exist.")
        let causes = try await DiagnosisFixture.causes(answer, at: .readBack)
        #expect(causes.map(\.cause) == ["object-gone"])
        #expect(causes[0].message.en == "The object exports/dinmo/s3-onboard-test.txt is not there any more.")
    }

    @Test func aRefusedHeadIsAnotherAccountsBucketOrAMissingRight() async throws {
        let causes = try await DiagnosisFixture.causes(.head(403, region: "eu-west-3"), at: .bucket)
        #expect(causes.map(\.cause) == ["bucket-of-another-account", "missing-list-bucket"])
        #expect(
            causes[0].message.en
                == "The bucket acme-exports exists, but it may belong to another AWS account.")
        #expect(causes[0].next?.en.contains("list-buckets") == true)
    }

    @Test func aListThatNoPolicyAllowsIsNotAnotherAccounts() async throws {
        let answer = RecordedAnswer.s3(
            .listObjects, 403, "AccessDenied",
            "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: s3:ListBucket on resource: "
                + "\"arn:aws:s3:::acme-exports\" because no identity-based policy allows the s3:ListBucket action"
        )
        let causes = try await DiagnosisFixture.causes(answer, at: .list)
        #expect(causes.map(\.cause) == ["missing-list-bucket"])
    }

    @Test func aNameThatIsNoneIsNamed() async throws {
        let answer = RecordedAnswer.s3(
            .listObjects, 400, "InvalidBucketName", "The specified bucket is not valid.",
            more: "<BucketName>Acme_Exports</BucketName>")
        let causes = try await DiagnosisFixture.causes(answer, at: .list)
        #expect(causes.map(\.cause) == ["invalid-bucket-name"])
    }
}
