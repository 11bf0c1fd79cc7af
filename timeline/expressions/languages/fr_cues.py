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

CUES: dict[str, Any] = {
    "has": "a|ont|ai|as|avait|avaient|aura|auront|aurait|ayant|avoir",
    "street": "rue|place|avenue|boulevard|quai|square|stade|pont|allée|cours|esplanade|collège|lycée|parc"
    "|gymnase|porte",
    "aged": "âgé de|âgée de|âgés de|âgées de|agé de|agée de|âgé d'|âgée d'|âge de|âge d'|l'âge de",
    "person": PERSON,
    # what a number is of, so that it is no year
    "numbered": "€|$|£|n°|nº|no|numéro|page|pages|article|articles|chambre|vol|chapitre|section|route|autoroute"
    "|loi|résolution|version|modèle|code|bus|ligne|quai|art.|p.|tél|tél.|téléphone|ISO|RN|RD|lot|dossier|décret"
    "|directive|règlement|étage|fax|BP",
    "measure": {
        "things": "%|pour|euros|euro|francs|franc|dollars|livres|mètres|mètre|m|km|kilomètres|cm|mm|m2|m3|kg|kilos"
        "|grammes|tonnes|hectares|ha|litres|degrés|points|pages|places|logements|maisons|voitures|véhicules|emplois"
        "|exemplaires|mots|millions|milliards|milliers|pixels|volts|watts|kW|MW|unités|barils|actions|chevaux|tours"
        "|communes|entreprises|sites|kilomètre|œuvres|articles|mégawatts|euros/mois|F|bouteilles",
        "people": "personnes|habitants|hommes|femmes|enfants|soldats|morts|blessés|voix|salariés|employés|élèves"
        "|étudiants|adhérents|membres|participants|spectateurs|visiteurs|manifestants|réfugiés|migrants|victimes"
        "|licenciés|électeurs|abonnés|ouvriers|policiers|gendarmes|candidats|militants|âmes|fidèles|supporters"
        "|prisonniers|otages|coureurs|bénévoles|clients|passagers",
    },
    # names and set phrases in which a word of time is none
    "no time": "un jour|un beau jour|au grand jour|grand jour|ordre du jour|à l'ordre du jour|mise à jour"
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
    "|24 h sur 24|24h/24|7j/7|7 jours sur 7|24 heures sur 24|24h sur 24|Rendez-vous du"
    "|Semaine sainte|travail de nuit|équipe de nuit|train de nuit|vol de nuit"
    "|ce moment où|quatre saisons|Quatre Saisons|été comme hiver|mi-temps|mi-course|mi-chemin|à mi-chemin|mi-parcours"
    "|à mi-parcours|par jour férié|fin prêt|fin prêts|mettre fin|mis fin|met fin|prend fin|pris fin|prendre fin"
    "|mettra fin|mettre un terme|en fin de compte|à cette fin|à la fin des fins|sans fin|fin de vie"
    "|Robert Mars|accord du Vendredi saint|accords du Vendredi saint",
    # direction
    "past cue": "a|ont|aurait|auraient|ai|as|avons|avez|eu|avait|avaient|était|étaient|fut|furent|eut|eurent"
    "|fit|firent|dit|vint|prit"
    "|mit|alla|déclara|annonça|fallut|voulut|put|dut|mourut|naquit|vécut|parut|reçut|devint|tint|obtint|perdit"
    "|rendit|vendit|répondit|partit|sortit|ouvrit|offrit|suivit|né|née|nés|mort|morte|décédé|décédée|survenu"
    f"|survenue|survenus|commis|commise|commises|paru|parue|parus|fondé|fondée|remonte|remontent|{LASTING}",
    "future cue": "va|vont|vais|allons|doit|doivent|devrait|devraient|peut|peuvent|pourrait|pourraient|prévu"
    "|prévue|prévus"
    "|prévues|attendu|attendue|attendus|attendues|espère|espèrent|souhaite|souhaitent|veut|veulent"
    "|entend|entendent|envisage|envisagent|programmé|programmée|programmés|programmées|censé|censée|rendez|demandez"
    "|inscrivez|venez|appelez|réservez|sera|seront|serons|aura|auront"
    "|aurons|fera|feront|ira|iront|verra|verront|pourra|pourront|devra|devront|tiendra|viendra|faudra|vaudra",
    "future link": "jusqu|jusque",
    "lasting cue": f"avait|avaient|était|étaient|fut|furent|{LASTING}",
    "present cue": "ouvre|ouvrent|débute|débutent|commence|commencent|démarre|démarrent|reprend|reprennent|organise"
    "|organisent|propose|proposent|accueille|accueillent|reçoit|reçoivent|affronte|affrontent|joue|jouent|tient"
    "|tiennent"
    "|déroule|déroulent|réunit|réunissent|arrive|arrivent|part|partent|quitte|rencontre|rencontrent|visite"
    "|entrent"
    "|expire|expirent|ferme|ferment|célèbre|célèbrent|vote|votent|examine|présente|s'achève|achève|termine|terminent"
    "|dispute|disputent|rend|rendent|revient|reviennent|vient|viennent|passe|passent|manifeste|manifestent|élit"
    "|élisent",
    # nouns and adjectives that end as verbs do
    "no verb": "fait|lait|trait|portrait|souhait|parfait|extrait|retrait|attrait|forfait|bienfait|vrai|opéra|caméra"
    "|choléra|front|affront|et cetera|tibia|contrat|lauréat|portera|satisfait|distrait|abstrait|stupéfait|rez",
}

# The endings of the simple future and the conditional, then those of the imperfect and the past historic.
ENDINGS = {
    **dict.fromkeys(
        "era eront ira iront dra dront ura uront ora oront rra rront vra vront rai rez rons rait raient".split(),
        "future cue",
    ),
    **dict.fromkeys("ait aient èrent irent urent".split(), "past cue"),
}
