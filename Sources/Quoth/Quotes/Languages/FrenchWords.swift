// The French words that tell speakers and reports of speech; one group a line.

let frenchWords: [(WordClass, String)] = [
    // Verbs of saying in the tense of stories.
    (
        .saying,
        "répondit demanda répliqua ajouta continua expliqua déclara rétorqua annonça affirma reprit conclut assura avoua"
    ),
    (
        .saying,
        "remarqua proposa observa protesta insista précisa objecta admit reconnut promit rappela raconta répéta poursuivit"
    ),
    (
        .voicing,
        "fit s'écria écria murmura cria chuchota souffla lança hurla soupira grommela balbutia interrompit grogna gémit"
    ),
    (.voicing, "s'exclama exclama marmonna bredouilla sanglota plaisanta ironisa trancha coupa lâcha susurra bégaya"),
    (
        .saying,
        "dit dis disait disent dire déclaré déclare déclarait déclarent affirmé affirme affirmait affirment expliqué"
    ),
    (
        .saying,
        "explique expliquait expliquent ajouté ajoute ajoutait ajoutent indiqué indique indiquait précisé précise précisait"
    ),
    (
        .saying,
        "estimé estime estimait estiment souligné souligne soulignait répondu répond répondait lancé lance lançait confié"
    ),
    (
        .saying,
        "confie confiait raconté raconte racontait annoncé annonce annonçait assuré assure assurait rappelé rappelle rappelait"
    ),
    (
        .saying,
        "regretté regrette regrettait reconnu reconnaît admis admet averti avertit dénoncé dénonce dénonçait demandé demande"
    ),
    (
        .saying,
        "demandait écrit écrivait écrivent noté note notait observé observe rapporté rapporte martelé martèle tweeté conclu"
    ),
    (
        .saying,
        "conclut insisté insiste insistait poursuivi poursuit promis promet protesté proteste répété répète commenté commente"
    ),
    (
        .saying,
        "jugé juge jugeait réagi réagit résumé résume soutenu soutient témoigné témoigne plaidé plaide prévenu prévient"
    ),
    (.saying, "s'exclame exclamé s'inquiète inquiété s'indigne indigné s'interroge interrogé s'étonne étonné s'agace"),
    (
        .judging,
        "qualifié qualifie qualifiait appelé appelle appelait critiqué critique salué salue parlé parle parlait évoqué évoque"
    ),
    (.judging, "accusé accuse condamné condamne décrit décrivait considéré considère vu voit voyait réclamé réclame"),
    (
        .sayingParticiple,
        "déclarant affirmant expliquant ajoutant indiquant précisant estimant soulignant disant assurant dénonçant"
    ),
    (
        .utterance,
        "déclaration déclarations propos mots paroles communiqué avis annonce critique réponse message discours"
    ),
    (.attributing, "selon d'après d’après suivant"),
    (.he, "il"), (.she, "elle"), (.they, "ils elles"), (.it, "on ce c'est cela"), (.we, "nous"), (.first, "je j'ai j"),
    (.relative, "qui que dont"),
    (.oblique, "lui leur leurs son sa ses mon ma mes notre nos votre vos se me te m' t' s'"),
    (.determiner, "le la les l l' un une des du ce cet cette ces plusieurs quelques chaque deux trois quatre cinq"),
    (.determiner, "son sa ses leur leurs mon ma mes notre nos"),
    (
        .preposition,
        "de du des d à au aux en dans sur sous pour par avec sans chez entre vers contre depuis pendant avant"
    ),
    (.preposition, "après selon malgré lors parmi hors dès jusque envers"),
    (.conjunction, "et ou mais donc or ni car si comme quand lorsque puisque tandis alors"),
    (.that, "que qu"),
    (
        .adverb,
        "aussi encore déjà très plus moins hier aujourd'hui demain toujours jamais ensuite puis enfin également notamment"
    ),
    (.adverb, "ici là ainsi cependant toutefois pourtant d'abord récemment vendredi"),
    (.negation, "ne n pas non jamais rien aucun aucune"),
    (
        .auxiliary,
        "est sont était étaient sera seront a ont avait avaient aura auront ait fut été être avoir peut peuvent pouvait"
    ),
    (.auxiliary, "doit doivent devait va vont allait serait seraient aurait auraient pourrait devrait"),
    (
        .verb,
        "fait font faisait prend prit met mis vient venait venu reste restait arrive arrivé ouvre ouvert ferme fermé"
    ),
    (.function, "où quoi quel quelle quels quelles tout toute tous toutes même autre autres oui"),
    (
        .calendar,
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre"
    ),
    (.calendar, "octobre novembre décembre"),
    (.time, "temps jour jours semaine semaines mois an ans année années matin soir nuit heure heures"),
    (.number, "deux trois quatre cinq six sept huit neuf dix cent mille million millions"),
    (.particle, "de du des d' la le von van der el al ben"),
    (
        .title,
        "m mme mlle monsieur madame mademoiselle dr docteur pr professeur maître me président présidente ministre maire"
    ),
    (.abbreviation, "m mme mlle dr pr me st ste cf etc art av bd"),
    (.rank, "ancien ancienne vice ex premier première général générale adjoint adjointe"),
    (
        .role,
        "maire ministre directeur directrice président présidente porte-parole avocat avocate député députée secrétaire"
    ),
    (
        .role,
        "responsable chef cheffe professeur professeure chercheur chercheuse médecin juge procureur procureure sénateur"
    ),
    (
        .role,
        "sénatrice conseiller conseillère préfet préfète patron patronne fondateur fondatrice gérant gérante entraîneur"
    ),
    (
        .role,
        "entraîneuse joueur joueuse auteur autrice écrivain écrivaine journaliste historien historienne économiste"
    ),
    (
        .role,
        "syndicaliste militant militante témoin habitant habitante voisin voisine élu élue adjoint adjointe ambassadeur"
    ),
    (
        .role,
        "archiviste conservateur conservatrice pêcheur pêcheuse capitaine délégué déléguée dirigeant dirigeante homme femme"
    ),
    (
        .organisation,
        "gouvernement ministère parti syndicat association entreprise société banque commission conseil assemblée sénat"
    ),
    (
        .organisation,
        "police gendarmerie parquet tribunal cour université école hôpital mairie préfecture agence institut fondation"
    ),
    (
        .organisation,
        "ville commune région département direction rédaction rectorat municipalité ambassade armée église compagnie"
    ),
    (.organisation, "fédération collectif groupe ong journal quotidien chaîne radio centre union comité port musée"),
    (.document, "communiqué rapport étude lettre texte document loi livre article sondage jugement tribune motion"),
    (
        .people,
        "autorités policiers syndicats experts élus habitants riverains manifestants opposants associations chercheurs"
    ),
    (.people, "sources responsables dirigeants enquêteurs pompiers secouristes scientifiques ministres maires voisins"),
    (.people, "médecins avocats salariés parents élèves pêcheurs témoins proches députés"),
    (
        .naming,
        "surnommé surnommée baptisé baptisée intitulé intitulée dit dite nommé nommée appelé appelée titre nom film livre"
    ),
    (.naming, "soi-disant mot terme slogan expression chanson roman journal"),
    (.work, "film livre roman chanson album série pièce exposition article étude rapport"),
    (
        .place,
        "france paris lyon marseille belgique suisse allemagne espagne italie europe afrique amérique asie londres berlin"
    ),
    (
        .male,
        "alain antoine bernard bruno christophe claude daniel denis didier éric étienne fabrice françois frédéric gérard"
    ),
    (
        .male,
        "guillaume guy henri hervé hugo jacques jean jérôme julien laurent louis luc marc michel nicolas olivier pascal"
    ),
    (
        .male,
        "patrick paul philippe pierre quentin raphaël rémi robert sébastien serge stéphane sylvain thierry thomas vincent xavier yves"
    ),
    (
        .female,
        "agnès alice anne béatrice camille caroline catherine cécile céline chantal charlotte christine claire colette"
    ),
    (
        .female,
        "corinne danielle delphine élise élodie émilie estelle françoise geneviève hélène inès isabelle jeanne julie"
    ),
    (
        .female,
        "juliette laure léa louise lucie madeleine margaux marie marine martine mathilde monique nathalie nicole odile"
    ),
    (.female, "pauline sandrine sophie stéphanie suzanne sylvie valérie véronique virginie"),
]
