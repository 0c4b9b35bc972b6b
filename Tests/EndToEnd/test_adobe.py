"""Adobe Experience Platform, as a person connects it: with a folder for each audience and an Organization ID."""


def test_a_person_connects_adobe_and_leaves_nothing_behind(sandbox):
    screen = sandbox("--platform", "adobe-experience-platform", first="Step 3 of 7")
    screen.press("Ctrl-f", "Enter")
    screen.expect("eu-west-3")
    screen.type("acme/audiences/%SEGMENT_ID%")
    screen.expect("✓ Macros only at the end")
    screen.press("Enter")

    screen.expect("Step 4 of 7", "The whole Adobe account")
    screen.press("Down")
    screen.expect("user/destinations-adobe-user")
    screen.press("Enter")
    screen.expect("Require it")
    screen.press("Enter")
    screen.expect("24 hexadecimal digits and @AdobeOrg")
    screen.press("Ctrl-f")
    screen.expect("✓ Ends with @AdobeOrg")
    screen.press("Enter")

    screen.expect("Step 5 of 7", "arn:aws:iam::670664943635:user/destinations-adobe-user", "@AdobeOrg")
    screen.press("Right")
    screen.expect("arn:aws:s3:::acme-data-exports/acme/audiences/*")
    screen.press("Enter")

    screen.expect("It works.", "✓ Read it back", "✓ Remove it", "✓ Refused without ExternalId")
    screen.press("Enter")
    screen.expect("Step 7 of 7", "acme/audiences/%SEGMENT_ID%")
    screen.press("Enter")
    assert screen.expect_end() == 0
    screen.expect_given_back()
    assert "is still there" not in screen.text
