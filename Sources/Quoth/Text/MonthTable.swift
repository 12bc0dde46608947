/// The names of the months as texts write them, by language: a table and nothing else.
enum MonthTable {
    /// Each language's names, January first; a slash parts a name from its cases and abbreviations, `-` stands for none.
    ///
    /// A name that two languages give to different months belongs to the language that comes first.
    static let lines: [String] = [
        // en
        "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
        // de
        "januar/jänner/jän februar/feber märz/maerz april mai juni juli august september oktober/okt november dezember/dez",
        // fr
        "janvier/janv février/févr/fév/fevr mars avril/avr mai juin juillet/juil août septembre octobre novembre décembre/déc",
        // es
        "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set octubre noviembre diciembre/dic",
        // it
        "gennaio/gen febbraio/febbr marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/sett ottobre/ott novembre dicembre",
        // pt
        "janeiro fevereiro/fev março abril maio junho julho agosto setembro outubro/out novembro dezembro",
        // nl, af
        "januari/januarie februari/februarie maart/mrt april mei juni/junie juli/julie augustus september oktober november december/desember",
        // sv, da, no, fo
        "januari/januar februari/februar mars/marts april maj/mai juni juli augusti/august september oktober november december/desember/des",
        // is
        "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
        // lb
        "januar februar mäerz abrëll mee juni juli august september oktober november dezember",
        // ca
        "gener/gen febrer/febr març abril maig juny juliol agost/ag setembre octubre novembre desembre",
        // gl
        "xaneiro/xan febreiro marzo abril maio/mai xuño/xuñ xullo/xul agosto setembro outubro novembro decembro",
        // eu
        "urtarrila/urtarrilak/urtarrilaren otsaila/otsailak/otsailaren martxoa/martxoak/martxoaren apirila/apirilak/apirilaren maiatza/maiatzak/maiatzaren ekaina/ekainak/ekainaren uztaila/uztailak/uztailaren abuztua/abuztuak/abuztuaren iraila/irailak/irailaren urria/urriak/urriaren azaroa/azaroak/azaroaren abendua/abenduak/abenduaren",
        // ga
        "eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa - - samhain nollaig",
        // cy
        "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
        // mt
        "jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru",
        // pl
        "stycznia/styczeń/sty lutego/luty/lut marca/marzec kwietnia/kwiecień/kwi maja/maj czerwca/czerwiec/cze lipca/lipiec/lip sierpnia/sierpień/sie września/wrzesień/wrz października/październik/paź listopada/listopad/lis grudnia/grudzień/gru",
        // cs
        "ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen září/září října/říjen listopadu/listopad prosince/prosinec",
        // sk
        "januára/január februára/február marca/marec apríla/apríl mája/máj júna/jún júla/júl augusta/august septembra/september októbra/október novembra/november decembra/december",
        // sl
        "januarja/januar februarja/februar marca/marec aprila/april maja/maj junija/junij julija/julij avgusta/avgust septembra/september oktobra/oktober novembra/november decembra/december",
        // hr; October is told from Polish November by the stop behind the day
        "siječnja/siječanj veljače/veljača ožujka/ožujak travnja/travanj svibnja/svibanj lipnja/lipanj srpnja/srpanj kolovoza/kolovoz rujna/rujan - studenoga/studenog/studeni prosinca/prosinac",
        // sr, bs
        "januar/januara februar/februara mart/marta april/aprila maj/maja jun/juna/juni jul/jula/juli avgust/avgusta septembar/septembra oktobar/oktobra novembar/novembra decembar/decembra",
        // sr, mk
        "јануар/јануара/јануари фебруар/фебруара/февруари март/марта април/априла мај/маја јун/јуна/јуни јул/јула/јули август/августа септембар/септембра/септември октобар/октобра/октомври новембар/новембра/ноември децембар/децембра/декември",
        // bg
        "януари/ян февруари/фев март/мар април/апр май юни юли август/авг септември/сеп октомври/окт ноември/ное декември/дек",
        // ru
        "января/январь/янв февраля/февраль/фев/февр марта/март апреля/апрель мая/май июня/июнь/июн июля/июль/июл августа/август сентября/сентябрь/сен/сент октября/октябрь ноября/ноябрь/ноя/нояб декабря/декабрь",
        // uk
        "січня/січень/січ лютого/лютий/лют березня/березень/бер квітня/квітень/кві травня/травень/тра червня/червень/чер липня/липень/лип серпня/серпень/сер вересня/вересень/вер жовтня/жовтень/жов листопада/листопад/лис грудня/грудень/гру",
        // be
        "студзеня/студзень лютага/люты сакавіка/сакавік красавіка/красавік траўня/травень/мая чэрвеня/чэрвень ліпеня/ліпень жніўня/жнівень верасня/верасень кастрычніка/кастрычнік лістапада/лістапад снежня/снежань",
        // kk
        "қаңтар/қаңтарда ақпан/ақпанда наурыз/наурызда сәуір/сәуірде мамыр/мамырда маусым/маусымда шілде/шілдеде тамыз/тамызда қыркүйек/қыркүйекте қазан/қазанда қараша/қарашада желтоқсан/желтоқсанда",
        // lt
        "sausio/sausis vasario/vasaris kovo/kovas balandžio/balandis gegužės/gegužė birželio/birželis liepos/liepa rugpjūčio/rugpjūtis rugsėjo/rugsėjis spalio/spalis lapkričio/lapkritis gruodžio/gruodis",
        // lv
        "janvāris/janvārī/janvāra februāris/februārī/februāra marts/martā/marta aprīlis/aprīlī/aprīļa maijs/maijā/maija jūnijs/jūnijā/jūnija jūlijs/jūlijā/jūlija augusts/augustā/augusta septembris/septembrī/septembra oktobris/oktobrī/oktobra novembris/novembrī/novembra decembris/decembrī/decembra",
        // et
        "jaanuar/jaan veebruar/veebr märts aprill mai juuni juuli august september oktoober november detsember/dets",
        // fi
        "tammikuuta/tammikuu/tammi helmikuuta/helmikuu/helmi maaliskuuta/maaliskuu/maalis huhtikuuta/huhtikuu/huhti toukokuuta/toukokuu/touko kesäkuuta/kesäkuu/kesä heinäkuuta/heinäkuu/heinä elokuuta/elokuu/elo syyskuuta/syyskuu/syys lokakuuta/lokakuu/loka marraskuuta/marraskuu/marras joulukuuta/joulukuu/joulu",
        // hu
        "január/januári február/febr/februári március/márc/márciusi április/ápr/áprilisi május/máj/májusi június/jún/júniusi július/júl/júliusi augusztus/augusztusi szeptember/szept/szeptemberi október/októberi november/novemberi december/decemberi",
        // ro, mo
        "ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie noiembrie/noi decembrie",
        // el
        "ιανουαρίου/ιανουάριος/ιαν φεβρουαρίου/φεβρουάριος/φεβ μαρτίου/μάρτιος/μαρ απριλίου/απρίλιος/απρ μαΐου/μάιος/μαΐ ιουνίου/ιούνιος/ιουν ιουλίου/ιούλιος/ιουλ αυγούστου/αύγουστος/αυγ σεπτεμβρίου/σεπτέμβριος/σεπ/σεπτ οκτωβρίου/οκτώβριος/οκτ νοεμβρίου/νοέμβριος/νοε δεκεμβρίου/δεκέμβριος/δεκ",
        // sq
        "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
        // tr
        "ocak/oca şubat/şub mart nisan/nis mayıs haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara",
        // az, uz
        "yanvar fevral mart aprel may iyun iyul avqust/avgust sentyabr/sentabr oktyabr/oktabr noyabr dekabr",
        // hy
        "հունվարի/հունվար փետրվարի/փետրվար մարտի/մարտ ապրիլի/ապրիլ մայիսի/մայիս հունիսի/հունիս հուլիսի/հուլիս օգոստոսի/օգոստոս սեպտեմբերի/սեպտեմբեր հոկտեմբերի/հոկտեմբեր նոյեմբերի/նոյեմբեր դեկտեմբերի/դեկտեմբեր",
        // ka
        "იანვარი/იანვარს/იან თებერვალი/თებერვალს/თებ მარტი/მარტს/მარ აპრილი/აპრილს/აპრ მაისი/მაისს/მაი ივნისი/ივნისს/ივნ ივლისი/ივლისს/ივლ აგვისტო/აგვისტოს/აგვ სექტემბერი/სექტემბერს/სექ ოქტომბერი/ოქტომბერს/ოქტ ნოემბერი/ნოემბერს/ნოე დეკემბერი/დეკემბერს/დეკ",
        // he; with the preposition, too
        "ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס/במרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר",
        // ar; Egypt and the Gulf
        "يناير فبراير مارس أبريل/ابريل/إبريل مايو يونيو/يونيه يوليو/يوليه أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر",
        // ar; the Maghreb
        "جانفي فيفري مارس أفريل/افريل ماي جوان جويلية/يوليوز أوت/غشت شتنبر أكتوبر نونبر دجنبر",
        // ar; the Levant, where two months of two words are read by their second one
        "- شباط آذار/اذار نيسان أيار/ايار حزيران تموز آب أيلول/ايلول - - -",
        // fa
        "ژانویه فوریه مارس آوریل مه/می ژوئن ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر",
        // ur
        "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
        // hi
        "जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
        // mr
        "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
        // bn
        "জানুয়ারি/জানুয়ারী/জানুয়ারি ফেব্রুয়ারি/ফেব্রুয়ারী/ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট/অগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
        // pa
        "ਜਨਵਰੀ ਫਰਵਰੀ/ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ",
        // gu
        "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ/ઓગસ્ટ સપ્ટેમ્બર ઑક્ટોબર/ઓક્ટોબર નવેમ્બર ડિસેમ્બર",
        // ta
        "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட்/ஆகஸ்டு செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
        // te
        "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్",
        // kn
        "ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್",
        // ml
        "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ് സെപ്റ്റംബർ ഒക്ടോബർ നവംബർ ഡിസംബർ",
        // ne
        "जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट/अगस्त सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर",
        // am
        "ጃንዩወሪ/ጃንዋሪ ፌብሩወሪ/ፌብሩዋሪ ማርች ኤፕረል/ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር",
        // th; with the abbreviations as they stand between two stops
        "มกราคม/ม.ค กุมภาพันธ์/ก.พ มีนาคม/มี.ค เมษายน/เม.ย พฤษภาคม/พ.ค มิถุนายน/มิ.ย กรกฎาคม/ก.ค สิงหาคม/ส.ค กันยายน/ก.ย ตุลาคม/ต.ค พฤศจิกายน/พ.ย ธันวาคม/ธ.ค",
        // lo
        "ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ",
        // si
        "ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල්/අප්රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්",
        // ps
        "جنوري فبروري مارچ اپریل مۍ جون جولای اګست سپتمبر اکتوبر نومبر دسمبر",
        // km
        "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ",
        // my
        "ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ",
        // id, ms
        "januari/januari februari/februari maret/mac april mei jun/juni julai/juli agustus/ogos/agt september oktober november desember/disember",
        // tl
        "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
        // sw
        "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
        // ha
        "janairu fabrairu maris afrilu mayu yuni yuli agusta satumba oktoba nuwamba disamba",
        // so
        "janaayo febraayo maarso abriil maajo juun luulyo agoosto sebteembar oktoobar nofeembar diseembar",
        // eo
        "januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro",
    ]

    /// The months of the Persian calendar, Farvardin first.
    static let persian = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"

    /// Names that stand in lower case as other words, too: only a capital, or a year behind, makes them a month.
    static let ambiguous =
        "may march mar set out ago mei des mag gen jan mars ag ara eki elo frar haz kas led lip lis lut mac mart medi mee "
        + "nis noi sie sty tem touko xan awst samhain mai maj ian juni juli jul jun iul iun oca kwi cze gru joulu loka"

    /// Words between a day and its month, or a month and its year.
    static let links = "of de del di do da the ng nam من"
}
