#include "ccard.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// The functions that are used, by their addresses in the libraries. Their types are those of cairo 1.0 and pango 1.20, which
// their later versions keep; what they point to is never looked into.
static struct {
    void *(*surface)(int format, int width, int height);
    int (*surface_status)(void *surface);
    void (*surface_destroy)(void *surface);
    int (*write_png)(void *surface, int (*write)(void *, const unsigned char *, unsigned), void *closure);
    void *(*create)(void *surface);
    int (*status)(void *cairo);
    void (*destroy)(void *cairo);
    void (*set_source_rgb)(void *cairo, double red, double green, double blue);
    void (*rectangle)(void *cairo, double x, double y, double width, double height);
    void (*fill)(void *cairo);
    void (*paint)(void *cairo);
    void (*move_to)(void *cairo, double x, double y);
    void *(*create_layout)(void *cairo);
    void (*show_layout)(void *cairo, void *layout);
    void *(*default_map)(void);
    void (*list_families)(void *map, void ***families, int *count);
    void *(*font_new)(void);
    void (*font_free)(void *font);
    void (*font_family)(void *font, const char *family);
    void (*font_weight)(void *font, int weight);
    void (*font_size)(void *font, double size);
    void (*layout_font)(void *layout, const void *font);
    void (*layout_text)(void *layout, const char *text, int count);
    void (*layout_width)(void *layout, int width);
    void (*layout_height)(void *layout, int height);
    void (*layout_wrap)(void *layout, int wrap);
    void (*layout_ellipsize)(void *layout, int where);
    void (*layout_alignment)(void *layout, int alignment);
    void (*layout_size)(void *layout, int *width, int *height);
    int (*layout_unknown)(void *layout);
    void (*unref)(void *object);
    void (*release)(void *memory);
} lib;

enum { format_rgb24 = 1, weight_bold = 700, wrap_word_char = 2, ellipsize_end = 3, align_left = 0, align_right = 2 };
static const int pango_scale = 1024;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int outcome = ccard_no_library;

typedef struct {
    const char *name;
    void **place;
} symbol;

static int find(const char *file, const symbol *symbols, size_t count) {
    void *library = dlopen(file, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return 0;
    for (size_t i = 0; i < count; i++) {
        *symbols[i].place = dlsym(library, symbols[i].name);
        if (*symbols[i].place == NULL) return 0;
    }
    return 1;
}

#define count_of(array) (sizeof(array) / sizeof((array)[0]))
#define to(field) ((void **)&lib.field)

static int load(void) {
    const symbol cairo[] = {
        {"cairo_image_surface_create", to(surface)}, {"cairo_surface_status", to(surface_status)},
        {"cairo_surface_destroy", to(surface_destroy)}, {"cairo_surface_write_to_png_stream", to(write_png)},
        {"cairo_create", to(create)}, {"cairo_status", to(status)}, {"cairo_destroy", to(destroy)},
        {"cairo_set_source_rgb", to(set_source_rgb)}, {"cairo_rectangle", to(rectangle)}, {"cairo_fill", to(fill)},
        {"cairo_paint", to(paint)}, {"cairo_move_to", to(move_to)},
    };
    const symbol both[] = {
        {"pango_cairo_create_layout", to(create_layout)}, {"pango_cairo_show_layout", to(show_layout)},
        {"pango_cairo_font_map_get_default", to(default_map)},
    };
    const symbol pango[] = {
        {"pango_font_map_list_families", to(list_families)}, {"pango_font_description_new", to(font_new)},
        {"pango_font_description_free", to(font_free)}, {"pango_font_description_set_family", to(font_family)},
        {"pango_font_description_set_weight", to(font_weight)},
        {"pango_font_description_set_absolute_size", to(font_size)},
        {"pango_layout_set_font_description", to(layout_font)}, {"pango_layout_set_text", to(layout_text)},
        {"pango_layout_set_width", to(layout_width)}, {"pango_layout_set_height", to(layout_height)},
        {"pango_layout_set_wrap", to(layout_wrap)}, {"pango_layout_set_ellipsize", to(layout_ellipsize)},
        {"pango_layout_set_alignment", to(layout_alignment)}, {"pango_layout_get_pixel_size", to(layout_size)},
        {"pango_layout_get_unknown_glyphs_count", to(layout_unknown)},
    };
    const symbol object[] = {{"g_object_unref", to(unref)}};
    const symbol glib[] = {{"g_free", to(release)}};
    return find("libcairo.so.2", cairo, count_of(cairo)) && find("libpangocairo-1.0.so.0", both, count_of(both)) &&
        find("libpango-1.0.so.0", pango, count_of(pango)) && find("libgobject-2.0.so.0", object, count_of(object)) &&
        find("libglib-2.0.so.0", glib, count_of(glib));
}

static void look(void) {
    if (!load()) return;
    void *map = lib.default_map();
    void **families = NULL;
    int count = 0;
    if (map != NULL) lib.list_families(map, &families, &count);
    lib.release(families);
    outcome = count > 0 ? ccard_fine : ccard_no_font;
}

int ccard_look(void) {
    pthread_once(&once, look);
    return outcome;
}

// MARK: Drawing

static void colour(void *cairo, unsigned rgb) {
    lib.set_source_rgb(cairo, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
}

// Sets the text at the largest size at which it has room.
// 0 if no font has some of its letters.
static int draw_text(void *cairo, const ccard_item *item) {
    void *layout = lib.create_layout(cairo), *font = lib.font_new();
    lib.font_family(font, item->family == NULL ? "Sans" : item->family);
    if (item->is_bold) lib.font_weight(font, weight_bold);
    lib.layout_width(layout, (int)(item->width * pango_scale));
    lib.layout_height(layout, (int)(item->height * pango_scale));
    lib.layout_wrap(layout, wrap_word_char);
    lib.layout_alignment(layout, item->is_at_end ? align_right : align_left);
    lib.layout_text(layout, item->text, -1);
    int width = 0, height = 0;
    for (double size = item->size;; size *= 0.9) {
        int is_last = size <= item->least_size;
        lib.layout_ellipsize(layout, is_last ? ellipsize_end : 0);
        lib.font_size(font, (is_last ? item->least_size : size) * pango_scale);
        lib.layout_font(layout, font);
        lib.layout_size(layout, &width, &height);
        if (is_last || height <= item->height) break;
    }
    int is_known = lib.layout_unknown(layout) == 0;
    colour(cairo, item->rgb);
    lib.move_to(cairo, item->x, item->y);
    lib.show_layout(cairo, layout);
    lib.font_free(font);
    lib.unref(layout);
    return is_known;
}

typedef struct {
    ccard_picture *picture;
    size_t room, limit;
} sink;

static int append(void *closure, const unsigned char *bytes, unsigned count) {
    sink *own = closure;
    ccard_picture *picture = own->picture;
    const int write_error = 11;
    if (count > own->limit - picture->count) return write_error;
    if (own->room < picture->count + count) {
        size_t room = own->room == 0 ? 1 << 15 : own->room;
        while (room < picture->count + count) room *= 2;
        unsigned char *larger = realloc(picture->bytes, room);
        if (larger == NULL) return write_error;
        picture->bytes = larger;
        own->room = room;
    }
    memcpy(picture->bytes + picture->count, bytes, count);
    picture->count += count;
    return 0;
}

int ccard_draw(int width, int height, const ccard_item *items, size_t count, size_t limit, ccard_picture *picture) {
    memset(picture, 0, sizeof *picture);
    int found = ccard_look();
    if (found != ccard_fine) return found;
    void *surface = lib.surface(format_rgb24, width, height), *cairo = lib.create(surface);
    colour(cairo, 0xFFFFFF);
    lib.paint(cairo);
    int is_known = 1;
    for (size_t i = 0; i < count; i++) {
        if (items[i].text != NULL) {
            is_known = draw_text(cairo, &items[i]) && is_known;
            continue;
        }
        colour(cairo, items[i].rgb);
        lib.rectangle(cairo, items[i].x, items[i].y, items[i].width, items[i].height);
        lib.fill(cairo);
    }
    sink own = {picture, 0, limit};
    int result = ccard_fine;
    if (!is_known) {
        result = ccard_no_glyph;
    } else if (lib.status(cairo) != 0 || lib.surface_status(surface) != 0 || lib.write_png(surface, append, &own) != 0) {
        result = ccard_no_room;
    }
    lib.destroy(cairo);
    lib.surface_destroy(surface);
    if (result != ccard_fine) ccard_free(picture);
    return result;
}

void ccard_free(ccard_picture *picture) {
    free(picture->bytes);
    memset(picture, 0, sizeof *picture);
}
