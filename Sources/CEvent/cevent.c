#include "cevent.h"

#include <errno.h>
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <event2/keyvalq_struct.h>
#include <event2/listener.h>
#include <event2/thread.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct cevent_loop {
    struct event_base *base;
    struct evhttp *http;
    struct evconnlistener *listener;
    struct event *wake;
    struct event *resume;
    struct event *tick;
    cevent_limits limits;
    void *context;
    void (*handle)(void *, cevent_request *);
    void (*woken)(void *);
    atomic_int is_stopping;
    // Requests that are not answered yet, and answers that are not sent yet.
    int unanswered;
    int unsent;
    int ticks_left;
};

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void prepare(void) {
    evthread_use_pthreads();
    // A client that went away is no reason to end.
    signal(SIGPIPE, SIG_IGN);
}

// MARK: The socket

int cevent_listen(const char *address, unsigned short port, char *problem, size_t room) {
    char text[128];
    struct sockaddr_storage place;
    int length = sizeof place;
    snprintf(text, sizeof text, strchr(address, ':') ? "[%s]" : "%s", address);
    memset(&place, 0, sizeof place);
    if (evutil_parse_sockaddr_port(text, (struct sockaddr *)&place, &length) != 0) {
        snprintf(problem, room, "it is no IP address");
        return -1;
    }
    if (place.ss_family == AF_INET6) ((struct sockaddr_in6 *)&place)->sin6_port = htons(port);
    else ((struct sockaddr_in *)&place)->sin_port = htons(port);
    int found = socket(place.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    int yes = 1;
    if (found >= 0) setsockopt(found, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (found < 0 || bind(found, (struct sockaddr *)&place, (socklen_t)length) != 0 || listen(found, 512) != 0) {
        snprintf(problem, room, "%s", strerror(errno));
        if (found >= 0) close(found);
        return -1;
    }
    return found;
}

unsigned short cevent_port(int socket) {
    struct sockaddr_storage place;
    socklen_t length = sizeof place;
    if (getsockname(socket, (struct sockaddr *)&place, &length) != 0) return 0;
    return ntohs(place.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&place)->sin6_port
                                             : ((struct sockaddr_in *)&place)->sin_port);
}

// MARK: The loop

static void rest(cevent_loop *loop) {
    struct timeval pause = {0, 50 * 1000};
    evconnlistener_disable(loop->listener);
    event_add(loop->resume, &pause);
}

static void resumed(evutil_socket_t socket, short what, void *context) {
    cevent_loop *loop = context;
    (void)socket, (void)what;
    if (!atomic_load(&loop->is_stopping)) evconnlistener_enable(loop->listener);
}

static void refused(struct evconnlistener *listener, void *context) {
    (void)listener;
    rest(context);
}

// Called for each new connection. Its own descriptor is open by now, and a new one gets the lowest free number, so this
// number tells how many are open.
static struct bufferevent *connected(struct event_base *base, void *context) {
    cevent_loop *loop = context;
    (void)base;
    int free_number = dup(STDERR_FILENO);
    if (free_number < 0 || free_number >= loop->limits.descriptor_limit) rest(loop);
    if (free_number >= 0) close(free_number);
    return NULL;  // evhttp makes its own
}

static void sent(struct evhttp_request *request, void *context) {
    (void)request;
    ((cevent_loop *)context)->unsent--;
}

static void asked(struct evhttp_request *request, void *context) {
    cevent_loop *loop = context;
    loop->unanswered++;
    loop->handle(loop->context, request);
}

// Time to see whether everything is answered and sent, after a stop.
static void ticked(evutil_socket_t socket, short what, void *context) {
    cevent_loop *loop = context;
    struct timeval pause = {0, 20 * 1000};
    (void)socket, (void)what;
    if ((loop->unanswered <= 0 && loop->unsent <= 0) || loop->ticks_left-- <= 0) {
        event_base_loopbreak(loop->base);
    } else {
        event_add(loop->tick, &pause);
    }
}

static void awake(evutil_socket_t socket, short what, void *context) {
    cevent_loop *loop = context;
    (void)socket, (void)what;
    loop->woken(loop->context);
    if (atomic_load(&loop->is_stopping) && !event_pending(loop->tick, EV_TIMEOUT, NULL)) {
        struct timeval now = {0, 1000};
        evconnlistener_disable(loop->listener);
        event_add(loop->tick, &now);
    }
}

cevent_loop *cevent_open(
    int socket, cevent_limits limits, void *context, void (*handle)(void *, cevent_request *), void (*woken)(void *)) {
    pthread_once(&once, prepare);
    cevent_loop *loop = calloc(1, sizeof *loop);
    if (!loop) return NULL;
    loop->limits = limits;
    loop->context = context;
    loop->handle = handle;
    loop->woken = woken;
    loop->base = event_base_new();
    if (loop->base) loop->http = evhttp_new(loop->base);
    if (loop->http) {
        loop->listener =
            evconnlistener_new(loop->base, NULL, NULL, LEV_OPT_CLOSE_ON_EXEC, -1, socket);
        loop->wake = event_new(loop->base, -1, EV_PERSIST, awake, loop);
        loop->resume = evtimer_new(loop->base, resumed, loop);
        loop->tick = evtimer_new(loop->base, ticked, loop);
    }
    if (!loop->listener || !loop->wake || !loop->resume || !loop->tick || event_add(loop->wake, NULL) != 0 ||
        !evhttp_bind_listener(loop->http, loop->listener)) {
        cevent_free(loop);
        return NULL;
    }
    evconnlistener_set_error_cb(loop->listener, refused);
    evhttp_set_bevcb(loop->http, connected, loop);
    evhttp_set_gencb(loop->http, asked, loop);
    evhttp_set_max_headers_size(loop->http, limits.head_limit);
    evhttp_set_max_body_size(loop->http, limits.body_limit);
    // A body that is too large is read and thrown away before it is refused: who closes while the other still sends takes the
    // answer from them (RFC 9112, section 9.6), and a proxy tells its client 502 instead of 413.
    evhttp_set_flags(loop->http, EVHTTP_SERVER_LINGERING_CLOSE);
    evhttp_set_timeout(loop->http, limits.idle_seconds);
    evhttp_set_default_content_type(loop->http, NULL);
    evhttp_set_allowed_methods(
        loop->http, EVHTTP_REQ_GET | EVHTTP_REQ_HEAD | EVHTTP_REQ_POST | EVHTTP_REQ_PUT | EVHTTP_REQ_DELETE |
                        EVHTTP_REQ_OPTIONS | EVHTTP_REQ_PATCH | EVHTTP_REQ_TRACE);
    return loop;
}

void cevent_run(cevent_loop *loop, int grace_seconds) {
    loop->ticks_left = grace_seconds * 50;
    event_base_dispatch(loop->base);
}

void cevent_wake(cevent_loop *loop) { event_active(loop->wake, EV_TIMEOUT, 0); }

void cevent_stop(cevent_loop *loop) {
    atomic_store(&loop->is_stopping, 1);
    cevent_wake(loop);
}

void cevent_free(cevent_loop *loop) {
    // evhttp leaves requests alone that it handed out, and they would keep a pointer to it.
    if (loop->unanswered > 0) return;
    // With the socket still open: a listener that is made without LEV_OPT_CLOSE_ON_FREE leaves it so.
    if (loop->http) evhttp_free(loop->http);
    else if (loop->listener) evconnlistener_free(loop->listener);
    if (loop->wake) event_free(loop->wake);
    if (loop->resume) event_free(loop->resume);
    if (loop->tick) event_free(loop->tick);
    if (loop->base) event_base_free(loop->base);
    free(loop);
}

// MARK: Requests

const char *cevent_method(cevent_request *request) {
    switch (evhttp_request_get_command(request)) {
    case EVHTTP_REQ_GET: return "GET";
    case EVHTTP_REQ_HEAD: return "HEAD";
    case EVHTTP_REQ_POST: return "POST";
    case EVHTTP_REQ_PUT: return "PUT";
    case EVHTTP_REQ_DELETE: return "DELETE";
    case EVHTTP_REQ_OPTIONS: return "OPTIONS";
    case EVHTTP_REQ_PATCH: return "PATCH";
    default: return "OTHER";
    }
}

const char *cevent_target(cevent_request *request) {
    const char *target = evhttp_request_get_uri(request);
    return target ? target : "";
}

const char *cevent_header(cevent_request *request, const char *name) {
    return evhttp_find_header(evhttp_request_get_input_headers(request), name);
}

const char *cevent_peer(cevent_request *request) {
    struct evhttp_connection *connection = evhttp_request_get_connection(request);
    char *address = NULL;
    ev_uint16_t port;
    if (connection) evhttp_connection_get_peer(connection, &address, &port);
    return address ? address : "";
}

const unsigned char *cevent_body(cevent_request *request, size_t *count) {
    struct evbuffer *body = evhttp_request_get_input_buffer(request);
    *count = evbuffer_get_length(body);
    return evbuffer_pullup(body, -1);
}

void cevent_add_header(cevent_request *request, const char *name, const char *value) {
    evhttp_add_header(evhttp_request_get_output_headers(request), name, value);
}

void cevent_answer(
    cevent_loop *loop, cevent_request *request, int status, const char *reason, const unsigned char *bytes,
    size_t count) {
    loop->unanswered--;
    if (evhttp_request_get_connection(request)) {
        loop->unsent++;
        evhttp_request_set_on_complete_cb(request, sent, loop);
        if (atomic_load(&loop->is_stopping)) cevent_add_header(request, "Connection", "close");
        // evhttp would send the body to who asked for the head alone.
        if (evhttp_request_get_command(request) == EVHTTP_REQ_HEAD) count = 0;
        if (count > 0) evbuffer_add(evhttp_request_get_output_buffer(request), bytes, count);
    }
    evhttp_send_reply(request, status, reason, NULL);
}
