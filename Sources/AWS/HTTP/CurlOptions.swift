import CCurl

/// The options that every transfer has in common.
enum CurlOptions {
    /// Stays in the processor's caches between reading and encrypting, which 512 KiB did not: less CPU over https.
    private static let uploadBufferBytes = 128 * 1024

    /// AES-128 first, where the client's order counts: it is as safe here as AES-256, and a fifth cheaper.
    private static let cipherSuites =
        "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"

    static func apply(
        _ configuration: TransportConfiguration, to easy: UnsafeMutableRawPointer, for request: HTTPRequest
    ) {
        // Keys may hold "/./" and "/../", which libcurl would resolve after they were signed.
        curl_setopt_long(easy, CURLOPT_PATH_AS_IS, 1)
        curl_setopt_long(easy, CURLOPT_FOLLOWLOCATION, 0)
        curl_setopt_string(easy, CURLOPT_PROTOCOLS_STR, "http,https")
        curl_setopt_long(easy, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
        curl_setopt_long(easy, CURLOPT_NOSIGNAL, 1)
        // Leaving must not wait for a name server that does not answer.
        curl_setopt_long(easy, CURLOPT_QUICK_EXIT, 1)
        curl_setopt_long(easy, CURLOPT_CONNECTTIMEOUT, configuration.connectSeconds)
        curl_setopt_long(easy, CURLOPT_TIMEOUT, configuration.limitSeconds(for: request))
        curl_setopt_long(easy, CURLOPT_LOW_SPEED_LIMIT, 1)
        curl_setopt_long(easy, CURLOPT_LOW_SPEED_TIME, request.stallSeconds ?? configuration.stallSeconds)
        curl_setopt_long(easy, CURLOPT_MAXAGE_CONN, configuration.idleSeconds)
        curl_setopt_long(easy, CURLOPT_TCP_KEEPALIVE, 1)
        curl_setopt_long(easy, CURLOPT_UPLOAD_BUFFERSIZE, uploadBufferBytes)
        curl_setopt_long(easy, CURLOPT_SSL_VERIFYPEER, 1)
        curl_setopt_long(easy, CURLOPT_SSL_VERIFYHOST, 2)
        curl_setopt_long(easy, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        curl_setopt_string(easy, CURLOPT_TLS13_CIPHERS, cipherSuites)
        // A proxy that the environment names would otherwise get what is meant for this very machine.
        if request.url.isLoopback || !configuration.usesProxy {
            curl_setopt_string(easy, CURLOPT_PROXY, "")
        }
    }
}
