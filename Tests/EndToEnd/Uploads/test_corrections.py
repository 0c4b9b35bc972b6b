"""What a server says about a request that a client can put right: the region, the clock."""

import pytest

import faults

LARGE = 17_000_000
SMALL = 1_500_000

#: How S3 says that a bucket is elsewhere.
ELSEWHERE = {
    "301 PermanentRedirect": (301, "PermanentRedirect"),
    "307 TemporaryRedirect": (307, "TemporaryRedirect"),
    "400 AuthorizationHeaderMalformed": (400, "AuthorizationHeaderMalformed"),
}


@pytest.mark.parametrize(("status", "code"), [pytest.param(*how, id=name) for name, how in ELSEWHERE.items()])
@pytest.mark.parametrize("size", [LARGE, SMALL], ids=["parts", "one put"])
def test_a_bucket_in_another_region_is_found(deliver, proxy, file, status, code, size):
    content = file("file.bin", size)
    proxy.plan(faults.belongs_to("ap-south-1", status, code), times=1000)
    deliver("file.bin", content, "--region", "eu-west-3")
    asked = [seen.region for seen in proxy.seen()]
    # It is learnt once, and no later request makes the same mistake.
    assert asked == ["eu-west-3"] + ["ap-south-1"] * (len(asked) - 1)


def test_a_redirect_is_not_followed_to_where_it_points(deliver, proxy, file):
    content = file("small.bin", SMALL)
    elsewhere = faults.error(
        307, "TemporaryRedirect", ("x-amz-bucket-region", "ap-south-1"), ("Location", "http://127.0.0.1:1/"))
    proxy.plan(faults.unless(lambda seen: seen.region == "ap-south-1", elsewhere), times=1000)
    deliver("small.bin", content, "--region", "eu-west-3")


@pytest.mark.parametrize("status", [301, 307])
def test_a_redirect_that_names_no_region_is_reported(run, server, proxy, file, status):
    file("small.bin", SMALL)
    proxy.plan(faults.belongs_to("ap-south-1", status, "PermanentRedirect", names_it=False), times=1000)
    result = run(
        "upload", "small.bin", f"s3://{server.bucket}/object", "--json", "--region", "eu-west-3",
        environment=server.environment(proxy.endpoint))
    assert result.status == 1
    assert result.lines[0]["error"]["status"] == status
    assert len(proxy.seen("PutObject")) == 1


def test_two_regions_that_point_at_each_other_are_left_alone(run, server, proxy, file):
    file("small.bin", SMALL)
    to_and_fro = {
        "eu-west-3": faults.belongs_to("ap-south-1", 301, "PermanentRedirect"),
        "ap-south-1": faults.belongs_to("eu-west-3", 301, "PermanentRedirect"),
    }
    proxy.plan(lambda exchange: to_and_fro[exchange.seen.region](exchange), times=1000)
    result = run(
        "upload", "small.bin", f"s3://{server.bucket}/object", "--region", "eu-west-3",
        environment=server.environment(proxy.endpoint))
    assert result.status == 1
    assert len(proxy.seen("PutObject")) == 2


@pytest.mark.parametrize("hours", [3, -3])
@pytest.mark.parametrize("size", [LARGE, SMALL], ids=["parts", "one put"])
def test_a_clock_that_is_wrong_is_corrected_once(deliver, proxy, file, hours, size):
    content = file("file.bin", size)
    proxy.plan(faults.clock_ahead(hours * 3600), times=1000)
    deliver("file.bin", content, "--region", "eu-west-3")
    assert [seen.answered for seen in proxy.seen()].count(403) == 1


def test_a_clock_that_no_correction_satisfies_is_reported(run, server, proxy, file):
    file("small.bin", SMALL)
    date = ("Date", "Sat, 21 Nov 2026 10:00:00 GMT")
    proxy.plan(faults.error(403, "RequestTimeTooSkewed", date), "PutObject", times=1000)
    result = run(
        "upload", "small.bin", f"s3://{server.bucket}/object", "--json",
        environment=server.environment(proxy.endpoint))
    assert result.status == 1
    assert result.lines[0]["error"]["code"] == "RequestTimeTooSkewed"
    assert len(proxy.seen("PutObject")) == 2
