import Policies

// ExternalIds that are not required, or not compared: what 52 % of the vendors that were tested got wrong.
// https://www.praetorian.com/blog/aws-iam-assume-role-vulnerabilities/

extension SandboxWorld {
    static let trust = [
        SandboxWorld(
            "trust-without-condition", "external-id-not-required", identity: .conditions { _ in [] },
            en: "The trust policy requires no ExternalId.",
            fr: "La politique d’approbation n’exige aucun ExternalId."),
        SandboxWorld(
            "trust-any-external-id", "external-id-not-compared",
            identity: .conditions { _ in [.init("StringLike", "sts:ExternalId", ["*"])] },
            en: "The trust policy takes any ExternalId: StringLike *.",
            fr: "La politique d’approbation accepte tout ExternalId : StringLike *."),
        SandboxWorld(
            "trust-if-exists", "external-id-not-required",
            identity: .conditions { $0.map { $0.compared(by: "StringEqualsIfExists") } },
            en: "The trust policy compares the ExternalId only if one is sent: StringEqualsIfExists.",
            fr: "La politique d’approbation ne compare l’ExternalId que s’il est envoyé : "
                + "StringEqualsIfExists."),
        SandboxWorld(
            "trust-ignores-case", "external-id-case-ignored",
            identity: .conditions { $0.map { $0.compared(by: "StringEqualsIgnoreCase") } },
            en: "The trust policy ignores the case of the ExternalId.",
            fr: "La politique d’approbation ignore la casse de l’ExternalId."),
        SandboxWorld(
            "trust-another-external-id", "external-id-mismatch",
            identity: .conditions {
                $0.map { .init($0.operator, $0.key, ["00000000-0000-4000-8000-000000000000"]) }
            },
            en: "The trust policy requires another ExternalId than the platform sends.",
            fr: "La politique d’approbation exige un autre ExternalId que celui de la plateforme."),
        SandboxWorld(
            "trust-another-principal", "external-id-mismatch",
            identity: IdentityFault(trust: { statement in
                var statement = statement
                statement.principals = .including(.listed([.init(.aws, "arn:aws:iam::999988887777:root")]))
                return statement
            }),
            en: "The trust policy names somebody else as its Principal.",
            fr: "La politique d’approbation nomme quelqu’un d’autre comme Principal."),
    ]
}

extension Statement.Condition {
    fileprivate func compared(by operator: String) -> Statement.Condition {
        .init(`operator`, key, values)
    }
}
