import AWS
import Foundation
import TestSupport
import Testing

@testable import Onboarding

/// What is said of something that stayed, and what removes it.
@Suite struct LeftoverTests {
    private static let key = "x/s3-onboard-test-20261120T100000Z-0000beef.txt"
    private static let role = "s3-onboard-test-20261120T100000Z-0000beef"

    /// What a shell makes of the command, with `aws` replaced by a program that prints its arguments.
    private func arguments(_ left: Leftover) throws -> [String] {
        let script = "aws() { printf '%s\\n' \"$@\"; }; \(left.removal)"
        let output = try Judge.run(URL(filePath: "/bin/bash"), ["-c", script])
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test(arguments: ["plain.txt", "it's $(rm -rf) `x` \"q\".txt", "-dash.txt", "a b;c&d|e.txt", "é*?.txt"])
    func aShellReadsEveryValueAsItIs(_ key: String) throws {
        let left = Leftover(
            .object(bucket: "b", key: key),
            at: .init(
                region: "eu-west-3", endpointURL: "http://127.0.0.1:1", profile: key,
                expectedOwner: "111122223333"))
        #expect(
            try arguments(left) == [
                "s3api", "delete-object", "--bucket", "b", "--key", key, "--expected-bucket-owner",
                "111122223333", "--region", "eu-west-3", "--endpoint-url", "http://127.0.0.1:1",
                "--profile", key,
            ])
    }

    @Test func anUploadIsAbortedByItsID() throws {
        let left = Leftover(.upload(bucket: "b", key: "k", id: "it's"), at: .init(region: "eu-west-3"))
        #expect(
            try arguments(left) == [
                "s3api", "abort-multipart-upload", "--bucket", "b", "--key", "k", "--upload-id", "it's",
                "--region", "eu-west-3",
            ])
    }

    @Test func anUploadWithoutAnIDIsLookedForFirst() throws {
        let left = Leftover(
            .upload(bucket: "b", key: "k", id: nil), at: .init(region: "eu-west-3"), isCertain: false)
        #expect(
            try arguments(left) == [
                "s3api", "list-multipart-uploads", "--bucket", "b", "--prefix", "k", "--region", "eu-west-3",
            ])
        #expect(
            left.sentence.en
                == "An upload in parts to s3://b/k may be there. Its id is told by: \(left.removal)")
        #expect(left.sentence.fr.contains("Son identifiant s’obtient avec : aws "))
    }

    @Test func aRoleGoesAfterItsPolicy() throws {
        let left = Leftover(
            .role(name: "r", policy: "p"),
            at: .init(region: "us-east-1", profile: "prod", expectedOwner: "111122223333"))
        #expect(
            try arguments(left) == [
                "iam", "delete-role-policy", "--role-name", "r", "--policy-name", "p", "--region",
                "us-east-1", "--profile", "prod", "iam", "delete-role", "--role-name", "r", "--region",
                "us-east-1", "--profile", "prod",
            ])
        #expect(left.sentence.fr.hasPrefix("Le rôle d’essai r est encore là. Supprimez-le avec : aws iam "))
    }

    @Test func awsItselfNeedsNoEndpoint() throws {
        #expect(
            Leftover(.object(bucket: "b", key: "k"), at: .init(region: "r")).removal
                == "aws s3api delete-object --bucket 'b' --key 'k' --region 'r'")
    }

    @Test func doubtIsSaid() {
        let sure = Leftover(.object(bucket: "b", key: "k"), at: .init(region: "r"))
        let unsure = Leftover(.object(bucket: "b", key: "k"), at: .init(region: "r"), isCertain: false)
        #expect(sure.sentence.en.hasPrefix("The test object s3://b/k is still there. Remove it with: aws "))
        #expect(unsure.sentence.en.hasPrefix("The test object s3://b/k may be there. Remove it with: aws "))
        #expect(
            sure.sentence.fr.hasPrefix("L’objet de test s3://b/k est encore là. Supprimez-le avec : aws "))
        #expect(
            unsure.sentence.fr.hasPrefix("L’objet de test s3://b/k y est peut-être. Supprimez-le avec : aws ")
        )
    }

    @Test(arguments: [
        Leftover.Thing.object(bucket: "b", key: "exports/real.csv"),
        .upload(bucket: "b", key: "exports/real.csv", id: "1"), .upload(bucket: "b", key: "real", id: nil),
        .role(name: "production", policy: "p"), .role(name: role + ".txt", policy: "p"),
    ])
    func nothingButWhatATestNamesIsEverRemoved(_ thing: Leftover.Thing) async throws {
        let transport = ScriptedTransport(HTTPResponse(status: 204))
        try await Leftover(thing, at: .init(region: "eu-west-3")).remove(
            with: transport.context(region: "eu-west-3"))
        #expect(transport.requests.isEmpty)
    }

    @Test func anObjectIsRemovedInItsOwnRegion() async throws {
        let transport = ScriptedTransport(HTTPResponse(status: 204))
        try await Leftover(
            .object(bucket: "acme-exports", key: Self.key),
            at: .init(region: "eu-west-1", expectedOwner: "111122223333")
        ).remove(with: transport.context(region: "eu-west-3"))
        #expect(transport.requests.map(\.method) == [.delete])
        #expect(transport.requests.first?.url.host == "acme-exports.s3.eu-west-1.amazonaws.com")
        #expect(transport.requests.first?.headers["x-amz-expected-bucket-owner"] == "111122223333")
    }

    @Test func anUploadOfUnknownIDIsFoundByItsKey() async throws {
        let listing = """
            <ListMultipartUploadsResult><Upload><Key>\(Self.key)</Key><UploadId>mine</UploadId></Upload>\
            <Upload><Key>\(Self.key).bak</Key><UploadId>another</UploadId></Upload></ListMultipartUploadsResult>
            """
        let transport = ScriptedTransport { request in
            request.method == .get
                ? .success(.xml(listing))
                : .success(
                    .xml("<Error><Code>NoSuchUpload</Code><Message>gone</Message></Error>", status: 404))
        }
        try await Leftover(.upload(bucket: "b", key: Self.key, id: nil), at: .init(region: "eu-west-3"))
            .remove(with: transport.context(region: "eu-west-3"))
        #expect(transport.requests.map(\.url.query).last == "uploadId=mine")
        #expect(transport.requests.count == 2, "an upload of another key is left alone")
    }

    @Test func aRoleThatIsGoneIsNoFailureAndARefusalIs() async throws {
        let left = Leftover(.role(name: Self.role, policy: "p"), at: .init(region: "eu-west-3"))
        let gone = RecordedAnswer.query(.createRole, 404, "NoSuchEntity", "The role cannot be found.")
        let transport = ScriptedTransport(gone.response)
        try await left.remove(with: transport.context(region: "eu-west-3"))
        #expect(transport.requests.count == 2)
        let denied = RecordedAnswer.query(.createRole, 403, "AccessDenied", "not authorized")
        let refusing = ScriptedTransport(denied.response)
        await #expect(throws: AWSFailure.self) {
            try await left.remove(with: refusing.context(region: "eu-west-3"))
        }
    }
}
