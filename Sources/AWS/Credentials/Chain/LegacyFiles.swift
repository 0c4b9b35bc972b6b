/// The files of the tools before the AWS CLI, which botocore still reads after all profiles.
struct LegacyFiles {
    let environment: [String: String]
    let homeDirectory: String

    /// The keys of the first file that has some.
    func plan() throws(CredentialsError) -> CredentialPlan? {
        if let plan = try ec2Tools() { return plan }
        return try boto2()
    }

    /// The EC2 tools' file, which `AWS_CREDENTIAL_FILE` names: settings without a section.
    private func ec2Tools() throws(CredentialsError) -> CredentialPlan? {
        guard let path = environment["AWS_CREDENTIAL_FILE"], !path.isEmpty else { return nil }
        let file = HomePath.expanded(path, homeDirectory)
        return try keys(in: file, key: "awsaccesskeyid", secret: "awssecretkey", section: "", prefix: "[]\n")
    }

    /// The files of boto 2.
    private func boto2() throws(CredentialsError) -> CredentialPlan? {
        let named = environment["BOTO_CONFIG"].map { [$0] }
        for path in named ?? ["/etc/boto.cfg", "~/.boto"] {
            let plan = try keys(
                in: HomePath.expanded(path, homeDirectory), key: "aws_access_key_id",
                secret: "aws_secret_access_key", section: "Credentials", prefix: "")
            if let plan { return plan }
        }
        return nil
    }

    private func keys(in file: String, key: String, secret: String, section: String, prefix: String)
        throws(CredentialsError) -> CredentialPlan?
    {
        let settings: ProfileFile.Settings?
        do {
            let text = try ConfigurationFile.text(of: file)
            settings = try text.map { text throws(FileProblem) in
                try ProfileFile(parsing: prefix + text)
            }?.sections[section]
        } catch {
            throw .unreadable(file: file, problem: error)
        }
        guard let settings, settings[key] != nil else { return nil }
        let renamed = ["aws_access_key_id": settings[key], "aws_secret_access_key": settings[secret]]
        let found = try StaticKeys.inProfile(
            renamed.compactMapValues(\.self), at: .file(file, section: section),
            source: .legacyFile(path: file))
        return found.map { .fixed($0, file: file) }
    }
}
