/// First names of English stories, and their short forms, by gender; those that both bear are left out. They are those of
/// the lexicon and some that are common words elsewhere, such as Will.
enum StoryNames {
    /// The gender that a first name shows.
    static func gender(of name: UInt64) -> Entity.Gender {
        if males.contains(name) { return .male }
        if females.contains(name) { return .female }
        let known = Lexicon.english.classes(of: name).intersection([.male, .female])
        return known == .male ? .male : known == .female ? .female : .unknown
    }

    private static let males = HashSet(Lexicon.hashes(male))
    private static let females = HashSet(Lexicon.hashes(female))

    private static let male = """
        abel abner abraham adolphus adrian alaric alec algernon alonzo aloysius ambrose amos andy archibald arnold
        arty augustus aubrey bart benedict benny bertie bertram bevis charley conrad cornelius crispin cuthbert danny
        darius davy dick digby dudley ebenezer edmund egbert enoch ephraim erasmus eustace everard festus fitz freddy
        georgie gideon gus guy hal harvey hezekiah hiram hobart homer horatio hugo ichabod israel jabez jamie jasper
        jed jem jeremiah job jock jude justus lambert lancelot launcelot laurie lucian luther marmaduke mat matt max
        maxwell merlin micah miles mordecai morgan mortimer ned nathaniel neddy nicolas nick nicky noel norman
        obadiah octavius osbert osborne osmond oswald patsy percival perry phil phineas piers ramsay randolph reuben
        rex roderick rowland sammy saul septimus sid silas simeon steenie tad theobald thaddeus timmy titus tristram
        ulysses urban valentine victor wallace walt wat wilfrid will willy zachariah
        """

    private static let female = """
        adela adelaide adeline aggie alma amabel annabella anthea arabella augusta bell bess bessie betsy biddy
        blanche carrie cecily charity cherry clementina cissie constance cordelia daisy deb della dinah dolly dorcas
        drusilla effie eleanora elinor emmeline enid esmeralda etta euphemia eve eveline evie fannie fanny florence
        florrie genevieve georgiana gerty grizel guinevere gussie gwendolen gwendoline harriette hatty hattie hermia
        hester hetty honor honora ida isobel ivy janey janie jemima jeannie jessie katharine kathie katy kitty
        lavinia leonora letty lettice lettie lily lizzie lizzy lotty louie lucilla lucretia lulu mamie margery marian
        marion marjory matty maud maude maudie may meg melicent mercy millicent millie milly minna minnie minta
        miranda moll monica muriel myrtle nan nannie nell nelly netta norah octavia olive patience patty paulina
        penelope phebe philippa pollie polly prudence prue rosamond rosetta rosina sabina sal sallie sibyl sissy
        sophy susanna susie tess tillie tilly trixie una violet viola winnie
        """
}
