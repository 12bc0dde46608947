// HTTP/1.1 by libevent's evhttp: loops that share one listening socket, each used by one thread.
#pragma once
#include <stddef.h>

typedef struct cevent_loop cevent_loop;
// A request that waits for its answer. It belongs to the thread of its loop.
typedef struct evhttp_request cevent_request;

typedef struct {
    // Bytes of the request line and the header lines, and of the body.
    long head_limit;
    long body_limit;
    // A connection on which nothing moves for so long is closed.
    int idle_seconds;
    // While the process has so many files and connections open, nobody else is let in.
    int descriptor_limit;
} cevent_limits;

// A socket that listens at the address and port; port 0 is any free one. -1 if there can be none; `problem` says why.
int cevent_listen(
    const char *_Nonnull address, unsigned short port, char *_Nonnull problem, size_t room);

// The port that a socket listens at.
unsigned short cevent_port(int socket);

// A loop that takes connections from `socket`, which stays the caller's. `handle` is called with each request, `woken`
// after cevent_wake(); both in the thread that runs the loop. NULL if there is no memory.
cevent_loop *_Nullable cevent_open(
    int socket, cevent_limits limits, void *_Nullable context,
    void (*_Nonnull handle)(void *_Nullable context, cevent_request *_Nonnull request),
    void (*_Nonnull woken)(void *_Nullable context));

// Serves until cevent_stop() was called and what was asked is answered, or `grace_seconds` have passed since.
void cevent_run(cevent_loop *_Nonnull loop, int grace_seconds);

// From any thread: has `woken` called soon.
void cevent_wake(cevent_loop *_Nonnull loop);

// From any thread: no more connections are taken, and cevent_run() returns once everything is answered.
void cevent_stop(cevent_loop *_Nonnull loop);

// Frees a loop that does not run. Where a request has no answer yet, its memory is left to the end of the process.
void cevent_free(cevent_loop *_Nonnull loop);

// What is asked. The pointers are good until the request is answered.
const char *_Nonnull cevent_method(cevent_request *_Nonnull request);
const char *_Nonnull cevent_target(cevent_request *_Nonnull request);
const char *_Nullable cevent_header(cevent_request *_Nonnull request, const char *_Nonnull name);
const char *_Nonnull cevent_peer(cevent_request *_Nonnull request);
const unsigned char *_Nullable cevent_body(cevent_request *_Nonnull request, size_t *_Nonnull count);

// Adds a header line to the answer; one with a line break in it is left out.
void cevent_add_header(
    cevent_request *_Nonnull request, const char *_Nonnull name, const char *_Nonnull value);

// Answers. The request is gone then. The bytes are copied; a connection that is closed already takes none.
void cevent_answer(
    cevent_loop *_Nonnull loop, cevent_request *_Nonnull request, int status, const char *_Nonnull reason,
    const unsigned char *_Nullable bytes, size_t count);
