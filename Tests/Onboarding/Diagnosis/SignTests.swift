import AWS
import Testing

@testable import Onboarding

/// How a sign is looked for in a symptom.
@Suite struct SignTests {
    private var symptom: Symptom {
        Symptom(
            .service(
                ServiceError(
                    service: "s3", operation: "PutObject", status: 403, code: "AccessDenied",
                    message: ServerText("User X is Not authorized"), requestID: "R", region: "eu-west-1",
                    serverTime: nil, host: "h")))
    }

    private func shows(_ sign: Sign, _ symptom: Symptom? = nil) -> Bool {
        sign.shows(in: symptom ?? self.symptom, DiagnosisFacts())
    }

    @Test func everyPartThatIsGivenMustBeThere() {
        #expect(shows(Sign()))
        #expect(shows(Sign(operations: ["GetObject", "PutObject"], services: ["s3"], statuses: 400...499)))
        #expect(!shows(Sign(operations: ["GetObject"])))
        #expect(!shows(Sign(services: ["sts"])))
        #expect(!shows(Sign(statuses: 404...404)))
        #expect(shows(Sign(codes: ["AccessDenied"])))
        #expect(!shows(Sign(codes: ["AccessDeniedException"])))
    }

    @Test func wordsCompareWithoutCase() {
        #expect(shows(Sign(words: ["user x", "not authorized"])))
        #expect(!shows(Sign(words: ["user x", "explicit deny"])))
        #expect(!shows(Sign(without: ["not authorized"])))
    }

    @Test func anAnswerIsNotASilence() {
        #expect(!shows(Sign(transports: [.timedOut])))
        var silent = Symptom()
        silent.transport = .timedOut
        #expect(shows(Sign(transports: [.timedOut, .cannotConnect]), silent))
        #expect(!shows(Sign(transports: [.cannotConnect]), silent))
        #expect(!shows(Sign(), silent), "a sign of an answer needs an answer")
    }

    @Test func anAnswerToHeadHasNoCode() {
        var head = symptom
        #expect(!shows(Sign(withoutCode: true), head))
        for code in [nil, "", "403", "Forbidden", "NotFound", "BadRequest"] {
            head.code = code
            #expect(shows(Sign(withoutCode: true), head))
        }
    }

    @Test func whatNeverReachedAWSShowsNoSign() {
        for failure in [
            AWSFailure.cancelled, .credentials(.notFound(lookedAt: [])), .endpoint(.missingRegion),
        ] {
            #expect(!shows(Sign(), Symptom(failure)))
        }
        #expect(
            !shows(
                Sign(),
                Symptom(.unexpectedAnswer(operation: "PutObject", status: 200, detail: ServerText("")))))
    }

    @Test func aRungNarrowsTheCauses() throws {
        let facts = try DiagnosisFixture.facts()
        var refused = symptom
        refused.service = "sts"
        refused.operation = "AssumeRole"
        let elsewhere = Diagnostics.causes(rung: .clock, symptom: refused, facts: facts)
        #expect(!elsewhere.map(\.cause).contains("principal-not-trusted"))
        for rung in [Rung.assumeRole, nil] {
            let causes = Diagnostics.causes(rung: rung, symptom: refused, facts: facts)
            #expect(causes.map(\.cause).contains("principal-not-trusted"))
        }
    }

    @Test func aSignOfARungIsNoneElsewhere() {
        let sign = Sign(rungs: [.multipart])
        #expect(sign.shows(in: symptom, at: .multipart, DiagnosisFacts()))
        #expect(!sign.shows(in: symptom, at: .write, DiagnosisFacts()))
        #expect(!sign.shows(in: symptom, at: nil, DiagnosisFacts()))
    }

    @Test func theRefusedActionIsComparedWhereverItStands() {
        #expect(shows(Sign(actions: ["s3:PutObject"])), "the call's own action")
        var key = symptom
        key.message = ServerText("User: x is not authorized to perform: kms:Decrypt on resource: y")
        #expect(!shows(Sign(actions: ["s3:PutObject"]), key))
        #expect(shows(Sign(actions: ["kms:Decrypt"]), key))
        #expect(!shows(Sign(otherThan: ["kms:Decrypt"]), key))
    }
}
