/// What notices of corrections say, by language, folded: a table and nothing else.
enum CorrectionWords {
    /// Words that open a notice if a colon, a dash, a date in brackets or the line's end follows.
    static let labels: [(kind: CorrectionNotice.Kind, words: [String])] = [
        (
            .correction,
            [
                "correction", "corrections", "corrected", "erratum", "errata", "corrigendum", "korrektur",
                "berichtigung",
                "richtigstellung", "rectificatif", "rectification", "correctif", "correccion", "rectificacion",
                "fe de errores",
                "fe de errata", "correzione", "rettifica", "errata corrige", "correcao", "erramos", "errata",
                "correctie",
                "rectificatie", "herstel", "rattelse", "rettelse", "rettet", "oikaisu", "korjaus", "leidretting",
                "sprostowanie",
                "korekta", "oprava", "ispravak", "ispravka", "popravek", "helyreigazitas", "rectificare", "erata",
                "duzeltme",
                "исправление", "исправлено", "поправка", "опровержение", "виправлення", "поправки", "исправка",
                "διορθωση",
                "parandus", "pataisymas", "labojums", "koreksi", "ralat", "pembetulan", "dinh chinh", "تصحيح", "تصويب",
                "اصلاحیه", "תיקון", "सुधार", "訂正", "お詫びと訂正", "更正", "勘误", "정정", "바로잡습니다", "정정보도", "แก้ไขข่าว",
            ]
        ),
        (
            .clarification,
            [
                "clarification", "clarifications", "klarstellung", "prazisierung", "precision", "mise au point",
                "aclaracion",
                "precisazione", "chiarimento", "esclarecimento", "verduidelijking", "fortydligande", "presisering",
                "praecisering", "tarkennus", "wyjasnienie", "upresneni", "уточнение", "уточнення", "aciklama", "توضيح",
            ]
        ),
        (
            .note,
            [
                "editor's note", "editors' note", "editors note", "editor’s note", "note to readers",
                "anmerkung der redaktion",
                "anm. d. red", "hinweis der redaktion", "note de la redaction", "ndlr", "nota del editor",
                "nota de la redaccion", "nota de redaccion", "nota della redazione", "nota da redacao",
                "nota do editor",
                "noot van de redactie", "nota redactie", "redaktionens anmarkning", "toimituksen huomautus",
                "od redakcji",
                "poznamka redakce", "от редакции", "примечание редакции", "від редакції", "編集部注", "编者按", "編者按", "편집자 주",
            ]
        ),
        (
            .retraction,
            ["retraction", "retracted", "withdrawal", "widerruf", "retractation", "retractacion", "ritrattazione"]
        ),
    ]

    /// Openings of sentences that say that a text was changed.
    static let sentences: [(kind: CorrectionNotice.Kind, words: [String])] = [
        (
            .correction,
            [
                "this article was amended", "this story was amended", "this article has been corrected",
                "this story has been corrected", "this article was corrected", "this story was corrected",
                "this post has been corrected", "this piece was amended", "this report was corrected",
                "an earlier version of this", "a previous version of this", "earlier versions of this",
                "this version corrects",
                "the headline of this article was", "the headline on this", "the original version of this",
                "an earlier headline",
                "in an earlier version", "we have corrected", "this article originally", "this story originally said",
                "in einer fruheren version", "in einer fruheren fassung", "in einer ersten version",
                "in einer vorherigen version", "in einer alteren version", "wir haben den fehler",
                "wir haben dies korrigiert",
                "eine fruhere version", "une version anterieure", "une premiere version", "une version precedente",
                "dans une version precedente", "cet article a ete corrige", "cet article a ete modifie",
                "una version anterior",
                "una primera version", "este articulo ha sido corregido", "en una version anterior",
                "una versione precedente",
                "in una versione precedente", "questo articolo e stato corretto", "uma versao anterior",
                "este texto foi corrigido", "a versao anterior", "in een eerdere versie", "een eerdere versie",
                "dit artikel is aangepast", "en tidigare version", "i en tidigare version", "i en tidligere version",
                "en tidligere version", "i en tidligere versjon", "en tidligere versjon", "aiemmassa versiossa",
                "jutun aiemmassa", "w poprzedniej wersji", "v puvodni verzi", "в предыдущей версии",
                "в первоначальной версии",
            ]
        ),
        (
            .clarification,
            ["this article has been clarified", "this story has been clarified", "this article was clarified"]
        ),
        (
            .note,
            ["this article has been updated to", "this story has been updated to", "dieser artikel wurde aktualisiert"]
        ),
        (
            .retraction,
            ["this article has been retracted", "this story has been retracted", "this article has been withdrawn"]
        ),
    ]
}
