internal import CSodium

/// Passwords, of which only hashes are kept: Argon2id (RFC 9106) by libsodium, with a salt for each.
enum Password {
    /// The least code points and the most bytes: a longer one is refused before anything is made of it.
    static let least = 12, most = 1_024
    /// The bytes that are gone through, and how often: what libsodium calls interactive, some 60 ms on a small machine.
    private static let memory = 64 << 20, passes: UInt32 = 2

    /// - Throws: ``PeopleError`` for a password that is none.
    static func check(_ password: String, of name: String) throws(PeopleError) {
        if password.utf8.count > most { throw .longPassword(most: most) }
        if password.unicodeScalars.count < least { throw .shortPassword(least: least) }
        if Account.key(password) == Account.key(name) { throw .passwordIsName }
    }

    /// The hash of a password with all that is needed to check it.
    static func hash(_ password: String) throws(PeopleError) -> String {
        var text = [CChar](repeating: 0, count: Int(csodium_password_hash_size))
        let bytes = password.utf8.map { CChar(bitPattern: $0) }
        guard csodium_password_hash(&text, bytes, bytes.count, passes, memory) == 0 else {
            throw .system("There is not enough memory to hash a password")
        }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether `hash` is that of `password`. It takes as long whether it is or not.
    static func isRight(_ password: String, for hash: String) -> Bool {
        guard password.utf8.count <= most, hash.utf8.count < Int(csodium_password_hash_size) else { return false }
        let bytes = password.utf8.map { CChar(bitPattern: $0) }
        return csodium_password_check(hash, bytes, bytes.count) == 1
    }

    /// The hash of a password that nobody has: what is compared where there is no such account, so that it takes as long.
    static let nobodys = (try? hash(Secret.text() ?? "nobody")) ?? ""
}
