import Documents

/// How far this machine's clock may be off.
enum ClockSkew {
    /// AWS refuses signatures that are more than 5 minutes off; S3 alone allows 15.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
    static let tolerance: Double = 300

    /// What was seen, for the rung's line.
    static func note(_ skew: Double) -> LocalizedText {
        let seconds = Int(skew.magnitude.rounded())
        return LocalizedText(
            en: "\(seconds) s off the server’s", fr: "\(seconds) s d’écart avec celle du serveur")
    }
}
