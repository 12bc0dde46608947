#include "ccompress.h"
#include <brotli/decode.h>
#include <limits.h>
#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

struct ccompress_decoder {
    int kind;
    int ended;
    z_stream flate;
    ZSTD_DCtx *zstd;
    BrotliDecoderState *brotli;
};

static int window_bits(int kind) {
    switch (kind) {
        case ccompress_gzip: return 15 + 16;
        case ccompress_zlib: return 15;
        default: return -15;
    }
}

ccompress_decoder *ccompress_open(int kind, const unsigned char *dictionary, size_t count) {
    ccompress_decoder *decoder = calloc(1, sizeof *decoder);
    if (decoder == NULL) return NULL;
    decoder->kind = kind;
    int ok;
    switch (kind) {
        case ccompress_zstd:
            decoder->zstd = ZSTD_createDCtx();
            ok = decoder->zstd != NULL &&
                (count == 0 || !ZSTD_isError(ZSTD_DCtx_loadDictionary(decoder->zstd, dictionary, count)));
            break;
        case ccompress_brotli:
            decoder->brotli = BrotliDecoderCreateInstance(NULL, NULL, NULL);
            ok = decoder->brotli != NULL;
            break;
        default: ok = inflateInit2(&decoder->flate, window_bits(kind)) == Z_OK;
    }
    if (ok) return decoder;
    ccompress_close(decoder);
    return NULL;
}

static int step_flate(
    ccompress_decoder *decoder, const unsigned char *in, size_t count, size_t *taken, unsigned char *out, size_t room,
    size_t *given) {
    z_stream *flate = &decoder->flate;
    if (decoder->ended && inflateReset(flate) != Z_OK) return ccompress_damaged;
    decoder->ended = 0;
    flate->next_in = (unsigned char *)in;
    flate->avail_in = count > UINT_MAX ? UINT_MAX : (unsigned)count;
    flate->next_out = out;
    flate->avail_out = room > UINT_MAX ? UINT_MAX : (unsigned)room;
    int result = inflate(flate, Z_NO_FLUSH);
    *taken = (size_t)(flate->next_in - in);
    *given = (size_t)(flate->next_out - out);
    if (result == Z_STREAM_END) {
        decoder->ended = 1;
        return ccompress_ended;
    }
    return result == Z_OK || result == Z_BUF_ERROR ? ccompress_goes_on : ccompress_damaged;
}

static int step_zstd(
    ccompress_decoder *decoder, const unsigned char *in, size_t count, size_t *taken, unsigned char *out, size_t room,
    size_t *given) {
    ZSTD_inBuffer from = {in, count, 0};
    ZSTD_outBuffer to = {out, room, 0};
    size_t result = ZSTD_decompressStream(decoder->zstd, &to, &from);
    *taken = from.pos;
    *given = to.pos;
    if (!ZSTD_isError(result)) return result == 0 ? ccompress_ended : ccompress_goes_on;
    ZSTD_DCtx_reset(decoder->zstd, ZSTD_reset_session_only);
    return ccompress_damaged;
}

static int step_brotli(
    ccompress_decoder *decoder, const unsigned char *in, size_t count, size_t *taken, unsigned char *out, size_t room,
    size_t *given) {
    size_t in_left = count, out_left = room;
    const uint8_t *from = in;
    uint8_t *to = out;
    BrotliDecoderResult result = BrotliDecoderDecompressStream(decoder->brotli, &in_left, &from, &out_left, &to, NULL);
    *taken = count - in_left;
    *given = room - out_left;
    if (result == BROTLI_DECODER_RESULT_SUCCESS) return ccompress_ended;
    return result == BROTLI_DECODER_RESULT_ERROR ? ccompress_damaged : ccompress_goes_on;
}

int ccompress_step(
    ccompress_decoder *decoder, const unsigned char *in, size_t count, size_t *taken, unsigned char *out, size_t room,
    size_t *given) {
    switch (decoder->kind) {
        case ccompress_zstd: return step_zstd(decoder, in, count, taken, out, room, given);
        case ccompress_brotli: return step_brotli(decoder, in, count, taken, out, room, given);
        default: return step_flate(decoder, in, count, taken, out, room, given);
    }
}

void ccompress_close(ccompress_decoder *decoder) {
    if (decoder == NULL) return;
    switch (decoder->kind) {
        case ccompress_zstd: ZSTD_freeDCtx(decoder->zstd); break;
        case ccompress_brotli:
            if (decoder->brotli != NULL) BrotliDecoderDestroyInstance(decoder->brotli);
            break;
        default: inflateEnd(&decoder->flate);
    }
    free(decoder);
}

size_t ccompress_zstd_bound(size_t count) { return ZSTD_compressBound(count); }

size_t ccompress_zstd_pack(const unsigned char *in, size_t count, int level, unsigned char *out, size_t room) {
    ZSTD_CCtx *context = ZSTD_createCCtx();
    if (context == NULL) return 0;
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    size_t size = ZSTD_compress2(context, out, room, in, count);
    ZSTD_freeCCtx(context);
    return ZSTD_isError(size) ? 0 : size;
}

int ccompress_zstd_unpack(const unsigned char *in, size_t count, unsigned char *out, size_t room) {
    size_t size = ZSTD_decompress(out, room, in, count);
    return !ZSTD_isError(size) && size == room;
}

// The header and the trailer have 18 bytes; deflate stores what it cannot shorten, with a few bytes a block.
size_t ccompress_gzip_bound(size_t count) { return count + count / 1000 + 128; }

size_t ccompress_gzip_pack(const unsigned char *in, size_t count, unsigned char *out, size_t room) {
    z_stream flate = {0};
    if (count > UINT_MAX || room > UINT_MAX) return 0;
    if (deflateInit2(&flate, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window_bits(ccompress_gzip), 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return 0;
    flate.next_in = (unsigned char *)in;
    flate.avail_in = (unsigned)count;
    flate.next_out = out;
    flate.avail_out = (unsigned)room;
    size_t given = deflate(&flate, Z_FINISH) == Z_STREAM_END ? room - flate.avail_out : 0;
    deflateEnd(&flate);
    return given;
}
