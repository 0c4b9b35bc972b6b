/// What a rendering says to a person, in one language. The renderers know where it is said, not what.
public struct RenderingWords: Hashable, Sendable {
    /// What is made and for whom: the first lines of a file.
    public var header: [String]
    /// What stands before the command that deploys a template.
    public var deploy: String
    /// Said before something is made.
    public var creating: String
    /// Said before something that is there is changed.
    public var updating: String
    /// Said when nothing needs to be changed.
    public var unchanged: String
    /// Said when the credentials are of another account than the one it is for.
    public var wrongAccount: String
    /// Said when the bucket has another policy.
    public var anotherBucketPolicy: String
    /// What to know before the access key is made.
    public var accessKey: [String]

    /// Makes the words.
    public init(
        header: [String], deploy: String, creating: String, updating: String, unchanged: String,
        wrongAccount: String, anotherBucketPolicy: String, accessKey: [String]
    ) {
        self.header = header
        self.deploy = deploy
        self.creating = creating
        self.updating = updating
        self.unchanged = unchanged
        self.wrongAccount = wrongAccount
        self.anotherBucketPolicy = anotherBucketPolicy
        self.accessKey = accessKey
    }
}
