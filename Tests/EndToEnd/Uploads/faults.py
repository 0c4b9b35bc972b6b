"""What can go wrong between a client and an S3 server. Each is a function of one exchange."""

import datetime
import email.utils
import random
import threading
import time

from http_messages import Answer

# MARK: connections


def reset_before_body(exchange):
    exchange.reset()


def reset_in_body(exchange):
    exchange.read_body(until=exchange.body_length // 2)
    exchange.reset()


def reset_after_body(exchange):
    exchange.forward()
    exchange.reset()


def lose_request(exchange):
    """The client's bytes are gone, and no server saw them."""
    exchange.read_body()
    exchange.close()


def lose_answer(exchange):
    """The server did it, and the client never hears so."""
    exchange.forward()
    exchange.close()


def cut_answer(exchange):
    """The connection ends in the middle of the answer: in its body, or in its head where it has none."""
    answer = exchange.forward()
    length = len(answer.head.bytes) + len(answer.body) // 2 if answer.body else len(answer.head.bytes) // 2
    exchange.send(answer.bytes[:length])
    exchange.close()


def slow_answer(exchange):
    """The answer comes in drops."""
    answer = exchange.forward()
    for byte in answer.bytes:
        exchange.send(bytes([byte]))
        time.sleep(0.001)


def slow_body(bytes_a_second):
    """The request's body is taken no faster than that."""

    def fault(exchange):
        def pieces():
            for piece in exchange.body():
                time.sleep(len(piece) / bytes_a_second)
                yield piece

        exchange.answer(exchange.forward(pieces()))

    return fault


def stall(exchange):
    """Nobody answers, and nobody hangs up."""
    exchange.read_body()
    exchange.wait_for_end()


# MARK: refusals


def error(status, code, *fields, details="", reads_body=True):
    """S3 answers an error."""
    body = (f"<?xml version='1.0' encoding='UTF-8'?>\n<Error><Code>{code}</Code><Message>As planned.</Message>"
            f"{details}<RequestId>PLANNED</RequestId></Error>").encode()

    def fault(exchange):
        if reads_body:
            exchange.read_body()
        exchange.answer(Answer.make(status, [("Content-Type", "application/xml"), *fields], body))

    return fault


SLOW_DOWN = error(503, "SlowDown")
INTERNAL_ERROR = error(500, "InternalError")
#: S3 promised success and failed afterwards.
ERROR_IN_SUCCESS = error(200, "InternalError")


def sometimes(fault, share, seed):
    """`fault` strikes that share of all requests: the same ones for the same seed, however they are ordered."""
    struck = {}

    def fault_or_pass(exchange):
        operation = exchange.seen.operation
        dice = struck.setdefault(operation, random.Random(f"{seed} {operation}"))
        if dice.random() < share:
            fault(exchange)
        else:
            exchange.answer(exchange.forward())

    return fault_or_pass


def unless(holds, fault):
    """`fault` strikes every request but those that `holds` is true for."""

    def fault_or_pass(exchange):
        if holds(exchange.seen):
            exchange.answer(exchange.forward())
        else:
            fault(exchange)

    return fault_or_pass


def belongs_to(region, status, code, names_it=True):
    """The bucket is in another region: requests that are signed for any but `region` are refused."""
    fields = [("x-amz-bucket-region", region)] if names_it else []
    details = f"<Region>{region}</Region>" if names_it else ""
    return unless(lambda seen: seen.region == region, error(status, code, *fields, details=details))


def clock_ahead(seconds):
    """The server's clock is not the client's: requests that are signed more than 15 minutes apart are refused."""

    def fault(exchange):
        now = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=seconds)
        signed = datetime.datetime.strptime(exchange.head.get("x-amz-date"), "%Y%m%dT%H%M%S%z")
        date = ("Date", email.utils.format_datetime(now, usegmt=True))
        if abs(now - signed).total_seconds() > 900:
            error(403, "RequestTimeTooSkewed", date)(exchange)
        else:
            answer = exchange.forward()
            answer.head = answer.head.replacing(*date)
            exchange.answer(answer)

    return fault


# MARK: changed bytes


def flip_bit(exchange):
    """One bit of the body changes on its way."""

    def pieces():
        place = exchange.body_length // 2
        for piece in exchange.body():
            start = exchange.seen.body_bytes - len(piece)
            if start <= place < start + len(piece):
                piece = bytearray(piece)
                piece[place - start] ^= 0x10
            yield piece

    exchange.answer(exchange.forward(pieces()))


def change_answer(name, change):
    """The server's answer says something else in the field called `name`."""

    def fault(exchange):
        answer = exchange.forward()
        if answer.head.get(name):
            answer.head = answer.head.replacing(name, change(answer.head.get(name)))
        exchange.answer(answer)

    return fault


def drop_fields(*names):
    """The server's answer lacks the fields called `names`."""

    def fault(exchange):
        answer = exchange.forward()
        answer.head = answer.head.without(*names)
        exchange.answer(answer)

    return fault


# MARK: held up


class Hold:
    """Holds an exchange up, so that a test can do something in the meantime.

    `at` says where: `before` the server sees anything, `within` the body, when the server is done and its answer
    has not left (`after`), or when the client was told (`told`). The exchange goes on after `release`.
    """

    def __init__(self, at):
        self._at = at
        self._reached = threading.Event()
        self._released = threading.Event()

    def release(self):
        self._released.set()

    def is_reached(self, timeout):
        """Waits until the exchange is there; gives whether it came."""
        return self._reached.wait(timeout)

    def __call__(self, exchange):
        if self._at == "before":
            self._pause()
            exchange.require_client()
        answer = exchange.forward(self._pieces(exchange) if self._at == "within" else None)
        if self._at == "after":
            self._pause()
        exchange.answer(answer)
        if self._at == "told":
            self._pause()

    def _pieces(self, exchange):
        for piece in exchange.body():
            if exchange.seen.body_bytes >= exchange.body_length // 2 and not self._reached.is_set():
                self._pause()
            yield piece

    def _pause(self):
        self._reached.set()
        self._released.wait()
