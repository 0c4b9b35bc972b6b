// What stands above a role's own policies and refuses.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html

extension SandboxWorld {
    static let guardrails = [
        guardrail(
            "service-control-policy", "with an explicit deny in a service control policy",
            en: "A service control policy of the Organization denies writing.",
            fr: "Une SCP de l’organisation refuse l’écriture."),
        guardrail(
            "resource-control-policy", "with an explicit deny in a resource control policy",
            en: "A resource control policy of the Organization denies writing.",
            fr: "Une RCP de l’organisation refuse l’écriture."),
        guardrail(
            "permissions-boundary", "because no permissions boundary allows the s3:PutObject action",
            en: "The role’s permissions boundary does not allow writing.",
            fr: "La limite d’autorisations du rôle ne permet pas l’écriture."),
        guardrail(
            "session-policy", "because no session policy allows the s3:PutObject action",
            en: "The session’s own policy does not allow writing.",
            fr: "La politique de la session ne permet pas l’écriture."),
        guardrail(
            "vpc-endpoint-policy", "because no VPC endpoint policy allows the s3:PutObject action",
            en: "The policy of the VPC endpoint does not allow writing.",
            fr: "La politique du point de terminaison VPC ne permet pas l’écriture."),
        guardrail(
            "identity-policy-deny", "with an explicit deny in an identity-based policy",
            en: "Another policy of the role denies writing.",
            fr: "Une autre politique du rôle refuse l’écriture."),
    ]

    private static func guardrail(_ id: String, _ reason: String, en: String, fr: String) -> SandboxWorld {
        SandboxWorld(
            id, id, answers: .denied("s3:PutObject", reason, at: ["PutObject", "CreateMultipartUpload"]),
            en: en, fr: fr)
    }
}
