/// What pages count, in Arabic, whose nouns have a form for one, two, a few (3 to 10), many (11 to 99) and the others; one
/// and two are words of their own, with no figure before them.
enum ArabicNouns {
    private struct Forms {
        let none, one, two, few, many, other: String

        init(_ none: String, _ one: String, _ two: String, _ few: String, _ many: String, _ other: String) {
            (self.none, self.one, self.two, self.few, self.many, self.other) = (none, one, two, few, many, other)
        }
    }

    /// `كلمة واحدة`، `كلمتان`، `3 كلمات`، `11 كلمة`.
    static func count(_ number: Int, _ noun: Noun) -> String {
        let forms = forms(noun)
        let figure = SiteLanguage.arabic.digits(number) + "\u{A0}"
        return switch PluralForm(number, in: .arabic) {
        case .zero: forms.none
        case .one: forms.one
        case .two: forms.two
        case .few: figure + forms.few
        case .many: figure + forms.many
        case .other: figure + forms.other
        }
    }

    static func form(_ number: Int, _ noun: Noun) -> String {
        let forms = forms(noun)
        return switch PluralForm(number, in: .arabic) {
        case .few: forms.few
        case .many: forms.many
        case .zero, .one, .two, .other: forms.other
        }
    }

    private static func forms(_ noun: Noun) -> Forms {
        switch noun {
        case .document: Forms("لا وثائق", "وثيقة واحدة", "وثيقتان", "وثائق", "وثيقة", "وثيقة")
        case .quotation: Forms("لا اقتباسات", "اقتباس واحد", "اقتباسان", "اقتباسات", "اقتباسًا", "اقتباس")
        case .speaker: Forms("لا متحدثين", "متحدث واحد", "متحدثان", "متحدثين", "متحدثًا", "متحدث")
        case .word: Forms("لا كلمات", "كلمة واحدة", "كلمتان", "كلمات", "كلمة", "كلمة")
        case .version: Forms("لا نسخ", "نسخة واحدة", "نسختان", "نسخ", "نسخة", "نسخة")
        case .statement: Forms("لا تصريحات", "تصريح واحد", "تصريحان", "تصريحات", "تصريحًا", "تصريح")
        case .subscription: Forms("لا متابعات", "متابعة واحدة", "متابعتان", "متابعات", "متابعة", "متابعة")
        case .text: Forms("لا نصوص", "نص واحد", "نصان", "نصوص", "نصًا", "نص")
        case .wording: Forms("لا صيغ", "صيغة واحدة", "صيغتان", "صيغ", "صيغة", "صيغة")
        case .source: Forms("لا مصادر", "مصدر واحد", "مصدران", "مصادر", "مصدرًا", "مصدر")
        case .passage: Forms("لا مقاطع", "مقطع واحد", "مقطعان", "مقاطع", "مقطعًا", "مقطع")
        case .pair:
            Forms("لا أزواج وثائق", "زوج وثائق واحد", "زوجا وثائق", "أزواج وثائق", "زوج وثائق", "زوج وثائق")
        case .change: Forms("لا تغييرات", "تغيير واحد", "تغييران", "تغييرات", "تغييرًا", "تغيير")
        case .copy: Forms("لا نقول", "نقل واحد", "نقلان", "نقول", "نقلًا", "نقل")
        case .otherForm: Forms("لا أشكال أخرى", "شكل آخر", "شكلان آخران", "أشكال أخرى", "شكلًا آخر", "شكل آخر")
        case .silentEdit:
            Forms(
                "لا اقتباسات معدَّلة بلا إشعار", "اقتباس عُدِّل بلا إشعار", "اقتباسان عُدِّلا بلا إشعار",
                "اقتباسات عُدِّلت بلا إشعار", "اقتباسًا عُدِّل بلا إشعار", "اقتباس عُدِّل بلا إشعار")
        }
    }
}
