/// Which number of `02/03/2015` is the month, by language and country.
enum DateCustom {
    /// Whether the month comes first: in American and Philippine English, and in English of an address without a country;
    /// `nil` if neither language nor country is known.
    static func isMonthFirst(language: String?, address: String?) -> Bool? {
        let parts = language?.lowercased().split { $0 == "-" || $0 == "_" }.map(String.init) ?? []
        let ending = address.flatMap(ending)
        if let region = parts.dropFirst().last, region.count == 2, region != "us" || ending == nil || ending!.count != 2
        {
            return region == "us" || region == "ph"
        }
        if let ending, ending.count == 2, !["io", "co", "tv", "ai", "me", "fm"].contains(ending) {
            return ending == "us" || ending == "ph"
        }
        guard let name = parts.first else { return ending.map { ["gov", "edu", "mil"].contains($0) } }
        return name == "en"
    }

    /// The last label of the host of `address`.
    private static func ending(_ address: String) -> String? {
        let parts = address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].hasSuffix(":"), parts[1].isEmpty else { return nil }
        let host = parts[2].prefix { $0 != "/" && $0 != "?" && $0 != ":" }
        return host.split(separator: ".").last.map { $0.lowercased() }
    }
}
