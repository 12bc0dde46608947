#include "csqlite.h"

// A null pointer would bind NULL, where no bytes are meant.
int csqlite_bind_text(sqlite3_stmt *statement, int index, const unsigned char *bytes, int count) {
    return sqlite3_bind_text(statement, index, bytes ? (const char *)bytes : "", bytes ? count : 0, SQLITE_TRANSIENT);
}

int csqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, int count) {
    return bytes ? sqlite3_bind_blob(statement, index, bytes, count, SQLITE_TRANSIENT)
                 : sqlite3_bind_zeroblob(statement, index, 0);
}
