"""Runs parliament, a linter for IAM policies, over policies.

Standard input: a JSON list of {"name", "policy": "the policy's text"}.
Standard output: a JSON list of {"name", "findings": ["ISSUE: detail"]}.
"""

import json
import sys
import warnings

warnings.simplefilter("ignore")  # parliament reads its own data with a deprecated call

from parliament import analyze_policy_string  # noqa: E402


def findings_of(text):
    policy = analyze_policy_string(text, include_community_auditors=True)
    return [f"{finding.issue}: {finding.detail}" for finding in policy.findings]


policies = json.load(sys.stdin)
json.dump([{"name": p["name"], "findings": findings_of(p["policy"])} for p in policies], sys.stdout)
