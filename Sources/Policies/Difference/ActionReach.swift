/// Whether an action can be asked for on a resource at all.
///
/// AWS's own examples grant bucket and object actions together on the bucket and its objects; half of that
/// means nothing: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
enum ActionReach {
    /// False only where the action is known and the resource is surely of another kind.
    static func action(_ action: TermSet, mayReach resource: TermSet) -> Bool {
        guard case .including(let names) = action.match, names.count == 1,
            let level = ActionCatalog.level(of: names[0]), let reached = level.resources
        else { return true }
        return !resource.texts.isDisjoint(from: reached)
    }
}

extension ResourceLevel {
    /// The ARNs of this level; nil where there is no telling.
    fileprivate var resources: TextSet? {
        switch self {
        case .bucket:
            TextSet([Self.arn("s3", Self.noSlash), Self.arn("s3", Self.literal("accesspoint/") + Self.any)])
        case .object: TextSet([Self.arn("s3", Self.noSlash + Self.literal("/") + Self.any)])
        case .key: TextSet([Self.arn("kms", Self.any)])
        case .role: TextSet([Self.arn("iam", Self.literal("role/") + Self.any)])
        case .user: TextSet([Self.arn("iam", Self.literal("user/") + Self.any)])
        case .account, .other: nil
        }
    }

    private static let any = [TextPattern.Token.anyText(except: nil)]
    private static let noSlash = [TextPattern.Token.anyText(except: "/")]
    private static let field = [TextPattern.Token.anyText(except: ":")]

    private static func literal(_ text: String) -> [TextPattern.Token] {
        text.unicodeScalars.map(TextPattern.Token.literal)
    }

    private static func arn(_ service: String, _ resource: [TextPattern.Token]) -> TextPattern {
        let fields = [literal("arn"), field, literal(service), field, field, resource]
        return TextPattern(Array(fields.joined(separator: literal(":"))))
    }
}
