/// The program's version, by https://semver.org.
enum Version {
    static let current = "0.1.0"
}
