/// The names of the months, by language.
enum MonthNames {
    /// Each language's names, January first; a slash parts a name from its abbreviations and cases.
    private static let table: [String] = [
        // en
        "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
        // de
        "januar/jänner/jän februar/feber märz/mär/maerz april mai juni juli august september oktober/okt november dezember/dez",
        // fr
        "janvier/janv février/févr/fevrier/fév mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre novembre décembre/déc/decembre",
        // es
        "enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set octubre noviembre diciembre/dic",
        // it
        "gennaio/gen febbraio/febbr marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/sett ottobre/ott novembre dicembre",
        // pt
        "janeiro fevereiro/fev março/marco abril maio junho julho agosto setembro outubro/out novembro dezembro",
        // nl
        "januari februari maart/mrt april mei juni juli augustus september oktober november december",
        // sv, da, no
        "januari/januar februari/februar mars/marts april maj/mai juni juli augusti/august september oktober november december/desember/des",
        // pl
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        // cs
        "ledna února března dubna května června července srpna září října listopadu prosince",
        // ru, uk
        "января/январь/січня февраля/февраль/лютого марта/март/березня апреля/апрель/квітня мая/май/травня июня/июнь/червня июля/июль/липня августа/август/серпня сентября/сентябрь/вересня октября/октябрь/жовтня ноября/ноябрь/листопада декабря/декабрь/грудня",
        // tr
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        // fi
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        // ro
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        // id, ms
        "januari/januari februari/februari maret/mac april mei/mei jun/juni julai/juli agustus/ogos september oktober november desember/disember",
    ]

    private static let months: [String: Int] = {
        var result: [String: Int] = [:]
        for line in table {
            for (i, names) in line.split(separator: " ").enumerated() {
                for name in names.split(separator: "/") where result[String(name)] == nil {
                    result[String(name)] = i + 1
                }
            }
        }
        return result
    }()

    /// The month from 1 to 12 that `word`, in lower case, names.
    static func month(_ word: String) -> Int? { months[word] }

    /// Words that stand in lower case as verbs or other words, too: only a capital, or a year behind, makes them a month.
    static let ambiguous: Set<String> = [
        "may", "march", "mar", "set", "out", "ago", "mei", "des", "mag", "gen", "jan", "mars",
    ]

    /// Words between a day and its month, or a month and its year.
    static let links: Set<String> = ["of", "de", "del", "di", "do", "da", "the"]

    /// Endings of an ordinal number.
    static let ordinals: Set<String> = [
        "", "st", "nd", "rd", "th", "er", "re", "º", "ª", "°", "e", "ème", "o", "a", "ste", "de",
    ]
}
