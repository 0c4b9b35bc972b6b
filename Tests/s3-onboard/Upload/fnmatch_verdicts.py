"""Python's fnmatch, which the AWS CLI filters with, as a judge of ours.

Standard input: a JSON list of [pattern, path]. Standard output: a JSON list of booleans.
"""

import fnmatch
import json
import sys

print(json.dumps([fnmatch.fnmatchcase(path, pattern) for pattern, path in json.load(sys.stdin)]))
