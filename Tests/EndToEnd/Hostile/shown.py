"""What may stand on a screen or in an output, and what may not."""

import unicodedata

#: Controls, formats (bidirectional, zero width), line and paragraph separators, surrogates, private use, unassigned.
HIDDEN = {"Cc", "Cf", "Zl", "Zp", "Cs", "Co", "Cn"}

#: What a hostile answer would do to the window's title, and how it would reorder a line.
TRACES = [b"\x1b]0;PWNED", b"\x1b[31mred", "\u202e".encode(), "\u200b".encode(), "\u2066".encode(), b"\xc2\x9b"]


def hidden(text):
    """The characters of `text` that nobody could see, but for the ends of lines."""
    return sorted({f"U+{ord(character):04X}" for character in text
                   if character != "\n" and unicodedata.category(character) in HIDDEN})


def check_output(data):
    """The output of a command is UTF-8 in which everything can be seen."""
    assert not hidden(data.decode("utf-8")), data[:2000]


def check_terminal(screen):
    """A screen shows what can be seen, and nothing that a server sent was obeyed."""
    assert not hidden(screen.text), screen.text
    for trace in TRACES:
        assert trace not in screen.written, trace
    assert "PWNED" not in screen.screen.title


