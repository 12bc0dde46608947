// What Quoth needs of zlib, zstd and brotli: to unpack bytes that come in pieces, and to pack and unpack whole ones.
#pragma once
#include <stddef.h>

enum {
    ccompress_gzip = 1,     // RFC 1952
    ccompress_zlib = 2,     // RFC 1950
    ccompress_deflate = 3,  // RFC 1951, without a wrapper
    ccompress_zstd = 4,     // RFC 8878
    ccompress_brotli = 5,   // RFC 7932
};

enum {
    ccompress_damaged = -1,
    ccompress_goes_on = 0,  // wants more input, or more room
    ccompress_ended = 1,    // a gzip member, a zstd frame, or the whole stream, has ended
};

typedef struct ccompress_decoder ccompress_decoder;

// Opens a decoder of `kind`. A zstd dictionary of `count` bytes is copied. NULL if memory ran out or the dictionary is bad.
ccompress_decoder *_Nullable ccompress_open(int kind, const unsigned char *_Nullable dictionary, size_t count);

// Unpacks from `in` into `out`. Sets how many bytes were taken and how many given. After ccompress_ended the next step
// begins the next member.
int ccompress_step(
    ccompress_decoder *_Nonnull decoder, const unsigned char *_Nullable in, size_t count, size_t *_Nonnull taken,
    unsigned char *_Nonnull out, size_t room, size_t *_Nonnull given);

void ccompress_close(ccompress_decoder *_Nullable decoder);

// The most bytes that ccompress_zstd_pack makes of `count`.
size_t ccompress_zstd_bound(size_t count);

// Packs `in` into one zstd frame that carries a checksum. The frame's size; 0 if memory ran out or `room` is too small.
size_t ccompress_zstd_pack(
    const unsigned char *_Nullable in, size_t count, int level, unsigned char *_Nonnull out, size_t room);

// Unpacks one zstd frame into exactly `room` bytes. 1, or 0 if the frame is damaged or holds another number of bytes.
int ccompress_zstd_unpack(const unsigned char *_Nonnull in, size_t count, unsigned char *_Nonnull out, size_t room);

// The bytes that a gzip member of `count` bytes has at most.
size_t ccompress_gzip_bound(size_t count);

// Packs `count` bytes as one gzip member, with no name and no time, into `out`. Returns its bytes; 0 if memory ran out or
// `room` is too small.
size_t ccompress_gzip_pack(
    const unsigned char *_Nullable in, size_t count, unsigned char *_Nonnull out, size_t room);
