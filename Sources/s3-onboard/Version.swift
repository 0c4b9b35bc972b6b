/// The program's version, by https://semver.org.
enum Version {
    static let current = "0.1.0"

    /// What the program calls itself to servers; it stands in the customer's CloudTrail.
    static let userAgent = "s3-onboard/\(current)"
}
