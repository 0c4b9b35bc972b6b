/// The actions of STS.
enum SecurityTokenService {
    static let operations: [any QueryOperation.Type] = [
        GetCallerIdentity.self, AssumeRole.self, GetFederationToken.self,
    ]
}
