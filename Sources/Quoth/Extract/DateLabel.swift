/// What the words before a date say of it.
enum DateLabel: Sendable {
    case published, modified, copyright, event

    /// The label that stands last in `text`, the words before a date.
    /// - Complexity: O(*n*) in the bytes.
    init?(_ text: String) {
        guard let found = text.utf8.contains(where: { $0 >= 0x80 }) ? Self.any(text) : Self.ascii(text) else {
            return nil
        }
        self = found
    }

    /// Whether the words before a date, which say that it is one of publication, say that it is the first one:
    /// `originally published on`.
    static func isFirst(_ text: String) -> Bool {
        let folded = Folding.fold(text)
        return firsts.contains { folded.holds($0) }
    }

    private static let firsts = [
        "original", "first pub", "first post", "first app", "ursprung", "erstver", "erstmals", "initialement",
        "oorspronkelijk", "prima pubblic",
    ]

    private static func any(_ text: String) -> DateLabel? {
        var label: DateLabel?
        for word in Folding.fold(text).split(whereSeparator: { !$0.isLetter && $0 != "©" }) {
            // “First published …, last updated …”: the last one counts, but “updated” is not undone by “on”.
            label = words[WordHash.of(word)] ?? label
        }
        return label ?? signs.first { text.holds($0.sign) }?.label
    }

    /// The same for ASCII, by bytes.
    private static func ascii(_ text: String) -> DateLabel? {
        var label: DateLabel?
        var hash = WordHash.empty
        for byte in text.utf8 {
            if byte.isHTMLLetter {
                hash = WordHash.next(hash, byte | 0x20)
            } else if hash != WordHash.empty {
                label = words[hash] ?? label
                hash = WordHash.empty
            }
        }
        return words[hash] ?? label
    }

    /// Signs of scripts that put no space between words.
    private static let signs: [(sign: String, label: DateLabel)] = [
        ("更新", .modified), ("修正", .modified), ("改訂", .modified), ("수정", .modified), ("업데이트", .modified),
        ("发布", .published),
        ("發布", .published), ("发表", .published), ("發表", .published), ("公開", .published), ("掲載", .published),
        ("配信", .published), ("投稿", .published), ("입력", .published), ("게시", .published), ("등록", .published),
        ("เผยแพร่", .published), ("อัปเดต", .modified), ("ปรับปรุง", .modified),
    ]

    private static let words: HashLookup<DateLabel> = {
        var result: [UInt64: DateLabel] = [:]
        for (label, words) in table {
            for word in words.split(separator: " ") { result[WordHash.of(Folding.fold(String(word)))] = label }
        }
        return HashLookup(result.map { ($0.key, $0.value) })
    }()

    private static let table: [(DateLabel, String)] = [
        (
            .published,
            "published posted publish publication issued released written filed created dated veröffentlicht erschienen erstellt "
                + "publié publiée publie posté parution publicado publicada publicación publicação pubblicato pubblicata "
                + "gepubliceerd geplaatst publicerad publicerat publicerades udgivet offentliggjort publisert julkaistu "
                + "opublikowano opublikowany publikacja dodano zveřejněno publikováno vydáno zverejnené uverejnené objavljeno "
                + "objavljen objavil közzétéve megjelent publicat postat publicată опубликовано опубликована дата публикация "
                + "опубліковано публікація публикувано објављено yayınlanma yayın yayınlandı δημοσιεύθηκε δημοσίευση "
                + "publikuar avaldatud paskelbta publicēts birt útgefið נشر נשר نشر منتشر انتشار פורסם تاریخ प्रकाशित "
                + "প্রকাশ প্রকাশিত đăng xuất diterbitkan dipublikasikan tayang ditayangkan imechapishwa argitaratua"
        ),
        (
            .modified,
            "updated update modified akt upd aktual revised reviewed edited changed amended corrected verified checked aktualisiert "
                + "aktualisierung geändert bearbeitet stand jour modifié modifiée révisé actualizado actualizada actualización "
                + "modificado atualizado atualizada atualização aggiornato aggiornata aggiornamento modificato bijgewerkt "
                + "gewijzigd laatst uppdaterad uppdaterat ändrad opdateret ændret oppdatert endret päivitetty muokattu "
                + "zaktualizowano aktualizacja aktualizováno upraveno aktualizované aktualizirano ažurirano posodobljeno "
                + "frissítve módosítva actualizat actualizată обновлено изменено оновлено актуализирано ажурирано "
                + "güncelleme güncellendi güncellenme ενημέρωση ενημερώθηκε përditësuar uuendatud atnaujinta atjaunināts "
                + "uppfært עודכן עדכון تحديث محدث بروزرسانی अपडेट अद्यतन আপডেট cập nhật diperbarui dikemaskini eguneratua"
        ),
        (.copyright, "© copyright"),
        (
            .event,
            "deadline expires expiry due until through starts begins from since born died accessed retrieved joined member "
                + "archived abgerufen consulté until bis ab depuis desde hasta valid effective founded established registered incorporated event"
        ),
    ]
}
