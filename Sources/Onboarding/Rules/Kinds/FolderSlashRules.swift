/// Where slashes and dots make folders that nobody meant.
enum FolderSlashRules {
    static let leading = Rule(id: "folder.leading-slash", label: FolderSentences.leadingSlashLabel) { value in
        // A slash alone is the bucket's root, and Adobe's form takes it as such.
        guard value.count > 1, value.scalars.first == "/" else { return .kept }
        let first = value.scalars.firstIndex { $0 != "/" } ?? value.count
        let meant = first..<value.count
        return .wrapped(
            .warning(FolderSentences.leadingSlash, at: 0..<first, fix: value.slice(meant).text), meant: meant)
    }

    static let trailing = Rule(id: "folder.trailing-slash", label: FolderSentences.trailingSlashLabel) {
        value in
        guard value.count > 1, value.scalars.last == "/" else { return .kept }
        let end = value.scalars.lastIndex { $0 != "/" }.map { $0 + 1 } ?? 0
        let meant = 0..<end
        return .wrapped(
            .warning(FolderSentences.trailingSlash, at: end..<value.count, fix: value.slice(meant).text),
            meant: meant)
    }

    static let double = Rule(id: "folder.double-slash", label: FolderSentences.doubleSlashLabel) { value in
        guard let range = value.firstRange(of: "//") else { return .kept }
        var single: [Unicode.Scalar] = []
        for scalar in value.scalars where !(scalar == "/" && single.last == "/") { single.append(scalar) }
        return .broken(
            .warning(
                FolderSentences.doubleSlash(value.slice(range)), at: range, fix: TypedValue(single).text))
    }

    static let dots = Rule(id: "folder.dots", label: FolderSentences.dotsLabel) { value in
        let segment = value.fields(separatedBy: "/").first { field in
            (1...2).contains(field.count) && value.scalars[field].allSatisfy { $0 == "." }
        }
        guard let segment else { return .kept }
        return .broken(
            .warning(FolderSentences.dots(value.slice(segment)), at: segment))
    }
}
