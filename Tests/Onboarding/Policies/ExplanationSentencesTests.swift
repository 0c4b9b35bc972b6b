import Documents
import Policies
import Testing

@testable import Onboarding

/// The sentences about why a request is denied.
@Suite struct ExplanationSentencesTests {
    private static let object = "arn:aws:s3:::acme/x.csv"

    private func sentences(
        _ statements: [Statement], session: [Statement]? = nil, action: String = "s3:PutObject"
    ) -> [LocalizedText] {
        ExplanationSentences.all(
            PolicyEvaluator.explain(
                AuthorizationRequest(
                    principal: "arn:aws:iam::111122223333:user/ada", action: action, resource: Self.object),
                identityPolicies: [PolicyDocument(statements: statements)],
                sessionPolicy: session.map { PolicyDocument(statements: $0) }))
    }

    private func allow(
        _ action: String, on resource: String, sid: String? = nil, when conditions: [Statement.Condition] = []
    ) -> Statement {
        Statement(
            sid: sid, effect: .allow, actions: .including([action]), resources: .including([resource]),
            conditions: conditions)
    }

    @Test func theResourceThatIsMissedIsNamed() {
        let found = sentences([allow("s3:PutObject", on: "arn:aws:s3:::acme/exports/*", sid: "WriteObjects")])
        #expect(
            found.map(\.en) == [
                "Nothing in the caller’s own policy allows s3:PutObject on \(Self.object).",
                "Statement 1 (“WriteObjects”) of the caller’s own policy does not apply: it covers "
                    + "arn:aws:s3:::acme/exports/*, not \(Self.object).",
            ])
        #expect(
            found.map(\.fr) == [
                "Rien dans la politique de l’appelant n’autorise s3:PutObject sur \(Self.object).",
                "L’instruction 1 (« WriteObjects ») de la politique de l’appelant ne s’applique pas : elle couvre "
                    + "arn:aws:s3:::acme/exports/*, pas \(Self.object).",
            ])
    }

    @Test func aConditionNamesWhatIsAskedAndWhatIsThere() {
        let condition = Statement.Condition("StringEquals", "aws:username", ["bob"])
        let found = sentences([allow("s3:*", on: "*", when: [condition])])
        #expect(
            found.last?.en
                == "Statement 1 of the caller’s own policy does not apply: it asks that aws:username is “bob” "
                + "(StringEquals), and the request has no such value.")
    }

    @Test func whereNothingComesNearThatIsSaid() {
        let found = sentences([allow("s3:GetObject", on: "*")])
        #expect(found.last?.en == "No statement there that allows something names s3:PutObject.")
        #expect(found.last?.fr == "Aucune instruction qui y autorise quelque chose ne nomme s3:PutObject.")
    }

    @Test func theSessionPolicyIsNamed() {
        let found = sentences([allow("s3:*", on: "*")], session: [allow("s3:Get*", on: "*")])
        #expect(found.first?.en == "Nothing in the session policy allows s3:PutObject on \(Self.object).")
    }

    @Test func decisionsNameTheirStatement() {
        var deny = allow("s3:*", on: "*", sid: "No")
        deny.effect = .deny
        #expect(
            sentences([allow("s3:*", on: "*"), deny]).map(\.en) == [
                "Statement 2 (“No”) of the caller’s own policy denies s3:PutObject on \(Self.object), and a denial "
                    + "wins over every permission."
            ])
        #expect(
            sentences([allow("s3:*", on: "*")]).map(\.en) == [
                "Statement 1 of the caller’s own policy allows s3:PutObject on \(Self.object)."
            ])
    }
}
