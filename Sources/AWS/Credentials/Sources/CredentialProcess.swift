import Dispatch

/// A program that prints credentials (`credential_process`, version 1). What it prints is shown to nobody.
struct CredentialProcess {
    /// Long enough for a program that asks a server and a second device.
    private static let seconds = 60
    /// Nobody's credentials are longer.
    private static let maximumOutputBytes = 64 * 1024

    let plan: ProcessPlan

    /// Runs the program.
    func credentials() async throws(AWSFailure) -> Credentials {
        let child = ChildProcess(
            command: plan.command, environment: plan.environment, seconds: Self.seconds,
            maximumOutputBytes: Self.maximumOutputBytes)
        // It may take its time, and the threads that tasks run on are few.
        let result = await withCheckedContinuation {
            (continuation: CheckedContinuation<Result<Credentials, ProcessProblem>, Never>) in
            DispatchQueue.global().async {
                continuation.resume(
                    returning: Result { () throws(ProcessProblem) in try read(try child.run()) })
            }
        }
        switch result {
        case .success(let credentials): return credentials
        case .failure(let problem):
            throw .credentials(
                .process(profile: plan.profile, program: plan.command[0], problem))
        }
    }

    private func read(_ outcome: ChildProcess.Outcome) throws(ProcessProblem) -> Credentials {
        guard outcome.status == 0 else {
            let words = String(decoding: outcome.words, as: UTF8.self)
            throw .failed(status: outcome.status, words: ServerText(words.trimmedOfBlanks))
        }
        guard let object = JSONObject(parsing: outcome.output) else { throw .notJSON }
        guard object.number("Version") == 1 else { throw .version(Self.version(in: object)) }
        do throws(KeyNames.Missing) {
            return try KeyNames.process.credentials(in: object, source: .process(profile: plan.profile))
        } catch {
            throw .member(error.member)
        }
    }

    /// What stands in the place of the version; a text there may be anything, a secret as well.
    private static func version(in object: JSONObject) -> String? {
        object.digits("Version") ?? (object.has("Version") ? "…" : nil)
    }
}
