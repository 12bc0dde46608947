public import Quoth

extension Speaker {
    /// The role with its organisation: “director of the Harbour Rights Centre”, “director, Harbour Rights Centre”.
    public var fullRole: String? {
        guard let role else { return organisation }
        guard let organisation, !role.contains(organisation) else { return role }
        return role + ", " + organisation
    }
}
