// Ranks, offices and styles that stand before a name, with their short forms; one service or country a line.

let rankWords: [(WordClass, String)] = [
    // Police.
    (.title, "acc dcc dac dysp insptr garda gda detsgt trooper comm commr"),
    // Army, navy, air force; as NATO, the Commonwealth and the United States shorten them.
    (.title, "pte lcpl ssgt csgt wo1 wo2 rsm csm sgtmaj 2lt flt ldr sqn wg gp avm acm bdr lbdr gnr spr tpr rfn mne"),
    (.title, "ssg sfc spc cw2 cw3 cw4 ens lcdr lcol ltcol ltgen majgen radm vadm radml adml cmdt airman seaman"),
    // Churches and other faiths.
    (.title, "preb prebendary archimandrite patriarch bhante ayatollah mufti mullah hajj hojatoleslam"),
    (.title, "giani granthi rebbe hazzan abbess abbot reverend honourable honorable hon'ble"),
    // Courts and assemblies.
    (
        .title,
        "assemblymember assemblyman assemblywoman alderman alderwoman comptroller freeholder selectman selectwoman"
    ),
    (.title, "amb lieutenant-governor mayor-elect president-elect governor-elect senator-elect chancellor-designate"),
    (
        .role,
        "administrator comptroller assemblymember assemblyman assemblywoman alderman alderwoman selectman selectwoman"
    ),
    (.role, "whip"),
    // Firms.
    (.role, "vp cto coo cmo cio ciso chro"),
    // Nobility.
    (.title, "duke duchess countess viscount viscountess marquess marchioness"),
    // Styles of Asia and Africa.
    (.title, "yb yab tengku tunku puan seri encik thiru thirumathi hajiya oba comrade ratu"),
    // Who was there.
    (.role, "ticket-holder churchgoer concertgoer passer-by bystander onlooker eyewitness parishioner householder"),
]
