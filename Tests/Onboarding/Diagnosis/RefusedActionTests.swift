import AWS
import Testing

@testable import Onboarding

/// What is read out of the words of a refusal.
@Suite struct RefusedActionTests {
    private func refused(_ message: String, operation: String? = nil) -> RefusedAction {
        var symptom = Symptom()
        symptom.operation = operation
        symptom.message = ServerText(message)
        return RefusedAction(symptom)
    }

    @Test func actionAndResourceStandInTheWords() {
        let refusal = refused(
            "User: arn:aws:iam::1:user/a is not authorized to perform: s3:PutObject on resource: "
                + "\"arn:aws:s3:::b/k\" because no identity-based policy allows the s3:PutObject action")
        #expect(refusal.action == "s3:PutObject")
        #expect(refusal.resource == "arn:aws:s3:::b/k")
    }

    @Test func withoutQuotesToo() {
        let refusal = refused(
            "User: x is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::1:role/r")
        #expect(refusal.action == "sts:AssumeRole")
        #expect(refusal.resource == "arn:aws:iam::1:role/r")
    }

    @Test func theCallItselfTellsTheActionWhereTheWordsDoNot() {
        #expect(refused("Access Denied", operation: "HeadBucket").action == "s3:ListBucket")
        #expect(refused("Access Denied", operation: "DeleteObject").action == "s3:DeleteObject")
        #expect(refused("Access Denied", operation: "Strange").action == nil)
        #expect(refused("Access Denied").resource == nil)
    }

    @Test func hostileWordsComeOutCleaned() {
        let refusal = refused("not authorized to perform: s3:\u{1b}[31mPut on resource: \"a\u{202e}b\"")
        #expect(refusal.action == "s3:\\u{1b}[31mPut")
        #expect(refusal.resource == "a\\u{202e}b")
    }

    @Test(arguments: [
        ("the region 'us-east-1' is wrong; expecting 'eu-west-1'", "eu-west-1"),
        ("The af-south-1 location constraint is incompatible for the region specific endpoint", "af-south-1"),
    ])
    func aRegionIsReadOutOfTheWords(_ message: String, _ region: String) {
        var symptom = Symptom()
        symptom.message = ServerText(message)
        #expect(AnsweredRegion.of(symptom) == region)
    }

    @Test func otherWordsAreNoRegion() {
        var symptom = Symptom()
        for message in ["The bucket is elsewhere", "expecting 'nothing-at-all'", ""] {
            symptom.message = ServerText(message)
            #expect(AnsweredRegion.of(symptom) == nil)
        }
        symptom.region = "eu-central-1"
        #expect(AnsweredRegion.of(symptom) == "eu-central-1")
    }
}
