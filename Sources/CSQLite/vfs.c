// A file system below SQLite (https://www.sqlite.org/vfs.html): the default one, and two things more.
//
// 1. Every page of a database ends with a checksum, which is written with the page and checked when it is read. SQLite leaves
//    these bytes alone where its header says that 8 bytes of each page are reserved. The write-ahead log has checksums of its
//    own; its pages get theirs when they are moved to the database.
// 2. Writes and syncs fail where a test asks for it (faults.c).
#include "cvfs.h"
#include <errno.h>
#include <stdint.h>
#include <string.h>

enum { header_size = 100 };

typedef struct {
    sqlite3_file base;
    const char *path;  // SQLite keeps it until the file is closed
    int is_database;
    int page_size;   // 0 as long as it is not known
    int is_checked;  // whether the header reserves the bytes for checksums
} cvfs_file;

static _Thread_local unsigned damaged_page;

static sqlite3_vfs *below(sqlite3_vfs *vfs) { return vfs->pAppData; }

// The file of the system, which lies behind ours.
static sqlite3_file *inner(sqlite3_file *file) { return (sqlite3_file *)((cvfs_file *)file + 1); }

// Checksums: each step is one-to-one in its 8 bytes, so that a change within 8 bytes is always seen; the number of the page is
// the beginning, so that a page in another's place is seen too.
static uint64_t checksum(const unsigned char *page, size_t size, unsigned number) {
    uint64_t sum = 0x9E3779B97F4A7C15u ^ number;
    for (size_t i = 0; i + 8 <= size - cvfs_checksum_size; i += 8) {
        uint64_t word;
        memcpy(&word, page + i, 8);
        sum = (sum ^ word) * 0xFF51AFD7ED558CCDu;
        sum ^= sum >> 32;
    }
    return sum;
}

static void put(uint64_t sum, unsigned char *bytes) {
    for (int i = 0; i < cvfs_checksum_size; i++) bytes[i] = (unsigned char)(sum >> (8 * i));
}

int cvfs_is_intact(const unsigned char *page, size_t size, unsigned number) {
    unsigned char expected[cvfs_checksum_size];
    put(checksum(page, size, number), expected);
    if (memcmp(expected, page + size - cvfs_checksum_size, cvfs_checksum_size) == 0) return 1;
    for (size_t i = 0; i < size; i++) {
        if (page[i] != 0) return 0;
    }
    return 1;
}

unsigned cvfs_damaged_page(void) { return damaged_page; }

// Learns from the first bytes of a database how large its pages are and whether they end with checksums.
static void learn(cvfs_file *file, const unsigned char *header) {
    if (memcmp(header, "SQLite format 3", 16) != 0) return;
    int size = header[16] << 8 | header[17];
    file->page_size = size == 1 ? 65536 : size;
    file->is_checked = header[20] == cvfs_checksum_size;
}

// Whether these are the bytes of one whole page that ends with a checksum.
static int is_page(cvfs_file *file, int count, sqlite3_int64 offset) {
    if (!file->is_database || count < 512) return 0;
    if (file->page_size == 0) {
        unsigned char header[header_size];
        sqlite3_file *under = inner(&file->base);
        if (under->pMethods->xRead(under, header, header_size, 0) == SQLITE_OK) learn(file, header);
        // Pages of a new database may be written before its header, which is missing then, or a hole of zeros: ours all end
        // with checksums.
        if (file->page_size == 0) return (count & (count - 1)) == 0 && offset % count == 0;
    }
    return file->is_checked && count == file->page_size && offset % count == 0;
}

static int vfs_close(sqlite3_file *file) {
    sqlite3_file *under = inner(file);
    return under->pMethods ? under->pMethods->xClose(under) : SQLITE_OK;
}

static int vfs_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
    cvfs_file *own = (cvfs_file *)file;
    sqlite3_file *under = inner(file);
    int code = under->pMethods->xRead(under, bytes, count, offset);
    if (code != SQLITE_OK || !own->is_database) return code;
    if (offset == 0 && count >= header_size) learn(own, bytes);
    if (!is_page(own, count, offset)) return SQLITE_OK;
    unsigned number = (unsigned)(offset / count) + 1;
    if (cvfs_is_intact(bytes, (size_t)count, number)) return SQLITE_OK;
    damaged_page = number;
    sqlite3_log(SQLITE_IOERR_DATA, "page %u is not as it was written", number);
    return SQLITE_IOERR_DATA;
}

static int vfs_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
    cvfs_file *own = (cvfs_file *)file;
    sqlite3_file *under = inner(file);
    if (own->is_database && offset == 0 && count >= header_size) learn(own, bytes);
    if (is_page(own, count, offset)) {
        // The reserved bytes of SQLite's own buffer: nobody else reads them, and it may be written to.
        unsigned char *page = (unsigned char *)(uintptr_t)bytes;
        put(checksum(page, (size_t)count, (unsigned)(offset / count) + 1), page + count - cvfs_checksum_size);
    }
    int fault;
    size_t room = cvfs_fault_write(own->path, (size_t)count, &fault);
    if (fault == 0) return under->pMethods->xWrite(under, bytes, count, offset);
    if (room > 0) under->pMethods->xWrite(under, bytes, (int)room, offset);
    return fault == ENOSPC ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

static int vfs_truncate(sqlite3_file *file, sqlite3_int64 size) {
    return inner(file)->pMethods->xTruncate(inner(file), size);
}

static int vfs_sync(sqlite3_file *file, int flags) {
    if (cvfs_fault_sync(((cvfs_file *)file)->path) != 0) return SQLITE_IOERR_FSYNC;
    return inner(file)->pMethods->xSync(inner(file), flags);
}

static int vfs_file_size(sqlite3_file *file, sqlite3_int64 *size) {
    return inner(file)->pMethods->xFileSize(inner(file), size);
}

static int vfs_lock(sqlite3_file *file, int level) { return inner(file)->pMethods->xLock(inner(file), level); }

static int vfs_unlock(sqlite3_file *file, int level) { return inner(file)->pMethods->xUnlock(inner(file), level); }

static int vfs_check_reserved_lock(sqlite3_file *file, int *result) {
    return inner(file)->pMethods->xCheckReservedLock(inner(file), result);
}

static int vfs_file_control(sqlite3_file *file, int operation, void *argument) {
    int code = inner(file)->pMethods->xFileControl(inner(file), operation, argument);
    if (code == SQLITE_OK && operation == SQLITE_FCNTL_VFSNAME) {
        *(char **)argument = sqlite3_mprintf(CVFS_NAME "/%z", *(char **)argument);
    }
    return code;
}

static int vfs_sector_size(sqlite3_file *file) { return inner(file)->pMethods->xSectorSize(inner(file)); }

static int vfs_device(sqlite3_file *file) { return inner(file)->pMethods->xDeviceCharacteristics(inner(file)); }

static int vfs_shm_map(sqlite3_file *file, int page, int size, int extends, void volatile **memory) {
    return inner(file)->pMethods->xShmMap(inner(file), page, size, extends, memory);
}

static int vfs_shm_lock(sqlite3_file *file, int offset, int count, int flags) {
    return inner(file)->pMethods->xShmLock(inner(file), offset, count, flags);
}

static void vfs_shm_barrier(sqlite3_file *file) { inner(file)->pMethods->xShmBarrier(inner(file)); }

static int vfs_shm_unmap(sqlite3_file *file, int deletes) {
    return inner(file)->pMethods->xShmUnmap(inner(file), deletes);
}

// Version 2 has no memory mapping, in which pages would be read without a check.
static const sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = vfs_close,
    .xRead = vfs_read,
    .xWrite = vfs_write,
    .xTruncate = vfs_truncate,
    .xSync = vfs_sync,
    .xFileSize = vfs_file_size,
    .xLock = vfs_lock,
    .xUnlock = vfs_unlock,
    .xCheckReservedLock = vfs_check_reserved_lock,
    .xFileControl = vfs_file_control,
    .xSectorSize = vfs_sector_size,
    .xDeviceCharacteristics = vfs_device,
    .xShmMap = vfs_shm_map,
    .xShmLock = vfs_shm_lock,
    .xShmBarrier = vfs_shm_barrier,
    .xShmUnmap = vfs_shm_unmap,
};

static int vfs_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out) {
    cvfs_file *own = (cvfs_file *)file;
    memset(own, 0, sizeof *own);
    own->path = name;
    own->is_database = (flags & SQLITE_OPEN_MAIN_DB) != 0;
    int code = below(vfs)->xOpen(below(vfs), name, inner(file), flags, out);
    own->base.pMethods = code == SQLITE_OK || inner(file)->pMethods ? &methods : NULL;
    return code;
}

static int vfs_delete(sqlite3_vfs *vfs, const char *name, int syncs) {
    return below(vfs)->xDelete(below(vfs), name, syncs);
}

static int vfs_access(sqlite3_vfs *vfs, const char *name, int flags, int *result) {
    return below(vfs)->xAccess(below(vfs), name, flags, result);
}

static int vfs_full_path(sqlite3_vfs *vfs, const char *name, int size, char *path) {
    return below(vfs)->xFullPathname(below(vfs), name, size, path);
}

static int vfs_randomness(sqlite3_vfs *vfs, int size, char *bytes) {
    return below(vfs)->xRandomness(below(vfs), size, bytes);
}

static int vfs_sleep(sqlite3_vfs *vfs, int microseconds) { return below(vfs)->xSleep(below(vfs), microseconds); }

static int vfs_time(sqlite3_vfs *vfs, double *time) { return below(vfs)->xCurrentTime(below(vfs), time); }

static int vfs_last_error(sqlite3_vfs *vfs, int size, char *message) {
    return below(vfs)->xGetLastError(below(vfs), size, message);
}

static int vfs_time_64(sqlite3_vfs *vfs, sqlite3_int64 *time) {
    return below(vfs)->xCurrentTimeInt64(below(vfs), time);
}

int cvfs_register(void) {
    static sqlite3_vfs vfs;
    int code = sqlite3_initialize();
    if (code != SQLITE_OK) return code;
    sqlite3_mutex *mutex = sqlite3_mutex_alloc(SQLITE_MUTEX_STATIC_APP1);
    sqlite3_mutex_enter(mutex);
    sqlite3_vfs *system = sqlite3_vfs_find(NULL);
    if (!system) {
        code = SQLITE_ERROR;
    } else if (!sqlite3_vfs_find(CVFS_NAME)) {
        vfs = (sqlite3_vfs){
            .iVersion = 2,
            .szOsFile = (int)sizeof(cvfs_file) + system->szOsFile,
            .mxPathname = system->mxPathname,
            .zName = CVFS_NAME,
            .pAppData = system,
            .xOpen = vfs_open,
            .xDelete = vfs_delete,
            .xAccess = vfs_access,
            .xFullPathname = vfs_full_path,
            .xRandomness = vfs_randomness,
            .xSleep = vfs_sleep,
            .xCurrentTime = vfs_time,
            .xGetLastError = vfs_last_error,
            .xCurrentTimeInt64 = vfs_time_64,
        };
        code = sqlite3_vfs_register(&vfs, 0);
    }
    sqlite3_mutex_leave(mutex);
    return code;
}

int cvfs_reserve(sqlite3 *database) {
    int size = cvfs_checksum_size;
    return sqlite3_file_control(database, "main", SQLITE_FCNTL_RESERVE_BYTES, &size);
}
