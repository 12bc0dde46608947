/// How common the commonest English words are, so that stock phrases weigh little where a collection is too small to
/// tell.
///
/// Counted in six million words of news, press releases, web pages and fiction: the median share over the kinds of text,
/// so that no one kind's topics count, rounded to half a bit.
enum EnglishFrequencies {
    /// The bits of a word that is not listed.
    static let unlisted = 17.5

    /// Words in folded form, by their surprisal in bits: −log₂ of their share of running text.
    static let groups: [(bits: Double, words: String)] = [
        (4.0, "the"),
        (5.0, "and to"),
        (5.5, "a in of"),
        (6.0, "that"),
        (6.5, "for is"),
        (7.0, "on"),
        (7.5, "as at be he it said was with"),
        (8.0, "an are but by from has have i not this"),
        (8.5, "had its more or their they we will would you"),
        (9.0, "about all also been his if new one out up were what when which who"),
        (9.5, "after can could do into like mr my no now other over so some than them there time"),
        (
            10.0,
            """
            any because even first get going how just last made make many may most only our people should such think
            two us very way well where while year years
            """
        ),
        (
            10.5,
            """
            against before being between both day did dont down every government here high house including know long
            me much plan president right security states still support system take then these those through told
            united want world your
            """
        ),
        (
            11.0,
            """
            american another back better budget business called committee companies department does during each
            economic end federal general go good great help him home however im look national need next off own part
            policy public same say see she since state tax thats three too under use used week why without work
            """
        ),
        (
            11.5,
            """
            across again ago already around asked based believe best bill change clear come company cost costs
            country court days deal development done economy enough fact family far few five foreign four full
            future give got group health her important information issue issues keep less level life little local
            major making members might money month months must number officials once past pay place point program
            put question real really secretary service services set show something start statement strong sure
            theres things top trade whether within women working
            """
        ),
        (
            12.0,
            """
            able according act action added administration agency air allow almost always am among announced ask
            available away become big billion call came cant care case chairman co coming community conference
            congress control countries course current data decision different doing early energy especially face
            financial find following former found free given global half hard having idea impact include increase
            international ive job key known large law lead least left let likely line looking lost lot low
            management march matter meeting men million move name nations needed needs never news non office often
            old open order others party per person plans play political possible power private problem process
            production provide rather recent record reduce report research rights run saying says school second seen
            several short side six small south strategy taking talk technology term theyre thing though times today
            together took understand until war washington white workers yet york youre
            """
        ),
        (
            12.5,
            """
            above access account actually addition additional address agreement along although america amount area
            areas attention base behind beyond black board book bring build building cannot capacity center central
            certain chance changes chief children china city class close college comes common continue continued cut
            de didnt director dollars due earlier education either employees ever everything executive existing
            expect expected failed feel field final firm focus food force front fund further gave getting ground
            groups growing growth head held hes higher history hold hope hours id included income industry instead
            insurance interest investment isnt japan jobs john july june kind late later latest leader leading leave
            led live longer makes market means media meet member morning music nearly night north nothing november
            offer operations paid particularly personal points policies position post potential press prices
            probably problems products project purchase questions receive received recently released response result
            results return review role senior sense sent share significant similar single situation social soon
            special spending stand stay stop story street study systems taken talking team tell third thought total
            trust try trying turn union university using vice video view visit vote wanted water ways weeks went
            weve win won wont worth young
            """
        ),
        (
            13.0,
            """
            ability adding age agreed ahead allowed answer anti anything approach april average bad began begin
            beginning below benefit biggest bit break businesses calls cases climate comments compared competitive
            conditions consider construction consumers corporate create created credit crisis critical death debt
            december decided decisions designed developing difficult direct directly doesnt east effective effort
            efforts election else equipment event everyone example experience experts february figure finally
            followed form forward foundation friend friends game george giving goal goes hand hands hear heart heavy
            helped hour human immediately improve includes increased independent intelligence involved iran iraq
            itself january joe labor language largest laws leaders leadership leaving legal legislation letter
            levels light limited list lives living loss love lower maintain majority man manager mean met middle
            mind minutes moment moving natural near necessary network note october offered offers ones online option
            options organization original outside overall paper parties pass passed planning plant police present
            pressure previous price produce programs progress projects proposal proposed provided purpose quality
            quickly raise raised rate rates re read ready reason reform related release remain remains remember
            reports request required resources rest rise risk road room rules running saw self senate september
            series serious seven shows signed simply sources speak speech staff standard started step students
            subject success summer sunday supply takes taxes terms test th themselves toward train true tv voice
            wants whats whole whose words worked wrong wrote yes yesterday youve
            """
        ),
        (
            13.5,
            """
            absolutely accounts actions activities add advanced advantage advice affordable african agents agree
            alone alternative annual appear appeared approval asking associated association attack attempt avoid ban
            bank basic became benefits body boost brought built buy california campaign capital car career carry
            cars cash cause certainly challenge changed charge child chinese choice civil claim claims clearly
            closed club commerce commitment complete concern concerned concerns confidence congressional considered
            continues council countrys cover coverage currently daily damage date david debate deep defense demand
            democrats despite determine develop difference digital discuss double drive effect eight elections
            ensure entire european events evidence exactly faces fair fall fast fear felt fight finance fire firms
            fixed floor focused follow forced fuel fully funding funds gas generally generation gone governor
            greater grow happen happened heard hearing highest hill hit holding huge ideas ill importance
            improvement inc increases increasing increasingly individual individuals industries infrastructure
            institute interested interests internet issued james japanese join joined judge keeping lack larger
            learn lets lines listen looks lose main manufacturers markets material materials measure measures
            michael miles military mine minimum minister minute mistake moved ms nation networks nine noted nuclear
            numbers official oil opening operation opinion opportunity organizations package paris particular
            partners parts path paying payments percent performance period phone piece played playing plus poor
            popular positive powerful pretty prevent primary prime property protect protection published push
            putting quarter quite reach reached reality reducing region relief reported require respect revenue rich
            rising rule safe san save schools season secure seeking seem seems send separate serve showed sides sign
            simple site slightly sometimes son sound source speaking specific spend spent spoke st stability stage
            starting status steel steps strength student successful suggested supported supports survey table talked
            thinking thousands threat throughout todays tough towards track traditional tried turned understanding
            unless urged values version victory voted voting wall watch weather website west wide willing winter
            works worlds written
            """
        ),
        (
            14.0,
            """
            abroad accept achieve active activity adopted advance affairs affect afternoon agencies aimed al
            allowing allows analysis announcement anybody anyone application applications apply appropriate approved
            arms asia attacks audience author award backed balance battle beat becoming believed believes ben bills
            block blue box brain bringing broad brown bush cable calling card carried caused centers century chair
            challenges changing character charges check choose cities clean closing coal coffee com commercial
            committed communications communities competition completely compromise computer concluded confident
            confirmed considering consumer content continuing conversation correct counter couple credits cross
            crucial cuts cutting danger deals decade decades decide degree deliver demands democrat democratic
            denied departments deputy details determined developed died direction documents domestic door doubt dr
            draw drawn drop dropped drug duty earned ease easily easy effectively effects eligible employee
            encourage english enter entered environment equal established estate estimate europe everybody exchange
            expand expectations expenses explain explained express expressed extremely faced facing facts failure
            familiar families farm feeling fees feet fell fellow fewer fields fighting file finding fine fit forces
            french fresh gain gains games gap gets gives glass goals god governments greatest green happens happy
            havent helping highly himself hoped hopes hotel housing hundreds hurt identify illegal immigration
            improved improving indeed influence initial injury inside instance intended internal introduced invest
            investigation joint judgment justice kept kids king knowledge knows korea land learned limit looked
            losing losses manufacturing mark martin massive match matters maximum maybe meant meanwhile meetings
            mentioned message mike millions mission model motor movement multiple named names nice none nor notes o
            offering officer older opened opportunities otherwise overseas pace page panel parents park paul payment
            peace peoples perhaps picture placed places plants please pointed port possibility practices prepared
            presence principles prior priority produced promise promised promote proposals proud providing race
            range reasons records recovery red reduced reduction refused relations relationship relatively remained
            remaining remarks replace reporting representative represents requirements respond responsibility
            responsible richard risks robert rose round safety sales savings search seat sector seeing seek sell
            seriously served serving session setting shared sharp shift showing shown significantly silver sit sites
            size smaller smith society solution solutions someone sort southern space specifically spot spread
            spring square stable stake standards standing star stars stock stopped strategic stronger strongly
            structure suffered suggest summit supplies supporting talks target teachers tech technical technologies
            terrible terror text thanks therefore theyve thursday title tomorrow tour town training transition
            treatment trip truly truth ultimately unit upon usually value van various vehicles via views vision wage
            wait waiting wasnt waste web wednesday western whatever whom widely william windows winning womens word
            worse worst wouldnt write writing
            """
        ),
        (
            14.5,
            """
            academy accepted acquisition acting addressed adjustment admitted advertising affected afford agenda
            aggressive aid airport alan alternatives annually answers anxiety appeal appears apple applied arab
            arent arm art article asian aside assembly assets assistance assistant attend attorney august authority
            auto awards aware background basically basis beach bear becomes begun bigger books bottom bought
            breaking brief british broke broken brothers bureau buying calendar cap capable carbon cards careful
            catch charles checks chicago chip choices chosen chris circumstances closely closer coalition code cold
            combined command comment commission committees companys compete completed complex comprehensive
            condition conduct conducted connection conservative consideration consistent consumption contact
            contained contract contracts contrast controlled core couldnt count county courts covered creating crime
            criminal cultural cup cycle dangerous daughter dead dealing declared deeply defeat defend deficit delay
            delivered delivery depend described design desire detailed devices differences dinner discussed
            discussion disease distance distribution district dollar driven driving drugs dry easier eastern edge
            elected electronic emergency emissions employers enable ended ending engage engaged engineering enjoy
            entirely environmental essential essentially establish estimated estimates eventually exercise exist
            expanded expansion expensive extend extended extension extraordinary eye eyes faith fallen falling falls
            false fathers fifth figures fill findings finish finished fix flat flexibility follows foot forth fourth
            fox france frank freedom friday friendly fun fundamental gained german girls gold goods grand grew grown
            guarantee handle harry heads heavily henry heres holds homes honest host hot identified identity ii
            images imagine immediate impossible india indicated industrial informed initiative insisted institutions
            intent interesting interview introduce investments investors island israel johnson kennedy killed knew
            laid largely launched limits link listening loans loved manage managed marriage mass meaning medical
            memory mention messages mexico mid minority missing moderate modern monday monthly moral mostly mother
            moves movie multi myself narrow nationwide nature negative neither net nights nominated numerous
            obviously officers oh ongoing onto operate operating opposed opposition ordered orders outcome
            overwhelming owned owners pacific pages pain partner partnership patients percentage perfect personally
            physical pick picked planned plenty politics poll portion positions possibly posted powers practice pre
            preferred presented previously producing product professional profit proper properly prospect prove
            proved provides pull pushed pushing qualified quick radio rain raising rapid rapidly rating ratings
            reaching reaction reading reagan reasonable receiving recognized recommended reference regional regions
            registered regular regulations rejected represent representatives representing republican requested
            requests requires residents resolution returned returning returns revealed rice rock roughly runs
            russian sanctions saturday saudi scale scene schedule scheduled science sea seemed selling sets shape
            shares sharing shell shortly shot shouldnt shut signs sitting slow smart soft software sold solid solve
            sought spanish speed split stands statements station stations statistics staying steady stone stood
            straight streets struggle studies style substantial suggests suit super supreme surge surprise surprised
            targeted targets task tea telephone telling temporary ten testing texas thank thinks thomas thoughts
            threats thus tie tight tone tool touch traffic transportation travel treasury treated trouble tuesday
            turning twice type unable unfair units users variety vast vehicle victims violent virtually vital
            vulnerable walk warning watching weak weekend welcome winner wireless wish woman workforce worldwide
            worry zero zone
            """
        ),
        (
            15.0,
            """
            absolute accounting achieved acknowledged actual addressing adds adequate administrations adopt adults
            afraid africa agent agreements agriculture aim alliance allies alongside amendment americans amounts
            analysts angeles animal announce anywhere apart apparent apparently appeals appointed approaches
            approximately argue argued argument army assess assessment assured asylum attached attended attract
            attracted authorities baby badly band banking bar barriers bay beating begins behalf behavior belief
            blame blood blow bond born boston boys branch breakfast breaks bridge brings broader calm camera camp
            canadian candidates carefully carrying casino caught cell ceremony chain chairs chamber channel chapter
            charged cheap chemicals chinas chose christmas church circle citizens colleges collins combination
            comfortable communication compensation compliance conclusion concrete confirm conflict connected
            consequences consistently constant contains contribute contributed controls controversial convinced cool
            cooperation coordination corner covering creation credibility criteria culture customers damaged dark
            davis deadline definitely definition delays demonstrate deny depending depends describe deserve detail
            determination developments differently diplomatic directed disaster discovered discussions display
            divided division document doors doubts draft dramatic drawing dream drew drinking driver duties earn
            editor efficiency electric electricity eliminate elsewhere emerged emerging emphasis employed employment
            empty encouraged encouraging ends enemy engagement enjoyed enormous equally equity evening everywhere
            excellent except exists expanding expecting experienced exposure extent extra extreme factor factors
            fail failing fairly fans farmers father favor fears features feelings feels female filed filled film
            financing fired fiscal fish flight florida flow fly flying focusing folks ford forest forget formal
            formed forms foster founder fraud frequently gen generated genuine germany golden google grade gradually
            greatly guard guess guest guidelines guilty gulf hall handed handling happening harder headed
            headquarters healthy heat hell helps hire hiring holiday hoping hosted houses howard http image
            implement implementation implemented imports improvements incentives independence initially inquiry
            institution intend intention invested involving iranian iron jack jackson jim joining journal jr jump
            kill knowing korean la lake lawyers lay leaves lee legacy lessons letters leverage liberty library lies
            likes linked listed lists literally loan location london los lots lowest makers managers managing map
            marked math merchant method methods mile minds miss missed mistakes mixed moments momentum monitor
            moreover mortgage motion murder museum musical mutual native necessarily negotiating negotiations newly
            normal notice noticed noting notion objective obvious occur occurred offices ok op oppose optimistic
            organized originally ought outstanding overcome owner pair palm parent parliament participate
            participation partly passing performed permanent perspective peter phase pieces platform player players
            pleased pledge pledged politically popularity population ports potentially pounds practical prefer
            preparing presidential primarily principal principle priorities prison pro procedures proceed professor
            profits promising proof prosecutors protected protest provision provisions publicly pulled purchasing
            purposes pursue questioned quiet ran ranging rank ranking rare realistic realize recognition recognize
            recommendation recommendations recover reflect reflects regarding regardless regime registration
            regulation reject relevant reliable remove removed repeat repeated repeatedly replaced replacement
            replied represented republicans reputation requirement requiring reserve resistance restrictions
            resulting retail retired retirement river roll route row ruling rural russia sale satisfied scenes scope
            scott seats seconds secret section seeks sees selected sending sensitive sentence serves sessions settle
            severe sex signal signature sir skills snow somewhat speaker spirit spotlight starts stated stepped
            stopping stories stream strengthen strike striking struck struggling stuff succeed successfully suffer
            suffering sufficient sun teams television tells tend tests theory thirds thousand threatened tied tom
            tools totally trading tragedy transactions transfer treat trial troops truck trusted turns types
            ultimate un understood unemployment unique unlike upcoming upper urban useful uses usual valley valuable
            versus viewers violence virtual visitors volume wages wake walls warm wave wealth weapons wearing weekly
            weight welcomed widespread wife wild willingness wind worried youll yourself
            """
        ),
        (
            15.5,
            """
            abc absence abuse academic acceptance accident accountability accurate acknowledge acquire acted
            actively acts addresses administrative adoption adult advances advisor aims alaska alive allegations
            amazing ambassador americas amid andrew anger angry announcing answered anyway apartment appearance
            appreciate approve arabia armed arrangements arrived articles artist arts aspects asset assigned assist
            associate assume atmosphere attacked attempted attempts attending attitude authorized avenue awarded
            backing backs baker balanced ball bankruptcy banks bare beautiful beef bench bet bid billions birth
            blocked bob bodies bomb border borders bound boy branches brand britain brother burden busy cabinet
            canada cancer candidate cargo carolina carrier carriers carter cast category causes causing centre ceo
            challenging champion chances chaos charity chelsea chemical christian circuit cited classes classic
            cleared clinical clip coach coast collapse colleagues collect collected collection color colour columbia
            combat comfort companion comparison competing competitors complicated comply components computers
            concerning connections consent considerable constantly constitution constitutional consultant consulting
            contain containing context contractors contrary contributing contributions convention convicted cook
            coordinate copy corn corporation corporations crash crazy crop crops crowd cuba currency cyber dallas
            dan daniel database dean deaths dec deciding declare decline declined decrease dedicated deeper
            defending define defined delegates delegation departure deployed depth description desk destroy
            destroyed determining device die difficulties difficulty disappointed disclosure discussing dismissed
            diverse doctors dog domain donations dozen dozens dramatically drink drivers dropping earning earnings
            earth ed editorial edward efficient element elements eliminating embrace emerge employer enemies
            enforcement engaging engines enhance ensuring entering entertainment entry equivalent era error
            establishing establishment et ethnic eu evaluate ex exact examine exception excess exciting executives
            expense experiences expert explanation explore export exposed extends extensive facilities facility
            factory famous fan fantastic faster fault favorable favourite feb federation fee feed fierce files
            filing finances flag flexible flood flowers forcing formula fortune forum fought founded funded
            furniture gaining gary gates gathered gathering gender generate generations generous georgia glad globe
            gov governors graduate graham grant granted gray greenhouse grey grounds guaranteed guide guys hardly
            harm hasnt hearings heating helpful hero highlight highlighted historical hits hitting hole household
            households houston hundred husband ice ignore ignored iii illinois illness implications import impose
            impressed impressive incident incredible incredibly index indian indicate inflation initiatives injured
            injuries innovation insist inspired intense intervention introducing introduction investigate investing
            investor invited involve involvement iowa irs islamic islands israeli italian italy jones joseph jumped
            keeps kinds landscape lasting latin latter launch launching lawyer leads league learning leg legitimate
            length lesson liability liberal lie lift liked lincoln listing lived located locations lock loose loud
            louisiana lunch machine magic mail maintained maintaining maintenance male manner manufacturer marine
            marketing marketplace marks matt meal meaningful meat mechanism medicare meets membership merely
            michigan microsoft milk ministers mode modest monitoring mood mothers mountain movements mp mrs navy nd
            negotiate neighborhood nervous neutral nevertheless newspaper nobody nomination nominations nominees
            northern novel obtain occasionally offensive officially opens operational opposite orange ordinary
            oriented origin ourselves outlined oversight ownership pa pack painting papers partial participants
            passage passion patient patrick pattern pause pays pending pennsylvania pension pentagon perceived
            perform permit personality personnel persuade philips philosophy picking pictures pilot plain plate
            plays politicians pool poverty praise praised prayers predict preference premium prepare presents
            pressed pressing prevented print prize procedure processing productive productivity profile profound
            progressive projected promoting properties propose prospects protecting proven province pulling puts
            qualify quarters quote rail raises rally ranks rd reception recommend recruitment referred reflected
            reflecting reforms refuse regard register regularly relationships relative religion rely remarkable
            removal renewable renewed rep replacing rescue researchers resignation resolve resolved resource
            responded responding restaurant resulted resume retain reveal reviewed reviewing reward risen rival
            rivals roads roberts robust roof rush sacrifice safely sat saved saving scandal scientific scientists
            score screen scrutiny secured securing select selection semi sen senator sentiment settlement shake
            sharply shed sheet shes shifting ship shock shooting shop shops sick sight signing similarly sister
            situations slowly somebody somehow somewhere sooner sophisticated sorry soul sounds soviet sport stayed
            steep stick stops storage store stores strategies straw stressed string stuck studying submit submitted
            substance suddenly sugar suggesting suggestion suggestions suitable superior supporters supportive
            supposed surface surprising surrounding surveillance sustained swift switch tackle tactics talent tap
            taylor teacher teaching techniques tensions territory terrorism tested tester testimony theft theme
            theyll thin threatening throw thrown ticket ties tim timing tonight tons topic tragic trail tremendous
            trend trends trillion troubled trucks tuition twenty typical unacceptable uncertain uncertainty
            undermine understands unfortunately universal universities unnecessary unusual usa user venture veteran
            viewed violations virginia visa visible visited visiting visits voices voters votes walking wanting
            warned wars weakness wear websites welfare werent whos wi wider wilson window wine wins wise witness
            wonder wonderful wounded writes yield younger youth
            """
        ),
    ]
}
