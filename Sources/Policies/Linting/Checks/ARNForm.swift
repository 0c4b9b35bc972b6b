import Documents

/// What is wrong with the fields of one ARN, and which ARN was meant where that is certain.
struct ARNForm {
    /// A mistake, and the text without it where that is certain.
    struct Mistake {
        let issue: ARNIssue
        let putRight: String?
    }

    /// AWS's partitions: https://docs.aws.amazon.com/general/latest/gr/rande.html
    static let partitions = [
        "aws", "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f",
    ]

    /// The first mistake in `text`, which should be an ARN of a resource or principal.
    ///
    /// - Parameter isBucket: Whether a name alone can only be a bucket's.
    static func mistake(in text: String, isBucket: Bool) -> Mistake? {
        if text.contains("\\") {
            return Mistake(issue: .escapes(text), putRight: text.filter { $0 != "\\" })
        }
        let lowered = text.asciiLowercased
        if lowered.hasPrefix("arn:") { return mistakeInFields(of: text) }
        if lowered.hasPrefix("s3://") {
            let path = text.dropFirst("s3://".count)
            return Mistake(issue: .address(text), putRight: path.isEmpty ? nil : "arn:aws:s3:::\(path)")
        }
        if lowered.hasPrefix("https://") || lowered.hasPrefix("http://") {
            return Mistake(issue: .address(text), putRight: nil)
        }
        if partitions.contains(where: { lowered.hasPrefix("\($0):s3:") || lowered.hasPrefix("\($0):iam:") }) {
            return Mistake(issue: .prefixMissing(text), putRight: "arn:\(text)")
        }
        if isBucket, !text.contains(":"), BucketPart(text).isName {
            return Mistake(issue: .bareName(text), putRight: "arn:aws:s3:::\(text)")
        }
        return Mistake(issue: .form(text), putRight: nil)
    }

    private static func mistakeInFields(of text: String) -> Mistake? {
        let fields = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let lowered = fields.prefix(3).map(\.asciiLowercased)
        if Array(fields.prefix(3)) != lowered {
            return Mistake(
                issue: .upperCase(text), putRight: (lowered + fields.dropFirst(3)).joined(separator: ":"))
        }
        let service = fields.count > 2 ? fields[2] : ""
        switch (service, fields.count) {
        case ("iam", 5) where fields[3].isAccountID:
            return colonMissing(text, "arn:\(fields[1]):iam::\(fields[3]):\(fields[4])")
        case ("s3", 5) where fields[3].isEmpty && !fields[4].isEmpty:
            return colonMissing(text, "arn:\(fields[1]):s3:::\(fields[4])")
        case ("s3", 4) where !fields[3].isEmpty:
            return colonMissing(text, "arn:\(fields[1]):s3:::\(fields[3])")
        case (_, 5) where fields[3] == "iam" && fields[2].isAccountID:
            return Mistake(
                issue: .fieldsSwapped(text), putRight: "arn:\(fields[1]):iam::\(fields[2]):\(fields[4])")
        case (_, 6) where fields[4] == "iam" && fields[2].isAccountID && fields[3].isEmpty:
            return Mistake(
                issue: .fieldsSwapped(text), putRight: "arn:\(fields[1]):iam::\(fields[2]):\(fields[5])")
        case ("s3", 7) where fields[3...5].allSatisfy(\.isEmpty):
            return Mistake(issue: .colonTooMany(text), putRight: "arn:\(fields[1]):s3:::\(fields[6])")
        case ("iam", 7) where fields[3].isEmpty && fields[4].isEmpty && fields[5].isAccountID:
            return Mistake(
                issue: .colonTooMany(text), putRight: "arn:\(fields[1]):iam::\(fields[5]):\(fields[6])")
        case (_, ..<6): return Mistake(issue: .form(text), putRight: nil)
        default: return ARN(text).flatMap { mistake(in: $0, text) }
        }
    }

    private static func colonMissing(_ text: String, _ right: String) -> Mistake {
        Mistake(issue: .colonMissing(text), putRight: right)
    }

    /// What the fields hold, where there are six.
    private static func mistake(in arn: ARN, _ text: String) -> Mistake? {
        var right = arn
        if !arn.partition.hasWildcard, !partitions.contains(arn.partition) {
            let nearest = nearestName(to: arn.partition, among: partitions)
            return Mistake(issue: .unknownPartition(arn.partition, nearest: nearest), putRight: nil)
        }
        if !arn.service.hasWildcard, !ServicePrefixes.all.contains(arn.service) {
            return Mistake(
                issue: .unknownService(
                    arn.service, nearest: nearestName(to: arn.service, among: ServicePrefixes.all.sorted())),
                putRight: nil)
        }
        let isBucket = arn.service == "s3" && !BucketPart.isOther(arn.resource)
        if isBucket || arn.service == "iam", !arn.region.isEmpty, arn.region != "*" {
            right.region = ""
            if isBucket { right.account = "" }
            return Mistake(issue: .region(arn.region, in: text), putRight: right.description)
        }
        if isBucket, !arn.account.isEmpty, arn.account != "*" {
            right.account = ""
            return Mistake(issue: .accountOfBucket(arn.account, in: text), putRight: right.description)
        }
        return nil
    }
}
