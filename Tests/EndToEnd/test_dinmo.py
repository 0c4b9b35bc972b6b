"""The main job, as a person does it: from nothing to a connection that is proved by a real write."""


def test_a_person_connects_dinmo_and_sees_it_proved(sandbox):
    screen = sandbox()
    screen.type("dinmo")
    screen.press("Enter")
    screen.expect("How does DinMo get access?", "Cross-Account")
    screen.press("Enter")

    # A bucket's name with a mistake is not let through, and the mistake is named.
    screen.expect("Step 3 of 7", "SANDBOX")
    screen.type("My_Exports")
    screen.expect("My_Exports", "“M” at character 1 is upper case")
    screen.press("Enter")
    screen.expect("Step 3 of 7", "✗ Lower case")
    screen.press("Ctrl-u")
    screen.expect("In the sandbox: acme-data-exports")
    screen.type("acme-data-exports")
    # The policy follows the keys.
    screen.expect("arn:aws:s3:::acme-", "data-exports/*")
    screen.press("Enter")
    screen.expect("Folder (optional)")
    screen.type("exports/dinmo")
    screen.press("Enter")

    screen.expect("Step 4 of 7", "In the sandbox, DinMo shows")
    screen.press("Ctrl-f")
    screen.expect("Lower case")
    screen.press("Enter")

    screen.expect("Step 5 of 7", "arn:aws:iam::724998534403:role/DinmoS3AccessorRole-dinmo-prod")
    screen.press("Right")
    screen.expect("arn:aws:s3:::acme-data-exports/exports/dinmo/*")
    screen.press("Enter")

    screen.expect("Step 6 of 7", "It works.", "✓ Take the role", "✓ Write a test object")
    screen.expect("✓ Refused without ExternalId", "✓ Refused with a wrong one")
    screen.press("Enter")

    screen.expect("Step 7 of 7", "arn:aws:iam::111122223333:role/dinmo-s3-export", "exports/dinmo")
    screen.press("Enter")
    assert screen.expect_end() == 0
    screen.expect_given_back()
    # What must not be lost stays on the normal screen.
    assert b"An object can be written to s3://acme-data-exports/exports/dinmo/." in screen.written
    assert "is still there" in screen.text


def test_back_from_the_test_to_the_first_screen_and_forth_again(sandbox):
    screen = sandbox("--platform", "dinmo", first="Step 3 of 7")
    screen.type("acme-data-exports")
    screen.press("Enter")
    screen.expect("Folder (optional)")
    screen.press("Enter")
    screen.expect("Step 4 of 7")
    screen.press("Ctrl-f", "Enter")
    screen.expect("Step 5 of 7")
    screen.press("Enter")
    screen.expect("Step 6 of 7", "It works.")
    for step in [5, 4, 3, 2, 1]:
        screen.press("Esc")
        screen.expect(f"Step {step} of 7")
    for step in [2, 3]:
        screen.press("Enter")
        screen.expect(f"Step {step} of 7")
    screen.expect("acme-data-exports")


def test_a_wrong_external_id_is_named_and_mended_from_the_test(sandbox):
    screen = sandbox("--platform", "dinmo", first="Step 3 of 7")
    screen.press("Ctrl-f", "Enter")
    screen.expect("Folder (optional)")
    screen.press("Enter")
    screen.expect("Step 4 of 7")
    screen.type("5c1b7f8e-90ab-4cde-8f01-23456789abcd")
    screen.press("Enter")
    screen.expect("Step 5 of 7")
    screen.press("Enter")
    screen.expect("It does not work yet.", "✗ Take the role", "ask for another ExternalId")

    screen.type("g")
    screen.expect("Step 4 of 7", "5c1b7f8e-90ab-4cde-8f01-23456789abcd")
    screen.press("Ctrl-u", "Ctrl-f", "Enter")
    screen.expect("Step 5 of 7")
    screen.press("Enter")
    # The role of the first attempt is there: what differs is shown before it is changed.
    screen.expect("The role is there and differs. Change it?", "Its trust policy differs from this setup’s.")
    screen.press("Enter")
    screen.expect("It works.", "✓ Take the role")
