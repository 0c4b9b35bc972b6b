import AWS
import Platforms

/// Reads the sentences of the platforms' own screens. They tell little: which step failed, and so which errors of AWS
/// may stand behind it.
///
/// Adobe and Braze check the credentials when they are typed in and say only that they are wrong; DinMo tries a write
/// and says that it failed.
enum ScreenReader {
    private enum Step {
        case credentials, role, write, bucket, access
    }

    static func errors(in text: ErrorText, method: PlatformMethod.Kind?) -> [PastedError] {
        let words = text.text(0..<min(text.count, longest)).lowercased()
        guard isOfStorage(words),
            let step = steps.first(where: { $0.words.allSatisfy { words.contains($0) } })?.step
        else { return [] }
        let speaksOfBucket = words.contains("bucket") && !words.contains("role") && !words.contains("rôle")
        return symptoms(of: step, method, writesFirst: speaksOfBucket).map { PastedError(.screen, $0) }
    }

    /// Whether a refusal may be one of AWS: other programs have their own, and say whose it is.
    private static func isOfStorage(_ words: String) -> Bool {
        if strangers.contains(where: words.contains) { return false }
        return words.utf8.count <= 60 || subjects.contains(where: words.contains)
    }

    private static func symptoms(
        of step: Step, _ method: PlatformMethod.Kind?, writesFirst: Bool
    ) -> [Symptom] {
        let key = [
            symptom("s3", "ListObjectsV2", 403, "InvalidAccessKeyId"),
            symptom("s3", "ListObjectsV2", 403, "SignatureDoesNotMatch"),
        ]
        let role = [symptom("sts", "AssumeRole", 403, "AccessDenied")]
        let write = [symptom("s3", "PutObject", 403, "AccessDenied", "Access Denied")]
        switch step {
        case .credentials:
            if method == .accessKey { return key }
            return method == .assumedRole ? role : key + role
        case .role: return role
        case .write: return write
        case .bucket:
            return [symptom("s3", "HeadBucket", 404, nil), symptom("s3", "HeadBucket", 403, nil)]
        case .access:
            if method == .accessKey { return write }
            return writesFirst ? write + role : role + write
        }
    }

    private static func symptom(
        _ service: String, _ operation: String, _ status: Int, _ code: String?, _ message: String? = nil
    ) -> Symptom {
        var symptom = Symptom()
        symptom.service = service
        symptom.operation = operation
        symptom.status = status
        symptom.code = code
        symptom.message = message.map(ServerText.init)
        return symptom
    }

    /// What an error of a storage connection speaks of.
    private static let subjects = [
        "s3", "amazon", "aws", "bucket", "compartiment", "role", "rôle", "credential", "identifiant",
        "access key", "clé d", "destination", "export", "storage", "stockage",
    ]

    /// Programs, and clouds of others, that refuse in words of the same kind.
    private static let strangers = [
        "docker", "github", "gitlab", "google", "gserviceaccount", "azure", "windows.net", "publickey",
        "bash:", "zsh:", "sh:", "mysql", "postgres", "bucket policy was not found", "policy not found",
        "token bucket",
        "rate limit",
    ]

    /// A screen has a few sentences.
    private static let longest = 4096

    private static let steps: [(words: [String], step: Step)] = [
        (["assume", "role"], .role), (["endosser", "rôle"], .role), (["role arn", "invalid"], .role),
        (["credentials", "invalid"], .credentials), (["credentials", "incorrect"], .credentials),
        (["credentials", "wrong"], .credentials), (["credentials", "not valid"], .credentials),
        (["identifiants", "incorrect"], .credentials), (["identifiants", "invalid"], .credentials),
        (["identification", "incorrect"], .credentials), (["access key", "invalid"], .credentials),
        (["authentication", "failed"], .credentials), (["authentification", "échou"], .credentials),
        (["verify your credentials"], .credentials), (["couldn't connect to your account"], .credentials),
        (["couldn’t connect to your account"], .credentials),
        (["access denied", "writ"], .write), (["accès refusé", "écri"], .write),
        (["bucket", "not exist"], .bucket), (["bucket", "not found"], .bucket),
        (["bucket", "n’existe pas"], .bucket),
        (["bucket", "n'existe pas"], .bucket), (["bucket", "introuvable"], .bucket),
        (["write", "fail"], .write), (["not", "write"], .write), (["unable", "write"], .write),
        (["écriture", "échou"], .write), (["impossible", "écrire"], .write), (["upload", "fail"], .write),
        (["access denied"], .access), (["accès refusé"], .access), (["permission", "denied"], .access),
        (["403", "forbidden"], .access),
    ]
}
