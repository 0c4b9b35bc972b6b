import Foundation
import TestSupport
import Testing

@testable import AWS

/// AWS's own cases for endpoints. Out of scope, because no platform's bucket is reached in these ways:
/// access points, Object Lambda and outposts (buckets given as ARNs or aliases), S3 Express directory buckets,
/// Transfer Acceleration, and the legacy global endpoints that a client must ask for.
struct EndpointVectorTests {
    private struct Suite: Decodable {
        let testCases: [Case]
    }

    private struct Case: Decodable {
        struct Parameters: Decodable {
            let Region: String?
            let Bucket: String?
            let Endpoint: String?
            let UseFIPS: Bool?
            let UseDualStack: Bool?
            let ForcePathStyle: Bool?
            let Accelerate: Bool?
            let UseGlobalEndpoint: Bool?
            let UseObjectLambdaEndpoint: Bool?
            let UseS3ExpressControlEndpoint: Bool?
        }

        struct Expectation: Decodable {
            struct Endpoint: Decodable {
                struct Properties: Decodable {
                    struct Scheme: Decodable {
                        let signingRegion: String?
                    }

                    let authSchemes: [Scheme]?
                }

                let url: String
                let properties: Properties?
            }

            let endpoint: Endpoint?
            let error: String?
        }

        let documentation: String?
        let params: Parameters?
        let expect: Expectation

        var rules: EndpointRules {
            EndpointRules(
                region: params?.Region ?? "", customEndpoint: params?.Endpoint,
                useFIPS: params?.UseFIPS ?? false,
                useDualStack: params?.UseDualStack ?? false)
        }

        var isInScope: Bool {
            let bucket = params?.Bucket ?? ""
            let isOtherResource =
                bucket.hasPrefix("arn:") || bucket.hasSuffix("--op-s3")
                || ["--x-s3", "--xa-s3", "--ol-s3"].contains { bucket.contains($0) }
            return !isOtherResource && params?.Accelerate != true && params?.UseGlobalEndpoint != true
                && params?.UseObjectLambdaEndpoint != true && params?.UseS3ExpressControlEndpoint == nil
        }
    }

    private func cases(_ file: String) throws -> [Case] {
        guard let url = Vectors.location("endpoints/\(file)") else { return [] }
        return try JSONDecoder().decode(Suite.self, from: Data(contentsOf: url)).testCases
    }

    private func check(_ example: Case, _ endpoint: () throws(EndpointError) -> Endpoint) {
        let name = Comment(rawValue: "\(example.documentation ?? ""): \(String(describing: example.params))")
        let result = Result { () throws(EndpointError) in try endpoint() }
        switch result {
        case .success(let endpoint):
            #expect(endpoint.text == example.expect.endpoint?.url, name)
            let region = example.expect.endpoint?.properties?.authSchemes?.first?.signingRegion
            if let region { #expect(endpoint.signingRegion == region, name) }
        case .failure(let error):
            #expect(example.expect.error.flatMap(Self.error) == Self.kind(error), name)
        }
    }

    /// AWS's sentence as our error.
    private static func error(_ sentence: String) -> String? {
        let kinds = [
            ("Invalid region", "invalidRegion"), ("Custom endpoint `", "invalidEndpoint"),
            ("A region must be set", "missingRegion"),
            ("Invalid Configuration: Missing Region", "missingRegion"),
            ("Cannot set dual-stack", "dualStackWithCustomEndpoint"),
            ("Invalid Configuration: Dualstack", "dualStackWithCustomEndpoint"),
            ("A custom endpoint cannot be combined with FIPS", "fipsWithCustomEndpoint"),
            ("Invalid Configuration: FIPS", "fipsWithCustomEndpoint"),
            ("Partition does not support FIPS", "fipsNotSupported"),
        ]
        return kinds.first { sentence.hasPrefix($0.0) }?.1 ?? sentence
    }

    private static func kind(_ error: EndpointError) -> String {
        String("\(error)".prefix { $0 != "(" })
    }

    @Test func findsTheEndpointOfS3AsAWSDoes() throws {
        let cases = try cases("s3-endpoint-tests.json")
        let checked = cases.filter(\.isInScope)
        #expect(cases.isEmpty || checked.count == 103, "\(checked.count) of \(cases.count)")
        for example in checked {
            check(example) { () throws(EndpointError) in
                try example.rules.s3(
                    bucket: example.params?.Bucket, forcePathStyle: example.params?.ForcePathStyle ?? false)
            }
        }
    }

    @Test func findsTheEndpointOfSTSAsAWSDoes() throws {
        let cases = try cases("sts-endpoint-tests.json")
        let checked = cases.filter(\.isInScope)
        #expect(cases.isEmpty || checked.count == 51, "\(checked.count) of \(cases.count)")
        for example in checked {
            check(example) { () throws(EndpointError) in try example.rules.sts() }
        }
    }

    @Test func findsTheEndpointOfIAMAsBotocoreDoes() throws {
        struct Question: Encodable {
            let region: String
            let fips: Bool
            let dualStack: Bool
        }
        struct Answer: Decodable {
            let url: String
            let signingRegion: String
        }
        var questions: [Question] = []
        for region in Partition.all.flatMap(\.regions) {
            for (fips, dualStack) in [(false, false), (false, true), (true, false), (true, true)] {
                questions.append(Question(region: region, fips: fips, dualStack: dualStack))
            }
        }
        let output = try Judge.python(
            "AWS/Judges/botocore_iam_endpoints.py", input: JSONEncoder().encode(questions))
        let answers = try JSONDecoder().decode([Answer].self, from: output)
        #expect(answers.count == questions.count)
        for (question, answer) in zip(questions, answers) {
            let rules = EndpointRules(
                region: question.region, useFIPS: question.fips, useDualStack: question.dualStack)
            let endpoint = try rules.iam()
            #expect(endpoint.text == answer.url, "\(question)")
            #expect(endpoint.signingRegion == answer.signingRegion, "\(question)")
        }
    }

    @Test func knowsThePartitionsOfBotocore() throws {
        struct File: Decodable {
            struct Partition: Decodable {
                struct Outputs: Decodable {
                    let dnsSuffix: String
                    let dualStackDnsSuffix: String
                }
                struct Region: Decodable {}

                let id: String
                let outputs: Outputs
                let regions: [String: Region]
                let regionRegex: String
            }

            let partitions: [Partition]
        }
        guard let url = Vectors.location("endpoints/partitions.json") else { return }
        let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
        #expect(Set(file.partitions.map(\.id)) == Set(Partition.all.map(\.id)))
        for expected in file.partitions {
            let partition = try #require(Partition.withID(expected.id))
            #expect(partition.dnsSuffix == expected.outputs.dnsSuffix)
            #expect(partition.dualStackDNSSuffix == expected.outputs.dualStackDnsSuffix)
            let regions = expected.regions.keys.filter { !$0.hasSuffix("-global") }
            #expect(Set(partition.regions) == Set(regions))
            let pattern = try Regex(expected.regionRegex)
            for region in Partition.all.flatMap(\.regions) + [
                "us-new-9", "us--1", "us-a_b-12", "eusc-fr-east-1",
            ] {
                #expect(
                    partition.mayHave(region: region) == (region.wholeMatch(of: pattern) != nil), "\(region)")
            }
        }
    }
}
