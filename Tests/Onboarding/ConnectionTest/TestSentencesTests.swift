import AWS
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
            .allowedThere("s3:PutObject", .deployed),
            "The deployed policy allows s3:PutObject there too, so nothing is refused.",
            "La politique en place y permet aussi s3:PutObject : rien n’est refusé."
        ),
        (
            .allowedThere("s3:PutObject", .generated),
            "The policy allows s3:PutObject there too, so nothing is refused.",
            "La politique y permet aussi s3:PutObject : rien n’est refusé."
        ),
        (
            .documentAllows("s3:ListBucket", LocalizedText("Adobe")),
            "Adobe’s document asks for s3:ListBucket on the whole bucket, so nothing is refused.",
            "Le document de Adobe demande s3:ListBucket sur tout le bucket : rien n’est refusé."
        ),
        (
            .wouldStay,
            "The policy grants neither s3:DeleteObject nor s3:AbortMultipartUpload: what was begun would stay.",
            "La politique n’accorde ni s3:DeleteObject ni s3:AbortMultipartUpload : ce qui serait commencé "
                + "resterait."
        ),
        (
            .noFolder, "The setup has no folder: the whole bucket is the platform’s.",
            "La configuration n’a pas de dossier : tout le bucket est à la plateforme."
        ),
        (
            .keepsExports(LocalizedText("X")), "No document says that X deletes exports.",
            "Aucun document ne dit que X supprime les exports."
        ),
        (
            .ownRightsTooWide, "Your own rights were used, which reach further than the platform’s.",
            "Vos propres droits ont servi, et ils vont plus loin que ceux de la plateforme."
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
        (
            .rootAssumesNoRole,
            "The account’s root user may assume no role: use a user’s or a role’s credentials.",
            "L’utilisateur racine du compte ne peut endosser aucun rôle : prenez les identifiants d’un utilisateur "
                + "ou d’un rôle."
        ),
        (
            .policiesIncomplete, "The setup lacks answers that the role’s policies need.",
            "Il manque à la configuration des réponses dont les politiques du rôle ont besoin."
        ),
        (
            .roleOfAnotherAccount, "The role belongs to another account than these credentials.",
            "Le rôle appartient à un autre compte que ces identifiants."
        ),
        (
            .mayNotAsk("iam:GetRole"), "These credentials may not call iam:GetRole, so IAM was not asked.",
            "Ces identifiants ne peuvent pas appeler iam:GetRole : IAM n’a pas été consulté."
        ),
        (
            .cannotNarrow(.rootUser),
            "The account’s root user cannot be narrowed: the write is made with your own, wider rights.",
            "L’utilisateur racine du compte ne peut pas être restreint : l’écriture se fait avec vos propres droits, "
                + "plus larges."
        ),
        (
            .cannotNarrow(.policyTooLong),
            "The policy is longer than the 2,048 characters of a session policy: the write is made with your own, "
                + "wider rights.",
            "La politique dépasse les 2 048 caractères d’une politique de session : l’écriture se fait avec vos "
                + "propres droits, plus larges."
        ),
        (
            .cannotNarrow(.unknownCaller),
            "Only a user or a role’s session can be narrowed: the write is made with your own, wider rights.",
            "Seuls un utilisateur ou une session de rôle peuvent être restreints : l’écriture se fait avec vos propres "
                + "droits, plus larges."
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
            setup: setup, platform: platform, perspective: perspective,
            objects: TestObjects(
                folder: "exports/dinmo", platform: "DinMo", time: UTCTime(secondsSinceEpoch: 0), random: 1),
            rights: nil, region: "eu-west-3")
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
                "The role arn:aws:iam::111122223333:role/dinmo-exports, as it is deployed, lets in and grants what this "
                    + "setup says, and no more.",
                "IAM’s simulator agrees about writing and listing inside and outside the folder.",
                "DinMo can assume the role arn:aws:iam::111122223333:role/dinmo-exports.",
                "Without an ExternalId the role is refused.",
                "With a wrong ExternalId the role is refused.",
                "An object can be written to s3://acme-exports/exports/dinmo/.",
                "Large exports can be written in parts (multipart).",
                "The object can be read back, byte for byte.",
                "Writing at the root of the bucket is refused.",
                "Writing to s3://acme-exports/exports/dinmo-s3-onboard/, whose name only begins like the folder’s, is "
                    + "refused.",
                "Listing outside the folder is refused.", "The object can be removed.",
                "The exports in acme-exports can be listed.", "An export can be read.",
            ])
        #expect(
            proved.map(\.fr) == [
                "Les services sont joignables d’ici.", "L’horloge de cette machine est juste.",
                "Les identifiants sont valides.", "Le bucket acme-exports existe dans eu-west-3.",
                "Le rôle arn:aws:iam::111122223333:role/dinmo-exports, tel qu’il est en place, laisse entrer et accorde "
                    + "ce que dit cette configuration, et rien de plus.",
                "Le simulateur d’IAM confirme les droits d’écriture et de liste dans le dossier et dehors.",
                "DinMo peut endosser le rôle arn:aws:iam::111122223333:role/dinmo-exports.",
                "Sans ExternalId, le rôle est refusé.", "Avec un mauvais ExternalId, le rôle est refusé.",
                "Un objet peut être écrit dans s3://acme-exports/exports/dinmo/.",
                "Les gros exports peuvent être écrits en plusieurs parties (multipart).",
                "L’objet se relit à l’identique, octet par octet.",
                "L’écriture à la racine du bucket est refusée.",
                "L’écriture dans s3://acme-exports/exports/dinmo-s3-onboard/, dont le nom commence seulement comme "
                    + "celui du dossier, est refusée.",
                "La liste hors du dossier est refusée.", "L’objet peut être supprimé.",
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
                "Que DinMo lui-même peut écrire : le test a écrit avec vos droits, pas avec les siens."
            ])
        #expect(
            try sentences(.asPlatform, [(.write, .passed), (.multipart, .notRun)]).notProved.map(\.en) == [
                "Large exports can be written in parts (multipart). The test was stopped."
            ])
        #expect(
            try sentences(.asSelf, [(.list, .passed)], method: .reader, platform: "didomi").notProved.isEmpty)
    }
}
