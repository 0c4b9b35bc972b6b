import AWS
import Dispatch
import Files
import Glibc
import Onboarding

/// Asks for MFA codes on the terminal, wherever the standard streams lead. The code is shown as it is typed: it is of no
/// use to anybody a minute later, and a mistyped one cannot be seen otherwise.
enum MFAPrompt {
    /// The code that was entered; nil for none.
    ///
    /// - Throws: Where there is no terminal.
    static let ask: CredentialServices.AskMFACode = { request throws(CredentialsError) in
        let result = await withCheckedContinuation { continuation in
            // Whoever reads a terminal waits, and the threads that tasks run on are few.
            DispatchQueue.global().async {
                continuation.resume(
                    returning: Result { () throws(CredentialsError) in try read(request) })
            }
        }
        return try result.get()
    }

    private static func read(_ request: CredentialServices.MFARequest) throws(CredentialsError) -> String? {
        guard let terminal = fopen("/dev/tty", "r+e") else {
            throw .mfa(profile: request.profile, serial: request.serial, .cannotAsk)
        }
        defer { fclose(terminal) }
        let question = MFASentences.question(request)[LanguageOption.ofThisRun]
        _ = WholeWrite.write(question, to: fileno(terminal))
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        guard getline(&line, &capacity, terminal) > 0, let line else { return nil }
        return String(cString: line).filter { !$0.isWhitespace }.nonEmpty
    }
}
