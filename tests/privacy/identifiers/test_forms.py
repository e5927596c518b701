# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is found by its form, and what looks like it and is nobody's. [Brackets] hold what must be found."""

import re

import pytest

from tests.privacy.identifiers.scoring import by_rules

FOUND = {
    "phone": """
        bel [020 - 6 12 34 56]
        tel. [0031 6 12345678]
        nr [+32 475 12 34 56]
        mob. [06/12345678]
        haar nieuwe nummer: [06 1 2 3 4 5 6 7 8]
        [06-12 34 56 78] of [06.12.34.56.79]
        tante: [+44 7700 900417]
        kantoor [075-6150 22 31]
    """,
    "date": """
        geboren op [4 mei 2012]
        sinds [1-9-2025] thuis
        d.d. [03.11.2025]
        op [twaalf oktober] weer
        [2 t/m 4 juni] kamp
        intake [14/10]
        ze is van [2009-03-02]
        [eenentwintig maart] is de zitting
    """,
    "age": """
        ze is [zeventien]
        een [14-jarige] jongen
        haar zusje ([8]) kwam mee
        twee jongens van [15] en [16]
        sinds haar [twaalfde]
        baby van [3 maanden]
        hij wordt in maart [achttien]
        vader ([44]) werkt
        lft [15]
        als ik [18] ben
        haar tante van [52] kookt
        oma is [zevenenzestig]
        dan wordt ie [16] kleine taart mee
        hij is pas jarig geweest, [achttien] alweer
        rico [16] ligt weer thuis
        vader [45], moeder [39]
        hij is pas [vijftien] pff
        anouar [19] dakloos sinds gister
        Jolijn wordt [21] vrijdag en trakteert
        die wordt zaterdag [50]
        acht meisjes van [negen tot dertien] deden mee
        op haar [achttiende] verjaardag
        haar baby, nu [zes weken], sliep
        he is [seventeen] and raps
        signalement: [15], zwarte jas
        een man, pet, [30] ofzo
    """,
    "id": """
        BSN [123456782]
        rekening [NL91 ABNA 0417 1643 00]
        op het briefje stond [111222333]
        kenteken [GZ-123-K] stond er
        meldnummer [2025 4417 882]
        scooter, [dd-14-kx], zwart
        een zwarte audi [rk 881 v] reed weg
        grijze bus, kenteken deels [XK-9]
        zaaknummer [2025-118822]
        dossier [JB/2025/1123]
        pv [PL0900-2025123456]
    """,
    "handle": """
        insta [lottevd_x]
        op reddit als [u/tvw-leeg]
        snap: [k.evin09]
        tiktok [@jess.dances]
        zijn discord is [wolf.exe#1234]
        op roblox heet ze [UnicornLover2013]
    """,
    "email": "mail [t.de.vries84@gmail.com] even",
    "url": """
        staat op [soundcloud.com/hamzaflow036]
        site: [www.fankaart-tessa.nl/foto]
        zie [https://steamcommunity.com/id/tygo]
    """,
    "place": """
        woont op [Laan van Meerdervoort 1200]
        hoek [Kruiskade/Westersingel]
        adres: [Van Beethovenlaan 12b], [2391 XL]
        in de flat aan de [Gerbrandyhof]
        op de [van der pekstraat] gezien
        adres: [prinses irenelaan 4] in [goes]
        logeert in [bergen op zoom]
        woont aan de [Prof. Lorentzlaan 3]
        bij [speeltuin de speeldernis] gezien
        verhuisd naar [heerhugowaard]
        zij komt uit [Sint Annaparochie]
        in [speeltuin Robinson] en [dorpshuis De Brink]
    """,
    "organisation": """
        baas van [garage Van Dijk]
        werkt bij [autosloperij Van Wijk]
        klas van [OBS 't Startblok]
        zit op [obs de wierde]
        bidt in [moskee El Tawheed]
        bij [de Albert Heijn op de Dorpsstraat]
        keeper bij [FC Rijnvogels '28]
        zit op [het Koning Willem I College]
        van [Leger des Heils Gelderland]
        overgestapt naar [klas 2 van De Passie]
        hij werkt bij [toko mitra]
        broodjes van [bakkerij le marron]
        patat bij [snackbar de smulhoek]
        juf van [de ark] maakt zich zorgen
        broertje zit op [de springplank]
        ingeschreven bij [roc mondriaan]
        traint bij [kickboksschool fit4life]
        vader werkt bij [Philips]
        stage bij [Kwikfit Almere Buiten]
        zij zit in klas [3K2]
        zit nu in [V5c] bij de mentor
        student [MZ3A] valt uit
        onderzoek bij [emergis] gestart
        hij ligt op [Zon & Schild], zijn moeder belt
        eten bij [café het hijgend hert] na afloop
        haar stage bij [bakkerij smit] begint
        gestolen bij [de action in winterswijk] gister
        via [Wonen Limburg] een kamer
        bij [v.v. Almere-Haven] in de kantine
    """,
    "person": """
        overlegd met [mw. El Khayari] en [dhr. Van der Veen]
        [Wesley de J.] is opgepakt
        door [A.M. de Bruin] getekend
        met [JP] gegeten
        [Tjerk-Jan] vist
        wijkteam ([petra knol]) belt
        overleg met [iris van den heuvel], smw
        door [mw. j. schouten] getekend
        ouder: [truong thi hoa]
        zijn vriendin [Ewa] belde
        redouan en [biggie] liepen weg
        ook [mevrouw tjon a fat] kwam
        Groet, [HJ]
        moeder [fatma] huilt
        zei [meneer kraak] ook
        hij heeft als bijnaam [Kroket]
        de jongen die we [Bolle] noemen
        gezien met [lange Mo]
        mentor [Frans] belde
        vader heet [giovano]
        [Yagmur], [Szymek], [Xuan], [Tesfalem] en [Svitlana]
        ik zag [Roos] en [Storm] samen
    """,
}
NOBODY = """
    Halt, de GGD en Veilig Thuis waren er, de politie ook.
    Op TikTok en Snapchat ging een filmpje rond, en iedereen speelde Fortnite op de PlayStation.
    In december met Sinterklaas, en in maart na de Ramadan.
    Om 19.30 uur dicht, 14 jongeren binnen, 23 euro in kas.
    Groep 8 kwam kijken, 26 kinderen en 2 meesters.
    De roos op de deur is overgeschilderd, buiten storm en regen.
    Score van het trefbal: 7-5, en later 14-11.
    Het duurde 3 jaar en kostte 12,50 per keer.
    Ze praat Nederlands, Turks en een beetje Arabisch.
    Artikelnummer van de partytent is 258399881.
    De Rookoverlast, het Jaarplan en de Oliebollenactie staan op de Agenda.
    vandaag pannenkoeken gebakken, gevoetbald en gechilld met de jongens
    Good evening, the boys were playing football.
    She said the food was great and her friends had fun, next Friday again.
    Wi-j hebt 't noe veur mekaar en hee hef niks ezegd.
    Sneon binne de famkes wer by de soos, jûn ite wy mei elkoar.
    Het NS-groepsticket ligt bij de Lidl-parkeerplaats, aanvr. via de bijz. bijst.
    Worstenbroodjes en lachgasflessen naast de schminktafel.
"""


def lines(block: str) -> list[str]:
    return [line.strip() for line in block.strip().splitlines()]


CASES = [(kind, line) for kind, block in FOUND.items() for line in lines(block)]


@pytest.mark.parametrize(("kind", "line"), CASES, ids=[line for _kind, line in CASES])
def test_it_is_found_whole_by_its_form(kind: str, line: str) -> None:
    text, wanted = "", []
    for part in re.split(r"(\[[^\]]*\])", line):
        if part.startswith("["):
            wanted.append((len(text), len(text) + len(part) - 2))
        text += part.strip("[]")
    found = by_rules(text)
    for start, end in wanted:
        assert any(one.start <= start and end <= one.end and one.kind == kind for one in found), found


@pytest.mark.parametrize("line", lines(NOBODY))
def test_what_is_nobodys_is_left(line: str) -> None:
    assert [line[one.start : one.end] for one in by_rules(line)] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Hij sliep bij oom Ruben aan de Zwanenlaan. Op het Kompas College was hij te laat.",
            [("Ruben", "person"), ("de Zwanenlaan", "place"), ("het Kompas College", "organisation")],
        ),
        ("Ze zag Ruben op de Lindeweg.", [("Ruben", "person"), ("de Lindeweg", "place")]),
        ("Gebeld met mevrouw Karin op 't Hof.", [("mevrouw Karin op 't Hof", "person")]),
    ],
)
def test_a_name_ends_where_a_street_or_a_sentence_begins(text: str, said: list[tuple[str, str]]) -> None:
    assert [(text[each.start : each.end], each.kind) for each in by_rules(text)] == said
