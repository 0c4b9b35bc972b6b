import JSON

extension Blueprint {
    /// The blueprint as a Terraform configuration. The same blueprint and words always give the same bytes.
    public func terraformConfiguration(_ words: RenderingWords) -> String {
        var configuration = TerraformConfiguration(header: words.header)
        switch subject {
        case .role(let role):
            configuration.resource("aws_iam_role") { block in
                block.add("name", role.identity.name)
                block.add("path", role.identity.path)
                if let words = role.description { block.add("description", words) }
                if let seconds = role.maxSessionDuration {
                    block.add("max_session_duration", .number(String(seconds)))
                }
                block.addBoundary(role.identity.permissionsBoundary)
                block.add("assume_role_policy", policy: role.trust)
                block.addTags(role.identity.tags)
            }
            configuration.resource("aws_iam_role_policy") { block in
                block.add("name", role.identity.policyName)
                block.add("role", expression: "aws_iam_role.export.name")
                block.add("policy", policy: role.identity.permissions)
            }
            configuration.output("role_arn", expression: "aws_iam_role.export.arn")
        case .user(let user):
            configuration.resource("aws_iam_user") { block in
                block.add("name", user.name)
                block.add("path", user.path)
                block.addBoundary(user.permissionsBoundary)
                block.addTags(user.tags)
            }
            configuration.resource("aws_iam_user_policy") { block in
                block.add("name", user.policyName)
                block.add("user", expression: "aws_iam_user.export.name")
                block.add("policy", policy: user.permissions)
            }
            configuration.output("user_arn", expression: "aws_iam_user.export.arn")
        case .bucketPolicy(let bucket, let document):
            configuration.resource("aws_s3_bucket_policy") { block in
                block.add("bucket", bucket)
                block.add("policy", policy: document)
            }
            configuration.output("bucket", expression: "aws_s3_bucket_policy.export.bucket")
        case .managedPolicy(let policy):
            configuration.resource("aws_iam_policy") { block in
                block.add("name", policy.name)
                block.add("path", policy.path)
                block.add("policy", policy: policy.document)
                block.addTags(policy.tags)
            }
            configuration.output("policy_arn", expression: "aws_iam_policy.export.arn")
        }
        return configuration.text
    }
}

extension HCLBlock {
    fileprivate mutating func addBoundary(_ arn: String?) {
        if let arn { add("permissions_boundary", arn) }
    }

    fileprivate mutating func addTags(_ tags: [Blueprint.Tag]) {
        guard !tags.isEmpty else { return }
        add("tags", .object(tags.map { .init($0.key, .string($0.value)) }))
    }
}
