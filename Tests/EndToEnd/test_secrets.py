"""A secret that a person types or pastes stays in the program's memory."""

import base64

SECRET = "cAnArY0secret/THAT+nobody0may0see0twice0"


def pieces(secret):
    """The secret, what encodings make of it, and every part of it that would still tell much."""
    whole = [secret.encode(), base64.b64encode(secret.encode()), secret[::-1].encode()]
    return whole + [secret[start : start + 8].encode() for start in range(len(secret) - 7)]


def test_a_typed_and_a_pasted_secret_are_nowhere(unreachable, home):
    assert len(SECRET) == 40
    screen = unreachable()
    screen.type("dinmo")
    screen.press("Enter")
    screen.expect("How does DinMo get access?")
    screen.press("Down", "Enter")
    screen.expect("Step 3 of 7")
    screen.type("acme-exports")
    screen.press("Tab")
    screen.expect("Such as eu-west-3")
    screen.type("eu-west-3")
    screen.press("Enter")
    screen.expect("Folder (optional)")
    screen.press("Enter")
    screen.expect("Step 4 of 7")
    screen.type("AKIAQ3EGVR7TESTKEY42")
    screen.press("Enter")
    screen.expect("Never shown, never saved.")
    screen.type(SECRET[:30])
    screen.expect("A secret is 40 characters long, not 30; copy it whole.")
    screen.press("Ctrl-u")
    screen.paste(SECRET)
    screen.expect("✓ 40 characters")
    screen.press("Ctrl-y", "Ctrl-s", "F1")
    screen.expect("The secret that AWS showed once")
    screen.press("Esc")
    screen.expect_gone("The secret that AWS showed once")
    screen.press("Enter")
    screen.expect("Step 5 of 7")
    screen.press("Ctrl-c")
    screen.expect("Save the draft and quit")
    screen.press("Enter")
    assert screen.expect_end() == 130
    written = [path for path in home.rglob("*") if path.is_file()]
    assert written, "the draft was not saved"
    for piece in pieces(SECRET):
        assert piece not in screen.written
        assert not [path for path in written if piece in path.read_bytes()]
