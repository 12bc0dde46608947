#include "ccharset.h"
#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>
#include <uchardet/uchardet.h>

int ccharset_detect(const unsigned char *bytes, size_t count, char *name, size_t capacity) {
    uchardet_t detector = uchardet_new();
    if (detector == NULL) return 0;
    uchardet_handle_data(detector, (const char *)bytes, count);
    uchardet_data_end(detector);
    const char *found = uchardet_get_charset(detector);
    size_t length = strlen(found);
    int ok = length > 0 && length < capacity;
    if (ok) memcpy(name, found, length + 1);
    uchardet_delete(detector);
    return ok;
}

unsigned char *ccharset_to_utf8(const unsigned char *bytes, size_t count, const char *charset, size_t *length, size_t *bad) {
    iconv_t converter = iconv_open("UTF-8", charset);
    if (converter == (iconv_t)-1) return NULL;
    size_t capacity = count * 2 + 64;
    unsigned char *out = malloc(capacity);
    char *in = (char *)bytes;
    size_t left = count, used = 0;
    *bad = 0;
    while (out != NULL && left > 0) {
        char *to = (char *)out + used;
        size_t room = capacity - used;
        size_t result = iconv(converter, &in, &left, &to, &room);
        int failure = errno;
        used = (size_t)((unsigned char *)to - out);
        if (result != (size_t)-1) break;
        if (failure == E2BIG || capacity - used < 8) {
            unsigned char *larger = realloc(out, capacity * 2);
            if (larger == NULL) { free(out); out = NULL; break; }
            out = larger;
            capacity *= 2;
            if (failure == E2BIG) continue;
        }
        out[used++] = 0xEF; out[used++] = 0xBF; out[used++] = 0xBD;  // U+FFFD for one undecodable byte
        in++; left--; (*bad)++;
    }
    iconv_close(converter);
    *length = used;
    return out;
}

void ccharset_free(void *buffer) { free(buffer); }
