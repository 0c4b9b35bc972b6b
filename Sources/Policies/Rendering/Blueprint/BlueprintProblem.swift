/// Why AWS would refuse what a blueprint says, or a rendering of it could not be trusted.
public enum BlueprintProblem: Error, Hashable, Sendable {
    /// What is wrong; the names are those of a setup file.
    public enum Field: String, Hashable, Sendable {
        case roleName
        case policyName
        case path
        case description
        case permissionsBoundary
        case tagKey = "tags"
        case tagValue = "tags.value"
    }

    /// Nothing stands where something must.
    case empty(Field)
    /// It has this many characters, and AWS takes fewer.
    case tooLong(Field, count: Int, limit: Int)
    /// It holds a character that AWS does not take there.
    case character(Field, Unicode.Scalar)
    /// A path without a slash at both ends.
    case pathWithoutSlashes(String)
    /// No ARN of a policy.
    case noPolicyARN(String)
    /// A policy of another partition than the one that it is made in.
    case otherPartition(String, expected: String)
    /// Outside 3,600 to 43,200 seconds.
    case sessionDuration(Int)
    /// More than fifty.
    case tooManyTags(Int)
    /// IAM does not tell upper from lower case in a tag's key.
    case duplicateTag(String)
    /// Keys that begin with `aws:` are AWS's own.
    case reservedTag(String)
}
