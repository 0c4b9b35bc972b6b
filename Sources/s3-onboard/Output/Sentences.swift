import AWS
import Documents
import Glibc
import Onboarding
import Platforms
import Sandbox
import Terminal
import Uploader

/// What the commands say when something is wrong: the only place that turns their facts into sentences.
enum Sentences {
    /// The label before a replacement value.
    static let fix = LocalizedText(en: "use", fr: "utilisez")

    /// A file that cannot be read, with the system's reason.
    static func unreadableFile(_ path: String, errno number: Int32) -> String {
        "\(path) cannot be read: \(String(cString: strerror(number)))."
    }

    /// A path that is not an ordinary file.
    static func notAFile(_ path: String) -> String {
        "\(path) is not a file. Name the files one by one."
    }

    /// An option that must be given.
    static func missingOption(_ option: String) -> String {
        "\(option) is missing."
    }

    /// A platform nobody knows.
    static func unknownPlatform(_ id: String, known: [String]) -> String {
        "There is no platform `\(id)`. There are: \(known.joined(separator: ", "))."
    }

    /// A method that the platform does not have.
    static func unknownMethod(_ method: PlatformMethod.Kind, of platform: Platform) -> String {
        let known = platform.methods.map(\.kind.rawValue).joined(separator: ", ")
        return "\(platform.name.en) cannot be connected by `\(method.rawValue)`. It has: \(known)."
    }

    /// A policy that the method has no use for.
    static func noSuchPolicy(
        _ kind: PolicyKind, _ platform: Platform, _ method: PlatformMethod.Kind, has kinds: [PolicyKind]
    ) -> LocalizedText {
        let known = kinds.map(\.rawValue).joined(separator: ", ")
        return LocalizedText(
            en:
                "\(platform.name.en) by \(method.rawValue) has no `\(kind.rawValue)` policy. It has: \(known).",
            fr:
                "\(platform.name.fr) par \(method.rawValue) n’a pas de politique `\(kind.rawValue)`. Il y a : \(known)."
        )
    }

    /// What the platform's document says and why the policy differs.
    static func correction(_ correction: Correction) -> LocalizedText {
        LocalizedText(
            en: "Corrected: `\(correction.documentLine)`. \(correction.explanation.en)",
            fr: "Corrigé : `\(correction.documentLine)`. \(correction.explanation.fr)")
    }

    /// What all rules say together.
    static func verdict(_ verdict: Finding.Verdict) -> LocalizedText {
        switch verdict {
        case .valid: LocalizedText(en: "valid", fr: "valide")
        case .warning: LocalizedText(en: "valid, with a warning", fr: "valide, avec un avertissement")
        case .invalid: LocalizedText(en: "invalid", fr: "non valide")
        }
    }

    /// Why the sandbox does not serve.
    static func sandbox(_ error: SandboxError) -> String {
        switch error {
        case .portInUse(let port):
            "Port \(port) is in use by another program. Choose another one, or --port 0 for any free one."
        case .cannotListen(let port, let reason):
            "The sandbox cannot listen on 127.0.0.1:\(port): \(reason)."
        case .cannotStore(let path, let reason):
            "The sandbox cannot keep its objects in \(path): \(reason)."
        }
    }

    /// Why there are no credentials.
    static func credentials(_ error: CredentialsError) -> String {
        switch error {
        case .notFound(let places):
            "No AWS credentials were found. Looked at: \(places.joined(separator: ", "))."
        case .noSuchProfile(let profile, let file):
            "There is no profile `\(profile)` in \(file)."
        case .incomplete(let missing, let place):
            "\(missing) is missing in \(place)."
        case .unreadable(let file, let problem):
            fileProblem(file, problem)
        case .unsupported(let profile, let setting):
            "The profile `\(profile)` gets its credentials by `\(setting)`, which this version cannot do. Export "
                + "them first: eval \"$(aws configure export-credentials --profile \(profile) --format env)\""
        }
    }

    /// Why a file of AWS's tools cannot be used.
    private static func fileProblem(_ file: String, _ problem: FileProblem) -> String {
        switch problem {
        case .system(let number): unreadableFile(file, errno: number)
        case .notARegularFile: notAFile(file)
        case .tooLarge(let maximum): "\(file) is larger than \(maximum) bytes, which no such file is."
        case .endedEarly: "\(file) got shorter while it was read. Try again."
        case .notUTF8: "\(file) is not UTF-8 text."
        case .unclosedSection(let line): "\(file):\(line): the section has no closing bracket."
        case .settingOutsideSection(let line): "\(file):\(line): a setting stands before the first section."
        case .notASetting(let line): "\(file):\(line): the line is neither a section nor a setting."
        }
    }

    /// Why there is no full screen.
    static func terminal(_ error: TerminalError) -> String {
        switch error {
        case .noTerminal(let reason):
            "The wizard needs a terminal, and there is none: \(reason). "
                + "The commands work without one: s3-onboard --help."
        case .unknownType(let type):
            type.isEmpty
                ? "TERM is not set, so the terminal's type is not known. Set it: TERM=xterm-256color."
                : "The terminal's type `\(type)` is not known here. Set TERM, for example TERM=xterm-256color."
        case .tooSimple(let type):
            "The terminal `\(type)` cannot show a full screen. The commands work on it: s3-onboard --help."
        }
    }

    /// `upload` with too few arguments.
    static let uploadNeedsFileAndTarget = "Name at least one file, and where it goes: s3://BUCKET/KEY."

    /// A target that is not an S3 URL.
    static func notAnS3URL(_ target: String) -> String {
        "`\(target)` is not where a file can go: the last argument is s3://BUCKET/KEY."
    }

    /// Several files and one key.
    static func severalFilesNeedFolder(_ target: String) -> String {
        "Several files cannot have the one key of `\(target)`: end it with a slash."
    }

    /// Standard input has no name to append.
    static func standardInputNeedsKey(_ target: String) -> String {
        "Standard input has no name: give the whole key in place of `\(target)`."
    }

    /// A key over S3's limit.
    static func keyTooLong(_ key: String, bytes: Int, limit: Int) -> String {
        "The key `\(key.prefix(40))…` has \(bytes) bytes; S3 takes \(limit) at most."
    }

    /// A key with a character that no S3 client can address reliably.
    static func keyHasControlCharacter(_ scalar: Unicode.Scalar) -> String {
        "The key holds the control character U+\(String(scalar.value, radix: 16, uppercase: true)); remove it."
    }

    /// A file that is too large to be what it should be.
    static func fileTooLarge(_ path: String, limit: Int) -> String {
        "\(path) is larger than \(ByteCount.words(Int64(limit))); a pack or a setup is a few kilobytes."
    }

    /// A file that is not UTF-8.
    static func notText(_ path: String) -> String {
        "\(path) is not text in UTF-8."
    }

    /// No room for a copy of standard input.
    static func cannotSpool(_ folder: String, errno number: Int32) -> String {
        "Standard input cannot be kept in \(folder): \(String(cString: strerror(number))). "
            + "Set TMPDIR to a folder with room."
    }

    /// Why a file cannot be read for an upload.
    static func source(_ failure: SourceFailure) -> String {
        switch failure {
        case .cannotOpen(let path, let number), .cannotRead(let path, let number):
            unreadableFile(path, errno: number)
        case .notARegularFile(let path): notAFile(path)
        case .changed(let path):
            "\(path) was written to while it was read, so nothing was uploaded. Try again when it rests."
        }
    }

    /// More than S3 keeps in one object.
    static func objectTooLarge(_ name: String, bytes: Int64, maximum: Int64) -> String {
        "\(name) has \(ByteCount.words(bytes)); an object has \(ByteCount.words(maximum)) at most."
    }

    /// The store kept something else than what was sent.
    static func checksumMismatch(_ name: String, sent: String, answered: String) -> String {
        "\(name) was damaged on its way: sent with checksum \(sent), stored with \(answered). Upload it again."
    }

    /// The person stopped it.
    static func uploadCancelled(_ name: String) -> String {
        "\(name) was not uploaded: interrupted."
    }

    /// Parts that could not be removed, with the command that removes them.
    static func leftUpload(_ upload: MultipartUpload) -> LocalizedText {
        let command =
            "aws s3api abort-multipart-upload --bucket \(upload.bucket) --key "
            + "'\(upload.key.replacing("'", with: "'\\''"))' --upload-id '\(upload.uploadID)'"
        return LocalizedText(
            en: "Unfinished parts are left and cost money. Remove them with: \(command)",
            fr: "Des parties inachevées restent et sont facturées. Supprimez-les avec : \(command)")
    }

    /// Options that must be given.
    static func missingOptions(_ options: [String]) -> String {
        options.count == 1
            ? missingOption(options[0]) : "\(options.joined(separator: ", ")) are missing."
    }

    /// An answer that breaks a rule.
    static func invalidAnswer(_ finding: Finding) -> LocalizedText {
        guard let fix = finding.fix else { return finding.message }
        return LocalizedText(
            en: "\(finding.message.en) Use: \(fix)", fr: "\(finding.message.fr) Utilisez : \(fix)")
    }
}
