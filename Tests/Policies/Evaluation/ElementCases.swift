import Policies
import Testing

extension EvaluationCase {
    /// One statement of the caller's own policy against one request.
    private static func own(
        _ name: String, _ page: String, _ statement: Statement, context: [String: [String]] = [:],
        on resource: String = Sample.object, holds: Bool
    ) -> EvaluationCase {
        let decision: Decision = holds ? .allowed(by: .identity) : .implicitlyDenied(.identity)
        return EvaluationCase(
            name: name, page: page, identity: [statement],
            request: Sample.request(on: resource, context: context), expected: decision)
    }

    private static func test(
        _ name: String, _ condition: Statement.Condition, _ context: [String: [String]], _ holds: Bool,
        page: String = "reference_policies_elements_condition_operators.html"
    ) -> EvaluationCase {
        own(name, page, .allow(where: [condition]), context: context, holds: holds)
    }

    private static func but(action: String) -> Statement {
        var statement = Statement.allow()
        statement.actions = .excluding([action])
        return statement
    }

    private static func but(resource: String) -> Statement {
        var statement = Statement.allow()
        statement.resources = .excluding([resource])
        return statement
    }

    /// What the elements of a statement match.
    static let elements: [EvaluationCase] = [
        own(
            "Actions have no case", "reference_policies_elements_action.html", .allow(["S3:pUTobject"]),
            holds: true),
        own(
            "An action's * and ? are wildcards", "reference_policies_elements_action.html",
            .allow(["s3:Pu?Obj*"]), holds: true),
        own(
            "NotAction is every other action", "reference_policies_elements_notaction.html",
            but(action: "iam:*"), holds: true),
        own(
            "NotAction leaves out what it names", "reference_policies_elements_notaction.html",
            but(action: "s3:Put*"), holds: false),
        own(
            "NotResource is every other resource", "reference_policies_elements_notresource.html",
            but(resource: "arn:aws:s3:::b/x"), holds: true),
        own(
            "NotResource leaves out what it names", "reference_policies_elements_notresource.html",
            but(resource: "arn:aws:s3:::b/*"), holds: false),
        own(
            "A resource's * goes over slashes", "reference_policies_elements_resource.html",
            .allow(on: ["arn:aws:s3:::b/a*"]), on: "arn:aws:s3:::b/a/b/c", holds: true),
        own(
            "A variable takes the request's value", "reference_policies_variables.html",
            .allow(on: ["arn:aws:s3:::b/${aws:username}/*"]), context: ["aws:username": ["ada"]],
            on: "arn:aws:s3:::b/ada/x", holds: true),
        own(
            "A tag of the caller is a variable", "reference_policies_variables.html",
            .allow(on: ["arn:aws:s3:::b/${aws:PrincipalTag/team}/*"]),
            context: ["aws:PrincipalTag/team": ["red"]], on: "arn:aws:s3:::b/red/x", holds: true),
        own(
            "A variable without a value matches nothing",
            "reference_policies_variables.html#policy-vars-no-value",
            .allow(on: ["arn:aws:s3:::b/${aws:username}*"]), holds: false),
        own(
            "A default stands in for a value", "reference_policies_variables.html#policy-vars-default-values",
            .allow(on: ["arn:aws:s3:::b/${aws:username, 'anybody'}/*"]), on: "arn:aws:s3:::b/anybody/x",
            holds: true),
        own(
            "An escaped * is a star", "reference_policies_variables.html#policy-vars-specialchars",
            .allow(on: ["arn:aws:s3:::b/a${*}"]), on: "arn:aws:s3:::b/ab", holds: false),
        own(
            "Wildcards of a value are no wildcards", "reference_policies_variables.html",
            .allow(on: ["arn:aws:s3:::b/${aws:username}"]), context: ["aws:username": ["*"]],
            on: "arn:aws:s3:::b/ada", holds: false),
        test(
            "A missing key fails a positive operator", .init("StringEquals", "aws:username", ["ada"]), [:],
            false),
        test(
            "A missing key passes a negated operator", .init("StringNotEquals", "aws:username", ["ada"]), [:],
            true),
        test(
            "A missing key passes IfExists", .init("StringEqualsIfExists", "aws:username", ["ada"]), [:], true
        ),
        test(
            "Every value of a negated operator is ruled out",
            .init("StringNotEquals", "aws:username", ["ada", "bob"]), ["aws:username": ["bob"]], false),
        test(
            "StringEquals minds the case", .init("StringEquals", "aws:username", ["Ada"]),
            ["aws:username": ["ada"]], false),
        test(
            "StringEqualsIgnoreCase does not", .init("StringEqualsIgnoreCase", "aws:username", ["Ada"]),
            ["aws:username": ["aDA"]], true),
        test(
            "StringLike knows wildcards", .init("StringLike", "s3:prefix", ["a/?/*"]),
            ["s3:prefix": ["a/b/c/d"]],
            true),
        test(
            "Key names have no case", .init("StringEquals", "AWS:UserName", ["ada"]),
            ["aws:username": ["ada"]], true, page: "reference_policies_elements_condition.html"),
        test(
            "Numbers are compared as such", .init("NumericLessThan", "s3:max-keys", ["10"]),
            ["s3:max-keys": ["9"]], true),
        test(
            "Dates are compared as such",
            .init("DateGreaterThan", "aws:CurrentTime", ["2026-01-01T00:00:00Z"]),
            ["aws:CurrentTime": ["2026-01-01T01:00:00+02:00"]], false),
        test(
            "A date may be seconds since 1970", .init("DateLessThan", "aws:EpochTime", ["1800000000"]),
            ["aws:EpochTime": ["1700000000"]], true),
        test(
            "Bool compares truth", .init("Bool", "aws:SecureTransport", ["true"]),
            ["aws:SecureTransport": ["false"]], false),
        test(
            "Null true asks for absence", .init("Null", "aws:TokenIssueTime", ["true"]), [:], true),
        test(
            "Null false asks for presence", .init("Null", "aws:TokenIssueTime", ["false"]), [:], false),
        test(
            "BinaryEquals compares byte by byte", .init("BinaryEquals", "kms:x", ["QmluYXJ5"]),
            ["kms:x": ["qmluYXJ5"]], false),
        test(
            "An address lies in a range", .init("IpAddress", "aws:SourceIp", ["203.0.113.0/24"]),
            ["aws:SourceIp": ["203.0.113.9"]], true),
        test(
            "An IPv6 address lies in no IPv4 range", .init("IpAddress", "aws:SourceIp", ["0.0.0.0/0"]),
            ["aws:SourceIp": ["2001:db8::1"]], false),
        test(
            "ArnLike compares field by field", .init("ArnLike", "aws:SourceArn", ["arn:aws:*:role/x"]),
            ["aws:SourceArn": ["arn:aws:iam::111122223333:role/x"]], false),
        test(
            "ArnEquals knows wildcards too",
            .init("ArnEquals", "aws:PrincipalArn", ["arn:aws:iam::*:role/e*"]),
            ["aws:PrincipalArn": ["arn:aws:iam::111122223333:role/exports"]], true),
        test(
            "ForAllValues holds without the key", .init("ForAllValues:StringEquals", "aws:TagKeys", ["a"]),
            [:],
            true, page: "reference_policies_condition-single-vs-multi-valued-context-keys.html"),
        test(
            "ForAllValues needs every value", .init("ForAllValues:StringEquals", "aws:TagKeys", ["a"]),
            ["aws:TagKeys": ["a", "b"]], false,
            page: "reference_policies_condition-single-vs-multi-valued-context-keys.html"),
        test(
            "ForAnyValue needs one value", .init("ForAnyValue:StringEquals", "aws:TagKeys", ["a"]),
            ["aws:TagKeys": ["a", "b"]], true,
            page: "reference_policies_condition-single-vs-multi-valued-context-keys.html"),
        test(
            "ForAnyValue fails without the key", .init("ForAnyValue:StringEquals", "aws:TagKeys", ["a"]), [:],
            false, page: "reference_policies_condition-single-vs-multi-valued-context-keys.html"),
    ]
}
