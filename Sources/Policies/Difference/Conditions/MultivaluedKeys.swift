/// The condition keys that may have several values in one request.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
enum MultivaluedKeys {
    /// The services whose keys are known here; a key of any other one may have several values.
    private static let knownServices: Set = ["aws", "s3", "sts", "kms", "iam"]

    private static let known: Set = [
        "aws:calledvia", "aws:principalorgpaths", "aws:principalservicenameslist", "aws:resourceorgpaths",
        "aws:sourceorgpaths", "aws:tagkeys", "kms:encryptioncontextkeys", "kms:grantoperations",
        "kms:resourcealiases", "s3:requestobjecttagkeys", "sts:transitivetagkeys",
    ]

    /// Whether the key may have several values.
    static func contain(_ key: String) -> Bool {
        let name = key.asciiLowercased
        let service = name.prefix { $0 != ":" }
        return !knownServices.contains(String(service)) || known.contains(name)
    }
}
