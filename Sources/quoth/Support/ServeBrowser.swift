internal import Glibc

/// The reader's own browser.
enum ServeBrowser {
    /// Has it show `address`, if there is one; nobody waits for it.
    static func show(_ address: String) {
        var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("xdg-open"), strdup(address), nil]
        var process = pid_t()
        posix_spawnp(&process, "xdg-open", nil, nil, &arguments, environ)
        for argument in arguments { free(argument) }
    }
}
