"""This machine's own network: free ports, servers that come up, and HTTP served to the program."""

import contextlib
import http.server
import socket
import threading
import time


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


def free_port():
    """A port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


def wait_for(port):
    """Waits until somebody listens on `port`."""
    deadline = time.monotonic() + 30
    while True:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        assert time.monotonic() < deadline, f"nobody listens on port {port}"
        time.sleep(0.05)
