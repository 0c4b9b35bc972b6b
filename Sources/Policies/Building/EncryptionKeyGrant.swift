/// The statement on the KMS key that encrypts the bucket.
enum EncryptionKeyGrant {
    /// A single PUT needs a data key; the parts of a multipart upload also need to decrypt it.
    ///
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions
    private static let needed = ["kms:GenerateDataKey", "kms:Decrypt"]

    /// No statement without a key: a key's action reaches nothing else.
    static func statements(_ specification: PolicySpecification) -> [Statement] {
        guard let key = specification.kmsKeyARN else { return [] }
        let asked = specification.requestedActions.filter { action in
            ActionCatalog.action(action, reaches: .key) && !needed.contains(action)
        }
        return [
            Statement(
                sid: "UseEncryptionKey", effect: .allow, actions: .including(needed + asked),
                resources: .including([key]))
        ]
    }
}
