"""Every fault between the program and a server: the object is the file, and nothing is left open.

The rows are those of the yardstick that the peers were measured with, and the rest of what a network, a load
balancer and S3 itself do.
"""

import re

import pytest

import faults
from http_messages import Answer

#: Three parts of 8 MiB at most.
LARGE = 17_000_000
#: One PUT.
SMALL = 1_500_000

CONNECTIONS = {
    "reset before the body": (faults.reset_before_body, 1),
    "reset in the body": (faults.reset_in_body, 1),
    "reset in the body three times": (faults.reset_in_body, 3),
    "reset after the body": (faults.reset_after_body, 1),
    "request lost": (faults.lose_request, 1),
    "answer lost": (faults.lose_answer, 1),
    "answer cut short": (faults.cut_answer, 1),
    "answer in drops": (faults.slow_answer, 1),
}
REFUSALS = {
    "500": (faults.INTERNAL_ERROR, 1),
    "500, body unread": (faults.error(500, "InternalError", reads_body=False), 1),
    "502": (faults.error(502, "BadGateway"), 1),
    "503 SlowDown": (faults.SLOW_DOWN, 1),
    "503, body unread": (faults.error(503, "ServiceUnavailable", reads_body=False), 1),
    "504": (faults.error(504, "GatewayTimeout"), 1),
    "429": (faults.error(429, "TooManyRequests"), 1),
    "400 RequestTimeout": (faults.error(400, "RequestTimeout", reads_body=False), 1),
    "an error without a body": (lambda exchange: answer_nothing(exchange, 503), 1),
}
#: Its waits begin with a second and double, so it is tried where it matters most.
BUSY = {"503 SlowDown four times": (faults.SLOW_DOWN, 4)}


def answer_nothing(exchange, status):
    exchange.read_body()
    exchange.answer(Answer.make(status))


def rows(*tables):
    return [pytest.param(*row, id=name) for table in tables for name, row in table.items()]


@pytest.mark.parametrize(("fault", "times"), rows(CONNECTIONS, REFUSALS, BUSY))
def test_a_part(deliver, proxy, file, fault, times):
    content = file("large.bin", LARGE)
    proxy.plan(fault, "UploadPart", part=2, times=times)
    line = deliver("large.bin", content)
    assert len(proxy.seen("UploadPart", part=2)) == (1 if fault is faults.slow_answer else times + 1)
    assert line["parts"] == 3


@pytest.mark.parametrize(("fault", "times"), rows(CONNECTIONS, REFUSALS, BUSY))
def test_a_single_put(deliver, proxy, file, fault, times):
    content = file("small.bin", SMALL)
    proxy.plan(fault, "PutObject", times=times)
    line = deliver("small.bin", content)
    assert len(proxy.seen("PutObject")) == (1 if fault is faults.slow_answer else times + 1)
    assert line["parts"] == 1


@pytest.mark.parametrize(("fault", "times"), rows(CONNECTIONS, {"500": REFUSALS["500"]}))
@pytest.mark.parametrize("size", [LARGE, SMALL], ids=["parts", "one put"])
def test_standard_input(deliver, proxy, file, fault, times, size):
    content = file("piped.bin", size)
    proxy.plan(fault, *(["UploadPart", 1] if size == LARGE else ["PutObject"]), times=times)
    line = deliver("-", content, input=content)
    assert line["parts"] == (3 if size == LARGE else 1)


@pytest.mark.parametrize(("fault", "times"), rows(REFUSALS, {
    "reset": (faults.reset_before_body, 1), "request lost": (faults.lose_request, 1),
    "answer in drops": (faults.slow_answer, 1)}))
def test_the_creation(deliver, proxy, file, fault, times):
    content = file("large.bin", LARGE)
    proxy.plan(fault, "CreateMultipartUpload", times=times)
    deliver("large.bin", content)


@pytest.mark.parametrize("fault", [faults.lose_answer, faults.cut_answer, faults.reset_after_body])
def test_the_creation_whose_answer_is_lost_leaves_an_upload_that_nobody_knows(deliver, proxy, file, fault):
    content = file("large.bin", LARGE)
    proxy.plan(fault, "CreateMultipartUpload")
    deliver("large.bin", content, left_open=1)


@pytest.mark.parametrize(("fault", "times"), rows(CONNECTIONS, REFUSALS, {
    "200 with an error": (faults.ERROR_IN_SUCCESS, 1),
    "200 with an error twice": (faults.ERROR_IN_SUCCESS, 2),
    "200 with SlowDown": (faults.error(200, "SlowDown"), 1),
}))
def test_the_completion(deliver, proxy, file, fault, times):
    content = file("large.bin", LARGE)
    proxy.plan(fault, "CompleteMultipartUpload", times=times)
    line = deliver("large.bin", content)
    assert line["parts"] == 3
    assert "AbortMultipartUpload" not in proxy.operations


def test_a_completion_that_answers_no_etag(deliver, proxy, file):
    # Ceph 16 does.
    def fault(exchange):
        answer = exchange.forward()
        body = re.sub(rb"<ETag>.*</ETag>", b"<ETag></ETag>", answer.body)
        exchange.answer(Answer(answer.head.replacing("Content-Length", str(len(body))), body))

    content = file("large.bin", LARGE)
    proxy.plan(fault, "CompleteMultipartUpload")
    deliver("large.bin", content)
    assert len(proxy.seen("CompleteMultipartUpload")) == 1


def test_a_burst_of_slow_down(deliver, proxy, file):
    content = file("large.bin", 40_000_000)
    proxy.plan(faults.SLOW_DOWN, "UploadPart", times=8)
    deliver("large.bin", content)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_fifth_request_refused(deliver, proxy, file, seed):
    content = file("large.bin", 60_000_000)
    proxy.plan(faults.sometimes(faults.error(503, "ServiceUnavailable"), 0.2, seed), times=1000)
    deliver("large.bin", content)
