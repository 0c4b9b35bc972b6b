import AWS

extension AWSService {
    /// The version of the service's API.
    var apiVersion: String {
        switch self {
        case .s3: "2006-03-01"
        case .sts: "2011-06-15"
        case .iam: "2010-05-08"
        }
    }

    /// The namespace of the service's answers, which ends in the version of its API.
    var namespace: String {
        switch self {
        case .s3: "http://s3.amazonaws.com/doc/\(apiVersion)/"
        case .sts: "https://sts.amazonaws.com/doc/\(apiVersion)/"
        case .iam: "https://iam.amazonaws.com/doc/\(apiVersion)/"
        }
    }
}
