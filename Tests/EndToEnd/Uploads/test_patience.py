"""How long a request is tried again: as long as the server asks, as often as the person says."""

import pytest

import faults

LARGE = 17_000_000
SMALL = 1_500_000


@pytest.mark.parametrize(("name", "value"), [("Retry-After", "1"), ("x-amz-retry-after", "1000")])
def test_a_server_that_says_when_to_come_back_is_heeded(deliver, proxy, file, name, value):
    content = file("small.bin", SMALL)
    proxy.plan(faults.error(503, "ServiceUnavailable", (name, value)), "PutObject")
    deliver("small.bin", content)
    first, second = proxy.seen("PutObject")
    assert second.began - first.began >= 1


def test_a_server_that_is_gone_is_given_up_in_the_end(run, server, proxy, file):
    file("large.bin", LARGE)
    proxy.plan(faults.INTERNAL_ERROR, "UploadPart", part=2, times=1000)
    result = run(
        "upload", "large.bin", f"s3://{server.bucket}/object", "--json", environment={
            **server.environment(proxy.endpoint), "AWS_MAX_ATTEMPTS": "3"})
    assert result.status == 3
    assert result.lines[0]["error"]["status"] == 500
    assert len(proxy.seen("UploadPart", part=2)) == 3
    assert server.keys() == []
    assert server.open_uploads() == []
