#include "cexpat.h"
#define XML_DTD 1  // as the library was built: without it the header hides the guard against entity bombs
#include <expat.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    XML_Parser parser;
    cexpat_result result;
    size_t event_capacity, byte_capacity;
    int is_full;
} reading;

static int grow(void **memory, size_t *capacity, size_t wanted, size_t size) {
    if (wanted <= *capacity) return 1;
    size_t larger = *capacity * 2 > wanted ? *capacity * 2 : wanted + 1024;
    void *moved = realloc(*memory, larger * size);
    if (moved == NULL) return 0;
    *memory = moved;
    *capacity = larger;
    return 1;
}

// Keeps `count` bytes and gives the offset at which they stand.
static uint32_t keep(reading *reading, const char *text, size_t count) {
    cexpat_result *result = &reading->result;
    size_t start = result->byte_count;
    if (start + count > UINT32_MAX ||
        !grow((void **)&result->bytes, &reading->byte_capacity, start + count, 1)) {
        reading->is_full = 1;
        XML_StopParser(reading->parser, XML_FALSE);
        return 0;
    }
    if (count > 0) memcpy(result->bytes + start, text, count);
    result->byte_count += count;
    return (uint32_t)start;
}

static void add(reading *reading, uint32_t kind, const char *first, size_t first_count, const char *second) {
    cexpat_result *result = &reading->result;
    size_t second_count = second == NULL ? 0 : strlen(second);
    cexpat_event event = {kind, keep(reading, first, first_count), (uint32_t)first_count, 0, (uint32_t)second_count};
    event.second = keep(reading, second, second_count);
    if (reading->is_full) return;
    if (!grow((void **)&result->events, &reading->event_capacity, result->count + 1, sizeof event)) {
        reading->is_full = 1;
        XML_StopParser(reading->parser, XML_FALSE);
        return;
    }
    result->events[result->count++] = event;
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
    reading *reading = data;
    cexpat_result *result = &reading->result;
    cexpat_event *last = result->count > 0 ? &result->events[result->count - 1] : NULL;
    // expat hands lines on one by one; what stands together is kept as one.
    if (last != NULL && last->kind == cexpat_text && last->first + last->first_count == result->byte_count) {
        keep(reading, text, (size_t)count);
        if (!reading->is_full) last->first_count += (uint32_t)count;
    } else {
        add(reading, cexpat_text, text, (size_t)count, NULL);
    }
}

cexpat_result cexpat_read(const unsigned char *bytes, size_t count) {
    reading reading = {0};
    reading.parser = XML_ParserCreate("UTF-8");
    if (reading.parser == NULL) return reading.result;
    XML_SetUserData(reading.parser, &reading);
    XML_SetElementHandler(reading.parser, on_start, on_end);
    XML_SetCharacterDataHandler(reading.parser, on_text);
    XML_SetBillionLaughsAttackProtectionMaximumAmplification(reading.parser, 10);
    XML_SetBillionLaughsAttackProtectionActivationThreshold(reading.parser, 1 << 20);
    size_t done = 0;
    enum XML_Status status = XML_STATUS_OK;
    do {
        size_t part = count - done < (1 << 20) ? count - done : 1 << 20;
        status = XML_Parse(reading.parser, (const char *)bytes + done, (int)part, done + part == count);
        done += part;
    } while (status == XML_STATUS_OK && done < count);
    reading.result.is_whole = status == XML_STATUS_OK;
    if (status != XML_STATUS_OK) {
        XML_Index index = XML_GetCurrentByteIndex(reading.parser);
        reading.result.failure_offset = index < 0 ? 0 : (size_t)index;
        reading.result.failure_code = (int)XML_GetErrorCode(reading.parser);
    }
    XML_ParserFree(reading.parser);
    return reading.result;
}

void cexpat_free(cexpat_result result) {
    free(result.events);
    free(result.bytes);
}
