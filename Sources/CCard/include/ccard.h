// A picture of some lines of text by pango and cairo, which are looked for when the first is drawn: a program that draws
// nothing runs without them, and is built without their headers.
#pragma once
#include <stddef.h>

enum {
    ccard_fine = 0,
    ccard_no_library = 1,  // pango, cairo or glib is not there, or is another one than was expected
    ccard_no_font = 2,     // there is no font at all
    ccard_no_glyph = 3,    // no font has some of the letters
    ccard_no_room = 4,     // memory ran out, or the picture would have more bytes than the limit
};

// A rectangle, or a text in one. Lengths are pixels; `rgb` is 0xRRGGBB.
typedef struct {
    double x, y, width, height;
    unsigned rgb;
    // UTF-8; NULL for a rectangle that is filled.
    const char *_Nullable text;
    const char *_Nullable family;
    int is_bold;
    // The height of the letters: the largest at which the text has room, or the least, and then it is cut off.
    double size, least_size;
    // Whether the text is set at the end of its lines; its own letters tell where these begin.
    int is_at_end;
} ccard_item;

// The picture as PNG. Freed by ccard_free().
typedef struct {
    unsigned char *_Nullable bytes;
    size_t count;
} ccard_picture;

// Whether pictures can be drawn: an outcome.
int ccard_look(void);

// Draws `items` one over the other, on white. From any thread.
// Complexity: O(n) in the letters, times the sizes that are tried.
int ccard_draw(
    int width, int height, const ccard_item *_Nonnull items, size_t count, size_t limit, ccard_picture *_Nonnull picture);

void ccard_free(ccard_picture *_Nonnull picture);
