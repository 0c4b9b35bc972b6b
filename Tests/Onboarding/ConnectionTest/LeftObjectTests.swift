import AWS
import Foundation
import TestSupport
import Testing

@testable import Onboarding

/// What is said of an object that stayed, and what removes it.
@Suite struct LeftObjectTests {
    /// What a shell makes of the command, with `aws` replaced by a program that prints its arguments.
    private func arguments(_ left: LeftObject) throws -> [String] {
        let script = "aws() { printf '%s\\n' \"$@\"; }; \(left.removal)"
        let output = try Judge.run(URL(filePath: "/bin/bash"), ["-c", script])
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test(arguments: ["plain.txt", "it's $(rm -rf) `x` \"q\".txt", "-dash.txt", "a b;c&d|e.txt", "é*?.txt"])
    func aShellReadsEveryValueAsItIs(_ key: String) throws {
        let left = LeftObject(
            bucket: "b", key: key, region: "eu-west-3", endpointURL: "http://127.0.0.1:1")
        #expect(
            try arguments(left) == [
                "s3api", "delete-object", "--bucket", "b", "--key", key, "--region", "eu-west-3",
                "--endpoint-url", "http://127.0.0.1:1",
            ])
    }

    @Test func awsItselfNeedsNoEndpoint() throws {
        #expect(
            LeftObject(bucket: "b", key: "k", region: "r").removal
                == "aws s3api delete-object --bucket 'b' --key 'k' --region 'r'")
    }

    @Test func doubtIsSaid() {
        let sure = LeftObject(bucket: "b", key: "k", region: "r")
        let unsure = LeftObject(bucket: "b", key: "k", region: "r", isCertain: false)
        #expect(sure.sentence.en.hasPrefix("The test object s3://b/k is still there. Remove it with: aws "))
        #expect(unsure.sentence.en.hasPrefix("The test object s3://b/k may be there. Remove it with: aws "))
        #expect(
            sure.sentence.fr.hasPrefix("L’objet de test s3://b/k est encore là. Supprimez-le avec : aws "))
        #expect(
            unsure.sentence.fr.hasPrefix("L’objet de test s3://b/k y est peut-être. Supprimez-le avec : aws ")
        )
    }

    @Test func nothingButATestObjectIsEverRemoved() async throws {
        let transport = ScriptedTransport { _ in .success(HTTPResponse(status: 204)) }
        let context = AWSContext.scripted(transport)
        try await LeftObject(bucket: "b", key: "exports/real.csv", region: "eu-west-3").remove(with: context)
        #expect(transport.requests.isEmpty)
        try await LeftObject(
            bucket: "acme-exports", key: "x/s3-onboard-test-20261120T100000Z-0000beef.txt",
            region: "eu-west-1"
        ).remove(with: context)
        #expect(transport.requests.map(\.method) == [.delete])
        #expect(transport.requests.first?.url.host == "acme-exports.s3.eu-west-1.amazonaws.com")
    }
}
