// Calls of Linux that Swift's Glibc module does not show. What they open is closed in programs that are started.
#pragma once

// A file without a name, in memory; -1 if there can be none.
int clinux_memory_file(void);

// A pipe: ends[0] is read, ends[1] is written. 0, or -1 if there can be none.
int clinux_pipe(int ends[_Nonnull 2]);

// Lets this process end when the thread ends that started it, as it does with its process.
void clinux_end_with_parent(void);

// Gives blocks of `large` bytes or more back to the system as soon as they are freed, and of the rest what is free beyond
// `kept` bytes.
void clinux_return_memory(int large, int kept);

// Gives all pages back to the system on which nothing is, between what is in use too.
void clinux_return_free(void);
