import Policies
import Testing

/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
@Suite("Conditions")
struct ConditionTests {
    private static func holds(
        _ name: String, _ expected: [String], _ actual: [String]?, context: [String: [String]] = [:]
    ) -> Bool {
        var context = context
        context["aws:test"] = actual
        return PolicyEvaluator.evaluate(
            Sample.request(context: context),
            identityPolicies: [Sample.policy(.allow(where: [.init(name, "aws:test", expected)]))]
        ).isAllowed
    }

    @Test(
        "Strings",
        arguments: [
            ("StringEquals", "a", "a", true),
            ("StringEquals", "a", "A", false),
            ("StringEquals", "a*", "ab", false),
            ("StringEquals", "a*", "a*", true),
            ("StringEquals", "", "", true),
            ("StringEquals", "\u{E9}", "e\u{301}", false),
            ("StringNotEquals", "a", "A", true),
            ("StringNotEquals", "a", "a", false),
            ("StringEqualsIgnoreCase", "aBc", "AbC", true),
            ("StringEqualsIgnoreCase", "abc", "abd", false),
            ("StringNotEqualsIgnoreCase", "aBc", "AbC", false),
            ("StringNotEqualsIgnoreCase", "abc", "abd", true),
            ("StringLike", "a*", "abc", true),
            ("StringLike", "a*", "Abc", false),
            ("StringLike", "a?c", "abc", true),
            ("StringLike", "a?c", "ac", false),
            ("StringLike", "exports/acme/*", "exports/acme/", true),
            ("StringLike", "exports/acme/*", "exports/acme", false),
            ("StringLike", "exports/acme/*", "exports/acme-private/", false),
            ("StringNotLike", "a*", "abc", false),
            ("StringNotLike", "a*", "bc", true),
        ])
    func strings(name: String, expected: String, actual: String, result: Bool) {
        #expect(Self.holds(name, [expected], [actual]) == result)
    }

    @Test(
        "Numbers",
        arguments: [
            ("NumericEquals", "10", "10", true),
            ("NumericEquals", "10", "10.0", true),
            ("NumericEquals", "10", "9", false),
            ("NumericNotEquals", "10", "9", true),
            ("NumericNotEquals", "10", "10.00", false),
            ("NumericLessThan", "10", "9.5", true),
            ("NumericLessThan", "10", "10", false),
            ("NumericLessThanEquals", "10", "10", true),
            ("NumericLessThanEquals", "10", "11", false),
            ("NumericGreaterThan", "10", "9", false),
            ("NumericGreaterThan", "9", "10", true),
            ("NumericGreaterThanEquals", "-1", "-1", true),
            ("NumericEquals", "10", "ten", false),
            ("NumericLessThan", "inf", "1", false),
            ("NumericGreaterThan", "0", "0x10", false),
            ("NumericNotEquals", "10", "ten", true),
        ])
    func numbers(name: String, expected: String, actual: String, result: Bool) {
        #expect(Self.holds(name, [expected], [actual]) == result)
    }

    @Test(
        "Dates, as ISO 8601 or as seconds",
        arguments: [
            ("DateEquals", "2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z", true),
            ("DateEquals", "2026-11-20T10:00:00Z", "2026-11-20T11:00:00+01:00", true),
            ("DateEquals", "2026-11-20T10:00Z", "2026-11-20T04:30:00-05:30", true),
            ("DateEquals", "1970-01-01", "1970-01-01T00:00:00.000Z", true),
            ("DateEquals", "2000-03-01T00:00:00Z", "951868800", true),
            ("DateEquals", "2024-02-29T12:00:00Z", "1709208000", true),
            ("DateEquals", "2026", "2026-01-01T00:00:00Z", true),
            ("DateEquals", "2026-11", "2026-11-01T00:00:00Z", true),
            ("DateNotEquals", "2026-11-20T10:00:00Z", "2026-11-20T10:00:01Z", true),
            ("DateNotEquals", "2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z", false),
            ("DateLessThan", "2026-11-20T10:00:00Z", "2026-11-20T09:59:59.9Z", true),
            ("DateLessThan", "2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z", false),
            ("DateLessThanEquals", "2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z", true),
            ("DateGreaterThan", "2026-11-20T10:00:00Z", "2026-12-01T00:00:00Z", true),
            ("DateGreaterThan", "2026-11-20T10:00:00Z", "2025-12-01T00:00:00Z", false),
            ("DateGreaterThanEquals", "1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z", true),
            ("DateLessThan", "2026-13-01", "2000-01-01", false),
            ("DateLessThan", "2026-11-20 10:00:00", "2000-01-01", false),
            ("DateLessThan", "2026-11-20T10:00:00", "2000-01-01", false),
            ("DateLessThan", "2026-11-20T10:00:00.Z", "2000-01-01", false),
            ("DateLessThan", "2026-11-20T10:00:00Zx", "2000-01-01", false),
            ("DateLessThan", "tomorrow", "2000-01-01", false),
        ])
    func dates(name: String, expected: String, actual: String, result: Bool) {
        #expect(Self.holds(name, [expected], [actual]) == result)
    }

    @Test(
        "Addresses and ranges",
        arguments: [
            ("IpAddress", "52.247.108.70", "52.247.108.70", true),
            ("IpAddress", "52.247.108.70", "52.247.108.71", false),
            ("IpAddress", "52.252.71.64/29", "52.252.71.71", true),
            ("IpAddress", "52.252.71.64/29", "52.252.71.72", false),
            ("IpAddress", "10.0.0.0/8", "10.255.1.2", true),
            ("IpAddress", "0.0.0.0/0", "203.0.113.1", true),
            ("IpAddress", "0.0.0.0/0", "2001:db8::1", false),
            ("IpAddress", "2001:db8::/33", "2001:DB8:7fff::1", true),
            ("IpAddress", "2001:db8::/33", "2001:db8:8000::1", false),
            ("IpAddress", "2001:db8::1", "2001:db8:0:0:0:0:0:1", true),
            ("IpAddress", "10.0.0.0/33", "10.0.0.0", false),
            ("IpAddress", "10.0.0.0/", "10.0.0.0", false),
            ("IpAddress", "10.0.0.0/-1", "10.0.0.0", false),
            ("IpAddress", "10.0.0", "10.0.0.0", false),
            ("NotIpAddress", "10.0.0.0/8", "11.0.0.1", true),
            ("NotIpAddress", "10.0.0.0/8", "10.0.0.1", false),
        ])
    func addresses(name: String, expected: String, actual: String, result: Bool) {
        #expect(Self.holds(name, [expected], [actual]) == result)
    }

    @Test(
        "ArnEquals and ArnLike are the same, and compare field by field",
        arguments: [
            ("arn:aws:iam::111122223333:role/*", "arn:aws:iam::111122223333:role/a/b", true),
            ("arn:aws:iam::*:role/a", "arn:aws:iam::111122223333:role/a", true),
            ("arn:aws:iam::1111*", "arn:aws:iam::111122223333:role/a", true),
            ("arn:aws:*:role/a", "arn:aws:iam::111122223333:role/a", false),
            ("arn:aws:iam::111122223333:role/a", "arn:aws:iam::111122223333:role/A", false),
            ("arn:aws:s3:::b", "not an ARN", false),
        ])
    func arns(expected: String, actual: String, result: Bool) {
        for name in ["ArnEquals", "ArnLike"] {
            #expect(Self.holds(name, [expected], [actual]) == result)
        }
        for name in ["ArnNotEquals", "ArnNotLike"] {
            #expect(Self.holds(name, [expected], [actual]) == !result)
        }
    }

    @Test(
        "Bool and binary",
        arguments: [
            ("Bool", "true", "true", true),
            ("Bool", "false", "true", false),
            ("Bool", "True", "true", true),
            ("BinaryEquals", "QmluYXJ5", "QmluYXJ5", true),
            ("BinaryEquals", "QmluYXJ5", "qmluyxj5", false),
        ])
    func others(name: String, expected: String, actual: String, result: Bool) {
        #expect(Self.holds(name, [expected], [actual]) == result)
    }

    @Test(
        "Null asks whether the key is there",
        arguments: [
            ("true", nil, true), ("true", ["x"], false), ("false", nil, false), ("false", ["x"], true),
            ("true", [], true),
        ] as [(String, [String]?, Bool)])
    func null(expected: String, actual: [String]?, result: Bool) {
        #expect(Self.holds("Null", [expected], actual) == result)
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html
    @Test(
        "One of the policy's values is enough; of a negated operator none may match",
        arguments: [
            ("StringEquals", ["a", "b"], "b", true),
            ("StringEquals", ["a", "b"], "c", false),
            ("StringNotEquals", ["a", "b"], "b", false),
            ("StringNotEquals", ["a", "b"], "c", true),
            ("NotIpAddress", ["10.0.0.0/8", "11.0.0.0/8"], "11.0.0.1", false),
        ])
    func severalValues(name: String, expected: [String], actual: String, result: Bool) {
        #expect(Self.holds(name, expected, [actual]) == result)
    }

    @Test("All operators and keys must hold")
    func allMustHold() {
        let policy = Sample.policy(
            .allow(where: [
                .init("StringEquals", "aws:a", ["1"]), .init("StringEquals", "aws:b", ["2"]),
                .init("Bool", "aws:c", ["true"]),
            ]))
        func allows(_ context: [String: [String]]) -> Bool {
            PolicyEvaluator.evaluate(Sample.request(context: context), identityPolicies: [policy]).isAllowed
        }
        #expect(allows(["aws:a": ["1"], "aws:b": ["2"], "aws:c": ["true"]]))
        #expect(!allows(["aws:a": ["1"], "aws:b": ["3"], "aws:c": ["true"]]))
        #expect(!allows(["aws:a": ["1"], "aws:b": ["2"], "aws:c": ["false"]]))
    }

    @Test(
        "Without the key a condition fails, unless it is negated or says IfExists",
        arguments: [
            ("StringEquals", false), ("StringLike", false), ("StringEqualsIgnoreCase", false),
            ("NumericEquals", false), ("NumericLessThan", false), ("DateGreaterThan", false), ("Bool", false),
            ("IpAddress", false), ("ArnLike", false), ("BinaryEquals", false),
            ("StringNotEquals", true), ("StringNotLike", true), ("StringNotEqualsIgnoreCase", true),
            ("NumericNotEquals", true), ("DateNotEquals", true), ("NotIpAddress", true),
            ("ArnNotEquals", true),
            ("ArnNotLike", true),
            ("StringEqualsIfExists", true), ("StringNotEqualsIfExists", true), ("BoolIfExists", true),
            ("IpAddressIfExists", true), ("ForAnyValue:StringEqualsIfExists", true),
            ("ForAllValues:StringEquals", true), ("ForAnyValue:StringEquals", false),
            ("ForAnyValue:StringNotEquals", false),
        ])
    func absentKey(name: String, result: Bool) {
        #expect(Self.holds(name, ["1"], nil) == result)
        #expect(Self.holds(name, ["1"], []) == result)
    }

    @Test(
        "IfExists compares what is there",
        arguments: [
            ("StringEqualsIfExists", "a", true), ("StringEqualsIfExists", "b", false),
            ("StringNotEqualsIfExists", "a", false), ("StringLikeIfExists", "b", false),
        ])
    func ifExists(name: String, actual: String, result: Bool) {
        #expect(Self.holds(name, ["a"], [actual]) == result)
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
    @Test(
        "ForAllValues and ForAnyValue",
        arguments: [
            ("ForAllValues:StringEquals", ["a", "b"], ["a"], true),
            ("ForAllValues:StringEquals", ["a", "b"], ["a", "b"], true),
            ("ForAllValues:StringEquals", ["a", "b"], ["a", "c"], false),
            ("ForAllValues:StringLike", ["a*"], ["a1", "a2"], true),
            ("ForAllValues:StringNotEquals", ["a"], ["b", "c"], true),
            ("ForAllValues:StringNotEquals", ["a"], ["a", "c"], false),
            ("ForAnyValue:StringEquals", ["a", "b"], ["c", "b"], true),
            ("ForAnyValue:StringEquals", ["a", "b"], ["c", "d"], false),
            ("ForAnyValue:StringNotEquals", ["a"], ["a", "b"], true),
            ("ForAnyValue:StringNotEquals", ["a"], ["a"], false),
        ])
    func quantifiers(name: String, expected: [String], actual: [String], result: Bool) {
        #expect(Self.holds(name, expected, actual) == result)
    }

    @Test("Keys have no case")
    func keyHasNoCase() {
        let policy = Sample.policy(.allow(where: [.init("StringEquals", "STS:externalid", ["x"])]))
        let request = Sample.request(context: ["sts:ExternalId": ["x"]])
        #expect(PolicyEvaluator.evaluate(request, identityPolicies: [policy]).isAllowed)
    }

    @Test(
        "Variables work in string and ARN conditions, and their value is never a pattern",
        arguments: [
            ("StringEquals", "home/${aws:username}", "home/ada", true),
            ("StringEquals", "${*}", "*", true),
            ("StringLike", "${aws:username}/*", "ada/x", true),
            ("StringLike", "${aws:PrincipalTag/star}", "anything", false),
            ("StringLike", "a${*}", "abc", false),
            ("StringLike", "${aws:none}*", "x", false),
            ("StringNotLike", "${aws:none}*", "x", true),
            ("StringEqualsIgnoreCase", "${aws:username}", "ADA", true),
            ("ArnLike", "arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::ada/k", true),
        ])
    func variables(name: String, expected: String, actual: String, result: Bool) {
        let context = ["aws:username": ["ada"], "aws:PrincipalTag/star": ["*"]]
        #expect(Self.holds(name, [expected], [actual], context: context) == result)
    }

    @Test(
        "An operator that does not exist opens nothing",
        arguments: [
            "StringEqual", "stringequals", "ForSomeValues:StringEquals", "NullIfExists", "",
        ])
    func unknownOperator(name: String) {
        let condition = Statement.Condition(name, "aws:test", ["a"])
        let request = Sample.request(context: ["aws:test": ["a"]])
        let allowing = Sample.policy(.allow(where: [condition]))
        #expect(!PolicyEvaluator.evaluate(request, identityPolicies: [allowing]).isAllowed)
        let denying = Sample.policy(.allow(), .deny(where: [condition]))
        #expect(!PolicyEvaluator.evaluate(request, identityPolicies: [denying]).isAllowed)
    }
}
