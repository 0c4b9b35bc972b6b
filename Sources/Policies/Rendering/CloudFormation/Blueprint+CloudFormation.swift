import JSON

extension Blueprint {
    /// The blueprint as a CloudFormation template in YAML. The same blueprint and words always give the same bytes.
    ///
    /// No value passes through `Fn::Sub`, so `${…}` of a policy stays what it is.
    ///
    /// - Parameter fileName: The file that the command in its header names.
    public func cloudFormationTemplate(_ words: RenderingWords, fileName: String) -> String {
        let resource = CloudFormationResource(subject)
        var yaml = YAMLTree()
        yaml.add([
            .init("AWSTemplateFormatVersion", .string("2010-09-09")),
            .init("Description", .string(words.header.first ?? "")),
            .init(
                "Resources",
                .object([
                    .init(
                        resource.id,
                        .object([
                            .init("Type", .string(resource.type)),
                            .init("Properties", .object(resource.properties)),
                        ]))
                ])),
            .init(
                "Outputs",
                .object([.init(resource.output.name, .object([.init("Value", resource.output.value)]))])),
        ])
        var command =
            "  aws cloudformation deploy --template-file \(ShellWord.quoted(fileName)) --stack-name "
        command += ShellWord.quoted(resource.stackName)
        if resource.needsNamedIAM { command += " --capabilities CAPABILITY_NAMED_IAM" }
        if let region { command += " --region \(ShellWord.quoted(region))" }
        let comments = (words.header + [words.deploy, command]).map { CommentLine.of($0) + "\n" }
        return comments.joined() + yaml.text
    }
}
