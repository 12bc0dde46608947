#include "csodium.h"
#include <sodium.h>

void csodium_sha256(unsigned char *digest, const unsigned char *bytes, size_t count) {
    crypto_hash_sha256(digest, bytes, count);
}
