import Policies
import Testing

/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
@Suite("Policies together")
struct LayerTests {
    private let allowAll = Sample.policy(.allow(["s3:*"]))
    private let allowNothing = Sample.policy(.allow(["iam:*"]))
    private let denyPut = Sample.policy(.allow(["s3:*"]), .deny())

    @Test("Nothing is allowed unless something allows it")
    func deniesByDefault() {
        #expect(
            PolicyEvaluator.evaluate(Sample.request(), identityPolicies: []) == .implicitlyDenied(.identity))
        #expect(
            PolicyEvaluator.evaluate(Sample.request(), identityPolicies: [allowNothing])
                == .implicitlyDenied(.identity))
    }

    @Test("The statement that allows is named with its policy")
    func namesStatement() {
        let second = Sample.policy(.allow(["s3:Get*"]), .allow(["s3:Put*"]), .allow(["s3:*"]))
        #expect(
            PolicyEvaluator.evaluate(Sample.request(), identityPolicies: [allowNothing, second])
                == .allowed(.init(.identity, policy: 1, statement: 1)))
    }

    @Test("A denial anywhere wins over every permission")
    func denialWins() {
        #expect(
            PolicyEvaluator.evaluate(Sample.request(), identityPolicies: [allowAll, denyPut])
                == .explicitlyDenied(.init(.identity, policy: 1, statement: 1)))
        #expect(
            PolicyEvaluator.evaluate(Sample.request(), identityPolicies: [allowAll], sessionPolicy: denyPut)
                == .explicitlyDenied(.init(.session, statement: 1)))
        #expect(
            PolicyEvaluator.evaluate(Sample.request(), identityPolicies: [allowAll], boundary: denyPut)
                == .explicitlyDenied(.init(.boundary, statement: 1)))
        let bucketPolicy = Sample.policy(.deny().naming("*"))
        #expect(
            PolicyEvaluator.evaluate(
                Sample.request(), identityPolicies: [allowAll], resourcePolicy: bucketPolicy)
                == .explicitlyDenied(.init(.resource, statement: 0)))
    }

    @Test("A denial that does not apply denies nothing")
    func denialElsewhere() {
        let policy = Sample.policy(.allow(), .deny(["s3:Delete*"]), .deny(on: ["arn:aws:s3:::other/*"]))
        #expect(PolicyEvaluator.evaluate(Sample.request(), identityPolicies: [policy]).isAllowed)
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
    @Test("A session policy takes away what it does not allow, and gives nothing")
    func sessionPolicy() {
        #expect(
            PolicyEvaluator.evaluate(
                Sample.request(), identityPolicies: [allowAll], sessionPolicy: allowNothing)
                == .implicitlyDenied(.session))
        #expect(
            PolicyEvaluator.evaluate(
                Sample.request(), identityPolicies: [allowNothing], sessionPolicy: allowAll)
                == .implicitlyDenied(.identity))
        #expect(
            PolicyEvaluator.evaluate(Sample.request(), identityPolicies: [allowAll], sessionPolicy: allowAll)
                .isAllowed)
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
    @Test("A boundary takes away what it does not allow, and gives nothing")
    func boundary() {
        #expect(
            PolicyEvaluator.evaluate(Sample.request(), identityPolicies: [allowAll], boundary: allowNothing)
                == .implicitlyDenied(.boundary))
        #expect(
            PolicyEvaluator.evaluate(Sample.request(), identityPolicies: [], boundary: allowAll)
                == .implicitlyDenied(.identity))
        #expect(
            PolicyEvaluator.evaluate(Sample.request(), identityPolicies: [allowAll], boundary: allowAll)
                .isAllowed)
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics-resource.html
    @Test(
        "In the same account a bucket policy that names the user is enough",
        arguments: [
            (Sample.user, Sample.user, true), (Sample.user, "*", true), (Sample.user, Sample.root, false),
            (Sample.user, "111122223333", false), (Sample.session, Sample.session, true),
            (Sample.session, Sample.role, true), (Sample.session, Sample.root, false),
        ])
    func sameAccount(caller: String, named: String, allowed: Bool) {
        let bucketPolicy = Sample.policy(.allow().naming(named))
        let decision = PolicyEvaluator.evaluate(
            Sample.request(by: caller), identityPolicies: [], resourcePolicy: bucketPolicy)
        #expect(
            decision == (allowed ? .allowed(.init(.resource, statement: 0)) : .implicitlyDenied(.identity)))
    }

    @Test("A bucket policy that names the account leaves the choice to the identity policies")
    func delegates() {
        let bucketPolicy = Sample.policy(.allow().naming(Sample.root))
        let decision = PolicyEvaluator.evaluate(
            Sample.request(), identityPolicies: [allowAll], resourcePolicy: bucketPolicy)
        #expect(decision == .allowed(.init(.identity, statement: 0)))
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-eval-logic
    @Test("A boundary or session policy limits a bucket policy's grant to the role, not to its session")
    func limitsRoleGrant() {
        let toRole = Sample.policy(.allow().naming(Sample.role))
        let toSession = Sample.policy(.allow().naming(Sample.session))
        func decide(
            _ bucketPolicy: PolicyDocument, session: PolicyDocument? = nil, boundary: PolicyDocument? = nil
        ) -> Decision {
            PolicyEvaluator.evaluate(
                Sample.request(by: Sample.session), identityPolicies: [], sessionPolicy: session,
                boundary: boundary, resourcePolicy: bucketPolicy)
        }
        #expect(decide(toRole, session: allowNothing) == .implicitlyDenied(.session))
        #expect(decide(toRole, boundary: allowNothing) == .implicitlyDenied(.boundary))
        #expect(decide(toRole, session: allowAll, boundary: allowAll).isAllowed)
        #expect(decide(toSession, session: allowNothing).isAllowed)
        #expect(decide(toSession, boundary: allowNothing).isAllowed)
    }

    @Test("The statement that names the caller most closely counts")
    func closestGrant() {
        let bucketPolicy = Sample.policy(
            .allow().naming(Sample.root), .allow().naming(Sample.role), .allow().naming(Sample.session))
        let decision = PolicyEvaluator.evaluate(
            Sample.request(by: Sample.session), identityPolicies: [], sessionPolicy: allowNothing,
            resourcePolicy: bucketPolicy)
        #expect(decision == .allowed(.init(.resource, statement: 2)))
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
    @Test("Across accounts both sides must allow")
    func crossAccount() {
        let bucketPolicy = Sample.policy(.allow().naming(Sample.user))
        func decide(_ identity: [PolicyDocument], _ resource: PolicyDocument?) -> Decision {
            PolicyEvaluator.evaluate(
                Sample.request(), identityPolicies: identity, resourcePolicy: resource, sameAccount: false)
        }
        #expect(decide([allowAll], bucketPolicy) == .allowed(.init(.identity, statement: 0)))
        #expect(decide([], bucketPolicy) == .implicitlyDenied(.identity))
        #expect(decide([allowAll], nil) == .implicitlyDenied(.resource))
        #expect(
            decide([allowAll], Sample.policy(.allow().naming("222222222222"))) == .implicitlyDenied(.resource)
        )
        #expect(decide([allowAll], Sample.policy(.allow().naming(Sample.root))).isAllowed)
        #expect(decide([allowAll], Sample.policy(.allow().naming("*"))).isAllowed)
    }

    @Test("Across accounts a boundary and a session policy still limit")
    func crossAccountLimits() {
        let bucketPolicy = Sample.policy(.allow().naming(Sample.session))
        let decision = PolicyEvaluator.evaluate(
            Sample.request(by: Sample.session), identityPolicies: [allowAll], sessionPolicy: allowNothing,
            resourcePolicy: bucketPolicy, sameAccount: false)
        #expect(decision == .implicitlyDenied(.session))
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user.html
    @Test("A trust policy is the resource policy of its role")
    func trustAsResourcePolicy() {
        let request = Sample.request("sts:AssumeRole", on: "arn:aws:iam::999999999999:role/x")
        let trust = Sample.policy(
            Statement(
                effect: .allow, principals: .including(.listed([.init(.aws, Sample.user)])),
                actions: .including(["sts:AssumeRole"])))
        func decide(_ identity: PolicyDocument) -> Bool {
            PolicyEvaluator.evaluate(
                request, identityPolicies: [identity], resourcePolicy: trust, sameAccount: false
            ).isAllowed
        }
        #expect(decide(PolicyBuilder.callerPolicy(roleARN: "arn:aws:iam::999999999999:role/x")))
        #expect(!decide(PolicyBuilder.callerPolicy(roleARN: "arn:aws:iam::999999999999:role/y")))
    }

    @Test("A policy in the wrong place grants nothing")
    func wrongPlace() {
        // A trust policy has no resource, a bucket policy names principals: neither is an identity policy.
        let noResource = Sample.policy(Statement(effect: .allow, actions: .including(["s3:*"])))
        #expect(!PolicyEvaluator.evaluate(Sample.request(), identityPolicies: [noResource]).isAllowed)
        let withPrincipal = Sample.policy(.allow(["s3:*"]).naming("*"))
        #expect(!PolicyEvaluator.evaluate(Sample.request(), identityPolicies: [withPrincipal]).isAllowed)
        #expect(
            !PolicyEvaluator.evaluate(Sample.request(), identityPolicies: [], resourcePolicy: allowAll)
                .isAllowed)
    }
}
