// SQLite as Debian builds it, and the two bindings that Swift can't spell: bytes that SQLite copies.
#pragma once
#include <sqlite3.h>

// The extended result code of a page that is not as it was written.
enum { csqlite_bad_checksum = SQLITE_IOERR_DATA };

int csqlite_bind_text(sqlite3_stmt *_Nonnull statement, int index, const unsigned char *_Nullable bytes, int count);
int csqlite_bind_blob(sqlite3_stmt *_Nonnull statement, int index, const void *_Nullable bytes, int count);

// Adds the ranking function `quoth_weight` to a connection.
int csqlite_add_rank(sqlite3 *_Nonnull database);
