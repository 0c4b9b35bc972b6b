extension WizardState {
    /// Scrolls whatever is open. How far it can go is the view's to know; here it only never goes above the
    /// first line, and never past the last.
    mutating func scroll(_ action: Action) {
        let page = max(1, size.rows - 10)
        if let open = overlay {
            overlay?.offset = Self.scrolled(open.offset, by: action, page: page, last: Self.longest)
        } else if screen == .test {
            test.detailOffset = Self.scrolled(test.detailOffset, by: action, page: 3, last: Self.longest)
        } else if screen == .handover {
            handOver.offset = Self.scrolled(handOver.offset, by: action, page: page, last: Self.longest)
        } else {
            policies.offset = Self.scrolled(policies.offset, by: action, page: page, last: lastPolicyOffset)
        }
    }

    /// Longer than any page of help or hand-over; the view stops at the true end.
    private static let longest = 200

    private static func scrolled(_ offset: Int, by action: Action, page: Int, last: Int) -> Int {
        let wanted =
            switch action {
            case .scroll(let lines): offset + lines
            case .scrollPages(let pages): offset + pages * page
            case .scrollToTop: 0
            case .scrollToBottom: last
            default: offset
            }
        return min(max(0, wanted), last)
    }
}
