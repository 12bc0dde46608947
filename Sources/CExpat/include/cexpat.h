// What Quoth needs of expat: a document as a flat list of what stands in it, piece by piece, as far as it is well-formed.
#pragma once
#include <stddef.h>
#include <stdint.h>

enum {
    cexpat_start = 1,      // an element begins; `first` is its name
    cexpat_attribute = 2,  // of the element that has just begun; `first` is its name, `second` its value
    cexpat_end = 3,        // the element that is open ends
    cexpat_text = 4,       // `first` is characters
};

enum {
    cexpat_more = 0,    // there is more to read
    cexpat_whole = 1,   // the document ends here
    cexpat_broken = 2,  // the rest can't be read
};

typedef struct {
    uint32_t kind;
    uint32_t first, first_count;    // a range of the piece's bytes
    uint32_t second, second_count;  // another one
} cexpat_event;

// What stands in some 64 KiB of a document.
typedef struct {
    const cexpat_event *_Nullable events;
    size_t count;
    const unsigned char *_Nullable bytes;
    size_t byte_count;
} cexpat_piece;

typedef struct cexpat_reader cexpat_reader;

// A reader of `count` bytes of UTF-8, which must stay where they are until it is closed; NULL if memory runs out. It loads no
// external entity, and expands internal ones to ten times the input at most.
cexpat_reader *_Nullable cexpat_open(const unsigned char *_Nonnull bytes, size_t count);

// Reads the next piece, which is gone at the next call, and says whether there is more.
int cexpat_next(cexpat_reader *_Nonnull reader, cexpat_piece *_Nonnull piece);

// The byte at which the document is broken, or else how far it was read.
size_t cexpat_offset(const cexpat_reader *_Nonnull reader);

void cexpat_close(cexpat_reader *_Nullable reader);
