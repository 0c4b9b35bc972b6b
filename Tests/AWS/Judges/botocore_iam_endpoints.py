"""Resolves IAM's endpoints with botocore's rules: a JSON list of questions in, a list of answers out."""

import json
import sys

import botocore.session
from botocore.endpoint_provider import EndpointProvider

loader = botocore.session.get_session().get_component("data_loader")
provider = EndpointProvider(
    loader.load_service_model("iam", "endpoint-rule-set-1"), loader.load_data("partitions"))


def answer(question):
    endpoint = provider.resolve_endpoint(
        Region=question["region"], UseFIPS=question["fips"], UseDualStack=question["dualStack"])
    return {"url": endpoint.url, "signingRegion": endpoint.properties["authSchemes"][0]["signingRegion"]}


json.dump([answer(question) for question in json.load(sys.stdin)], sys.stdout)
