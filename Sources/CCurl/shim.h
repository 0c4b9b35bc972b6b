#include <curl/curl.h>

// Swift cannot call variadic functions: one typed wrapper for each kind of argument.
static inline CURLcode curl_setopt_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}
