internal import CLinux

/// How the process deals with memory that it no longer needs.
public enum ProcessMemory {
    /// Gives the memory of a large page back once the page is read. By itself glibc keeps up to 64 MB of it, in case that
    /// another such page follows.
    ///
    /// For the start of a program, before there are threads.
    public static func returnEarly() { clinux_return_memory(1 << 20, 4 << 20) }
}
