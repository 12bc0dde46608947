// What Quoth needs of libsodium: SHA-256 (FIPS 180-4), HMAC (RFC 2104), Ed25519 (RFC 8032) and Argon2id (RFC 9106).
#pragma once
#include <stddef.h>

enum {
    csodium_sha256_size = 32,
    csodium_seed_size = 32,
    csodium_public_key_size = 32,
    csodium_signature_size = 64,
    // With the zero at the end.
    csodium_password_hash_size = 128,
};

// SHA-256 of `count` bytes.
void csodium_sha256(unsigned char *_Nonnull digest, const unsigned char *_Nullable bytes, size_t count);

// SHA-256 of bytes that come in pieces.
typedef struct csodium_sha256_state csodium_sha256_state;
csodium_sha256_state *_Nullable csodium_sha256_open(void);
void csodium_sha256_add(csodium_sha256_state *_Nonnull state, const unsigned char *_Nullable bytes, size_t count);
// Gives the digest, and frees `state`.
void csodium_sha256_close(csodium_sha256_state *_Nonnull state, unsigned char *_Nonnull digest);

// HMAC with SHA-256 of `count` bytes under a key of `key_count` bytes; as large as a digest.
void csodium_hmac_sha256(
    unsigned char *_Nonnull code, const unsigned char *_Nullable bytes, size_t count,
    const unsigned char *_Nullable key, size_t key_count);

// Random bytes that nobody can foretell. 0, or -1 if the system has none.
int csodium_random(unsigned char *_Nonnull bytes, size_t count);

// The public key of the secret `seed`.
void csodium_public_key(unsigned char *_Nonnull public_key, const unsigned char *_Nonnull seed);

// Signs `count` bytes with the secret `seed`.
void csodium_sign(
    unsigned char *_Nonnull signature, const unsigned char *_Nullable bytes, size_t count,
    const unsigned char *_Nonnull seed);

// Whether `signature` is that of `count` bytes by the owner of `public_key`: 1 or 0.
int csodium_verify(
    const unsigned char *_Nonnull signature, const unsigned char *_Nullable bytes, size_t count,
    const unsigned char *_Nonnull public_key);

// Hashes a password with Argon2id and a salt of its own; `text` gets the hash with all that is needed to check it. It takes
// `memory` bytes and goes through them `passes` times. 0, or -1 if there is not so much memory.
int csodium_password_hash(
    char *_Nonnull text, const char *_Nonnull password, size_t count, unsigned passes, size_t memory);

// Whether `text` is the hash of a password: 1 or 0. It takes as long for one that is not.
int csodium_password_check(const char *_Nonnull text, const char *_Nonnull password, size_t count);

// Whether `count` bytes are the same, in a time that does not tell where they differ: 1 or 0.
int csodium_equal(const unsigned char *_Nonnull one, const unsigned char *_Nonnull other, size_t count);
