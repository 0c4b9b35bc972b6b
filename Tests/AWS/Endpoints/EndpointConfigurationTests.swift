import AWS
import Testing

struct EndpointConfigurationTests {
    private func text(_ service: AWSService, _ environment: [String: String], endpointURL: String? = nil)
        throws -> String
    {
        try EndpointConfiguration(environment: environment, endpointURL: endpointURL)
            .endpoint(for: service, region: "eu-west-3").text
    }

    @Test func asksAWSUnlessToldOtherwise() throws {
        #expect(try text(.s3, [:]) == "https://s3.eu-west-3.amazonaws.com")
        #expect(try text(.sts, [:]) == "https://sts.eu-west-3.amazonaws.com")
        #expect(try text(.iam, [:]) == "https://iam.amazonaws.com")
        #expect(
            try text(.s3, ["AWS_ENDPOINT_URL": "", "AWS_ENDPOINT_URL_S3": ""])
                == "https://s3.eu-west-3.amazonaws.com")
    }

    @Test func theServicesOwnVariableWinsOverTheCommonOne() throws {
        let environment = [
            "AWS_ENDPOINT_URL": "http://localhost:1", "AWS_ENDPOINT_URL_STS": "http://localhost:2/",
        ]
        #expect(try text(.s3, environment) == "http://localhost:1")
        #expect(try text(.sts, environment) == "http://localhost:2")
        #expect(try text(.iam, environment) == "http://localhost:1")
    }

    @Test func theOptionWinsOverTheEnvironment() throws {
        let environment = [
            "AWS_ENDPOINT_URL_S3": "http://localhost:1", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true",
        ]
        #expect(try text(.s3, environment) == "https://s3.eu-west-3.amazonaws.com")
        #expect(try text(.s3, environment, endpointURL: "http://localhost:3") == "http://localhost:3")
    }

    @Test func readsFIPSAndDualStackFromTheEnvironment() throws {
        #expect(try text(.s3, ["AWS_USE_FIPS_ENDPOINT": "TRUE"]) == "https://s3-fips.eu-west-3.amazonaws.com")
        #expect(
            try text(.s3, ["AWS_USE_DUALSTACK_ENDPOINT": "true"])
                == "https://s3.dualstack.eu-west-3.amazonaws.com")
    }

    @Test(arguments: [
        ("my-bucket", nil, "https://my-bucket.s3.eu-west-3.amazonaws.com"),
        ("my.bucket", nil, "https://s3.eu-west-3.amazonaws.com/my.bucket"),
        ("my-bucket", "http://127.0.0.1:9000", "http://127.0.0.1:9000/my-bucket"),
        ("my-bucket", "https://store.example.com/base", "https://store.example.com/base/my-bucket"),
        ("bücket/../x", nil, "https://s3.eu-west-3.amazonaws.com/b%C3%BCcket%2F..%2Fx"),
    ])
    func addressesBuckets(bucket: String, endpoint: String?, expected: String) throws {
        let configuration = EndpointConfiguration(environment: [:], endpointURL: endpoint)
        #expect(try configuration.endpoint(forBucket: bucket, region: "eu-west-3").text == expected)
    }

    @Test func tellsWhetherAnEndpointIsAWSs() {
        let own = EndpointConfiguration(environment: [
            "AWS_ENDPOINT_URL_S3": "https://evil.example/amazonaws.com"
        ])
        #expect(!own.isAWS(.s3, region: "eu-west-3"))
        #expect(own.isAWS(.sts, region: "cn-north-1"))
        #expect(
            !EndpointConfiguration(environment: ["AWS_ENDPOINT_URL": "nonsense"]).isAWS(
                .s3, region: "eu-west-3"))
        #expect(Endpoint.isAWS(host: "vpce-1.s3.eu-west-3.vpce.amazonaws.com"))
        #expect(!Endpoint.isAWS(host: "amazonaws.com.evil.example"))
        #expect(!Endpoint.isAWS(host: "notamazonaws.com"))
    }

    @Test func plainHTTPToAWSIsNotAWS() {
        let plain = EndpointConfiguration(environment: [
            "AWS_ENDPOINT_URL": "http://s3.eu-west-3.amazonaws.com"
        ])
        #expect(!plain.isAWS(.s3, region: "eu-west-3"))
    }

    @Test(arguments: [
        ("", EndpointError.missingRegion), ("eu west", .invalidRegion("eu west")),
        ("a.b", .invalidRegion("a.b")),
    ])
    func refusesRegionsThatFitNoHost(region: String, expected: EndpointError) {
        #expect(throws: expected) {
            try EndpointConfiguration(environment: [:]).endpoint(for: .s3, region: region)
        }
    }

    @Test func refusesEndpointsThatAreNone() {
        #expect(throws: EndpointError.invalidEndpoint("localhost:9000")) {
            try EndpointConfiguration(environment: ["AWS_ENDPOINT_URL": "localhost:9000"])
                .endpoint(for: .iam, region: "eu-west-3")
        }
    }
}
