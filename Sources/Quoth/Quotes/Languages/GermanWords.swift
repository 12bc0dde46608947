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
        "stufte stuften einstufte titulierte verglich vergleicht rügte rügten rügt lobt würdigten begrüßt verurteilt lehnt warben"
    ),
    (
        .judging,
        "attackierte attackierten attackiert warb wirbt wandte wandten wendet zeichnet zeichnete griff verweisen hinweist zurückwies zurückweist vorwarfen"
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
        "idee vorwurf vorwürfe kernaussage einwand argument behauptung behauptungen feststellung ankündigung schluss kommentar"
    ),
    (
        .utterance,
        "überzeugung sicht sichtweise ansichten meinungen aufforderung warnung prognose zeugenaussagen"
    ),
    (
        .utterance,
        "erklärung stellungnahme begründung forderung kritik äußerung äußerungen zitat worte wort schätzungen informationen zitat darstellung darstellungen bewertung bekunden mutmaßung fazit antwort"
    ),
    (
        .slogan,
        "parole parolen spruch sprüche sprüchen slogan slogans aufschrift aufschriften transparent transparenten plakat"
    ),
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
]
