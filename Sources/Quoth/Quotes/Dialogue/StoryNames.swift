/// First names of English stories, and their short forms, by gender; those that both bear are left out.
enum StoryNames {
    /// The gender that a first name shows.
    static func gender(of name: UInt64) -> Entity.Gender {
        males.contains(name) ? .male : females.contains(name) ? .female : .unknown
    }

    private static let males = hashes(male)
    private static let females = hashes(female)

    private static func hashes(_ list: String) -> HashSet {
        HashSet(list.utf8.split(whereSeparator: { isSpace($0) }).map { Lexicon.hash($0) })
    }

    private static let male = """
        aaron abel abner abraham adolphus adrian alaric alec alfred algernon allan alonzo aloysius ambrose amos andy archibald
        archie arnold arty augustus aubrey barnaby barney bartholomew bart basil benedict benny bernard bertie bertram bevis
        caleb cecil cedric charley charlie clarence claude clement clifford conrad cornelius crispin cuthbert cyril danny
        darius davy denis dick digby dominic dudley ebenezer edgar edmund edwin egbert eli elias enoch ephraim erasmus ernest
        eustace evan everard ezra felix ferdinand festus fitz francis freddie freddy frederic frederick geoff geoffrey georgie
        gerard gideon gilbert giles godfrey gus guy hal harold harvey hector herbert herman hezekiah hiram hobart homer horace
        horatio howard hubert hugo humphrey ichabod ike isaac israel jabez jake jamie jasper jed jem jeremiah jerome jesse jimmy
        job jock jonah jonas josiah jude julius justus lambert lancelot launcelot laurie leo leonard leopold lewis lionel lorenzo
        lucas lucian luke luther magnus marcus marmaduke mat matt maurice max maxwell merlin micah miles mordecai morgan mortimer
        moses ned nathaniel neddy nicolas nick nicky noel norman obadiah octavius oscar osbert osborne osmond oswald owen
        patsy percival percy perry phil phineas piers quentin ralph ramsay randolph raphael reggie reginald reuben rex rodney
        roderick roger roland rowland rufus rupert sammy saul sebastian septimus seth sid silas simeon solomon stanley steenie
        stephen steve sylvester tad teddy theobald theodore theo thaddeus tim timmy titus tobias toby tommy tristram ulysses
        urban valentine vernon victor vince wallace walt wat wilfred wilfrid will willy winston zachariah
        """

    private static let female = """
        ada adela adelaide adele adeline agatha aggie agnes alexandra alma amabel amelia annabel annabella annette annie anthea
        antonia arabella augusta beatrice becky belinda bell bella bertha bess bessie beth betsy biddy blanche bridget carlotta
        caroline carrie cassandra cathy cecilia cecily celia charity cherry clara clarissa clementina cissie connie constance cora
        cordelia daisy daphne deb delia della dinah dolly dora doreen dorcas dorothea drusilla edith edna effie eileen eleanor
        eleanora elinor eliza ellen ellie elsie elspeth elvira emmeline enid ernestine esmeralda esther ethel etta eugenia eunice
        euphemia eva eve eveline evie fannie fanny felicia felicity flora florence florrie freda gabrielle genevieve georgiana
        georgina gerty gertrude gladys gloria grizel guinevere gussie gwen gwendolen gwendoline harriet harriette hatty hattie
        helena henrietta hermia hester hetty hilda honor honora ida imogen irene irma isabel isobel ivy jacinta janey janie
        jemima jennie jenny jeannie jessie joanna josephine josie judy julie juliana juliet kathy katharine kathie katie
        katy kitty lavinia leonora letitia letty lettice lettie lilian lily lizzie lizzy lottie lotty louie louisa lucia lucilla
        lucinda lucretia lulu lydia mabel madeline maggie maisie mamie margery margot marian marianne marion marjorie marjory
        martha matilda matty maud maude maudie may meg melicent mercy mildred millicent millie milly mina minna minnie minta
        miranda miriam moll molly monica muriel myra myrtle nan nancy nannie nell nellie nelly netta nettie nora norah octavia
        olive olivia ophelia patience patty paulina pauline peggy penelope phebe philippa phoebe phyllis pollie polly portia
        priscilla prudence prue rachel rebecca rhoda rosalie rosalind rosamond rosamund rosanna rosetta rosina rowena sabina
        sadie sal sallie sibyl sissy sophie sophy stella susanna susie sylvia tabitha tess tessa thea theodora tillie tilly trixie
        una ursula vera verena violet viola winifred winnie
        """
}
