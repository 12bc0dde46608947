public import Quoth

extension Speaker {
    /// The role with its organisation: “director of the Harbour Rights Centre”, “director, Harbour Rights Centre”.
    public var fullRole: String? {
        guard let role else { return organisation }
        guard let organisation, !role.contains(organisation) else { return role }
        return role + ", " + organisation
    }

    /// The name with role and organisation, as far as the name does not say them already: “Ida Bergmann, director, Harbour
    /// Rights Centre”, but “the director”.
    public var titledName: String {
        let words = " \(name) ".lowercased()
        func isSaid(_ part: String) -> Bool { words.contains(" \(part) ".lowercased()) }
        var rest = self
        if let role, isSaid(role) { rest.role = nil }
        if let organisation, isSaid(organisation) || role?.contains(organisation) == true { rest.organisation = nil }
        return name + (rest.fullRole.map { ", " + $0 } ?? "")
    }
}
