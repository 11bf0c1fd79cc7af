"""What names are made of in German, whose nouns all have a capital."""

from __future__ import annotations

from timeline.events.words import exact, table

# First names: of German, and those of the news.
GIVEN = table(
    """
    adam adrian albert albrecht alex alexander alexej alfons alfred ali alois andré andreas andrej andrzej anton
    antonio armin arno arnold arthur artur august axel bastian ben benedikt benjamin bernd bernhard bert björn bodo
    boris bruno burkhard carl carlos carsten charles christian christof christoph christopher claus clemens
    cornelius cem daniel david denis dennis detlef dieter dietmar dietrich dirk dmitri dominik donald eberhard
    eckart edgar edmund eduard egon elias elmar emil emmanuel enrico erich erik ernst erwin eugen ewald fabian falk
    felix ferdinand finn florian francesco francois frank franz fred friedhelm friedrich fritz gabriel geert georg
    george gerald gerd gerhard gernot giovanni giuseppe gottfried gregor guido günter günther gustav hannes hans
    harald hartmut hasan hassan heiko heiner heinrich heinz helge helmut hendrik henning henri henry herbert
    heribert hermann holger horst hubert hugo ibrahim igor ilja ingo iwan jack jakob james jan jannik jean jens jim
    joachim joao jochen joe joel johann johannes john jonas jonathan jörg jörn josé josef joseph jost juan julian
    julius jürgen justin kai karim karl karlheinz karsten kaspar kevin kilian klaus konrad konstantin kurt lars
    laurenz leo leon leonard leonhard leopold lorenz louis luca ludger ludwig luis luka lukas lutz magnus maik malte
    manfred manuel marc marcel marco marcus mario marius mark marko markus martin mathias matteo matthias maurice
    max maximilian mehmet michael michail mike mirko mohamed mohammed moritz mustafa nicolas niels nikita niklas
    nikolai nikolaus nils noah norbert olaf ole oleg oliver omar oskar otmar otto ottmar patrick paul paulo pedro
    peer peter philip philipp philippe pierre piotr rafael raimund rainer ralf ralph recep reiner reinhard reinhold
    rené richard robert robin roger roland rolf roman ronald rüdiger rudi rudolf rupert sascha sebastian sergej
    sergio severin siegfried sigmar sigmund silvio simon stefan steffen stephan steve steven sven tarek theo theodor
    thilo thomas thorsten tilman till tim timo timothy tino tobias tom tomas toni torben torsten udo ulf uli ulrich
    urs uwe valentin veit viktor vincent vitali volker volkmar waldemar walter werner wilfried wilhelm willi william
    willy winfried wladimir wolf wolfgang wolodymyr wolfram xaver yannick yusuf ada adele agnes agnieszka alexandra
    alice alina amalia amelie amina andrea angela angelika anita anja anke ann anna annalena anne annegret anneliese
    annette annika antje antonia astrid ayşe barbara beate beatrice beatrix berta bettina bianca birgit birte
    brigitte britta camilla carina carla carmen carola carolin caroline cathrin charlotte christa christel
    christiane christin christina christine clara claudia constanze cora cordula corinna cornelia dagmar daniela
    diana dora doris dorothea dorothee edith elena elfriede elisabeth elise elke ella ellen elsa emilia emma erika
    erna esther eva evelyn fatima fatma felicitas franziska frauke frieda friederike gabi gabriele gerda gerlinde
    gertrud gesa gesine gisela giorgia greta gretchen grit gudrun hanna hannah hanne hannelore hedwig heide
    heidemarie heidi heike helen helena helene helga henriette hilde hildegard ida ilona ilse ina ines inga inge
    ingeborg ingrid irene iris irina irmgard isabel isabell isabella isabelle jana janina janine jasmin jeanette
    jennifer jessica jill johanna josefine judith julia juliane jutta kaja karen karin karla karolin karoline
    katarina katharina kathleen kathrin katja katrin kerstin kira klara kristin kristina lara larissa laura lea lena
    leni leonie lina linda lisa liselotte lore louise luise lydia magda magdalena maike maja manuela mara margarete
    margarethe margit margot margret maria marianne marie marina marion marlene martha martina mathilde mechthild
    meike melanie merle mia michaela mira miriam mona monika nadia nadine nadja nancy natalia natalie natascha nele
    nicola nicole nina nora olga pamela patricia paula pauline petra pia ramona rebecca regina regine renate ricarda
    rita ronja rosa rosemarie roswitha ruth sabine sabrina samira sandra sara sarah saskia sibylle sigrid silke
    silvia simone sofia sofie sonja sophia sophie stefanie stella stephanie susanna susanne svenja swetlana sylvia
    tamara tanja tatjana teresa theresa theresia thea tina traudel ulrike ursula ute uta valentina vanessa vera
    verena veronika victoria viktoria viola waltraud wiebke yvonne zeynep
    """
)
# Countries, cities, firms and bodies of one word.
SINGLE = table(
    """
    ägypten äthiopien afghanistan albanien algerien amerika andorra angola argentinien armenien aserbaidschan asien
    australien bangladesch belarus belgien bolivien bosnien botswana brasilien bulgarien chile china dänemark
    deutschland ecuador england eritrea estland europa finnland frankreich georgien ghana griechenland
    großbritannien guatemala haiti honduras indien indonesien irak iran irland island israel italien jamaika japan
    jemen jordanien kambodscha kamerun kanada kasachstan katar kenia kirgistan kolumbien kongo kosovo kroatien kuba
    kuwait laos lettland libanon liberia libyen liechtenstein litauen luxemburg malaysia mali malta marokko mexiko
    moldau monaco montenegro mosambik myanmar namibia nepal neuseeland nicaragua niederlande niger nigeria nordkorea
    nordmazedonien norwegen österreich oman pakistan palästina panama paraguay peru philippinen polen portugal
    ruanda rumänien russland sambia saudi-arabien schottland schweden schweiz senegal serbien simbabwe singapur
    slowakei slowenien somalia spanien sri-lanka südafrika sudan südkorea südsudan syrien tadschikistan taiwan
    tansania thailand togo tschad tschechien tschetschenien tunesien türkei turkmenistan uganda ukraine ungarn
    uruguay usbekistan venezuela vietnam wales zypern baden-württemberg bayern brandenburg hessen
    mecklenburg-vorpommern niedersachsen nordrhein-westfalen rheinland-pfalz saarland sachsen sachsen-anhalt
    schleswig-holstein thüringen kärnten salzburg steiermark tirol vorarlberg niederösterreich oberösterreich
    burgenland graubünden tessin aachen amsterdam ankara athen augsburg bagdad barcelona basel beirut belgrad berlin
    bern bielefeld bochum bonn bozen braunschweig bratislava bremen bremerhaven brüssel budapest bukarest chemnitz
    chicago cottbus damaskus darmstadt dortmund dresden dublin duisburg düsseldorf eisenach erfurt erlangen
    flensburg frankfurt freiburg genf gera göttingen graz hamburg hannover heidelberg heilbronn helsinki ingolstadt
    innsbruck istanbul jena jerusalem kabul kairo karlsruhe kassel kiel kiew klagenfurt koblenz köln kopenhagen
    krefeld lausanne leipzig leverkusen linz lissabon london lübeck luzern lyon madrid magdeburg mailand mainz
    mannheim marseille minsk moskau mönchengladbach münchen münster neapel new-york nürnberg odessa oldenburg oslo
    osnabrück ottawa paderborn palermo paris passau peking potsdam prag regensburg reutlingen riga rom rostock
    rotterdam saarbrücken sarajevo schwerin seoul shanghai sofia stockholm straßburg stuttgart sydney tallinn
    teheran tiflis tokio toronto trier tripolis tübingen turin ulm vaduz valencia venedig vilnius warschau
    washington weimar wien wiesbaden winterthur wolfsburg wuppertal würzburg zagreb zürich zwickau adidas airbus
    aldi allianz amazon apple audi bundesbank bundesrat bundestag bundesverfassungsgericht bundeswehr bosch
    commerzbank continental daimler edeka eurowings facebook gazprom google greenpeace hamas henkel hisbollah huawei
    infineon interpol kreml lidl lufthansa mercedes microsoft netflix nestlé nokia novartis opel porsche rewe roche
    rosneft ryanair samsung siemens telekom tesla thyssenkrupp toyota twitter verdi vodafone volkswagen vonovia
    wirecard youtube
    """
)
# What somebody is, right before a name.
OFFICE = exact(
    r"(?:\w+-)?(?:\w*(?:präsident|minister|kanzler|senator|sprecher|meister|sekretär|direktor|vorsitzende[rn]?|chef|anwalt"
    r"|anwält|richter|leiter|trainer|intendant|kommissar|kommandant|professor|abgeordnete[rn]?|pfarrer|bischof|dekan"
    r"|referent|gouverneur|botschafter|general|oberst|hauptmann|leutnant|forscher|experte|expert|unternehmer"
    r"|landrat|landrät|stadtrat|stadträt|kapitän|ingenieur|architekt|historiker|könig|kaiser|herzog|fürst|graf|prinz"
    r"|papst|kardinal|premier)(?:in)?|Herrn?|Frau|Dr|Prof|Präses|Prinzessin|Gräfin)"
)
# The last word of what a firm is called; the second of what a body is.
BODY = exact(r"GmbH|AG|SE|KG|KGaA|OHG|Co|Ltd|Inc|Corp|Group|Holding|Bank|Airlines|Motors")
# An adjective with a capital inside a sentence is part of a name: "die Europäische Union".
ADJECTIVE = exact(
    r"[A-ZÄÖÜ]\w+(?:ische|liche|nale|hale|inigte)[nrsm]?|(?:Rote|Grüne|Schwarze|Weiße|Neue|Alte|Große|Hohe|Freie|Heilige"
    r"|Zweite|Erste|Dritte)[nrsm]?"
)
