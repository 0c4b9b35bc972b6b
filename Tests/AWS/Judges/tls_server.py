"""Serves https on 127.0.0.1 for the name localhost until standard input ends; answers its cipher suite, prints port and CA file."""

import datetime
import http.server
import json
import os
import ssl
import sys
import tempfile
import threading

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec


def name(text):
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])


now = datetime.datetime.now(datetime.timezone.utc)
key = ec.generate_private_key(ec.SECP256R1())
certificate = (
    x509.CertificateBuilder()
    .subject_name(name("localhost")).issuer_name(name("localhost")).public_key(key.public_key())
    .serial_number(x509.random_serial_number())
    .not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=1))
    .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    .sign(key, hashes.SHA256())
)


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        answer = self.connection.cipher()[0].encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


with tempfile.TemporaryDirectory() as folder:
    authority = os.path.join(folder, "authority.pem")
    private = os.path.join(folder, "private.pem")
    with open(authority, "wb") as file:
        file.write(certificate.public_bytes(serialization.Encoding.PEM))
    with open(private, "wb") as file:
        file.write(key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority, private)
    # As nginx: the client's order counts.
    context.options &= ~ssl.OP_CIPHER_SERVER_PREFERENCE
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(json.dumps({"port": server.server_port, "authority": authority}), flush=True)
    sys.stdin.read()
