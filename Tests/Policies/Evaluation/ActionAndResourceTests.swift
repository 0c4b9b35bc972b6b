import Policies
import Testing

@Suite("Actions and resources")
struct ActionAndResourceTests {
    private static func allows(
        _ statement: Statement, _ request: AuthorizationRequest, version: String = "2012-10-17"
    ) -> Bool {
        PolicyEvaluator.evaluate(request, identityPolicies: [Sample.policy(statement, version: version)])
            .isAllowed
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
    @Test(
        "Action names have no case, and take * and ?",
        arguments: [
            ("s3:PutObject", "s3:PutObject", true),
            ("S3:putobject", "s3:PutObject", true),
            ("s3:PutObject", "S3:PUTOBJECT", true),
            ("s3:*", "s3:PutObject", true),
            ("*", "sts:AssumeRole", true),
            ("s3:*Object", "s3:DeleteObject", true),
            ("s3:*Object*", "s3:GetObjectAcl", true),
            ("s3:?etObject", "s3:GetObject", true),
            ("s3:?etObject", "s3:PutObject", false),
            ("s3:PutObject?", "s3:PutObject", false),
            ("s3:PutObject", "s3:PutObjectAcl", false),
            ("s3:Put", "s3:PutObject", false),
            ("s4:*", "s3:PutObject", false),
            ("s3:P*t*j*t", "s3:PutObject", true),
        ])
    func matchesAction(pattern: String, action: String, allowed: Bool) {
        #expect(Self.allows(.allow([pattern]), Sample.request(action)) == allowed)
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
    @Test("NotAction takes everything else")
    func matchesNotAction() {
        var statement = Statement.allow()
        statement.actions = .excluding(["s3:Delete*", "iam:*"])
        #expect(Self.allows(statement, Sample.request("s3:PutObject")))
        #expect(!Self.allows(statement, Sample.request("s3:DeleteObject")))
        #expect(!Self.allows(statement, Sample.request("iam:CreateRole")))
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
    @Test(
        "Resources are compared field by field, with their case",
        arguments: [
            ("arn:aws:s3:::b/k", "arn:aws:s3:::b/k", true),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b/a/b/c", true),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b/", true),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b", false),
            ("arn:aws:s3:::b", "arn:aws:s3:::b/k", false),
            ("arn:aws:s3:::b*", "arn:aws:s3:::b2/k", true),
            ("arn:aws:s3:::b/exports*", "arn:aws:s3:::b/exports-private/k", true),
            ("arn:aws:s3:::b/exports/*", "arn:aws:s3:::b/exports-private/k", false),
            ("arn:aws:s3:::b/K", "arn:aws:s3:::b/k", false),
            ("arn:aws:s3:::b/?", "arn:aws:s3:::b/é", true),
            ("arn:aws:s3:::b/?", "arn:aws:s3:::b/ab", false),
            ("arn:aws:s3:::b/a:b*", "arn:aws:s3:::b/a:b:c", true),
            ("arn:aws-cn:s3:::b/k", "arn:aws:s3:::b/k", false),
            ("arn:*:s3:::b/k", "arn:aws-cn:s3:::b/k", true),
            ("arn:aws:iam::*:role/x", "arn:aws:iam::111122223333:role/x", true),
            ("arn:aws:*b/k", "arn:aws:s3:::b/k", false),
            ("arn:aws:s3", "arn:aws:s3:::b/k", true),
            ("*", "arn:aws:s3:::b/k", true),
            ("*", "*", true),
            ("arn:aws:s3:::b/*.csv", "arn:aws:s3:::b/x.csv.gz", false),
            ("arn:aws:s3:::b/a*b*c", "arn:aws:s3:::b/aXbXbXc", true),
            ("arn:aws:s3:::b/[a-z]", "arn:aws:s3:::b/a", false),
            ("arn:aws:s3:::b/e\u{301}", "arn:aws:s3:::b/\u{E9}", false),
        ])
    func matchesResource(pattern: String, resource: String, allowed: Bool) {
        #expect(Self.allows(.allow(on: [pattern]), Sample.request(on: resource)) == allowed)
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html
    @Test("NotResource takes everything else")
    func matchesNotResource() {
        var statement = Statement.allow()
        statement.resources = .excluding(["arn:aws:s3:::b/private/*"])
        #expect(Self.allows(statement, Sample.request(on: "arn:aws:s3:::b/k")))
        #expect(!Self.allows(statement, Sample.request(on: "arn:aws:s3:::b/private/k")))
    }

    @Test("A pattern of many stars is compared in reasonable time")
    func survivesStars() {
        let pattern = "arn:aws:s3:::b/" + String(repeating: "*a", count: 60) + "x"
        let key = String(repeating: "a", count: 1000)
        #expect(!Self.allows(.allow(on: [pattern]), Sample.request(on: "arn:aws:s3:::b/\(key)")))
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
    @Test(
        "Variables take the request's value, which is never a pattern",
        arguments: [
            ("${aws:username}/*", "ada/k", true),
            ("${aws:username}/*", "bob/k", false),
            ("${AWS:UserName}/*", "ada/k", true),
            ("home-${aws:username}-${aws:username}", "home-ada-ada", true),
            ("${aws:PrincipalTag/star}/k", "*/k", true),
            ("${aws:PrincipalTag/star}/k", "anything/k", false),
            ("${aws:PrincipalTag/none}/*", "/k", false),
            ("${aws:PrincipalTag/none}/*", "${aws:PrincipalTag/none}/k", false),
            ("${aws:PrincipalTag/none, 'team'}/*", "team/k", true),
            ("${aws:PrincipalTag/none,'team'}/*", "team/k", true),
            ("${aws:PrincipalTag/none, ''}k", "k", true),
            ("${aws:PrincipalTag/none, team}/*", "team/k", false),
            ("${aws:username, 'team'}/*", "ada/k", true),
            ("${aws:PrincipalTag/two}/*", "one/k", false),
            ("${aws:PrincipalTag/arn}", "arn:aws:s3:::x", true),
            ("a${*}b", "a*b", true),
            ("a${*}b", "axb", false),
            ("a${?}b", "a?b", true),
            ("a${?}b", "axb", false),
            ("${$}{aws:username}", "${aws:username}", true),
            ("${$}{aws:username}", "ada", false),
            ("${aws:username", "${aws:username", true),
            ("$x", "$x", true),
        ])
    func resolvesVariable(pattern: String, key: String, allowed: Bool) {
        let request = Sample.request(
            on: "arn:aws:s3:::b/\(key)",
            context: [
                "aws:username": ["ada"], "aws:PrincipalTag/star": ["*"],
                "aws:PrincipalTag/two": ["one", "two"],
                "aws:PrincipalTag/arn": ["arn:aws:s3:::x"],
            ])
        #expect(Self.allows(.allow(on: ["arn:aws:s3:::b/\(pattern)"]), request) == allowed)
    }

    @Test("A variable in the middle of an ARN does not shift its fields")
    func keepsFields() {
        let statement = Statement.allow(on: ["arn:aws:iam::${aws:PrincipalAccount}:role/x"])
        let context = ["aws:PrincipalAccount": ["111122223333"]]
        #expect(
            Self.allows(statement, Sample.request(on: "arn:aws:iam::111122223333:role/x", context: context)))
        let shifted = ["aws:PrincipalAccount": ["111122223333:role/x"]]
        #expect(
            !Self.allows(statement, Sample.request(on: "arn:aws:iam::111122223333:role/x", context: shifted)))
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
    @Test("Before 2012-10-17 variables are text like any other", arguments: ["2008-10-17", "2025-10-17"])
    func literalVariables(version: String) {
        let statement = Statement.allow(on: ["arn:aws:s3:::b/${aws:username}/*"])
        let context = ["aws:username": ["ada"]]
        #expect(
            !Self.allows(
                statement, Sample.request(on: "arn:aws:s3:::b/ada/k", context: context), version: version))
        #expect(
            Self.allows(
                statement, Sample.request(on: "arn:aws:s3:::b/${aws:username}/k", context: context),
                version: version))
    }

    /// DinMo's document writes its placeholder like a variable.
    @Test("A placeholder that was left in grants nothing")
    func placeholder() {
        let statement = Statement.allow(on: ["arn:aws:s3:::${bucketName}", "arn:aws:s3:::${bucketName}/*"])
        #expect(!Self.allows(statement, Sample.request(on: "arn:aws:s3:::acme/k")))
    }
}
