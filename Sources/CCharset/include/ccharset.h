// The two things Quoth needs of libuchardet and iconv: a guess at a charset, and a conversion to UTF-8.
#pragma once
#include <stddef.h>

// Writes the detected charset's name into `name` (at most `capacity` bytes with the final zero).
// Returns 1 if a charset was found, 0 if not.
int ccharset_detect(const unsigned char *_Nonnull bytes, size_t count, char *_Nonnull name, size_t capacity);

// Converts `count` bytes from `charset` into UTF-8. Returns a buffer that the caller frees with ccharset_free, and its
// length in `*length`; NULL if the charset is unknown or memory ran out. `*bad` counts the bytes that could not be
// decoded; each became U+FFFD.
unsigned char *_Nullable ccharset_to_utf8(
    const unsigned char *_Nonnull bytes, size_t count, const char *_Nonnull charset, size_t *_Nonnull length,
    size_t *_Nonnull bad);

void ccharset_free(void *_Nullable buffer);
