import JSON

/// The script that makes a managed policy, or a new version of the one that is there.
struct ManagedPolicyScript {
    let policy: ManagedPolicyBlueprint

    func text(_ blueprint: Blueprint, _ words: RenderingWords) -> String {
        var script = ShellScript(header: words.header, region: blueprint.region)
        script.require(account: blueprint.account, words.wrongAccount)
        script.document("policy", policy.document.json)
        script.document("create", create)
        script.line()
        script.line("account=$(aws sts get-caller-identity --query Account --output text)")
        script.line(
            "arn=\(ShellWord.quoted("arn:\(blueprint.partition):iam::"))\"$account\""
                + ShellWord.quoted(":policy\(policy.path)\(policy.name)"))
        script.line(
            "if version=$(aws iam get-policy --policy-arn=\"$arn\" --query Policy.DefaultVersionId --output text "
                + "2>\"$work/error\"); then")
        script.line(
            "  aws iam get-policy-version --policy-arn=\"$arn\" --version-id=\"$version\" "
                + "--query PolicyVersion.Document --output json >\"$work/present\"")
        script.line(
            "  if [ \"$(tr -d '[:space:]' <\"$work/present\")\" = \"$(tr -d '[:space:]' <\"$work/policy.json\")\" ]; then"
        )
        script.line("    \(ShellScript.say(words.unchanged))")
        script.line("  else")
        script.line("    \(ShellScript.say(words.updating))")
        // IAM keeps five versions: the oldest that is not in use makes room.
        script.line(
            "    oldest=$(aws iam list-policy-versions --policy-arn=\"$arn\" --output text --query "
                + "'reverse(sort_by(Versions[?!IsDefaultVersion], &CreateDate))[3].VersionId')")
        script.line("    if [ \"$oldest\" != None ]; then")
        script.line(
            "      aws iam delete-policy-version --policy-arn=\"$arn\" --version-id=\"$oldest\"")
        script.line("    fi")
        script.line(
            "    aws iam create-policy-version --policy-arn=\"$arn\" --set-as-default --policy-document "
                + "\(ShellScript.file("policy")) >\"$work/answer\"")
        script.line("  fi")
        script.line("elif grep -q NoSuchEntity \"$work/error\"; then")
        script.line("  \(ShellScript.say(words.creating))")
        script.line(
            "  aws iam create-policy --cli-input-json \(ShellScript.file("create")) --policy-document "
                + "\(ShellScript.file("policy")) >\"$work/answer\"")
        script.line("else")
        script.line("  cat \"$work/error\" >&2")
        script.line("  exit 1")
        script.line("fi")
        script.line("printf '%s\\n' \"$arn\"")
        return script.text
    }

    private var create: JSONValue {
        var members: [JSONValue.Member] = [
            .init("PolicyName", .string(policy.name)), .init("Path", .string(policy.path)),
        ]
        if !policy.tags.isEmpty { members.append(.init("Tags", .tags(policy.tags))) }
        return .object(members)
    }
}
