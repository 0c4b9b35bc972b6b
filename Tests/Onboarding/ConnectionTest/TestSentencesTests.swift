import Documents
import Platforms
import Testing

@testable import Onboarding

/// The sentences of a test, in both languages.
@Suite struct TestSentencesTests {
    @Test(arguments: [
        (
            NotRunReason.needs(.assumeRole), "It needs `assume-role`, which did not pass.",
            "Il faut d’abord `assume-role`, qui n’est pas passé."
        ),
        (
            .notGranted("s3:GetObject"), "The policy does not grant s3:GetObject, so it was not tried.",
            "La politique n’accorde pas s3:GetObject : rien n’a été essayé."
        ),
        (
            .onlyThePlatform(LocalizedText("Adobe")), "Only Adobe can prove this, with its own credentials.",
            "Seul Adobe peut le prouver, avec ses propres identifiants."
        ),
        (
            .noRole, "The setup has no role ARN yet.",
            "La configuration n’a pas encore d’ARN de rôle."
        ),
        (
            .noExternalID, "The setup asks for no ExternalId, so there is none to leave out.",
            "La configuration ne demande pas d’ExternalId : il n’y en a aucun à omettre."
        ),
        (
            .noServerTime, "The server does not tell its time.", "Le serveur n’indique pas son heure."
        ),
        (
            .nothingExported, "Nothing has been exported yet, so there is nothing to read.",
            "Rien n’a encore été exporté : il n’y a rien à lire."
        ),
        (
            .ownRightsTooNarrow("s3:DeleteObject"),
            "Your own credentials lack s3:DeleteObject, and the platform does not need it.",
            "Vos propres identifiants n’ont pas s3:DeleteObject, et la plateforme n’en a pas besoin."
        ),
        (.stopped, "The test was stopped.", "Le test a été arrêté."),
    ])
    func aReasonNotToRunIsASentence(_ reason: NotRunReason, _ en: String, _ fr: String) {
        #expect(reason.sentence == LocalizedText(en: en, fr: fr))
    }

    @Test(arguments: [(0.4, "0 s", "0 s"), (-7.6, "8 s", "8 s"), (1200, "1200 s", "1200 s")])
    func aSkewIsSaidInSeconds(_ skew: Double, _ en: String, _ fr: String) {
        #expect(ClockSkew.note(skew).en == "\(en) off the server’s")
        #expect(ClockSkew.note(skew).fr == "\(fr) d’écart avec celle du serveur")
    }

    private func sentences(
        _ perspective: Perspective, _ verdicts: [(Rung, Verdict)], method: PlatformMethod.Kind = .assumedRole,
        platform id: String = "dinmo"
    ) throws -> ProofSentences {
        var setup = DiagnosisFixture.setup
        setup.method = method
        let platform = try #require(PlatformCatalog.platform(id: id) as Platform?)
        var state = LadderState(
            setup: setup, platform: platform, perspective: perspective, rights: nil, region: "eu-west-3")
        state.results = verdicts.map { rung, verdict in
            RungResult(
                rung: rung, expected: rung.expectation, verdict: verdict,
                note: verdict == .notRun ? NotRunReason.stopped.sentence : LocalizedText("seen"), seconds: 0)
        }
        return ProofSentences(state)
    }

    @Test func whoTestedIsSaid() throws {
        #expect(try sentences(.asPlatform, []).tester.en == "Tested as DinMo.")
        #expect(try sentences(.asSelf, []).tester.en == "Tested as you, not as DinMo.")
        #expect(
            try sentences(.asPlatform, [], method: .accessKey).tester.fr
                == "Testé avec la clé d’accès confiée à DinMo.")
        #expect(
            try sentences(.asSelf, [], method: .reader, platform: "didomi").tester.fr
                == "Testé avec vos propres identifiants, ceux qui liront les exports.")
    }

    @Test func eachRungThatPassedProvesOneThing() throws {
        let all = Rung.allCases.map { ($0, Verdict.passed) }
        let proved = try sentences(.asPlatform, all).proved
        #expect(
            proved.map(\.en) == [
                "The services can be reached from here.", "This machine’s clock is right.",
                "The credentials are valid.", "The bucket acme-exports exists in eu-west-3.",
                "DinMo can assume the role arn:aws:iam::111122223333:role/dinmo-exports.",
                "Without an ExternalId the role is refused.",
                "With a wrong ExternalId the role is refused.",
                "An object can be written to s3://acme-exports/exports/dinmo/.",
                "The object can be read back, byte for byte.", "The object can be removed.",
                "The exports in acme-exports can be listed.", "An export can be read.",
            ])
        #expect(
            proved.map(\.fr) == [
                "Les services sont joignables d’ici.", "L’horloge de cette machine est juste.",
                "Les identifiants sont valides.", "Le bucket acme-exports existe dans eu-west-3.",
                "DinMo peut endosser le rôle arn:aws:iam::111122223333:role/dinmo-exports.",
                "Sans ExternalId, le rôle est refusé.", "Avec un mauvais ExternalId, le rôle est refusé.",
                "Un objet peut être écrit dans s3://acme-exports/exports/dinmo/.",
                "L’objet se relit à l’identique, octet par octet.", "L’objet peut être supprimé.",
                "Les exports de acme-exports se listent.", "Un export peut être lu.",
            ])
    }

    @Test func whatWasNotRunIsNotProvedAndSaysWhy() throws {
        let open = try sentences(
            .asPlatform, [(.assumeRole, .failed), (.write, .notRun), (.clock, .unknown)]
        ).notProved
        #expect(
            open.map(\.en) == [
                "DinMo can assume the role arn:aws:iam::111122223333:role/dinmo-exports.",
                "An object can be written to s3://acme-exports/exports/dinmo/. The test was stopped.",
                "This machine’s clock is right.",
            ])
    }

    @Test func whatOneSmallWriteCannotProveIsSaid() throws {
        #expect(
            try sentences(.asSelf, [(.write, .passed)]).notProved.map(\.fr) == [
                "Que DinMo lui-même peut écrire : le test a écrit avec vos droits, pas avec les siens.",
                "Les gros exports en plusieurs parties (multipart) : le test a écrit un seul petit objet.",
            ])
        #expect(
            try sentences(.asPlatform, [(.write, .passed)]).notProved.map(\.en) == [
                "Large exports in parts (multipart): the test wrote one small object."
            ])
        #expect(
            try sentences(.asSelf, [(.list, .passed)], method: .reader, platform: "didomi").notProved.isEmpty)
    }
}
