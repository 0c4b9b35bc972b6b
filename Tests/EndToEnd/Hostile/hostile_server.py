"""A server that answers whatever would hurt a careless client, out of a seeded generator."""

import contextlib
import gzip
import random
import socket
import threading

#: What a terminal would obey, and what hides or reorders text; none of it may ever reach a screen as it is.
NASTY = "\x1b]0;PWNED\x07\x1b[2J\x1b[31mred\x9b31m\rover\x08\x00\u202eevil\u2066\u200b\u200d\ufeff\u2028\u0085\U000e0041"

CODES = ["AccessDenied", "NoSuchBucket", "SlowDown", "InternalError", "ExpiredToken", "PermanentRedirect",
         "SignatureDoesNotMatch", "A" * 5000, "\u202eAccessDenied", "Access\u200bDenied", ""]

STATUSES = [100, 101, 199, 200, 200, 200, 201, 204, 206, 301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 408, 409,
            411, 412, 413, 416, 418, 429, 451, 499, 500, 501, 502, 503, 504, 507, 599, 600, 999]


def head(status, headers=(), reason="Status"):
    return (f"HTTP/1.1 {status} {reason}\r\n" + "".join(f"{line}\r\n" for line in headers) + "\r\n").encode(
        "utf-8", "surrogateescape")


class Generator:
    """Answers, the same ones for the same seed."""

    def __init__(self, seed, elsewhere):
        self.random = random.Random(seed)
        self.elsewhere = elsewhere

    def answer(self):
        """The bytes of one answer, and whether the connection goes on after them."""
        return self.random.choice([
            self.error, self.error, self.error, self.document, self.body_of_bytes, self.redirect, self.head_of_nonsense,
            self.wrong_length, self.cut_short, self.nothing, self.headers_without_end, self.answer_to_another,
        ])()

    def xml(self):
        """A body that wants to be XML."""
        random = self.random
        nasty = "".join(random.sample(NASTY, 12)) if random.random() < 0.5 else NASTY
        clean = "".join(character for character in nasty if character >= " " or character == "\r")
        code, message = random.choice(CODES), random.choice([clean, "word " * 200, "&#x9b;31m&#x202e;&#133;", ""])
        error = (
            f"<Error><Code>{code}</Code><Message>{message}</Message><Region>{clean}</Region>"
            f"<Bucket>{clean}</Bucket><RequestId>{clean}</RequestId></Error>")
        return random.choice([
            error, f"<ErrorResponse>{error}<RequestId>{clean}</RequestId></ErrorResponse>",
            '<!DOCTYPE a [<!ENTITY b "1234567890"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">'
            '<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]><Error><Code>&d;</Code><Message>&d;</Message></Error>',
            '<!DOCTYPE Error SYSTEM "file:///etc/passwd"><Error><Code>Access</Code></Error>',
            "<Error>" * 20000, "<Error>" + "<a/>" * 20000 + "</Error>", "<Error><Code>" + "x" * 500_000 + "</Code></Error>",
            '<?xml version="1.0" encoding="UTF-16"?><Error><Code>AccessDenied</Code></Error>', nasty,
            f"<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>{clean}</Arn><UserId>{clean}</UserId>"
            f"<Account>{clean}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>",
            "<ListBucketResult><Contents><Key>" + clean + "</Key></Contents></ListBucketResult>",
            "<InitiateMultipartUploadResult><UploadId>" + clean + "</UploadId></InitiateMultipartUploadResult>",
            "<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>" + clean + "</AccessKeyId>",
        ])

    def with_body(self, status, body, *headers):
        return head(status, [f"Content-Length: {len(body)}", *headers]) + body, True

    def error(self):
        status = self.random.choice([400, 403, 403, 404, 409, 500, 503, 301])
        clean = NASTY.replace("\r", "").replace("\x00", "")
        return self.with_body(
            status, self.xml().encode("utf-8", "surrogateescape"), f"x-amz-request-id: {clean}",
            f"x-amz-bucket-region: {self.random.choice([clean, 'eu-west-1', '../../x', 'a.evil.example'])}",
            f"Date: {self.random.choice([clean, 'Thu, 01 Jan 1970 00:00:00 GMT', 'soon'])}", "Retry-After: 0")

    def document(self):
        return self.with_body(200, self.xml().encode(), f'ETag: "{NASTY[:7]}"', f"x-amz-version-id: {NASTY[30:]}")

    def body_of_bytes(self):
        data = self.random.randbytes(self.random.randrange(100_000))
        body = self.random.choice([
            data, b"\xff\xfe" + "<Error><Code>AccessDenied</Code></Error>".encode("utf-16-le"), b"\xc0\xaf\xed\xa0\x80",
            gzip.compress(b"\0" * 10_000_000), b"{" * 100_000, b"\0" * 5_000_000,
        ])
        return self.with_body(self.random.choice(STATUSES), body, "Content-Encoding: gzip")

    def redirect(self):
        return self.with_body(
            self.random.choice([301, 302, 303, 307, 308]), self.xml().encode(), f"Location: {self.elsewhere}/stolen",
            "Refresh: 0; url=" + self.elsewhere)

    def head_of_nonsense(self):
        return self.random.choice([
            b"HTTP/9.9 abc\r\n\r\n", b"\x16\x03\x01\x02\x00", b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1\r\n\r\n", b"\r\n" * 50,
            b"HTTP/1.1 200 OK\r\nno colon here\r\n: empty\r\nContent-Length: -1\r\n\r\n",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nx", NASTY.encode(),
            b"HTTP/1.1 200 \x1b[2J\r\nX: \x1b]0;PWNED\x07\r\nContent-Length: 0\r\n\r\n",
        ]), False

    def wrong_length(self):
        body = self.xml().encode()
        return head(self.random.choice(STATUSES), [f"Content-Length: {len(body) // 2}"]) + body, False

    def cut_short(self):
        body = self.xml().encode()
        return head(self.random.choice(STATUSES), [f"Content-Length: {len(body) + 10}"]) + body, False

    def nothing(self):
        return b"", False

    def headers_without_end(self):
        return b"HTTP/1.1 200 OK\r\n" + b"X-Long: " + b"a" * 200_000 + b"\r\n" + b"X: y\r\n" * 20_000, False

    def answer_to_another(self):
        return b"HTTP/1.1 100 Continue\r\n\r\n" * 50 + head(self.random.choice(STATUSES), ["Content-Length: 0"]), True


class HostileServer:
    """Listens on 127.0.0.1 and keeps what it was sent; each connection gets answers of its own generator."""

    def __init__(self, answers):
        self.answers = answers
        self.received = []
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.endpoint = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()

    def accept(self):
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        with connection, contextlib.suppress(OSError):
            while request := read(connection):
                self.received.append(request)
                data, goes_on = self.answers(request)
                connection.sendall(data)
                if not goes_on:
                    return


def read(connection):
    """One request: its head, and its body as far as its length tells."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return None
        data += piece
    top, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for line in top.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    if b"expect: 100-continue" in top.lower():
        connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
    while len(body) < length:
        piece = connection.recv(65536)
        if not piece:
            break
        body += piece
    return data
