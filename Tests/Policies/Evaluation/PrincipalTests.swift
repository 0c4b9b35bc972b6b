import Policies
import Testing

/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
@Suite("Principals")
struct PrincipalTests {
    private static func trusts(
        _ principals: Statement.Match<Statement.Principals>, _ principal: String, aliases: [String] = []
    ) -> Bool {
        let trust = Sample.policy(
            Statement(effect: .allow, principals: principals, actions: .including(["sts:AssumeRole"])))
        let request = Sample.request(
            "sts:AssumeRole", on: "arn:aws:iam::999999999999:role/x", by: principal, aliases: aliases)
        return PolicyEvaluator.evaluateTrust(request, trust: trust).isAllowed
    }

    @Test(
        "A principal is a user, a session, the role behind it, its account, or everyone",
        arguments: [
            (Sample.user, Sample.user, true),
            ("arn:aws:iam::111122223333:user/bob", Sample.user, false),
            ("arn:aws:iam::111122223333:user/Ada", Sample.user, false),
            ("111122223333", Sample.user, true),
            ("111122223334", Sample.user, false),
            (Sample.root, Sample.user, true),
            ("arn:aws-cn:iam::111122223333:root", Sample.user, false),
            (Sample.root, Sample.root, true),
            ("*", Sample.user, true),
            ("arn:aws:iam::111122223333:user/*", Sample.user, false),
            ("arn:aws:iam::111122223333:*", Sample.user, false),
            (Sample.role, Sample.session, true),
            (Sample.session, Sample.session, true),
            ("arn:aws:sts::111122223333:assumed-role/exports/other", Sample.session, false),
            ("arn:aws:sts::111122223333:assumed-role/exports/*", Sample.session, false),
            ("arn:aws:iam::111122223333:role/other", Sample.session, false),
            ("arn:aws:iam::222222222222:role/exports", Sample.session, false),
            ("111122223333", Sample.session, true),
            (Sample.root, Sample.session, true),
            (Sample.user, Sample.session, false),
            (Sample.role, Sample.user, false),
        ])
    func matches(named: String, caller: String, trusted: Bool) {
        #expect(Self.trusts(.including(.listed([.init(.aws, named)])), caller) == trusted)
    }

    @Test("A role with a path is known by the ARN the caller brings")
    func rolePath() {
        let role = "arn:aws:iam::111122223333:role/prod/exports"
        let named = Statement.Match<Statement.Principals>.including(.listed([.init(.aws, role)]))
        #expect(Self.trusts(named, Sample.session, aliases: [role]))
        #expect(Self.trusts(named, Sample.session, aliases: [Sample.root, role]))
        #expect(!Self.trusts(named, Sample.session))
        // The ARN without the path is then another role.
        #expect(
            !Self.trusts(.including(.listed([.init(.aws, Sample.role)])), Sample.session, aliases: [role]))
        #expect(
            Self.trusts(
                .including(.listed([.init(.aws, Sample.role)])), Sample.session, aliases: [Sample.root]))
    }

    @Test("Everyone in its short form, and a service by its own name")
    func otherForms() {
        #expect(Self.trusts(.including(.everyone), Sample.user))
        let service = Statement.Match<Statement.Principals>.including(
            .listed([.init(.service, "ec2.amazonaws.com")]))
        #expect(Self.trusts(service, "ec2.amazonaws.com"))
        #expect(!Self.trusts(service, Sample.user))
        #expect(!Self.trusts(.including(.listed([.init(.service, "*")])), Sample.user))
    }

    @Test("A trust policy without a principal trusts nobody")
    func noPrincipal() {
        let trust = Sample.policy(.allow(["sts:AssumeRole"]))
        let request = Sample.request("sts:AssumeRole", on: Sample.role)
        #expect(PolicyEvaluator.evaluateTrust(request, trust: trust) == .implicitlyDenied(.resource))
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
    @Test(
        "NotPrincipal spares only who is listed with all that they are",
        arguments: [
            (Sample.user, [Sample.user, Sample.root], true),
            (Sample.user, [Sample.user, "111122223333"], true),
            (Sample.user, [Sample.user], false),
            (Sample.user, [Sample.root], false),
            (Sample.session, [Sample.session, Sample.role, Sample.root], true),
            (Sample.session, [Sample.role, Sample.root], false),
            (Sample.session, [Sample.session, Sample.root], false),
            ("arn:aws:iam::222222222222:user/eve", [Sample.user, Sample.root], false),
        ])
    func notPrincipal(caller: String, listed: [String], spared: Bool) {
        let entries = listed.map { Statement.Principal(.aws, $0) }
        let denial = Statement(
            effect: .deny, principals: .excluding(.listed(entries)), actions: .including(["s3:*"]),
            resources: .including(["*"]))
        let decision = PolicyEvaluator.evaluate(
            Sample.request(by: caller), identityPolicies: [Sample.policy(.allow())],
            resourcePolicy: Sample.policy(denial))
        #expect(decision.isAllowed == spared)
    }

    /// The same page: the element always denies a principal that has a boundary.
    @Test("NotPrincipal spares nobody who has a permissions boundary")
    func notPrincipalWithBoundary() {
        let entries = [Sample.user, Sample.root].map { Statement.Principal(.aws, $0) }
        let denial = Statement(
            effect: .deny, principals: .excluding(.listed(entries)), actions: .including(["s3:*"]),
            resources: .including(["*"]))
        let allowAll = Sample.policy(.allow())
        let decision = PolicyEvaluator.evaluate(
            Sample.request(), identityPolicies: [allowAll], boundary: allowAll,
            resourcePolicy: Sample.policy(denial))
        #expect(decision == .explicitlyDenied(.init(.resource, statement: 0)))
    }

    @Test(
        "The ExternalId under each operator that vendors' documents use",
        arguments: [
            ("StringEquals", "abc", ["abc"], true),
            ("StringEquals", "abc", ["abC"], false),
            ("StringEquals", "abc", nil, false),
            ("StringLike", "*", ["anything"], true),
            ("StringLike", "*", nil, false),
            ("StringEqualsIfExists", "abc", nil, true),
            ("StringEqualsIfExists", "abc", ["x"], false),
            ("StringEqualsIgnoreCase", "abc", ["ABC"], true),
            ("StringNotEquals", "abc", nil, true),
            ("ForAllValues:StringEquals", "abc", nil, true),
        ] as [(String, String, [String]?, Bool)])
    func externalID(name: String, expected: String, actual: [String]?, trusted: Bool) {
        let trust = Sample.policy(
            Statement(
                effect: .allow, principals: .including(.listed([.init(.aws, Sample.user)])),
                actions: .including(["sts:AssumeRole"]),
                conditions: [.init(name, "sts:ExternalId", [expected])]))
        var request = Sample.request("sts:AssumeRole", on: Sample.role)
        request.context["sts:ExternalId"] = actual
        let expectedDecision: Decision =
            trusted ? .allowed(.init(.resource, statement: 0)) : .implicitlyDenied(.resource)
        #expect(PolicyEvaluator.evaluateTrust(request, trust: trust) == expectedDecision)
    }

    @Test("A denial in a trust policy wins")
    func denialInTrust() {
        var deny = Statement.deny(["sts:AssumeRole"]).naming("*")
        deny.resources = nil
        let trust = Sample.policy(.allow(["sts:*"]).naming("*"), deny)
        let request = Sample.request("sts:AssumeRole", on: Sample.role)
        #expect(
            PolicyEvaluator.evaluateTrust(request, trust: trust)
                == .explicitlyDenied(.init(.resource, statement: 1)))
    }
}
