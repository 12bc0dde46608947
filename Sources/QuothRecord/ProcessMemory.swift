internal import CLinux

/// How the process deals with memory that it no longer needs.
public enum ProcessMemory {
    /// Gives the memory of a large page back once the page is read. By itself glibc keeps up to 64 MB of it, in case that
    /// another such page follows.
    ///
    /// For the start of a program, before there are threads.
    public static func returnEarly() { clinux_return_memory(1 << 20, 4 << 20) }

    /// Gives memory back that is free between what is in use: by itself glibc does so only at the end of each thread's heap,
    /// and hundreds of megabytes stay behind work that needed much for a while.
    static func returnFree() { clinux_return_free() }
}
