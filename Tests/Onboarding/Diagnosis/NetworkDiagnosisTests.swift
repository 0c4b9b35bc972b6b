import AWS
import Testing

@testable import Onboarding

/// What a missing or strange answer is put down to.
@Suite struct NetworkDiagnosisTests {
    private func causes(_ kind: TransportError.Kind, _ detail: String = "") -> [Diagnosis] {
        Diagnostics.causes(
            rung: .endpoint,
            failure: .transport(
                TransportError(kind: kind, host: "s3.eu-west-3.amazonaws.com", detail: ServerText(detail))))
    }

    // The details are libcurl's words (curl 7.88 with OpenSSL 3).
    @Test(arguments: [
        (TransportError.Kind.cannotResolveHost, "Could not resolve host", "dns-failure"),
        (.cannotConnect, "Failed to connect to s3.eu-west-3.amazonaws.com port 443", "connection-refused"),
        (.timedOut, "Operation timed out", "timed-out"),
        (.connectionLost, "Recv failure: Connection reset by peer", "connection-lost"),
        (
            .untrustedCertificate, "SSL certificate problem: self-signed certificate in certificate chain",
            "untrusted-certificate"
        ),
        (
            .untrustedCertificate,
            "SSL: no alternative certificate subject name matches target host name 's3.eu-west-3.amazonaws.com'",
            "certificate-name"
        ),
        (.tlsHandshake, "error:0A00010B:SSL routines::wrong version number", "tls-handshake"),
        (.unreadableCABundle, "error setting certificate verify locations", "unreadable-ca-bundle"),
        (.proxy, "Received HTTP code 407 from proxy after CONNECT", "proxy"),
    ])
    func eachKindHasItsCause(_ kind: TransportError.Kind, _ detail: String, _ cause: String) {
        let causes = causes(kind, detail)
        #expect(causes.map(\.cause) == [cause])
        #expect(causes[0].next == nil)
        #expect(!causes[0].message.en.contains("{") && !causes[0].fix.fr.contains("{"))
    }

    @Test func theSentencesNameTheHost() {
        #expect(
            causes(.cannotConnect)[0].message.fr
                == "Rien n’accepte de connexion à s3.eu-west-3.amazonaws.com.")
        #expect(
            causes(.timedOut)[0].message.en == "s3.eu-west-3.amazonaws.com did not answer in time.")
    }

    @Test(arguments: [
        (503, "SlowDown", "Please reduce your request rate.", "throttled"),
        (429, "TooManyRequestsException", "Too Many Requests", "throttled"),
        (503, "ServiceUnavailable", "Service is unable to handle request.", "throttled"),
        (500, "InternalError", "We encountered an internal error. Please try again.", "server-error"),
        (502, "BadGateway", "", "server-error"),
    ])
    func aServerInTroubleIsNotTheSetup(
        _ status: Int, _ code: String, _ message: String, _ cause: String
    ) async throws {
        let answer = RecordedAnswer.s3(.putObject, status, code, message)
        let failure = try #require(await answer.failure())
        #expect(Diagnostics.causes(rung: .write, failure: failure).map(\.cause) == [cause])
        #expect(Verdict(of: failure) == .unknown)
    }

    @Test func anUnknownErrorIsSaidToBeUnknown() async throws {
        let answer = RecordedAnswer.s3(.putObject, 409, "SomethingNew", "Nobody has heard of it.")
        let causes = try await DiagnosisFixture.causes(answer, at: .write)
        #expect(causes.map(\.cause) == ["unknown"])
        #expect(
            causes[0].message.en
                == "The cause is not known. The answer was SomethingNew (status 409, request id "
                + "4442587FB7D0A2F9): Nobody has heard of it.")
    }

    @Test func aSignInPageIsNotAWS() {
        let causes = Diagnostics.causes(
            rung: .identity,
            failure: .unexpectedAnswer(
                operation: "GetCallerIdentity", status: 200, detail: ServerText("<html>")))
        #expect(causes.map(\.cause) == ["not-aws"])
        #expect(causes[0].fix.en.hasPrefix("Look for a proxy or a sign-in page"))
    }

    @Test(arguments: [
        (EndpointError.missingRegion, "no-region"), (.invalidRegion("eu west"), "invalid-region"),
        (.missingBucket, "no-bucket-name"), (.invalidEndpoint("ftp://x"), "invalid-endpoint"),
        (.fipsWithCustomEndpoint, "endpoint-settings"),
    ])
    func anEndpointThatCannotBeIsExplained(_ error: EndpointError, _ cause: String) {
        let causes = Diagnostics.causes(rung: .endpoint, failure: .endpoint(error))
        #expect(causes.map(\.cause) == [cause])
    }
}
