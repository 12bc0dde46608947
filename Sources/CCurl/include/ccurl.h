// HTTP requests and mails by libcurl, which is looked for when the first is made: a program that fetches nothing runs
// without it.
#pragma once
#include <stddef.h>

enum {
    ccurl_fine = 0,
    ccurl_refused = 1,     // may_connect said no to the address that was about to be connected to
    ccurl_unreached = 2,   // no connection
    ccurl_late = 3,        // a time limit was passed
    ccurl_too_large = 4,   // the head or the body has more bytes than the limit
    ccurl_insecure = 5,    // TLS: the certificate, the name in it, or the handshake
    ccurl_cut = 6,         // the connection ended inside the body; what came is there
    ccurl_failed = 7,      // anything else
};

// What is asked. Redirects are not followed, names are not resolved, no proxy, cookie or password is used, and nothing is
// unpacked.
typedef struct {
    const char *_Nonnull url;
    // "host:port:address,address": where the name in the URL stands, the only addresses that are used. NULL for a URL with
    // an address in it.
    const char *_Nullable resolve;
    // Header lines, without line breaks; each replaces libcurl's own.
    const char *_Nullable const *_Nullable headers;
    size_t header_count;
    // A file of certificates (PEM) that are trusted as the system's are; NULL for the system's alone.
    const char *_Nullable ca_file;
    long connect_ms;
    long total_ms;
    size_t head_limit;
    size_t body_limit;
    // What is sent, with POST; NULL to GET.
    const unsigned char *_Nullable body;
    size_t body_count;
    void *_Nullable context;
    // Whether the socket may be connected to the 4 or 16 bytes of `address`; asked with what connect() is given.
    int (*_Nonnull may_connect)(
        void *_Nullable context, const unsigned char *_Nonnull address, size_t count, unsigned short port);
} ccurl_request;

// What came. Freed by ccurl_free_answer().
typedef struct {
    int outcome;
    long status;
    // The request line and header lines that were sent.
    unsigned char *_Nullable sent;
    size_t sent_count;
    // The status line and header lines of the final response.
    unsigned char *_Nullable head;
    size_t head_count;
    // The body without its transfer encoding, packed as it was sent.
    unsigned char *_Nullable body;
    size_t body_count;
    // The address that was connected to, in words.
    char address[64];
    char error[256];
} ccurl_answer;

typedef struct ccurl ccurl;

// Loads libcurl from the first of `libraries` that is there, and opens a client that keeps its connections.
// NULL if there is none; `problem` then says why, in at most `room` bytes.
ccurl *_Nullable ccurl_open(
    const char *_Nullable const *_Nonnull libraries, size_t count, char *_Nonnull problem, size_t room);

void ccurl_perform(ccurl *_Nonnull client, const ccurl_request *_Nonnull request, ccurl_answer *_Nonnull answer);

// A mail to one address, handed to a server that its operator has named: its address is not asked about.
typedef struct {
    // smtp://HOST:PORT/OWN-NAME, or smtps:// for TLS from the start.
    const char *_Nonnull url;
    const char *_Nonnull from;
    const char *_Nonnull to;
    // NULL where the server asks nobody's name.
    const char *_Nullable user;
    const char *_Nullable password;
    // Whether nothing is sent, and nobody named, before the connection is encrypted.
    int needs_tls;
    const char *_Nullable ca_file;
    long connect_ms;
    long total_ms;
    // Header lines, an empty one and the body, each line ended by CR LF.
    const unsigned char *_Nonnull message;
    size_t count;
} ccurl_mail;

// `status` is the server's last code, such as 250; `head` holds what it said, at most 16 KiB.
void ccurl_send(ccurl *_Nonnull client, const ccurl_mail *_Nonnull mail, ccurl_answer *_Nonnull answer);

void ccurl_free_answer(ccurl_answer *_Nonnull answer);

void ccurl_close(ccurl *_Nullable client);
