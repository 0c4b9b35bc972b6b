import Documents
import Onboarding

/// A question or an explanation that covers the screen until it is answered or closed.
struct Overlay: Hashable, Sendable {
    /// What it is.
    enum Kind: Hashable, Sendable {
        /// What a field means, and every key.
        case help
        /// Whether to leave.
        case quit
        /// Whether to go on with a draft.
        case resume(Draft)
        /// Whether to remove what tests have left that were cut off.
        case leftovers([Leftover])
        /// Which screen to go to.
        case jump
        /// How the role that is there differs from the answers; change it?
        case roleDiffers([LocalizedText], thenTest: Bool)
        /// Something that went wrong and must not be overlooked.
        case notice(LocalizedText)
        /// The draft could not be saved; leave all the same?
        case unsaved(LocalizedText)
    }

    let kind: Kind
    /// The marked option, counted from 0.
    var marked = 0
    /// How many lines are scrolled away above.
    var offset = 0

    init(_ kind: Kind, marked: Int = 0) {
        self.kind = kind
        self.marked = marked
    }
}
