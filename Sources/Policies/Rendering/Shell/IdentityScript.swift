import JSON

/// The script that makes a role or a user, or brings the one that is there up to date.
struct IdentityScript {
    /// What the AWS CLI calls it.
    enum Noun: String {
        case role
        case user

        var capitalized: String { self == .role ? "Role" : "User" }
    }

    let noun: Noun
    let identity: IdentityBlueprint
    /// Who may assume the role; nil for a user.
    let trust: PolicyDocument?
    let description: String?
    let maxSessionDuration: Int?

    init(_ role: RoleBlueprint) {
        noun = .role
        identity = role.identity
        trust = role.trust
        description = role.description
        maxSessionDuration = role.maxSessionDuration
    }

    init(_ user: IdentityBlueprint) {
        noun = .user
        identity = user
        trust = nil
        description = nil
        maxSessionDuration = nil
    }

    func text(_ blueprint: Blueprint, _ words: RenderingWords) -> String {
        var script = ShellScript(header: words.header, region: blueprint.region)
        script.set("name", identity.name)
        script.set("policy", identity.policyName)
        script.require(account: blueprint.account, words.wrongAccount)
        if let trust { script.document("trust", trust.json) }
        script.document("permissions", identity.permissions.json)
        script.document("create", create)
        for change in changes { script.document(change.file, change.parameters) }
        script.line()
        script.line("if arn=$(\(get) 2>\"$work/error\"); then")
        script.line("  \(ShellScript.say(words.updating))")
        if trust != nil {
            script.line(
                "  aws iam update-assume-role-policy --role-name=\"$name\" --policy-document "
                    + ShellScript.file("trust"))
        }
        for change in changes {
            script.line(
                "  aws iam \(change.command) --cli-input-json \(ShellScript.file(change.file)) >/dev/null")
        }
        script.line("elif grep -q NoSuchEntity \"$work/error\"; then")
        script.line("  \(ShellScript.say(words.creating))")
        script.line("  arn=$(\(making))")
        script.line("  aws iam wait \(noun.rawValue)-exists --\(noun.rawValue)-name=\"$name\"")
        script.line("else")
        script.line("  cat \"$work/error\" >&2")
        script.line("  exit 1")
        script.line("fi")
        script.line(
            "aws iam put-\(noun.rawValue)-policy --\(noun.rawValue)-name=\"$name\" --policy-name=\"$policy\" "
                + "--policy-document \(ShellScript.file("permissions"))")
        script.line("printf '%s\\n' \"$arn\"")
        if noun == .user { explainAccessKey(in: &script, words) }
        return script.text
    }

    private var get: String {
        "aws iam get-\(noun.rawValue) --\(noun.rawValue)-name=\"$name\" --query \(noun.capitalized).Arn --output text"
    }

    private var making: String {
        let trust = trust.map { _ in " --assume-role-policy-document \(ShellScript.file("trust"))" } ?? ""
        return "aws iam create-\(noun.rawValue) --cli-input-json \(ShellScript.file("create"))\(trust) "
            + "--query \(noun.capitalized).Arn --output text"
    }

    /// Only whoever needs the key makes it: its secret is on the screen once and nowhere else.
    private func explainAccessKey(in script: inout ShellScript, _ words: RenderingWords) {
        script.line()
        for line in words.accessKey { script.comment(line) }
        script.comment("  aws iam create-access-key --user-name=\(ShellWord.quoted(identity.name))")
    }
}

// MARK: The parameters of calls

extension IdentityScript {
    /// One call that brings an existing role or user up to date, and its parameters.
    private struct Change {
        let command: String
        let file: String
        let parameters: JSONValue
    }

    private var nameMember: JSONValue.Member { .init("\(noun.capitalized)Name", .string(identity.name)) }

    private var create: JSONValue {
        var members = [nameMember, .init("Path", .string(identity.path))]
        if let description { members.append(.init("Description", .string(description))) }
        members += duration + boundary
        if !identity.tags.isEmpty { members.append(tags) }
        return .object(members)
    }

    private var changes: [Change] {
        var changes: [Change] = []
        // IAM gives a role its standard duration back when none is sent, so nothing is sent without one.
        if !duration.isEmpty {
            let words = description.map { [JSONValue.Member("Description", .string($0))] } ?? []
            changes.append(
                Change(
                    command: "update-role", file: "update",
                    parameters: .object([nameMember] + words + duration)))
        }
        if !boundary.isEmpty {
            changes.append(
                Change(
                    command: "put-\(noun.rawValue)-permissions-boundary", file: "boundary",
                    parameters: .object([nameMember] + boundary)))
        }
        if !identity.tags.isEmpty {
            changes.append(
                Change(
                    command: "tag-\(noun.rawValue)", file: "tags", parameters: .object([nameMember, tags])))
        }
        return changes
    }

    private var duration: [JSONValue.Member] {
        maxSessionDuration.map { [.init("MaxSessionDuration", .number(String($0)))] } ?? []
    }

    private var boundary: [JSONValue.Member] {
        identity.permissionsBoundary.map { [.init("PermissionsBoundary", .string($0))] } ?? []
    }

    private var tags: JSONValue.Member {
        .init("Tags", .tags(identity.tags))
    }
}
