/// The keys of whatever scrolls.
enum ScrollBindings {
    static let all = [
        Binding([.up], .scroll(-1)),
        Binding([.down], .scroll(1)),
        Binding([.pageUp], .scrollPages(-1)),
        Binding([.pageDown], .scrollPages(1)),
        Binding([.home], .scrollToTop),
        Binding([.end], .scrollToBottom),
    ]
}
