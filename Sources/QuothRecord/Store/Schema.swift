/// The tables of a record, and how those of an earlier version are brought up to date.
///
/// Numbers of rows are local to one record. What tells a thing everywhere is a document's `key`, a version's `digest` and
/// a quotation's `key`.
enum Schema {
    /// Tells the SQLite files of records from others: “QUOT”.
    static let application = 0x5155_4F54
    /// The newest version; each migration leads from one to the next.
    static var version: Int { migrations.count }

    /// Makes the tables of `database`, or brings them up to date.
    /// - Throws: ``RecordError/newer(path:version:known:)`` if a newer program made them.
    static func migrate(_ database: Database) throws(RecordError) {
        try Migrations(application: application, steps: migrations).apply(to: database)
    }

    /// The version of the tables of `database`; 0 if there are none.
    /// - Throws: ``RecordError/newer(path:version:known:)`` if this program does not know it.
    static func version(of database: Database) throws(RecordError) -> Int {
        try Migrations(application: application, steps: migrations).version(of: database)
    }

    /// What leads from version *n* to *n* + 1. A migration that was released is never changed.
    static let migrations = [first]

    private static let first = """
        -- Files of the index: what does not stand here does not exist. `removed` lists documents as 32-bit numbers.
        CREATE TABLE segment(
            number INTEGER PRIMARY KEY, first_version INTEGER NOT NULL, seed_bytes INTEGER NOT NULL, text_bytes INTEGER NOT NULL,
            removed BLOB NOT NULL DEFAULT x'') STRICT;
        -- Raw bytes of captures, each kept once: a zstd frame of `length` bytes at `offset` of a pack.
        -- `checksum` is the CRC-32 of the frame: not every bit of one changes what is unpacked.
        -- Where retention has dropped the bytes, `pack` is null.
        CREATE TABLE blob(
            id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, pack INTEGER,
            offset INTEGER NOT NULL, length INTEGER NOT NULL, checksum INTEGER NOT NULL) STRICT;
        CREATE INDEX blob_place ON blob(pack, offset);
        CREATE TABLE document(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, url TEXT, host TEXT) STRICT;
        CREATE INDEX document_host ON document(host);
        -- One text of a document, with its facts. Its number is that of its text in the index, too; `rank` is its place in
        -- time: see Timeline. `superseded` is 1 where a later capture brought another text. `form` tells a page's whole text
        -- from what a feed or a page cuts off: see VersionForm. `seen_at` is when its server last said that it
        -- has not changed.
        CREATE TABLE version(
            id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document, digest BLOB NOT NULL, name TEXT NOT NULL,
            title TEXT, author TEXT, publisher TEXT, site TEXT, published TEXT, language TEXT, kind TEXT, series TEXT,
            listing TEXT, words INTEGER NOT NULL, first_captured TEXT, rank INTEGER NOT NULL UNIQUE,
            superseded INTEGER NOT NULL DEFAULT 0, form INTEGER NOT NULL DEFAULT 0, seen_at TEXT, UNIQUE(document, digest)) STRICT;
        CREATE INDEX version_published ON version(published);
        -- When and from where a version was read. `captured_at` is empty for what was no web page.
        CREATE TABLE capture(
            id INTEGER PRIMARY KEY, version INTEGER NOT NULL REFERENCES version, blob INTEGER NOT NULL REFERENCES blob,
            url TEXT, origin TEXT NOT NULL, captured_at TEXT NOT NULL, media_type TEXT, charset TEXT,
            UNIQUE(version, blob, origin, captured_at)) STRICT;
        CREATE INDEX capture_blob ON capture(blob);
        CREATE TABLE speaker(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL) STRICT;
        CREATE TABLE alias(
            speaker INTEGER NOT NULL REFERENCES speaker, version INTEGER NOT NULL REFERENCES version, name TEXT NOT NULL,
            PRIMARY KEY(speaker, name, version)) STRICT, WITHOUT ROWID;
        -- Offsets are UTF-8 bytes of the version's text. `ranges` lists starts and ends as 32-bit numbers: of the report,
        -- the mention and the cue, 0 and 0 where there is none, then of the parts. `aliases` has one a line.
        CREATE TABLE quotation(
            id INTEGER PRIMARY KEY, version INTEGER NOT NULL REFERENCES version, ordinal INTEGER NOT NULL,
            key INTEGER NOT NULL UNIQUE, kind TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
            ranges BLOB NOT NULL, is_closed INTEGER NOT NULL, parent INTEGER, speaker INTEGER REFERENCES speaker,
            speaker_name TEXT, speaker_kind TEXT, aliases TEXT, role TEXT, organisation TEXT, mention_form TEXT, cue TEXT,
            day TEXT, occasion TEXT, rule TEXT, confidence REAL, words TEXT NOT NULL) STRICT;
        CREATE INDEX quotation_version ON quotation(version, ordinal);
        CREATE INDEX quotation_speaker ON quotation(speaker);
        -- What the record tells of a quotation. `edits` is JSON.
        CREATE TABLE finding(
            quotation INTEGER PRIMARY KEY REFERENCES quotation, verdict TEXT NOT NULL, verdicts TEXT NOT NULL,
            flags TEXT NOT NULL, risks TEXT NOT NULL, confidence REAL NOT NULL, source INTEGER REFERENCES version,
            source_start INTEGER, source_end INTEGER, earliest INTEGER REFERENCES version, edits TEXT NOT NULL) STRICT;
        CREATE INDEX finding_verdict ON finding(verdict);
        CREATE INDEX finding_source ON finding(source);
        -- The versions that a quotation was judged against, as numbers with a space between; those with none are left out.
        CREATE TABLE judged_against(quotation INTEGER PRIMARY KEY REFERENCES quotation, versions TEXT NOT NULL) STRICT;
        -- Which versions were looked into for each quotation of this one that is judged, in their order: see LookedInto.
        CREATE TABLE looked_into(version INTEGER PRIMARY KEY REFERENCES version, entries BLOB NOT NULL) STRICT;
        -- Versions whose quotations are still to be judged.
        CREATE TABLE unsettled(version INTEGER PRIMARY KEY) STRICT;
        -- Folded words and facts: see IndexedText. Rows are those of `version.rank` and `quotation.id`, in order of time.
        CREATE VIRTUAL TABLE version_text USING fts5(
            title, text, content='', prefix='4', tokenize="\(IndexedText.tokenizer)");
        CREATE VIRTUAL TABLE quotation_text USING fts5(
            words, content='', prefix='4', tokenize="\(IndexedText.tokenizer)");
        CREATE TABLE leaf(
            n INTEGER PRIMARY KEY, hash BLOB NOT NULL, capture INTEGER REFERENCES capture, data TEXT NOT NULL) STRICT;
        -- `frontier` is what is needed to append to a log of this size.
        CREATE TABLE checkpoint(size INTEGER PRIMARY KEY, text TEXT NOT NULL, frontier BLOB NOT NULL) STRICT;
        CREATE TABLE quarantine(
            id INTEGER PRIMARY KEY, input TEXT NOT NULL, reason TEXT NOT NULL, tries INTEGER NOT NULL,
            last_at TEXT NOT NULL, UNIQUE(input, reason)) STRICT;
        CREATE TABLE watch(
            id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, every INTEGER NOT NULL,
            next_at TEXT NOT NULL, etag TEXT, last_modified TEXT, failures INTEGER NOT NULL DEFAULT 0,
            last_status INTEGER, last_error TEXT, last_at TEXT, paused INTEGER NOT NULL DEFAULT 0,
            document INTEGER REFERENCES document) STRICT;
        -- The pages that a watched feed, listing or sitemap named and that were fetched, by the key of their address.
        CREATE TABLE watch_item(
            watch INTEGER NOT NULL REFERENCES watch, url TEXT NOT NULL, at TEXT NOT NULL,
            PRIMARY KEY(watch, url)) STRICT, WITHOUT ROWID;
        CREATE TABLE host(
            name TEXT PRIMARY KEY, not_before TEXT, robots TEXT, robots_at TEXT, robots_status INTEGER) STRICT;
        -- What people decided, such as that two speakers are one. Undone by a later decision, never deleted.
        CREATE TABLE decision(
            id INTEGER PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL,
            undone_by INTEGER REFERENCES decision) STRICT;
        -- What is new in the record, in the order in which it became so, for those who follow something: see News.
        CREATE TABLE news(n INTEGER PRIMARY KEY, kind INTEGER NOT NULL, item INTEGER NOT NULL) STRICT;
        CREATE INDEX news_item ON news(item, kind);
        -- What is other in a version than in the one before it of the same form. `classes` are words with spaces between,
        -- the gravest first, `quotation-silent` before all; `payload` is JSON: see StoredChange.
        CREATE TABLE change(
            version INTEGER PRIMARY KEY REFERENCES version, previous INTEGER NOT NULL REFERENCES version,
            classes TEXT NOT NULL, payload TEXT NOT NULL) STRICT;
        CREATE INDEX change_previous ON change(previous);
        CREATE INDEX change_classes ON change(classes);
        """
}
