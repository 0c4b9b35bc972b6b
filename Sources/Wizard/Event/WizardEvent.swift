import Documents
import Onboarding

/// Whatever can happen to the wizard.
public enum WizardEvent: Sendable {
    /// A key.
    case key(Key)
    /// A bracketed paste, whole.
    case paste(String)
    /// The terminal has another size.
    case resize(Frame.Size)
    /// A draft was found when the program started.
    case draftFound(Draft)
    /// A draft was found that cannot be used; it is kept, and this says why.
    case draftUnusable(LocalizedText)
    /// Tests that were cut off may have left this.
    case leftoversFound([Leftover])
    /// The answer to ``WizardEffect/removeLeftovers(_:)``: what was removed, and what is still there.
    case leftoversRemoved([Leftover], rest: [Leftover])
    /// The answer to ``WizardEffect/discoverRegion(bucket:)``.
    case regionDiscovered(bucket: String, Outcome<String>)
    /// The answer to ``WizardEffect/createRole(_:updating:)``: the role's ARN.
    case roleCreated(Setup, Outcome<String>)
    /// The other answer to it: the role is there and differs like this; nothing was changed.
    case roleDiffers(Setup, [LocalizedText])
    /// Something the test number `run` did.
    case test(run: Int, TestEvent)
    /// The answer to ``WizardEffect/copy(_:)``: nil when it was sent, else why not.
    case copied(LocalizedText?)
    /// The answer to ``WizardEffect/write(_:)``: the paths written.
    case written(Outcome<[String]>)
    /// The answer to ``WizardEffect/saveDraft(_:)``: nil when it is saved, else why not.
    case draftSaved(LocalizedText?)

    /// How an effect ended.
    public enum Outcome<Value: Sendable>: Sendable {
        /// With what it was asked for.
        case success(Value)
        /// With a reason, as a sentence.
        case failure(LocalizedText)
    }
}
