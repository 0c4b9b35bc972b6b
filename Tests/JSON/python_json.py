"""Python's json module as a judge of ours.

Standard input: a JSON list of texts. Standard output: a JSON list with, for each text, null when Python refuses
it, else {"compact", "indented"}: the same value written by Python.
"""

import json
import sys


def refuse(word):
    raise ValueError(f"{word} is Python's own")


def judge(text):
    try:
        value = json.loads(text, parse_constant=refuse)
        json.dumps(value, ensure_ascii=False).encode("utf-8")  # refuses half a surrogate pair
    except (ValueError, RecursionError):
        return None
    return {
        "compact": json.dumps(value, ensure_ascii=False, separators=(",", ":")),
        "indented": json.dumps(value, ensure_ascii=False, indent=2),
    }


json.dump([judge(text) for text in json.load(sys.stdin)], sys.stdout)
