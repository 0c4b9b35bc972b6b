/// An ExternalId that must be refused: the right one with its last character changed.
///
/// It differs by more than case, so that a trust policy that ignores case still refuses it for the right
/// reason, and it keeps to the characters that STS takes.
enum WrongExternalID {
    static func from(_ right: String) -> String {
        guard let last = right.last else { return "s3-onboard-wrong" }
        return right.dropLast() + (last == "0" ? "1" : "0")
    }
}
