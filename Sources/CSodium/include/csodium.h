// What Quoth needs of libsodium.
#pragma once
#include <stddef.h>

enum { csodium_sha256_size = 32 };

// SHA-256 (FIPS 180-4) of `count` bytes.
void csodium_sha256(unsigned char *_Nonnull digest, const unsigned char *_Nullable bytes, size_t count);
