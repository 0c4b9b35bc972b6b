/// What a key can be bound to.
enum Action: Hashable, Sendable {
    // Anywhere.
    case accept
    case nextField
    case previousField
    case previousFieldOrScreen
    case back
    case askToQuit
    case explain
    case jump
    case copy
    case save
    // In a form.
    case repair
    case clearFilter
    case mark(Int)
    // In something that scrolls.
    case scroll(Int)
    case scrollPages(Int)
    case scrollToTop
    case scrollToBottom
    // With the policies.
    case turnTab(Int)
    case changeMode
    case changeForm
    case createRole
    case printAtEnd
    // With the test.
    case runTest
    case runProbeTest
    case cancelTest
    case removeLeftovers
    case goToFault
    case markRung(Int)
    // With the hand-over.
    case markValue(Int)
    case finish
    // In an overlay.
    case markOption(Int)
    case confirm
    case close
}
