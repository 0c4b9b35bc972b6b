import Documents
import JSON
import Testing

@testable import Onboarding

/// The lines of `s3-onboard test --json`, whose shape scripts rely on.
@Suite struct RungJSONTests {
    private func names(_ value: JSONValue) -> [String] {
        guard case .object(let members) = value else { return [] }
        return members.map(\.name)
    }

    @Test func aRungThatFailed() throws {
        let result = RungResult(
            rung: .externalIDMissing, expected: .deny,
            observed: RungResult.Observation(
                status: 403, code: "AccessDenied", message: "no\u{1b}[31m", requestID: "R1"),
            verdict: .failed,
            causes: [
                Diagnosis(
                    cause: "a", message: LocalizedText(en: "Wrong.", fr: "Faux."),
                    fix: LocalizedText(en: "Do this.", fr: "Faites ceci."), next: nil, answer: "bucket"),
                Diagnosis(
                    cause: "b", message: LocalizedText("m"), fix: LocalizedText("f"), next: LocalizedText("n")
                ),
            ], seconds: 0.0426)
        #expect(
            result.json(.en).rendered()
                == #"{"rung":"external-id-missing","expected":"deny","observed":{"status":403,"code":"AccessDenied","#
                + #""message":"no\u001b[31m","requestId":"R1"},"verdict":"failed","cause":"a","fix":"Do this.","#
                + #""seconds":0.043,"note":null,"causes":[{"cause":"a","message":"Wrong.","fix":"Do this.","#
                + #""next":null},{"cause":"b","message":"m","fix":"f","next":"n"}]}"#)
        #expect(result.json(.fr).rendered().contains(#""fix":"Faites ceci.""#))
    }

    @Test func aRungThatWasNotRun() {
        let json = RungResult(
            rung: .readBack, expected: .allow, verdict: .notRun,
            note: NotRunReason.notGranted("s3:GetObject").sentence, seconds: 0
        ).json(.en)
        #expect(
            json.rendered()
                == #"{"rung":"read-back","expected":"allow","observed":null,"verdict":"not-run","cause":null,"#
                + #""fix":null,"seconds":0.000,"note":"The policy does not grant s3:GetObject, so it was not tried.","#
                + #""causes":[]}"#)
    }

    @Test func theReport() {
        let report = TestReport(
            results: [], verdict: .unknown, perspective: .asSelf, tester: LocalizedText("t"),
            proved: [LocalizedText(en: "p", fr: "q")], notProved: [LocalizedText("n")],
            leftovers: [
                Leftover(.object(bucket: "b", key: "k"), at: .init(region: "r"), isCertain: false)
            ])
        #expect(
            report.json(.en).rendered()
                == #"{"verdict":"unknown","as":"self","proved":["p"],"notProved":["n"],"leftBehind":["#
                + #""The test object s3://b/k may be there. Remove it with: aws s3api delete-object --bucket 'b' "#
                + #"--key 'k' --region 'r'"]}"#)
    }
}
