import AWS

/// Where the AWS CLI keeps the tokens that it was given.
enum SSOCache {
    /// The file of a session's or a start URL's token, in the home folder.
    static func path(_ name: String) -> String {
        ".aws/sso/cache/\(Hex.encode(Digest.of(name.utf8, .sha1))).json"
    }

    /// The file of an `aws login` session.
    static func loginPath(_ session: String) -> String {
        ".aws/login/cache/\(Hex.encode(Digest.of(session.utf8, .sha256))).json"
    }
}
