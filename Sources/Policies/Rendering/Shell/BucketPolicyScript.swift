/// The script that gives a bucket its policy.
struct BucketPolicyScript {
    let bucket: String
    let document: PolicyDocument

    /// A bucket has one policy: one of somebody else's is replaced only when the script is told to.
    func text(_ blueprint: Blueprint, _ words: RenderingWords) -> String {
        var script = ShellScript(header: words.header, region: blueprint.region)
        script.set("bucket", bucket)
        script.require(account: blueprint.account, words.wrongAccount)
        script.document("policy", document.json)
        script.line()
        script.line(
            "if aws s3api get-bucket-policy --bucket=\"$bucket\" --query Policy --output text "
                + ">\"$work/present\" 2>\"$work/error\"; then")
        script.line(
            "  if [ \"$(tr -d '[:space:]' <\"$work/present\")\" = \"$(tr -d '[:space:]' <\"$work/policy.json\")\" ]; then"
        )
        script.line("    \(ShellScript.say(words.unchanged))")
        script.line("    exit 0")
        script.line("  fi")
        script.line("  if [ \"${1-}\" != --replace ]; then")
        script.line("    cat \"$work/present\" >&2")
        script.line("    \(ShellScript.say(words.anotherBucketPolicy))")
        script.line("    exit 1")
        script.line("  fi")
        script.line("  \(ShellScript.say(words.updating))")
        script.line("elif grep -q NoSuchBucketPolicy \"$work/error\"; then")
        script.line("  \(ShellScript.say(words.creating))")
        script.line("else")
        script.line("  cat \"$work/error\" >&2")
        script.line("  exit 1")
        script.line("fi")
        script.line(
            "aws s3api put-bucket-policy --bucket=\"$bucket\" --policy \(ShellScript.file("policy"))")
        return script.text
    }
}
