// The German words that tell speakers and reports of speech; one group a line. Nouns stand in lower case; the last part
// of a compound is looked up too, so that “minister” is enough for “Bundesinnenminister”.

let germanWords: [(WordClass, String)] = [
    // Verbs of saying, in the forms that news uses.
    (
        .saying,
        "sagte sagten sagt sagen gesagt erklärte erklärten erklärt betonte betonten betont schrieb schreibt schrieben"
    ),
    (
        .saying,
        "teilte teilten mitteilte mitgeteilt ergänzte fügte hinzufügte berichtete berichteten berichtet meldete meldet"
    ),
    (
        .saying,
        "meldeten forderte forderten fordert warnte warnten warnt kritisierte kritisierten kritisiert antwortete meinte"
    ),
    (
        .saying,
        "meint behauptete behauptet kündigte kündigten ankündigte angekündigt äußerte äußerten äußert bestätigte bestätigt"
    ),
    (
        .saying,
        "verlautete verlautet verkündete versicherte versprach beklagte bemängelte mahnte argumentierte kommentierte"
    ),
    (
        .saying,
        "zitierte zitiert entgegnete erwiderte fragte rief schilderte unterstrich klarstellte feststellte zugesichert"
    ),
    (
        .saying,
        "bekräftigte räumte einräumte gestand bekannte dementierte widersprach verteidigte plädierte appellierte hieß heißt"
    ),
    (
        .saying,
        "lautete lautet twitterte resümierte bilanzierte prophezeite urteilte begründete begründet rechtfertigte"
    ),
    (
        .saying,
        "berichten sagten schreiben melden fordern warnen kritisieren meinen behaupten erklären betonen bestätigen"
    ),
    (
        .saying,
        "glaubt glaubte hofft hoffte befürchtet befürchtete vermutet vermutete empfahl empfiehlt verlangte verlangt"
    ),
    (
        .saying,
        "erläuterte erläuterten erläutert präzisierte bemerkte bemerkten bemerkt anmerkte konterte kontert beteuerte beteuerten"
    ),
    (
        .saying,
        "beteuert konstatierte konstatierten konstatiert prangerte prangerten anprangerte angeprangert monierte monierten moniert"
    ),
    (
        .saying,
        "informierte informierten informiert verkündeten verkündet äußerten versicherten versichert versprachen verspricht"
    ),
    (
        .saying,
        "attestierte attestiert riefen ruft ausrief skandierte skandierten skandiert schimpfte jubelte spottete witzelte gestanden gesteht riet rieten rät"
    ),
    (
        .saying,
        "verlangten erinnerte erinnerten erinnert räumten räumt bekräftigten bekräftigt dementierten dementiert"
    ),
    (
        .saying,
        "widersprachen widerspricht plädierten plädiert argumentierten argumentiert kommentierten kommentiert twittert"
    ),
    (
        .saying,
        "antworteten antwortet ergänzten ergänzt entgegneten entgegnet urteilten urteilt lauteten verlauten bezweifelte"
    ),
    (
        .saying,
        "prognostizierte prognostiziert beklagten beklagt bemängelten bemängelt mahnten mahnt unterstrichen"
    ),
    (
        .saying,
        "ausführte ausführten darlegte hinwies hinwiesen angab einräumten vermeldete vermeldeten signalisierte"
    ),
    (
        .saying,
        "erwartet erwartete erwarteten vermuten befürchten hoffen hofften glauben glaubten bat baten bittet gratulierte"
    ),
    // Their participles, and those of verbs that may report words.
    (
        [.saying, .participle],
        "geäußert geantwortet gefordert gewarnt bemängelt behauptet kritisiert zitiert mitgeteilt gemeldet berichtet gesagt"
    ),
    (
        [.saying, .participle],
        "erklärt betont geschrieben angekündigt bestätigt versichert gefragt gerufen verkündet begründet ausgeführt dementiert"
    ),
    (
        [.judging, .participle],
        "bezeichnet genannt beschrieben gewertet bewertet eingestuft eingeschätzt betitelt tituliert gelobt gewürdigt"
    ),
    (
        [.judging, .participle],
        "verurteilt zurückgewiesen abgelehnt vorgeworfen begrüßt charakterisiert angegeben gesprochen beurteilt gerügt"
    ),
    // Verbs of saying in regular forms, and their participles.
    (
        .saying,
        "bestätigten meinten behaupteten zitierten erwiderten erwidert fragten fragt schilderten schildert"
    ),
    (
        .saying,
        "appellierten appelliert twitterten resümierten resümiert bilanzierten bilanziert prophezeiten prophezeit"
    ),
    (
        .saying,
        "begründeten befürchteten vermuteten präzisierten präzisiert konterten schimpften schimpft jubelten jubelt"
    ),
    (
        .saying,
        "spotteten spottet witzelten witzelt prognostizierten bezweifelten bezweifelt signalisierten signalisiert"
    ),
    (
        .saying,
        "gratulierten gratuliert polterte polterten poltert wetterte wetterten wettert höhnte höhnten höhnt ätzte"
    ),
    (
        .saying,
        "ätzten ätzt frotzelte frotzelten frotzelt scherzte scherzten scherzt klagte klagten klagt fluchte fluchten"
    ),
    (
        .saying,
        "flucht raunte raunten raunt seufzte seufzten seufzt schwärmte schwärmten schwärmt mutmaßte mutmaßten mutmaßt"
    ),
    (
        .saying,
        "spekulierte spekulierten spekuliert orakelte orakelten orakelt referierte referierten referiert"
    ),
    (
        .saying,
        "diagnostizierte diagnostizierten diagnostiziert insistierte insistierten insistiert postulierte postulierten"
    ),
    (
        .saying,
        "postuliert proklamierte proklamierten proklamiert suggerierte suggerierten suggeriert unterstellte"
    ),
    (
        .saying,
        "unterstellten unterstellt beschuldigte beschuldigten beschuldigt bezichtigte bezichtigten bezichtigt"
    ),
    (
        .saying,
        "bedauerte bedauerten bedauert ermahnte ermahnten ermahnt ermunterte ermunterten ermuntert lästerte lästerten"
    ),
    (
        .saying,
        "lästert nörgelte nörgelten nörgelt motzte motzten motzt meckerte meckerten meckert brüllte brüllten brüllt"
    ),
    (
        .saying,
        "postete posteten postet bloggte bloggten bloggt notierte notierten notiert formulierte formulierten"
    ),
    (
        .saying,
        "formuliert konkretisierte konkretisierten konkretisiert relativierte relativierten relativiert bekundete"
    ),
    (
        .saying,
        "bekundeten bekundet bezeugte bezeugten bezeugt gelobte gelobten gelobt garantierte garantierten garantiert"
    ),
    (
        .saying,
        "enthüllte enthüllten enthüllt offenbarte offenbarten offenbart beichtete beichteten beichtet leugnete"
    ),
    (
        .saying,
        "leugneten leugnet verneinte verneinten verneint bejahte bejahten bejaht empörte empörten empört wunderte"
    ),
    (
        .saying,
        "wunderten wundert protestierte protestierten protestiert reklamierte reklamierten reklamiert beanstandete"
    ),
    (
        .saying,
        "beanstandeten beanstandet befürwortete befürworteten befürwortet rapportierte rapportierten rapportiert"
    ),
    (
        .saying,
        "vermeldet verdeutlichte verdeutlichten verdeutlicht veranschaulichte veranschaulichten veranschaulicht"
    ),
    (
        .saying,
        "unterrichtete unterrichteten unterrichtet verwahrte verwahrten verwahrt erkundigte erkundigten erkundigt"
    ),
    (
        .saying,
        "bedankte bedankten bedankt entschuldigte entschuldigten entschuldigt beschwörte beschwörten beschwört"
    ),
    (
        .saying,
        "verriet verrieten verrät schwor schworen schwört bestritt bestritten bestreitet schrie schrien schreit"
    ),
    (
        .saying,
        "wandte wendete empfahlen empfehlen unterstreicht widerrief widerruft ankündigten anmerkten hinzufügten"
    ),
    (
        .saying,
        "mitteilten klarstellten feststellten einwandte einwarf zugab zugaben zugibt zusagte zusagten zusicherte"
    ),
    (
        .saying,
        "zusicherten voraussagte vorhersagte darlegten hervorhob hervorhoben hinweist nachlegte abriet abstritt"
    ),
    (
        .saying,
        "anmahnte anregte vorschlug vorschlugen vorwarf vorwarfen aufrief aufriefen aufforderte aufforderten"
    ),
    (
        .saying,
        "einforderte einforderten wiedergab festhielt"
    ),
    (
        [.saying, .participle],
        "gemeint beklagt gemahnt argumentiert kommentiert entgegnet erwidert geschildert bekräftigt plädiert"
    ),
    (
        [.saying, .participle],
        "appelliert getwittert resümiert bilanziert prophezeit geurteilt geglaubt gehofft befürchtet vermutet"
    ),
    (
        [.saying, .participle],
        "verlangt erläutert präzisiert bemerkt gekontert beteuert konstatiert moniert informiert skandiert geschimpft"
    ),
    (
        [.saying, .participle],
        "gejubelt gespottet gewitzelt erinnert ergänzt prognostiziert bezweifelt signalisiert gratuliert gepoltert"
    ),
    (
        [.saying, .participle],
        "gewettert gehöhnt geätzt gefrotzelt gescherzt geklagt geflucht geraunt geseufzt geschwärmt gemutmaßt"
    ),
    (
        [.saying, .participle],
        "spekuliert georakelt referiert diagnostiziert insistiert postuliert proklamiert suggeriert unterstellt"
    ),
    (
        [.saying, .participle],
        "beschuldigt bezichtigt bedauert ermahnt ermuntert gelästert genörgelt gemotzt gemeckert gebrüllt gepostet"
    ),
    (
        [.saying, .participle],
        "gebloggt notiert formuliert konkretisiert relativiert bekundet bezeugt gelobt garantiert enthüllt"
    ),
    (
        [.saying, .participle],
        "geoffenbart beichtet geleugnet verneint bejaht empört gewundert protestiert reklamiert beanstandet"
    ),
    (
        [.saying, .participle],
        "befürwortet rapportiert vermeldet verdeutlicht veranschaulicht unterrichtet verwahrt erkundigt bedankt"
    ),
    (
        [.saying, .participle],
        "entschuldigt beschwört angemerkt hinzugefügt klargestellt festgestellt eingewandt eingeräumt zugegeben"
    ),
    (
        [.saying, .participle],
        "zugesagt zugesichert vorausgesagt vorhergesagt dargelegt hervorgehoben hingewiesen angemahnt angeregt"
    ),
    (
        [.saying, .participle],
        "vorgeschlagen aufgerufen aufgefordert angeprangert gesprochen versprochen empfohlen bestritten verraten"
    ),
    (
        [.saying, .participle],
        "geschworen"
    ),
    (
        .judging,
        "tadelte tadelten tadelt würdigt bewertete bewerteten werteten bezeichnte bezeichnten bezeichnt"
    ),
    (
        .judging,
        "charakterisierten titulierten feierte feierten feiert ehrte ehrten ehrt geißelte geißelten geißelt"
    ),
    (
        .judging,
        "brandmarkte brandmarkten brandmarkt verspottete verspotteten verspottet verhöhnte verhöhnten verhöhnt"
    ),
    (
        .judging,
        "verteufelte verteufelten verteufelt verharmloste verharmlosten verharmlost bagatellisierte bagatellisierten"
    ),
    (
        .judging,
        "bagatellisiert schmähte schmähten schmäht beschimpfte beschimpften beschimpft diffamierte diffamierten"
    ),
    (
        .judging,
        "diffamiert rechtfertigte rechtfertigten rechtfertigt verteidigte verteidigten verteidigt billigte billigten"
    ),
    (
        .judging,
        "billigt missbilligte missbilligten missbilligt fürchtete fürchteten fürchtet bewunderte bewunderten"
    ),
    (
        .judging,
        "bewundert pries priesen preist"
    ),
    (
        [.judging, .participle],
        "getadelt bezeichnt gefeiert geehrt geißelt gebrandmarkt attackiert verspottet verhöhnt verteufelt"
    ),
    (
        [.judging, .participle],
        "verharmlost bagatellisiert geschmäht beschimpft diffamiert gerechtfertigt verteidigt gebilligt gemissbilligt"
    ),
    (
        [.judging, .participle],
        "gefürchtet bewundert gepriesen angesehen angeklagt"
    ),
    // Forms that show that words are reported.
    (
        .subjunctive,
        "sei seien habe hätte hätten werde würde würden wäre wären könne müsse müssten solle wolle dürfe dürften möge"
    ),
    (
        .subjunctive,
        "wisse gebe gäbe gäben komme käme kämen gehe ginge stehe stünde stünden bleibe bliebe liege läge lägen lasse ließe"
    ),
    (
        .subjunctive,
        "finde fände führe mache nehme nähme bringe brächte halte hielte sehe sähe zeige bestehe gelte gälte handele handle"
    ),
    (
        .subjunctive,
        "fehle brauche bräuchte laufe trage trete setze spiele stelle erwarte glaube hoffe denke scheine stamme gehöre"
    ),
    (
        .subjunctive,
        "verdiene fordere entspreche betreffe erhalte arbeite biete befinde beginne begrüße diene drohe entscheide ergebe"
    ),
    (
        .subjunctive,
        "erfolge erfülle ermögliche existiere fühle gefährde gewinne greife helfe kenne kämpfe leide lehne lebe nutze plane"
    ),
    (
        .subjunctive,
        "prüfe rechne schade schaffe schließe spreche steige stimme stütze suche tue täte unterliege unterstütze verfolge"
    ),
    (
        .subjunctive,
        "verfüge verhindere verlange verletze verliere verstoße vertrete verzichte wirke wünsche ziehe zähle heiße sage"
    ),
    (
        .subjunctive,
        "schwebe wohne brenne fahre falle fange fliege gleiche hänge koste lehre lohne passe rate reise renne rufe"
    ),
    (
        .subjunctive,
        "schieße schlafe sinke sitze sterbe störe stürze trinke treffe treibe verbiete verlaufe verlasse vermeide"
    ),
    (
        .subjunctive,
        "verschwinde versage verstehe versuche verteile verursache vorliege wachse weigere werbe werfe wiege"
    ),
    (
        .subjunctive,
        "zwinge bedeute bedürfe bedrohe beeinflusse befürworte begehe behandle behalte behindere bekomme belaste"
    ),
    (
        .subjunctive,
        "benötige berichte berücksichtige besage beschäftige beschränke besitze bestätige beweise bezahle beziehe"
    ),
    (
        .subjunctive,
        "bilde dauere decke drücke empfinde enthalte entlaste entstehe entwickle erfahre erfordere erkenne erlaube"
    ),
    (
        .subjunctive,
        "erscheine erwäge erweise erziele fliehe funktioniere fürchte garantiere gelange gelinge genieße genüge"
    ),
    (
        .subjunctive,
        "geschehe gestatte herrsche hindere informiere interessiere kandidiere klage kontrolliere kritisiere"
    ),
    (
        .subjunctive,
        "kündige lande löse mangele melde nenne öffne passiere protestiere reagiere regiere rette scheitere scheue"
    ),
    (
        .subjunctive,
        "schütze schwanke spare stoppe strebe streike streite tauge teste trenne übernehme überprüfe überschreite"
    ),
    (
        .subjunctive,
        "überwache untersuche urteile verändere verbessere verbinde verbleibe verbreite verdanke vergesse verkaufe"
    ),
    (
        .subjunctive,
        "verkenne vermisse vernachlässige verpflichte versichere verspreche versorge verstärke verteidige vertraue"
    ),
    (
        .subjunctive,
        "verweigere verwende wage wähle wechsle weine widerspreche wiederhole zahle zerstöre zögere zweifle"
    ),
    (
        .subjunctive,
        "sprächen ständen nähmen fänden bräuchten sähen täten wüssten"
    ),
    // Verbs that may report words.
    (
        .judging,
        "nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet bezeichnen sprach sprachen spricht sprechen"
    ),
    (
        .judging,
        "warf warfen wirft vorwarf wertete werten wertet lobte lobten begrüßte begrüßten verurteilte verurteilten"
    ),
    (
        .judging,
        "beschrieb beschreibt beschrieben gab gaben gibt wies wiesen weist verwies verweist ging gehe geht lehnte lehnten"
    ),
    (
        .judging,
        "sieht sah sahen sehen hält hielt hielten rechnet rechnete zeigte zeigt zeigten reagierte drohte droht beschuldigte"
    ),
    (
        .judging,
        "stellte stellten stellt befand führte führten führt hob hoben hebt legte schlug schlugen beurteilte beurteilten beurteilt schätzte schätzten schätzt"
    ),
    (
        .judging,
        "stufte stuften einstufte titulierte rügte rügten rügt lobt würdigten begrüßt verurteilt lehnt warben"
    ),
    (
        .judging,
        "dankte dankten dankt bedankte attackierte attackierten attackiert warb wirbt wandte wandten wendet zeichnet zeichnete griff verweisen hinweist zurückwies zurückweist vorwarfen"
    ),
    (
        .judging,
        "rechnen drückte ausdrückte ausdrückt beschwerte bedauerte würdigte charakterisierte titelte betitelte klagte vereinbart"
    ),
    (
        .utterance,
        "angaben aussage aussagen bericht berichten meldung meinung ansicht auffassung worten mitteilung einschätzung"
    ),
    (
        .utterance,
        "idee vorwurf vorwürfe kernaussage einwand argument behauptung behauptungen feststellung ankündigung kommentar"
    ),
    (
        .utterance,
        "überzeugung sichtweise ansichten meinungen aufforderung warnung prognose zeugenaussagen"
    ),
    (
        .utterance,
        "erklärung stellungnahme begründung forderung kritik äußerung äußerungen zitat worte wort schätzungen informationen zitat darstellung darstellungen bewertung bekunden mutmaßung fazit antwort"
    ),
    (
        .slogan,
        "parole parolen spruch sprüche sprüchen slogan slogans aufschrift aufschriften transparent transparenten plakat"
    ),
    (.document, "plakat transparent schild schriftzug aufkleber banner"),
    (.slogan, "plakaten sprechchor sprechchöre sprechchören rufen losung losungen devise"),
    // Words that name a source: “laut Polizei”, “der Polizei zufolge”.
    (.attributing, "laut gemäß zufolge nach"),
    (.voicing, "flüsterte murmelte rief schrie seufzte lachte brummte wisperte stammelte erwiderte versetzte fuhr"),
    // Pronouns.
    (.he, "er"), (.she, "sie"), (.it, "es"), (.we, "wir"), (.first, "ich"),
    (.oblique, "ihm ihn sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres sich uns unser unsere"),
    (.oblique, "mir mich mein meine meiner meinem meinen dich dir euch ihnen"),
    // Small words.
    (
        .determiner,
        "der die das den dem des ein eine einen einem einer eines kein keine keinen dieser diese dieses diesem"
    ),
    (
        .determiner,
        "diesen jeder jede jedes alle viele mehrere einige beide sein seine seiner ihr ihre ihrer seinem ihrem"
    ),
    (
        .preposition,
        "in im an am auf aus bei beim mit nach von vom zu zum zur für über unter gegen durch um vor hinter neben"
    ),
    (
        .preposition,
        "zwischen seit während wegen trotz ohne bis ab gegenüber innerhalb außerhalb anlässlich aufgrund seitens per"
    ),
    (.preposition, "laut gemäß ins ans aufs angesichts entgegen statt mithilfe bezüglich infolge zufolge samt entlang"),
    (
        .conjunction,
        "und oder aber sondern denn sowie doch weil wenn als ob damit obwohl nachdem bevor indem sodass falls wie"
    ),
    (
        .conjunction,
        "weswegen wenngleich obgleich wiewohl nämlich da während wonach wodurch wobei seitdem solange sobald sofern soweit zumal worauf woraufhin weshalb sooft"
    ),
    (.that, "dass daß"),
    (
        .adverb,
        "auch noch schon nur sehr heute gestern morgen jetzt dann dort hier nun wieder bereits zudem weiter weiterhin"
    ),
    (
        .adverb,
        "außerdem dagegen dabei daher deshalb jedoch allerdings unterdessen inzwischen zuvor danach später erneut damals"
    ),
    (
        .adverb,
        "demnach danach hingegen etwa rund so zunächst bisher zuletzt ferner darüber hinaus daraufhin dazu unter anderem"
    ),
    (
        .adverb,
        "insbesondere zumindest vorwiegend überwiegend darunter selbst selber ebenfalls gleichfalls wiederum indes indessen abermals nochmals schließlich letztlich zugleich"
    ),
    (.negation, "nicht nie niemals nichts weder niemand kaum"),
    (
        .auxiliary,
        "ist sind war waren wird werden wurde wurden hat haben hatte hatten habe hätte hätten sei seien wäre wären"
    ),
    (
        .auxiliary,
        "kann können konnte konnten könne könnte könnten soll sollen sollte sollten solle muss müssen müsse musste"
    ),
    (
        .auxiliary,
        "will wollen wolle wollte wollten darf dürfen dürfe dürfte worden gewesen geworden würde würden bin bist"
    ),
    (
        .verb,
        "kam kamen kommt kommen steht stehen stand standen liegt lag liegen bleibt blieb ließ lassen lässt machte macht"
    ),
    (
        .verb,
        "gehört gehören begann beginnt fand findet finden nahm nimmt brachte bringt führte führt setzte setzt trat tritt"
    ),
    (
        .verb,
        "fiel fällt lief läuft stieg steigt sank starb starben verlor gewann erhielt erhält bekam bekommt tat tut wurde"
    ),
    (
        .function,
        "man wer was wo wann warum welche welcher welches deren dessen selbst selber mehr weniger viel wenig zu mit"
    ),
    (
        .calendar,
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni"
    ),
    (
        .calendar,
        "juli august september oktober november dezember montagabend dienstagabend mittwochabend donnerstagabend freitagabend"
    ),
    (
        .time,
        "zeit tag tage tagen woche wochen monat monate monaten jahr jahre jahren morgen abend nacht mittag nachmittag stunde"
    ),
    (
        .number,
        "milliarde milliarden euro dollar franken pfund yen prozent kilometer meter tonnen grad liter hektar kilogramm"
    ),
    (.role, "feuerwehrmann geschäftsmann landsmann ehemann kameramann seemann staatsmann tormann sportsmann ehefrau"),
    (.role, "insider insiderin informant informantin verwalter verwalterin"),
    (.time, "stunden minuten ende anfang beginn mitte"),
    (
        .number,
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend million millionen"
    ),
    (.particle, "von van de der den zu zur vom und al el bin ibn du la le di da del"),
    (
        .title,
        "herr frau dr prof professor professorin präsident präsidentin kanzler kanzlerin minister ministerin papst"
    ),
    (
        .title,
        "könig königin prinz prinzessin bischof kardinal general oberst hauptmann richter richterin senator senatorin"
    ),
    (.abbreviation, "dr prof nr st bzw ca usw etc vgl inkl evtl ggf mio mrd str abs art tel jh geb gest sog"),
    (
        .rank,
        "ehemalige ehemaliger ehemaligen frühere früherer stellvertretende stellvertretender amtierende amtierender damalige"
    ),
    // Persons by office or trade; feminine forms by their own entries.
    (
        .role,
        "minister ministerin sprecher sprecherin direktor direktorin bürgermeister bürgermeisterin präsident präsidentin"
    ),
    (
        .role,
        "kanzler kanzlerin vorsitzende vorsitzender vorsitzenden leiter leiterin chef chefin geschäftsführer geschäftsführerin"
    ),
    (
        .role,
        "abgeordnete abgeordneter abgeordneten anwalt anwältin richter richterin experte expertin politiker politikerin"
    ),
    (
        .role,
        "sekretär sekretärin staatssekretär beauftragte beauftragter trainer trainerin kapitän spieler spielerin autor autorin"
    ),
    (
        .role,
        "forscher forscherin wissenschaftler wissenschaftlerin professor professorin arzt ärztin zeuge zeugin botschafter"
    ),
    (
        .role,
        "botschafterin general offizier kommandant kommissar kommissarin senator senatorin rat rätin redakteur redakteurin"
    ),
    (
        .role,
        "mitarbeiter mitarbeiterin manager managerin unternehmer unternehmerin gründer gründerin inhaber inhaberin chefredakteur"
    ),
    (
        .role,
        "meteorologe meteorologin historiker historikerin ökonom ökonomin lehrer lehrerin pfarrer bischof kardinal papst"
    ),
    (
        .role,
        "vertreter vertreterin mitglied bewohner bewohnerin fahrer fahrerin pilot pilotin künstler künstlerin regisseur"
    ),
    (
        .role,
        "sohn tochter vater mutter bruder schwester mann frau könig königin premier oppositionsführer fraktionschef"
    ),
    (
        .role,
        "vorsitz ministerpräsident ministerpräsidentin regierungschef regierungschefin staatschef außenbeauftragte beauftragten"
    ),
    (
        .role,
        "betreiber verteidiger verteidigerin ankläger verfasser verfasserin anhänger schauspieler schauspielerin sänger sängerin"
    ),
    (
        .role,
        "moderatorin moderator korrespondent korrespondentin präsidentschaftskandidat kandidat kandidatin diplomat diplomatin"
    ),
    (
        .role,
        "angeklagte angeklagter staatsanwalt staatsanwältin polizist polizistin soldat soldatin mediziner medizinerin"
    ),
    (
        .role,
        "aktivist aktivistin demonstrant journalist journalistin reporter reporterin analyst analystin biologe biologin physiker"
    ),
    (
        .role,
        "physikerin astronom astronomin astronaut teamchef franzose amerikaner brite russe minister wahlsieger ausschussmitglied"
    ),
    (
        .role,
        "premierminister premierministerin vizepräsident vizepräsidentin gouverneur gouverneurin amtsinhaber nachfolger"
    ),
    (
        .role,
        "dekan rektor rektorin intendant kurator kuratorin archivar archivarin hafenmeister hafenmeisterin kassierer"
    ),
    (
        .organisation,
        "polizei regierung partei fraktion ministerium agentur zeitung sender gericht staatsanwaltschaft verband verein"
    ),
    (
        .organisation,
        "gewerkschaft behörde amt bundesamt institut universität hochschule unternehmen konzern firma bank kommission"
    ),
    (
        .organisation,
        "parlament bundestag bundesrat senat rat stadt land gemeinde kirche armee militär feuerwehr organisation stiftung"
    ),
    (
        .organisation,
        "gesellschaft bündnis koalition opposition union bund kammer magazin fernsehen rundfunk dienst zentrum verwaltung"
    ),
    (
        .organisation,
        "betriebsrat gesamtbetriebsrat vorstand aufsichtsrat stiftungsrat kabinett bundesregierung landesregierung polizeidirektion"
    ),
    (
        .organisation,
        "hersteller betreiberin anbieter fluggesellschaft airline rat sicherheitsrat vatikan kreml weißes haus kanzleramt"
    ),
    (
        .organisation,
        "gremium ausschuss jury hausverwaltung onlinedienst internetseite website homepage webseite portal newsroom redaktion"
    ),
    (
        .organisation,
        "bundesanwaltschaft kriminalamt verfassungsschutz wetterdienst rettungsdienst krankenhaus klinik bistum"
    ),
    (
        .organisation,
        "klub club liga team botschaft justiz sprachregelung öffentlichkeit presse blatt wochenmagazin nachrichtenagentur"
    ),
    (
        .document,
        "bericht studie gutachten brief schreiben erklärung mitteilung pressemitteilung urteil gesetz gesetzentwurf umfrage"
    ),
    (
        .document,
        "dokument papier text buch artikel beitrag interview statistik vertrag resolution petition aufruf sms"
    ),
    (
        .people,
        "behörden medien kritiker experten anhänger gegner anwohner augenzeugen zeugen ärzte forscher wissenschaftler politiker"
    ),
    (
        .people,
        "abgeordnete gewerkschaften parteien demonstranten aktivisten datenschützer umweltschützer beobachter organisatoren"
    ),
    (
        .people,
        "analysten linken grünen sozialdemokraten liberalen christdemokraten republikaner demokraten nationen bundesländer länder"
    ),
    (
        .people,
        "meteorologen ermittler beamte eltern schüler studenten bürger vertreter sprecher leute menschen seiten kreise"
    ),
    // More of persons, organisations, texts and groups.
    (
        .role,
        "abteilungsleiter amtsarzt architekt architektin artist assistent assistentin astrologe attentäter aufseher"
    ),
    (
        .role,
        "auktionator augenzeuge augenzeugin auslandskorrespondent bauer bäuerin bäcker beamter beamtin bergmann"
    ),
    (
        .role,
        "berater beraterin besucher besucherin betreiberin betroffener betroffene bewerber bibliothekar"
    ),
    (
        .role,
        "bibliothekarin bildhauer botaniker bundesrat bürger bürgerin chemiker chemikerin chirurg chirurgin"
    ),
    (
        .role,
        "choreograf dirigent dirigentin dichter dichterin dolmetscher dozent dozentin einsatzleiter eigentümer"
    ),
    (
        .role,
        "eigentümerin elektriker ermittler ermittlerin erzbischof erzieher erzieherin experten fachmann fachfrau"
    ),
    (
        .role,
        "fischer förster fotograf fotografin fraktionsvorsitzender freund freundin fürst fürstin gastgeber"
    ),
    (
        .role,
        "geiger generalsekretär generalsekretärin geograf geologe geologin geschädigter gutachter gutachterin händler"
    ),
    (
        .role,
        "händlerin hauptkommissar hausmeister hebamme heilpraktiker herausgeber herausgeberin hirte imam informatiker"
    ),
    (
        .role,
        "informatikerin ingenieur ingenieurin insasse inspektor intendantin investor jäger jurist juristin kaplan"
    ),
    (
        .role,
        "kardiologe kassiererin kaufmann kellner kellnerin klägerin kläger kleriker kollege kollegin komiker"
    ),
    (
        .role,
        "komponist komponistin konsul kontrolleur koordinator koordinatorin kriminologe kritikerin kulturminister"
    ),
    (
        .role,
        "kunde kundin landrat landrätin landwirt landwirtin lehrling lektor lobbyist lokführer major maler malerin"
    ),
    (
        .role,
        "marktforscher mathematiker matrose mechaniker medienwissenschaftler meister meisterin mieter mieterin"
    ),
    (
        .role,
        "militärsprecher mitbegründer mönch monarch musiker musikerin nachbar nachbarin nonne notar notarin"
    ),
    (
        .role,
        "oberbürgermeister oberbürgermeisterin obmann offizierin ombudsmann pädagoge pächter passagier passant"
    ),
    (
        .role,
        "passantin pastor pastorin patient patientin pfleger pflegerin philosoph philosophin planer planerin"
    ),
    (
        .role,
        "politologe politologin polizeichef polizeipräsident präses priester prinz produzent produzentin"
    ),
    (
        .role,
        "projektleiter projektleiterin prokurist propst psychiater psychologe psychologin publizist rabbi rabbiner"
    ),
    (
        .role,
        "radiologe rechtsanwalt rechtsanwältin redner rednerin reeder reederin regierungssprecher rentner rentnerin"
    ),
    (
        .role,
        "ressortchef retter ritter sachverständiger sachverständige schaffner schatzmeister scheich schiedsrichter"
    ),
    (
        .role,
        "schneider schreiner schriftsteller schriftstellerin schulleiter schulleiterin schüler schülerin seelsorger"
    ),
    (
        .role,
        "sieger siegerin skipper soziologe soziologin sportler sportlerin staatschefin staatssekretärin stadträtin"
    ),
    (
        .role,
        "statistiker stellvertreter steuermann student studentin superintendent tänzer tänzerin techniker technikerin"
    ),
    (
        .role,
        "teilnehmer teilnehmerin theologe theologin therapeut therapeutin tierarzt tierärztin tischler torwart"
    ),
    (
        .role,
        "übersetzer umweltminister unterhändler urheber veranstalter veranstalterin verkäufer verkäuferin verleger"
    ),
    (
        .role,
        "verlegerin versammlungsleiter veteran virologe virologin vizechef vizekanzler volkswirt vorgänger"
    ),
    (
        .role,
        "vorgängerin vorsteher vorstand wahlkampfleiter wanderer weihbischof wirt wirtin wirtschaftsprüfer witwe"
    ),
    (
        .role,
        "witwer zeichner zeitzeuge zoologe"
    ),
    (
        .organisation,
        "administration akademie aktiengesellschaft amtsgericht anklage arbeitsgemeinschaft arbeitskreis"
    ),
    (
        .organisation,
        "bauamt behörden bezirk bezirksamt brauerei bundesgericht bundesgerichtshof bundespolizei bundeswehr"
    ),
    (
        .organisation,
        "bürgerinitiative bürgermeisteramt delegation direktion finanzamt forum fachverband"
    ),
    (
        .organisation,
        "föderation führung gemeinderat generalstab genossenschaft gerichtshof gesundheitsamt gewerkschaftsbund"
    ),
    (
        .organisation,
        "hafenbehörde handelskammer heer hilfswerk initiative innung internat jugendamt junta"
    ),
    (
        .organisation,
        "justizministerium kanzlei kartell kollektiv komitee konferenz konsortium kongress konsulat"
    ),
    (
        .organisation,
        "landesamt landesverband landgericht landkreis landtag leitung marine mannschaft miliz"
    ),
    (
        .organisation,
        "netzwerk notenbank observatorium oberlandesgericht orchester ordnungsamt polizeipräsidium"
    ),
    (
        .organisation,
        "präsidium presseagentur pressestelle rathaus rechnungshof reederei regime ressort"
    ),
    (
        .organisation,
        "schulamt sekretariat sparkasse staatskanzlei stadtrat stadtverwaltung stadtwerke streitkräfte"
    ),
    (
        .organisation,
        "tageszeitung tribunal umweltamt verbund verlag versicherung"
    ),
    (
        .organisation,
        "verwaltungsgericht volkspartei vorstandschaft weltbank werft wetteramt wochenzeitung zeitschrift"
    ),
    (
        .organisation,
        "zentralbank zentralrat"
    ),
    (
        .document,
        "anklageschrift aufsatz aushang bekanntmachung bescheid beschluss bilanz blog blogbeitrag broschüre"
    ),
    (
        .document,
        "denkschrift depesche eintrag einladung entwurf entschließung erlass essay expertise facebook"
    ),
    (
        .document,
        "flugblatt flyer formular fragebogen gebrauchsanweisung geschäftsbericht inschrift jahresbericht kommuniqué"
    ),
    (
        .document,
        "kolumne leitartikel leserbrief manifest memorandum merkblatt meldung nachruf positionspapier"
    ),
    (
        .document,
        "prospekt protokoll rede regierungserklärung rundschreiben satzung schlussbericht schriftsatz stellungnahme"
    ),
    (
        .document,
        "strategiepapier tagebuch telegramm these thesenpapier tweet untersuchung urteilsbegründung verfügung"
    ),
    (
        .document,
        "verlautbarung veröffentlichung vermerk weblog website weißbuch zwischenbericht"
    ),
    (
        .people,
        "abgeordneten angehörige angehörigen angestellte anleger anrainer arbeiter arbeitgeber arbeitnehmer"
    ),
    (
        .people,
        "astronomen autoren befürworter bewohner beschäftigte beschäftigten betroffene betroffenen biologen börsianer"
    ),
    (
        .people,
        "chemiker diplomaten einsatzkräfte einwohner fachleute fahnder fans fischer forscherinnen fraktionen freunde"
    ),
    (
        .people,
        "gäste geologen gewerkschafter gutachter händler helfer historiker insassen investoren islamisten juristen"
    ),
    (
        .people,
        "kläger kirchen kommentatoren kollegen kunden landwirte lehrer marktbeobachter menschenrechtler mieter"
    ),
    (
        .people,
        "militärs minister mitarbeiter mitglieder mediziner nachbarn naturschützer ökonomen oppositionelle"
    ),
    (
        .people,
        "parlamentarier passagiere passanten patienten politologen polizisten psychologen rebellen reporter retter"
    ),
    (
        .people,
        "rettungskräfte richter sanitäter seismologen separatisten sicherheitskräfte soldaten soziologen statistiker"
    ),
    (
        .people,
        "taliban teilnehmer tierschützer truppen unternehmen unternehmer veranstalter verbände verbraucherschützer"
    ),
    (
        .people,
        "verteidiger volkswirte wähler winzer zuschauer"
    ),
    (
        .naming,
        "sogenannte sogenannten sogenannter genannt genannte genannten namens titel namen begriff motto stichwort"
    ),
    (
        .naming,
        "bekannt bekannte bekannten bekannter bekanntes bezeichnung spitznamen projekt kategorie thema band reihe partei bündnis gruppe aktion kampagne schiff film buch lied album serie roman"
    ),
    (
        .naming,
        "zeitung zeitschrift magazin zeitungsbericht tageszeitung sendung stück oper ausstellung wort typs marke modell"
    ),
    (.work, "erstling erstlingswerk erstwerk debüt debütalbum cd"),
    (.work, "film buch lied album serie roman sendung stück oper ausstellung artikel beitrag aufsatz studie broschüre"),
    (
        .place,
        "deutschland österreich schweiz frankreich italien spanien polen russland china indien japan berlin hamburg münchen"
    ),
    (
        .place,
        "köln frankfurt wien zürich bern paris london rom madrid moskau brüssel europa afrika asien amerika usa eu"
    ),
    (
        .male,
        "alexander andreas anton bernd bernhard christian christoph daniel dieter dirk felix florian frank franz friedrich"
    ),
    (
        .male,
        "georg gerhard günter günther hans harald heiko heinrich helmut henning herbert hermann holger horst hugo jan jens"
    ),
    (
        .male,
        "joachim jochen johannes jonas josef jörg jürgen karl klaus kurt lars leon ludwig lukas manfred marcel mario markus"
    ),
    (
        .male,
        "martin matthias max michael moritz norbert oliver oskar otto paul peter philipp rainer ralf reinhard robert roland"
    ),
    (
        .male,
        "rolf rudolf sebastian siegfried simon stefan steffen stephan sven thomas thorsten tim tobias torsten udo ulrich"
    ),
    (.male, "uwe volker walter werner wilhelm winfried wolfgang"),
    (
        .female,
        "andrea angela anja anke anna anne annegret annette antje barbara beate birgit brigitte carla charlotte christa"
    ),
    (
        .female,
        "christina christine claudia cornelia dagmar doris edith elena elfriede elisabeth elke erika eva frauke gabriele"
    ),
    (
        .female,
        "gerda gisela greta gudrun hanna hannah hannelore heide heidi heike helga henriette hilde ilse inge ingrid irene"
    ),
    (
        .female,
        "johanna julia jutta karin karla katharina katja katrin kerstin klara kristina lena lisa luise manuela margarete"
    ),
    (
        .female,
        "margot maria marianne marie martina melanie monika nadine nicole nina petra regina renate rita rosa ruth sabine"
    ),
    (
        .female,
        "sandra sarah silke silvia simone sonja sophie stefanie susanne svenja tanja theresa ulla ulrike ursula ute"
    ),
    (
        .male,
        "achim adam adrian albert albrecht alfons alfred alois armin arne arno arnold artur august axel bastian"
    ),
    (
        .male,
        "benedikt benjamin benno berthold bertram björn bodo boris bruno burkhard carl carsten christof claus clemens"
    ),
    (
        .male,
        "cornelius damian david denis dennis detlef detlev dietmar dietrich dominik eberhard eckart eckhard edgar"
    ),
    (
        .male,
        "edmund eduard egon emil enno erhard eric erich erik ernst erwin eugen ewald fabian ferdinand franco frederik"
    ),
    (
        .male,
        "fridolin fritz gabriel gerald gernot gero gottfried gregor guido gustav hannes hartmut harry heino heinz"
    ),
    (
        .male,
        "hellmut helmar hendrik henner henrik henry hilmar hubert hubertus ingo ivan jakob james jasper jochem joern"
    ),
    (
        .male,
        "johann john jonathan jost julian julius justus karlheinz kaspar kevin kilian knut konrad konstantin"
    ),
    (
        .male,
        "korbinian kuno lasse laurenz lennart leo leonhard leopold linus lorenz lothar ludger lutz magnus malte marc"
    ),
    (
        .male,
        "marco marius mark matthäus mathias maurice maximilian meinhard michel mirko niklas nikolaus nils olaf ole"
    ),
    (
        .male,
        "ottmar otmar pascal patrick paulus philip pierre raimund ralph raphael reiner reinhold rene rené richard"
    ),
    (
        .male,
        "robin roger roman ronald rudi rüdiger rupert samuel sascha severin siegmar sigmar sönke theo theodor thilo"
    ),
    (
        .male,
        "thore tilman till tilo timo tom urs valentin veit viktor vincent vinzenz vladimir waldemar wendelin wenzel"
    ),
    (
        .male,
        "wieland wilfried willi willy wolf wolfram xaver"
    ),
    (
        .female,
        "adelheid agathe agnes alexandra alice alina almut amelie anett angelika anita ann anneliese annemarie annett"
    ),
    (
        .female,
        "annika anni antonia ariane astrid aydan bärbel bettina bianca brunhilde carina carola caroline cäcilia celia"
    ),
    (
        .female,
        "christel christiane clara constanze daniela denise diana dora dorothea dorothee edeltraud elfi elisa ella"
    ),
    (
        .female,
        "ellen elvira emilia emma erna esther evelin evelyn fatima felicitas franziska friederike gabi gaby gerlinde"
    ),
    (
        .female,
        "gertraud gertrud gesa gitta gunda hedwig heidemarie heidrun henrike hermine herta hildegard ilona ina ines"
    ),
    (
        .female,
        "inga inka iris irina irmgard isabel isabell isabella jana janina janine jasmin jessica johanne jolanda"
    ),
    (
        .female,
        "judith juliane karen katharine käthe kathrin kirsten klaudia kornelia larissa laura leni lea leonie liane"
    ),
    (
        .female,
        "lieselotte linda lotte louise lucia ludmilla luisa lydia madeleine magda magdalena maja malu mara mareike"
    ),
    (
        .female,
        "margareta margarethe margit margret margrit mariella marina marion marita marlene marlies martha mathilde"
    ),
    (
        .female,
        "mechthild meike michaela mina mira miriam mirjam mona nadja natalie natascha nele nora nicola olga ortrud"
    ),
    (
        .female,
        "paula pauline pia rahel ramona rebecca regine ricarda roswitha rosemarie sabrina saskia sibylle sieglinde"
    ),
    (
        .female,
        "sigrid silvana sina sophia stefani steffi stella sylvia tamara tatjana teresa thekla tina traute trude"
    ),
    (
        .female,
        "undine ursel valentina valerie vanessa vera verena veronika viktoria viola waltraud wibke wilhelmine yasemin"
    ),
    (
        .female,
        "yvonne"
    ),
]
