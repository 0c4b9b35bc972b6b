import AWS

extension SetupFile {
    /// The setup as a file's text: the same setup always gives the same bytes.
    public static func write(_ setup: Setup) -> String {
        var yaml = YAMLText()
        yaml.add(SetupKey.version, number: version)
        yaml.add(SetupKey.platform, setup.platform)
        yaml.add(SetupKey.method, setup.method.rawValue)
        yaml.add(SetupKey.bucket, setup.bucket.nonEmpty)
        yaml.add(SetupKey.region, setup.region)
        yaml.add(SetupKey.folder, setup.folder.nonEmpty)
        yaml.add(SetupKey.externalID, setup.externalID)
        yaml.add(SetupKey.principal, setup.principal)
        yaml.add(SetupKey.roleName, setup.roleName)
        yaml.add(SetupKey.roleARN, setup.roleARN)
        yaml.add(SetupKey.accountID, setup.accountID)
        yaml.add(SetupKey.organizationID, setup.organizationID)
        yaml.add(SetupKey.profile, setup.profile)
        yaml.add(SetupKey.kmsKeyARN, setup.kmsKeyARN)
        yaml.add(SetupKey.mode, setup.mode.rawValue)
        yaml.add(SetupKey.policyName, setup.policyName)
        yaml.add(SetupKey.permissionsBoundary, setup.permissionsBoundary)
        yaml.add(SetupKey.path, setup.path)
        yaml.add(SetupKey.tags, pairs: setup.tags.map { ($0.key, $0.value) })
        if let duration = setup.sessionDuration { yaml.add(SetupKey.sessionDuration, number: duration) }
        yaml.add(SetupKey.expectedOwner, setup.expectedOwner)
        yaml.add(SetupKey.allowedIPs, list: setup.allowedIPs)
        yaml.add(SetupKey.files, mapping: write(setup.files))
        yaml.add(SetupKey.name, setup.name)
        yaml.add(SetupKey.description, setup.description)
        return yaml.text
    }

    private static func write(_ files: Setup.FileAnswers) -> YAMLText {
        var yaml = YAMLText()
        yaml.add(SetupKey.File.type, files.type)
        yaml.add(SetupKey.File.compression, files.compression)
        yaml.add(SetupKey.File.encryptionKeyFile, files.encryptionKeyFile)
        if let manifest = files.manifest { yaml.add(SetupKey.File.manifest, truth: manifest) }
        yaml.add(SetupKey.File.name, files.name)
        yaml.add(SetupKey.File.csv, pairs: files.csv.map { ($0.option, $0.value) })
        yaml.add(SetupKey.File.frequency, files.frequency)
        return yaml
    }
}
