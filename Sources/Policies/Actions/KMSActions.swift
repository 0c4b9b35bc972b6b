/// KMS's actions.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
enum KMSActions {
    static let all: [ActionFacts] = [
        ActionFacts.group(
            "kms", .key, .list,
            [
                "ListGrants", "ListKeyPolicies", "ListKeyRotations", "ListResourceTags",
            ]),
        ActionFacts.group(
            "kms", .key, .read,
            [
                "DescribeKey", "GetKeyPolicy", "GetKeyRotationStatus",
                "GetParametersForImport", "GetPublicKey",
            ]),
        ActionFacts.group(
            "kms", .key, .write,
            [
                "CancelKeyDeletion", "Decrypt", "DeleteImportedKeyMaterial",
                "DeriveSharedSecret", "DisableKey", "DisableKeyRotation", "EnableKey",
                "EnableKeyRotation", "Encrypt", "GenerateDataKey", "GenerateDataKeyPair",
                "GenerateDataKeyPairWithoutPlaintext", "GenerateDataKeyWithoutPlaintext",
                "GenerateMac", "ImportKeyMaterial", "ReEncryptFrom", "ReEncryptTo",
                "ReplicateKey", "RotateKeyOnDemand", "ScheduleKeyDeletion", "Sign",
                "SynchronizeMultiRegionKey", "UpdateKeyDescription", "UpdatePrimaryRegion",
                "Verify", "VerifyMac",
            ]),
        ActionFacts.group(
            "kms", .key, .tagging,
            [
                "TagResource", "UntagResource",
            ]),
        ActionFacts.group(
            "kms", .key, .permissions,
            [
                "CreateGrant", "PutKeyPolicy", "RetireGrant", "RevokeGrant",
            ]),
        ActionFacts.group(
            "kms", .account, .list,
            [
                "ListAliases", "ListKeys", "ListRetirableGrants",
            ]),
        ActionFacts.group(
            "kms", .account, .read,
            [
                "DescribeCustomKeyStores"
            ]),
        ActionFacts.group(
            "kms", .account, .write,
            [
                "ConnectCustomKeyStore", "CreateCustomKeyStore", "CreateKey",
                "DeleteCustomKeyStore", "DisconnectCustomKeyStore", "GenerateRandom",
                "UpdateCustomKeyStore",
            ]),
        ActionFacts.group(
            "kms", .other, .write,
            [
                "CreateAlias", "DeleteAlias", "UpdateAlias",
            ]),
        // Calls that are newer than the published copies of that page.
        ActionFacts.group(
            "kms", .key, .write,
            [
                "Decapsulate", "Encapsulate",
            ]),
        ActionFacts.group(
            "kms", .key, .read,
            [
                "GetKeyLastUsage"
            ]),
    ].flatMap { $0 }
}
