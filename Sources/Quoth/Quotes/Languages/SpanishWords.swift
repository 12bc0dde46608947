// The Spanish words that tell speakers and reports of speech; one group a line.

let spanishWords: [(WordClass, String)] = [
    // Verbs of saying in stories.
    (
        .voicing,
        "exclamó susurró murmuró gritó musitó balbuceó suspiró intervino prosiguió continuó continúa repuso terció bromeó"
    ),
    (.voicing, "sollozó gruñó farfulló tartamudeó interrumpió chilló rió ironizó espetó masculló refunfuñó propuso"),
    (
        .saying,
        "dijo dice dijeron dicen decía dicho afirmó afirma afirmaron afirmado declaró declara declararon declarado explicó"
    ),
    (
        .saying,
        "explica explicaron explicado añadió añade añadieron señaló señala señalaron aseguró asegura aseguraron asegurado"
    ),
    (
        .saying,
        "respondió responde respondieron sostuvo sostiene advirtió advierte advirtieron anunció anuncia anunciaron comentó"
    ),
    (
        .saying,
        "comenta indicó indica indicaron insistió insiste lamentó lamenta manifestó manifiesta manifestaron preguntó pregunta"
    ),
    (
        .saying,
        "reconoció reconoce admitió admite recordó recuerda subrayó subraya destacó destaca destacaron expresó expresa reiteró"
    ),
    (
        .saying,
        "reitera denunció denuncia denunciaron criticó critica exigió exige pidió pide pidieron contestó contesta escribió"
    ),
    (
        .saying,
        "escribe contó cuenta relató relata concluyó concluye apuntó apunta matizó precisó precisa prometió promete opinó"
    ),
    (
        .saying,
        "opina alertó alerta argumentó argumenta zanjó replicó replica aclaró aclara confesó confiesa informó informa considera"
    ),
    (
        .judging,
        "calificó califica llamó llama tildó tachó describió describe acusó acusa habló habla condenó condena celebró celebra"
    ),
    (.judging, "consideró criticó saludó ve vio exigieron reclamó reclama"),
    (
        .sayingParticiple,
        "diciendo afirmando declarando explicando añadiendo señalando asegurando advirtiendo indicando subrayando"
    ),
    (.utterance, "declaración declaraciones palabras comunicado opinión anuncio crítica respuesta mensaje discurso"),
    (.attributing, "según"),
    (.he, "él"), (.she, "ella"), (.they, "ellos ellas"), (.it, "ello esto"), (.we, "nosotros"), (.first, "yo"),
    (.relative, "que quien quienes"),
    (.oblique, "su sus le les se lo mi mis me nos nuestro nuestra nuestros nuestras te tu tus"),
    (
        .determiner,
        "el la los las un una unos unas este esta estos estas ese esa aquel aquella varios varias algunos algunas"
    ),
    (.determiner, "su sus mi mis cada dos tres cuatro cinco otro otra"),
    (
        .preposition,
        "de del a al en con por para sin sobre entre hacia hasta desde contra según tras durante ante bajo mediante"
    ),
    (.conjunction, "y e o u pero sino aunque porque si cuando como mientras pues"),
    (.that, "que"),
    (
        .adverb,
        "también ya ayer hoy mañana muy más menos siempre nunca después luego además entonces aquí allí así todavía aún"
    ),
    (.adverb, "ahora solo sólo apenas tampoco quizás recientemente"),
    (.negation, "no ni nunca nada nadie ningún ninguna"),
    (
        .auxiliary,
        "es son era eran será serán fue fueron ha han había habían habrá haya está están estaba estaban puede pueden"
    ),
    (.auxiliary, "podía podrá debe deben debía va van iba sería serían habría habrían podría debería ser haber sido"),
    (
        .verb,
        "hace hacen hizo hicieron tiene tienen tenía tuvo pone puso viene vino queda quedó llega llegó abre abrió cierra cerró"
    ),
    (.function, "donde qué cuál todo toda todos todas mismo misma sí muy"),
    (
        .calendar,
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto"
    ),
    (.calendar, "septiembre octubre noviembre diciembre"),
    (.time, "tiempo día días semana semanas mes meses año años tarde noche hora horas"),
    (.number, "dos tres cuatro cinco seis siete ocho nueve diez cien mil millón millones"),
    (.particle, "de del la las los y e von van der al"),
    (
        .title,
        "señor señora don doña sr sra dr dra doctor doctora presidente presidenta ministro ministra alcalde alcaldesa"
    ),
    (.abbreviation, "sr sra dr dra d ud uds núm pág etc av"),
    (.rank, "ex exministro antiguo antigua vice primer primera general"),
    (
        .role,
        "alcalde alcaldesa ministro ministra director directora presidente presidenta portavoz entrenador entrenadora"
    ),
    (
        .role,
        "secretario secretaria abogado abogada diputado diputada senador senadora juez jueza fiscal jefe jefa responsable"
    ),
    (
        .role,
        "profesor profesora investigador investigadora médico médica escritor escritora autor autora periodista historiador"
    ),
    (
        .role,
        "historiadora economista sindicalista activista testigo vecino vecina líder embajador embajadora concejal concejala"
    ),
    (
        .role,
        "consejero consejera gerente fundador fundadora empresario empresaria jugador jugadora archivera archivero pescador"
    ),
    (.role, "capitán capitana delegado delegada hombre mujer candidato candidata comisario comisaria"),
    (
        .organisation,
        "gobierno ministerio partido sindicato asociación empresa sociedad banco comisión consejo congreso senado policía"
    ),
    (
        .organisation,
        "fiscalía tribunal corte universidad escuela hospital ayuntamiento agencia instituto fundación federación colectivo"
    ),
    (
        .organisation,
        "ciudad región provincia dirección redacción consejería embajada ejército iglesia compañía cabildo diputación junta"
    ),
    (.organisation, "grupo ong periódico diario cadena radio centro unión comité puerto museo cofradía"),
    (
        .document,
        "comunicado informe estudio carta texto documento ley libro artículo encuesta sentencia nota tribuna moción"
    ),
    (
        .people,
        "autoridades policías sindicatos expertos vecinos manifestantes opositores asociaciones investigadores médicos"
    ),
    (.people, "fuentes portavoces responsables dirigentes bomberos agentes científicos ministros alcaldes partidos"),
    (.people, "abogados trabajadores padres alumnos pescadores testigos familiares diputados"),
    (
        .naming,
        "llamado llamada apodado apodada titulado titulada denominado denominada bautizado bautizada título nombre película"
    ),
    (.naming, "libro supuesto supuesta término lema expresión canción novela apodo"),
    (.work, "película libro novela canción álbum serie obra exposición artículo estudio informe"),
    (
        .place,
        "españa madrid barcelona sevilla valencia méxico argentina chile colombia perú venezuela europa américa áfrica francia"
    ),
    (
        .male,
        "alejandro alberto alfonso álvaro andrés ángel antonio carlos daniel david diego eduardo emilio enrique ernesto"
    ),
    (
        .male,
        "felipe fernando francisco gabriel gonzalo guillermo héctor ignacio jaime javier jesús joaquín jorge josé juan julio"
    ),
    (
        .male,
        "luis manuel marcos mario martín miguel nicolás pablo pedro rafael ramón raúl ricardo roberto rodrigo salvador"
    ),
    (.male, "santiago sergio tomás vicente víctor"),
    (
        .female,
        "alicia ana ángela beatriz blanca carmen carolina clara claudia consuelo cristina dolores elena elisa emilia"
    ),
    (
        .female,
        "esperanza esther eva gloria inés irene isabel josefa juana julia laura leticia lorena lucía luisa magdalena"
    ),
    (
        .female,
        "manuela margarita maría marta mercedes mónica natalia nuria patricia paula pilar raquel rocío rosa sara silvia"
    ),
    (.female, "sofía soledad sonia susana teresa verónica victoria"),
]
