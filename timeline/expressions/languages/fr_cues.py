"""The words of French that tell no time themselves: what shows past or future, and what only looks like a time."""

from __future__ import annotations

from typing import Any

# Who has an age: "un homme de 38 ans".
PERSON = (
    "homme|femme|hommes|femmes|garçon|garçons|fille|fillette|filles|enfant|enfants|adolescent|adolescente|adolescents"
    "|jeune|jeunes|bébé|nourrisson|personne|personnes|retraité|retraitée|étudiant|étudiante|chauffeur|conducteur"
    "|conductrice|père|mère|fils|frère|sœur|mari|épouse|joueur|joueuse|joueurs|élève|élèves|lycéen|lycéenne|habitant"
    "|habitante|ressortissant|ressortissante|suspect|victime|motard|cycliste|piéton|passager|passagère|ouvrier"
    "|ouvrière|agriculteur|militant|militante|individu|gaillard|dame|monsieur|mineur|mineurs|mineure|octogénaire"
    "|attaquant|défenseur|gardien|milieu|champion|championne|chanteur|chanteuse|acteur|actrice|soldat|policier"
    "|Français|Française|Allemand|Allemande|Italien|Italienne|Espagnol|Espagnole|Américain|Américaine|Britannique"
    "|allemand|allemande|français|française|américain|américaine|italien|italienne|espagnol|espagnole|algérien"
    "|marocain|turc|russe|belge|suisse|polonais|portugais|Belge|Suisse|Russe|Algérien|Algérienne|Marocain"
    "|Marocaine|Tunisien|Tunisienne|Palestinien|Israélien|arbre|vin"
)

# What went on for some time, and is over: "resté jusqu'en mai", but "prolongé jusqu'en mai".
LASTING = "resté|restée|restés|restées|travaillé|vécu|habité|duré|présidé|régné|siégé"

# Verbs that ask for something where they open a sentence, by what stands before their endings: "Note|z", "Not|er".
ASKED = (
    "ajout annul apport arrang avanc bloqu command confirm contact cré décal dépos déplac donn envoy évit fix import"
    " inform invit lanc laiss list mont montr nettoi not notifi organis pass planifi post prépar prolong programm"
    " ramèn ramen rappell rappel appell appel recontact récupèr récupér regard relanc renouvell renouvel renvoi report"
    " réserv réveill signal téléphon transfèr transfér trouv cherch vérifi arros apport compt gard termin aid achèt"
    " achet demand pens parl"
).split()
BIDDING = "|".join(f"{stem}{end}" for stem in ASKED for end in ("e", "ez", "er", "ons"))

# The past historic where its ending is that of another tense, or of no verb: "tira" ends as "ira" does.
PAST = (
    "tira|retira|attira|admira|inspira|aspira|expira|respira|déchira|conspira|étira|effondra|engendra|encadra|jura|dura"
    "|inaugura|assura|rassura|mesura|figura|murmura|demeura|procura|captura|conjura|fractura|narra|serra|barra|enterra"
    "|livra|délivra|enivra|éclaira|jeta|posa|leva|mena|tira|osa|cita|vota|tua|tuèrent|cria|pria|fila|céda|aida|garda"
    "|finit|sentit|mentit|servit|dormit|couvrit|découvrit|ouvrit|souffrit|perdit|attendit|entendit|descendit|tendit"
    "|étendit|défendit|rompit|battit|abattit|combattit|refit|reprit|comprit|apprit|surprit|entreprit|remit|promit"
    "|permit"
    "|admit|transmit|soumit|démit|envahit|saisit|réussit|unit|établit|subit|bâtit|courut|apparut|disparut|connut"
    "|reconnut|crut|voulut|valut|aperçut|conçut|élut|résolut|parcourut|secourut|survécut|sut|plut|revint|parvint"
    "|intervint|maintint|retint|soutint|contint|détint|prévint|vinrent|tinrent"
)
NO_PAST = (
    "data|delta|sofa|agenda|cinéma|extra|ultra|visa|média|multimédia|pizza|villa|quota|pyjama|panorama|propaganda"
    "|formula|cela|gala|soda|panda|diva|java|mafia|schéma|coma|magma|plasma|karma|lama|puma|cobra|alpha|peseta"
    "|vendetta|guérilla|moussaka|véranda|armada|pasta|toundra|sierra|tombola|corrida|samba|cola|nirvana|sauna|duma"
    "|intifada|charia|aria|malaria|razzia|magnolia|paella|mozzarella|ricotta|feta|placenta|errata|persona|ossobuco"
    "|au-delà|voila|holà|drama|junta|basta|pampa|papa|maman|iota|bêta|gamma|sigma|prima|mica|vodka"
)

CAPITALS = (
    "Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre|Lundi|Mardi|Mercredi|Jeudi"
    "|Vendredi|Samedi|Dimanche|Printemps"
)

CUES: dict[str, Any] = {
    "has": "a|ont|ai|as|avait|avaient|aura|auront|aurait|ayant|avoir",
    "street": "rue|place|avenue|boulevard|quai|square|stade|pont|allée|cours|esplanade|collège|lycée|parc"
    "|gymnase|porte",
    "aged": "âgé de|âgée de|âgés de|âgées de|agé de|agée de|âgé d'|âgée d'|âge de|âge d'|l'âge de",
    "person": PERSON,
    # what a number is of, so that it is no year
    "numbered": "amendement|référence|réf|réf.|dossier|€|$|£|n°|nº|no|numéro|page|pages|article|articles|chambre|vol"
    "|chapitre|section|route|autoroute"
    "|loi|résolution|version|modèle|code|bus|ligne|quai|art.|p.|tél|tél.|téléphone|ISO|RN|RD|lot|dossier|décret"
    "|directive|règlement|étage|fax|BP",
    "measure": {
        "things": "%|pour cent|euros|euro|francs|franc|dollars|livres|mètres|mètre|m|km|kilomètres|cm|mm|m2|m3|kg|kilos"
        "|grammes|tonnes|hectares|ha|litres|degrés|points|pages|places|logements|maisons|voitures|véhicules|emplois"
        "|exemplaires|mots|millions|milliards|milliers|pixels|volts|watts|kW|MW|unités|barils|actions|chevaux|tours"
        "|communes|entreprises|sites|kilomètre|œuvres|articles|mégawatts|euros/mois|F|bouteilles",
        "people": "personnes|habitants|hommes|femmes|enfants|soldats|morts|blessés|voix|salariés|employés|élèves"
        "|étudiants|adhérents|membres|participants|spectateurs|visiteurs|manifestants|réfugiés|migrants|victimes"
        "|licenciés|électeurs|abonnés|ouvriers|policiers|gendarmes|candidats|militants|âmes|fidèles|supporters"
        "|prisonniers|otages|coureurs|bénévoles|clients|passagers",
    },
    # names and set phrases in which a word of time is none
    "no time": "un Mars|deux Mars|barre Mars|barres Mars|un jour|un beau jour|au grand jour|grand jour|ordre du jour"
    "|à l'ordre du jour|mise à jour"
    "|mises à jour"
    "|mis à jour|mise au jour|mis au jour|vu le jour|voir le jour|voit le jour|vit le jour|verra le jour"
    "|au jour le jour"
    "|de jour en jour|tenir à jour|à jour|jour férié|jours fériés|plat du jour|lumière du jour"
    "|nuit et jour|jour et nuit|d'un jour à l'autre|du jour au lendemain|au premier jour|homme du jour|jour de gloire"
    "|garde de nuit|boîte de nuit|boîtes de nuit|table de nuit|chemise de nuit|vie de nuit|oiseau de nuit"
    "|heures d'ouverture|heures de bureau|heures supplémentaires|heure supplémentaire|heure de pointe"
    "|heures de pointe"
    "|heures creuses|de bonne heure|à la bonne heure|tout à l'heure|à l'heure|à toute heure|heure d'été"
    "|heure d'hiver|à l'heure où|kilomètres à l'heure|km à l'heure|de l'heure|remise à l'heure"
    "|quart d'heure de gloire"
    "|à la seconde|une seconde|d'une seconde|seconde main|la minute de vérité|minute de silence"
    "|d'une minute à l'autre"
    "|dernière minute|dernière heure|dernières minutes|à la minute|dernières secondes"
    "|Nuit debout|Nuit Debout|Nuits debout|Vendredi ou la vie|Le Monde du|Journal du Dimanche"
    "|journal du dimanche|Printemps arabe|printemps arabe|Printemps de Prague|printemps de Prague"
    "|Printemps de Bourges|magasin du Printemps|magasins Printemps|Champ de Mars|champ de mars"
    "|Midi de la France|cherche midi à quatorze heures|chercher midi à quatorze heures"
    "|Champ-de-Mars|planète Mars|sur Mars"
    "|poisson d'avril|poissons d'avril|Jeux d'hiver|Jeux d'été|jeux d'hiver|jeux d'été|Jeux olympiques d'hiver"
    "|Jeux olympiques d'été|sports d'hiver|Palais d'Hiver|Vélodrome d'Hiver|Vél' d'Hiv|jardin d'hiver|pneus hiver"
    "|pneus d'hiver|quartier d'été|il était une fois|cette fois|à la fois|bon an mal an|jour de l'an"
    "|Minuit à Paris|Éditions de Minuit|Editions de Minuit|Midi libre|Midi Libre|Midi-Pyrénées|Midi olympique"
    "|du Midi|dans le Midi|France Soir|France-Soir|Le Soir|Nice-Matin|Var-Matin|Var-matin|Le Matin"
    "|bon après-midi|bonne nuit|bonne année|Bonne année|bonne journée|Bonne journée|bonne soirée"
    "|Bonne soirée|bonne semaine|Bonne nuit|année-lumière|années-lumière|années lumière|an pèlerin|chaque fois"
    "|en même temps|la prochaine fois|prochaine fois|prochain arrêt|à la prochaine|cartes du passé"
    "|passé composé|futur simple|futur antérieur"
    "|il y a lieu|le passé simple|Robinson et Vendredi|jour J|le jour J|à la première heure|hier encore"
    "|Nouvelle Vague|vingt-quatre heures du Mans|24 Heures du Mans|24 heures du Mans"
    "|24 h sur 24|24h/24|7j/7|7 jours sur 7|24 heures sur 24|24h sur 24|rendez-vous du"
    "|Semaine sainte|travail de nuit|équipe de nuit|train de nuit|vol de nuit"
    "|ce moment où|quatre saisons|Quatre Saisons|été comme hiver|mi-temps|mi-course|mi-chemin|à mi-chemin|mi-parcours"
    "|à mi-parcours|par jour férié|fin prêt|fin prêts|mettre fin|mis fin|met fin|prend fin|pris fin|prendre fin"
    "|mettra fin|mettre un terme|en fin de compte|à cette fin|à la fin des fins|sans fin|fin de vie"
    "|Robert Mars|accord du Vendredi saint|accords du Vendredi saint",
    # direction
    "bidding cue": f"{BIDDING}|mets|mettez|mettre|mettons|préviens|prévenez|prévenir|prévois|prévoyez|prévoir|prends"
    "|prenez|prendre|fais|faites|faire|dis|dites|dire|viens|venez|venir|va|allez|aller|sors|sortez|sortir|rends"
    "|rendez|rendre|écris|écrivez|écrire|inscris|inscrivez|inscrire|lis|lisez|lire|paie|paye|payez|payer|sois|soyez"
    "|aie|ayez|envoie|remets|remettez|remettre|finis|finissez|finir|choisis|choisissez|choisir|RDV|rdv|dîner|déjeuner",
    "having link": "ai|as|a|avons|avez|ont|avais|avait|avaient|aurai|auras|aura|aurons|aurez|auront",
    "moving cue": "reporté|reportée|reportés|reportées|décalé|décalée|décalés|décalées|déplacé|déplacée|déplacés"
    "|déplacées"
    "|repoussé|repoussée|repoussés|repoussées|avancé|avancée|ajourné|ajournée|prolongé|prolongée|renvoyé|renvoyée"
    "|reporter|décaler|déplacer|repousser|avancer|prolonger",
    "will cue": "sera|serai|seront|serons|serez|prévu|prévue|prévus|prévues|attendu|attendue|attendus|attendues",
    # what a month or weekday with a capital is the name of: "le sénateur Dimanche", "elle s'appelle Avril"
    "title": "M|Mme|Mlle|monsieur|madame|maître|Me|docteur|Dr|professeur|sénateur|sénatrice|député|députée|maire"
    "|ministre"
    "|général|colonel|capitaine|commissaire|juge|président|présidente|appelle|appelait|nommé|nommée|prénommé"
    "|prénommée|baptisé|baptisée|famille|frères|époux",
    "given-name": CAPITALS,
    "surname": CAPITALS,
    "past cue": f"{PAST}|a|ont|aurait|auraient|ai|as|avons|avez|eu|avait|avaient|était|étaient|fut|furent|eut|eurent"
    "|fit|firent|dit|vint|prit"
    "|mit|alla|fallut|voulut|put|dut|mourut|naquit|vécut|parut|reçut|devint|tint|obtint|perdit"
    "|rendit|vendit|répondit|partit|sortit|ouvrit|offrit|suivit|né|née|nés|mort|morte|décédé|décédée|survenu"
    f"|survenue|survenus|commis|commise|commises|paru|parue|parus|fondé|fondée|remonte|remontent|{LASTING}",
    "future cue": "vaut|faut|faudrait|vaincra|convaincra|rompra|interrompra|corrompra|oublie|oubliez|oublions|va|vont"
    "|vais|allons|doit|doivent|devrait|devraient|peut|peuvent|pourrait|pourraient|prévu"
    "|prévue|prévus"
    "|prévues|attendu|attendue|attendus|attendues|espère|espèrent|souhaite|souhaitent|veut|veulent"
    "|entend|entendent|envisage|envisagent|programmé|programmée|programmés|programmées|censé|censée|rendez|demandez"
    "|inscrivez|venez|appelez|réservez|sera|seront|serons|aura|auront"
    "|aurons|fera|feront|ira|iront|verra|verront|pourra|pourront|devra|devront|tiendra|viendra|faudra|vaudra",
    "future link": "jusqu|jusque",
    "lasting cue": f"avait|avaient|était|étaient|fut|furent|resta|dura|durèrent|restèrent|{LASTING}",
    "present cue": "absent|absente|absents|absentes|dispo|dispos|disponible|disponibles|libre|libres|indisponible"
    "|indisponibles|pars|partons|partez|viens|venons|venez|passes|passons|passez|arrives|arrivons|arrivez|fais|fait"
    "|faisons"
    "|font|prends|prend|prenons|prennent|rentre|rentres|rentrent|rentrons|mange|manges|mangeons|mangez|dîne|dînes"
    "|dînons"
    "|déjeune|déjeunes|déjeunons|travaille|travailles|travaillent|travaillons|bosse|bosses|télétravaille|télétravailles"
    "|télétravaillent|commences|finis|finit|finissons|finissent|déménage|déménages|déménagent|emménage|voyage|voyagent"
    "|décolle|décollent|atterrit|atterrissent|revenons|reviens|sors|sort|sortent|retrouve|retrouves|retrouvons|retourne"
    "|retournes|retournent|reprends|reprenons|reprennent|rejoins|rejoint|rejoignent|vois|voit|voyons|voyez|voient"
    "|rappelle|rappelles|fête|fêtent|fêtons|marie|marient|marions|descends|descend|descendent|lance|lancent|entame"
    "|entament|diffuse|diffusent|inaugure|inaugurent|participe|participent|assiste|assistent|intervient|interviennent"
    "|donne|donnent|chante|chantent|annule|appelle|appellent|attend|attends|attendent|emmène|garde|gardes|récupère"
    "|récupères|dors|dort|pleut|neige|gèle|recommence|recommencent|clôture|clôturent|convoque|convoquent|défile"
    "|défilent|débat|débattent|tranche|publie|publient|dévoile|dévoilent|rouvre|rouvrent|redémarre|redémarrent|ouvre"
    "|ouvrent|débute|débutent|commence|commencent|démarre|démarrent|reprend|reprennent|organise"
    "|organisent|propose|proposent|accueille|accueillent|reçoit|reçoivent|affronte|affrontent|joue|jouent|tient"
    "|tiennent"
    "|déroule|déroulent|réunit|réunissent|arrive|arrivent|part|partent|quitte|rencontre|rencontrent|visite"
    "|entrent"
    "|expire|expirent|ferme|ferment|célèbre|célèbrent|vote|votent|examine|présente|s'achève|achève|termine|terminent"
    "|dispute|disputent|rend|rendent|revient|reviennent|vient|viennent|passe|passent|manifeste|manifestent|élit"
    "|élisent",
    # nouns and adjectives that end as verbs do
    "no verb": f"{NO_PAST}|lait|trait|portrait|souhait|parfait|extrait|retrait|attrait|forfait|bienfait|vrai|opéra"
    "|caméra"
    "|choléra|front|affront|et cetera|tibia|contrat|lauréat|portera|satisfait|distrait|abstrait|stupéfait|rez",
}

# The endings of the simple future and the conditional, then those of the imperfect and the past historic; "-ttra" is
# future, "-tra" past.
ENDINGS = {
    **dict.fromkeys(
        "era eront ira iront dra dront ura uront oront rra rront vra vront ttra îtra rai rez rons rait raient".split(),
        "future cue",
    ),
    **dict.fromkeys(
        "ait aient èrent irent urent inrent ça gea qua gua cha éra ora tra bra cra gra na ta va sa la ya da ma pa ba"
        " lia dia fia ria cia gia nia uisit gnit quit ivit".split(),
        "past cue",
    ),
}
