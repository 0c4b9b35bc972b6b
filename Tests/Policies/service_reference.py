"""Prints what parliament's copy of the Service Authorization Reference says of the actions we know about.

Standard output: a JSON list of {"name", "access", "resources": [...], "takesPrefix"}. Resources are without the
star that marks them as required.
"""

import json
import sys
import warnings

warnings.simplefilter("ignore")  # parliament reads its own data with a deprecated call

from parliament import iam_definition  # noqa: E402

actions = []
for service in iam_definition:
    if service["prefix"] not in ("s3", "sts", "iam", "kms"):
        continue
    for privilege in service["privileges"]:
        rows = privilege["resource_types"]
        actions.append(
            {
                "name": f"{service['prefix']}:{privilege['privilege']}",
                "access": privilege["access_level"],
                "resources": [row["resource_type"].rstrip("*") for row in rows if row["resource_type"]],
                "takesPrefix": any("s3:prefix" in row["condition_keys"] for row in rows),
            }
        )
json.dump(actions, sys.stdout)
