internal import Quoth
internal import QuothRecord

/// What was wrong and what to do, in Arabic: of what a reader can do something about.
enum ArabicErrors {
    static func sentence(_ reason: QueryError.Reason) -> Sentence {
        switch reason {
        case .empty: "لا شيء للبحث عنه. اكتب كلمة أو عبارة بين علامتي اقتباس أو حقلًا مثل speaker:Lund."
        case .tooLong(let bytes, let limit):
            "طول البحث \(String(bytes)) بايت والحد الأقصى \(String(limit)). ابحث عن أقل من ذلك."
        case .tooManyTerms(let limit): "عدد الكلمات يزيد على الحد الأقصى، وهو \(String(limit)). احذف بعضها."
        case .tooDeep(let limit): "الأقواس متداخلة أكثر من \(String(limit)) مرات. احذف بعضها."
        case .openQuotation: "علامة الاقتباس هذه غير مغلقة. أغلقها بعد العبارة."
        case .openBracket: "هذا القوس غير مغلق. أغلقه."
        case .strayBracket: "هذا القوس لا يغلق شيئًا. احذفه أو افتح قوسًا قبله."
        case .missing: "ينقص هنا شيء: كلمة أو عبارة بين علامتي اقتباس أو قيمة."
        case .unknownField(let name, let suggestion):
            "لا يوجد حقل «\(theirs: name)». \(hint(suggestion, QueryField.allCases.map(\.rawValue))) للبحث عن الكلمات نفسها ضعها بين علامتي اقتباس."
        case .unknownValue(let field, let value, let suggestion, let known):
            "الحقل \(theirs: field) لا يقبل «\(theirs: value)». \(hint(suggestion, known))"
        case .badDate: "هذا التاريخ غير مفهوم. اكتب 2015 أو 2015-03 أو 2015-03-02 أو 2015-03/P1W."
        case .shortPrefix(let least): "يلزم قبل «*» ما لا يقل عن \(String(least)) أحرف."
        case .badDistance(let limit): "يأخذ NEAR/n عدد كلمات من 1 إلى \(String(limit))."
        case .notAtTop(let field): "الحقل \(theirs: field) يسري على البحث كله، ولا يصح تحت OR أو NOT أو داخل حقل آخر."
        case .nestedField(let name): "الحقل \(theirs: name) داخل حقل آخر. أغلق قوسه أولًا."
        }
    }

    private static func hint(_ suggestion: String?, _ all: [String]) -> String {
        suggestion.map { "أتقصد «\($0)»؟" } ?? "القيم الممكنة: \(all.joined(separator: ", "))."
    }

    static func sentence(_ error: PeopleError) -> Sentence {
        switch error {
        case .store, .system: Sentence(ArabicLabels.text(.pageNotMade))
        case .badName(let name):
            "«\(theirs: String(name.prefix(80)))» لا يصلح اسمًا: استعمل حتى \(String(Account.longestName)) من الحروف a إلى z والأرقام والعلامات . _ - @ في الوسط."
        case .nameTaken(let name): "الحساب «\(theirs: name)» موجود. اختر اسمًا آخر."
        case .noAccount(let name): "لا يوجد حساب «\(theirs: String(name.prefix(80)))»."
        case .shortPassword(let least): "كلمة المرور من \(String(least)) حرفًا على الأقل. اختر أطول منها."
        case .longPassword(let most): "كلمة المرور \(String(most)) بايت على الأكثر. اختر أقصر منها."
        case .passwordIsName: "كلمة المرور هي الاسم نفسه. اختر غيرها."
        case .wrongPassword: "الاسم وكلمة المرور غير متطابقين."
        case .lastAdmin(let name): "«\(theirs: name)» هو المدير الأخير. عيّن مديرًا غيره أولًا."
        case .noToken(let id): "لا يوجد رمز رقمه \(String(id))."
        }
    }

    static func sentence(_ error: FollowError) -> Sentence {
        switch error {
        case .record, .library, .mail, .noRandom: Sentence(ArabicLabels.text(.pageNotMade))
        case .query(let error): sentence(error.reason)
        case .tooLong(let bytes, let limit):
            "طول ما تريد متابعته \(String(bytes)) بايت والحد الأقصى \(String(limit)). استعمل كلمات أقل."
        case .noQuotation(let text):
            "«\(theirs: String(text.prefix(60)))» ليس اقتباسًا في هذا السجل. اكتب رقمه ذا الخانات الست عشرة."
        case .noSubscription(let text): "لا توجد متابعة «\(theirs: String(text.prefix(60)))»."
        case .badClass(let text): "«\(theirs: String(text.prefix(60)))» ليس نوعًا من المستجدات."
        case .badZone(let text): "«\(theirs: String(text.prefix(60)))» ليست منطقة زمنية معروفة. اكتب مثلًا Africa/Cairo."
        case .badKind(let text): "لا يمكن متابعة «\(theirs: String(text.prefix(60)))». اختر من القائمة."
        case .badTime(let text): "«\(theirs: String(text.prefix(60)))» ليس وقتًا. اكتب مثلًا 07:30."
        case .badPeriod(let text): "«\(theirs: String(text.prefix(60)))» ليس تكرارًا معروفًا. اختر من القائمة."
        case .badAddress(let text, _): "لا يمكن الإرسال إلى «\(theirs: String(text.prefix(200)))». تحقق من العنوان."
        case .tooMany(let limit): "عدد المتابعات بلغ \(String(limit)). احذف بعضها أولًا."
        }
    }
}
