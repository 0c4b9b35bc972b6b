/// Something that is neither as it was before nor as this program made it.
public enum UndoConflict: Hashable, Sendable {
    /// It does not exist any more.
    case deleted
    /// Another one of the same name was made.
    case madeAnew
    case trust
    /// Description and session duration.
    case settings
    case boundary
    /// The inline policy of this name.
    case policy(String)
    /// The tag of this key.
    case tag(String)
    /// Something was added to what would have to be deleted: a policy by its name, an access key by its id.
    case added(String)
}
