import Documents
import Platforms

/// What a policy does not say by itself.
struct PlanNotes {
    let setup: Setup
    let platform: Platform
    let method: PlatformMethod?
    /// The fixed part of the folder.
    let folder: String

    var trust: [LocalizedText] {
        guard let method, setup.externalIDAnswer(for: method) == .leftOut else { return [] }
        return [method.externalID?.leavingOut].compactMap { $0 }
    }

    var permissions: [LocalizedText] {
        var notes: [LocalizedText] = []
        let path = FolderPath(setup.folder)
        let isWide =
            setup.mode == .documented
            && (method?.documentedGrants ?? []).contains { $0.scopes.contains(.allObjects) }
        if isWide {
            notes.append(PlanSentences.documentReachesAllObjects)
        } else if folder.isEmpty {
            notes.append(path.hasMacros ? PlanSentences.onlyMacros : PlanSentences.wholeBucket)
        } else if path.hasMacros {
            notes.append(PlanSentences.macrosBelow(folder))
        }
        if let method, !method.actions.contains("s3:DeleteObject") {
            notes.append(PlanSentences.testObjectStays)
        }
        return notes
    }

    var caller: [LocalizedText] {
        platform.reading?.requesterPays == true ? [PlanSentences.requesterPays] : []
    }
}
