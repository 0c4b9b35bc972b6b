import CCurl
import COpenSSL
import Glibc
import Synchronization

/// The authorities that may vouch for servers, read once for all connections: libcurl would read the system's hundred
/// and forty anew for every one.
final class TrustStore: Sendable {
    /// OpenSSL's store, which threads may share.
    private final class Authorities: Sendable {
        nonisolated(unsafe) let store: OpaquePointer

        init(_ store: OpaquePointer) {
            self.store = store
        }

        deinit {
            X509_STORE_free(store)
        }
    }

    private enum State {
        case unread
        case read(Authorities)
        case unreadable
    }

    private let bundle: String?
    private let state = Mutex(State.unread)

    /// - Parameter bundle: A file or a directory of certificates in place of the system's.
    init(bundle: String?) {
        self.bundle = bundle
    }

    /// Makes `easy` trust these authorities; this object must live until the transfer has ended.
    func apply(to easy: UnsafeMutableRawPointer) {
        if let authorities = authorities(easy), curl_setopt_tls_function(easy, useStore) == CURLE_OK {
            curl_setopt_pointer(easy, CURLOPT_SSL_CTX_DATA, UnsafeMutableRawPointer(authorities.store))
            curl_setopt_string(easy, CURLOPT_CAINFO, nil)
            curl_setopt_string(easy, CURLOPT_CAPATH, nil)
        } else if let bundle {
            // libcurl cannot read it either, and says why.
            curl_setopt_string(easy, Self.isDirectory(bundle) ? CURLOPT_CAPATH : CURLOPT_CAINFO, bundle)
        }
    }

    private func authorities(_ easy: UnsafeMutableRawPointer) -> Authorities? {
        state.withLock { state in
            if case .unread = state {
                let places = bundle.map { [$0] } ?? Self.placesOfTheSystem(easy)
                state = Self.read(places).map(State.read) ?? .unreadable
            }
            return if case .read(let authorities) = state { authorities } else { nil }
        }
    }

    /// libcurl was told when it was built.
    private static func placesOfTheSystem(_ easy: UnsafeMutableRawPointer) -> [String] {
        [CURLINFO_CAINFO, CURLINFO_CAPATH].compactMap { place in
            var path: UnsafePointer<CChar>?
            curl_getinfo_string(easy, place, &path)
            return path.map { String(cString: $0) }
        }
    }

    /// Reads files at once; directories are looked into when a certificate asks for it.
    private static func read(_ places: [String]) -> Authorities? {
        guard let store = X509_STORE_new() else { return nil }
        let authorities = Authorities(store)
        let read = places.filter { place in
            (isDirectory(place) ? X509_STORE_load_path(store, place) : X509_STORE_load_file(store, place))
                == 1
        }
        // What failed here must not be taken for an error of the connection.
        ERR_clear_error()
        // As libcurl sets them: an authority that is trusted need not be a root.
        X509_STORE_set_flags(store, UInt(X509_V_FLAG_TRUSTED_FIRST | X509_V_FLAG_PARTIAL_CHAIN))
        return read.isEmpty ? nil : authorities
    }

    private static func isDirectory(_ path: String) -> Bool {
        var facts = stat()
        return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }
}

private let useStore: curl_ssl_ctx_callback = { _, context, store in
    guard let context, let store else { return CURLE_SSL_CACERT_BADFILE }
    SSL_CTX_set1_cert_store(OpaquePointer(context), OpaquePointer(store))
    return CURLE_OK
}
