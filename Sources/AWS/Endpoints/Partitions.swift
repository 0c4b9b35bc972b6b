/// The partitions as botocore's `partitions.json` and its rules for IAM list them (2026-08-07).
extension Partition {
    /// All partitions; the first one is the one that unknown regions are taken to be in.
    public static let all = [commercial, china, sovereignEurope, iso, isoB, isoE, isoF, govCloud]

    /// The partition of most accounts.
    public static let commercial = Partition(
        id: "aws", dnsSuffix: "amazonaws.com", dualStackDNSSuffix: "api.aws",
        regions: [
            "af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3",
            "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "eu-central-1",
            "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3",
            "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-1",
            "us-east-2",
            "us-west-1", "us-west-2",
        ],
        iam: IAMPlace(
            region: "us-east-1", host: "iam.amazonaws.com", fipsHost: "iam-fips.amazonaws.com",
            dualStackHost: "iam.global.api.aws", fipsDualStackHost: "iam-fips.global.api.aws"),
        regionPrefixes: ["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx"])

    private static let china = Partition(
        id: "aws-cn", dnsSuffix: "amazonaws.com.cn", dualStackDNSSuffix: "api.amazonwebservices.com.cn",
        regions: ["cn-north-1", "cn-northwest-1"],
        iam: IAMPlace(
            region: "cn-north-1", host: "iam.cn-north-1.amazonaws.com.cn",
            fipsHost: "iam-fips.amazonaws.com.cn",
            dualStackHost: "iam.global.api.amazonwebservices.com.cn",
            fipsDualStackHost: "iam-fips.api.amazonwebservices.com.cn"),
        regionPrefixes: ["cn"])

    private static let sovereignEurope = Partition(
        id: "aws-eusc", dnsSuffix: "amazonaws.eu", dualStackDNSSuffix: "api.amazonwebservices.eu",
        regions: ["eusc-de-east-1"],
        iam: IAMPlace(
            region: "eusc-de-east-1", host: "iam.eusc-de-east-1.amazonaws.eu",
            fipsHost: "iam-fips.amazonaws.eu",
            dualStackHost: "iam.global.api.amazonwebservices.eu",
            fipsDualStackHost: "iam-fips.api.amazonwebservices.eu"),
        regionPrefixes: ["eusc-de"])

    private static let iso = Partition(
        id: "aws-iso", dnsSuffix: "c2s.ic.gov", dualStackDNSSuffix: "api.aws.ic.gov",
        regions: ["us-iso-east-1", "us-iso-west-1"],
        iam: IAMPlace(
            region: "us-iso-east-1", host: "iam.us-iso-east-1.c2s.ic.gov",
            fipsHost: "iam-fips.us-iso-east-1.c2s.ic.gov",
            dualStackHost: "iam.api.aws.ic.gov", fipsDualStackHost: "iam-fips.api.aws.ic.gov"),
        regionPrefixes: ["us-iso"])

    private static let isoB = Partition(
        id: "aws-iso-b", dnsSuffix: "sc2s.sgov.gov", dualStackDNSSuffix: "api.aws.scloud",
        regions: ["us-isob-east-1", "us-isob-west-1"],
        iam: IAMPlace(
            region: "us-isob-east-1", host: "iam.us-isob-east-1.sc2s.sgov.gov",
            fipsHost: "iam-fips.us-isob-east-1.sc2s.sgov.gov",
            dualStackHost: "iam.api.aws.scloud", fipsDualStackHost: "iam-fips.api.aws.scloud"),
        regionPrefixes: ["us-isob"])

    private static let isoE = Partition(
        id: "aws-iso-e", dnsSuffix: "cloud.adc-e.uk", dualStackDNSSuffix: "api.cloud-aws.adc-e.uk",
        regions: ["eu-isoe-west-1"],
        iam: IAMPlace(
            region: "eu-isoe-west-1", host: "iam.eu-isoe-west-1.cloud.adc-e.uk",
            fipsHost: "iam-fips.cloud.adc-e.uk",
            dualStackHost: "iam.api.cloud-aws.adc-e.uk", fipsDualStackHost: "iam-fips.api.cloud-aws.adc-e.uk"),
        regionPrefixes: ["eu-isoe"]
    )

    private static let isoF = Partition(
        id: "aws-iso-f", dnsSuffix: "csp.hci.ic.gov", dualStackDNSSuffix: "api.aws.hci.ic.gov",
        regions: ["us-isof-east-1", "us-isof-south-1"],
        iam: IAMPlace(
            region: "us-isof-south-1", host: "iam.us-isof-south-1.csp.hci.ic.gov",
            fipsHost: "iam-fips.csp.hci.ic.gov",
            dualStackHost: "iam.api.aws.hci.ic.gov", fipsDualStackHost: "iam-fips.api.aws.hci.ic.gov"),
        regionPrefixes: ["us-isof"])

    private static let govCloud = Partition(
        id: "aws-us-gov", dnsSuffix: "amazonaws.com", dualStackDNSSuffix: "api.aws",
        regions: ["us-gov-east-1", "us-gov-west-1"],
        iam: IAMPlace(
            region: "us-gov-west-1", host: "iam.us-gov.amazonaws.com", fipsHost: "iam.us-gov.amazonaws.com",
            dualStackHost: "iam.us-gov.api.aws", fipsDualStackHost: "iam.us-gov.api.aws"),
        regionPrefixes: ["us-gov"])
}
