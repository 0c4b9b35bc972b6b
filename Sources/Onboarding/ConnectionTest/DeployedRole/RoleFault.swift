import Documents

/// One way in which a deployed role is not what the setup asks for.
enum RoleFault: Hashable, Sendable {
    /// The setup names another role than the one that is there under this name, whose ARN this is.
    case anotherARN(String)
    /// The platform with the right ExternalId is not let in.
    case platformKeptOut
    /// Without any ExternalId it is let in.
    case externalIDNotRequired
    /// With a wrong one it is let in.
    case externalIDNotCompared
    /// Others are let in, or under other conditions; what more the trust policy allows, in sentences.
    case trustsMore(LocalizedText)
    /// This action is not granted in the folder, or on the bucket.
    case missing(action: String)
    /// Objects outside the folder can be written.
    case writesOutside
    /// Keys outside the folder can be listed.
    case listsOutside
}
