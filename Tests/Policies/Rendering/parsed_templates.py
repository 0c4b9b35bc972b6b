"""Reads CloudFormation templates and Terraform configurations back with parsers that others wrote.

Standard input: a list of {"name", "cloudformation", "terraform"}. Standard output, for each: what cfn-lint finds, and the
properties of the resources that each of the two texts makes.
"""

import json
import re
import sys

import cfnlint.api
import hcl2
import yaml

ESCAPES = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}
ESCAPED = re.compile(r'\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\([nrt"\\])|\$(\$\{)|%(%\{)')


def text(quoted):
    """What a quoted text of Terraform's language means: the parser keeps it as it is written."""
    assert quoted[0] == quoted[-1] == '"', quoted

    def meaning(match):
        short, long, escape, dollar, percent = match.groups()
        if short or long:
            return chr(int(short or long, 16))
        return ESCAPES[escape] if escape else dollar or percent

    inside = quoted[1:-1]
    assert not re.search(r"(?<![$])[$][{]|(?<![%])[%][{]", inside), f"a template is read into {quoted}"
    return ESCAPED.sub(meaning, inside)


def value(tree):
    """A value of Terraform's language with its texts read."""
    if isinstance(tree, dict):
        return {
            text(key) if key.startswith('"') else key: value(entry)
            for key, entry in tree.items() if not key.startswith("__")}
    if isinstance(tree, list):
        return [value(entry) for entry in tree]
    if isinstance(tree, str) and tree.startswith("${jsonencode("):
        (inner,) = re.findall(r"\A\$\{jsonencode\((.*)\)\}\Z", tree, re.DOTALL)
        return value(hcl2.loads(f"document = {inner}\n")["document"])
    if isinstance(tree, str) and tree.startswith('"'):
        return text(tree)
    return tree


def terraform(source):
    """The attributes of each resource, by type."""
    resources = {}
    for block in hcl2.loads(source).get("resource", []):
        for kind, named in block.items():
            if not kind.startswith("__"):
                (attributes,) = [entry for name, entry in named.items() if not name.startswith("__")]
                resources[text(kind)] = value(attributes)
    return resources


def cloudformation(source):
    template = yaml.safe_load(source)
    return {entry["Type"]: entry["Properties"] for entry in template["Resources"].values()}


def findings(source):
    """Errors and warnings; what is informational asks for notes of the template's author."""
    return [
        f"{match.rule.id} {match.message}" for match in cfnlint.api.lint_all(source) if match.rule.id[0] in "EW"]


json.dump(
    [
        {
            "name": case["name"],
            "findings": findings(case["cloudformation"]),
            "cloudformation": cloudformation(case["cloudformation"]),
            "terraform": terraform(case["terraform"]),
        }
        for case in json.load(sys.stdin)
    ],
    sys.stdout)
