// How records lie on disk: the system's files, with a checksum in the last 8 bytes of every page of a database, and with
// faults where a test asks for some.
#pragma once
#include <sqlite3.h>
#include <stddef.h>

enum { cvfs_checksum_size = 8 };

// The name under which the file system below is registered.
#define CVFS_NAME "quoth"

// Makes the file system "quoth" known to SQLite, but not its default. Can be called again. SQLITE_OK, or why not.
int cvfs_register(void);

// Reserves the last 8 bytes of every page of a new database for its checksum. To be called before the first table is made;
// changes nothing for a database that has pages. SQLITE_OK, or why not.
int cvfs_reserve(sqlite3 *_Nonnull database);

// The number of the page, from 1, that was damaged when it was read last by this thread; 0 if none was.
unsigned cvfs_damaged_page(void);

// Whether the page with this number, from 1, is as it was written: 1 or 0. A page that was never written is all zeros.
int cvfs_is_intact(const unsigned char *_Nonnull page, size_t size, unsigned number);

// What goes wrong on purpose. `cvfs_no_fault` ends it.
enum {
    cvfs_no_fault = 0,
    cvfs_disk_full = 1,    // ENOSPC: nothing is written
    cvfs_write_error = 2,  // EIO: nothing is written
    cvfs_short_write = 3,  // the first half is written, then ENOSPC
    cvfs_sync_error = 4,   // EIO, of the syncs alone
};

// From now on the write with number `at`, from 1, fails, and all later ones if `stays` is not 0. Counted are the writes, and
// for cvfs_sync_error the syncs, of databases and of all files that ask cvfs_fault_write; of these the ones whose path begins
// with `place`, which is copied.
void cvfs_set_fault(int kind, long at, int stays, const char *_Nonnull place);

// How many writes, or syncs for cvfs_sync_error, were counted since the fault was set.
long cvfs_fault_count(void);

// To be asked before `count` bytes are written to `path`: how many to write, and in `code` the errno to fail with, or 0.
size_t cvfs_fault_write(const char *_Nullable path, size_t count, int *_Nonnull code);

// To be asked before the file at `path` is synced: the errno to fail with, or 0.
int cvfs_fault_sync(const char *_Nullable path);
