/// Nouns and pronouns that tell a person's gender.
enum GenderWords {
    /// Titles and nouns for men.
    static let male = """
        mr sir lord king prince father brother spokesman chairman congressman herr businessman actor monsieur signor señor don
        man boy gentleman lad husband son uncle grandfather nephew papa dad daddy grandpa duke baron earl count marquis squire
        landlord waiter footman butler porter policeman priest monk widower emperor master host beadle clergyman
        """

    /// Titles and nouns for women.
    static let female = """
        mrs ms miss dame lady queen princess sister baroness spokeswoman chairwoman congresswoman frau businesswoman actress
        madame mademoiselle mme mlle signora signorina señora doña woman girl wife daughter mother aunt grandmother niece mamma
        mama mum mom granny duchess countess marchioness landlady waitress housekeeper governess nun widow empress mistress
        hostess nurse maid madam grandma lass
        """

    /// Pronouns for men by how surely one means the only person its sentence has named.
    static let malePronouns = [(2, "he"), (3, "himself")]
    /// Pronouns for women.
    static let femalePronouns = [(2, "she"), (3, "herself")]
}
