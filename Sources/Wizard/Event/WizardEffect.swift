import AWS
import Onboarding

/// What the wizard wants done outside: each is carried out off the user interface's thread, and its result
/// comes back as a ``WizardEvent``.
public enum WizardEffect: Sendable {
    /// A file to write.
    public struct File: Hashable, Sendable {
        /// Its name, without a folder.
        public let name: String
        /// What is in it.
        public let text: String

        /// Makes a file to write.
        public init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    /// Ask S3 for the bucket's region.
    case discoverRegion(bucket: String)
    /// Create the role of this setup; one that is there and differs is changed only when `updating`.
    case createRole(Setup, updating: Bool)
    /// Run the test number `run`, with the key pair that was typed, where one was, or with a probe role.
    case runTest(run: Int, Setup, typed: Credentials?, withProbe: Bool)
    /// Stop the running test; it still cleans up.
    case cancelTest
    /// Remove what tests have left, with the person's own credentials.
    case removeLeftovers([Leftover])
    /// Send this text to the terminal's clipboard.
    case copy(String)
    /// Write these files into the working folder, readable by their owner only.
    case write([File])
    /// Save the draft.
    case saveDraft(Draft)
    /// Remove the draft.
    case discardDraft
    /// End: give the terminal back, print this text, and exit with this status.
    case exit(text: String, status: Int32)
}
