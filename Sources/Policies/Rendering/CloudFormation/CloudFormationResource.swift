import JSON

/// The one resource of a template.
struct CloudFormationResource {
    let id: String
    let type: String
    let properties: [JSONValue.Member]
    let output: JSONValue.Member
    let stackName: String
    /// Whether the stack makes something of IAM with a name of its own, which its deployer must allow.
    let needsNamedIAM: Bool

    init(_ subject: Blueprint.Subject) {
        switch subject {
        case .role(let role):
            id = "ExportRole"
            type = "AWS::IAM::Role"
            var properties: [JSONValue.Member] = [
                .init("RoleName", .string(role.identity.name)), .init("Path", .string(role.identity.path)),
            ]
            if let words = role.description { properties.append(.init("Description", .string(words))) }
            if let seconds = role.maxSessionDuration {
                properties.append(.init("MaxSessionDuration", .number(String(seconds))))
            }
            properties.append(.init("AssumeRolePolicyDocument", role.trust.json))
            self.properties = properties + Self.rest(role.identity)
            output = .init("RoleArn", Self.attribute("Arn", of: id))
            stackName = Self.stackName(role.identity.name)
            needsNamedIAM = true
        case .user(let user):
            id = "ExportUser"
            type = "AWS::IAM::User"
            properties =
                [.init("UserName", .string(user.name)), .init("Path", .string(user.path))] + Self.rest(user)
            output = .init("UserArn", Self.attribute("Arn", of: id))
            stackName = Self.stackName(user.name)
            needsNamedIAM = true
        case .bucketPolicy(let bucket, let document):
            id = "ExportBucketPolicy"
            type = "AWS::S3::BucketPolicy"
            properties = [.init("Bucket", .string(bucket)), .init("PolicyDocument", document.json)]
            output = .init("Bucket", .object([.init("Ref", .string(id))]))
            stackName = Self.stackName(bucket)
            needsNamedIAM = false
        case .managedPolicy(let policy):
            id = "ExportPolicy"
            type = "AWS::IAM::ManagedPolicy"
            // CloudFormation has no tags for a managed policy.
            properties = [
                .init("ManagedPolicyName", .string(policy.name)), .init("Path", .string(policy.path)),
                .init("PolicyDocument", policy.document.json),
            ]
            output = .init("PolicyArn", .object([.init("Ref", .string(id))]))
            stackName = Self.stackName(policy.name)
            needsNamedIAM = true
        }
    }

    /// What a role and a user have in common.
    private static func rest(_ identity: IdentityBlueprint) -> [JSONValue.Member] {
        let boundary = identity.permissionsBoundary.map {
            [JSONValue.Member("PermissionsBoundary", .string($0))]
        }
        let policy = JSONValue.object([
            .init("PolicyName", .string(identity.policyName)),
            .init("PolicyDocument", identity.permissions.json),
        ])
        return (boundary ?? []) + [.init("Policies", .array([policy]))] + tags(identity.tags)
    }

    private static func tags(_ tags: [Blueprint.Tag]) -> [JSONValue.Member] {
        tags.isEmpty ? [] : [.init("Tags", .tags(tags))]
    }

    private static func attribute(_ name: String, of id: String) -> JSONValue {
        .object([.init("Fn::GetAtt", .array([.string(id), .string(name)]))])
    }

    /// Letters, digits and hyphens, a letter first, at most 128.
    /// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html
    private static func stackName(_ name: String) -> String {
        let kept = name.unicodeScalars.map { scalar -> Character in
            switch scalar {
            case "A"..."Z", "a"..."z", "0"..."9": return Character(scalar)
            default: return "-"
            }
        }
        return String(("s3-onboard-" + String(kept)).prefix(128))
    }
}
