import AWS
import Onboarding
import Testing

/// The words about missing credentials name the file, the profile or the setting, and what to do.
struct CredentialsErrorSentencesTests {
    @Test func namesWhereItLooked() {
        let places: [CredentialPlace] = [
            .environment, .file("/home/me/.aws/credentials", section: "default"),
            .instanceMetadata(host: "169.254.169.254"),
        ]
        #expect(
            CredentialsErrorSentences.text(.notFound(lookedAt: places)).en
                == "No AWS credentials were found. Looked at: the environment, /home/me/.aws/credentials [default], "
                + "the EC2 instance metadata at 169.254.169.254.")
    }

    @Test func saysHowToSignInAgain() {
        let ended = SignInNeed(profile: "my prod", command: .singleSignOn, reason: .ended)
        #expect(
            CredentialsErrorSentences.text(.signIn(ended)).en
                == "The session has ended. Sign in: aws sso login --profile 'my prod'")
        let missing = SignInNeed(profile: "dev", command: .login, reason: .noToken(file: "/f.json"))
        #expect(
            CredentialsErrorSentences.text(.signIn(missing)).fr
                == "Personne ne s’est encore connecté : il n’y a pas de /f.json. Connectez-vous : aws login --profile dev"
        )
    }

    @Test(arguments: [
        (ProfileProblem.needsOneOf(["source_profile", "credential_source"]), "Set `source_profile` or"),
        (.lacks(["sso_region"]), "lacks `sso_region`"),
        (.conflict("source_profile", "credential_source"), "Remove one of them"),
        (
            .invalid(setting: "duration_seconds", value: "1h\u{1b}"),
            #"`duration_seconds` that is not understood: `1h\u{1b}`"#
        ),
        (.noSourceProfile("gone"), "the source_profile `gone`, which does not exist"),
        (.emptySource("empty"), "from `empty`, which has none"),
        (.loop(["a", "b", "a"]), "a → b → a"),
        (.noSection(kind: "sso-session", name: "s"), "[sso-session s], which does not exist"),
        (
            .inconsistent(setting: "sso_region", section: "sso-session s"),
            "give `sso_region` different values"
        ),
    ])
    func namesTheProfileAndTheSetting(problem: ProfileProblem, words: String) {
        let text = CredentialsErrorSentences.text(.profile("p", problem))
        #expect(text.en.hasPrefix("The profile `p` "))
        #expect(text.en.contains(words), "\(text.en)")
        #expect(text.fr.hasPrefix("Le profil `p` "))
        #expect(text.fr != text.en)
    }

    @Test func aProgramsWordsAreQuotedAndItsOutputIsNot() {
        let error = CredentialsError.process(
            profile: "p", program: "/opt/vault", .failed(status: 3, words: ServerText("locked\u{1b}[2J")))
        #expect(
            CredentialsErrorSentences.text(error).en
                == "The credential_process of the profile `p` ended with status 3: /opt/vault. "
                + #"It says: locked\u{1b}[2J"#)
    }

    @Test func anMFACodeThatNobodyCanGiveIsNamedWithAWayAroundIt() {
        let text = CredentialsErrorSentences.text(
            .mfa(profile: "p", serial: "arn:aws:iam::1:mfa/me", .cannotAsk))
        #expect(text.en.contains("arn:aws:iam::1:mfa/me"))
        #expect(text.en.hasSuffix("eval \"$(aws configure export-credentials --profile p --format env)\""))
    }

    @Test func aHostThatAnybodyCouldBeIsNamed() {
        let text = CredentialsErrorSentences.text(.container(.hostNotAllowed("evil.example")))
        #expect(text.en.contains("AWS_CONTAINER_CREDENTIALS_FULL_URI names evil.example over plain http"))
    }
}
