// An S3 that swallows uploads as fast as this machine can, so that a benchmark measures the client: it keeps no
// bytes, only how many there were, believes every checksum and signature, and speaks HTTP/1.1 on a thread a
// connection.
//
//     s3sink CERTIFICATE KEY
//
// Prints two free ports of 127.0.0.1, the first for http and the second for https, and serves until its standard
// input ends.

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { buffer_size = 512 << 10, shelf_count = 1 << 14 };

// ---- What was uploaded ---------------------------------------------------------------------------------------

// The size of an object by its path, or of what came so far by an upload's id.
struct entry {
    struct entry *next;
    uint64_t size;
    char name[];
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct entry *shelves[shelf_count];
static uint64_t object_count, byte_count, upload_count;

static struct entry *find(const char *name, bool create) {
    uint64_t hash = 14695981039346656037u;
    for (const char *at = name; *at; at++) hash = (hash ^ (unsigned char)*at) * 1099511628211u;
    struct entry **shelf = &shelves[hash % shelf_count];
    struct entry *entry = *shelf;
    while (entry && strcmp(entry->name, name) != 0) entry = entry->next;
    if (entry || !create) return entry;
    entry = calloc(1, sizeof *entry + strlen(name) + 1);
    strcpy(entry->name, name);
    entry->next = *shelf;
    return *shelf = entry;
}

static void add_part(const char *upload, uint64_t size) {
    pthread_mutex_lock(&lock);
    find(upload, true)->size += size;
    pthread_mutex_unlock(&lock);
}

static void add_object(const char *path, uint64_t size) {
    pthread_mutex_lock(&lock);
    find(path, true)->size = size;
    object_count++;
    byte_count += size;
    pthread_mutex_unlock(&lock);
}

static bool has(const char *name, uint64_t *size) {
    pthread_mutex_lock(&lock);
    struct entry *entry = find(name, false);
    if (entry) *size = entry->size;
    pthread_mutex_unlock(&lock);
    return entry != NULL;
}

// ---- Connections ---------------------------------------------------------------------------------------------

struct connection {
    int socket;
    SSL *tls;
    // What was received and not yet used.
    char *buffer;
    size_t begin, end;
};

static bool fill(struct connection *connection) {
    if (connection->begin == connection->end) connection->begin = connection->end = 0;
    if (connection->begin > 0 && connection->end == buffer_size) {
        memmove(connection->buffer, connection->buffer + connection->begin, connection->end - connection->begin);
        connection->end -= connection->begin;
        connection->begin = 0;
    }
    char *space = connection->buffer + connection->end;
    int room = buffer_size - (int)connection->end;
    if (room == 0) return false;
    ssize_t count = connection->tls ? SSL_read(connection->tls, space, room)
                                    : recv(connection->socket, space, (size_t)room, 0);
    if (count <= 0) return false;
    connection->end += (size_t)count;
    return true;
}

static bool put(struct connection *connection, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t sent = connection->tls ? SSL_write(connection->tls, bytes, (int)count)
                                       : send(connection->socket, bytes, count, MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes += sent;
        count -= (size_t)sent;
    }
    return true;
}

static bool swallow(struct connection *connection, uint64_t count) {
    while (count > 0) {
        uint64_t held = connection->end - connection->begin;
        if (held == 0 && !connection->tls) {
            // The kernel throws the bytes away without copying them.
            ssize_t gone = recv(connection->socket, NULL, count < 1 << 30 ? count : 1 << 30, MSG_TRUNC);
            if (gone <= 0) return false;
            count -= (uint64_t)gone;
            continue;
        }
        if (held == 0 && !fill(connection)) return false;
        held = connection->end - connection->begin;
        uint64_t used = held < count ? held : count;
        connection->begin += used;
        count -= used;
    }
    return true;
}

// The next line, or head, up to `ending`, which is replaced by a zero; NULL when the connection ends before.
static char *text_until(struct connection *connection, const char *ending) {
    size_t length = strlen(ending);
    for (;;) {
        char *start = connection->buffer + connection->begin;
        char *end = memmem(start, connection->end - connection->begin, ending, length);
        if (end) {
            connection->begin = (size_t)(end - connection->buffer) + length;
            *end = 0;
            return start;
        }
        if (!fill(connection)) return NULL;
    }
}

// Swallows chunks of HTTP or of aws-chunked, and keeps the last field that follows them in `trailer`.
static bool swallow_chunks(struct connection *connection, uint64_t *size, char trailer[256]) {
    for (;;) {
        char *line = text_until(connection, "\r\n");
        if (!line) return false;
        uint64_t count = strtoull(line, NULL, 16);
        if (count == 0) break;
        *size += count;
        if (!swallow(connection, count) || !text_until(connection, "\r\n")) return false;
    }
    for (;;) {
        char *field = text_until(connection, "\r\n");
        if (!field || !*field) return field != NULL;
        snprintf(trailer, 256, "%s", field);
    }
}

// ---- Requests ------------------------------------------------------------------------------------------------

struct request {
    char *method, *path, *query, *fields;
    // Of the body, without the framing of aws-chunked where the head says how much that leaves.
    uint64_t size;
    // A field that came after the body.
    char trailer[256];
};

// The value of a field, up to the end of its line; NULL without it.
static const char *field(const struct request *request, const char *name) {
    size_t length = strlen(name);
    for (const char *line = request->fields; line; line = strstr(line, "\r\n")) {
        line += line == request->fields ? 0 : 2;
        if (strncasecmp(line, name, length) != 0 || line[length] != ':') continue;
        const char *value = line + length + 1;
        return value + strspn(value, " ");
    }
    return NULL;
}

static bool field_says(const struct request *request, const char *name, const char *word) {
    const char *value = field(request, name);
    return value && strncasecmp(value, word, strlen(word)) == 0;
}

// The value of a parameter of the query in `value`; whether there is one.
static bool parameter(const struct request *request, const char *name, char value[256]) {
    size_t length = strlen(name);
    for (const char *at = request->query; at; at = strchr(at, '&')) {
        at += at == request->query ? 0 : 1;
        if (strncmp(at, name, length) != 0 || !strchr("=&", at[length])) continue;
        size_t count = at[length] == '=' ? strcspn(at + length + 1, "&") : 0;
        snprintf(value, 256, "%.*s", (int)count, at + length + 1);
        return true;
    }
    return false;
}

// Whether it is about an object and not about a bucket.
static bool has_key(const struct request *request) {
    const char *slash = strchr(request->path + 1, '/');
    return slash && slash[1];
}

static bool reply(struct connection *connection, const char *status, const char *fields, const char *body) {
    char *text;
    int count = asprintf(
        &text, "HTTP/1.1 %s\r\nServer: s3sink\r\nx-amz-request-id: 0\r\n%sContent-Length: %zu\r\n\r\n%s",
        status, fields, strlen(body), body);
    bool sent = put(connection, text, (size_t)count);
    free(text);
    return sent;
}

// With a hyphen nobody takes it for an MD5.
#define ETAG "\"d41d8cd98f00b204e9800998ecf8427e-1\""
#define XML "Content-Type: application/xml\r\n"

// The checksum that the head names or the trailer holds, as a field of the answer or as an element of its body.
static void echo_checksum(const struct request *request, bool is_element, char text[256]) {
    static const char *const names[] = {"CRC64NVME", "CRC32C", "CRC32", "SHA256", "SHA1"};
    *text = 0;
    for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
        char name[64];
        snprintf(name, sizeof name, "x-amz-checksum-%s", names[index]);
        const char *value = field(request, name);
        size_t length = strlen(name);
        if (!value && strncasecmp(request->trailer, name, length) == 0 && request->trailer[length] == ':')
            value = request->trailer + length + 1;
        if (!value) continue;
        int count = (int)strcspn(value, "\r");
        if (is_element)
            snprintf(text, 256, "<Checksum%s>%.*s</Checksum%s>", names[index], count, value, names[index]);
        else
            snprintf(text, 256, "%s: %.*s\r\n", name, count, value);
    }
}

static bool answer_put(struct connection *connection, const struct request *request) {
    char upload[256], fields[512], checksum[256];
    if (parameter(request, "uploadId", upload)) add_part(upload, request->size);
    else if (has_key(request)) add_object(request->path, request->size);
    echo_checksum(request, false, checksum);
    snprintf(fields, sizeof fields, "ETag: " ETAG "\r\n%s", checksum);
    return reply(connection, "200 OK", fields, "");
}

static bool answer_post(struct connection *connection, const struct request *request) {
    char upload[256], checksum[256], body[1024];
    if (parameter(request, "uploads", upload)) {
        pthread_mutex_lock(&lock);
        uint64_t number = ++upload_count;
        pthread_mutex_unlock(&lock);
        snprintf(
            body, sizeof body,
            "<InitiateMultipartUploadResult><Bucket>bucket</Bucket><Key>key</Key><UploadId>upload-%llu</UploadId>"
            "</InitiateMultipartUploadResult>",
            (unsigned long long)number);
        return reply(connection, "200 OK", XML, body);
    }
    uint64_t size = 0;
    if (!parameter(request, "uploadId", upload) || !has(upload, &size))
        return reply(connection, "404 Not Found", XML, "<Error><Code>NoSuchUpload</Code></Error>");
    add_object(request->path, size);
    echo_checksum(request, true, checksum);
    snprintf(
        body, sizeof body,
        "<CompleteMultipartUploadResult><Location>/bucket/key</Location><Bucket>bucket</Bucket><Key>key</Key>"
        "<ETag>%s</ETag>%s</CompleteMultipartUploadResult>",
        ETAG, checksum);
    return reply(connection, "200 OK", XML, body);
}

static bool answer_head(struct connection *connection, const struct request *request) {
    uint64_t size = 0;
    char head[512];
    if (!has_key(request)) return reply(connection, "200 OK", "x-amz-bucket-region: us-east-1\r\n", "");
    if (!has(request->path, &size)) return reply(connection, "404 Not Found", "", "");
    int count = snprintf(
        head, sizeof head,
        "HTTP/1.1 200 OK\r\nETag: " ETAG "\r\nLast-Modified: Fri, 20 Nov 2026 10:00:00 GMT\r\n"
        "Content-Length: %llu\r\n\r\n",
        (unsigned long long)size);
    return put(connection, head, (size_t)count);
}

static bool answer_get(struct connection *connection, const struct request *request) {
    char value[256];
    // How many objects and bytes came so far; no bucket has this name.
    if (strcmp(request->path, "/-totals") == 0) {
        pthread_mutex_lock(&lock);
        snprintf(
            value, sizeof value, "%llu %llu", (unsigned long long)object_count, (unsigned long long)byte_count);
        pthread_mutex_unlock(&lock);
        return reply(connection, "200 OK", "", value);
    }
    if (parameter(request, "location", value))
        return reply(connection, "200 OK", XML, "<LocationConstraint></LocationConstraint>");
    if (has_key(request)) return reply(connection, "404 Not Found", XML, "<Error><Code>NoSuchKey</Code></Error>");
    return reply(
        connection, "200 OK", XML,
        "<ListBucketResult><Name>bucket</Name><KeyCount>0</KeyCount><MaxKeys>1000</MaxKeys>"
        "<IsTruncated>false</IsTruncated></ListBucketResult>");
}

static bool answer(struct connection *connection, const struct request *request) {
    if (strcmp(request->method, "PUT") == 0) return answer_put(connection, request);
    if (strcmp(request->method, "POST") == 0) return answer_post(connection, request);
    if (strcmp(request->method, "HEAD") == 0) return answer_head(connection, request);
    if (strcmp(request->method, "GET") == 0) return answer_get(connection, request);
    return reply(connection, "204 No Content", "", "");
}

// Serves one request; whether there may be another.
static bool serve_request(struct connection *connection) {
    char *head = text_until(connection, "\r\n\r\n");
    if (!head) return false;
    // The buffer is used again for the body.
    head = strdup(head);
    struct request request = {.method = head, .fields = strstr(head, "\r\n")};
    bool is_done = false;
    if (request.fields && (request.path = strchr(head, ' '))) {
        *request.fields = 0;
        request.fields += 2;
        *request.path++ = 0;
        request.path[strcspn(request.path, " ")] = 0;
        if ((request.query = strchr(request.path, '?'))) *request.query++ = 0;
        bool is_told = !field_says(&request, "expect", "100-continue")
            || put(connection, "HTTP/1.1 100 Continue\r\n\r\n", 25);
        if (field_says(&request, "transfer-encoding", "chunked")
            || (field_says(&request, "content-encoding", "aws-chunked") && field(&request, "x-amz-trailer"))) {
            is_done = is_told && swallow_chunks(connection, &request.size, request.trailer);
        } else {
            const char *length = field(&request, "content-length");
            request.size = length ? strtoull(length, NULL, 10) : 0;
            is_done = is_told && swallow(connection, request.size);
        }
        const char *decoded = field(&request, "x-amz-decoded-content-length");
        if (decoded) request.size = strtoull(decoded, NULL, 10);
        is_done = is_done && answer(connection, &request) && !field_says(&request, "connection", "close");
    }
    free(head);
    return is_done;
}

// ---- Listening -----------------------------------------------------------------------------------------------

struct listener {
    int socket;
    SSL_CTX *tls;
};

static void *serve(void *argument) {
    struct connection *connection = argument;
    if (!connection->tls || SSL_accept(connection->tls) == 1)
        while (serve_request(connection)) {}
    if (connection->tls) SSL_free(connection->tls);
    close(connection->socket);
    free(connection->buffer);
    free(connection);
    return NULL;
}

static void *listen_on(void *argument) {
    struct listener *listener = argument;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    for (;;) {
        int socket = accept4(listener->socket, NULL, NULL, SOCK_CLOEXEC);
        if (socket < 0) continue;
        int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        struct connection *connection = calloc(1, sizeof *connection);
        connection->socket = socket;
        connection->buffer = malloc(buffer_size);
        if (listener->tls) {
            connection->tls = SSL_new(listener->tls);
            SSL_set_fd(connection->tls, socket);
        }
        pthread_t thread;
        pthread_create(&thread, &attributes, serve, connection);
    }
    return NULL;
}

// Listens on a free port, which it returns.
static int start(struct listener *listener) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    listener->socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (bind(listener->socket, (struct sockaddr *)&address, length) != 0 || listen(listener->socket, 1024) != 0) {
        perror("s3sink");
        exit(1);
    }
    getsockname(listener->socket, (struct sockaddr *)&address, &length);
    pthread_t thread;
    pthread_create(&thread, NULL, listen_on, listener);
    return ntohs(address.sin_port);
}

int main(int count, char **arguments) {
    if (count != 3) {
        fprintf(stderr, "usage: s3sink CERTIFICATE KEY\n");
        return 64;
    }
    signal(SIGPIPE, SIG_IGN);
    static struct listener plain, secure;
    secure.tls = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_read_ahead(secure.tls, 1);
    SSL_CTX_set_default_read_buffer_len(secure.tls, buffer_size);
    if (SSL_CTX_use_certificate_chain_file(secure.tls, arguments[1]) != 1
        || SSL_CTX_use_PrivateKey_file(secure.tls, arguments[2], SSL_FILETYPE_PEM) != 1) {
        fprintf(stderr, "s3sink: %s or %s cannot be used\n", arguments[1], arguments[2]);
        return 1;
    }
    printf("%d ", start(&plain));
    printf("%d\n", start(&secure));
    fflush(stdout);
    char ignored[64];
    while (read(STDIN_FILENO, ignored, sizeof ignored) > 0) {}
    return 0;
}
