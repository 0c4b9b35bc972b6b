import AWS
import Documents
import Glibc

/// Why a `credential_process` gave no credentials. What it printed is never part of a sentence.
enum ProcessSentences {
    static func text(_ profile: String, _ program: String, _ problem: ProcessProblem) -> LocalizedText {
        let what = what(ServerText(program).display, problem)
        return LocalizedText(
            en: "The credential_process of the profile `\(profile)` \(what.en)",
            fr: "Le credential_process du profil `\(profile)` \(what.fr)")
    }

    private static func what(_ program: String, _ problem: ProcessProblem) -> LocalizedText {
        switch problem {
        case .cannotStart(let number):
            LocalizedText(
                en: "does not start: \(program): \(String(cString: strerror(number))).",
                fr: "ne démarre pas : \(program) : \(String(cString: strerror(number))).")
        case .failed(let status, let words): failed(program, status, words)
        case .timedOut(let seconds):
            LocalizedText(
                en:
                    "did not end within \(seconds) seconds: \(program). It cannot ask anything here: run it by itself.",
                fr:
                    "n’a pas fini en \(seconds) secondes : \(program). Il ne peut rien demander ici : lancez-le seul."
            )
        case .tooMuchOutput(let maximum):
            LocalizedText(
                en: "printed more than \(maximum / 1024) KiB: \(program).",
                fr: "a écrit plus de \(maximum / 1024) Kio : \(program).")
        case .notJSON:
            LocalizedText(
                en: "printed no JSON object: \(program).", fr: "n’a pas écrit d’objet JSON : \(program).")
        case .version(let version):
            LocalizedText(
                en:
                    "printed Version \(version.map { ServerText($0).display } ?? "none"), and 1 is understood: \(program).",
                fr:
                    "a écrit Version \(version.map { ServerText($0).display } ?? "absente"), et seule 1 est comprise : \(program)."
            )
        case .member(let name):
            LocalizedText(
                en: "printed no usable `\(name)`: \(program).",
                fr: "n’a pas écrit de `\(name)` utilisable : \(program).")
        }
    }

    private static func failed(_ program: String, _ status: Int32, _ words: ServerText) -> LocalizedText {
        let end =
            status < 0
            ? LocalizedText(en: "was ended by signal \(-status)", fr: "a été arrêté par le signal \(-status)")
            : LocalizedText(en: "ended with status \(status)", fr: "s’est terminé avec le statut \(status)")
        if words.raw.isEmpty {
            return LocalizedText(en: "\(end.en): \(program).", fr: "\(end.fr) : \(program).")
        }
        return LocalizedText(
            en: "\(end.en): \(program). It says: \(words.display)",
            fr: "\(end.fr) : \(program). Il dit : \(words.display)")
    }
}
