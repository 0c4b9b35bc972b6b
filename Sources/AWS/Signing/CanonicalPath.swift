/// How a service wants the path of a signed request written.
public enum CanonicalPath: Sendable {
    /// Encoded once and otherwise left alone: S3, where `a//b` and `a/./b` are names of their own.
    case s3
    /// The path as it is sent, encoded once more, after `.`, `..` and doubled slashes are resolved: every other service.
    case generic
    /// As `generic`, without resolving.
    case unnormalised

    /// The canonical form of `path`, which is given as it is sent.
    public func text(of path: String) -> String {
        switch self {
        case .s3: PercentEncoding.encode(PercentEncoding.decode(path), keepingSlash: true)
        case .generic: PercentEncoding.encodePath(Self.normalised(path))
        case .unnormalised: PercentEncoding.encodePath(path)
        }
    }

    /// Resolves `.`, `..` and empty segments (RFC 3986, section 6.2.2.3).
    private static func normalised(_ path: String) -> String {
        var segments: [Substring] = []
        for segment in path.split(separator: "/") where segment != "." {
            if segment == ".." {
                segments = segments.dropLast()
            } else {
                segments.append(segment)
            }
        }
        let endsInFolder = path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("/..")
        let joined = "/" + segments.joined(separator: "/")
        return endsInFolder && joined != "/" ? joined + "/" : joined
    }
}
