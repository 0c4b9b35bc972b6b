"""OpenStack Swift on loopback, which speaks S3 through its s3api: one drive, one replica."""

import contextlib
import os
import pathlib
import subprocess
import sys

from loopback import free_port, wait_for

USER = "acme:admin"
KEY = "swift-secret"
PROGRAMS = pathlib.Path(sys.executable).parent

SWIFT = """[swift-hash]
swift_hash_path_suffix = faults
[storage-policy:0]
name = only
default = yes
"""

STORAGE = """[DEFAULT]
bind_ip = 127.0.0.1
bind_port = {port}
workers = 0
swift_dir = {folder}
devices = {folder}/drives
mount_check = false
user = {user}
log_level = ERROR
[pipeline:main]
pipeline = {kind}-server
[app:{kind}-server]
use = egg:swift#{kind}
"""

PROXY = """[DEFAULT]
bind_ip = 127.0.0.1
bind_port = {port}
workers = 0
swift_dir = {folder}
user = {user}
log_level = ERROR
[pipeline:main]
pipeline = catch_errors cache bulk s3api tempauth slo dlo proxy-server
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
[filter:bulk]
use = egg:swift#bulk
[filter:s3api]
use = egg:swift#s3api
location = {region}
[filter:tempauth]
use = egg:swift#tempauth
user_acme_admin = {key} .admin .reseller_admin
[filter:slo]
use = egg:swift#slo
[filter:dlo]
use = egg:swift#dlo
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
"""


@contextlib.contextmanager
def serving(folder, region):
    """Starts Swift with all that it keeps in `folder`; gives its endpoint."""
    folder = pathlib.Path(folder)
    (folder / "drives" / "d1").mkdir(parents=True)
    (folder / "swift.conf").write_text(SWIFT)
    ports = {}
    for kind in ["account", "container", "object", "proxy"]:
        ports[kind] = free_port()
        template = PROXY if kind == "proxy" else STORAGE
        (folder / f"{kind}-server.conf").write_text(template.format(
            port=ports[kind], folder=folder, kind=kind, region=region, key=KEY, user=os.environ.get("USER", "root")))
        if kind != "proxy":
            ring(folder, kind, ports[kind])
    servers = [
        subprocess.Popen([PROGRAMS / f"swift-{kind}-server", folder / f"{kind}-server.conf"], cwd=folder)
        for kind in ports
    ]
    try:
        for port in ports.values():
            wait_for(port)
        yield f"http://127.0.0.1:{ports['proxy']}"
    finally:
        for server in servers:
            server.terminate()
        for server in servers:
            server.wait()


def ring(folder, kind, port):
    """Writes the ring that says where everything lies: on the one drive."""
    # Its own program does it: in this process Swift's library would put green threads in the place of all others.
    for arguments in [["create", "2", "1", "0"], ["add", f"r1z1-127.0.0.1:{port}/d1", "1"], ["rebalance"]]:
        subprocess.run(
            [PROGRAMS / "swift-ring-builder", f"{kind}.builder", *arguments], cwd=folder, check=True,
            stdout=subprocess.DEVNULL)
