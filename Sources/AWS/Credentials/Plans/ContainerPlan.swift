/// The credentials of the container that the program runs in, as ECS and EKS give them.
public struct ContainerPlan: Sendable {
    /// Where a container's token comes from.
    enum Token: Sendable {
        /// A file that is written anew before the token ends.
        case file(String)
        case value(Secret)
    }

    /// The host of ECS's agent.
    private static let agent = "169.254.170.2"
    /// ECS, and EKS over both protocols: the only ones that plain http may go to, beside this very machine.
    private static let hosts: Set<String> = [agent, "169.254.170.23", "[fd00:ec2::23]"]

    let url: HTTPURL
    let token: Token?

    /// Reads the variables that a container's platform sets; nil where it sets none.
    init?(environment: [String: String]) throws(CredentialsError) {
        func value(_ name: String) -> String? { environment[name]?.nonEmpty }
        let relative = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
        let full = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
        if let path = value(relative) {
            // Without the slash the host could go on: `.example.com/` or `@example.com/`.
            guard path.hasPrefix("/"), let url = HTTPURL(address: "http://\(Self.agent)\(path)") else {
                throw .container(.notAnAddress(variable: relative, value: path))
            }
            self.url = url
        } else if let address = value(full) {
            guard let url = HTTPURL(address: address) else {
                throw .container(.notAnAddress(variable: full, value: address))
            }
            guard url.scheme == .https || url.isLoopback || Self.hosts.contains(url.host) else {
                throw .container(.hostNotAllowed(url.hostHeader))
            }
            self.url = url
        } else {
            return nil
        }
        token =
            value("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE").map(Token.file)
            ?? value("AWS_CONTAINER_AUTHORIZATION_TOKEN").map { Token.value(Secret($0)) }
    }
}
