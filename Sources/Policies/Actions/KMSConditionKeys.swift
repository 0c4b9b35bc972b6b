/// KMS's condition keys, and the actions whose requests carry them. What says something of the key itself, every
/// request on a key carries.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
enum KMSConditionKeys {
    static let all: [ConditionKeyFacts] =
        [
            .init("kms:BypassPolicyLockoutSafetyCheck", .bool, by: ["CreateKey", "PutKeyPolicy"]),
            .init("kms:CallerAccount"),
            .init("kms:CustomerMasterKeySpec"),
            .init("kms:CustomerMasterKeyUsage"),
            .init("kms:DataKeyPairSpec", by: ["GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext"]),
            .init("kms:EncryptionAlgorithm", by: encrypting),
            .init("kms:EncryptionContext:", by: withContext),
            .init("kms:EncryptionContextKeys", isMultivalued: true, by: withContext),
            .init("kms:ExpirationModel", by: ["ImportKeyMaterial"]),
            .init("kms:GrantConstraintType", by: ["CreateGrant", "RetireGrant"]),
            .init("kms:GrantIsForAWSResource", .bool, by: ["CreateGrant", "ListGrants", "RevokeGrant"]),
            .init("kms:GrantOperations", isMultivalued: true, by: ["CreateGrant"]),
            .init("kms:GranteePrincipal", by: ["CreateGrant"]),
            .init("kms:KeyAgreementAlgorithm", by: ["DeriveSharedSecret"]),
            .init("kms:KeyOrigin"),
            .init("kms:KeySpec"),
            .init("kms:KeyUsage"),
            .init("kms:MacAlgorithm", by: ["GenerateMac", "VerifyMac"]),
            .init("kms:MessageType", by: signing),
            .init("kms:MultiRegion", .bool),
            .init("kms:MultiRegionKeyType"),
            .init("kms:PrimaryRegion", by: ["UpdatePrimaryRegion"]),
            .init("kms:ReEncryptOnSameKey", .bool, by: ["ReEncryptFrom", "ReEncryptTo"]),
            .init("kms:RecipientAttestation:ImageSha384", by: attested),
            .init("kms:ReplicaRegion", by: ["ReplicateKey"]),
            .init("kms:RequestAlias"),
            .init("kms:ResourceAliases", isMultivalued: true),
            .init("kms:RetiringPrincipal", by: ["CreateGrant"]),
            .init("kms:RotationPeriodInDays", .numeric, by: ["EnableKeyRotation"]),
            .init("kms:ScheduleKeyDeletionPendingWindowInDays", .numeric, by: ["ScheduleKeyDeletion"]),
            .init("kms:SigningAlgorithm", by: signing),
            .init("kms:ValidTo", .date, by: ["ImportKeyMaterial"]),
            .init("kms:ViaService"),
            .init("kms:WrappingAlgorithm", by: ["GetParametersForImport"]),
            .init("kms:WrappingKeySpec", by: ["GetParametersForImport"]),
        ] + registers.map { .init("kms:RecipientAttestation:PCR\($0)", by: attested) }

    /// The platform configuration registers of a Nitro enclave.
    private static let registers = 0...31

    private static let encrypting = [
        "Decrypt", "Encrypt", "GenerateDataKey", "GenerateDataKeyPair",
        "GenerateDataKeyPairWithoutPlaintext", "GenerateDataKeyWithoutPlaintext", "ReEncryptFrom",
        "ReEncryptTo",
    ]
    private static let withContext = [
        "CreateGrant", "Decrypt", "Encrypt", "GenerateDataKey", "GenerateDataKeyPair",
        "GenerateDataKeyPairWithoutPlaintext", "GenerateDataKeyWithoutPlaintext", "ReEncryptFrom",
        "ReEncryptTo", "RetireGrant",
    ]
    private static let attested = [
        "Decrypt", "DeriveSharedSecret", "GenerateDataKey", "GenerateDataKeyPair", "GenerateRandom",
    ]
    private static let signing = ["Sign", "Verify"]
}
