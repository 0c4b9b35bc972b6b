"""Keys, pastes and sizes as real terminals send them."""

import pytest


def go_to_bucket(screen):
    screen.type("dinmo")
    screen.press("Enter")
    screen.expect("Step 2 of 7")
    screen.press("Enter")
    screen.expect("Step 3 of 7", "Bucket")
    return screen


def test_escape_goes_back_and_control_c_asks(sandbox):
    screen = sandbox()
    screen.type("dinmo")
    screen.press("Enter")
    screen.expect("How does DinMo get access?")
    screen.press("Esc")
    screen.expect("Which platform do you connect?")
    screen.press("Ctrl-c")
    screen.expect("Leave the wizard?", "Stay")
    screen.press("Esc")
    screen.expect_gone("Leave the wizard?")


@pytest.mark.parametrize("size", [(60, 20), (132, 43), (40, 10), (20, 5), (80, 24)])
def test_a_new_size_is_filled_and_no_answer_is_lost(sandbox, size):
    screen = sandbox()
    screen.type("dinmo")
    screen.expect("dinmo")
    screen.resize(*size)
    screen.resize(80, 24)
    screen.expect("Which platform do you connect?", "dinmo")


def test_a_storm_of_sizes_ends_with_the_last_one(sandbox):
    screen = sandbox()
    for columns in range(30, 130):
        screen.resize(columns, 10 + columns % 30)
    screen.resize(100, 30)
    screen.expect("Which platform do you connect?")
    assert screen.text.count("Which platform do you connect?") == 1


def test_a_pasted_address_is_split_into_its_fields(sandbox):
    screen = go_to_bucket(sandbox())
    screen.paste("  s3://acme-data-exports/exports/dinmo \n")
    screen.expect("[acme-data-exports ")
    assert "200~" not in screen.text and "201~" not in screen.text
    screen.press("Enter")
    screen.expect("[exports/dinmo ")


def test_a_paste_of_several_lines_answers_no_question_by_itself(sandbox):
    screen = go_to_bucket(sandbox())
    screen.paste("acme-data-exports\nsecond line")
    screen.expect("acme-data-exports")
    assert "Step 3 of 7" in screen.text
    assert "[acme-data-exports " in screen.text or "second" not in screen.text
    assert "200~" not in screen.text and "201~" not in screen.text


def test_keys_that_mean_nothing_here_type_nothing(sandbox):
    screen = go_to_bucket(sandbox())
    # Alt with a letter, a mouse report, a focus report, an answer nobody asked for, half a character.
    screen.send(b"\x1bb\x1b[<0;10;5M\x1b[I\x1b[?62;22c\xc3")
    screen.type("acme")
    screen.expect("[acme ")
