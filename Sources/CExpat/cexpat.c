#include "cexpat.h"
#define XML_DTD 1  // as the library was built: without it the header hides the guard against entity bombs
#include <expat.h>
#include <stdlib.h>
#include <string.h>

static const size_t piece_size = 1 << 16;

struct cexpat_reader {
    XML_Parser parser;
    const unsigned char *input;
    size_t input_count, done, offset;
    cexpat_event *events;
    unsigned char *bytes;
    size_t count, byte_count, event_capacity, byte_capacity;
    int is_full;
};

static int grow(void **memory, size_t *capacity, size_t wanted, size_t size) {
    if (wanted <= *capacity) return 1;
    size_t larger = *capacity * 2 > wanted ? *capacity * 2 : wanted + 1024;
    void *moved = realloc(*memory, larger * size);
    if (moved == NULL) return 0;
    *memory = moved;
    *capacity = larger;
    return 1;
}

static uint32_t stop(cexpat_reader *reader) {
    reader->is_full = 1;
    XML_StopParser(reader->parser, XML_FALSE);
    return 0;
}

// Keeps `count` bytes and gives the offset at which they stand.
static uint32_t keep(cexpat_reader *reader, const char *text, size_t count) {
    size_t start = reader->byte_count;
    if (start + count > UINT32_MAX || !grow((void **)&reader->bytes, &reader->byte_capacity, start + count, 1))
        return stop(reader);
    if (count > 0) memcpy(reader->bytes + start, text, count);
    reader->byte_count += count;
    return (uint32_t)start;
}

static void add(cexpat_reader *reader, uint32_t kind, const char *first, size_t first_count, const char *second) {
    size_t second_count = second == NULL ? 0 : strlen(second);
    cexpat_event event = {kind, keep(reader, first, first_count), (uint32_t)first_count, 0, (uint32_t)second_count};
    event.second = keep(reader, second, second_count);
    if (reader->is_full) return;
    if (!grow((void **)&reader->events, &reader->event_capacity, reader->count + 1, sizeof event)) {
        stop(reader);
        return;
    }
    reader->events[reader->count++] = event;
}

static void on_start(void *data, const XML_Char *name, const XML_Char **attributes) {
    add(data, cexpat_start, name, strlen(name), NULL);
    for (size_t i = 0; attributes[i] != NULL; i += 2)
        add(data, cexpat_attribute, attributes[i], strlen(attributes[i]), attributes[i + 1]);
}

static void on_end(void *data, const XML_Char *name) {
    (void)name;
    add(data, cexpat_end, NULL, 0, NULL);
}

static void on_text(void *data, const XML_Char *text, int count) {
    cexpat_reader *reader = data;
    cexpat_event *last = reader->count > 0 ? &reader->events[reader->count - 1] : NULL;
    // expat hands lines on one by one; what stands together is kept as one.
    if (last != NULL && last->kind == cexpat_text && last->first + last->first_count == reader->byte_count) {
        keep(reader, text, (size_t)count);
        if (!reader->is_full) last->first_count += (uint32_t)count;
    } else {
        add(reader, cexpat_text, text, (size_t)count, NULL);
    }
}

cexpat_reader *cexpat_open(const unsigned char *bytes, size_t count) {
    cexpat_reader *reader = calloc(1, sizeof *reader);
    if (reader == NULL) return NULL;
    reader->parser = XML_ParserCreate("UTF-8");
    if (reader->parser == NULL) {
        free(reader);
        return NULL;
    }
    reader->input = bytes;
    reader->input_count = count;
    XML_SetUserData(reader->parser, reader);
    XML_SetElementHandler(reader->parser, on_start, on_end);
    XML_SetCharacterDataHandler(reader->parser, on_text);
    XML_SetBillionLaughsAttackProtectionMaximumAmplification(reader->parser, 10);
    XML_SetBillionLaughsAttackProtectionActivationThreshold(reader->parser, 1 << 20);
    return reader;
}

int cexpat_next(cexpat_reader *reader, cexpat_piece *piece) {
    reader->count = reader->byte_count = 0;
    size_t left = reader->input_count - reader->done;
    size_t part = left < piece_size ? left : piece_size;
    int is_last = part == left;
    enum XML_Status status = XML_Parse(reader->parser, (const char *)reader->input + reader->done, (int)part, is_last);
    reader->done += part;
    reader->offset = reader->done;
    if (status != XML_STATUS_OK) {
        XML_Index index = XML_GetCurrentByteIndex(reader->parser);
        reader->offset = index < 0 ? 0 : (size_t)index;
    }
    *piece = (cexpat_piece){reader->events, reader->count, reader->bytes, reader->byte_count};
    return status != XML_STATUS_OK ? cexpat_broken : is_last ? cexpat_whole : cexpat_more;
}

size_t cexpat_offset(const cexpat_reader *reader) { return reader->offset; }

void cexpat_close(cexpat_reader *reader) {
    if (reader == NULL) return;
    XML_ParserFree(reader->parser);
    free(reader->events);
    free(reader->bytes);
    free(reader);
}
