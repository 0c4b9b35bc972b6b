import Documents

extension PlatformMethod {
    static func read(_ entry: inout DocumentReader) throws(DocumentError) -> PlatformMethod {
        PlatformMethod(
            kind: try entry.choice("kind"),
            label: try entry.localizedText("label"),
            hint: try entry.localizedText("hint"),
            principals: try entry.list("principals", Principal.read),
            externalID: try entry.mapping(ifPresent: "externalId", ExternalID.read),
            actions: try entry.texts("actions"),
            documentedGrants: try entry.list("documentedGrants", DocumentedGrant.read),
            asksRegion: try entry.truth("asksRegion", standard: false),
            roleNamePrefix: try entry.text(ifPresent: "roleNamePrefix") ?? "",
            toleratesListPrefix: try entry.truth("toleratesListPrefix", standard: false))
    }
}

extension PlatformMethod.Principal {
    fileprivate static func read(_ entry: inout DocumentReader) throws(DocumentError) -> Self {
        Self(
            id: try entry.text("id"), arn: try entry.text(ifPresent: "arn"),
            label: try entry.localizedText("label"))
    }
}

extension PlatformMethod.ExternalID {
    fileprivate static func read(_ entry: inout DocumentReader) throws(DocumentError) -> Self {
        Self(
            madeBy: try entry.choice("madeBy"),
            required: try entry.truth("required", standard: true),
            leavingOut: try entry.localizedText(ifPresent: "leavingOut"),
            format: try entry.choice("format"),
            example: try entry.text("example"),
            whereToFind: try entry.localizedText("whereToFind"))
    }
}

extension PlatformMethod.DocumentedGrant {
    fileprivate static func read(_ entry: inout DocumentReader) throws(DocumentError) -> Self {
        let grant = Self(
            sid: try entry.text(ifPresent: "sid"), actions: try entry.texts("actions"),
            scopes: try entry.choices("scopes"))
        guard !grant.actions.isEmpty else { throw entry.error(.emptyValue("actions"), at: "actions") }
        guard !grant.scopes.isEmpty else { throw entry.error(.emptyValue("scopes"), at: "scopes") }
        return grant
    }
}
