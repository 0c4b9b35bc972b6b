import Testing

@testable import Onboarding

@Suite struct BucketNameRulesTests {
    @Test(arguments: ["acme-exports", "a1b", "123", "acme-exports-2026", String(repeating: "a", count: 63)])
    func soundNamesKeepEveryRule(name: String) {
        #expect(broken(.bucket, name) == [])
        #expect(broken(.bucket, name, in: context("adobe-experience-platform")) == [])
    }

    @Test(arguments: [
        ("", "bucket.filled"), ("ab", "bucket.length"), (String(repeating: "a", count: 64), "bucket.length"),
        ("-acme", "bucket.first-last"), ("acme-", "bucket.first-last"), (".acme", "bucket.first-last"),
        ("acme..exports", "bucket.adjacent-periods"), ("192.168.5.4", "bucket.ip-address"),
        ("999.999.999.999", "bucket.ip-address"), ("xn--acme", "bucket.reserved-prefix"),
        ("sthree-acme", "bucket.reserved-prefix"), ("sthree-configurator-x", "bucket.reserved-prefix"),
        ("amzn-s3-demo-bucket", "bucket.reserved-prefix"), ("acme-s3alias", "bucket.reserved-suffix"),
        ("acme--ol-s3", "bucket.reserved-suffix"), ("acme.mrap", "bucket.reserved-suffix"),
        ("acme--x-s3", "bucket.reserved-suffix"), ("acme--table-s3", "bucket.reserved-suffix"),
        ("acme_exports", "bucket.characters"), ("acme exports", "bucket.characters"),
        ("acmé-exports", "bucket.characters"), ("acme😀", "bucket.characters"), ("Acme", "bucket.upper-case"),
        ("${bucketName}", "bucket.placeholder"), ("bucket", "bucket.placeholder"),
        ("<your-bucket>", "bucket.placeholder"), ("‹bucket›", "bucket.placeholder"),
        (" acme ", "bucket.blanks"), ("\"acme\"", "bucket.quotes"), ("ac\u{200B}me", "bucket.invisible"),
        ("s3://acme", "bucket.bare-name"), ("acme/", "bucket.bare-name"),
        ("acme/exports", "bucket.bare-name"),
    ])
    func aWrongNameBreaksTheRuleMeantForIt(name: String, rule: String) {
        let findings = Rules.findings(.bucket, name)
        #expect(findings.contains { $0.rule == rule && $0.verdict == .invalid }, "\(findings.map(\.rule))")
    }

    @Test func theMessageNamesValueRulePlaceAndCure() throws {
        let found = try #require(finding("bucket.upper-case", .bucket, "my-BUcket"))
        #expect(found.range == 3..<5)
        #expect(found.fix == "my-bucket")
        #expect(
            found.message.en == "“BU” at character 4 is upper case; S3 takes only lower case: “my-bucket”.")
        #expect(
            found.message.fr
                == "« BU » au caractère 4 est en majuscules ; S3 n’accepte que des minuscules : « my-bucket »."
        )
    }

    @Test func positionsCountWhatTheBlanksAndTheAddressTakeUp() {
        let value = "  s3://My_Bucket/exports"
        #expect(
            broken(.bucket, value) == [
                "bucket.blanks", "bucket.bare-name", "bucket.upper-case", "bucket.characters",
            ])
        #expect(finding("bucket.upper-case", .bucket, value)?.range == 7..<8)
        #expect(finding("bucket.characters", .bucket, value)?.range == 9..<10)
        #expect(
            finding("bucket.upper-case", .bucket, value)?.message.en.hasPrefix("“M” at character 8") == true)
        #expect(
            finding("bucket.characters", .bucket, value)?.message.fr.hasPrefix("« _ » au caractère 10")
                == true)
        #expect(finding("bucket.bare-name", .bucket, value)?.fix == "My_Bucket")
        #expect(finding("bucket.upper-case", .bucket, value)?.fix == "my_bucket")
    }

    @Test(arguments: [
        ("s3://acme-exports/2026/x", "acme-exports"), ("S3://acme-exports", "acme-exports"),
        ("arn:aws:s3:::acme-exports/*", "acme-exports"), ("arn:aws-cn:s3:::acme-exports", "acme-exports"),
        ("https://acme-exports.s3.eu-west-3.amazonaws.com/x", "acme-exports"),
        ("https://acme.exports.s3.amazonaws.com/", "acme.exports"),
        ("https://s3.eu-west-3.amazonaws.com/acme-exports/x?y=z", "acme-exports"),
        ("https://s3-eu-west-1.amazonaws.com/acme-exports", "acme-exports"),
        (
            "https://eu-west-3.console.aws.amazon.com/s3/buckets/acme-exports?region=eu-west-3&tab=objects",
            "acme-exports"
        ),
        ("https://s3.console.aws.amazon.com/s3/buckets/acme-exports/?prefix=a%2F", "acme-exports"),
    ])
    func anAddressIsCutDownToTheName(address: String, name: String) {
        #expect(finding("bucket.bare-name", .bucket, address)?.fix == name)
        #expect(broken(.bucket, name).allSatisfy { $0 == "bucket.dots" })
    }

    @Test func periodsAreAWarningInTheWordsOfWhoMindsThem() {
        let generic = finding("bucket.dots", .bucket, "my.bucket")
        #expect(generic?.verdict == .warning)
        #expect(generic?.range == 2..<3)
        #expect(generic?.message.en.contains("TLS certificate") == true)
        let adobe = finding("bucket.dots", .bucket, "my.bucket", in: context("adobe-experience-platform"))
        #expect(adobe?.verdict == .warning)
        #expect(
            adobe?.message.en
                == "A period stands at character 3: the help in Adobe Experience Platform’s form refuses it, its "
                + "API takes it. A bucket without periods is safer.")
    }

    @Test func adobesAPITakesEachPartAsAName() {
        let adobe = context("adobe-experience-platform")
        #expect(finding("bucket.parts", .bucket, "a.-b", in: adobe)?.range == 1..<3)
        #expect(finding("bucket.parts", .bucket, "a-.b", in: adobe)?.verdict == .invalid)
        #expect(finding("bucket.parts", .bucket, "1.22.333", in: adobe)?.verdict == .invalid)
        #expect(finding("bucket.parts", .bucket, "1.22.a33", in: adobe) == nil)
        #expect(!broken(.bucket, "a.-b").contains("bucket.parts"))
    }

    @Test func aNameThatTellsAccountAndRegionMustFitThem() {
        let name = "acme-111122223333-eu-west-3-an"
        #expect(broken(.bucket, name) == [])
        let elsewhere = context("dinmo") { $0.region = "us-east-1" }
        #expect(finding("bucket.account-regional", .bucket, name, in: elsewhere)?.range == 18..<27)
        #expect(finding("bucket.account-regional", .bucket, name, in: elsewhere)?.verdict == .invalid)
        let otherRole = context("dinmo") { $0.roleARN = "arn:aws:iam::444455556666:role/x" }
        #expect(finding("bucket.account-regional", .bucket, name, in: otherRole)?.verdict == .warning)
        #expect(finding("bucket.account-regional", .bucket, "acme-111122223333-us-gov-west-1-an") == nil)
        #expect(
            finding("bucket.account-regional", .bucket, "acme-111122223333-eu-west-9-an")?.verdict == .invalid
        )
        #expect(finding("bucket.account-regional", .bucket, "plan-b-an")?.verdict == .warning)
        #expect(finding("bucket.account-regional", .bucket, "milan") == nil)
    }

    @Test func didomisBucketsHaveANameOfTheirOwn() {
        let didomi = context("didomi", .reader)
        #expect(broken(.bucket, "didomi-exports-acme-4f2a", in: didomi) == [])
        #expect(broken(.bucket, "didomi-exports-acme", in: didomi) == ["bucket.platform-form"])
        #expect(broken(.bucket, "acme-exports", in: didomi) == ["bucket.platform-form"])
        let long = "didomi-exports-acme-" + String(repeating: "x", count: 40)
        #expect(broken(.bucket, long, in: didomi) == ["bucket.length"])
        #expect(finding("bucket.length", .bucket, long, in: didomi)?.range == 59..<60)
    }

    @Test func theChecklistKeepsItsOrderAndJudgesNothingItCannotRead() {
        let sound = Rules.checks(.bucket, "acme-exports")
        let empty = Rules.checks(.bucket, "")
        #expect(sound.map(\.rule) == empty.map(\.rule))
        #expect(sound.allSatisfy { $0.isJudged && $0.finding == nil })
        #expect(empty.first?.finding?.message.en == "The bucket’s name is empty; type it.")
        #expect(empty.dropFirst().allSatisfy { !$0.isJudged && $0.finding == nil })
        #expect(sound.first { $0.rule == "bucket.length" }?.label.fr == "De 3 à 63 caractères")
    }
}
