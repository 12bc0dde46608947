internal import Quoth

extension RecordCheck {
    private struct Blob {
        let id: Int
        let pack: Int
        let offset: Int
        let length: Int
        let size: Int
        let digest: [UInt8]
        let checksum: Int
    }

    /// Unpacks every raw capture and compares it with its digest.
    mutating func checkPacks(_ database: Database) throws(RecordError) {
        let sql = """
            SELECT id, pack, offset, length, size, digest, checksum FROM blob WHERE pack NOTNULL ORDER BY pack, offset
            """
        let blobs = try database.all(sql) { row in
            Blob(
                id: row.integer(0), pack: row.integer(1), offset: row.integer(2), length: row.integer(3),
                size: row.integer(4), digest: row.bytes(5), checksum: row.integer(6))
        }
        var (pack, end) = (0, 0)
        for blob in blobs {
            if blob.pack != pack { (pack, end) = (blob.pack, 0) }
            let name = RecordFiles.pack(blob.pack)
            if blob.offset < end {
                damages.append(Damage(name, "byte \(blob.offset)", "two captures share bytes there"))
            } else if blob.offset > end {
                notes.append("\(name) has \(blob.offset - end) bytes from byte \(end) on that no capture needs")
            }
            end = max(end, blob.offset + blob.length)
            counts.blobs += 1
            if let damage = check(blob, name) { damages.append(damage) }
        }
    }

    private func check(_ blob: Blob, _ name: String) -> Damage? {
        let place = "bytes \(blob.offset) to \(blob.offset + blob.length)"
        let frame: [UInt8]
        do throws(RecordError) {
            frame = try FileBytes.read(path + "/" + name, from: blob.offset, count: blob.length)
        } catch { return Damage(name, place, "the capture there cannot be read: \(error)") }
        guard Int(CRC32.of(frame)) == blob.checksum else {
            return Damage(name, place, "the capture there is not as it was written")
        }
        guard let bytes = RawBytes.unpacked(frame, size: blob.size), SHA256.digest(bytes) == blob.digest else {
            return Damage(name, place, "the capture there is not the one that row \(blob.id) of table blob is of")
        }
        return nil
    }
}
