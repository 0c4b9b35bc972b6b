"""An upload by way of the proxy, and everything that must hold whatever happens on the way."""


def delivery(run, server, proxy):
    """Uploads to `server` by way of `proxy`, and asserts that all is well in the end."""

    def deliver(file, content, *options, input=b"", environment=None, creations=1, left_open=0):
        result = run(
            "upload", file, f"s3://{server.bucket}/object", "--json", *options, input=input,
            environment={**server.environment(proxy.endpoint), **(environment or {})})
        assert result.status == 0, result.output + result.errors
        assert server.read("object") == content
        assert len(server.open_uploads()) == left_open
        expect_no_needless_request(proxy, creations)
        (line,) = result.lines
        assert line["bytes"] == len(content)
        return line

    return deliver


def expect_no_needless_request(proxy, creations):
    """Nothing that was confirmed is sent again, and what is sent again is the same."""
    created = [seen for seen in proxy.seen("CreateMultipartUpload") if seen.answered == 200]
    assert len(created) <= creations
    calls = {}
    for seen in proxy.seen("PutObject") + proxy.seen("UploadPart"):
        calls.setdefault(seen.operation, []).append(seen)
    for operation, requests in calls.items():
        assert not any(seen.is_confirmed for seen in requests[:-1]), (
            f"{operation} was sent again after it was confirmed")
        for is_trailed in (False, True):
            bodies = {
                seen.body_sha256 for seen in requests if seen.body_sha256 and seen.is_trailed == is_trailed}
            assert len(bodies) <= 1, f"{operation} was sent again with another body"
