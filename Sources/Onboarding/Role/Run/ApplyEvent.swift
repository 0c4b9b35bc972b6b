/// Something that happens while a plan is carried out.
public enum ApplyEvent: Hashable, Sendable {
    /// This call of IAM is made, such as `CreateRole`.
    case calling(String)
    /// A call failed, and what was done is taken back.
    case takingBack
    /// The journal cannot be kept; it goes on without one.
    case withoutJournal(DraftError)
    /// What was changed cannot be seen yet; at most so many seconds are left to wait.
    case waiting(secondsLeft: Int)
}
