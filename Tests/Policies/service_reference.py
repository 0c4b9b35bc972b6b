"""Prints what others have of the Service Authorization Reference, to compare our tables with.

Standard output: a JSON object of
- "actions": parliament's {"name", "access", "resources": [...], "keys": [...]}; resources are without the star that
  marks them as required
- "keys": parliament's condition keys and their types, those of every service included
- "prefixes": the services that parliament or botocore know
- "operations": botocore's API calls, as `service:Operation`
"""

import json
import sys
import warnings

warnings.simplefilter("ignore")  # parliament reads its own data with a deprecated call

import botocore.session  # noqa: E402
from parliament import iam_definition  # noqa: E402
from parliament.statement import GLOBAL_CONDITION_KEYS  # noqa: E402

OURS = ("s3", "sts", "iam", "kms")

# IAM is listed twice there, with two ages; the first is the newer.
actions = {}
keys = dict(GLOBAL_CONDITION_KEYS)
for service in iam_definition:
    if service["prefix"] not in OURS:
        continue
    for key in service["conditions"]:
        keys.setdefault(key["condition"], key["type"])
    for privilege in service["privileges"]:
        rows = privilege["resource_types"]
        name = f"{service['prefix']}:{privilege['privilege']}"
        actions.setdefault(
            name,
            {
                "name": name,
                "access": privilege["access_level"],
                "resources": [row["resource_type"].rstrip("*") for row in rows if row["resource_type"]],
                "keys": sorted({key for row in rows for key in row["condition_keys"]}),
            },
        )

session = botocore.session.get_session()
prefixes = {service["prefix"] for service in iam_definition}
prefixes |= {session.get_service_model(name).signing_name.lower() for name in session.get_available_services()}
operations = [f"{service}:{name}" for service in OURS for name in session.get_service_model(service).operation_names]
json.dump(
    {"actions": list(actions.values()), "keys": keys, "prefixes": sorted(prefixes), "operations": operations},
    sys.stdout,
)
