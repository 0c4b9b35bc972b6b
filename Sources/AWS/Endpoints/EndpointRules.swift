/// What decides an endpoint; the words are those of AWS's endpoint rules.
struct EndpointRules {
    /// A pseudo-region whose endpoints have no region in their names.
    private static let globalRegion = "aws-global"

    var region: String
    var customEndpoint: String?
    var useFIPS = false
    var useDualStack = false

    /// The endpoint of S3, for a bucket if one is named.
    func s3(bucket: String?, forcePathStyle: Bool) throws(EndpointError) -> Endpoint {
        let root = try s3Root()
        guard let bucket else { return root }
        var endpoint = root
        let isHost =
            !forcePathStyle && !root.base.isIPv4
            && BucketHost.isUsable(bucket, withDots: root.base.scheme == .http)
        if isHost {
            endpoint.base.host = "\(bucket).\(root.base.host)"
        } else {
            endpoint.base.path += "/\(PercentEncoding.encode(bucket))"
        }
        return endpoint
    }

    private func s3Root() throws(EndpointError) -> Endpoint {
        try checkRegion()
        let signingRegion = region == Self.globalRegion ? "us-east-1" : region
        if let custom = try custom() { return Endpoint(base: custom, signingRegion: signingRegion) }
        let partition = partition
        guard !useFIPS || partition.id != "aws-cn" else {
            throw .fipsNotSupported(partition: partition.id)
        }
        let name = useFIPS ? "s3-fips" : "s3"
        // S3 keeps the older dual-stack names, below the usual suffix.
        let place =
            useDualStack
            ? ".dualstack.\(signingRegion)"
            : region == Self.globalRegion && !useFIPS ? "" : ".\(signingRegion)"
        return Endpoint(
            base: HTTPURL(scheme: .https, host: "\(name)\(place).\(partition.dnsSuffix)", path: ""),
            signingRegion: signingRegion)
    }

    /// The endpoint of STS: always the region's own, whose tokens are good in every region.
    func sts() throws(EndpointError) -> Endpoint {
        if let custom = try custom() {
            return Endpoint(base: custom, signingRegion: region.isEmpty ? "us-east-1" : region)
        }
        try checkRegion()
        guard region != Self.globalRegion else {
            return Endpoint(
                base: HTTPURL(scheme: .https, host: "sts.amazonaws.com", path: ""), signingRegion: "us-east-1"
            )
        }
        let partition = partition
        let suffix = useDualStack ? partition.dualStackDNSSuffix : partition.dnsSuffix
        // GovCloud's ordinary endpoints are the FIPS ones.
        let name = useFIPS && !(partition.id == "aws-us-gov" && !useDualStack) ? "sts-fips" : "sts"
        return Endpoint(
            base: HTTPURL(scheme: .https, host: "\(name).\(region).\(suffix)", path: ""),
            signingRegion: region)
    }

    /// The endpoint of IAM: one for each partition.
    func iam() throws(EndpointError) -> Endpoint {
        if let custom = try custom() {
            return Endpoint(base: custom, signingRegion: region.isEmpty ? "us-east-1" : region)
        }
        try checkRegion()
        let iam = partition.iam
        let host =
            switch (useFIPS, useDualStack) {
            case (false, false): iam.host
            case (true, false): iam.fipsHost
            case (false, true): iam.dualStackHost
            case (true, true): iam.fipsDualStackHost
            }
        return Endpoint(base: HTTPURL(scheme: .https, host: host, path: ""), signingRegion: iam.region)
    }

    /// The portal of IAM Identity Center, whose calls are not signed.
    func singleSignOnPortal() throws(EndpointError) -> Endpoint {
        if let custom = try custom() { return Endpoint(base: custom, signingRegion: region) }
        try checkRegion()
        let partition = partition
        let suffix = useDualStack ? partition.dualStackDNSSuffix : partition.dnsSuffix
        // GovCloud's ordinary endpoints are the FIPS ones.
        let name =
            useFIPS && !(partition.id == "aws-us-gov" && !useDualStack) ? "portal.sso-fips" : "portal.sso"
        return Endpoint(
            base: HTTPURL(scheme: .https, host: "\(name).\(region).\(suffix)", path: ""),
            signingRegion: region)
    }

    private var partition: Partition {
        Partition.containing(region: region) ?? .commercial
    }

    private func checkRegion() throws(EndpointError) {
        guard !region.isEmpty else { throw .missingRegion }
        guard BucketHost.isLabel(region) else { throw .invalidRegion(region) }
    }

    private func custom() throws(EndpointError) -> HTTPURL? {
        guard let customEndpoint else { return nil }
        guard !useDualStack else { throw .dualStackWithCustomEndpoint }
        guard !useFIPS else { throw .fipsWithCustomEndpoint }
        guard let url = HTTPURL(endpoint: customEndpoint) else { throw .invalidEndpoint(customEndpoint) }
        return url
    }
}
