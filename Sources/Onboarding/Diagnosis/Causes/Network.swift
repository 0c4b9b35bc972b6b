import Documents

extension Cause {
    static let network: [Cause] = [
        Cause(
            "dns-failure", signs: [Sign(transports: [.cannotResolveHost], rank: 10)],
            message: LocalizedText(
                en: "The name {host} cannot be resolved.", fr: "Le nom {host} ne peut pas être résolu."),
            fix: LocalizedText(
                en: "Check the region and the endpoint for typing mistakes, then this machine’s DNS.",
                fr: "Vérifiez la région et le point de terminaison, puis le DNS de cette machine."),
            answer: "region"),
        Cause(
            "connection-refused", signs: [Sign(transports: [.cannotConnect], rank: 10)],
            message: LocalizedText(
                en: "Nothing accepts a connection at {host}.",
                fr: "Rien n’accepte de connexion à {host}."),
            fix: LocalizedText(
                en: "Check the endpoint and its port, and whether a firewall or a missing proxy setting "
                    + "(HTTPS_PROXY) is in the way.",
                fr: "Vérifiez le point de terminaison et son port, et si un pare-feu ou un réglage de proxy "
                    + "manquant (HTTPS_PROXY) fait obstacle.")),
        Cause(
            "timed-out", signs: [Sign(transports: [.timedOut], rank: 10)],
            message: LocalizedText(
                en: "{host} did not answer in time.", fr: "{host} n’a pas répondu à temps."),
            fix: LocalizedText(
                en: "Check whether a firewall swallows packets to {host}, then try again.",
                fr: "Vérifiez si un pare-feu absorbe les paquets vers {host}, puis réessayez.")),
        Cause(
            "connection-lost", signs: [Sign(transports: [.connectionLost], rank: 10)],
            message: LocalizedText(
                en: "The connection to {host} broke before the answer came.",
                fr: "La connexion à {host} s’est rompue avant la réponse."),
            fix: LocalizedText(
                en: "Try again; if it always breaks, look for a proxy that cuts connections.",
                fr: "Réessayez ; si elle se rompt toujours, cherchez un proxy qui coupe les connexions.")),
        Cause(
            "certificate-name",
            signs: hostnameWords.map {
                Sign(words: [$0], transports: [.untrustedCertificate], unless: [.bucketHasDots], rank: 10)
            },
            message: LocalizedText(
                en: "The TLS certificate that answers for {host} is made out to another name.",
                fr: "Le certificat TLS qui répond pour {host} est établi à un autre nom."),
            fix: LocalizedText(
                en: "Check the endpoint; a proxy may answer in AWS’s place.",
                fr: "Vérifiez le point de terminaison ; un proxy répond peut-être à la place d’AWS.")),
        Cause(
            "certificate-dots",
            signs: hostnameWords.map {
                Sign(words: [$0], transports: [.untrustedCertificate], when: [.bucketHasDots], rank: 10)
            },
            message: LocalizedText(
                en: "The bucket’s name has dots, and AWS’s certificate covers only one level before "
                    + "s3.REGION.amazonaws.com.",
                fr: "Le nom du bucket a des points, et le certificat d’AWS ne couvre qu’un niveau devant "
                    + "s3.REGION.amazonaws.com."),
            fix: LocalizedText(
                en: "Have the client use path-style addressing, or use a bucket without dots in its name.",
                fr:
                    "Faites utiliser l’adressage par chemin au client, ou prenez un bucket sans point dans son "
                    + "nom."),
            answer: "bucket"),
        Cause(
            "untrusted-certificate",
            signs: [Sign(without: hostnameWords, transports: [.untrustedCertificate], rank: 10)],
            message: LocalizedText(
                en: "The TLS certificate of {host} is not signed by an authority this machine trusts.",
                fr: "Le certificat TLS de {host} n’est pas signé par une autorité reconnue par cette machine."
            ),
            fix: LocalizedText(
                en:
                    "If your company inspects TLS, point AWS_CA_BUNDLE at its CA file; otherwise somebody may be "
                    + "listening: do not go on.",
                fr:
                    "Si votre entreprise inspecte le TLS, indiquez son fichier d’autorité dans AWS_CA_BUNDLE ; "
                    + "sinon quelqu’un écoute peut-être : n’allez pas plus loin.")),
        Cause(
            "tls-handshake", signs: [Sign(transports: [.tlsHandshake], rank: 10)],
            message: LocalizedText(
                en: "No TLS connection could be agreed on with {host}: {message}",
                fr: "Aucune connexion TLS n’a pu être établie avec {host} : {message}"),
            fix: LocalizedText(
                en:
                    "Check that {host} speaks TLS on this port; a plain http endpoint must be given as http://.",
                fr: "Vérifiez que {host} parle TLS sur ce port ; un point de terminaison sans TLS s’écrit "
                    + "http://.")),
        Cause(
            "unreadable-ca-bundle", signs: [Sign(transports: [.unreadableCABundle], rank: 10)],
            message: LocalizedText(
                en: "The CA bundle that AWS_CA_BUNDLE names cannot be read: {message}",
                fr: "Le fichier d’autorités nommé par AWS_CA_BUNDLE est illisible : {message}"),
            fix: LocalizedText(
                en: "Name a readable PEM file in AWS_CA_BUNDLE, or unset it.",
                fr: "Indiquez un fichier PEM lisible dans AWS_CA_BUNDLE, ou retirez la variable.")),
        Cause(
            "proxy", signs: [Sign(transports: [.proxy], rank: 10)],
            message: LocalizedText(
                en: "The proxy did not carry the request to {host}: {message}",
                fr: "Le proxy n’a pas transmis la requête à {host} : {message}"),
            fix: LocalizedText(
                en: "Check HTTPS_PROXY and NO_PROXY, and that the proxy lets {host} through.",
                fr: "Vérifiez HTTPS_PROXY et NO_PROXY, et que le proxy laisse passer {host}.")),
        Cause(
            "plain-http-refused", signs: [Sign(transports: [.plainHTTPRefused], rank: 10)],
            message: LocalizedText(
                en: "Without TLS nothing is sent to {host}: anybody on the way could read and change it.",
                fr: "Sans TLS, rien n’est envoyé à {host} : n’importe qui en chemin pourrait le lire et le "
                    + "modifier."),
            fix: LocalizedText(
                en: "Give an https endpoint, or --allow-http if you mean it.",
                fr: "Donnez un point de terminaison https, ou --allow-http si c’est voulu.")),
        Cause(
            "no-answer",
            signs: [
                Sign(transports: [.answerTooLarge, .unreadableBody, .malformedRequest, .other], rank: 10)
            ],
            message: LocalizedText(
                en: "No usable answer came from {host}: {message}",
                fr: "Aucune réponse exploitable n’est venue de {host} : {message}"),
            fix: LocalizedText(
                en: "Check the endpoint, and what stands between here and {host}.",
                fr: "Vérifiez le point de terminaison, et ce qu’il y a entre ici et {host}.")),
    ]

    /// What OpenSSL and libcurl say when the certificate is good but for another host.
    private static let hostnameWords = [
        "subject name", "hostname mismatch", "does not match target host name",
    ]
}
