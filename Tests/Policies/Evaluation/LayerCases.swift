import Policies
import Testing

extension EvaluationCase {
    private static let root = "arn:aws:iam::111122223333:root"
    private static let federated = "arn:aws:sts::111122223333:federated-user/probe"
    private static func federatedRequest() -> AuthorizationRequest {
        Sample.request(by: federated, aliases: [Sample.user])
    }

    private static func sparing(_ principals: String...) -> Statement {
        var statement = Statement.deny()
        statement.principals = .excluding(.listed(principals.map { .init(.aws, $0) }))
        return statement
    }

    private static func canonical(_ id: String) -> Statement {
        var statement = Statement.allow()
        statement.principals = .including(.listed([.init(.canonicalUser, id)]))
        return statement
    }

    private static func trust(_ principal: String) -> [Statement] {
        [
            Statement(
                effect: .allow, principals: .including(.listed([.init(.aws, principal)])),
                actions: .including(["sts:AssumeRole"]))
        ]
    }

    /// How the kinds of policy are weighed.
    static let layers: [EvaluationCase] = [
        .init(
            name: "Nothing allows", page: "reference_policies_evaluation-logic_policy-eval-denyallow.html",
            expected: .implicitlyDenied(.identity)),
        .init(
            name: "A denial wins over a permission of the same policy",
            page: "reference_policies_evaluation-logic_AccessPolicyLanguage_Interplay.html",
            identity: [.allow(), .deny()], expected: .denied(by: .identity, 1)),
        .init(
            name: "A denial of a resource's policy wins over the caller's permission",
            page: "reference_policies_evaluation-logic_policy-eval-denyallow.html",
            identity: [.allow()], resource: [.deny().naming("*")], expected: .denied(by: .resource)),
        .init(
            name: "In one account either side is enough",
            page: "reference_policies_evaluation-logic_policy-eval-basics-resource.html",
            resource: [.allow().naming(Sample.user)], expected: .allowed(by: .resource)),
        .init(
            name: "Across accounts the resource's policy alone is not enough",
            page: "reference_policies_evaluation-logic-cross-account.html",
            resource: [.allow().naming(Sample.user)], sameAccount: false,
            expected: .implicitlyDenied(.identity)),
        .init(
            name: "Across accounts the caller's policy alone is not enough",
            page: "reference_policies_evaluation-logic-cross-account.html",
            identity: [.allow()], sameAccount: false, expected: .implicitlyDenied(.resource)),
        .init(
            name: "Across accounts both sides together are",
            page: "reference_policies_evaluation-logic-cross-account.html",
            identity: [.allow()], resource: [.allow().naming(root)], sameAccount: false,
            expected: .allowed(by: .identity)),
        .init(
            name: "A role's trust policy must allow, also in its account",
            page: "reference_policies_evaluation-logic_policy-eval-basics-resource.html",
            identity: [.allow(["sts:AssumeRole"])], resource: trust(Sample.role),
            request: Sample.request("sts:AssumeRole", on: Sample.role),
            expected: .implicitlyDenied(.resource)),
        .init(
            name: "A trust policy that names a user of its account is enough",
            page: "reference_policies_evaluation-logic_policy-eval-basics-resource.html",
            resource: trust(Sample.user), request: Sample.request("sts:AssumeRole", on: Sample.role),
            expected: .allowed(by: .resource)),
        .init(
            name: "A key's policy must allow, also in its account",
            page: "reference_policies_evaluation-logic_policy-eval-basics-resource.html",
            identity: [.allow(["kms:Decrypt"])], resource: [.allow(["kms:Encrypt"]).naming(root)],
            request: Sample.request("kms:Decrypt", on: "arn:aws:kms:eu-west-3:111122223333:key/k"),
            expected: .implicitlyDenied(.resource)),
        .init(
            name: "A boundary limits what the caller's policy allows",
            page: "access_policies_boundaries.html",
            identity: [.allow()], boundary: [.allow(["s3:Get*"])], expected: .implicitlyDenied(.boundary)),
        .init(
            name: "A boundary grants nothing", page: "access_policies_boundaries.html",
            boundary: [.allow()], expected: .implicitlyDenied(.identity)),
        .init(
            name: "A boundary does not limit what a resource's policy gives the user by name",
            page: "access_policies_boundaries.html#access_policies_boundaries-eval-logic",
            boundary: [.allow(["s3:Get*"])], resource: [.allow().naming(Sample.user)],
            expected: .allowed(by: .resource)),
        .init(
            name: "A session policy limits the role's permissions",
            page: "access_policies.html#policies_session",
            identity: [.allow()], session: [.allow(["s3:Get*"])], request: Sample.request(by: Sample.session),
            expected: .implicitlyDenied(.session)),
        .init(
            name: "A session policy limits what a resource's policy gives the role",
            page: "access_policies.html#policies_session", session: [.allow(["s3:Get*"])],
            resource: [.allow().naming(Sample.role)], request: Sample.request(by: Sample.session),
            expected: .implicitlyDenied(.session)),
        .init(
            name: "A session policy does not limit what a resource's policy gives the session",
            page: "access_policies.html#policies_session", session: [.allow(["s3:Get*"])],
            resource: [.allow().naming(Sample.session)], request: Sample.request(by: Sample.session),
            expected: .allowed(by: .resource)),
        .init(
            name: "A federated user without a policy may do nothing of what its user may",
            page: "id_credentials_temp_control-access_getfederationtoken.html",
            identity: [.allow()], session: [], request: federatedRequest(),
            expected: .implicitlyDenied(.session)),
        .init(
            name: "A federated user may do what its user and its policy both allow",
            page: "id_credentials_temp_control-access_getfederationtoken.html",
            identity: [.allow(["s3:*"])], session: [.allow()], request: federatedRequest(),
            expected: .allowed(by: .identity)),
        .init(
            name: "A resource's policy that names the federated user is enough",
            page: "id_credentials_temp_control-access_getfederationtoken.html",
            session: [], resource: [.allow().naming(federated)], request: federatedRequest(),
            expected: .allowed(by: .resource)),
        .init(
            name: "The account's root needs no policy in its account", page: "id_root-user.html",
            request: Sample.request(by: root), expected: .allowedToRoot),
        .init(
            name: "A resource's policy can deny the root",
            page: "reference_policies_evaluation-logic_policy-eval-denyallow.html",
            resource: [.deny().naming("*")], request: Sample.request(by: root),
            expected: .denied(by: .resource)),
        .init(
            name: "Another account's root is let in by the resource's policy alone",
            page: "reference_policies_evaluation-logic-cross-account.html",
            resource: [.allow().naming("111122223333")], sameAccount: false,
            request: Sample.request(by: root),
            expected: .allowed(by: .resource)),
        .init(
            name: "NotPrincipal spares a session that is listed with its role and account",
            page: "reference_policies_elements_notprincipal.html", identity: [.allow()],
            resource: [sparing(Sample.session, Sample.role, root)],
            request: Sample.request(by: Sample.session),
            expected: .allowed(by: .identity)),
        .init(
            name: "NotPrincipal does not spare a session whose role alone is listed",
            page: "reference_policies_elements_notprincipal.html", identity: [.allow()],
            resource: [sparing(Sample.role)], request: Sample.request(by: Sample.session),
            expected: .denied(by: .resource)),
        .init(
            name: "NotPrincipal denies whoever has a permissions boundary",
            page: "reference_policies_elements_notprincipal.html", identity: [.allow()],
            boundary: [.allow()], resource: [sparing(Sample.user, root)], expected: .denied(by: .resource)),
        .init(
            name: "A canonical user is its account", page: "reference_policies_elements_principal.html",
            identity: [.allow()], resource: [canonical("79a59d")], sameAccount: false,
            request: {
                var request = Sample.request()
                request.canonicalUser = "79a59d"
                return request
            }(), expected: .allowed(by: .identity)),
        .init(
            name: "Another canonical user is not", page: "reference_policies_elements_principal.html",
            identity: [.allow()], resource: [canonical("b0b")], sameAccount: false,
            request: {
                var request = Sample.request()
                request.canonicalUser = "79a59d"
                return request
            }(), expected: .implicitlyDenied(.resource)),
    ]
}
