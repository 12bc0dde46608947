// The English words that tell speakers and reports of speech; one group a line.

let englishWords: [(WordClass, String)] = [
    // Verbs of saying. Frequencies of cues in news were looked at for the choice; the words are common knowledge.
    (
        .saying,
        "said says say told tells tell added adds add wrote writes write asked asks ask stated states state noted notes"
    ),
    (
        .saying,
        "announced announces argued argues argue explained explains explain replied replies reply responded responds"
    ),
    (
        .saying,
        "declared declares concluded concludes recalled recalls tweeted tweets claimed claims claim insisted insists insist"
    ),
    (
        .saying,
        "warned warns warn admitted admits admit acknowledged acknowledges reported reports report continued continues"
    ),
    (
        .saying,
        "asserted asserts remarked remarks commented comments comment observed observes joked jokes quipped vowed vows"
    ),
    (
        .saying,
        "pledged pledges promised promises reiterated reiterates repeated repeats stressed stresses emphasized emphasised"
    ),
    (
        .saying,
        "emphasizes emphasises complained complains lamented laments conceded concedes confirmed confirms denied denies deny"
    ),
    (
        .saying,
        "maintained maintains contended contends alleged alleges affirmed affirms cautioned cautions mused muses boasted"
    ),
    (
        .saying,
        "shouted shouts yelled chanted cried exclaimed answered answers answer interjected countered counters retorted"
    ),
    (
        .saying,
        "testified testifies recounted recounts predicted predicts suggested suggests suggest urged urges urge mentioned"
    ),
    (
        .saying,
        "wondered wonders posted posts emailed texted read reads declares proclaimed whispered muttered sighed quoted quotes"
    ),
    (
        .saying,
        "intoned opined opines bragged snapped thundered rejoined volunteered summed summarized summarised informed informs"
    ),
    (
        .saying,
        "fumed fumes grumbled grumbles enthused enthuses deadpanned scoffed scoffs laughed laughs chuckled gushed"
    ),
    (
        .saying,
        "reminded reminds instructed advised advises assured assures begged pleaded inquired enquired queried demanded demands"
    ),
    (
        .saying,
        "believe believes believed think thinks thought found finds revealed reveals learned feel feels felt hopes hoped"
    ),
    (
        .saying,
        "submitted submits averred avers implored implores ventured ventures interrupted whooped"
    ),
    (
        .judging,
        "called calls call described describes describe criticized criticizes criticised criticises accused accuses praised"
    ),
    (
        .judging,
        "condemned condemns condemn slammed slams blasted blasts denounced denounces dismissed dismisses rejected rejects"
    ),
    (
        .judging,
        "wants want wanted seeks sought showed shows show suggested appeared appears appear seemed seems expected cited cites"
    ),
    (
        .judging,
        "defended defends endorsed endorses questioned questions mocked attacked attacks portrayed compared compares cast"
    ),
    (
        .judging,
        "labelled labeled labels branded brands deemed deems declined declines refused expressed expresses indicated"
    ),
    (
        .judging,
        "indicates proposed proposes opposed opposes supported supports hailed welcomed welcomes echoed discussed discusses"
    ),
    (
        .judging,
        "talked talks spoke speaks referred refers pointed points thanked offered offers invited invites promised promises"
    ),
    (
        .judging,
        "decried derided ridiculed characterized characterised touted lauded lambasted chided rebuked voiced raised repeated"
    ),
    (
        .judging,
        "stands stood agreed agrees disagreed knew knows estimated estimates highlighted highlights identified listed"
    ),
    (.judging, "remembers remembered"),
    (.judging, "considers considered regarded regards views viewed sees saw saw likened termed terms"),
    (
        .sayingParticiple,
        "saying adding calling telling noting arguing suggesting claiming stating writing asking warning"
    ),
    (
        .sayingParticiple,
        "insisting declaring describing announcing explaining accusing citing branding labelling labeling denouncing"
    ),
    (
        .sayingParticiple,
        "criticizing criticising condemning acknowledging pointing urging promising recalling joking concluding"
    ),
    (
        .sayingParticiple,
        "tweeting vowing predicting demanding reporting replying responding alleging complaining referring remarking"
    ),
    (
        .sayingParticiple,
        "commenting maintaining asserting affirming dismissing conceding confirming denying lamenting speaking"
    ),
    (
        .sayingParticiple,
        "pledging reading quoting reminding repeating admitting mocking praising questioning declining slamming"
    ),
    (
        .utterance,
        "statement statements claim claims call calls comment comments remark remarks warning warnings announcement argument"
    ),
    (
        .utterance,
        "assertion suggestion demand demands promise pledge speech interview address answer response reply question words"
    ),
    (
        .utterance,
        "description criticism admission conclusion view views accusation accusations allegation allegations quote tweet tweets"
    ),
    (
        .utterance,
        "vow plea appeal insistence contention declaration observation apology ruling verdict motto slogan phrase message"
    ),
    // Verbs with which a story leads to words. None of them makes a cue in news.
    (
        .voicing,
        "murmured muttered whispered returned pursued cried exclaimed ejaculated faltered stammered gasped sobbed laughed"
    ),
    (
        .voicing,
        "smiled nodded shrugged growled roared screamed shrieked wailed moaned groaned hissed panted echoed ventured"
    ),
    (
        .voicing,
        "breathed mumbled grumbled drawled called began ended finished concluded interrupted interposed broke put went burst"
    ),
    (
        .voicing,
        "protested persisted resumed proceeded hesitated explained objected agreed assented admitted confessed corrected"
    ),
    (
        .voicing,
        "suggested decided implored entreated pleaded urged commanded ordered bade scolded teased sneered grinned chuckled"
    ),
    (
        .voicing,
        "giggled sniffed snorted snarled barked piped chimed struck demanded inquired enquired queried questioned rejoined"
    ),
    (
        .voicing,
        "retorted responded thought reflected mused repeated observed remarked continued added answered replied asked told"
    ),
    (
        .voicing,
        "says asks cries answers replies whispers murmurs mutters laughs goes begins nods shouts shouted yelled bellowed howled"
    ),
    // Other verbs: they end a noun phrase.
    (
        .verb,
        "is are was were be been being am went goes go come comes came made makes make took takes take gave gives give given"
    ),
    (
        .verb,
        "thank got gets get put puts let lets held holds hold left leaves leave kept keeps keep began begins begin ran runs won wins"
    ),
    (
        .verb,
        "lost loses fell falls led leads met meets paid pays sent sends set sold stood built brought brings bought chose done"
    ),
    (
        .verb,
        "drew drove ate grew hit hung laid lay met rose sat shot shut spent stuck struck taken thrown threw understood wore woke"
    ),
    (
        .verb,
        "became becomes become remains remained seems includes included including followed following uses used plans planned"
    ),
    (
        .verb,
        "joined works worked lives lived died helps helped tries tried turned turns faced faces needs needed need started"
    ),
    (
        .verb,
        "happened happens published publishes released launched passed opened opens closed signed arrived ended moved"
    ),
    (
        .verb,
        "severed co-signed campaigned undermines serves supports continues doing going looking making taking getting trying"
    ),
    (
        .verb,
        "became spoke meets visited attended spent lost issued gave refused ordered ruled filed hosts hosted appeared born based"
    ),
    (.auxiliary, "has have had having will would can could may might must shall should do does did 's 've 'd 'll"),
    (
        .auxiliary,
        "isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't don't doesn't didn't"
    ),
    (
        .auxiliary,
        "isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t shouldn’t don’t doesn’t didn’t cannot"
    ),
    // Pronouns.
    (.he, "he"), (.she, "she"), (.they, "they"), (.it, "it this"), (.we, "we"), (.first, "i"), (.relative, "who which"),
    (.oblique, "him his her hers their them its our us my me you your himself herself themselves itself myself"),
    // Titles and ranks.
    (
        .title,
        "mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend fr father sister brother rabbi"
    ),
    (
        .title,
        "imam sheikh sen rep gov gen col lt maj capt sgt adm cpl pvt hon judge justice president senator congressman"
    ),
    (
        .title,
        "congresswoman governor mayor minister king queen prince princess pope bishop archbishop cardinal captain colonel"
    ),
    (
        .title,
        "general sergeant major lieutenant admiral officer inspector superintendent constable secretary chancellor herr frau"
    ),
    (
        .title,
        "monsieur madame mademoiselle mme mlle signor signora signorina señor señora señorita"
    ),
    // Titles of the courts, the churches, the forces and the offices of the English-speaking world.
    (
        .title,
        "pc dci wpc adv advocate barr cllr cmdr cdr brig supt insp det cst const ald atty msgr monsignor ven canon deacon bro sr"
    ),
    (
        .title,
        "sultan emir sheikha haji datuk dato datin tun ustaz shri shrimati smt pandit mwalimu engr arch"
    ),
    (
        .abbreviation,
        "mme mlle mr mrs ms adv barr cllr cmdr brig supt insp smt engr dr prof rev fr sen rep gov gen col lt maj capt sgt adm hon st jr sr vs no inc ltd corp co dept"
    ),
    (
        .abbreviation,
        "jan feb mar apr jun jul aug sept sep oct nov dec mass calif fla ariz conn wis pa tex va ga ill mich minn mo"
    ),
    (.abbreviation, "ave blvd univ assn bros est fig approx etc eg ie al u.s"),
    (
        .rank,
        "former senior deputy acting vice chief assistant associate executive general regional national honorary interim"
    ),
    (
        .rank,
        "longtime veteran outgoing incoming late fellow lead leading prominent top retired founding managing joint shadow"
    ),
    (.rank, "ex self-described local international federal prime foreign interior home"),
    // Persons by office or trade.
    (
        .role,
        "director minister president chairman chairwoman chair chairperson spokesman spokeswoman spokesperson head chief leader"
    ),
    (
        .role,
        "secretary officer official adviser advisor analyst activist lawyer attorney solicitor barrister judge justice"
    ),
    (
        .role,
        "prosecutor senator congressman congresswoman representative governor mayor councillor councilman councilwoman mp mep"
    ),
    (
        .role,
        "ambassador diplomat envoy commissioner commander general colonel captain sergeant lieutenant admiral inspector"
    ),
    (
        .role,
        "superintendent detective sheriff deputy editor reporter journalist columnist correspondent author writer novelist poet"
    ),
    (
        .role,
        "professor lecturer researcher scientist economist historian scholar expert doctor physician nurse surgeon teacher"
    ),
    (
        .role,
        "student pastor bishop archbishop priest imam rabbi minister chancellor premier candidate nominee contender"
    ),
    (
        .role,
        "strategist pollster consultant aide operative organizer organiser campaigner manager coordinator co-ordinator"
    ),
    (
        .role,
        "treasurer trustee founder co-founder cofounder owner partner investor banker executive ceo cfo entrepreneur"
    ),
    (
        .role,
        "businessman businesswoman tycoon mogul billionaire farmer worker driver engineer architect artist actor actress"
    ),
    (
        .role,
        "singer musician producer filmmaker comedian athlete player coach host anchor presenter moderator commentator"
    ),
    (
        .role,
        "critic supporter opponent rival ally friend colleague neighbour neighbor resident witness survivor victim suspect"
    ),
    (
        .role,
        "defendant plaintiff source insider whistleblower veteran soldier policeman policewoman negotiator mediator envoy"
    ),
    (
        .role,
        "mother father wife husband son daughter brother sister man woman boy girl person voter citizen lawmaker legislator"
    ),
    (
        .role,
        "politician democrat republican conservative liberal king queen prince princess pope speaker member delegate"
    ),
    (
        .verb,
        "arose awoke bled blew bred caught clung crept dealt drank dug dwelt fed fled flew flung forbade forgot forgave"
    ),
    (
        .verb,
        "fought froze heard hid knelt lent lit meant rang rode sank shone shook shrank slept slid sprang stole"
    ),
    (.verb, "strode stung swam swept swore swung taught tore trod wept wove withdrew"),
    (.role, "keeper pupil reader usher bursar verger commuter cheesemaker"),
    (.title, "rt revd eng grandmaster"), (.abbreviation, "eng"),
    (.role, "ombudsman registrar clerk librarian archivist curator principal headteacher dean rector provost fellow"),
    (
        .role,
        "pilot fisherman fisherwoman docker captain detainee prisoner refugee migrant tenant landlord nominee user"
    ),
    (
        .role,
        "ecologist biologist chemist physicist geologist psychologist sociologist meteorologist epidemiologist climatologist"
    ),
    (
        .role,
        "archaeologist anthropologist astronomer statistician mathematician virologist zoologist botanist co-author co-chair"
    ),
    (
        .role,
        "arborist lobbyist cyclist dentist pharmacist psychiatrist therapist geneticist publicist specialist conservationist"
    ),
    (
        .role,
        "environmentalist nutritionist criminologist oncologist cardiologist neurologist pathologist ornithologist guitarist"
    ),
    (.role, "oceanographer geographer demographer biographer accountant auditor vocalist theorist soloist cellist"),
    (
        .role,
        "boss skipper striker midfielder defender goalkeeper trainer designer chef grandmother grandfather"
    ),
    (
        .role,
        "teammate classmate counterpart predecessor successor veterinarian paramedic midwife"
    ),
    (
        .role,
        "firefighter broker volunteer vicar chaplain warden pensioner retiree shopkeeper baker builder welder mechanic"
    ),
    (
        .role,
        "composer conductor choreographer dancer sculptor painter photographer playwright pianist violinist songwriter"
    ),
    (
        .role,
        "applicant contractor co-director co-leader vice-president vice-chair vice-chairman undersecretary rapporteur convener convenor counsel"
    ),
    // Trades, sports and stations in life.
    (
        .role,
        "sprinter swimmer jockey boxer golfer wrestler rower skier snowboarder gymnast cricketer footballer"
    ),
    (
        .role,
        "batsman batter seamer wicketkeeper winger full-back centre-back fly-half quarterback linebacker"
    ),
    (
        .role,
        "pitcher referee umpire linesman physio physiotherapist hurdler medallist medalist champion olympian"
    ),
    (
        .role,
        "paralympian racer churchwarden archdeacon curate deaconess seminarian friar monk vice-chancellor"
    ),
    (
        .role,
        "pro-vice-chancellor vice-provost postdoc neuroscientist immunologist microbiologist entomologist"
    ),
    (
        .role,
        "palaeontologist paleontologist primatologist seismologist volcanologist glaciologist hydrologist"
    ),
    (
        .role,
        "toxicologist radiologist cosmologist astrophysicist biochemist ethicist bioethicist philosopher"
    ),
    (
        .role,
        "theologian linguist musicologist folklorist forecaster weatherman gamekeeper beekeeper groundsman"
    ),
    (
        .role,
        "groundskeeper caretaker janitor cleaner barista bartender landlady postman postwoman subpostmaster"
    ),
    (
        .role,
        "plumber electrician carpenter bricklayer roofer trucker dockworker miner steelworker"
    ),
    (
        .role,
        "trawlerman angler crofter herder rancher grower winemaker distiller greengrocer grocer florist"
    ),
    (
        .role,
        "hairdresser jeweller blacksmith locksmith backbencher frontbencher crossbencher ombudswoman"
    ),
    (
        .role,
        "magistrate coroner juror bailiff commandant paratrooper sailor helmsman coxswain lifeguard"
    ),
    (
        .role,
        "coastguard dispatcher anaesthetist gynaecologist obstetrician paediatrician pediatrician"
    ),
    (
        .role,
        "radiographer vet zookeeper trader actuary stockbroker financier restaurateur hotelier publican"
    ),
    (
        .role,
        "developer programmer technologist influencer blogger podcaster screenwriter scriptwriter dramatist"
    ),
    (
        .role,
        "lyricist rapper drummer bassist organist harpist flautist trumpeter saxophonist soprano tenor"
    ),
    (
        .role,
        "baritone ballerina puppeteer illustrator cartoonist printmaker ceramicist auctioneer bookseller"
    ),
    (
        .role,
        "publisher translator interpreter widow widower grandson granddaughter stepfather stepmother fiancé"
    ),
    (
        .role,
        "fiancée fiance fiancee boyfriend girlfriend roommate flatmate housemate passerby passer-by bystander"
    ),
    (
        .role,
        "onlooker eyewitness motorist pedestrian shopper holidaymaker tourist villager"
    ),
    (
        .role,
        "islander steward director-general secretary-general governor-general coo cto cmo cio co-owner"
    ),
    (
        .role,
        "co-host co-chairman co-captain vice-captain co-ceo carer caregiver childminder headmaster"
    ),
    (
        .role,
        "headmistress schoolgirl schoolboy teenager youngster undergraduate postgraduate graduate alumnus"
    ),
    (
        .role,
        "alumna matron registrar-general solicitor-general attorney-general auditor-general comptroller"
    ),
    (
        .role,
        "procurator advocate-general pilgrim parishioner churchgoer crewman crewmate shipmate deckhand"
    ),
    (
        .role,
        "stationmaster signaller signalman newsreader"
    ),
    (
        .title,
        "justices venerable h.e hrh alhaji alhaja mallam otunba messrs drs profs cde encik maulana swami apostle evangelist"
    ),
    (.role, "vendor advocate td mla msp taoiseach tánaiste"),
    (.title, "cantor brigadier commodore comdt di ds dsi dcs pcso"),
    // Organisations.
    (
        .organisation,
        "cooperative co-operative co-op utility insurer lender supermarket retailer airline nonprofit diocese"
    ),
    (
        .organisation,
        "centre center organisation organization group company firm corporation bank agency department ministry office"
    ),
    (
        .organisation,
        "government administration council committee commission court tribunal union guild association federation"
    ),
    (
        .organisation,
        "institute institution university college school foundation trust charity network alliance coalition campaign"
    ),
    (
        .organisation,
        "party parliament congress senate house board authority police army military navy force church hospital"
    ),
    (
        .organisation,
        "newspaper magazine journal paper broadcaster station channel team club league society bureau service unit"
    ),
    (.organisation, "operator carrier brewer shipbuilder"),
    (.organisation, "taskforce watchdog regulator panel jury cabinet embassy consulate republic state city county"),
    (
        .organisation,
        "collective movement programme program pac corps staff outlet website site media press times post guardian"
    ),
    (.organisation, "forum chamber council lobby ngo fbi cia nsa nato un eu bbc cnn ap reuters"),
    (
        .organisation,
        "international watch guild initiative project fund services action aid relief front brigade news systems holdings"
    ),
    (
        .organisation,
        "industries motors airlines studios entertainment partners ventures solutions technologies labs academy assembly"
    ),
    (
        .organisation,
        "consortium secretariat synod tribunal parliament directorate constabulary chapter commission mission guild ltd inc llc plc gmbh"
    ),
    // Texts that speak.
    (
        .document,
        "letter statement report study survey poll paper document memo memorandum complaint lawsuit indictment ruling"
    ),
    (
        .document,
        "judgment judgement opinion petition e-petition briefing release email e-mail message note book article editorial"
    ),
    (
        .document,
        "column essay review post tweet blog speech treaty constitution law bill act resolution order filing affidavit"
    ),
    (
        .document,
        "testimony transcript caption headline sign banner poster placard leaflet advert advertisement ad website text"
    ),
    (
        .document,
        "communique communiqué declaration charter analysis audit inquiry investigation motion plaque inscription story"
    ),
    (.document, "polls surveys studies reports documents emails letters records filings"),
    // People in the plural.
    (
        .people,
        "officials critics supporters voters aides advisers advisors experts analysts lawyers prosecutors police authorities"
    ),
    (
        .people,
        "leaders lawmakers senators republicans democrats conservatives liberals activists campaigners protesters residents"
    ),
    (
        .people,
        "witnesses families relatives friends colleagues neighbours neighbors members ministers candidates delegates sources"
    ),
    (
        .people,
        "allies opponents rivals economists historians scientists researchers scholars doctors nurses teachers students"
    ),
    (
        .people,
        "workers employees executives investors journalists reporters editors groups organisations organizations companies"
    ),
    (
        .people,
        "people others many some survivors victims organizers organisers strategists operatives insiders observers donors"
    ),
    (
        .people,
        "americans britons europeans women men parents children investigators detectives officers diplomats commentators"
    ),
    (.people, "family couple siblings shareholders neighbours pupils commuters passengers"),
    (
        .people,
        "mps meps peers councillors governments fans readers users advocates backers unions agencies signatories undersigned demonstrators"
    ),
    (
        .place,
        "britain england scotland wales ireland france germany spain portugal italy greece poland hungary austria switzerland"
    ),
    (
        .place,
        "belgium netherlands denmark norway sweden finland iceland russia ukraine belarus turkey israel palestine syria iraq"
    ),
    (
        .place,
        "iran lebanon jordan egypt libya tunisia algeria morocco sudan ethiopia somalia kenya uganda tanzania nigeria ghana mali"
    ),
    (
        .place,
        "senegal congo angola zambia zimbabwe mozambique madagascar malawi botswana namibia india pakistan bangladesh nepal"
    ),
    (
        .place,
        "afghanistan china japan korea vietnam thailand myanmar malaysia indonesia philippines australia canada mexico brazil"
    ),
    (
        .place,
        "argentina chile peru colombia venezuela ecuador bolivia cuba haiti guatemala honduras europe africa asia america"
    ),
    (
        .place,
        "london paris berlin madrid rome moscow beijing tokyo washington brussels geneva vienna cairo nairobi delhi dublin"
    ),
    (
        .place,
        "edinburgh lisbon warsaw budapest prague athens oslo stockholm copenhagen helsinki istanbul kyiv texas florida ohio"
    ),
    (.place, "california iowa michigan pennsylvania arizona nevada georgia virginia wisconsin uk us usa eu un"),
    (
        .place,
        "alabama alaska arkansas colorado connecticut delaware hawaii idaho illinois indiana kansas kentucky louisiana maine"
    ),
    (
        .place,
        "maryland massachusetts minnesota mississippi missouri montana nebraska oregon oklahoma tennessee utah vermont wyoming"
    ),
    (
        .place,
        "qatar kuwait oman bahrain yemen libya rwanda burundi eritrea liberia gabon cameroon angola zanzibar lesotho eswatini"
    ),
    (
        .place,
        "romania bulgaria serbia croatia slovenia slovakia albania kosovo moldova estonia latvia lithuania malta cyprus"
    ),
    (
        .place,
        "taiwan singapore laos cambodia mongolia kazakhstan uzbekistan armenia azerbaijan jamaica nicaragua panama uruguay"
    ),
    (
        .place,
        "ontario quebec alberta queensland tasmania bavaria catalonia scotland ulster kashmir punjab gaza crimea donbas"
    ),
    (
        .place,
        "chicago boston philadelphia miami seattle houston dallas atlanta toronto montreal vancouver sydney melbourne mumbai"
    ),
    (
        .demonym,
        "american british english scottish welsh irish french german spanish italian portuguese dutch belgian swiss austrian"
    ),
    (
        .demonym,
        "polish czech hungarian greek turkish russian ukrainian swedish norwegian danish finnish european african asian arab"
    ),
    (
        .demonym,
        "chinese japanese korean indian pakistani afghan iranian iraqi syrian israeli palestinian egyptian saudi lebanese"
    ),
    (
        .demonym,
        "canadian australian mexican brazilian cuban latino latina hispanic nigerian kenyan ghanaian somali ethiopian"
    ),
    (
        .demonym,
        "christian muslim jewish catholic protestant orthodox hindu sikh buddhist islamic islamist evangelical mormon islam"
    ),
    (
        .demonym,
        "democratic republican conservative liberal labour socialist communist libertarian nationalist federal western eastern"
    ),
    (
        .demonym,
        "americans britons germans russians chinese israelis palestinians muslims christians jews catholics hispanics latinos"
    ),
    (
        .demonym,
        "africans europeans ukrainians iranians syrians indians canadians australians mexicans arabs asians hindus sikhs"
    ),
    // What the names of streets and sights end in.
    (
        .place,
        "street avenue boulevard square road island islands river valley"
    ),
    // Small words.
    (
        .determiner,
        "the a an one another each every some many several few two three four five six both no this these those any"
    ),
    (.determiner, "his her their its our my your most other"),
    (
        .preposition,
        "of in to for with on at from by about as into through after over between out against during without before"
    ),
    (
        .preposition,
        "under around among via near since until towards toward despite upon within across behind beyond regarding per"
    ),
    (.preposition, "according amid like than following including concerning alongside outside inside off up down"),
    (
        .conjunction,
        "and or but so yet nor if when while because although though whereas whether unless where how why what once"
    ),
    (
        .adverb,
        "also later then now just again still already even only once never ever often always not today yesterday tomorrow"
    ),
    (
        .adverb,
        "recently reportedly repeatedly publicly previously earlier simply directly instead meanwhile however too therefore"
    ),
    (
        .adverb,
        "there here very quite rather perhaps maybe soon famously allegedly apparently together ahead back away when"
    ),
    (.that, "that"),
    (.negation, "not no never none nobody nothing neither nor without"),
    (.function, "yes no well oh please more less such same own much all what whom whose"),
    (
        .calendar,
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    ),
    (
        .calendar,
        "september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun"
    ),
    (
        .time,
        "time day week month year morning afternoon evening night today yesterday tomorrow moment hour weekend decade days weeks"
    ),
    (.time, "months years hours minutes ago later earlier"),
    (
        .number,
        "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million"
    ),
    (.number, "dozens hundreds thousands millions"),
    (.particle, "de da di du del della der den des van von bin bint ibn al el la le ben abu ter ten und y e dos"),
    (
        .naming,
        "so-called dubbed nicknamed known aka alias term word phrase coined self-styled self-described self-proclaimed named"
    ),
    (.naming, "titled entitled termed billed called nickname hashtag slogan"),
    (
        .work,
        "book film movie song album novel play poem documentary episode series show programme program podcast exhibition painting"
    ),
    (
        .work,
        "report briefing article essay column paper study titled entitled headlined headline chapter single track video"
    ),
    (.work, "pamphlet game comedy drama musical hit memoir biography autobiography anthem ballad cartoon brochure"),
    // First names by gender, for pronouns.
    (
        .male,
        "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald"
    ),
    (
        .male,
        "steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric"
    ),
    (
        .male,
        "jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry"
    ),
    (
        .male,
        "tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah"
    ),
    (
        .male,
        "gerald carl terry sean austin arthur lawrence jesse dylan bryan joe billy bruce albert willie gabriel logan alan juan"
    ),
    (
        .male,
        "wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny bernie barack ted marco ben jeb chris"
    ),
    (
        .male,
        "mike tim joe bill bob jim tom dan steve jeff greg rick rob sam tony ed fred harry simon martin graham ian neil colin"
    ),
    (
        .male,
        "nigel oliver hugh trevor gordon stuart malcolm derek alastair duncan angus ahmed ali hassan hussein ibrahim karim khalid"
    ),
    (
        .male,
        "mahmoud mohammed mohamed muhammad mustafa omar rashid salim tariq yusuf youssef moazzam asim salman aleksei alexei andrei"
    ),
    (
        .male,
        "boris dmitri igor ivan mikhail nikolai oleg pavel sergei vladimir viktor yuri carlos diego fernando javier jorge luis"
    ),
    (
        .male,
        "manuel miguel pedro rafael ricardo tomas tomás pablo antonio bruno emil erik hans jan jens jürgen karl klaus lars lukas"
    ),
    (
        .male,
        "olaf otto stefan sven ulrich werner wolfgang jean pierre jacques michel françois andré philippe laurent olivier giovanni"
    ),
    (
        .male,
        "marco luca paolo matteo hiroshi kenji takashi wei ming raj rahul sanjay vijay amir reza kofi kwame nelson julian"
    ),
    (
        .female,
        "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley"
    ),
    (
        .female,
        "kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy"
    ),
    (
        .female,
        "kathleen angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet"
    ),
    (
        .female,
        "maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea"
    ),
    (
        .female,
        "hannah cheryl jacqueline martha madison teresa gloria sara janice ann anne kathryn abigail sophia frances jean alice"
    ),
    (
        .female,
        "judy isabella julia grace denise amber doris marilyn danielle beverly charlotte natalie diana brittany theresa kayla"
    ),
    (
        .female,
        "hillary chelsea carly elena sonia ivanka megyn kate jane jill claire fiona heather lucy penny rosie sally sue tracy zoe"
    ),
    (
        .female,
        "aisha fatima amina khadija layla leila mariam maryam nadia noor rania salma samira yasmin zainab gita priya sunita indira"
    ),
    (
        .female,
        "natalia natalya olga irina svetlana tatiana ekaterina marina oksana mara ingrid astrid birgit greta heidi ilse karin"
    ),
    (
        .female,
        "ursula ulrike sabine petra monika carmen dolores lucia luisa marta pilar rosa beatriz inés ines camille chloé élise"
    ),
    (
        .female,
        "isabelle juliette margaux nathalie sylvie valérie francesca giulia chiara yuki keiko akiko mei ling lynn esther sherine"
    ),
]
