@testable import Onboarding

/// A draft with every answer given, some of them wrong.
enum DraftFixture {
    static var draft: Draft {
        var setup = Setup(platform: "dinmo", method: .assumedRole, bucket: "My_Bucket", folder: "a/%X%/é")
        setup.region = "eu-west-3"
        setup.externalID = ""
        setup.principal = "724998534403"
        setup.roleName = "r"
        setup.roleARN = "not an arn"
        setup.accountID = "1"
        setup.organizationID = "org"
        setup.profile = "prod"
        setup.kmsKeyARN = "k"
        setup.mode = .documented
        setup.policyName = "p"
        setup.permissionsBoundary = "b"
        setup.path = "/x/"
        setup.tags = [Setup.Tag("team", "data"), Setup.Tag("empty", "")]
        setup.sessionDuration = 3600
        setup.expectedOwner = "2"
        setup.allowedIPs = ["192.0.2.0/24"]
        setup.files = files
        setup.name = "Exports « du jour »"
        setup.description = "line one\nline two"
        return Draft(setup: setup, screen: "identity")
    }

    private static var files: Setup.FileAnswers {
        var files = Setup.FileAnswers()
        files.type = "CSV"
        files.compression = "GZIP"
        files.encryptionKeyFile = "/k.asc"
        files.manifest = true
        files.name = "{YYYY}"
        files.csv = [Setup.CSVAnswer("delimiter", "\t")]
        files.frequency = "Daily"
        return files
    }
}
