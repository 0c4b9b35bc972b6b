import AWS
import Documents
import Platforms

/// What a test proved and what it did not, in words.
struct ProofSentences {
    private let state: LadderState
    private let name: LocalizedText
    private let bucket: String

    init(_ state: LadderState) {
        self.state = state
        name = state.platform.name
        bucket = state.setup.bucket
    }

    /// Who tested.
    var tester: LocalizedText {
        let who = state.callerARN.map { LocalizedText(" (\(ServerText($0).display))") } ?? LocalizedText("")
        if state.setup.method == .reader {
            return LocalizedText(
                en: "Tested with your own credentials\(who.en), the ones that will read the exports.",
                fr: "Testé avec vos propres identifiants\(who.fr), ceux qui liront les exports.")
        }
        if state.perspective == .asSelf {
            return LocalizedText(
                en: "Tested as you\(who.en), not as \(name.en).",
                fr: "Testé en votre nom\(who.fr), pas en tant que \(name.fr).")
        }
        if state.perspective == .asProbe {
            return LocalizedText(
                en: "Tested as you\(who.en), through a probe role with the same policies that trusted you in "
                    + "\(name.en)’s place; not as \(name.en).",
                fr:
                    "Testé en votre nom\(who.fr), par un rôle d’essai aux mêmes politiques qui vous approuvait à la "
                    + "place de \(name.fr) ; pas en tant que \(name.fr).")
        }
        if state.setup.method == .accessKey {
            return LocalizedText(
                en: "Tested with the access key that \(name.en) gets\(who.en).",
                fr: "Testé avec la clé d’accès confiée à \(name.fr)\(who.fr).")
        }
        return LocalizedText(
            en: "Tested as \(name.en)\(who.en).", fr: "Testé en tant que \(name.fr)\(who.fr).")
    }

    /// One sentence a rung that passed.
    var proved: [LocalizedText] {
        state.results.filter { $0.verdict == .passed }.compactMap { claim($0.rung) }
    }

    /// One sentence a rung that did not, with the reason where there is one, and what no small test can prove.
    var notProved: [LocalizedText] {
        let open = state.results.filter { $0.verdict != .passed }.compactMap { result -> LocalizedText? in
            guard let claim = claim(result.rung) else { return nil }
            guard let reason = result.note, result.verdict == .notRun else { return claim }
            return LocalizedText(en: "\(claim.en) \(reason.en)", fr: "\(claim.fr) \(reason.fr)")
        }
        return open + limits
    }

    private var limits: [LocalizedText] {
        guard state.passed(.write) else { return [] }
        var limits: [LocalizedText] = []
        if state.perspective == .asSelf {
            limits.append(state.narrowed == nil ? ownRightsLimit : narrowedLimit)
        }
        if state.perspective == .asProbe { limits.append(probeLimit) }
        return limits
    }

    private var ownRightsLimit: LocalizedText {
        LocalizedText(
            en: "That \(name.en) itself can write: the test wrote with your rights, not with its.",
            fr: "Que \(name.fr) lui-même peut écrire : le test a écrit avec vos droits, pas avec les siens.")
    }

    private var narrowedLimit: LocalizedText {
        LocalizedText(
            en:
                "That \(name.en) itself can write: the test wrote as you, with no more rights than the policy "
                + "gives.",
            fr:
                "Que \(name.fr) lui-même peut écrire : le test a écrit en votre nom, sans plus de droits que n’en "
                + "donne la politique.")
    }

    private var probeLimit: LocalizedText {
        guard let role = state.setup.roleARN, !role.isEmpty else {
            return LocalizedText(
                en: "That \(name.en) itself may assume a role: the one it will use was not tested.",
                fr: "Que \(name.fr) lui-même peut endosser un rôle : celui qui lui servira n’a pas été testé."
            )
        }
        return LocalizedText(
            en: "That \(name.en) itself may assume the role \(role), and that its policies are these.",
            fr: "Que \(name.fr) lui-même peut endosser le rôle \(role), et que ses politiques sont celles-ci."
        )
    }

    /// What passing `rung` means; nil where that is of no interest once the test is over.
    private func claim(_ rung: Rung) -> LocalizedText? {
        let role = state.setup.roleARN ?? ""
        switch rung {
        case .endpoint:
            return LocalizedText(
                en: "The services can be reached from here.",
                fr: "Les services sont joignables d’ici.")
        case .clock:
            return LocalizedText(
                en: "This machine’s clock is right.", fr: "L’horloge de cette machine est juste.")
        case .identity:
            return LocalizedText(en: "The credentials are valid.", fr: "Les identifiants sont valides.")
        case .bucket:
            return LocalizedText(
                en: "The bucket \(bucket) exists in \(state.region).",
                fr: "Le bucket \(bucket) existe dans \(state.region).")
        case .probeRole, .narrow: return nil
        case .rolePolicies:
            return LocalizedText(
                en:
                    "The role \(role), as it is deployed, lets in and grants what this setup says, and no more.",
                fr: "Le rôle \(role), tel qu’il est en place, laisse entrer et accorde ce que dit cette "
                    + "configuration, et rien de plus.")
        case .simulation:
            return LocalizedText(
                en: "IAM’s simulator agrees about writing and listing inside and outside the folder.",
                fr:
                    "Le simulateur d’IAM confirme les droits d’écriture et de liste dans le dossier et dehors."
            )
        case .assumeRole:
            if state.perspective == .asProbe {
                return LocalizedText(
                    en: "A role with these policies can be assumed with the ExternalId.",
                    fr: "Un rôle avec ces politiques peut être endossé avec l’ExternalId.")
            }
            return state.setup.method == .reader
                ? LocalizedText(
                    en: "You can assume the role \(role).", fr: "Vous pouvez endosser le rôle \(role).")
                : LocalizedText(
                    en: "\(name.en) can assume the role \(role).",
                    fr: "\(name.fr) peut endosser le rôle \(role).")
        case .externalIDMissing:
            return LocalizedText(
                en: "Without an ExternalId the role is refused.", fr: "Sans ExternalId, le rôle est refusé.")
        case .externalIDWrong:
            return LocalizedText(
                en: "With a wrong ExternalId the role is refused.",
                fr: "Avec un mauvais ExternalId, le rôle est refusé.")
        case .write: return writeClaim
        case .readBack:
            return LocalizedText(
                en: "The object can be read back, byte for byte.",
                fr: "L’objet se relit à l’identique, octet par octet.")
        case .multipart:
            return LocalizedText(
                en: "Large exports can be written in parts (multipart).",
                fr: "Les gros exports peuvent être écrits en plusieurs parties (multipart).")
        case .outsideFolder:
            return LocalizedText(
                en: "Writing at the root of the bucket is refused.",
                fr: "L’écriture à la racine du bucket est refusée.")
        case .siblingFolder:
            return LocalizedText(
                en: "Writing to \(foreignPlace), whose name only begins like the folder’s, is refused.",
                fr:
                    "L’écriture dans \(foreignPlace), dont le nom commence seulement comme celui du dossier, est "
                    + "refusée.")
        case .listOutside:
            return LocalizedText(
                en: "Listing outside the folder is refused.", fr: "La liste hors du dossier est refusée.")
        case .cleanUp:
            return LocalizedText(en: "The object can be removed.", fr: "L’objet peut être supprimé.")
        case .list:
            return LocalizedText(
                en: "The exports in \(bucket) can be listed.", fr: "Les exports de \(bucket) se listent.")
        case .read:
            return LocalizedText(
                en: "An export can be read.", fr: "Un export peut être lu.")
        case .retention: return nil
        }
    }

    private var foreignPlace: String { "s3://\(bucket)/\(state.objects.foreignPrefix ?? "")" }

    private var writeClaim: LocalizedText {
        let folder = WantedObjects(state.setup).folder
        let place = folder.isEmpty ? "s3://\(bucket)" : "s3://\(bucket)/\(folder)/"
        return LocalizedText(
            en: "An object can be written to \(place).", fr: "Un objet peut être écrit dans \(place).")
    }
}
