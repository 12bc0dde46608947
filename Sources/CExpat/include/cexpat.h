// What Quoth needs of expat: a document as a flat list of what stands in it, as far as it is well-formed.
#pragma once
#include <stddef.h>
#include <stdint.h>

enum {
    cexpat_start = 1,      // an element begins; `first` is its name
    cexpat_attribute = 2,  // of the element that has just begun; `first` is its name, `second` its value
    cexpat_end = 3,        // the element that is open ends
    cexpat_text = 4,       // `first` is characters
};

typedef struct {
    uint32_t kind;
    uint32_t first, first_count;    // a range of the result's bytes
    uint32_t second, second_count;  // another one
} cexpat_event;

typedef struct {
    cexpat_event *_Nullable events;
    size_t count;
    unsigned char *_Nullable bytes;
    size_t byte_count;
    int is_whole;           // 0 if the rest could not be read
    size_t failure_offset;  // the byte at which it could not
    int failure_code;       // expat's own
} cexpat_result;

// Reads `count` bytes of UTF-8. Loads no external entity, and expands internal ones to ten times the input at most.
cexpat_result cexpat_read(const unsigned char *_Nonnull bytes, size_t count);

void cexpat_free(cexpat_result result);
