#define _GNU_SOURCE
#include "clinux.h"
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

int clinux_memory_file(void) { return memfd_create("quoth", MFD_CLOEXEC); }

int clinux_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

void clinux_end_with_parent(void) { prctl(PR_SET_PDEATHSIG, SIGKILL); }

void clinux_return_memory(int large, int kept) {
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, kept);
}

void clinux_return_free(void) { malloc_trim(0); }
