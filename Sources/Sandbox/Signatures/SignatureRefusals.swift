import AWS

/// What each service says to a request that is not signed as it must be.
struct SignatureRefusals: Sendable {
    /// The service that refuses.
    let service: AWSService

    private var isS3: Bool { service == .s3 }

    /// There is no signature at all.
    var missing: Refusal {
        isS3
            ? .accessDenied()
            : Refusal(403, "MissingAuthenticationToken", "Request is missing Authentication Token")
    }

    /// The signature cannot be read.
    func malformed(_ reason: AuthorizationHeader.Malformation) -> Refusal {
        switch (reason, isS3) {
        case (.notSignatureVersion4, true):
            Refusal(
                400, "InvalidRequest",
                "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256."
            )
        case (.notSignatureVersion4, false): missing
        case (.missing(let component), true):
            Refusal(
                400, "AuthorizationHeaderMalformed",
                "The authorization header is malformed; the authorization header requires three components: "
                    + "Credential, SignedHeaders, and Signature. (\(component) is missing.)")
        case (.missing(let component), false):
            Refusal(
                400, "IncompleteSignature", "Authorization header requires '\(component)' parameter.")
        case (.badCredential, true):
            Refusal(
                400, "AuthorizationHeaderMalformed",
                "The authorization header is malformed; the Credential is mal-formed; expecting "
                    + #""<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request"."#)
        case (.badCredential, false):
            Refusal(
                400, "IncompleteSignature",
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term"
            )
        }
    }

    /// There is no date beside the signature.
    var noDate: Refusal {
        isS3
            ? .accessDenied(reason: "AWS authentication requires a valid Date or x-amz-date header")
            : Refusal(
                400, "IncompleteSignature",
                "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.")
    }

    /// The scope names another service.
    func wrongService(_ name: String) -> Refusal {
        isS3
            ? Refusal(
                400, "AuthorizationHeaderMalformed",
                "The authorization header is malformed; incorrect service \"\(name)\". "
                    + "This endpoint belongs to \"s3\".")
            : Refusal(
                403, "SignatureDoesNotMatch",
                "Credential should be scoped to correct service: '\(service.rawValue)'.")
    }

    /// The scope's day is not the day of the request.
    func wrongDay(_ day: String, of date: String) -> Refusal {
        isS3
            ? Refusal(
                400, "AuthorizationHeaderMalformed",
                "The authorization header is malformed; Invalid credential date \"\(day)\". This date is not "
                    + "the same as X-Amz-Date: \"\(date.prefix(8))\".")
            : Refusal(
                403, "SignatureDoesNotMatch",
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: "
                    + "'\(day)' != '\(date.prefix(8))', from '\(date)'.")
    }

    /// The request's clock and the sandbox's are too far apart.
    func skewed(signed: UTCTime, now: UTCTime) -> Refusal {
        guard !isS3 else {
            return Refusal(
                403, "RequestTimeTooSkewed",
                "The difference between the request time and the current time is too large.",
                details: [
                    ("RequestTime", signed.basic), ("ServerTime", now.iso8601),
                    ("MaxAllowedSkewMilliseconds", "\(Int(SignatureVerifier.allowedSkew) * 1000)"),
                ])
        }
        let minutes = Int(SignatureVerifier.allowedSkew / 60)
        let words =
            signed < now
            ? "Signature expired: \(signed.basic) is now earlier than "
                + "\(now.moved(by: -SignatureVerifier.allowedSkew).basic) (\(now.basic) - \(minutes) min.)"
            : "Signature not yet current: \(signed.basic) is still later than "
                + "\(now.moved(by: SignatureVerifier.allowedSkew).basic) (\(now.basic) + \(minutes) min.)"
        return Refusal(403, "SignatureDoesNotMatch", words)
    }

    /// Nobody has that access key.
    func unknownKey(_ id: String) -> Refusal {
        isS3
            ? Refusal(
                403, "InvalidAccessKeyId",
                "The AWS Access Key Id you provided does not exist in our records.",
                details: [("AWSAccessKeyId", id)])
            : Refusal(
                403, "InvalidClientTokenId", "The security token included in the request is invalid.")
    }

    /// The session token is not that of the key.
    var wrongToken: Refusal {
        isS3
            ? Refusal(400, "InvalidToken", "The provided token is malformed or otherwise invalid.")
            : Refusal(
                403, "InvalidClientTokenId", "The security token included in the request is invalid.")
    }

    /// The session is over.
    var expiredToken: Refusal {
        isS3
            ? Refusal(400, "ExpiredToken", "The provided token has expired.")
            : Refusal(403, "ExpiredToken", "The security token included in the request is expired")
    }

    /// A field that must be signed is not.
    func notSigned(_ headers: [String]) -> Refusal {
        isS3
            ? Refusal(
                403, "AccessDenied", "There were headers present in the request which were not signed",
                details: [("HeadersNotSigned", headers.joined(separator: ", "))])
            : Refusal(
                403, "SignatureDoesNotMatch",
                "'\(headers.first ?? "Host")' must be a 'SignedHeader' in the AWS Authorization.")
    }

    /// The signature is another one than the key gives.
    func mismatch(
        _ header: AuthorizationHeader, stringToSign: String, canonicalRequest: String
    ) -> Refusal {
        guard isS3 else {
            return Refusal(
                403, "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided. Check your "
                    + "AWS Secret Access Key and signing method. Consult the service documentation for details."
            )
        }
        return Refusal(
            403, "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided. Check your key "
                + "and signing method.",
            details: [
                ("AWSAccessKeyId", header.accessKeyID), ("StringToSign", stringToSign),
                ("SignatureProvided", header.signature), ("CanonicalRequest", canonicalRequest),
            ])
    }
}

extension UTCTime {
    /// The moment that many seconds later.
    func moved(by seconds: Double) -> UTCTime {
        UTCTime(secondsSinceEpoch: secondsSinceEpoch + seconds)
    }
}
