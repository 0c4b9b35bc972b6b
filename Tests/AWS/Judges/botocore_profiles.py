"""Reads config and credentials files as botocore does: paths on standard input as JSON, profiles on standard output."""

import json
import sys

from botocore.configloader import load_config, raw_config_parse

paths = json.load(sys.stdin)
config = load_config(paths["config"])
credentials = raw_config_parse(paths["credentials"])
json.dump({"config": config["profiles"], "credentials": credentials}, sys.stdout)
