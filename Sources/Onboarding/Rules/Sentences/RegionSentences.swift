import Documents

/// The sentences of the rules for a region.
enum RegionSentences {
    static let lowerCaseLabel = LocalizedText(en: "Lower case", fr: "En minuscules")
    static let bareRegionLabel = LocalizedText(en: "A region, no zone", fr: "Une région, pas une zone")
    static let knownLabel = LocalizedText(en: "A region that exists", fr: "Une région qui existe")
    static let rolePartitionLabel = LocalizedText(
        en: "The same partition as the role", fr: "La même partition que le rôle")

    static func platformPartitionLabel(_ platform: String) -> LocalizedText {
        LocalizedText(en: "In \(platform)’s partition", fr: "Dans la partition \(French.of(platform))")
    }

    static func upperCase(_ value: TypedValue, fix: String) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en: "\(shown.en): regions are written in lower case: \(fix).",
            fr: "\(shown.fr) : les régions s’écrivent en minuscules : \(fix).")
    }

    static func zone(_ value: TypedValue, region: String) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en: "\(shown.en) is an availability zone; its region is \(region).",
            fr: "\(shown.fr) est une zone de disponibilité ; sa région est \(region).")
    }

    static func announced(_ value: TypedValue) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en: "\(shown.en) is announced, but had no S3 and no STS when this program was made.",
            fr: "\(shown.fr) est annoncée, mais n’avait ni S3 ni STS quand ce programme a été fait.")
    }

    static func unknown(_ value: TypedValue, nearest: String?) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en: "\(shown.en) is no region"
                + (nearest.map { "; did you mean \($0)?" } ?? "; one reads like eu-west-3."),
            fr: "\(shown.fr) n’est pas une région"
                + (nearest.map { " ; vouliez-vous dire \($0) ?" } ?? " ; une région s’écrit comme eu-west-3.")
        )
    }

    static func otherPartition(
        _ value: TypedValue, found: String, needed: String, platform: String
    ) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en:
                "\(shown.en) is in partition \(found), \(platform) in \(needed): no role can be assumed across partitions. "
                + "Use a bucket in \(needed).",
            fr:
                "\(shown.fr) est dans la partition \(found), \(platform) dans \(needed) : aucun rôle ne s’endosse d’une "
                + "partition à l’autre. Prenez un bucket dans \(needed).")
    }

    static func roleElsewhere(_ value: TypedValue, found: String, role: String) -> LocalizedText {
        let shown = Quoted(value)
        return LocalizedText(
            en: "\(shown.en) is in partition \(found), the role in \(role); correct one of them.",
            fr: "\(shown.fr) est dans la partition \(found), le rôle dans \(role) ; corrigez l’un des deux.")
    }
}
