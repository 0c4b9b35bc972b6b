"""A proxy on loopback that passes requests to an S3 server unchanged, but for the faults that a test plans.

It keeps what it saw, so that a test can tell what was sent twice, in which order, and with which body.
"""

import contextlib
import dataclasses
import hashlib
import select
import socket
import struct
import threading
import time
import urllib.parse

from http_messages import Answer, BrokenOff, Head, body_pieces
from s3_operations import Operation


@dataclasses.dataclass
class Seen:
    """One request, as far as it came."""

    operation: Operation
    head: Head
    connection: int
    #: When its head was read, in seconds of a clock that only goes forward.
    began: float
    #: Whether a fault was planned for it.
    planned: bool = False
    #: The bytes and the SHA-256 of the body that the client sent; the hash is None until the body was whole.
    body_bytes: int = 0
    body_sha256: str | None = None
    #: The status that the client was told; None where the answer was kept from it.
    answered: int | None = None
    #: Whether the answer that the client was given held a checksum.
    has_answered_checksum: bool = False
    #: The status that the server answered; None where it never saw the request, or its answer was not read.
    served: int | None = None

    @property
    def access_key(self):
        return self.head.get("Authorization").partition("Credential=")[2].split("/")[0]

    @property
    def is_trailed(self):
        """Whether the checksum came behind the content."""
        return bool(self.head.get("x-amz-trailer"))

    @property
    def is_confirmed(self):
        """Whether the client knows that the server has the body: of a trailed one only the checksum says so."""
        return not self.planned and self.answered == 200 and (self.has_answered_checksum or not self.is_trailed)

    @property
    def region(self):
        return self.head.get("Authorization").partition("Credential=")[2].split("/")[2]


@dataclasses.dataclass
class Rule:
    """Where a fault strikes: at the first `times` requests of an operation that come after `skip` others."""

    fault: object
    operation: str | None
    part: int | None
    skip: int
    times: float
    matched: int = 0

    def takes(self, seen):
        if self.operation not in (None, seen.operation.name) or self.part not in (None, seen.operation.part):
            return False
        self.matched += 1
        return self.skip < self.matched <= self.skip + self.times


class Exchange:
    """One request and its answer, for a fault to carry out as it likes."""

    def __init__(self, seen, client, stream, upstream):
        self.seen = seen
        self.head = seen.head
        self.is_last = False
        self._client = client
        self._stream = stream
        self._upstream = upstream
        self._body = None

    @property
    def method(self):
        return self.head.line.split()[0]

    @property
    def body_length(self):
        return int(self.head.get("Content-Length") or 0)

    def body(self):
        """The client's body, as far as it was not read before; a client that asks first is told to send it."""
        if self._body is None:
            if self.head.get("Expect").lower() == "100-continue":
                self._client.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            self._body = self._hashed(body_pieces(self._stream, self.head))
        return self._body

    def _hashed(self, pieces):
        digest = hashlib.sha256()
        for piece in pieces:
            digest.update(piece)
            self.seen.body_bytes += len(piece)
            yield piece
        self.seen.body_sha256 = digest.hexdigest()

    def read_body(self, until=None):
        """Reads the body, or at least its first `until` bytes, and forgets it."""
        if until != 0:
            for _ in self.body():
                if until is not None and self.seen.body_bytes >= until:
                    break

    def forward(self, pieces=None):
        """Sends the request on, with its own body or the `pieces` instead; gives the server's answer."""
        with socket.create_connection(self._upstream) as server, server.makefile("rb") as answers:
            try:
                server.sendall(self.head.without("Expect").bytes)
                for piece in self.body() if pieces is None else pieces:
                    server.sendall(piece)
            except OSError:
                # The server did not want the rest; what it says to that comes next.
                self.is_last = True
            answer = Answer.read(answers, self.method)
        self.seen.served = answer.status
        return answer

    def answer(self, answer):
        """Gives the client an answer. One whose body was not read ends the connection, as servers do."""
        self._client.sendall(answer.bytes)
        self.seen.answered = answer.status
        self.seen.has_answered_checksum = any(
            name.lower().startswith("x-amz-checksum-") for name, _ in answer.head.fields)
        if self.body_length and self.seen.body_sha256 is None:
            self._close_gently()

    def send(self, bytes):
        """Gives the client bytes as they are."""
        self._client.sendall(bytes)

    def close(self):
        """Ends the connection in the ordinary way."""
        self.is_last = True

    def reset(self):
        """Ends the connection as a server does that crashed."""
        self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.is_last = True

    def require_client(self):
        """Goes no further for a client that is gone."""
        if select.select([self._client], [], [], 0)[0] and not self._client.recv(1, socket.MSG_PEEK):
            raise BrokenOff()

    def wait_for_end(self):
        """Waits until the client gives the connection up."""
        with contextlib.suppress(OSError):
            while self._client.recv(65_536):
                pass
        self.is_last = True

    def _close_gently(self):
        # Closing over unread bytes would reset the connection, and the client might never see the answer.
        with contextlib.suppress(OSError):
            self._client.shutdown(socket.SHUT_WR)
        self.wait_for_end()


class FaultProxy:
    """Listens on 127.0.0.1 in front of the server at `upstream`; with a `tls` context it speaks https."""

    def __init__(self, upstream, tls=None):
        address = urllib.parse.urlsplit(upstream)
        self._upstream = (address.hostname, address.port)
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._lock = threading.Condition()
        self._rules = []
        self._seen = []
        self._clients = {}
        self.endpoint = f"{'https' if tls else 'http'}://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self):
        threading.Thread(target=self._listen, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            clients = list(self._clients.values())
        for client in clients:
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)

    def plan(self, fault, operation=None, part=None, skip=0, times=1):
        """Lets `fault` strike; what is planned first comes first."""
        self._rules.append(Rule(fault, operation, part, skip, times))

    def seen(self, operation=None, part=None):
        """The requests so far, in the order they came in."""
        with self._lock:
            return [
                seen for seen in self._seen
                if operation in (None, seen.operation.name) and part in (None, seen.operation.part)
            ]

    def settle(self):
        """Waits until every connection is closed, and so until the server has got all that it will get."""
        with self._lock:
            assert self._lock.wait_for(lambda: not self._clients, timeout=30), "a connection stays open"

    @property
    def operations(self):
        """The names of the calls so far, without those that a client only learns the region from."""
        return [seen.operation.name for seen in self.seen() if seen.operation.name != "HeadBucket"]

    def _listen(self):
        number = 0
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                number += 1
                with self._lock:
                    self._clients[number] = client
                threading.Thread(target=self._serve, args=(client, number), daemon=True).start()

    def _serve(self, client, number):
        # Whatever a client or a server does to a connection, it ends that connection alone.
        with contextlib.suppress(OSError, BrokenOff):
            if self._tls:
                client = self._tls.wrap_socket(client, server_side=True)
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with client, client.makefile("rb") as stream:
                while not self._exchange(client, stream, number):
                    pass
        with self._lock:
            self._clients.pop(number, None)
            self._lock.notify_all()

    def _exchange(self, client, stream, number):
        """Serves one request; gives whether it was the connection's last."""
        head = Head.read(stream)
        if head is None:
            return True
        method, target, _ = head.line.split(" ")
        seen = Seen(Operation.of(method, target), head, number, time.monotonic())
        with self._lock:
            self._seen.append(seen)
            fault = next((rule.fault for rule in self._rules if rule.takes(seen)), None)
        seen.planned = fault is not None
        exchange = Exchange(seen, client, stream, self._upstream)
        if fault:
            fault(exchange)
        else:
            exchange.answer(exchange.forward())
        return exchange.is_last
