internal import Quoth
internal import QuothRecord

/// What findings and changes are called in Arabic.
enum ArabicFindings {
    /// The name of a verdict.
    static func name(_ value: Verdict) -> String {
        switch value {
        case .verbatim: "حرفي"
        case .form: "الشكل فقط"
        case .wording: "الصياغة"
        case .truncated: "مبتور"
        case .spliced: "مركَّب"
        case .attribution: "النسبة"
        case .paraphrase: "نقل بالمعنى"
        case .unfound: "ليس في هذا السجل"
        }
    }

    /// What a verdict says.
    static func meaning(_ value: Verdict) -> String {
        switch value {
        case .verbatim: "الكلمات نفسها كما في المصدر."
        case .form: "الكلمات نفسها، ولا يختلف إلا شكلها، كحالة الأحرف أو الترقيم أو الإملاء."
        case .wording: "تختلف الكلمات عن المصدر، ولا شيء في الاقتباس يشير إلى ذلك."
        case .truncated: "قُطع داخل جملة من المصدر، والجزء المحذوف يقيّد ما قيل."
        case .spliced: "يبدو هنا متصلًا، لكنه من مواضع متفرقة في المصدر، ولا شيء يشير إلى ذلك."
        case .attribution: "وردت الكلمات في المصدر منسوبةً إلى متحدث آخر أو بصفة أو مناسبة أو تاريخ آخر."
        case .paraphrase: "نُقل بصياغة الكاتب. وهذا أقرب مقطع إليه."
        case .unfound: "لا شيء في هذا السجل قريب بما يكفي ليكون المصدر. وقد ينقص السجلَ هذا المصدر."
        }
    }

    /// What to do about a verdict.
    static func advice(_ value: Verdict) -> String {
        switch value {
        case .verbatim: "لا شيء مطلوب."
        case .form: "اتبع شكل المصدر ما لم يقتضِ دليل الأسلوب لديكم غيره."
        case .wording: "أعد كلمات المصدر، أو ضع التغيير بين معقوفين، أو احذف علامات الاقتباس."
        case .truncated: "اقتبس الجزء المحذوف أيضًا، أو اذكره إلى جانب الاقتباس."
        case .spliced: "أشر إلى الفجوة بنقاط الحذف، أو اجعله اقتباسين."
        case .attribution: "تحقق ممن قال هذا وبأي صفة ومتى، قبل أن تنسب الكلمات إلى أحد."
        case .paraphrase: "لا شيء مطلوب."
        case .unfound: "اطلب المصدر وأضفه، أو تحقق من الكلمات لدى المتحدث."
        }
    }

    /// What a flag says.
    static func meaning(_ value: Flag) -> String {
        switch value {
        case .fragment: "جزء من جملة."
        case .cutCondition: "حُذف شرط أو استثناء."
        case .cutNegation: "حُذف نفي."
        case .cutHedge: "حُذفت كلمة تخفف الجزم، مثل «ربما» أو «يُقال»."
        case .cutQuantifier: "حُذفت كلمة تدل على الكمية أو التكرار."
        case .cutAttribution: "ينسب المصدر هذه الكلمات إلى شخص آخر، وقد حُذف ذلك."
        case .role: "الصفة تخالف ما في المصدر."
        case .date: "التاريخ يخالف ما في المصدر."
        case .occasion: "المكان أو المناسبة يخالف ما في المصدر."
        case .spliced: "كلمات من مواضع متفرقة تبدو متصلة."
        case .speakerUnconfirmed: "لا ينسب المصدر هذه الكلمات إلى هذا المتحدث، لكنه لا ينفي ذلك."
        case .speakerPartial: "ينسب المصدر هذه الكلمات إلى عدة متحدثين، ولم يُذكر هنا إلا واحد."
        case .otherLanguage: "المصدر بلغة أخرى، والأرقام والأسماء متفقة."
        }
    }

    /// What a class of edits touches.
    static func name(_ value: Edit.Class) -> String {
        switch value {
        case .negation: "النفي"
        case .number: "رقم أو تاريخ"
        case .name: "اسم"
        case .modality: "درجة الجزم أو الإلزام"
        case .quantifier: "الكمية أو التكرار"
        case .tense: "زمن الفعل"
        case .moved: "ترتيب الكلمات"
        case .other: "كلمة"
        case .`case`: "حالة الأحرف"
        case .punctuation: "الترقيم"
        case .hyphenation: "الواصلات"
        case .diacritics: "التشكيل"
        case .spelling: "الإملاء"
        case .numberForm: "أرقام أو حروف"
        }
    }

    /// How somebody is quoted.
    static func name(_ value: Quotation.Kind) -> String {
        switch value {
        case .direct: "مباشر"
        case .indirect: "غير مباشر"
        case .mixed: "مختلط"
        case .scare: "علامات تحفّظ"
        case .title: "عنوان عمل"
        }
    }

    /// What changed from version to version.
    static func name(_ value: VersionChange.Kind) -> String {
        switch value {
        case .quotation: "اقتباس"
        case .number: "رقم"
        case .name: "اسم"
        case .headline: "العنوان الرئيسي"
        case .correction: "تصويب"
        case .date: "تاريخ"
        case .other: "نص"
        case .boilerplate: "ما يحيط بالنص فقط"
        }
    }

    /// What became of a quotation from version to version.
    static func name(_ value: VersionChange.QuotationFate, _ isSilent: Bool) -> String {
        switch value {
        case .words: isSilent ? "اقتباس عُدِّل بلا إشعار" : "اقتباس عُدِّل مع إشعار"
        case .speaker:
            isSilent
                ? "اقتباس نُسب إلى غيره بلا إشعار" : "اقتباس نُسب إلى غيره مع إشعار"
        case .removed: "اقتباس حُذف"
        case .added: "اقتباس أُضيف"
        }
    }

    /// What somebody may do.
    static func name(_ value: Role) -> String {
        switch value {
        case .reader: "قارئ"
        case .editor: "محرر"
        case .admin: "مدير"
        }
    }
}
