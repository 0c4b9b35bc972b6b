extension Permission {
    init(_ atom: PermissionAtom, counterpart: Counterpart? = nil) {
        self.init(
            effect: atom.effect, principals: atom.principal?.match, actions: atom.action.match,
            resources: atom.namesResource ? atom.resource.match : nil, conditions: atom.conditions,
            counterpart: counterpart)
    }

    /// As few permissions as say the same.
    static func merged(_ permissions: [Permission]) -> [Permission] {
        permissions
            .merging(unless: \.actions.isExcluding) {
                $0.actions = .including([])
            } union: {
                $0.actions.add($1.actions)
            }
            .merging(unless: { $0.resources?.isExcluding ?? true }) {
                $0.resources = .including([])
            } union: { merged, other in
                if let added = other.resources { merged.resources?.add(added) }
            }
            .merging(unless: { $0.principals?.isExcluding ?? true }) {
                $0.principals = .including([])
            } union: { merged, other in
                if let added = other.principals { merged.principals?.add(added) }
            }
            .merging(unless: \.conditions.isEmpty) { permission in
                permission.conditions[permission.conditions.count - 1].values = []
            } union: { merged, other in
                let last = merged.conditions.count - 1
                merged.conditions[last].values += other.conditions[last].values
            }
    }
}

extension [Permission] {
    /// Joins those that are the same but for one element.
    ///
    /// - Parameters:
    ///   - isAlone: Whether a permission's element cannot be joined.
    ///   - blank: Takes the element out, so that the rest can be compared.
    ///   - union: Adds the element of the second permission to the first.
    fileprivate func merging(
        unless isAlone: (Permission) -> Bool, blank: (inout Permission) -> Void,
        union: (inout Permission, Permission) -> Void
    ) -> [Permission] {
        var merged: [Permission] = []
        var places: [Permission: Int] = [:]
        for permission in self {
            var rest = permission
            if !isAlone(permission) { blank(&rest) }
            if !isAlone(permission), let place = places[rest] {
                union(&merged[place], permission)
            } else {
                places[rest] = merged.count
                merged.append(permission)
            }
        }
        return merged
    }
}

extension Statement.Match {
    fileprivate var isExcluding: Bool {
        if case .excluding = self { true } else { false }
    }
}

extension Statement.Match {
    fileprivate mutating func add<Item: Hashable>(_ other: Self) where Value == [Item] {
        self = .including(values + other.values.filter { !values.contains($0) })
    }
}
