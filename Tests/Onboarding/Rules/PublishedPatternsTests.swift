import Foundation
import TestSupport
import Testing

@testable import Onboarding

/// Our verdicts against the patterns that Adobe and AWS publish, evaluated by Python.
@Suite struct PublishedPatternsTests {
    @Test func adobesBucketPattern() throws {
        let names = [
            "acme-exports", "my.bucket", "a.b.c", "abc", "123", "1.2.a", "a-b.c-d", "ab", "A.b", "acme_",
            "-abc",
            "abc-", "a..b", "a.-b", "a-.b", ".abc", "abc.", "1.2", "1.2.3", "1.2.3.4", "192.168.5.4", "acmé",
            "a b c", "a--b", "0.a", "a/b", "abc%", String(repeating: "a", count: 63),
            String(repeating: "a", count: 64),
        ]
        for (name, accepted) in try judge("adobe-bucket", names) {
            let verdict = Rules.verdict(.bucket, name, in: context("adobe-experience-platform"))
            #expect((verdict != .invalid) == accepted, "\(name)")
        }
    }

    @Test func adobesBucketPatternLetsInWhatAWSReserves() throws {
        let names = ["xn--abc", "sthree-x", "my-s3alias", "bucket--x-s3", "amzn-s3-demo-a"]
        for (name, accepted) in try judge("adobe-bucket", names) {
            #expect(accepted, "\(name)")
            #expect(
                Rules.verdict(.bucket, name, in: context("adobe-experience-platform")) == .invalid, "\(name)")
        }
    }

    @Test func adobesFolderPattern() throws {
        let paths = [
            "exports", "exports/2026", "/", "/exports", "exports/", "a//b", "../x", "a!b-c_d.e*f'g(h)",
            "exports/%SEGMENT_ID%",
            "%SEGMENT_NAME%", "%SEGMENT_NAME%/%SEGMENT_ID%", "exports%SEGMENT_ID%",
            "%SEGMENT_NAME%%SEGMENT_ID%",
            "%SEGMENT_ID%/%SEGMENT_ID%/%SEGMENT_ID%", "a/%SEGMENT_ID%/", "a/%SEGMENT_ID%//", "a b",
            "a/%SEGMENT_ID%/b",
            "%SEGMENT_ID%_x", "a/%DATETIME%", "a/%segment_id%", "a/%SEGMENT_ID", "é", "a\\b", "a{b}", "a?b",
            "a&b",
            "a;b", "a,b", "a=b", "a@b", "a:b", "a~b", "a#b", "a|b", "a<b", "a`b", "100", "%%SEGMENT_ID%%x",
        ]
        for (path, accepted) in try judge("adobe-folder", paths) {
            let verdict = Rules.verdict(.folder, path, in: context("adobe-experience-platform"))
            #expect((verdict != .invalid) == accepted, "\(path)")
        }
    }

    /// What the page allows and the API refuses: a warning that says so.
    @Test func whatOnlyAdobesPageAllows() throws {
        let paths = ["a\"b", "a^b", "a[b", "a]b", "a+b", "a$b", "a%b"]
        for (path, accepted) in try judge("adobe-folder", paths) {
            #expect(!accepted, "\(path)")
            let found = Rules.findings(.folder, path, in: context("adobe-experience-platform"))
            #expect(found.map(\.rule) == ["folder.page-only"], "\(path)")
            #expect(found.first?.verdict == .warning)
            #expect(found.first?.range == 1..<2)
        }
    }

    @Test func adobesAccessKeyPattern() throws {
        let keys = [
            "AKIAIOSFODNN7ABCDEFG", "AKIA0123456789ABCDEF", "AKIAIOSFODNN7ABCDEF", "AKIAIOSFODNN7ABCDEFGH",
            "akiaiosfodnn7abcdefg", "AKIAIOSFODNN7ABCDE-G", "AKIA2345672345672345", "AKIAIOSFODNN8ABCDEFG",
        ]
        for (key, accepted) in try judge("adobe-access-key", keys) {
            let verdict = Rules.verdict(.accessKey, key, in: context("adobe-experience-platform", .accessKey))
            #expect((verdict != .invalid) == accepted, "\(key)")
        }
        // Adobe's pattern takes a temporary key, which cannot work: there is no field for its token.
        let (temporary, accepted) = try #require(
            try judge("adobe-access-key", ["ASIAIOSFODNN7ABCDEFG"]).first)
        #expect(accepted)
        #expect(
            Rules.verdict(.accessKey, temporary, in: context("adobe-experience-platform", .accessKey))
                == .invalid)
    }

    @Test func adobesSecretKeyPattern() throws {
        let secrets = [
            String(repeating: "a", count: 40), String(repeating: "a", count: 39),
            String(repeating: "a", count: 41),
            String(repeating: "/+aB9", count: 8), String(repeating: "a", count: 39) + "-",
            String(repeating: "a", count: 39) + "=",
        ]
        for (secret, accepted) in try judge("adobe-secret-key", secrets) {
            #expect((Rules.verdict(.secretKey, secret) != .invalid) == accepted)
        }
    }

    @Test func iamsPatternOfRoleNames() throws {
        let names = [
            "a", "destinations-role-customer", "Exports_2026", "a+b=c,d.e@f-g", "a b", "a/b", "é", "a:b",
            "a*", "",
            String(repeating: "r", count: 64), String(repeating: "r", count: 65),
        ]
        for (name, accepted) in try judge("role-name", names) {
            #expect((Rules.verdict(.roleName, name) != .invalid) == accepted, "\(name)")
        }
    }

    @Test func stssPatternOfExternalIds() throws {
        let values = [
            "ab", "40cef540-b3b4-4e86-b343-2fde3a6f0396", "ACCT_SFCRole=2_abc=", "source:x:id:", "a/b",
            "a+b=c,d.e@f",
            "a", "", "a b", "a*b", "é1", "a;b", String(repeating: "x", count: 1224),
            String(repeating: "x", count: 1225),
        ]
        for (value, accepted) in try judge("external-id", values) {
            #expect((Rules.verdict(.externalID, value) != .invalid) == accepted, "\(value)")
        }
    }

    /// STS's own pattern is wide; whatever we take, it must take.
    @Test func stsTakesEveryRoleARNThatWeTake() throws {
        let arns = [
            "arn:aws:iam::444455556666:role/x", "arn:aws-cn:iam::444455556666:role/service-role/x",
            "arn:aws-us-gov:iam::444455556666:role/a/b/c+d=e,f.g@h-i",
            "arn:aws-eusc:iam::444455556666:role/x",
            "arn:aws:iam::444455556666:role/" + String(repeating: "r", count: 64),
        ]
        for (arn, accepted) in try judge("role-arn", arns) {
            #expect(Rules.findings(.roleARN, arn) == [], "\(arn)")
            #expect(accepted, "\(arn)")
        }
    }

    private func judge(_ kind: String, _ values: [String]) throws -> [(String, Bool)] {
        let answer = try Judge.python(
            "Onboarding/Rules/published_patterns.py", input: try JSONEncoder().encode([kind: values]))
        let verdicts = try JSONDecoder().decode([String: [Bool]].self, from: answer)
        return Array(zip(values, try #require(verdicts[kind])))
    }
}
