"""Serves HTTP to the program on this machine."""

import contextlib
import http.server
import threading


@contextlib.contextmanager
def serving(handler):
    """Serves with `handler` until the end; yields the address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
