# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Dutch words that people put in passwords, and the letter pairs that Dutch and English words are made of."""

_WORDS = """
welkom wachtwoord geheim toegang inloggen password admin beheer hallo doei test proef computer laptop
internet wifi telefoon mobiel sleutel kluis dagboek journaal vertrouwelijk lente voorjaar zomer herfst
najaar winter vakantie kerst kerstmis pasen sinterklaas oudejaar nieuwjaar januari februari maart april
mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag
zaterdag zondag weekend vandaag morgen gisteren ajax feyenoord psv vitesse twente heerenveen groningen
sparta excelsior cambuur heracles willem willemii utrecht nec nac roda fortuna telstar volendam dordrecht
oranje voetbal hockey turnen amsterdam rotterdam denhaag haag eindhoven tilburg almere breda nijmegen
apeldoorn haarlem arnhem enschede amersfoort zaanstad zaandam hoofddorp denbosch bosch zwolle leiden
leeuwarden maastricht zoetermeer delft alkmaar deventer venlo helmond hilversum assen emmen lelystad
gouda vlaardingen schiedam purmerend hoorn middelburg roosendaal oss ede veenendaal woerden drenthe
friesland fryslan gelderland limburg brabant noordbrabant holland zeeland overijssel flevoland nederland
vlaanderen belgie antwerpen gent brussel gemeente wijk buurt buurthuis jongerenwerk jongerenwerker
kinderwerk kinderwerker jeugdwerk jeugdwerker jongeren jongere kinderen kind jeugd welzijn welzijnswerk
sociaalwerk zorg hulp team straat straatwerk school kantoor werk werken stichting vereniging organisatie
jan piet kees klaas henk willem johan peter hans marco dennis daan sem lucas levi finn noah milan jesse
thomas tim tom bram lars ruben thijs max anna emma julia mila tess sophie zoe sara lisa eva anne anouk
fleur sanne kim linda petra marieke ingrid monique esther mohamed mohammed fatima yasmin ali ahmed liefde
schat schatje lieverd moppie knuffel mama papa oma opa moeder vader zus broer baby poes hond kat paard
konijn vogel bloem bloemen zon maan ster sterren regen sneeuw strand zee berg bos huis tuin rood oranje
geel groen blauw paars roze zwart wit goud zilver een twee drie vier vijf zes zeven acht negen tien elf
twaalf honderd duizend fiets auto trein vliegtuig koffie thee bier wijn kaas brood chocola pizza appel
banaan mooi lekker leuk gezellig stom kanker kut klote fuck godverdomme sterk veilig sterkwachtwoord
"""

_BIGRAMS = """
aa ab ac ad af ag ai ak al am an ap ar as at av ba be bi bl bo br bu ca ce ch ci ck co da dd de di do dr
ds du ea eb ec ed ee ef eg eh ei ek el em en eo ep er es et eu ev ew fa fe fi fl fo fr ft ga gd ge gg gi
gl go gr gs ha he hi ho ht hu ia ic id ie if ig ij ik il im in io ip ir is it iv ja je jf jk jn jo ka ke
ki kk kl ko kr ks kt la ld le lf li lk ll lo ls lt lu ma me mi mm mo ms mu na nd ne ng ni nk nn no ns nt
nu oc od oe of og ok ol om on oo op or os ot ou ov ow pa pe pi pl po pp pr ra rb rd re rg ri rk rl rm rn
ro rr rs rt ru rv sa sc se sh si sl so sp ss st su ta te th ti tj to tr ts tt tu tw ub uc ud ug ui uk ul
um un ur us ut uu va ve vi vl vo vr wa we wi wo wr za ze zi zo zu
"""

COMMON_WORDS: tuple[str, ...] = tuple(_WORDS.split())
COMMON_BIGRAMS: frozenset[str] = frozenset(_BIGRAMS.split())
