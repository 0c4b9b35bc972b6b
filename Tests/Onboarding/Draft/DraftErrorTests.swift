import Glibc
import Testing

@testable import Onboarding

/// What a person reads when a draft cannot be kept.
@Suite struct DraftErrorTests {
    @Test(arguments: [
        (ENOSPC, "the disk is full", "le disque est plein"), (EACCES, "permission denied", "accès refusé"),
        (EROFS, "the file system is read-only", "le système de fichiers est en lecture seule"),
        (EIO, "errno 5", "errno 5"),
    ])
    func theSystemsReasonIsGivenInWords(_ number: Int32, _ en: String, _ fr: String) {
        let message = DraftError.system(.write, path: "/d", errorNumber: number).message
        #expect(message.en == "The draft /d cannot be saved: \(en).")
        #expect(message.fr == "Le brouillon /d ne peut pas être enregistré : \(fr).")
    }

    @Test func whatWasTriedIsSaid() {
        func english(_ attempt: DraftError.Attempt) -> String {
            DraftError.system(attempt, path: "/d", errorNumber: EACCES).message.en
        }
        #expect(english(.createFolder) == "The folder /d cannot be created: permission denied.")
        #expect(english(.read) == "The draft /d cannot be read: permission denied.")
        #expect(english(.remove) == "The draft /d cannot be removed: permission denied.")
    }

    @Test func aDraftThatIsKeptIsSaidToBeKept() {
        #expect(
            DraftError.newer(version: "2", path: "/p").message.en
                == "The draft /p has version 2, from a newer s3-onboard. It is kept as it is.")
        #expect(
            DraftError.damaged(path: "/p", reason: "bucket").message.en
                == "The draft /p is damaged (bucket). It is kept as it is; move it away to save a new one.")
        #expect(
            DraftError.unusableDraftInTheWay(path: "/p").message.fr
                == "Le brouillon n’est pas enregistré : /p en contient un inutilisable qui n’est pas écrasé. "
                + "Déplacez-le.")
        #expect(
            DraftError.symbolicLink(path: "/p").message.fr
                == "/p est un lien symbolique : le brouillon n’y est ni lu ni enregistré. Supprimez le lien.")
    }
}
