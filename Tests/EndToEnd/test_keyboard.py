"""Keys, pastes and sizes as real terminals send them."""

import pytest


def test_escape_goes_back_and_control_c_asks(sandbox):
    screen = sandbox()
    screen.type("dinmo")
    screen.press("Enter")
    screen.expect("How does DinMo get access?")
    screen.press("Esc")
    screen.expect("Which platform do you connect?")
    screen.press("Ctrl-c")
    screen.expect("Save the draft and quit", "Stay")
    screen.press("Esc")
    screen.expect_gone("Save the draft and quit")


@pytest.mark.parametrize("size", [(60, 20), (132, 43), (40, 10), (20, 5), (80, 24)])
def test_a_new_size_is_filled_and_no_answer_is_lost(sandbox, size):
    screen = sandbox()
    screen.type("dinmo")
    screen.expect("dinmo")
    screen.resize(*size)
    screen.resize(80, 24)
    screen.expect("Which platform do you connect?", "dinmo")
