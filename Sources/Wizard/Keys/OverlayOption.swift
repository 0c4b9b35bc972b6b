import Documents
import Onboarding

/// One answer to an overlay's question.
struct OverlayOption: Hashable, Sendable {
    /// What it does.
    enum Choice: Hashable, Sendable {
        case saveDraftAndQuit
        case discardAndQuit
        case quitWithoutDraft
        case stay
        case resume(Draft)
        case startAnew
        case removeLeftovers([Leftover])
        case goTo(ScreenID)
        case updateRole(thenTest: Bool)
    }

    let label: LocalizedText
    let choice: Choice

    /// The answers to `overlay`; empty where there is nothing to answer.
    static func of(_ overlay: Overlay, in state: WizardState) -> [OverlayOption] {
        switch overlay.kind {
        case .help, .notice: []
        case .quit where !state.environment.keepsDrafts:
            [
                OverlayOption(label: OverlayText.quit, choice: .quitWithoutDraft),
                OverlayOption(label: OverlayText.stay, choice: .stay),
            ]
        case .quit:
            [
                OverlayOption(label: OverlayText.saveDraftAndQuit, choice: .saveDraftAndQuit),
                OverlayOption(label: OverlayText.discardAndQuit, choice: .discardAndQuit),
                OverlayOption(label: OverlayText.stay, choice: .stay),
            ]
        case .unsaved:
            [
                OverlayOption(label: OverlayText.stay, choice: .stay),
                OverlayOption(label: OverlayText.quitWithoutDraft, choice: .quitWithoutDraft),
            ]
        case .resume(let draft):
            [
                OverlayOption(label: OverlayText.resume, choice: .resume(draft)),
                OverlayOption(label: OverlayText.startAnew, choice: .startAnew),
            ]
        case .leftovers(let leftovers):
            [
                OverlayOption(label: OverlayText.removeNow, choice: .removeLeftovers(leftovers)),
                OverlayOption(label: OverlayText.removeLater, choice: .stay),
            ]
        case .roleDiffers(_, let thenTest):
            [
                OverlayOption(label: OverlayText.updateRole, choice: .updateRole(thenTest: thenTest)),
                OverlayOption(label: OverlayText.leaveRole, choice: .stay),
            ]
        case .jump:
            state.steps.filter { state.visited.contains($0.id) }.map {
                OverlayOption(label: StepText.name(of: $0.id), choice: .goTo($0.id))
            }
        }
    }
}
