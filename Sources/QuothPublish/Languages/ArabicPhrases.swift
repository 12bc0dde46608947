internal import Quoth
internal import QuothRecord

/// The sentences of the pages in Arabic.
enum ArabicPhrases {
    private static func n(_ number: Int) -> String { SiteLanguage.arabic.digits(number) }
    private static func count(_ number: Int, _ noun: Noun) -> String { ArabicNouns.count(number, noun) }
    private static func list(_ words: [String]) -> String { words.joined(separator: "، ") }

    static func sentence(_ phrase: Phrase) -> Sentence {
        switch phrase {
        // Findings
        case .verdict(let verdict): Sentence(ArabicFindings.name(verdict))
        case .meaning(let verdict): Sentence(ArabicFindings.meaning(verdict))
        case .advice(let verdict): Sentence(ArabicFindings.advice(verdict))
        case .flag(let flag): Sentence(ArabicFindings.meaning(flag))
        case .edit(let kind): Sentence(ArabicFindings.name(kind))
        case .risks(let kinds): "المعنى: \(list(kinds.map(ArabicFindings.name)))"
        case .changeTouches(let kinds): "يمسّ التغيير: \(list(kinds.map(ArabicFindings.name)))."
        case .kind(let kind): Sentence(ArabicFindings.name(kind))
        case .withRisk(let number): "منها \(n(number)) قد يتغيّر معناه"
        case .cutBefore(let words): "حُذف قبل هذه الكلمات: «\(theirs: words)»"
        case .cutAfter(let words): "حُذف بعد هذه الكلمات: «\(theirs: words)»"
        case .rivals(let names, let more):
            "قد يكون بالقِدم نفسه بحسب التواريخ: \(theirs: list(names))\(more > 0 ? " و\(n(more)) غيرها" : "")."
        case .wordsCut(let number): "حُذف: \(count(number, .word))"
        case .paragraphs(let range): Sentence(span("الفقرة", "الفقرات", range))
        case .lines(let range): Sentence(span("السطر", "الأسطر", range))
        case .sourcePart(let number): "في المصدر، الجزء \(n(number))"
        case .anotherPart(let number): "موضع آخر، الجزء \(n(number)):"
        case .takenOver(let words, let share, let all):
            "المشترك بين النص والمصدر: \(count(words, .word))، أي \(share) من كلمات النص البالغة \(n(all))."
        case .used(let words, let share, let all):
            "المستعمل من المصدر: \(count(words, .word))، أي \(share) من كلماته البالغة \(n(all))."
        case .unmarked(let words, let share): "خارج علامات الاقتباس: \(count(words, .word))، أي \(share) من النص."
        case .quotationsIn(let name, let more):
            "الاقتباسات في \(theirs: name ?? "النص")\(more > 0 ? " و\(n(more)) غيره" : "")"
        case .takenOverBy(let name, let more):
            "ما نقله \(theirs: name ?? "النص")\(more > 0 ? " و\(n(more)) غيره" : "")"
        case .passagesIn(let passages, let pairs): "\(count(passages, .passage)) (\(count(pairs, .pair)))"
        case .sourcesInRecord(let number): "\(count(number, .source)) في هذا السجل."
        case .sourcesShown(let number, let named):
            "\(count(number, .source)) في هذا السجل؛ وما عُرض منه مقطع أعلاه \(n(named)):"
        case .proofs(let number):
            "يحمل هذا الملف إثباتًا موقَّعًا بورود المصادر في السجل (\(count(number, .source))): quoth verify --proof THIS-FILE --log-key KEY."

        // Searching and reading
        case .moreThan(let number, let noun): "أكثر من \(count(number, noun))"
        case .ofNewest(let number): "من أحدث \(n(number))"
        case .quotationsOf(let number, let outlet): "\(count(number, .quotation)) في نص من \(theirs: outlet)"
        case .compareWith(let name): "قارن مع \(theirs: name)"
        case .versionsOf(let name): "نسخ \(theirs: name)"
        case .changedIn(let name): "ما تغيّر في \(theirs: name)"
        case .spreadOf(let words): "كيف انتشر: \(theirs: words)"
        case .inTexts(let texts, let wordings): "مواضع الورود: \(count(texts, .text))، \(count(wordings, .wording))"
        case .moreOf(let number): "\(n(number)) غيرها:"
        case .withCue(let cue): "، بعبارة «\(theirs: cue)»"
        case .speakerSure(let likelihood, let rule):
            if let rule { "المتحدث \(likelihood) وفق قاعدة \(theirs: rule)" } else { "المتحدث \(likelihood)" }
        case .findingSure(let likelihood): "النتيجة \(likelihood)"
        case .verdictSure(let likelihood): "الحكم \(likelihood)"
        case .answeredWith(let status): "ردّ برمز \(String(status))"
        case .speakersMeant(let number): "قد يُقصد بالاسم أكثر من متحدث في هذا السجل: \(count(number, .speaker))."
        case .rolesOf(let number): "الصفات \(n(number))"
        case .statementsOf(let number): "التصريحات \(n(number))"
        case .drawingOverTime(let number): "رسم عبر الزمن \(n(number))"
        case .timeline(let isYears, let tallest):
            "عمود لكل \(isYears ? "سنة" : "شهر"): فوق الخط ما نُقل كما قيل أو بلا مصدر معروف، وتحته ما حُرِّف. وأطول عمود يمثل \(n(tallest)). والجدول يقول الشيء نفسه."
        case .sureness(let version):
            "تقرأ النصوصَ آلةٌ، والآلة تخطئ. ويبيّن كل اقتباس، من 0 إلى 1، مدى الثقة في المتحدث وفي النتيجة، والقاعدة المتبعة. أما القياسات على مجموعات موسومة ومنهجها وأخطاؤها ففي docs/accuracy.md من الإصدار \(version)."

        // Versions
        case .change(let kind): Sentence(ArabicFindings.name(kind))
        case .fate(let fate, let isSilent): Sentence(ArabicFindings.name(fate, isSilent))
        case .formOnly: "الشكل فقط"
        case .noChange: "لا تغيير"

        // Spread
        case .copies(let copies, let wordings): "\(count(copies, .copy))، \(count(wordings, .wording))"
        case .earliest(let first, let others, let more):
            if others.isEmpty {
                "الأقدم في هذا السجل: \(first)."
            } else {
                "الأقدم في هذا السجل: على الأرجح \(first)؛ وقد يكون بحسب التواريخ \(Sentence(others, separator: "؛ "))\(more > 0 ? "؛ و\(n(more)) غيرها" : "")."
            }
        case .groupedDots(let limit): "إن زادت النقول على \(n(limit)) فكل نقطة هي الأولى في شكلها، و«×» تبيّن عددها."
        case .drawing(let number): "رسم المقطع \(n(number))"
        case .wordingsOf(let number): "صيغ المقطع \(n(number))"
        case .copiesOf(let number): "نقول المقطع \(n(number))"
        case .alsoIn(let number): "وأيضًا \(count(number, .otherForm)): حالة الأحرف والترقيم والإملاء"
        case .moreRows(let number, let noun): "\(count(number, noun)) أخرى في صيغتي CSV و JSON."
        case .inLine(let line): "السطر \(n(line))"
        case .numbered(let number): "رقم \(n(number))"
        case .captured(let day): "التُقط في \(day)"
        case .saidBy(let speaker, let before): "نُسب إلى \(theirs: before) ← نُسب إلى \(theirs: speaker)"

        // Following
        case .target(let target):
            switch target.kind {
            case .everything: "كل ما في هذا السجل"
            case .speaker, .organisation, .site: "\(theirs: Visible.line(target.value))"
            case .quotation: "الاقتباس \(theirs: target.value)"
            case .phrase: "عبارة «\(theirs: Visible.line(target.value))»"
            case .search: "البحث \(theirs: Visible.line(target.value))"
            }
        case .youFollow(let what): "تتابع: \(what)"
        case .note(let note): "ملاحظة: \(theirs: note)"
        case .atTime(let time, let zone): "يوميًا الساعة \(time) (\(zone))"
        case .onWeekday(let day, let time, let zone):
            "كل يوم \(SiteLanguage.arabic.weekdays[day].replacing("ال", with: "", maxReplacements: 1)) الساعة \(time) (\(zone))"
        case .atomFeedOf(let name): "خلاصة Atom لـ \(theirs: name)"
        case .webhookSecret: "المفتاح السري الذي توقَّع به الرسائل"
        case .event(let what, let start, let place): "\(what): \(theirs: start) في \(theirs: place)"
        case .stopAbout(let what): "أتريد إيقاف الرسائل عن \(what)؟"
        case .sendAbout(let what): "أتريد إرسال المستجدات عن \(what) إلى هذا العنوان؟"
        case .stopped(let what): "لن يُرسل شيء بعد الآن عن \(what)."
        case .sending(let what): "ستُرسل المستجدات عن \(what)."

        // People
        case .session(let from, let since): "من \(theirs: from)، منذ \(since)"
        case .endSession(let from): "أنهِ الجلسة المفتوحة من \(theirs: from)"
        case .tokenLine(let number, let scope, let made, let used):
            "رقم \(String(number))، \(scope)، أُنشئ في \(made)، \(used.map { "استُخدم في \($0)" } ?? "لم يُستخدم")"
        case .revokeToken(let number): "ألغِ الرمز \(String(number))"
        case .changeRole(let name): "غيّر دور \(theirs: name)"
        case .roleOf(let name): "دور \(theirs: name)"
        case .removeName(let name): "احذف \(theirs: name)"
        case .forgetInput(let input): "انسَ \(theirs: input)"
        case .freeOf(let total): "متاحة من \(total)"
        case .exitCode(let code): "رمز الخروج \(String(code))"
        case .toReview(let number):
            "للمراجعة: \(count(number, .quotation))، والمتحدث أو الحكم غير مؤكد، والأقل ثقة أولًا."
        case .speakerCorrected(let name, let who, let day, let before):
            if name.isEmpty {
                "تصحيح من \(theirs: who) في \(day): لا يذكر النص متحدثًا\(program(before))."
            } else {
                "صُحِّح المتحدث إلى «\(theirs: name)» بقرار من \(theirs: who) في \(day)\(program(before))."
            }
        case .verdictCorrected(let verdict, let who, let day, let before):
            "صُحِّح الحكم إلى «\(verdict)» بقرار من \(theirs: who) في \(day)\(program(before))."
        case .accepted(let who, let day): "راجعه \(theirs: who) في \(day) ووجده صحيحًا."
        case .restored(let who, let day): "أُلغي تصحيح سابق بقرار من \(theirs: who) في \(day)."

        // Errors
        case .noPage(let path): "لا شيء في العنوان \(theirs: path)."
        case .noDocument(let key): "لا يضم هذا السجل الوثيقة «\(theirs: key)» أو هذه النسخة منها."
        case .noText(let name): "نص «\(theirs: name)» غير محفوظ."
        case .nothingOf(let name): "لا شيء في هذا السجل من «\(theirs: name)»."
        case .nobodyCalled(let name): "لا يُقتبس في هذا السجل عن أحد باسم «\(theirs: name)»."
        case .nobodySpeaksFor(let name): "لا يتحدث أحد باسم «\(theirs: name)» في هذا السجل."
        case .noQuotation(let key): "لا يضم هذا السجل الاقتباس \(theirs: key)."
        case .noOrder(let name): "لا يوجد ترتيب «\(theirs: name)»."
        case .noAction(let name): "لا يوجد إجراء «\(theirs: name)»."
        case .takesMethods(let methods): "الطرق المقبولة: \(methods)."
        case .tooLarge(let bytes, let limit): "أُرسل \(n(bytes)) بايت والحد الأقصى \(n(limit)). أرسل أقل من ذلك."
        case .badMedia(let type):
            "النوع «\(theirs: type)» غير مقبول. أرسل نموذجًا أو multipart/form-data أو text/plain أو text/markdown أو text/html."
        case .takesRole(let role): "يتطلب ذلك دور «\(ArabicFindings.name(role))»، ويمنحه القائمون على الموقع."
        case .waitSeconds(let seconds): "انتظر \(n(seconds)) ث ثم تابع بوتيرة أبطأ."
        case .notCalled(let name): "لا يحمل هذا الموقع اسم «\(theirs: name)». وإن أريد له ذلك فليُشغَّل مع --name."
        case .query(let reason): ArabicErrors.sentence(reason)
        case .people(let error): ArabicErrors.sentence(error)
        case .follow(let error): ArabicErrors.sentence(error)
        case .unread(_): "تعذّرت قراءة هذا النص. احفظه نصًا أو Markdown أو HTML ثم أعد المحاولة."
        }
    }

    private static func span(_ one: String, _ many: String, _ range: ClosedRange<Int>) -> String {
        range.count == 1 ? "\(one) \(n(range.lowerBound))" : "\(many) \(n(range.lowerBound))–\(n(range.upperBound))"
    }

    private static func program(_ before: String?) -> Sentence {
        before.map {
            $0.isEmpty ? "؛ وكان البرنامج قد ذكر أن النص لا يسمّي أحدًا" : "؛ وكان البرنامج قد ذكر «\(theirs: $0)»"
        } ?? ""
    }
}
