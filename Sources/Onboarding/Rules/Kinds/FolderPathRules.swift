import AWS
import Documents
import Platforms

/// A folder path: what the platform takes, what S3 takes, and what both make of it.
enum FolderPathRules {
    static func all(in context: RuleContext) -> [Rule] {
        let common = CommonRules(prefix: "folder")
        let ofPlatform = context.platform?.folderRules
        var rules: [Rule] = []
        if ofPlatform?.required == true { rules.append(common.filled(.folder)) }
        rules += [
            common.blanks(), common.quotes, common.invisible(),
            common.placeholder(in: context, braces: false),
            barePath, FolderSlashRules.leading, FolderSlashRules.trailing, FolderSlashRules.double,
            FolderSlashRules.dots, bucketInside(context.setup?.bucket),
        ]
        if let ofPlatform, let platform = context.platformName {
            rules += FolderMacroRules.all(ofPlatform, named: platform)
        }
        if let ofPlatform, let platform = context.platformName, !ofPlatform.accepted.isEmpty {
            rules += FolderCharacterRules.ofPlatform(ofPlatform, named: platform)
        } else {
            rules += FolderCharacterRules.ofS3
        }
        return rules + [length(longestFileName: context.platform?.files.longestName ?? 0)]
    }

    private static let barePath = Rule(id: "folder.bare-path", label: FolderSentences.barePathLabel) {
        value in
        guard let address = S3Address(value), address.form != .path else { return .kept }
        let written = value.slice(address.folder).text
        let isEncoded = address.form == .webAddress || address.form == .consoleURL
        let folder = isEncoded ? PercentEncoding.decodedText(written) ?? written : written
        let violation = Violation.invalid(
            FolderSentences.barePath(folder), at: 0..<max(1, address.folder.lowerBound), fix: folder)
        return folder == written ? .wrapped(violation, meant: address.folder) : .unreadable(violation)
    }

    /// A path that starts with the bucket's own name makes a folder of that name in the bucket.
    private static func bucketInside(_ bucket: String?) -> Rule {
        Rule(id: "folder.bucket-inside", label: FolderSentences.bucketInsideLabel) { value in
            guard let bucket, !bucket.isEmpty, value.hasPrefix(bucket) else { return .kept }
            let length = bucket.unicodeScalars.count
            guard value.count == length || value.scalars[length] == "/" else { return .kept }
            return .broken(.warning(FolderSentences.bucketInside(bucket), at: 0..<length))
        }
    }

    /// S3 takes keys of at most 1,024 bytes, the file's name included.
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
    private static func length(longestFileName: Int) -> Rule {
        let longestKey = 1024
        return Rule(id: "folder.length", label: FolderSentences.lengthLabel) { value in
            let bytes = value.text.utf8.count
            if bytes >= longestKey {
                return .broken(.invalid(FolderSentences.tooLong(bytes: bytes)))
            }
            guard bytes > 0, bytes + 1 + longestFileName > longestKey else { return .kept }
            return .broken(
                .warning(FolderSentences.noRoomForName(bytes: bytes, left: longestKey - bytes - 1)))
        }
    }
}
