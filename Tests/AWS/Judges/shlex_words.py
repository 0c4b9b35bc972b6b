"""Splits commands as Python's shlex does: texts on standard input as JSON, their words, or null, on standard output."""

import json
import shlex
import sys


def words(text):
    try:
        return shlex.split(text)
    except ValueError:
        return None


json.dump([words(text) for text in json.load(sys.stdin)], sys.stdout)
