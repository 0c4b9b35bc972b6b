/// The query of a signed request: every name and value encoded strictly, sorted by the encoded bytes.
public enum CanonicalQuery {
    /// The canonical form of `query`, which is given as it is sent, without `?`.
    public static func text(of query: String) -> String {
        let pairs = query.split(separator: "&").map { pair -> (name: String, value: String) in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (reencoded(halves[0]), halves.count > 1 ? reencoded(halves[1]) : "")
        }
        return pairs.sorted { left, right in
            left.name == right.name
                ? left.value.utf8.lexicographicallyPrecedes(right.value.utf8)
                : left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
        }
        .map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    }

    private static func reencoded(_ text: Substring) -> String {
        PercentEncoding.encode(PercentEncoding.decode(text), keepingSlash: false)
    }
}
