#include "ccurl.h"
// The header's type checks only know the functions by their own names.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#undef curl_easy_setopt
#undef curl_easy_getinfo

// The functions of libcurl that are used, by their addresses in the library.
static struct {
    CURLcode (*global_init)(long);
    CURL *(*init)(void);
    CURLcode (*setopt)(CURL *, CURLoption, ...);
    CURLcode (*getinfo)(CURL *, CURLINFO, ...);
    CURLcode (*perform)(CURL *);
    void (*reset)(CURL *);
    void (*cleanup)(CURL *);
    const char *(*strerror)(CURLcode);
    struct curl_slist *(*append)(struct curl_slist *, const char *);
    void (*free_all)(struct curl_slist *);
} curl;
static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;
static int is_loaded = 0;

struct ccurl {
    CURL *easy;
};

typedef struct {
    const ccurl_request *request;
    ccurl_answer *answer;
    int is_refused, is_too_large, is_in_body;
} run;

static int find(void *library, const char *name, void **place) {
    *place = dlsym(library, name);
    return *place != NULL;
}

static int load(const char *const *libraries, size_t count, char *problem, size_t room) {
    void *library = NULL;
    for (size_t i = 0; i < count && library == NULL; i++) library = dlopen(libraries[i], RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) {
        const char *reason = dlerror();
        snprintf(problem, room, "%s", reason == NULL ? "it is not there" : reason);
        return 0;
    }
    if (is_loaded) return 1;
    int ok = find(library, "curl_global_init", (void **)&curl.global_init) &&
        find(library, "curl_easy_init", (void **)&curl.init) &&
        find(library, "curl_easy_setopt", (void **)&curl.setopt) &&
        find(library, "curl_easy_getinfo", (void **)&curl.getinfo) &&
        find(library, "curl_easy_perform", (void **)&curl.perform) &&
        find(library, "curl_easy_reset", (void **)&curl.reset) &&
        find(library, "curl_easy_cleanup", (void **)&curl.cleanup) &&
        find(library, "curl_easy_strerror", (void **)&curl.strerror) &&
        find(library, "curl_slist_append", (void **)&curl.append) &&
        find(library, "curl_slist_free_all", (void **)&curl.free_all);
    if (!ok) {
        snprintf(problem, room, "it lacks a function of libcurl");
        return 0;
    }
    if (curl.global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        snprintf(problem, room, "it cannot be set up");
        return 0;
    }
    return 1;
}

ccurl *ccurl_open(const char *const *libraries, size_t count, char *problem, size_t room) {
    pthread_mutex_lock(&loading);
    int ok = load(libraries, count, problem, room);
    is_loaded = is_loaded || ok;
    pthread_mutex_unlock(&loading);
    if (!ok) return NULL;
    ccurl *client = calloc(1, sizeof *client);
    if (client != NULL) client->easy = curl.init();
    if (client != NULL && client->easy != NULL) return client;
    free(client);
    snprintf(problem, room, "memory ran out");
    return NULL;
}

void ccurl_close(ccurl *client) {
    if (client == NULL) return;
    curl.cleanup(client->easy);
    free(client);
}

void ccurl_free_answer(ccurl_answer *answer) {
    free(answer->sent);
    free(answer->head);
    free(answer->body);
    memset(answer, 0, sizeof *answer);
}

// MARK: What libcurl calls

// Appends to a buffer whose room is the next power of two. 0 if it would have more than `limit` bytes, or memory ran out.
static int append(unsigned char **bytes, size_t *count, const void *more, size_t more_count, size_t limit) {
    if (more_count > limit || *count > limit - more_count) return 0;
    size_t had = 1024, room = 1024;
    while (had < *count) had *= 2;
    while (room < *count + more_count) room *= 2;
    if (*bytes == NULL || room != had) {
        unsigned char *larger = realloc(*bytes, room);
        if (larger == NULL) return 0;
        *bytes = larger;
    }
    memcpy(*bytes + *count, more, more_count);
    *count += more_count;
    return 1;
}

static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *place) {
    run *self = context;
    const unsigned char *address = NULL;
    size_t count = 0;
    unsigned short port = 0;
    if (purpose == CURLSOCKTYPE_IPCXN && place->addr.sa_family == AF_INET) {
        const struct sockaddr_in *four = (const struct sockaddr_in *)&place->addr;
        address = (const unsigned char *)&four->sin_addr;
        count = 4;
        port = ntohs(four->sin_port);
    } else if (purpose == CURLSOCKTYPE_IPCXN && place->addr.sa_family == AF_INET6) {
        const struct sockaddr_in6 *six = (const struct sockaddr_in6 *)&place->addr;
        address = (const unsigned char *)&six->sin6_addr;
        count = 16;
        port = ntohs(six->sin6_port);
    }
    if (address == NULL || !self->request->may_connect(self->request->context, address, count, port)) {
        self->is_refused = 1;
        return CURL_SOCKET_BAD;
    }
    return socket(place->family, place->socktype | SOCK_CLOEXEC, place->protocol);
}

static size_t take_head(char *bytes, size_t size, size_t count, void *context) {
    run *self = context;
    size_t length = size * count;
    ccurl_answer *answer = self->answer;
    if (self->is_in_body) return length;  // a trailer
    if (length >= 5 && memcmp(bytes, "HTTP/", 5) == 0) answer->head_count = 0;  // the one before was no final response
    if (!append(&answer->head, &answer->head_count, bytes, length, self->request->head_limit)) {
        self->is_too_large = 1;
        return 0;
    }
    return length;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context) {
    run *self = context;
    ccurl_answer *answer = self->answer;
    self->is_in_body = 1;
    if (append(&answer->body, &answer->body_count, bytes, size * count, self->request->body_limit)) return size * count;
    self->is_too_large = 1;
    return 0;
}

static int note(CURL *easy, curl_infotype type, char *bytes, size_t count, void *context) {
    (void)easy;
    run *self = context;
    if (type == CURLINFO_HEADER_OUT) {
        self->answer->sent_count = 0;  // a kept connection that had gone away is tried anew
        append(&self->answer->sent, &self->answer->sent_count, bytes, count, self->request->head_limit);
    }
    return 0;
}

// MARK: A request

static int outcome(const run *self, CURLcode code) {
    if (self->is_refused && code != CURLE_OK) return ccurl_refused;
    if (self->is_too_large) return ccurl_too_large;
    switch (code) {
        case CURLE_OK: return ccurl_fine;
        case CURLE_FILESIZE_EXCEEDED: return ccurl_too_large;
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_CONNECT: return ccurl_unreached;
        case CURLE_OPERATION_TIMEDOUT: return ccurl_late;
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_SSL_CIPHER:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_ISSUER_ERROR:
        case CURLE_SSL_INVALIDCERTSTATUS: return ccurl_insecure;
        case CURLE_PARTIAL_FILE: return ccurl_cut;
        case CURLE_RECV_ERROR: return self->is_in_body ? ccurl_cut : ccurl_failed;
        default: return ccurl_failed;
    }
}

static void set(CURL *easy, const ccurl_request *request, run *self) {
    curl.setopt(easy, CURLOPT_URL, request->url);
    curl.setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    if (curl.setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https") != CURLE_OK) {
        curl.setopt(easy, (CURLoption)181, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));  // as it was before 7.85
    }
    curl.setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl.setopt(easy, CURLOPT_PROXY, "");  // not the environment's: the address would be the proxy's
    curl.setopt(easy, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    curl.setopt(easy, CURLOPT_NOSIGNAL, 1L);
    if (request->body == NULL) {
        curl.setopt(easy, CURLOPT_HTTPGET, 1L);
    } else {
        curl.setopt(easy, CURLOPT_POST, 1L);
        curl.setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->body_count);
        curl.setopt(easy, CURLOPT_POSTFIELDS, request->body);
    }
    curl.setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);  // its head is what an archive keeps
    curl.setopt(easy, CURLOPT_HTTP_CONTENT_DECODING, 0L);
    curl.setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    if (request->ca_file != NULL) curl.setopt(easy, CURLOPT_CAINFO, request->ca_file);
    curl.setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, request->connect_ms);
    curl.setopt(easy, CURLOPT_TIMEOUT_MS, request->total_ms);
    curl.setopt(easy, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)request->body_limit);
    curl.setopt(easy, CURLOPT_MAXCONNECTS, 4L);
    curl.setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl.setopt(easy, CURLOPT_OPENSOCKETDATA, self);
    curl.setopt(easy, CURLOPT_HEADERFUNCTION, take_head);
    curl.setopt(easy, CURLOPT_HEADERDATA, self);
    curl.setopt(easy, CURLOPT_WRITEFUNCTION, take_body);
    curl.setopt(easy, CURLOPT_WRITEDATA, self);
    curl.setopt(easy, CURLOPT_VERBOSE, 1L);
    curl.setopt(easy, CURLOPT_DEBUGFUNCTION, note);
    curl.setopt(easy, CURLOPT_DEBUGDATA, self);
    curl.setopt(easy, CURLOPT_ERRORBUFFER, self->answer->error);
}

void ccurl_perform(ccurl *client, const ccurl_request *request, ccurl_answer *answer) {
    _Static_assert(CURL_ERROR_SIZE <= sizeof ((ccurl_answer *)0)->error, "the error has no room");
    memset(answer, 0, sizeof *answer);
    CURL *easy = client->easy;
    run self = {.request = request, .answer = answer};
    curl.reset(easy);
    set(easy, request, &self);
    struct curl_slist *headers = NULL, *resolve = NULL;
    for (size_t i = 0; i < request->header_count; i++) {
        struct curl_slist *longer = curl.append(headers, request->headers[i]);
        if (longer != NULL) headers = longer;
    }
    if (request->resolve != NULL) resolve = curl.append(NULL, request->resolve);
    curl.setopt(easy, CURLOPT_HTTPHEADER, headers);
    curl.setopt(easy, CURLOPT_RESOLVE, resolve);
    CURLcode code = curl.perform(easy);
    answer->outcome = outcome(&self, code);
    if (code != CURLE_OK && answer->error[0] == 0) {
        snprintf(answer->error, sizeof answer->error, "%s", curl.strerror(code));
    }
    curl.getinfo(easy, CURLINFO_RESPONSE_CODE, &answer->status);
    char *address = NULL;
    if (curl.getinfo(easy, CURLINFO_PRIMARY_IP, &address) == CURLE_OK && address != NULL) {
        snprintf(answer->address, sizeof answer->address, "%s", address);
    }
    // What was set points into this function's own memory.
    curl.reset(easy);
    curl.free_all(headers);
    curl.free_all(resolve);
}

// MARK: A mail

typedef struct {
    const ccurl_mail *mail;
    ccurl_answer *answer;
    size_t sent;
} post;

static size_t give_message(char *room, size_t size, size_t count, void *context) {
    post *self = context;
    size_t left = self->mail->count - self->sent;
    size_t length = left < size * count ? left : size * count;
    memcpy(room, self->mail->message + self->sent, length);
    self->sent += length;
    return length;
}

// A connection that was kept may have gone away: then the message is sent anew from its start.
static int rewind_message(void *context, curl_off_t offset, int origin) {
    post *self = context;
    if (origin != SEEK_SET || offset < 0 || (size_t)offset > self->mail->count) return CURL_SEEKFUNC_FAIL;
    self->sent = (size_t)offset;
    return CURL_SEEKFUNC_OK;
}

static size_t take_reply(char *bytes, size_t size, size_t count, void *context) {
    post *self = context;
    append(&self->answer->head, &self->answer->head_count, bytes, size * count, 16 << 10);
    return size * count;
}

void ccurl_send(ccurl *client, const ccurl_mail *mail, ccurl_answer *answer) {
    memset(answer, 0, sizeof *answer);
    CURL *easy = client->easy;
    post self = {.mail = mail, .answer = answer};
    curl.reset(easy);
    curl.setopt(easy, CURLOPT_URL, mail->url);
    if (curl.setopt(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps") != CURLE_OK) {
        curl.setopt(easy, (CURLoption)181, (long)(CURLPROTO_SMTP | CURLPROTO_SMTPS));  // as it was before 7.85
    }
    curl.setopt(easy, CURLOPT_PROXY, "");
    curl.setopt(easy, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED);
    curl.setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl.setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
    if (mail->needs_tls) curl.setopt(easy, CURLOPT_USE_SSL, (long)CURLUSESSL_ALL);
    if (mail->ca_file != NULL) curl.setopt(easy, CURLOPT_CAINFO, mail->ca_file);
    if (mail->user != NULL) curl.setopt(easy, CURLOPT_USERNAME, mail->user);
    if (mail->password != NULL) curl.setopt(easy, CURLOPT_PASSWORD, mail->password);
    curl.setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, mail->connect_ms);
    curl.setopt(easy, CURLOPT_TIMEOUT_MS, mail->total_ms);
    curl.setopt(easy, CURLOPT_MAIL_FROM, mail->from);
    struct curl_slist *to = curl.append(NULL, mail->to);
    curl.setopt(easy, CURLOPT_MAIL_RCPT, to);
    curl.setopt(easy, CURLOPT_UPLOAD, 1L);
    curl.setopt(easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t)mail->count);
    curl.setopt(easy, CURLOPT_READFUNCTION, give_message);
    curl.setopt(easy, CURLOPT_READDATA, &self);
    curl.setopt(easy, CURLOPT_SEEKFUNCTION, rewind_message);
    curl.setopt(easy, CURLOPT_SEEKDATA, &self);
    curl.setopt(easy, CURLOPT_HEADERFUNCTION, take_reply);
    curl.setopt(easy, CURLOPT_HEADERDATA, &self);
    curl.setopt(easy, CURLOPT_ERRORBUFFER, answer->error);
    CURLcode code = curl.perform(easy);
    run none = {0};
    answer->outcome = code == CURLE_OK ? ccurl_fine : outcome(&none, code);
    if (code == CURLE_USE_SSL_FAILED) answer->outcome = ccurl_insecure;
    if (code != CURLE_OK && answer->error[0] == 0) {
        snprintf(answer->error, sizeof answer->error, "%s", curl.strerror(code));
    }
    curl.getinfo(easy, CURLINFO_RESPONSE_CODE, &answer->status);
    curl.reset(easy);
    curl.free_all(to);
}
