/// English number words.
enum NumberWords {
    /// Cardinals below a hundred.
    static let units: [String: Double] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
        "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    /// Ordinals below a hundred; `second` is left out, as it is more often a unit of time or an adverb.
    static let ordinals: [String: Double] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
        "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
        "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    ]

    /// Powers of ten that multiply what stands before them.
    static let magnitudes: [String: Double] = [
        "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
        // German, French, Spanish
        "millionen": 1e6, "milliarden": 1e9, "millions": 1e6, "milliards": 1e9, "millones": 1e6, "tausend": 1e3,
    ]

    /// Names of fractions, by what they divide into.
    static let fractions: [String: Double] = [
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5,
        "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9,
        "tenth": 10, "tenths": 10,
    ]

    /// Words of quantity that are no cardinal: a change of one is a change of number.
    static let others: Set<String> = [
        "half", "halves", "quarter", "quarters", "thirds", "fifths", "double", "triple", "twice", "thrice", "dozen",
        "dozens", "hundred", "hundreds", "thousands", "millions", "billions", "pair", "couple", "once", "single",
        "decade", "decades", "century", "centuries", "doubled", "tripled", "halved", "thousand", "million", "billion",
    ]

    /// Units of measure: five miles are not five kilometres.
    static let measures: Set<String> = [
        "percent", "km", "mph", "kph", "kmh", "kilometer", "kilometers", "meter", "meters", "centimeter", "centimeters",
        "millimeter", "millimeters", "liter", "liters", "kilometre", "kilometres", "mile", "miles", "metre", "metres",
        "cm", "mm", "feet", "foot",
        "inch", "inches", "yard", "yards", "acre", "acres", "hectare", "hectares", "kg", "kilo", "kilos", "kilogram",
        "kilograms", "gram", "grams", "tonne", "tonnes", "ton", "tons", "pound", "pounds", "ounce", "ounces", "litre",
        "litres", "gallon", "gallons", "dollar", "dollars", "euro", "euros", "cent", "cents", "pence", "yen",
        "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
        "year", "years", "fortnight", "degree", "degrees", "celsius", "fahrenheit", "watt", "watts", "megawatt",
        "megawatts", "gigawatt", "gigawatts", "kilowatt", "kilowatts", "franc", "francs", "krona", "kronor",
        "kw", "mw", "gw", "ml", "kwh", "january", "february", "april", "june", "july", "august", "september", "october",
        "november",
        "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "spring", "summer",
        "autumn", "winter", "today", "yesterday", "tomorrow", "daily", "weekly", "monthly", "yearly", "annually",
        "hourly", "quarterly", "noon", "midnight",
    ]
}
