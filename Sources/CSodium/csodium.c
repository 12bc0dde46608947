#include "csodium.h"
#include <sodium.h>
#include <stdlib.h>

_Static_assert(csodium_sha256_size == crypto_hash_sha256_BYTES, "the size of a SHA-256 digest");
_Static_assert(csodium_seed_size == crypto_sign_SEEDBYTES, "the size of a secret seed");
_Static_assert(csodium_public_key_size == crypto_sign_PUBLICKEYBYTES, "the size of a public key");
_Static_assert(csodium_signature_size == crypto_sign_BYTES, "the size of a signature");
_Static_assert(csodium_password_hash_size == crypto_pwhash_argon2id_STRBYTES, "the size of a password's hash");

struct csodium_sha256_state {
    crypto_hash_sha256_state inner;
};

// Which of its ways libsodium takes on this processor is found out once; calls after the first do nothing.
static int start(void) { return sodium_init() < 0 ? -1 : 0; }

void csodium_sha256(unsigned char *digest, const unsigned char *bytes, size_t count) {
    crypto_hash_sha256(digest, bytes, count);
}

csodium_sha256_state *csodium_sha256_open(void) {
    csodium_sha256_state *state = malloc(sizeof *state);
    if (state) crypto_hash_sha256_init(&state->inner);
    return state;
}

void csodium_sha256_add(csodium_sha256_state *state, const unsigned char *bytes, size_t count) {
    if (count > 0) crypto_hash_sha256_update(&state->inner, bytes, count);
}

void csodium_sha256_close(csodium_sha256_state *state, unsigned char *digest) {
    crypto_hash_sha256_final(&state->inner, digest);
    free(state);
}

void csodium_hmac_sha256(
    unsigned char *code, const unsigned char *bytes, size_t count, const unsigned char *key, size_t key_count) {
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key, key_count);
    crypto_auth_hmacsha256_update(&state, bytes, count);
    crypto_auth_hmacsha256_final(&state, code);
    sodium_memzero(&state, sizeof state);
}

int csodium_random(unsigned char *bytes, size_t count) {
    if (start() < 0) return -1;
    randombytes_buf(bytes, count);
    return 0;
}

void csodium_public_key(unsigned char *public_key, const unsigned char *seed) {
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    start();
    crypto_sign_seed_keypair(public_key, secret, seed);
    sodium_memzero(secret, sizeof secret);
}

void csodium_sign(unsigned char *signature, const unsigned char *bytes, size_t count, const unsigned char *seed) {
    unsigned char public_key[crypto_sign_PUBLICKEYBYTES], secret[crypto_sign_SECRETKEYBYTES];
    start();
    crypto_sign_seed_keypair(public_key, secret, seed);
    crypto_sign_detached(signature, NULL, bytes, count, secret);
    sodium_memzero(secret, sizeof secret);
}

int csodium_verify(
    const unsigned char *signature, const unsigned char *bytes, size_t count, const unsigned char *public_key) {
    start();
    return crypto_sign_verify_detached(signature, bytes, count, public_key) == 0;
}

int csodium_password_hash(char *text, const char *password, size_t count, unsigned passes, size_t memory) {
    if (start() < 0) return -1;
    return crypto_pwhash_argon2id_str(text, password, count, passes, memory);
}

int csodium_password_check(const char *text, const char *password, size_t count) {
    start();
    return crypto_pwhash_argon2id_str_verify(text, password, count) == 0;
}

int csodium_equal(const unsigned char *one, const unsigned char *other, size_t count) {
    return sodium_memcmp(one, other, count) == 0;
}
