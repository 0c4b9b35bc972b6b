"""HTTP/1.1 messages between two sockets: heads are read whole, bodies in pieces."""

import dataclasses
import http

PIECE = 64 * 1024


class BrokenOff(Exception):
    """The other side closed in the middle of a message."""


@dataclasses.dataclass
class Head:
    """The first line and the header fields, in the order and case they came in."""

    line: str
    fields: list

    @classmethod
    def read(cls, stream):
        """The next head of `stream`; None where the connection ended before one began."""
        line = stream.readline()
        if not line:
            return None
        fields = []
        while (field := stream.readline()) not in (b"\r\n", b"\n"):
            if not field.endswith(b"\n"):
                raise BrokenOff()
            name, _, value = field.decode("latin-1").partition(":")
            fields.append((name, value.strip()))
        return cls(line.decode("latin-1").rstrip("\r\n"), fields)

    def get(self, name):
        """The value of the field called `name`; an empty one where there is none."""
        return next((value for field, value in self.fields if field.lower() == name.lower()), "")

    def without(self, *names):
        """The same head, less the fields called `names`."""
        names = [name.lower() for name in names]
        return Head(self.line, [field for field in self.fields if field[0].lower() not in names])

    def replacing(self, name, value):
        """The same head with one field called `name`."""
        head = self.without(name)
        return Head(head.line, [*head.fields, (name, value)])

    @property
    def bytes(self):
        fields = "".join(f"{name}: {value}\r\n" for name, value in self.fields)
        return f"{self.line}\r\n{fields}\r\n".encode("latin-1")


@dataclasses.dataclass
class Answer:
    """An answer. S3 answers writes with a few hundred bytes, so it is held whole."""

    head: Head
    body: bytes

    @classmethod
    def make(cls, status, fields=(), body=b""):
        """An answer of ours."""
        line = f"HTTP/1.1 {status} {http.HTTPStatus(status).phrase}"
        return cls(Head(line, [*fields, ("Content-Length", str(len(body)))]), body)

    @classmethod
    def read(cls, stream, to_method):
        """The answer that `stream` holds, passing over those that only say to go on."""
        head = Head.read(stream)
        while head is not None and head.line.split()[1] == "100":
            head = Head.read(stream)
        if head is None:
            raise BrokenOff()
        head = head.without("Connection")
        if to_method == "HEAD" or head.line.split()[1] == "204":
            return cls(head, b"")
        if head.get("Transfer-Encoding").lower() == "chunked":
            return cls(head, b"".join(chunks(stream)))
        if not head.get("Content-Length"):
            body = stream.read()
            return cls(head.replacing("Content-Length", str(len(body))), body)
        return cls(head, stream.read(int(head.get("Content-Length"))))

    @property
    def status(self):
        return int(self.head.line.split()[1])

    @property
    def bytes(self):
        return self.head.bytes + self.body


def chunks(stream):
    """A chunked body as it travels, with the lengths and line ends around its chunks."""
    while True:
        line = stream.readline()
        size = int(line.split(b";")[0], 16)
        yield line + stream.read(size) + stream.readline()
        if size == 0:
            return


def body_pieces(stream, head):
    """The body that follows `head`, piece by piece."""
    left = int(head.get("Content-Length") or 0)
    while left > 0:
        piece = stream.read1(min(left, PIECE))
        if not piece:
            raise BrokenOff()
        left -= len(piece)
        yield piece
