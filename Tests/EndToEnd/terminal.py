"""A person at a terminal: starts a program in a pseudo-terminal, types, and reads what the screen shows."""

import copy
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

import pyte

KEYS = {
    "Enter": "\r",
    "Tab": "\t",
    "Shift-Tab": "\x1b[Z",
    "Esc": "\x1b",
    "Backspace": "\x7f",
    "Delete": "\x1b[3~",
    "Up": "\x1bOA",
    "Down": "\x1bOB",
    "Right": "\x1bOC",
    "Left": "\x1bOD",
    "Home": "\x1bOH",
    "End": "\x1bOF",
    "PageUp": "\x1b[5~",
    "PageDown": "\x1b[6~",
    "F1": "\x1bOP",
    "F2": "\x1bOQ",
}

ENTER_SCREEN = b"\x1b[?1049h"
LEAVE_SCREEN = b"\x1b[?1049l"
ENTER_PASTE = b"\x1b[?2004h"
LEAVE_PASTE = b"\x1b[?2004l"

PATIENCE = 20.0
"""Seconds after which something that was expected counts as missing; nothing waits this long that works."""


class Screen(pyte.Screen):
    """pyte's screen, with what xterm has and pyte lacks: a second screen, scrolling by lines, and repetition."""

    first = None
    drawn = " "

    def set_mode(self, *modes, private=False):
        if private and 1049 in modes and self.first is None:
            self.first = (copy.deepcopy(self.buffer), copy.copy(self.cursor))
            self.erase_in_display(2)
        super().set_mode(*modes, private=private)

    def reset_mode(self, *modes, private=False):
        super().reset_mode(*modes, private=private)
        if private and 1049 in modes and self.first is not None:
            self.buffer, self.cursor = self.first
            self.first = None
            self.dirty.update(range(self.lines))

    def draw(self, data):
        super().draw(data)
        self.drawn = data[-1]

    def repeat(self, count=1):
        super().draw(self.drawn * count)

    def scroll_up(self, count=1):
        self._at_margin("bottom", self.index, count)

    def scroll_down(self, count=1):
        self._at_margin("top", self.reverse_index, count)

    def _at_margin(self, side, move, count):
        margins = self.margins or pyte.screens.Margins(0, self.lines - 1)
        row, self.cursor.y = self.cursor.y, getattr(margins, side)
        for _ in range(count):
            move()
        self.cursor.y = row


class Stream(pyte.ByteStream):
    """pyte's parser, which hands on what ``Screen`` adds."""

    csi = {**pyte.ByteStream.csi, "S": "scroll_up", "T": "scroll_down", "b": "repeat"}
    events = pyte.ByteStream.events | {"scroll_up", "scroll_down", "repeat"}


class Terminal:
    """One pseudo-terminal with one program in it, and what the program has drawn so far."""

    def __init__(self, command, columns=80, rows=24, environment=None, stdout=None, directory=None):
        self.screen = Screen(columns, rows)
        self.stream = Stream(self.screen)
        self.written = bytearray()
        self.status = None
        environment = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8", **(environment or {})}
        # The child may only start once its terminal has a size.
        go_read, go_write = os.pipe()
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            try:
                os.close(go_write)
                # A terminal hangs up on what it runs, also where the tests themselves run without one (nohup).
                signal.signal(signal.SIGHUP, signal.SIG_DFL)
                os.read(go_read, 1)
                if stdout is not None:
                    os.dup2(stdout, 1)
                if directory is not None:
                    os.chdir(directory)
                os.execvpe(command[0], command, environment)
            finally:
                os._exit(127)
        os.close(go_read)
        self._set_size(columns, rows)
        self.modes_before = termios.tcgetattr(self.descriptor)
        self.started = self.last_read = time.monotonic()
        os.write(go_write, b"!")
        os.close(go_write)

    def close(self):
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        if self.descriptor is not None:
            os.close(self.descriptor)

    # What a person does.

    def type(self, text):
        self.send(text.encode())

    def send(self, data):
        """Sends bytes as a terminal might, whatever they mean."""
        while data:
            data = data[os.write(self.descriptor, data) :]

    def press(self, *names):
        for name in names:
            if name in KEYS:
                self.send(KEYS[name].encode())
            elif match := re.fullmatch(r"Ctrl-(.)", name):
                self.send(bytes([ord(match[1].upper()) & 0x1F]))
            else:
                raise ValueError(f"there is no key {name}")

    def paste(self, text):
        self.send(b"\x1b[200~" + text.replace("\n", "\r").encode() + b"\x1b[201~")

    def resize(self, columns, rows):
        self._set_size(columns, rows)
        self.screen.resize(rows, columns)

    def kill(self, number):
        os.kill(self.pid, number)

    def fill(self):
        """Makes the program paint far more than a pseudo-terminal holds, and reads nothing of it."""
        for columns in range(400):
            self._set_size(60 + columns % 60, 24)
            # Nothing tells when a size has been painted; sizes that come at once are painted once.
            time.sleep(0.002)

    def hang_up(self):
        """Closes the window."""
        os.close(self.descriptor)
        self.descriptor = None

    def forget(self):
        """Wipes the screen, as another program's output might."""
        self.screen.erase_in_display(2)

    # What a person sees.

    @property
    def text(self):
        return "\n".join(line.rstrip() for line in self.screen.display)

    def expect(self, *texts):
        """Waits until all of these stand on the screen at once."""
        self._read_until(lambda: all(text in self.text for text in texts), f"{texts!r} did not appear")

    def expect_matching(self, pattern):
        """Waits until a line of the screen matches."""
        self._read_until(lambda: re.search(pattern, self.text), f"nothing like {pattern!r} appeared")

    def expect_gone(self, text):
        self._read_until(lambda: text not in self.text, f"{text!r} did not go away")

    def expect_written(self, data):
        """Waits until the program has sent these bytes, whether or not they can be seen."""
        self._read_until(lambda: data in self.written, f"{data!r} was not sent")

    def expect_stopped(self):
        self._read_until(lambda: os.waitpid(self.pid, os.WUNTRACED | os.WNOHANG)[0] == self.pid, "it did not stop")

    def expect_end(self, reading=True):
        """Waits until the program ends; its exit status, or minus the number of the signal that ended it."""

        def ended():
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid == self.pid:
                self.status = os.waitstatus_to_exitcode(status)
            return self.status is not None

        self._read_until(ended, "it did not end", reading)
        self._drain()
        return self.status

    def expect_given_back(self):
        """The terminal is as it was before the program started."""
        modes = termios.tcgetattr(self.descriptor)
        assert modes == self.modes_before, f"the modes are {modes} and were {self.modes_before}"
        for on, off in [(ENTER_SCREEN, LEAVE_SCREEN), (ENTER_PASTE, LEAVE_PASTE), (b"\x1b[?25l", b"\x1b[?25h")]:
            assert self.written.rfind(off) >= self.written.rfind(on), f"{on!r} was not taken back"

    # How.

    def _set_size(self, columns, rows):
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def _read_until(self, holds, complaint, reading=True):
        end = time.monotonic() + PATIENCE
        while not holds():
            if time.monotonic() > end:
                raise AssertionError(f"{complaint}; the screen is\n{self.text}")
            if reading:
                self.read(0.02)
            else:
                time.sleep(0.02)

    def read(self, seconds):
        """Takes what the program has drawn, waiting at most so long for it; whether there was anything."""
        if self.descriptor is None:
            time.sleep(seconds)
            return False
        ready, _, _ = select.select([self.descriptor], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self.descriptor, 65536)
        except OSError:
            # The program has closed its side of the terminal.
            time.sleep(seconds)
            return False
        self.last_read = time.monotonic()
        self.written += data
        self.stream.feed(data)
        return bool(data)

    def _drain(self):
        while self.read(0):
            pass
