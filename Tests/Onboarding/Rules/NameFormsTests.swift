import Testing

@testable import Onboarding

@Suite struct NamePatternTests {
    @Test(arguments: [
        ("didomi-exports-acme-4f2a", true), ("didomi-exports-a-b", true),
        ("didomi-exports-acme-4f2a-x", true),
        ("didomi-exports-acme", false), ("didomi-exports--x", false), ("didomi-exports-acme-", false),
        ("xdidomi-exports-a-b", false), ("didomi-export-a-b", false), ("", false),
    ])
    func aHoleHoldsAtLeastOneCharacter(name: String, matches: Bool) {
        #expect(
            NamePattern("didomi-exports-{organization-id}-{random string}").matches(TypedValue(name))
                == matches)
    }

    @Test func whatFollowsTheLastHoleEndsTheName() {
        let pattern = NamePattern("{bucket}-role")
        #expect(pattern.matches(TypedValue("acme-role")))
        #expect(pattern.matches(TypedValue("acme-role-role")))
        #expect(!pattern.matches(TypedValue("-role")))
        #expect(!pattern.matches(TypedValue("acme-roles")))
    }

    @Test func aPatternWithoutHolesIsTheNameItself() {
        #expect(NamePattern("acme").matches(TypedValue("acme")))
        #expect(!NamePattern("acme").matches(TypedValue("acmes")))
    }
}

@Suite struct AccountRegionalNameTests {
    private func read(_ name: String) -> [String]? {
        let value = TypedValue(name)
        return AccountRegionalName(value).map { [value.slice($0.account).text, value.slice($0.region).text] }
    }

    @Test(arguments: [
        ("acme-111122223333-eu-west-3-an", ["111122223333", "eu-west-3"]),
        ("a-b-c-111122223333-us-gov-west-1-an", ["111122223333", "us-gov-west-1"]),
        ("x-999999999999-111122223333-eusc-de-east-1-an", ["111122223333", "eusc-de-east-1"]),
    ])
    func tellsAccountAndRegion(name: String, parts: [String]) {
        #expect(read(name) == parts)
    }

    @Test(arguments: [
        "acme-an", "111122223333-eu-west-3-an", "acme-11112222333-eu-west-3-an", "acme-111122223333-an", "an",
        "",
    ])
    func otherNamesTellNothing(name: String) {
        #expect(read(name) == nil)
    }
}

@Suite struct S3AddressTests {
    private func read(_ text: String) -> [String]? {
        let value = TypedValue(text)
        return S3Address(value).map {
            ["\($0.form)", value.slice($0.bucket).text, value.slice($0.folder).text]
        }
    }

    @Test(arguments: [
        ("s3://acme", ["s3URL", "acme", ""]), ("s3a://acme/x/y", ["s3URL", "acme", "x/y"]),
        ("S3N://Acme/X", ["s3URL", "Acme", "X"]), ("arn:aws:s3:::acme", ["bucketARN", "acme", ""]),
        ("arn:aws-us-gov:s3:::acme/*", ["bucketARN", "acme", "*"]),
        ("https://acme.s3.amazonaws.com", ["webAddress", "acme", ""]),
        ("https://a.b.s3.eu-west-3.amazonaws.com/k?versionId=1", ["webAddress", "a.b", "k"]),
        ("https://acme.s3-eu-west-1.amazonaws.com/k", ["webAddress", "acme", "k"]),
        ("http://s3.amazonaws.com/acme/k", ["webAddress", "acme", "k"]),
        ("https://s3.cn-north-1.amazonaws.com.cn/acme/", ["webAddress", "acme", ""]),
        ("https://s3.console.aws.amazon.com/s3/buckets/acme?prefix=a/&x=1", ["consoleURL", "acme", "a/"]),
        (
            "https://eu-west-3.console.aws.amazon.com/s3/object/acme?region=eu-west-3&prefix=a%2Fb.csv",
            ["consoleURL", "acme", "a%2Fb.csv"]
        ),
        ("acme/x", ["path", "acme", "x"]), ("acme/", ["path", "acme", ""]),
    ])
    func tellsBucketAndFolder(text: String, parts: [String]) {
        #expect(read(text) == parts)
    }

    @Test(arguments: [
        "acme", "", "/", "/acme", "s3://", "s3:///x", "arn:aws:s3", "arn:aws:iam::444455556666:role/a/b",
        "arn:aws:s3:eu-west-3:444455556666:accesspoint/x", "https://", "https://example.com/acme",
        "https://s3.example.com/acme", "https://console.aws.amazon.com/iam/home",
        "https://amazonaws.com/acme",
    ])
    func otherTextsAreNoAddress(text: String) {
        #expect(read(text) == nil)
    }
}
