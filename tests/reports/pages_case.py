# SPDX-FileCopyrightText: 2026 KJW Desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The content of a summary, made by hand: a believable quarter of a team."""

from collections.abc import Sequence
from dataclasses import replace

from kjw_desktop.domain.report_layout import ReportLength
from kjw_desktop.reports.quarter.content import QuarterContent
from kjw_desktop.reports.quarter.parts import (
    Agreed,
    Answers,
    CarePart,
    EvaluationPart,
    Growth,
    Part,
    PartnersPart,
    ReachPart,
    SignalsPart,
    StoryPart,
    SummaryPart,
    TalkPart,
    TargetsPart,
    ThemeRow,
    ThemesPart,
    ToldStory,
)
from kjw_desktop.reports.quarter.shapes import (
    Chart,
    Counted,
    Figure,
    Level,
    LevelChart,
    LevelRow,
    Line,
    PrintedTable,
    TableRow,
    TextBlock,
    Then,
    Tile,
)
from tests.reports.invented import LABELS

BEFORE, YEAR_AGO = "vorig kwartaal", "een jaar geleden"
AGES = ("4–9", "10–11", "12–13", "14–15", "16–17", "18–23", "onbekend")
WIJKEN = (
    "Centrum", "De Linden", "Havenkwartier", "Oostrand", "Westerveld", "Noorderpark",
    "Zuidoord", "Molenwijk", "De Hoven", "Stationsbuurt", "Kerkdorp", "onbekend",
)  # fmt: skip
KINDS = tuple(term.label() for term in LABELS["activity_kind"].terms)
CONTACTS = tuple(term.label() for term in LABELS["contact_kind"].terms)
DOMAINS = tuple(term.label() for term in LABELS["life_domain"].terms)
LEVELS = tuple(Level(term.key, term.label()) for term in LABELS["signal_level"].terms)


def line(label: str, place: int, size: int = 90) -> Line:
    """A figure that grows smaller by its place, beside earlier ones; the ninth is hidden."""
    now: Figure = None if place == 8 else 5 * round(size / (place + 1) / 5)
    before = Then(None if place == 6 else 5 * round(size * 0.85 / (place + 1) / 5))
    return Line(label, now, before, Then(5 * round(size * 1.1 / (place + 1) / 5)))


def chart(title: str, caption: str, labels: Sequence[str], size: int = 90) -> Chart:
    """A chart of those names."""
    told = tuple(line(label, place, size) for place, label in enumerate(labels))
    return Chart(title, caption, told, BEFORE, YEAR_AGO)


def _sentences(text: str) -> tuple[str, ...]:
    return (text,)


def summary() -> SummaryPart:
    """The first page."""
    return SummaryPart(
        title="In het kort",
        introduction=_sentences(
            "We spraken dit kwartaal ongeveer **285 bekende jongeren** in **1.140 contacten**. Zij kwamen "
            "ongeveer 2.310 keer bij een activiteit. Ongeveer 45 signalen gaan over wat goed gaat of groeit.",
        ),
        own_words=_sentences(
            "De zomerinloop trok meer kinderen van 10 en 11 jaar dan vorig jaar. De sportkantine op het "
            "plein staat er nu drie avonden in de week.",
        ),
        tiles=(
            Tile(
                285,
                "bekende jongeren",
                "ongeveer 20 meer",
                (250, 265, 285),
                before=Then(265),
                year_ago=Then(250),
            ),
            Tile(
                1140,
                "contacten",
                "ongeveer 85 meer",
                (990, 1055, 1140),
                before=Then(1055),
                year_ago=Then(990),
            ),
            Tile(
                2310,
                "bezoeken",
                "ongeveer 240 meer",
                (2080, 2070, 2310),
                before=Then(2070),
                year_ago=Then(2080),
            ),
            Tile(
                None, "van signaal tot eerste stap", "", (), told="4 dagen", before=Then(None), year_ago=None
            ),
        ),
        tile_note="Het lijntje loopt van een jaar geleden tot nu. Alle aantallen zijn afgerond.",
        charts=(
            chart("Wie bereikten we", "bekende jongeren per leeftijd (jaren)", AGES),
            chart("Waar spraken we elkaar", "contacten per soort, de zes grootste", CONTACTS[:6], 470),
        ),
        does=TextBlock(
            "Wat doet jongerenwerk wel",
            (
                "Er zijn voor **alle** kinderen en jongeren: op straat, op school, online en in de inloop.",
                "Kijken naar wat iemand kan en wil. **Talent eerst.**",
                "**Vroeg signaleren en vroeg doen**: dichtbij, licht, samen met ouders, school en wijk.",
            ),
        ),
        does_not=TextBlock(
            "En wat niet",
            (
                "Geen jeugdhulp en geen behandeling, geen onderzoek en geen risicoscore over een kind.",
                "Geen toezicht of handhaving.",
                "Geen lijsten met namen voor anderen.",
            ),
        ),
        before_words=BEFORE,
        year_ago_words=YEAR_AGO,
    )


def themes() -> ThemesPart:
    """Three themes with words, one without."""
    rows = (
        ThemeRow(
            label="Armoede en ontwikkeling",
            contacts=line("Armoede en ontwikkeling", 0, 240),
            plays="Meer zorgen over eten en geld, vooral bij kinderen onder de 12.",
            did="Twee kookavonden per week, fonds voor sportkleding aangevraagd met de wijkcoach.",
        ),
        ThemeRow(
            label="Sporten, bewegen en ontmoeten",
            contacts=line("Sporten, bewegen en ontmoeten", 1, 240),
            plays="Pleintjes druk tot laat, weinig plek voor meiden.",
            did="Meidensport op dinsdag, sleutel van de gymzaal geregeld met school.",
        ),
        ThemeRow(
            label="Talent en informeel onderwijs",
            contacts=line("Talent en informeel onderwijs", 2, 240),
            plays="Overgang naar de brugklas spannend.",
            did="Brugklasclub met drie scholen; jongeren van 16 en ouder als begeleider.",
        ),
        ThemeRow(
            label="Veiligheid en preventie van ondermijning",
            contacts=line("Veiligheid en preventie van ondermijning", 5, 240),
        ),
    )
    return ThemesPart(
        title="Wat speelt er, en wat deden we",
        plays_title="Wat speelt er",
        did_title="Wat deden we",
        rows=rows,
    )


def reach() -> ReachPart:
    """Three figures that are not the same, and charts."""
    return ReachPart(
        title="Bereik",
        counted_title="Drie getallen die niet hetzelfde zijn",
        counted=(
            Counted(
                285, "bekende jongeren", "Iedere jongere die we kennen, telt één keer.", Then(265), Then(250)
            ),
            Counted(1140, "contacten", "Ieder contact dat een werker opschreef, telt één keer.", Then(1055)),
            Counted(2310, "bezoeken", "Iedere keer dat iemand er was, vaak zonder naam.", None, Then(None)),
        ),
        counted_note="Tel deze getallen niet bij elkaar op.",
        notes=("De meeste bezoeken, ongeveer **1.480 van 2.310**, zijn zonder naam.",),
        charts=(
            chart("Per wijk", "bekende jongeren naar hun wijk", WIJKEN),
            chart("Per werksoort", "bekende jongeren", ("kinderwerk", "tienerwerk", "jongerenwerk"), 140),
            chart(
                "Per dagdeel", "contacten", ("schooltijd", "na school", "avond", "weekend", "vakantie"), 400
            ),
            chart("Uren", "hele uren", ("contacten", "activiteiten"), 800),
            chart("Waar kwamen ze op af", "bezoeken per soort activiteit", KINDS[:8], 700),
        ),
    )


def signals() -> SignalsPart:
    """Domains by level, first steps, how it ended."""
    rows = tuple(
        LevelRow(
            label,
            tuple(None if (place, n) == (4, 3) else max(0, 25 - 5 * (place % 4) - 5 * n) for n in range(5)),
            60 - 5 * place, Then(55 - 5 * place), Then(50),
        )
        for place, label in enumerate(DOMAINS[:10])
    )  # fmt: skip
    total = LevelRow("totaal", (120, 95, 60, 30, 5), 310, Then(290), Then(270))
    steps = tuple(
        LevelRow(
            label,
            (20 - 5 * (place % 4), 10, 5 if place else None),
            None,
            earlier=((Then(15), Then(10)), (Then(5), None), (Then(None), Then(0))),
        )
        for place, label in enumerate(
            ("zelfde dag", "1 of 2 dagen", "3 of 4 dagen", "5 tot 7 dagen", "later")
        )
    )
    return SignalsPart(
        title="Vroeg signaleren, vroeg doen",
        sentences=("Ongeveer 120 van de 310 signalen gaan over wat goed gaat.",),
        levels=LevelChart(
            "Signalen per leefgebied", "krachten staan voorop", LEVELS, rows, total, BEFORE, YEAR_AGO
        ),
        first_steps=LevelChart(
            "Van zorg tot eerste stap", "zorgen per aantal dagen", LEVELS[2:], steps,
            LevelRow("totaal", (60, 30, 5), None), with_totals=False,
        ),
        charts=(
            chart("Hoe liep het af", "signalen", ("gaat beter", "gezin pakt het op", "hulp gestart"), 120),
        ),
    )  # fmt: skip


def evaluation() -> EvaluationPart:
    """Answers, marks and growth chances."""
    return EvaluationPart(
        title="Wat vonden deelnemers",
        answers_title="Vijf vragen na afloop",
        answers=tuple(
            Answers(
                question=term.label(), yes=120 - 10 * place, somewhat=40,
                no=None if place == 2 else 5 * place,
                yes_before=Then(100), yes_year_ago=Then(None),
            )
            for place, term in enumerate(LABELS["feedback_scale"].terms)
        ),
        charts=(chart("Welk cijfer gaven ze", "activiteiten", ("9 tot 10", "8 tot 9", "7 tot 8")),),
        growth_title="Groeikansen",
        growth_caption="momenten waarop we het zagen; een moment kan bij meer horen",
        growth=tuple(
            Growth(
                moments=line(term.label(), place, 60),
                yields=tuple(
                    line(detail.label(), place + n, 40)
                    for n, detail in enumerate(LABELS["outcome_detail"].terms[:3])
                ),
            )
            for place, term in enumerate(LABELS["outcome"].terms)
        ),
        words="Jongeren vroegen om langer open te zijn op vrijdag. Dat doen we sinds september.",
        before_words=BEFORE,
        year_ago_words=YEAR_AGO,
    )  # fmt: skip


def story() -> StoryPart:
    """A story composed of several, and quotes."""
    return StoryPart(
        title="Ervaringsverhaal",
        stories=(
            ToldStory(
                title="Eerst alleen voor de wifi",
                situation="Ze kwam eerst alleen voor de wifi en praatte met niemand.",
                what_we_did="Na een paar weken vroeg ze of ze mocht helpen met de kinderclub. Dat kon.",
                what_changed="Ze staat nog op de wachtlijst voor hulp, maar ze komt elke week.",
                quote="Hier ben ik niet die van de problemen, hier ben ik die van de knutsels.",
                source="Samengesteld uit de verhalen van meerdere jongeren.",
            ),
        ),
        quotes=("Hier mag ik gewoon zijn.", "Ik durf nu wel alleen naar de training."),
    )


def parts() -> tuple[Part, ...]:
    """The ten."""
    return (
        summary(),
        themes(),
        reach(),
        signals(),
        CarePart(
            title="Voor, tijdens en na jeugdhulp",
            sentences=("Ongeveer 35 jongeren wachtten op jeugdhulp. We spraken hen ongeveer 90 keer.",),
            charts=(
                chart("Waar staan ze", "bekende jongeren", ("geen jeugdhulp", "voor", "tijdens", "na"), 240),
                chart(
                    "Hoe lang wachten ze", "jongeren", ("tot 4 weken", "5 tot 12", "13 tot 26", "langer"), 30
                ),
            ),
        ),
        PartnersPart(
            title="Met wie werkten we samen",
            sentences=("Bij ongeveer 240 contacten was een partner betrokken, het vaakst een school.",),
            charts=(
                chart(
                    "Partners", "contacten per sector", ("onderwijs", "zorg", "sport", "gemeente", "politie")
                ),
            ),
        ),
        evaluation(),
        story(),
        TargetsPart(
            title="Afspraken",
            agreed=(
                Agreed(
                    text="120 jongeren in beeld bij overgang naar de brugklas",
                    told="105 van 120",
                    share=0.875,
                ),
                Agreed(
                    text="40 groepsavonden sporten en ontmoeten",
                    told="45 van 40",
                    share=1.125,
                    note="over het hele jaar",
                ),
                Agreed(text="80% van de zorgen heeft een stap binnen 7 dagen", told="85%", share=1.06),
                Agreed(text="Een plek voor meiden in Oost", told="de gymzaal is er", share=None),
            ),
        ),
        TalkPart(
            title="Drie vragen voor het gesprek",
            note="Cijfers zijn een begin van het gesprek, geen lijst om af te vinken.",
            questions=(
                ("Wat gaat goed?", "De zomerinloop. Kinderen brengen vrienden mee."),
                ("Wat kan beter?", "Avonden in het weekend lukken nog niet."),
                ("Hoe helpen we elkaar?", ""),
            ),
        ),
    )


def table(name: str, rows: Sequence[str], columns: Sequence[str] = ()) -> PrintedTable:
    """A printed table of those names, with earlier totals."""
    heads = (*columns, "Totaal")

    def figures(place: int) -> tuple[Figure, ...]:
        return tuple(None if (place, n) == (1, 1) else 5 * ((place * 7 + n) % 9) for n in range(len(heads)))

    told = tuple(TableRow(label, figures(place), (Then(35), Then(None))) for place, label in enumerate(rows))
    total = TableRow("Totaal", figures(len(rows)), (Then(300), Then(285)))
    return PrintedTable(
        name,
        f"Tabel {name}",
        "Ieder telt één keer.",
        "Soort",
        heads,
        told,
        total,
        ("vorig kwartaal", "jaar geleden"),
    )


def tables() -> tuple[PrintedTable, ...]:
    """As many as there are, as long as they are with twelve wijken and every kind."""
    small = ("a", "b", "c", "d", "e")
    return (
        table("jongeren_leeftijd_gender", AGES, ("Meisje", "Jongen", "Anders")),
        table("jongeren_wijk", WIJKEN),
        *(table(f"klein{place}", small) for place in range(11)),
        table("contacten_soort", CONTACTS),
        table("activiteiten_soort", KINDS),
        table("contacten_wijk_leeftijd", WIJKEN, AGES),
        table("contacten_soort_leeftijd", CONTACTS, AGES),
        table("signalen_leefgebied_leeftijd", DOMAINS, AGES),
        table("signalen_leefgebied_zwaarte", DOMAINS, tuple(level.label for level in LEVELS)),
        table("deelnemers_soort_leeftijd", KINDS, AGES),
    )


def made(length: ReportLength = ReportLength.MANAGERS) -> QuarterContent:
    """A whole summary."""
    return QuarterContent(
        organisation="Jongerenwerk Oost en Centrum",
        reader="gemeente Waterveen",
        title="Kwartaalsamenvatting",
        period="juli, augustus, september 2026",
        programme="",
        document_title="Kwartaalsamenvatting derde kwartaal 2026",
        demo=False,
        length=length,
        parts=parts(),
        tables_title="Alle cijfers",
        tables_note="Rijen en kolommen met alleen nullen zijn weggelaten.",
        ages=TextBlock(
            "Hoe we leeftijd tellen", ("Leeftijd is het jaar van het contact min het geboortejaar.",)
        ),
        tables=tables() if length is ReportLength.DOERS else (),
        method=TextBlock(
            "Hoe deze cijfers beschermd zijn",
            (
                "Niemand mag in deze cijfers één kind kunnen herkennen, ook wie de wijk goed kent niet.",
                "**Afgerond op vijftallen.** Een getal ligt hoogstens vier naast het echte aantal.",
                "**Kleine aantallen.** Alle tabellen zijn samen nagekeken, met wat dezelfde lezer al kreeg.",
                "**Niet getoond.** Waar afronden niet genoeg is, staat een • in plaats van een getal.",
                "**Vast.** Een aantal dat hetzelfde blijft, krijgt altijd dezelfde afronding.",
                "**Geen notities.** Wat werkers over een kind opschrijven, staat niet in dit verslag.",
            ),
        ),
        footer="Aantallen zijn afgerond; zie ‘Hoe deze cijfers beschermd zijn’ op bladzijde {page}.",
    )


def with_part(content: QuarterContent, part: Part) -> QuarterContent:
    """The same summary with that part in place of the one of its kind."""
    told = tuple(part if type(old) is type(part) else old for old in content.parts)
    return replace(content, parts=told)
