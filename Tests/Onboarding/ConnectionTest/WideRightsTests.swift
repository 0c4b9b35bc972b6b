import AWS
import Platforms
import Policies
import Testing

@testable import Onboarding

/// Permissions policies that reach further than the folder: each must make its negative rung fail, and what lands
/// is named.
@Suite struct WideRightsTests {
    /// Runs the test as DinMo, with a role whose permissions somebody wrote by hand.
    private func report(
        _ permissions: @Sendable (String) -> PolicyDocument,
        _ look: @Sendable (TestWorld, TestReport) async throws -> Void = { _, _ in }
    ) async throws -> TestReport {
        try await TestWorld.run { world in
            try await world.makeRole(permissions: permissions("arn:aws:s3:::\(world.setup.bucket)"))
            let report = try await world.test().report
            try await look(world, report)
            return report
        }
    }

    private static let writing = ["s3:PutObject", "s3:AbortMultipartUpload"]

    @Test func aPolicyOnTheWholeBucket() async throws {
        let report = try await report({ .allowing(Self.writing, on: ["\($0)/*"]) }) { world, report in
            let landed = try await S3Client(world.customer).listObjectsV2(
                ListObjectsV2Input(bucket: world.setup.bucket)
            ).objects.map(\.key)
            #expect(landed.count == 3)
            #expect(landed.allSatisfy(TestObject.isName))
            #expect(
                Set(report.leftovers.map(\.name)) == Set(landed.map { "s3://\(world.setup.bucket)/\($0)" }))
        }
        #expect(report[.outsideFolder]?.verdict == .failed)
        #expect(report.causes(.outsideFolder) == ["object-rights-too-wide"])
        #expect(report[.siblingFolder]?.verdict == .failed)
        #expect(report[.listOutside]?.verdict == .passed)
        #expect(report.verdict == .failed)
        let note = try #require(report[.outsideFolder]?.note?.en)
        #expect(note.hasPrefix("s3://acme-data-exports/s3-onboard-test-"))
        #expect(
            report[.outsideFolder]?.causes.first?.message.en.hasSuffix(
                "the permissions policy, or the bucket’s own, reaches further than "
                    + "arn:aws:s3:::acme-data-exports/exports/dinmo/*.")
                == true)
        #expect(
            report.leftBehind.contains { $0.en.contains("aws s3api delete-object") && $0.en.contains(note) })
    }

    @Test func aPolicyOnTheFoldersNameWithoutASlash() async throws {
        let report = try await report { .allowing(Self.writing, on: ["\($0)/exports/dinmo*"]) }
        #expect(report[.outsideFolder]?.verdict == .passed)
        #expect(report[.siblingFolder]?.verdict == .failed)
        #expect(report.causes(.siblingFolder) == ["object-rights-too-wide"])
        #expect(
            report[.siblingFolder]?.note?.en.contains("/exports/dinmo-s3-onboard/s3-onboard-test-") == true)
    }

    @Test func whatLandedOutsideIsRemovedWhereTheRoleMay() async throws {
        let report = try await report({ .allowing(Self.writing + ["s3:DeleteObject"], on: ["\($0)/*"]) }) {
            world, _ in
            let rest = try await S3Client(world.customer).listObjectsV2(
                ListObjectsV2Input(bucket: world.setup.bucket)
            ).objects.map(\.key)
            // DinMo's own policy does not let it remove what it wrote in the folder, so that is not tried.
            #expect(rest.count == 1 && rest.allSatisfy { $0.hasPrefix("exports/dinmo/") })
        }
        #expect(report[.outsideFolder]?.verdict == .failed)
        #expect(report.leftovers.count == 1)
    }

    @Test(arguments: [nil, "exports/dinmo*", "*"])
    func aListingWithoutAPrefixOrWithALooseOne(_ prefix: String?) async throws {
        let report = try await report { bucket in
            var policy = PolicyDocument.allowing(Self.writing, on: ["\(bucket)/exports/dinmo/*"])
            policy.statements.append(
                Statement(
                    effect: .allow, actions: .including(["s3:ListBucket"]), resources: .including([bucket]),
                    conditions: prefix.map { [.init("StringLike", "s3:prefix", [$0])] } ?? []))
            return policy
        }
        #expect(report[.listOutside]?.verdict == .failed)
        #expect(report.causes(.listOutside) == ["list-rights-too-wide"])
        #expect(
            report[.listOutside]?.causes.first?.fix.en
                == #"Add to the s3:ListBucket statement: "Condition": {"StringLike": {"s3:prefix": "exports/dinmo/*"}}."#
        )
        #expect(report[.outsideFolder]?.verdict == .passed)
    }

    @Test func aPolicyThatForgetsToGiveUploadsUp() async throws {
        let report = try await report({ .allowing(["s3:PutObject"], on: ["\($0)/exports/dinmo/*"]) }) {
            world, report in
            let open = try await S3Client(world.customer).listMultipartUploads(
                bucket: world.setup.bucket, prefix: "exports/")
            #expect(open.uploads.count == 1)
            let left = try #require(report.leftovers.first { $0.removal.contains("abort-multipart-upload") })
            #expect(left.thing == .upload(try #require(open.uploads.first)))
            try await left.remove(with: world.customer)
            #expect(
                try await S3Client(world.customer).listMultipartUploads(
                    bucket: world.setup.bucket, prefix: ""
                ).uploads.isEmpty)
        }
        #expect(report[.multipart]?.verdict == .failed)
        #expect(report.causes(.multipart) == ["missing-abort"])
        // The generated policy grants it, so a second refusal at the end is one more fault, not a reason.
        #expect(report[.cleanUp]?.verdict == .failed)
        #expect(report[.outsideFolder]?.verdict == .passed)
    }

    @Test func aDocumentedPolicyOnTheWholeBucketLeavesNothingToRefuse() async throws {
        try await TestWorld.run { world in
            world.setup.mode = .documented
            try await world.makeRole()
            let report = try await world.test().report
            #expect(report.verdict == .passed)
            for rung in [Rung.outsideFolder, .siblingFolder] {
                #expect(
                    report[rung]?.note?.en
                        == "The policy allows s3:PutObject there too, so nothing is refused.")
                #expect(report.notProved.contains { $0.en.hasSuffix("so nothing is refused.") })
            }
            #expect(report[.listOutside]?.verdict == .passed, "DinMo’s document asks for no listing")
        }
    }
}
