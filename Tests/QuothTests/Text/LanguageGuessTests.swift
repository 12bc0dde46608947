import Testing

@testable import Quoth

@Suite struct LanguageGuessTests {
    @Test(arguments: [
        (
            "en",
            "The ferries to the outer islands will not sail before Thursday, the line said, and nobody went to the quay."
        ),
        (
            "de",
            "Die Fähren zu den äußeren Inseln fahren nicht vor Donnerstag, und das ist für die Leute auf dem Markt nicht gut."
        ),
        (
            "fr",
            "Les bacs vers les îles ne partent pas avant jeudi, et personne ne va sur le quai pour les voir dans la brume."
        ),
        (
            "es",
            "Los barcos a las islas no salen hasta el jueves y nadie va al muelle para ver lo que se dice de la línea."
        ),
        (
            "it",
            "I traghetti per le isole non partono prima di giovedì e nessuno va sul molo per vedere che cosa si dice della linea."
        ),
        (
            "nl",
            "De veerboten naar de eilanden varen niet voor donderdag en op het plein zijn we met een man of tien bij het water."
        ),
        (
            "pt",
            "Os barcos para as ilhas não saem antes de quinta e ninguém vai ao cais para ver o que se diz da linha em uma nota."
        ),
        (
            "sv",
            "Färjorna till öarna går inte före torsdag och det är en lång väg för den som vill till kajen av egen kraft, så att vi väntar."
        ),
        (
            "fi",
            "Lautat saarille eivät lähde ennen torstaita, ja se on pitkä matka, mutta kukaan ei ole rannalla kun hän tulee, että se on."
        ),
        (
            "pl",
            "Promy na wyspy nie odpływają przed czwartkiem i nikt nie jest na nabrzeżu, ale to się może zmienić po południu za dwa dni."
        ),
        (
            "tr",
            "Adalara giden vapurlar perşembeye kadar kalkmıyor ve bu çok uzun bir süre, ama daha kötüsü de olabilir, hava için bir şey denmedi ne de olsa."
        ),
        (
            "ru",
            "Паромы на острова не пойдут до четверга, и это не новость для тех, кто живёт на берегу, но они ждут, как и все, что он придёт."
        ),
        (
            "uk",
            "Пороми на острови не підуть до четверга, і це не новина для тих, хто живе на березі, але його чекають за рогом та у порту."
        ),
        (
            "el",
            "Τα πλοία για τα νησιά δεν φεύγουν πριν από την Πέμπτη και αυτό δεν είναι νέο για όσους μένουν στην ακτή με το κύμα."
        ),
        (
            "ar",
            "لن تبحر العبارات إلى الجزر قبل الخميس في هذه الأيام، ولا أحد على الرصيف مع من كان ينتظر أن تصل السفن من البحر إلى هذا المكان."
        ),
        (
            "he",
            "המעבורות אל האיים לא יפליגו לפני יום חמישי, וזה לא חדש למי שגר על החוף, כי הוא יודע את זה גם אם אין רוח, היא אמרה."
        ),
        ("hi", "द्वीपों के लिए नावें गुरुवार से पहले नहीं चलेंगी और यह उन लोगों के लिए नई बात नहीं है जो तट पर रहते हैं कि वे इंतजार में हैं।"),
        ("ja", "島へ向かうフェリーは木曜日まで出航しないと会社が発表した。港には誰もいなかった。"),
        ("zh", "开往外岛的渡轮星期四之前不会启航，公司表示。码头上没有人，海面平静，天空很蓝，大家都在等待消息。"),
        ("ko", "섬으로 가는 여객선은 목요일까지 출항하지 않는다고 회사가 밝혔다. 부두에는 아무도 없었다."),
        ("th", "เรือข้ามฟากไปยังเกาะรอบนอกจะไม่ออกก่อนวันพฤหัสบดี บริษัทกล่าว และไม่มีใครไปที่ท่าเรือ"),
        ("ka", "ბორნები გარე კუნძულებისკენ ხუთშაბათამდე არ გავლენ, განაცხადა კომპანიამ და არავინ წასულა ნავსადგურში."),
    ])
    func `the words and the script tell the language`(tag: String, text: String) {
        #expect(LanguageGuess.language(of: Text(text))?.tag == tag)
    }

    @Test(arguments: ["", "Ida Holm", "12 34 56", "Lorem"])
    func `too little tells nothing`(text: String) {
        #expect(LanguageGuess.language(of: Text(text)) == nil)
    }

    @Test func `a template's language gives way to another script`() throws {
        let text = "<p>島へ向かうフェリーは木曜日まで出航しないと会社が発表した。港には誰もいなかった。海は静かで、空は青かった。</p>"
        let page = "<html lang=en><body><h1>フェリーは港に留まる</h1>\(text)</body></html>"
        let document = try #require(
            try Pipeline.read(Capture(name: "a", origin: "a.html", bytes: Array(page.utf8))).documents.first)
        #expect(document.language?.value == "ja")
    }

    @Test(
        arguments: [
            ("<link rel=canonical href=/a/b>", "https://x.example/q?id=1", "https://x.example/a/b"),
            ("<base href=https://y.example/c/><link rel=canonical href=d>", "a.html", "https://y.example/c/d"),
            (
                "<link rel=canonical href=https://x.example/><meta property=og:url content=https://x.example/a/b>",
                "a.html",
                "https://x.example/a/b"
            ),
            ("<meta property=og:url content=/a/b>", "a.html", nil),
        ] as [(String, String, String?)])
    func `a canonical address is whole`(head: String, origin: String, url: String?) throws {
        #expect(try PageSample(head: head, origin: origin).document().url?.value == url)
    }
}
