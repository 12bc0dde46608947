#include "cvfs.h"
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// `kind` is written last and read first: while it is not cvfs_no_fault, the others don't change.
static atomic_int kind;
static atomic_int stays;
static atomic_long at;
static atomic_long seen;
static char place[4096];

void cvfs_set_fault(int new_kind, long new_at, int new_stays, const char *new_place) {
    atomic_store(&kind, cvfs_no_fault);
    atomic_store(&at, new_at);
    atomic_store(&stays, new_stays);
    if (new_kind == cvfs_no_fault) return;
    atomic_store(&seen, 0);
    strncpy(place, new_place, sizeof place - 1);
    atomic_store(&kind, new_kind);
}

long cvfs_fault_count(void) { return atomic_load(&seen); }

// Says in the file QUOTH_DISK_FAULT_COUNT how many writes, or syncs, there were.
static void tell_count(void) {
    const char *path = getenv("QUOTH_DISK_FAULT_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (!file) return;
    fprintf(file, "%ld\n", cvfs_fault_count());
    fclose(file);
}

// Reads QUOTH_DISK_FAULT, KIND:NUMBER or KIND:NUMBER+, once, when the program starts.
__attribute__((constructor)) static void read_environment(void) {
    static const char *const names[] = {"", "full", "error", "short", "sync"};
    const char *text = getenv("QUOTH_DISK_FAULT");
    const char *colon = text ? strchr(text, ':') : NULL;
    if (!colon) return;
    atexit(tell_count);
    for (int i = cvfs_disk_full; i <= cvfs_sync_error; i++) {
        if (strlen(names[i]) != (size_t)(colon - text) || strncmp(text, names[i], strlen(names[i])) != 0) continue;
        cvfs_set_fault(i, strtol(colon + 1, NULL, 10), text[strlen(text) - 1] == '+', "");
    }
}

// Whether this write, or sync, of the file at `path` is one that fails.
static int is_hit(const char *path) {
    if (strncmp(path ? path : "", place, strlen(place)) != 0) return 0;
    long number = atomic_fetch_add(&seen, 1) + 1;
    long first = atomic_load(&at);
    return atomic_load(&stays) ? number >= first : number == first;
}

size_t cvfs_fault_write(const char *path, size_t count, int *code) {
    *code = 0;
    int now = atomic_load(&kind);
    if (now == cvfs_no_fault || now == cvfs_sync_error || !is_hit(path)) return count;
    *code = now == cvfs_write_error ? EIO : ENOSPC;
    return now == cvfs_short_write ? count / 2 : 0;
}

int cvfs_fault_sync(const char *path) {
    return atomic_load(&kind) == cvfs_sync_error && is_hit(path) ? EIO : 0;
}
