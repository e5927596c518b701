<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>A name holds no slash. The folder is chosen below it.</source>
        <translation>Een naam heeft geen schuine streep. De map kies je eronder.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Functionaris gegevensbescherming</translation>
    </message>
    <message>
        <source>Fill in the organisation: it is responsible for what is kept here.</source>
        <translation>Vul de organisatie in: die is verantwoordelijk voor wat hier bewaard wordt.</translation>
    </message>
    <message>
        <source>Fill in who guards privacy in your organisation (functionaris gegevensbescherming).</source>
        <translation>Vul in wie in je organisatie op de privacy let (functionaris gegevensbescherming).</translation>
    </message>
    <message>
        <source>Give the journal a name.</source>
        <translation>Geef het journaal een naam.</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>In de map</translation>
    </message>
    <message>
        <source>KJW Desktop {version}, free software under the EUPL-1.2.</source>
        <translation>KJW Desktop {version}, vrije software onder de EUPL-1.2.</translation>
    </message>
    <message>
        <source>Name of the journal&apos;s folder</source>
        <translation>Naam van het journaal</translation>
    </message>
    <message>
        <source>New journal</source>
        <translation>Nieuw journaal</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>There is something with this name in the folder already. Choose another name.</source>
        <translation>Er staat al iets met deze naam in de map. Kies een andere naam.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Deze map bestaat niet. Kies een andere.</translation>
    </message>
    <message>
        <source>This is a journal for your own work. It is no youth-care file (jeugdhulpdossier).</source>
        <translation>Dit is een journaal voor je eigen werk. Het is geen jeugdhulpdossier.</translation>
    </message>
    <message>
        <source>Your function (may stay empty)</source>
        <translation>Je functie (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Your name (may stay empty)</source>
        <translation>Je naam (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Your organisation is the controller (verwerkingsverantwoordelijke, AVG).</source>
        <translation>Je organisatie is de verwerkingsverantwoordelijke (AVG).</translation>
    </message>
    <message>
        <source>my-journal</source>
        <translation>mijn-journaal</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>naam of e-mailadres</translation>
    </message>
</context>
<context>
    <name>AboutField</name>
    <message>
        <source>two letters, then Enter; more than one kind may be chosen</source>
        <translation>twee letters en Enter, ook meer</translation>
    </message>
</context>
<context>
    <name>AboutFields</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Choose what you typed here with Enter, or make the field empty.</source>
        <translation>Kies met Enter wat je hier typte, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Geef de groep een naam.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programma&apos;s</translation>
    </message>
    <message>
        <source>That is no day. Type it as 12/9, 12 sep or yesterday.</source>
        <translation>Dat is geen dag. Typ het als 12/9, 12 sep of gisteren.</translation>
    </message>
    <message>
        <source>That is no time. Type it as 19:00.</source>
        <translation>Dat is geen tijd. Typ het als 19:00.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekdag</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
    <message>
        <source>“{typed}” is in no list. Type other letters, or make the field empty.</source>
        <translation>“{typed}” staat in geen lijst. Typ andere letters of maak het veld leeg.</translation>
    </message>
</context>
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>A single group</source>
        <translation>Een losse groep</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>De dag veranderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>New weekly group</source>
        <translation>Vaste groep maken</translation>
    </message>
    <message>
        <source>Nothing of this group is saved yet.</source>
        <translation>Van deze groep is nog niets bewaard.</translation>
    </message>
    <message>
        <source>Record a group</source>
        <translation>Groep vastleggen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Saved. It waits on Today every week.</source>
        <translation>Bewaard. De groep staat elke week klaar op Vandaag.</translation>
    </message>
    <message>
        <source>Saved. Visits: {visits} · known by name: {named} · contacts: {contacts}.</source>
        <translation>Bewaard. Bezoeken: {visits} · bij naam: {named} · contacten: {contacts}.</translation>
    </message>
    <message>
        <source>This group is not saved yet. Save it, or close it with Esc.</source>
        <translation>Deze groep is nog niet bewaard. Bewaar hem, of sluit hem met Esc.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Yes, save it so</source>
        <translation>Ja, zo bewaren</translation>
    </message>
    <message>
        <source>You were still filling in this group.</source>
        <translation>Je was deze groep nog aan het invullen.</translation>
    </message>
</context>
<context>
    <name>AmendForm</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>14 or 9m 5v</source>
        <translation>14 of 9m 5v</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Do it</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>Mark ‘{words}’ everywhere. What is to stand there? Empty leaves the words out.</source>
        <translation>‘{words}’ overal markeren. Wat komt er voor in de plaats? Leeg laten is weglaten.</translation>
    </message>
    <message>
        <source>What is to stand in place of ‘{words}’? Leave it empty to leave the words out.</source>
        <translation>Wat komt er in plaats van ‘{words}’? Leeg laten is weglaten.</translation>
    </message>
    <message>
        <source>Why does ‘{words}’ stay? The reason is kept in your journal.</source>
        <translation>Waarom blijft ‘{words}’ staan? De reden komt in je journaal.</translation>
    </message>
    <message>
        <source>Write why it stays.</source>
        <translation>Schrijf waarom het blijft staan.</translation>
    </message>
</context>
<context>
    <name>AtmosphereCard</name>
    <message>
        <source>Atmosphere and safety</source>
        <translation>Sfeer en veiligheid</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Hoe was het?</translation>
    </message>
    <message>
        <source>Partners who were there</source>
        <translation>Partners die er waren</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>An encrypted copy, best on a stick or another disk. Your passphrase opens it.</source>
        <translation>Een versleutelde kopie, het liefst op een stick of andere schijf. Je wachtzin opent hem.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Back-up</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Map voor de back-up</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Laatste back-up: {when}</translation>
    </message>
    <message>
        <source>Make a backup now…</source>
        <translation>Nu een back-up maken…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <translation>Gestopt. Er is geen back-up gemaakt.</translation>
    </message>
    <message>
        <source>The backup stands: {name}</source>
        <translation>De back-up staat er: {name}</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen back-up.</translation>
    </message>
</context>
<context>
    <name>CaseQuestion</name>
    <message>
        <source>Back to the proposals</source>
        <translation>Terug naar de voorstellen</translation>
    </message>
    <message>
        <source>Begin a new case?</source>
        <translation>Een nieuwe casus beginnen?</translation>
    </message>
    <message>
        <source>For the same table: J. stays J.</source>
        <translation>Voor dezelfde tafel: J. blijft J.</translation>
    </message>
    <message>
        <source>Go on to the pages</source>
        <translation>Toch door naar de pagina’s</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Deze houden</translation>
    </message>
    <message>
        <source>Make it coarser first</source>
        <translation>Eerst grover maken</translation>
    </message>
    <message>
        <source>New, with other letters</source>
        <translation>Nieuw, met andere letters</translation>
    </message>
    <message>
        <source>New, with the same letters</source>
        <translation>Nieuw, met dezelfde letters</translation>
    </message>
    <message>
        <source>Nobody can lay the two papers beside each other</source>
        <translation>Niemand kan de twee papieren naast elkaar leggen</translation>
    </message>
    <message>
        <source>What you chose and decided stays</source>
        <translation>Wat je koos en besliste blijft</translation>
    </message>
    <message>
        <source>You are in doubt. What do you do?</source>
        <translation>Je twijfelt. Wat doe je?</translation>
    </message>
    <message>
        <source>Your doubt is noted with what leaves, without a name</source>
        <translation>Je twijfel wordt genoteerd bij wat weggaat, zonder naam</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>Coming up</source>
        <translation>Komt eraan</translation>
    </message>
    <message>
        <source>Here stand the young people you know. The first comes with your first contact.</source>
        <translation>Hier staan de jongeren die je kent. De eerste komt met je eerste contact.</translation>
    </message>
    <message>
        <source>Keep as list</source>
        <translation>Bewaar als lijst</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>Nobody fits this.</source>
        <translation>Niemand past hierbij.</translation>
    </message>
    <message>
        <source>Search for a name or nickname</source>
        <translation>Zoek op naam of bijnaam</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Toon iedereen</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Krachten</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jongeren</translation>
    </message>
</context>
<context>
    <name>ChangedElsewhere</name>
    <message>
        <source>Put theirs into mine</source>
        <translation>Die van daar erbij zetten</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>De mijne bewaren</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die van daar houden</translation>
    </message>
    <message>
        <source>There it says</source>
        <translation>Daar staat</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. What is to stay?</source>
        <translation>Dit is intussen op een andere plek gewijzigd. Wat blijft staan?</translation>
    </message>
    <message>
        <source>With you it says</source>
        <translation>Bij jou staat</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Is the key on paper?</source>
        <translation>Staat de sleutel op papier?</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>Sleutel nog eens zien</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Type these two groups from your sheet.</source>
        <translation>Typ deze twee groepen over van je blad.</translation>
    </message>
</context>
<context>
    <name>CheckedCard</name>
    <message>
        <source>Made coarser: {coarser}. Hidden: {hidden}.</source>
        <translation>Grover gemaakt: {coarser}. Verborgen: {hidden}.</translation>
    </message>
    <message>
        <source>Nothing. {n} counts were tried, there is no earlier report to {reader}.</source>
        <translation>Niets. {n} aantallen nagerekend. Er is geen eerder verslag aan {reader}.</translation>
    </message>
    <message>
        <source>Nothing. {n} counts were tried, together with 1 earlier report to {reader}.</source>
        <translation>Niets. {n} aantallen nagerekend, samen met 1 eerder verslag aan {reader}.</translation>
    </message>
    <message>
        <source>Nothing. {n} counts were tried, together with {m} earlier reports to {reader}.</source>
        <translation>Niets. {n} aantallen nagerekend, samen met {m} eerdere verslagen aan {reader}.</translation>
    </message>
    <message>
        <source>What a reader can work out</source>
        <translation>Wat een lezer kan uitrekenen</translation>
    </message>
</context>
<context>
    <name>ChildContact</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Waar ging het over?</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
</context>
<context>
    <name>ChildPanel</name>
    <message>
        <source>Contact with {name}</source>
        <translation>Contact met {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Remark about {name}</source>
        <translation>Opmerking over {name}</translation>
    </message>
    <message>
        <source>Signal about {name}</source>
        <translation>Signaal over {name}</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>ChildRemark</name>
    <message>
        <source>What stood out this evening?</source>
        <translation>Wat viel op deze avond?</translation>
    </message>
</context>
<context>
    <name>ChildSignal</name>
    <message>
        <source>Choose what part of life this is about.</source>
        <translation>Kies over welk leefgebied dit gaat.</translation>
    </message>
    <message>
        <source>Choose what you typed here with Enter, or make the field empty.</source>
        <translation>Kies met Enter wat je hier typte, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>For a concern, say how you know it.</source>
        <translation>Zeg bij een zorg hoe je het weet.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Hoe weet je dit?</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Zwaarte</translation>
    </message>
    <message>
        <source>Not safe now? Call 112 first. Veilig Thuis: 0800-2000.</source>
        <translation>Nu niet veilig? Bel eerst 112. Veilig Thuis: 0800-2000.</translation>
    </message>
    <message>
        <source>What did you see or hear?</source>
        <translation>Wat zag of hoorde je?</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>Wat helpt?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>What may it mean? (may stay empty)</source>
        <translation>Wat kan het betekenen? (mag leeg)</translation>
    </message>
    <message>
        <source>Write what you saw or heard, or take this signal away.</source>
        <translation>Schrijf wat je zag of hoorde, of haal dit signaal weg.</translation>
    </message>
</context>
<context>
    <name>ChildStep</name>
    <message>
        <source>Next step (may stay empty)</source>
        <translation>Volgende stap (mag leeg)</translation>
    </message>
    <message>
        <source>That is no day to come. Type it as friday, in 2 weeks or 27 nov.</source>
        <translation>Dat is geen dag die komt. Typ vrijdag, over 2 weken of 27 nov.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>friday</source>
        <translation>vrijdag</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{text}, press Delete to remove</source>
        <translation>{text}, haal weg met Delete</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>a few letters</source>
        <translation>een paar letters</translation>
    </message>
    <message>
        <source>a few letters, then Enter</source>
        <translation>een paar letters, dan Enter</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>By name needs a consent that stands. Ask for it, or go without a name.</source>
        <translation>Met naam kan alleen met geldige toestemming. Vraag die, of kies zonder naam.</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <translation>Kies voor wie het is.</translation>
    </message>
    <message>
        <source>Day of the consultation</source>
        <translation>Dag van het overleg</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Laatste 3 maanden</translation>
    </message>
    <message>
        <source>Last half year</source>
        <translation>Laatste half jaar</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Laatste maand</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Laatste jaar</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>My question</source>
        <translation>Mijn vraag</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Mijn rol</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere dagen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Bewaard als {name}.</translation>
    </message>
    <message>
        <source>Type from which day until which day, such as 12/9.</source>
        <translation>Typ van welke dag tot en met welke dag, zoals 12/9.</translation>
    </message>
    <message>
        <source>Type the day of the consultation, such as thursday, or leave it empty.</source>
        <translation>Typ de dag van het overleg, zoals donderdag, of laat het leeg.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What the young person thinks of it</source>
        <translation>Wat de jongere ervan vindt</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>Wat je wilt bespreken</translation>
    </message>
    <message>
        <source>Write your question, or tick a note: there is nothing to tell yet.</source>
        <translation>Schrijf je vraag of vink een notitie aan: er is nog niets te vertellen.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Close for good</source>
        <translation>Voorgoed sluiten</translation>
    </message>
    <message>
        <source>Close {period}?</source>
        <translation>{period} sluiten?</translation>
    </message>
    <message>
        <source>Everything stays as it is</source>
        <translation>Alles blijft zoals het is</translation>
    </message>
    <message>
        <source>Its figures stand from now on</source>
        <translation>De cijfers liggen vanaf nu vast</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>This cannot be undone. The figures of the quarter and its three months then stand: what is recorded, changed or erased later does not change them.</source>
        <translation>Dit kun je niet ongedaan maken. De cijfers van het kwartaal en van de drie maanden liggen dan vast: wat je later vastlegt, verandert of wist, verandert ze niet.</translation>
    </message>
</context>
<context>
    <name>ComingDayField</name>
    <message>
        <source>Type a day, such as friday or in 2 weeks</source>
        <translation>Typ een dag, zoals vrijdag of over 2 weken</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>2026-Q3, 2026-09, 2026 or 2025-2026 (a school year)</source>
        <translation>2026-Q3, 2026-09, 2026 of 2025-2026 (een schooljaar)</translation>
    </message>
    <message>
        <source>All is whole: {pages} pages and {records} records read.</source>
        <translation>Alles is heel: {pages} bladzijden en {records} vastleggingen gelezen.</translation>
    </message>
    <message>
        <source>An encrypted local journal for child and youth workers.</source>
        <translation>Een versleuteld journaal op deze computer, voor kinder- en jongerenwerkers.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>OPDRACHT</translation>
    </message>
    <message>
        <source>Mind: this file is not encrypted. Whoever opens it can read it all. Erase it when you are done.</source>
        <translation>Let op: dit bestand is niet versleuteld. Wie het opent kan alles lezen. Wis het als je klaar bent.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>De back-up is teruggezet.</translation>
    </message>
    <message>
        <source>The backup stands and opens with the same passphrase.</source>
        <translation>De back-up is gemaakt en opent met dezelfde wachtzin.</translation>
    </message>
    <message>
        <source>The demo stands. All of it is invented.</source>
        <translation>Het voorbeeld is gemaakt. Alles erin is verzonnen.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups keep the old one.</source>
        <translation>De wachtzin is gewijzigd. Oudere back-ups houden de oude.</translation>
    </message>
    <message>
        <source>The vault stands. Keep the recovery key safe: it is shown this once.</source>
        <translation>Het journaal is gemaakt. Bewaar de herstelsleutel goed: je ziet hem alleen deze keer.</translation>
    </message>
    <message>
        <source>What stood there is kept as {name}.</source>
        <translation>Wat er stond is bewaard als {name}.</translation>
    </message>
    <message>
        <source>Without a command the window opens.</source>
        <translation>Zonder opdracht gaat het venster open.</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>als JSON</translation>
    </message>
    <message>
        <source>change the passphrase of a vault</source>
        <translation>de wachtzin van een journaal wijzigen</translation>
    </message>
    <message>
        <source>check a backup and put it in place</source>
        <translation>een back-up nakijken en terugzetten</translation>
    </message>
    <message>
        <source>fill a folder with an invented vault, reports and pictures</source>
        <translation>een map vullen met een verzonnen journaal, verslagen en plaatjes</translation>
    </message>
    <message>
        <source>for whom this is; without it the client</source>
        <translation>voor wie dit is; anders de opdrachtgever</translation>
    </message>
    <message>
        <source>make a consistent copy of a vault</source>
        <translation>een back-up van een journaal maken</translation>
    </message>
    <message>
        <source>make an empty vault and print its recovery key once</source>
        <translation>een leeg journaal maken en de herstelsleutel één keer tonen</translation>
    </message>
    <message>
        <source>make the summary of a period as PDF</source>
        <translation>de samenvatting van een periode als pdf maken</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>print the protected tables of a period</source>
        <translation>de beschermde tabellen van een periode tonen</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>de versie tonen</translation>
    </message>
    <message>
        <source>read a workbook (.xlsx) or a sheet (.csv) into a vault</source>
        <translation>een werkmap (.xlsx) of blad (.csv) inlezen in een journaal</translation>
    </message>
    <message>
        <source>read every page and every record of a vault</source>
        <translation>elke bladzijde en elke vastlegging van een journaal lezen</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>deze hulp tonen</translation>
    </message>
    <message>
        <source>the day up to which the invented caseload runs</source>
        <translation>de dag tot en met welke de verzonnen caseload loopt</translation>
    </message>
    <message>
        <source>the file that holds the new passphrase; - is standard input</source>
        <translation>het bestand met de nieuwe wachtzin; - is de standaardinvoer</translation>
    </message>
    <message>
        <source>the file that holds the passphrase; - is standard input</source>
        <translation>het bestand met de wachtzin; - is de standaardinvoer</translation>
    </message>
    <message>
        <source>the file that holds the recovery key; - is standard input</source>
        <translation>het bestand met de herstelsleutel; - is de standaardinvoer</translation>
    </message>
    <message>
        <source>the language of sentences and help</source>
        <translation>de taal van zinnen en hulp</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>gebruik: </translation>
    </message>
    <message>
        <source>what is asked for</source>
        <translation>wat gevraagd wordt</translation>
    </message>
    <message>
        <source>which sheet a .csv file is</source>
        <translation>welk blad een .csv-bestand is</translation>
    </message>
    <message>
        <source>write over what stands there</source>
        <translation>overschrijven wat er staat</translation>
    </message>
    <message>
        <source>write the content of a vault to a workbook, unencrypted</source>
        <translation>de inhoud van een journaal naar een werkmap schrijven, niet versleuteld</translation>
    </message>
    <message>
        <source>{number} records read.</source>
        <translation>{number} vastleggingen ingelezen.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>At this age {who} says yes.</source>
        <translation>Op deze leeftijd is een ja nodig van {who}.</translation>
    </message>
    <message>
        <source>Choose what this is for.</source>
        <translation>Kies waar dit voor is.</translation>
    </message>
    <message>
        <source>Choose with whom: each partner is asked for apart.</source>
        <translation>Kies met wie: voor elke partner vraag je apart.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Still to ask: {who}.</source>
        <translation>Nog te vragen: {who}.</translation>
    </message>
    <message>
        <source>That day is still to come. Write it down when it was said.</source>
        <translation>Die dag komt nog. Leg het vast als het gezegd is.</translation>
    </message>
    <message>
        <source>This is told, not asked: nobody has to say yes.</source>
        <translation>Dit vertel je, je vraagt het niet: niemand hoeft ja te zeggen.</translation>
    </message>
    <message>
        <source>Tick who said yes.</source>
        <translation>Vink aan wie ja zei.</translation>
    </message>
    <message>
        <source>Type the last day, such as 1-9-2027, or leave it empty.</source>
        <translation>Typ de laatste dag, zoals 1-9-2027, of laat het leeg.</translation>
    </message>
    <message>
        <source>Type which day it was, such as 12/9 or yesterday.</source>
        <translation>Typ welke dag het was, zoals 12/9 of gisteren.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What for, in words</source>
        <translation>Met welk doel, in woorden</translation>
    </message>
    <message>
        <source>What was said, and how</source>
        <translation>Wat er gezegd is, en hoe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wie het zei</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Write down a consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>Write in a few words what it is shared for.</source>
        <translation>Schrijf in een paar woorden waarvoor je deelt.</translation>
    </message>
    <message>
        <source>Write why it was not asked.</source>
        <translation>Schrijf waarom het niet gevraagd is.</translation>
    </message>
    <message>
        <source>Write why the parents are left out. Without a reason they are still to ask.</source>
        <translation>Schrijf waarom de ouders erbuiten blijven. Zonder reden vraag je het hun ook nog.</translation>
    </message>
</context>
<context>
    <name>ConsentHistory</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>It is withdrawn</source>
        <translation>Is ingetrokken</translation>
    </message>
    <message>
        <source>Nothing is written down about consent yet.</source>
        <translation>Over toestemming is nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>Only a consent that was given can be withdrawn.</source>
        <translation>Alleen een gegeven toestemming kan worden ingetrokken.</translation>
    </message>
    <message>
        <source>Type a day between the one it was given on and today.</source>
        <translation>Typ een dag vanaf de dag dat die gegeven is, tot en met vandaag.</translation>
    </message>
    <message>
        <source>What was changed stays. Look at the day, then press Enter.</source>
        <translation>Wat gewijzigd is, blijft staan. Kijk de dag na en druk op Enter.</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>Wat er is vastgelegd</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ingetrokken op</translation>
    </message>
    <message>
        <source>Withdrawn. What rests on it stops from that day.</source>
        <translation>Ingetrokken. Wat erop rust, stopt vanaf die dag.</translation>
    </message>
</context>
<context>
    <name>ConsentLine</name>
    <message>
        <source>No consent yet to share with this partner: {names}. Talk about it first, or ask without a name.</source>
        <translation>Nog geen toestemming om te delen met deze partner: {names}. Praat er eerst over, of overleg zonder naam.</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>From 12 to 15 the young person and a parent or guardian say yes. With a reason the young person alone can.</source>
        <translation>Van 12 tot en met 15 jaar zeggen de jeugdige én een ouder of voogd ja. Met een reden kan het met de jeugdige alleen.</translation>
    </message>
    <message>
        <source>From 16 on the young person decides.</source>
        <translation>Vanaf 16 jaar beslist de jeugdige zelf.</translation>
    </message>
    <message>
        <source>Ground of your organisation: {ground}.</source>
        <translation>Grondslag van je organisatie: {ground}.</translation>
    </message>
    <message>
        <source>No birth is known: the youngest age counts.</source>
        <translation>Geen leeftijd bekend: dan telt de jongste.</translation>
    </message>
    <message>
        <source>Only the year of birth is known: the younger age counts.</source>
        <translation>Alleen het geboortejaar is bekend: dan telt de jongste leeftijd.</translation>
    </message>
    <message>
        <source>Share with: {partner}</source>
        <translation>Delen met: {partner}</translation>
    </message>
    <message>
        <source>The birth is still to come: look at it. Until then the youngest age counts.</source>
        <translation>De geboortedatum ligt nog voor je: kijk die na. Tot dan telt de jongste leeftijd.</translation>
    </message>
    <message>
        <source>The law is not clear here: ask your data protection officer.</source>
        <translation>De wet is hier niet duidelijk: vraag je privacyfunctionaris.</translation>
    </message>
    <message>
        <source>Under 12 a parent or guardian decides.</source>
        <translation>Onder de 12 jaar beslist een ouder of voogd.</translation>
    </message>
    <message>
        <source>Whether a consent is needed beside this ground is not always clear. Ask {officer}.</source>
        <translation>Of er naast deze grondslag toestemming nodig is, is niet altijd duidelijk. Vraag {officer}.</translation>
    </message>
    <message>
        <source>a parent or guardian</source>
        <translation>een ouder of voogd</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>opnieuw vragen</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>afgelopen ({day})</translation>
    </message>
    <message>
        <source>holds until {day}</source>
        <translation>geldt tot en met {day}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not asked, with a reason</source>
        <translation>niet gevraagd, met reden</translation>
    </message>
    <message>
        <source>not by everybody</source>
        <translation>nog niet van iedereen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>only tell it</source>
        <translation>alleen vertellen</translation>
    </message>
    <message>
        <source>ran out, since {day}</source>
        <translation>verlopen sinds {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>still to ask: {who}</source>
        <translation>nog te vragen: {who}</translation>
    </message>
    <message>
        <source>the young person</source>
        <translation>de jeugdige</translation>
    </message>
    <message>
        <source>the young person alone, with a reason</source>
        <translation>alleen de jeugdige, met een reden</translation>
    </message>
    <message>
        <source>told</source>
        <translation>verteld</translation>
    </message>
    <message>
        <source>turned {age} on {day}</source>
        <translation>werd {age} ({day})</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot en met {day}</translation>
    </message>
    <message>
        <source>who gave it is not written down</source>
        <translation>niet vastgelegd wie het gaf</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>ingetrokken ({day})</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>your data protection officer</source>
        <translation>je privacyfunctionaris</translation>
    </message>
    <message>
        <source>{age} on {day}: from then on you ask everything again.</source>
        <translation>Wordt {age} ({day}): vanaf dan vraag je alles opnieuw.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} en {other}</translation>
    </message>
</context>
<context>
    <name>ConsentsDue</name>
    <message>
        <source>Consent to ask again</source>
        <translation>Toestemming opnieuw vragen</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>opnieuw vragen</translation>
    </message>
</context>
<context>
    <name>ConsentsView</name>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Er is nog niets gevraagd.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>This consent is not saved yet. Save it with Ctrl+Enter, or close it with Esc.</source>
        <translation>Deze toestemming is nog niet bewaard. Bewaar met Ctrl+Enter, of sluit met Esc.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Throw this consent away?</source>
        <translation>Deze toestemming weggooien?</translation>
    </message>
    <message>
        <source>Who says yes</source>
        <translation>Wie ja zegt</translation>
    </message>
    <message>
        <source>You were still writing this consent.</source>
        <translation>Je was deze toestemming nog aan het vastleggen.</translation>
    </message>
</context>
<context>
    <name>ConsultationBody</name>
    <message>
        <source>Another consultation</source>
        <translation>Nog een overleg</translation>
    </message>
    <message>
        <source>Role of who advised (no name needed)</source>
        <translation>Functie van wie adviseerde (naam hoeft niet)</translation>
    </message>
    <message>
        <source>Their advice</source>
        <translation>Het advies</translation>
    </message>
    <message>
        <source>Veilig Thuis (0800-2000)</source>
        <translation>Veilig Thuis (0800-2000)</translation>
    </message>
    <message>
        <source>aandachtsfunctionaris</source>
        <translation>aandachtsfunctionaris</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collega</translation>
    </message>
</context>
<context>
    <name>ConsultationView</name>
    <message>
        <source>1 name or number is not decided on yet. F7 goes to it.</source>
        <translation>Over 1 naam of nummer is nog niet beslist. F7 gaat ernaartoe.</translation>
    </message>
    <message>
        <source>Answer the question first: would somebody at the table know who it is?</source>
        <translation>Beantwoord eerst de vraag: zou iemand aan tafel weten wie het is?</translation>
    </message>
    <message>
        <source>For {partner}</source>
        <translation>Voor {partner}</translation>
    </message>
    <message>
        <source>It does not go out like this. Make it less exact, ask consent, or talk without paper.</source>
        <translation>Zo gaat het niet naar buiten. Maak het grover, vraag toestemming of praat zonder papier.</translation>
    </message>
    <message>
        <source>Save outside of the journal, not encrypted</source>
        <translation>Buiten het journaal opslaan, niet versleuteld</translation>
    </message>
    <message>
        <source>Stopped. Nothing left the journal.</source>
        <translation>Gestopt. Er is niets naar buiten gegaan.</translation>
    </message>
    <message>
        <source>Then leave the paper here and tell it in your own words. What you wrote stays here.</source>
        <translation>Laat het papier dan hier en vertel het in je eigen woorden. Wat je schreef blijft hier staan.</translation>
    </message>
    <message>
        <source>You were still busy with this case.</source>
        <translation>Je was nog bezig met deze casus.</translation>
    </message>
    <message>
        <source>You were still busy with this case. It goes on where you were.</source>
        <translation>Je was nog bezig met deze casus. Je gaat verder waar je was.</translation>
    </message>
    <message>
        <source>by name, with consent</source>
        <translation>met naam, met toestemming</translation>
    </message>
    <message>
        <source>not by name, checked by you</source>
        <translation>niet op naam, nagekeken door jou</translation>
    </message>
    <message>
        <source>{name} is saved, not encrypted. For {partner}; it stands under what left before.</source>
        <translation>{name} is bewaard, niet versleuteld. Voor {partner}; het staat bij wat eerder naar buiten ging.</translation>
    </message>
    <message>
        <source>{n} names or numbers are not decided on yet. F7 goes to the next.</source>
        <translation>Over {n} namen of nummers is nog niet beslist. F7 gaat naar de volgende.</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A reminder for yourself, at most 90 days. Never in an overview. The young person may read it.</source>
        <translation>Geheugensteun voor jezelf, voor hooguit 90 dagen. Komt nooit in een overzicht. De jongere mag hem wel lezen.</translation>
    </message>
    <message>
        <source>Choose what you typed here with Enter, or make the field empty.</source>
        <translation>Kies met Enter wat je hier typte, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Nothing stands here yet. Fill in who it was, or what happened.</source>
        <translation>Hier staat nog niets. Vul in wie je sprak, of wat er gebeurde.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Programmes, issues, what it brought</source>
        <translation>Programma&apos;s, vraagstukken, wat het opleverde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Bewaren en volgende</translation>
    </message>
    <message>
        <source>That day is still to come. What you plan is a follow-up.</source>
        <translation>Die dag komt nog. Wat je van plan bent, is een vervolgactie.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Working note</source>
        <translation>Werkaantekening</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
    <message>
        <source>two letters, then Enter; a new name makes a new young person</source>
        <translation>twee letters en Enter, of een nieuwe naam</translation>
    </message>
    <message>
        <source>“{typed}” is in no list. Type other letters, or make the field empty.</source>
        <translation>“{typed}” staat in geen lijst. Typ andere letters of maak het veld leeg.</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>1 young person</source>
        <translation>1 jongere</translation>
    </message>
    <message>
        <source>14 or 9m 5v</source>
        <translation>14 of 9m 5v</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Aanpassen</translation>
    </message>
    <message>
        <source>Enter saves, Tab goes on to the names. Names are never needed.</source>
        <translation>Enter bewaart, Tab gaat naar de namen. Namen mogen, hoeven niet.</translation>
    </message>
    <message>
        <source>How many were there?</source>
        <translation>Hoeveel waren er?</translation>
    </message>
    <message>
        <source>No number understood yet</source>
        <translation>Nog geen aantal begrepen</translation>
    </message>
    <message>
        <source>Type 14, or 9m 5v 1x for boys, girls and others; 2o for parents.</source>
        <translation>Typ 14, of 9m 5v 1x voor jongens, meiden en anderen; 2o voor ouders.</translation>
    </message>
    <message>
        <source>{count} · enough to save</source>
        <translation>{count} · dat is genoeg om te bewaren</translation>
    </message>
    <message>
        <source>{n} young people</source>
        <translation>{n} jongeren</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Everything you saved is in the journal. What you had not saved may be missing: look first.</source>
        <translation>Alles wat je hebt bewaard staat in het journaal. Wat nog niet bewaard was, kan ontbreken: kijk dat eerst na.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Verslag bewaren</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Verslag bewaren…</translation>
    </message>
    <message>
        <source>Something went wrong that we did not foresee</source>
        <translation>Er ging iets mis dat we niet hadden voorzien</translation>
    </message>
    <message>
        <source>This report holds no word of your journal. Send it to the makers if you like.</source>
        <translation>In dit verslag staat geen woord uit je journaal. Je kunt het naar de makers sturen.</translation>
    </message>
</context>
<context>
    <name>DatedChoice</name>
    <message>
        <source>since</source>
        <translation>sinds</translation>
    </message>
    <message>
        <source>{field}: since which day</source>
        <translation>{field}: sinds welke dag</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Type a day, such as 12/9 or yesterday</source>
        <translation>Typ een dag, zoals 12/9 of gisteren</translation>
    </message>
</context>
<context>
    <name>DayLists</name>
    <message>
        <source>Every worry has a next step.</source>
        <translation>Elke zorg heeft een vervolgstap.</translation>
    </message>
    <message>
        <source>Here stands what you wrote last. Begin with a contact.</source>
        <translation>Hier staat wat je het laatst vastlegde. Begin met een contact.</translation>
    </message>
    <message>
        <source>Not seen for long</source>
        <translation>Lang niet gezien</translation>
    </message>
    <message>
        <source>Nothing is due in the next two weeks.</source>
        <translation>De komende twee weken staat er niets open.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Worries without a next step</source>
        <translation>Zorgen zonder vervolgstap</translation>
    </message>
    <message>
        <source>Written last</source>
        <translation>Laatst vastgelegd</translation>
    </message>
    <message>
        <source>You saw everybody lately.</source>
        <translation>Je hebt iedereen kort geleden gezien.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>1 day late</source>
        <translation>1 dag te laat</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation>over {n} dagen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} dagen geleden</translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation>{n} dagen te laat</translation>
    </message>
    <message>
        <source>{n} weeks ago</source>
        <translation>{n} weken geleden</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Agreed at once: {n}.</source>
        <translation>In één keer akkoord: {n}.</translation>
    </message>
    <message>
        <source>Marked, times found: {n}.</source>
        <translation>Gemarkeerd, zo vaak gevonden: {n}.</translation>
    </message>
    <message>
        <source>These words stand nowhere as words of their own.</source>
        <translation>Deze woorden staan nergens los in je notities.</translation>
    </message>
    <message>
        <source>Traits and what is not sure you decide on one by one.</source>
        <translation>Kenmerken en wat niet zeker is, beslis je een voor een.</translation>
    </message>
</context>
<context>
    <name>DecisionBody</name>
    <message>
        <source>What you decide</source>
        <translation>Wat je besluit</translation>
    </message>
    <message>
        <source>Who told the child and the parents, or why nobody did</source>
        <translation>Wie het kind en de ouders informeerde, of waarom niet</translation>
    </message>
    <message>
        <source>Your decision in your own words</source>
        <translation>Je besluit in je eigen woorden</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>This file is no longer kept. Its figures stay.</source>
        <translation>Dit bestand wordt niet meer bewaard. De cijfers blijven.</translation>
    </message>
    <message>
        <source>for {reader}</source>
        <translation>voor {reader}</translation>
    </message>
    <message>
        <source>{name} stands in {folder}, the same as it left.</source>
        <translation>{name} staat in {folder}, precies zoals het naar buiten ging.</translation>
    </message>
</context>
<context>
    <name>EarlierSignals</name>
    <message>
        <source>Signals that this rests on</source>
        <translation>Signalen waar dit op rust</translation>
    </message>
</context>
<context>
    <name>EarlySignals</name>
    <message>
        <source>Here stand early signals: what goes well, and what worries you.</source>
        <translation>Hier staan vroege signalen: wat goed gaat, en wat je zorgen geeft.</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nieuw signaal</translation>
    </message>
    <message>
        <source>No signal fits these filters.</source>
        <translation>Geen signaal past bij deze filters.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>This is not saved yet. Save it with Ctrl+Enter, or press Esc.</source>
        <translation>Dit is nog niet bewaard. Bewaar het met Ctrl+Enter, of druk op Esc.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>1 young person</source>
        <translation>1 jongere</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolgactie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Meldcode</source>
        <translation>Meldcode</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Toeleiding</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Verhaal</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Praktijkbezoek</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Jongere</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>nog niet gezien</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>nog niet ingevuld</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>niets gepland</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>rust</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>samen met {names}</translation>
    </message>
    <message>
        <source>{day} did not take place</source>
        <translation>{day} ging niet door</translation>
    </message>
    <message>
        <source>{n} young people</source>
        <translation>{n} jongeren</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>About the signal</source>
        <translation>Over het signaal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Meldcode</source>
        <translation>Meldcode</translation>
    </message>
    <message>
        <source>Until {when} it said:</source>
        <translation>Tot {when} stond er:</translation>
    </message>
    <message>
        <source>kept until {day}: {reason}</source>
        <translation>bewaard tot {day}: {reason}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>{part}: {text}</source>
        <translation>{part}: {text}</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>A young person in this was erased meanwhile.</source>
        <translation>Een jongere hierin is intussen gewist.</translation>
    </message>
    <message>
        <source>A young person in this was erased meanwhile. What you changed was not kept.</source>
        <translation>Een jongere hierin is intussen gewist. Je wijziging is niet bewaard.</translation>
    </message>
    <message>
        <source>Both changes stand in the form. Look them over, then save.</source>
        <translation>Beide wijzigingen staan in het formulier. Kijk ze na en bewaar.</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>De dag veranderen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete this? It goes at once. Ctrl+Z brings it back until the journal locks.</source>
        <translation>Dit verwijderen? Het is meteen weg. Ctrl+Z haalt het terug tot het journaal vergrendelt.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <source>Do not change</source>
        <translation>Niet wijzigen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Fill in what is marked, then save.</source>
        <translation>Vul in wat nog mist en bewaar dan.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Saved. The earlier version is kept.</source>
        <translation>Bewaard. De eerdere versie blijft staan.</translation>
    </message>
    <message>
        <source>This was deleted meanwhile.</source>
        <translation>Dit is intussen verwijderd.</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation>Je wijziging is nog niet bewaard.</translation>
    </message>
    <message>
        <source>Yes, save it so</source>
        <translation>Ja, zo bewaren</translation>
    </message>
    <message>
        <source>You are changing this. Save it first, or press Esc.</source>
        <translation>Je bent dit aan het wijzigen. Bewaar het eerst, of druk op Esc.</translation>
    </message>
    <message>
        <source>You were changing this when the journal locked. Go on, or press Esc.</source>
        <translation>Je was dit aan het wijzigen toen het journaal vergrendelde. Ga verder, of druk op Esc.</translation>
    </message>
</context>
<context>
    <name>EntrySaver</name>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>Mean mark, 1 to 10</source>
        <translation>Gemiddeld cijfer, 1 tot 10</translation>
    </message>
    <message>
        <source>That is no mark. Type it as 8 or 8,1.</source>
        <translation>Dat is geen cijfer. Typ 8 of 8,1.</translation>
    </message>
    <message>
        <source>What did they find of it?</source>
        <translation>Wat vonden zij ervan?</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Wat het opleverde</translation>
    </message>
    <message>
        <source>What somebody said, without a name</source>
        <translation>Wat iemand zei, zonder naam</translation>
    </message>
    <message>
        <source>by show of hands, without names</source>
        <translation>met handen omhoog, zonder namen</translation>
    </message>
</context>
<context>
    <name>EveningChooser</name>
    <message>
        <source>A single group</source>
        <translation>Een losse groep</translation>
    </message>
    <message>
        <source>Which group was it?</source>
        <translation>Welke groep was het?</translation>
    </message>
    <message>
        <source>such as an outing or a tournament</source>
        <translation>zoals een uitje of een toernooi</translation>
    </message>
</context>
<context>
    <name>EveningSaver</name>
    <message>
        <source>Save group</source>
        <translation>Groep bewaren</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>A journal with two invented years, to try everything with. Nobody in it exists.</source>
        <translation>Een journaal met twee verzonnen jaren, om alles in te proberen. Niemand erin bestaat.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Folder for the example</source>
        <translation>Map voor het voorbeeld</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Opnieuw maken</translation>
    </message>
    <message>
        <source>Make the example</source>
        <translation>Voorbeeld maken</translation>
    </message>
    <message>
        <source>Making the example</source>
        <translation>Voorbeeld maken</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Voorbeeld openen</translation>
    </message>
    <message>
        <source>Practise with an example</source>
        <translation>Oefenen met voorbeeld</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation>Gestopt. Er is niets van bewaard.</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Ontgrendelen</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>How do you know this?</source>
        <translation>Hoe weet je dit?</translation>
    </message>
    <message>
        <source>This is no time. Type one such as 16:30.</source>
        <translation>Dit is geen tijd. Typ er een als 16:30.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wie zei het</translation>
    </message>
</context>
<context>
    <name>FactsBody</name>
    <message>
        <source>Another fact that was seen</source>
        <translation>Nog een feit</translation>
    </message>
    <message>
        <source>Something else that was said</source>
        <translation>Nog iets dat gezegd is</translation>
    </message>
    <message>
        <source>What was seen or heard</source>
        <translation>Wat is gezien of gehoord</translation>
    </message>
    <message>
        <source>What you suspect</source>
        <translation>Wat je vermoedt</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Wie zei wat</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Nothing was recorded in it yet.</source>
        <translation>Er is nog niets in vastgelegd.</translation>
    </message>
    <message>
        <source>Nothing was recorded in {period}.</source>
        <translation>In {period} is niets vastgelegd.</translation>
    </message>
    <message>
        <source>So little was recorded that many figures are rounded to tens, or hidden.</source>
        <translation>Er is zo weinig vastgelegd dat veel getallen op tientallen zijn afgerond, of verborgen.</translation>
    </message>
    <message>
        <source>So little was recorded that next to nothing can be told of it safely.</source>
        <translation>Er is zo weinig vastgelegd dat bijna niets gezegd kan worden zonder dat iemand te herkennen is.</translation>
    </message>
    <message>
        <source>{period} has yet to begin.</source>
        <translation>{period} moet nog beginnen.</translation>
    </message>
    <message>
        <source>{period} runs until {day}.</source>
        <translation>{period} loopt tot en met {day}.</translation>
    </message>
</context>
<context>
    <name>FileShown</name>
    <message>
        <source>What stands in the file</source>
        <translation>Wat er in het bestand staat</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Filters: {n}</source>
        <translation>Filters: {n}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Any age</source>
        <translation>Elke leeftijd</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Elk thema</translation>
    </message>
    <message>
        <source>Any wijk</source>
        <translation>Elke wijk</translation>
    </message>
    <message>
        <source>Any youth care</source>
        <translation>Elke jeugdhulp</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Eerst wat moet gebeuren</translation>
    </message>
    <message>
        <source>Latest seen first</source>
        <translation>Laatst gezien eerst</translation>
    </message>
    <message>
        <source>Longest not seen first</source>
        <translation>Langst niet gezien eerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change: {part}</source>
        <translation>Wijzigen: {part}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose: {what}</source>
        <translation>Kiezen: {what}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
</context>
<context>
    <name>FollowCard</name>
    <message>
        <source>Both changes stand in the form. Look them over, then save.</source>
        <translation>Beide wijzigingen staan in het formulier. Kijk ze na en bewaar.</translation>
    </message>
    <message>
        <source>Close with outcome</source>
        <translation>Afsluiten met afloop</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Afgesloten.</translation>
    </message>
    <message>
        <source>Closed. There are still {n} next steps of this signal.</source>
        <translation>Afgesloten. Er staan nog {n} vervolgen van dit signaal open.</translation>
    </message>
    <message>
        <source>Closed. There is still 1 next step of this signal.</source>
        <translation>Afgesloten. Er staat nog 1 vervolg van dit signaal open.</translation>
    </message>
    <message>
        <source>Do not change</source>
        <translation>Niet wijzigen</translation>
    </message>
    <message>
        <source>First action</source>
        <translation>Eerste actie</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Hoe het verder gaat</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Saved, with a next step.</source>
        <translation>Bewaard, met een vervolg.</translation>
    </message>
    <message>
        <source>Saved, with the day of the first action.</source>
        <translation>Bewaard, met de dag van de eerste actie.</translation>
    </message>
    <message>
        <source>Saved, with the reason.</source>
        <translation>Bewaard, met de reden.</translation>
    </message>
    <message>
        <source>The signal is open again.</source>
        <translation>Het signaal is weer open.</translation>
    </message>
    <message>
        <source>This is not saved. Press Esc once more to throw it away.</source>
        <translation>Dit is niet bewaard. Druk nog eens op Esc om het weg te gooien.</translation>
    </message>
    <message>
        <source>This signal is closed. Open it again first.</source>
        <translation>Dit signaal is afgesloten. Open het eerst weer.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. See how it stands now, then do it once more.</source>
        <translation>Dit is intussen ergens anders veranderd. Kijk hoe het er nu staat, en doe het dan nog eens.</translation>
    </message>
    <message>
        <source>You were still writing this. Go on, or press Esc.</source>
        <translation>Je was dit nog aan het schrijven. Ga verder, of druk op Esc.</translation>
    </message>
</context>
<context>
    <name>FollowFields</name>
    <message>
        <source>By when</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>By when? Type a day to come, such as friday or in 2 weeks.</source>
        <translation>Wanneer? Typ een dag die komt, zoals vrijdag of over 2 weken.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What will you do?</source>
        <translation>Wat ga je doen?</translation>
    </message>
    <message>
        <source>Write what you will do.</source>
        <translation>Schrijf wat je gaat doen.</translation>
    </message>
</context>
<context>
    <name>FollowForm</name>
    <message>
        <source>Choose how it ended.</source>
        <translation>Kies hoe het afliep.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>First action on</source>
        <translation>Eerste actie op</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Hoe liep het af?</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Die dag komt nog.</translation>
    </message>
    <message>
        <source>That is before the day of the signal.</source>
        <translation>Dat is vóór de dag van het signaal.</translation>
    </message>
    <message>
        <source>This is no day. Type one such as 12/9 or yesterday.</source>
        <translation>Dit is geen dag. Typ er een, zoals 12/9 of gisteren.</translation>
    </message>
    <message>
        <source>When did you first do something about this?</source>
        <translation>Wanneer deed je er voor het eerst iets aan?</translation>
    </message>
    <message>
        <source>Write why nothing follows, or what you will do.</source>
        <translation>Schrijf waarom er niets volgt, of wat je gaat doen.</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Closed: {told}.</source>
        <translation>Afgesloten: {told}.</translation>
    </message>
    <message>
        <source>First action: {day}, after 1 day.</source>
        <translation>Eerste actie: {day}, na 1 dag.</translation>
    </message>
    <message>
        <source>First action: {day}, after {n} days.</source>
        <translation>Eerste actie: {day}, na {n} dagen.</translation>
    </message>
    <message>
        <source>Next: {steps}.</source>
        <translation>Vervolg: {steps}.</translation>
    </message>
    <message>
        <source>No first action is known yet.</source>
        <translation>Er is nog geen eerste actie bekend.</translation>
    </message>
    <message>
        <source>No next step: {reason}.</source>
        <translation>Geen vervolg: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Er staat niets gepland.</translation>
    </message>
    <message>
        <source>This worry is open, and nothing is planned.</source>
        <translation>Deze zorg is open, en er staat niets gepland.</translation>
    </message>
</context>
<context>
    <name>FormSaver</name>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>GivingStep</name>
    <message>
        <source>Back to the figures</source>
        <translation>Terug naar de cijfers</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Voordat het naar buiten gaat</translation>
    </message>
    <message>
        <source>Excel, the figures</source>
        <translation>Excel, de cijfers</translation>
    </message>
    <message>
        <source>JSON, for a program</source>
        <translation>JSON, voor een programma</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>PDF, to read</source>
        <translation>Pdf, om te lezen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>This is all that {reader} gets. The file is not encrypted and leaves the journal. From then on its figures count as given to {reader}.</source>
        <translation>Dit is alles wat {reader} krijgt. Het bestand is niet versleuteld en gaat het journaal uit. Vanaf dan tellen de cijfers als gegeven aan {reader}.</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>Choose for whom it is: each partner needs a consent apart.</source>
        <translation>Kies voor wie het is: elke partner heeft een eigen toestemming nodig.</translation>
    </message>
    <message>
        <source>How it goes to the table</source>
        <translation>Hoe het naar de tafel gaat</translation>
    </message>
    <message>
        <source>The consent to share with {partner} was withdrawn.</source>
        <translation>De toestemming om te delen met {partner} is ingetrokken.</translation>
    </message>
    <message>
        <source>There is consent: “{purpose}”. Tick what it covers, and nothing else goes along.</source>
        <translation>Er is toestemming: “{purpose}”. Vink aan wat daaronder valt; de rest gaat niet mee.</translation>
    </message>
    <message>
        <source>There is no consent that stands to share with {partner}. Ask for it first.</source>
        <translation>Er is geen geldige toestemming om te delen met {partner}. Vraag die eerst.</translation>
    </message>
    <message>
        <source>To the consents</source>
        <translation>Naar de toestemmingen</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>age</source>
        <translation>leeftijd</translation>
    </message>
    <message>
        <source>by name, with consent</source>
        <translation>met naam, met toestemming</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>telephone and e-mail</source>
        <translation>telefoon en e-mail</translation>
    </message>
    <message>
        <source>wijk</source>
        <translation>wijk</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>For your organisation&apos;s own file</source>
        <translation>Voor het dossier van je organisatie</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Overgedragen op</translation>
    </message>
    <message>
        <source>Handed over: {day}, to {to}.</source>
        <translation>Overgedragen: {day}, aan {to}.</translation>
    </message>
    <message>
        <source>Handed over: {day}.</source>
        <translation>Overgedragen: {day}.</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>De pdf maken</translation>
    </message>
    <message>
        <source>Meldcode overview as PDF…</source>
        <translation>Meldcode-overzicht als pdf…</translation>
    </message>
    <message>
        <source>Not handed over after all</source>
        <translation>Toch niet overgedragen</translation>
    </message>
    <message>
        <source>Not handed over yet. Vandaag asks for it every third working day.</source>
        <translation>Nog niet overgedragen. Vandaag vraagt er elke derde werkdag naar.</translation>
    </message>
    <message>
        <source>Note the hand-over</source>
        <translation>Overdracht vastleggen</translation>
    </message>
    <message>
        <source>Noted: handed over.</source>
        <translation>Vastgelegd: overgedragen.</translation>
    </message>
    <message>
        <source>Noted: not handed over.</source>
        <translation>Vastgelegd: niet overgedragen.</translation>
    </message>
    <message>
        <source>Save the meldcode overview</source>
        <translation>Meldcode-overzicht opslaan</translation>
    </message>
    <message>
        <source>Save this record first, with Ctrl+Enter.</source>
        <translation>Bewaar deze meldcode eerst, met Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Stopped. Nothing left the journal.</source>
        <translation>Gestopt. Er ging niets uit het journaal.</translation>
    </message>
    <message>
        <source>The PDF names children and is not encrypted. Save it only where your organisation keeps its files, and erase it where it need not stay.</source>
        <translation>De pdf noemt kinderen bij naam en is niet versleuteld. Bewaar hem alleen waar je organisatie haar dossiers heeft, en wis hem waar hij niet hoeft te blijven.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Type the day of the hand-over: from when the record began until today.</source>
        <translation>Typ de dag van de overdracht: van het begin van de meldcode tot en met vandaag.</translation>
    </message>
    <message>
        <source>Write the function of who took it, such as aandachtsfunctionaris.</source>
        <translation>Schrijf de functie van wie het aannam, zoals aandachtsfunctionaris.</translation>
    </message>
    <message>
        <source>the function, not the name</source>
        <translation>de functie, niet de naam</translation>
    </message>
    <message>
        <source>{name} stands there, not encrypted. Did it reach the file? Then note the hand-over.</source>
        <translation>{name} staat klaar, niet versleuteld. Zit het in het dossier? Leg dan de overdracht vast.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>Rule: {name}.</source>
        <translation>Regel: {name}.</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Toon welke</translation>
    </message>
    <message>
        <source>The rules, on and off</source>
        <translation>De regels, aan en uit</translation>
    </message>
    <message>
        <source>These are rules about what you wrote yourself. They judge nobody, and can be wrong.</source>
        <translation>Dit zijn regels over wat je zelf schreef. Het is geen oordeel, en het kan niet kloppen.</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Om te bespreken</translation>
    </message>
</context>
<context>
    <name>HintsCard</name>
    <message>
        <source>Hint at worries that came together</source>
        <translation>Wijs op zorgen die samenkwamen</translation>
    </message>
    <message>
        <source>Hints on the signal picture</source>
        <translation>Hints bij het signalenbeeld</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Says which worries about a young person came together, and that one usually talks about it with a colleague. A hint judges nobody. The numbers in the rules are a choice of this program.</source>
        <translation>Zegt welke zorgen over een jongere samenkwamen, en dat je dat gewoonlijk met een collega bespreekt. Een hint is geen oordeel. De getallen in de regels zijn een keuze van dit programma.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
</context>
<context>
    <name>IndexCard</name>
    <message>
        <source>Noted in the timeline.</source>
        <translation>Genoteerd in de tijdlijn.</translation>
    </message>
    <message>
        <source>Nothing is noted.</source>
        <translation>Er is niets genoteerd.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Op welke dag</translation>
    </message>
    <message>
        <source>Only a line in your journal: nothing is sent. You report in the index itself.</source>
        <translation>Alleen een regel in je journaal: er wordt niets verstuurd. Melden doe je in de verwijsindex zelf.</translation>
    </message>
    <message>
        <source>Referral index (verwijsindex)</source>
        <translation>Verwijsindex</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Type which day it was, such as 12/9 or yesterday.</source>
        <translation>Typ welke dag het was, zoals 12/9 of gisteren.</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>Any level</source>
        <translation>Elke zwaarte</translation>
    </message>
    <message>
        <source>Any programme</source>
        <translation>Elk programma</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Elk thema</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Any wijk</source>
        <translation>Alle wijken</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Laatste 4 weken</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Vorig kwartaal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Level of a signal</source>
        <translation>Zwaarte van een signaal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Jongere</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Here stands everything you record, the newest at the top.</source>
        <translation>Hier staat alles wat je vastlegt, het nieuwste bovenaan.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a word, or fewer filters.</source>
        <translation>Niets gevonden. Probeer het begin van een woord, of minder filters.</translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a word.</source>
        <translation>Niets gevonden. Probeer het begin van een woord.</translation>
    </message>
    <message>
        <source>Search in names and notes</source>
        <translation>Zoek in namen en notities</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>You are changing something. Save it first, or press Esc.</source>
        <translation>Je bent iets aan het wijzigen. Bewaar het eerst, of druk op Esc.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Do not make this journal</source>
        <translation>Toch geen journaal maken</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <translation>Ik heb hem bewaard</translation>
    </message>
    <message>
        <source>If you lose your passphrase, this key is the only other way in. You see it this once.</source>
        <translation>Raak je je wachtzin kwijt, dan is deze sleutel de enige andere weg naar binnen. Je ziet hem één keer.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Je herstelsleutel</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Anonymous case of a young person</source>
        <translation>Anonieme casus van een jongere</translation>
    </message>
    <message>
        <source>Copy as a line for another system</source>
        <translation>Als regel kopiëren voor een ander systeem</translation>
    </message>
    <message>
        <source>Cover names and notes, or show them again</source>
        <translation>Namen en notities bedekken, of weer tonen</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Toch weer doen wat je ongedaan maakte</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Naar {page}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Meldcode record, at a signal</source>
        <translation>Meldcode-vastlegging, bij een signaal</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuw contact</translation>
    </message>
    <message>
        <source>New neighbourhood note, in Signals under Neighbourhood</source>
        <translation>Nieuwe buurtnotitie, bij Signalen onder Buurt</translation>
    </message>
    <message>
        <source>New signal, from where you are</source>
        <translation>Nieuw signaal, vanaf waar je bent</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Volgend deel van de pagina</translation>
    </message>
    <message>
        <source>Next proposal, in a case or a report</source>
        <translation>Volgend voorstel, bij een anonieme casus of een verslag</translation>
    </message>
    <message>
        <source>Proposal before it</source>
        <translation>Vorig voorstel</translation>
    </message>
    <message>
        <source>Record a group</source>
        <translation>Groep vastleggen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Verslagen</translation>
    </message>
    <message>
        <source>Save and go on to the next</source>
        <translation>Bewaren en de volgende</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Deze uitleg</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Write down a consent, on a young person&apos;s page under Consent</source>
        <translation>Toestemming vastleggen, bij een jongere onder Toestemming</translation>
    </message>
</context>
<context>
    <name>LeafletActCard</name>
    <message>
        <source>A leaflet in plain words: what you keep about them, why, and what they may ask.</source>
        <translation>Een blad in gewone woorden: wat je over hen opschrijft, waarom, en wat zij mogen vragen.</translation>
    </message>
    <message>
        <source>For young people and parents</source>
        <translation>Voor jongeren en ouders</translation>
    </message>
    <message>
        <source>Show leaflet</source>
        <translation>Blad tonen</translation>
    </message>
</context>
<context>
    <name>LeafletCard</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Handed to the printer. See that it is there.</source>
        <translation>Naar de printer gestuurd. Kijk of het er ligt.</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>Pdf maken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Save the leaflet</source>
        <translation>Blad opslaan</translation>
    </message>
    <message>
        <source>leaflet.pdf</source>
        <translation>wat-wij-over-jou-opschrijven.pdf</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>LeftView</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256): {print}</source>
        <translation>Vingerafdruk van het bestand (SHA-256): {print}</translation>
    </message>
    <message>
        <source>Stayed: {words}, because: {reason}</source>
        <translation>Bleef staan: {words}, omdat: {reason}</translation>
    </message>
    <message>
        <source>What stood in it is no longer here: the consent that it rested on was withdrawn, or somebody was erased. That it left, for whom and when, stays.</source>
        <translation>Wat erin stond is hier niet meer: de toestemming waarop het rustte is ingetrokken, of er is iemand gewist. Dat het wegging, voor wie en wanneer, blijft.</translation>
    </message>
</context>
<context>
    <name>LineCopier</name>
    <message>
        <source>A line can be made of contacts and groups only.</source>
        <translation>Een regel kan alleen van een contact of een groep.</translation>
    </message>
    <message>
        <source>Choose a contact or group in the list first.</source>
        <translation>Kies eerst een contact of groep in de lijst.</translation>
    </message>
    <message>
        <source>Copied. The line leaves the clipboard after 30 seconds.</source>
        <translation>Gekopieerd. Na 30 seconden gaat de regel van het klembord.</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Regel kopiëren</translation>
    </message>
    <message>
        <source>Set up the line first, in Settings under Line for another system.</source>
        <translation>Stel de regel eerst in, bij Instellingen onder Regel voor een ander systeem.</translation>
    </message>
</context>
<context>
    <name>ListsCard</name>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>Vanaf jaar</translation>
    </message>
    <message>
        <source>In figures and overviews, signals of a sensitive kind count as other concerns.</source>
        <translation>Signalen van een gevoelige soort tellen in cijfers en overzichten als overige zorgen.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nieuw woord</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Gevoelig</translation>
    </message>
    <message>
        <source>Untick what you do not use. What was recorded keeps its word.</source>
        <translation>Vink uit wat je niet gebruikt. Wat al vastligt houdt zijn woord.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Up to age</source>
        <translation>Tot en met jaar</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>Words of the list</source>
        <translation>Woorden van de lijst</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What you were writing could not be kept. {why}</source>
        <translation>Wat je aan het schrijven was kon niet worden bewaard. {why}</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Activities: {term}</source>
        <translation>Activiteiten: {term}</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Contacts: {term}</source>
        <translation>Contacten: {term}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>I fill it in myself</source>
        <translation>Ik vul het zelf in</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Visits: {term}</source>
        <translation>Bezoeken: {term}</translation>
    </message>
    <message>
        <source>Young people known</source>
        <translation>Bekende jongeren</translation>
    </message>
</context>
<context>
    <name>MeetingField</name>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
</context>
<context>
    <name>Meldcode</name>
    <message>
        <source>Answer the questions.</source>
        <translation>Beantwoord de vragen.</translation>
    </message>
    <message>
        <source>Choose what you decide.</source>
        <translation>Kies wat je besluit.</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Overleggen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Does the meldcode fit here? M</source>
        <translation>Past dit bij de meldcode? M</translation>
    </message>
    <message>
        <source>Map the signals</source>
        <translation>In kaart brengen</translation>
    </message>
    <message>
        <source>Say of each fact how you know it.</source>
        <translation>Kies bij elk feit hoe je het weet.</translation>
    </message>
    <message>
        <source>Say whom you consulted, by role.</source>
        <translation>Schrijf met wie je overlegde: de functie is genoeg.</translation>
    </message>
    <message>
        <source>Talk with those concerned</source>
        <translation>In gesprek gaan</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Write at least one fact.</source>
        <translation>Schrijf minstens één feit op.</translation>
    </message>
    <message>
        <source>Write the advice of each consultation.</source>
        <translation>Schrijf bij elk overleg het advies op.</translation>
    </message>
    <message>
        <source>Write what was said, or why there was no talk.</source>
        <translation>Schrijf op wat er gezegd is, of waarom er geen gesprek was.</translation>
    </message>
    <message>
        <source>Write who told the child and the parents, or why nobody did.</source>
        <translation>Schrijf wie het kind en de ouders heeft geïnformeerd, of waarom niet.</translation>
    </message>
    <message>
        <source>Write why this step comes before an earlier one.</source>
        <translation>Schrijf waarom deze stap voor een eerdere komt.</translation>
    </message>
    <message>
        <source>Write your decision in your own words.</source>
        <translation>Schrijf je besluit in je eigen woorden.</translation>
    </message>
    <message>
        <source>Write your reasoning with each answer.</source>
        <translation>Schrijf bij elk antwoord je uitleg.</translation>
    </message>
    <message>
        <source>since the first signal: 1 day</source>
        <translation>sinds eerste signaal: 1 dag</translation>
    </message>
    <message>
        <source>since the first signal: {n} days</source>
        <translation>sinds eerste signaal: {n} dagen</translation>
    </message>
</context>
<context>
    <name>MeldcodeForm</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation>Vastlegging afsluiten</translation>
    </message>
    <message>
        <source>Meldcode</source>
        <translation>Meldcode</translation>
    </message>
    <message>
        <source>Meldcode for {names}</source>
        <translation>Meldcode voor {names}</translation>
    </message>
    <message>
        <source>Open the record again</source>
        <translation>Vastlegging weer openen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Still open, though a later step is finished: step {numbers}.</source>
        <translation>Nog open, terwijl een latere stap is afgerond: stap {numbers}.</translation>
    </message>
    <message>
        <source>The record can be closed once step 5 is finished.</source>
        <translation>Afsluiten kan als stap 5 is afgerond.</translation>
    </message>
    <message>
        <source>closed: {day}</source>
        <translation>afgesloten: {day}</translation>
    </message>
    <message>
        <source>handed over: {day}</source>
        <translation>overgedragen: {day}</translation>
    </message>
</context>
<context>
    <name>MeldcodeList</name>
    <message>
        <source>Here stand meldcode records. One begins at a signal: choose the signal and press M.</source>
        <translation>Hier staan meldcode-vastleggingen. Je begint bij een signaal: kies het signaal en druk op M.</translation>
    </message>
    <message>
        <source>Meldcode records</source>
        <translation>Meldcode-vastleggingen</translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation>Niemand met naam</translation>
    </message>
    <message>
        <source>To the signals</source>
        <translation>Naar de signalen</translation>
    </message>
    <message>
        <source>closed: {day}</source>
        <translation>afgesloten: {day}</translation>
    </message>
    <message>
        <source>finished: step {numbers}</source>
        <translation>afgerond: stap {numbers}</translation>
    </message>
    <message>
        <source>handed over: {day}</source>
        <translation>overgedragen: {day}</translation>
    </message>
    <message>
        <source>no step finished yet</source>
        <translation>nog geen stap afgerond</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>passed over: step {numbers}</source>
        <translation>overgeslagen: stap {numbers}</translation>
    </message>
</context>
<context>
    <name>MeldcodeReminder</name>
    <message>
        <source>A meldcode record is not handed over to your organisation yet. You began it {day}.</source>
        <translation>Een meldcode is nog niet overgedragen aan je organisatie. Je begon eraan: {day}.</translation>
    </message>
    <message>
        <source>Asks again in three working days</source>
        <translation>Vraagt het over drie werkdagen weer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>{n} meldcode records are not handed over to your organisation yet.</source>
        <translation>{n} meldcodes zijn nog niet overgedragen aan je organisatie.</translation>
    </message>
</context>
<context>
    <name>MeldcodeView</name>
    <message>
        <source>Both changes stand in the form. Look them over, then save.</source>
        <translation>Beide wijzigingen staan in het formulier. Kijk ze na en bewaar.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>This record is not saved yet. Save it with Ctrl+Enter, or go back with Esc.</source>
        <translation>Deze vastlegging is nog niet bewaard. Bewaar met Ctrl+Enter, of ga terug met Esc.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Throw away what is not saved yet?</source>
        <translation>Weggooien wat nog niet bewaard is?</translation>
    </message>
    <message>
        <source>You were still writing this record.</source>
        <translation>Je was nog bezig met deze vastlegging.</translation>
    </message>
</context>
<context>
    <name>MeldcodeWords</name>
    <message>
        <source>I do not know</source>
        <translation>Weet ik niet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Not report to Veilig Thuis</source>
        <translation>Niet melden bij Veilig Thuis</translation>
    </message>
    <message>
        <source>Report to Veilig Thuis</source>
        <translation>Melden bij Veilig Thuis</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>vandaag {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gisteren {time}</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Neighbourhood notes are without names: ‘{name}’. Write, for example, ‘a young person’.</source>
        <translation>Buurtnotities zijn zonder namen: ‘{name}’. Schrijf bijvoorbeeld ‘een jongere’.</translation>
    </message>
</context>
<context>
    <name>NamedCard</name>
    <message>
        <source>By name</source>
        <translation>Met naam</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact: {text}</source>
        <translation>Contact: {text}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Remark: {text}</source>
        <translation>Opmerking: {text}</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Signal: {text}</source>
        <translation>Signaal: {text}</translation>
    </message>
    <message>
        <source>comes often</source>
        <translation>vaste bezoeker</translation>
    </message>
    <message>
        <source>new since last time</source>
        <translation>nieuw sinds de vorige keer</translation>
    </message>
    <message>
        <source>not here for {n} weeks</source>
        <translation>{n} weken niet gezien</translation>
    </message>
    <message>
        <source>two letters, then Enter; a new name makes a new young person</source>
        <translation>twee letters en Enter, of een nieuwe naam</translation>
    </message>
    <message>
        <source>{named} of {total}</source>
        <translation>{named} van {total}</translation>
    </message>
</context>
<context>
    <name>NamedRow</name>
    <message>
        <source>Something is written about {name}. Take that away first.</source>
        <translation>Er staat iets bij {name}. Haal dat eerst weg.</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>contact {n} min</source>
        <translation>contact {n} min</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>opmerking</translation>
    </message>
</context>
<context>
    <name>NamelessCard</name>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>{n} more than you counted.</source>
        <translation>{n} meer dan je telde.</translation>
    </message>
    <message>
        <source>{n} without a name or an age group.</source>
        <translation>{n} zonder naam en zonder leeftijd.</translation>
    </message>
</context>
<context>
    <name>Neighbourhood</name>
    <message>
        <source>Keep writing</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Neighbourhood note</source>
        <translation>Buurtnotitie</translation>
    </message>
    <message>
        <source>New neighbourhood note</source>
        <translation>Nieuwe buurtnotitie</translation>
    </message>
    <message>
        <source>No note fits these filters.</source>
        <translation>Geen notitie past bij deze filters.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Alle notities tonen</translation>
    </message>
    <message>
        <source>This note is not saved yet. Save it with Ctrl+Enter, or close it with Esc.</source>
        <translation>Deze notitie is nog niet bewaard. Bewaar haar met Ctrl+Enter, of sluit haar met Esc.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Throw this note away?</source>
        <translation>Deze notitie weggooien?</translation>
    </message>
    <message>
        <source>What do you see change in the neighbourhood? Here it stands, without names.</source>
        <translation>Wat zie je veranderen in de buurt? Hier staat het, zonder namen.</translation>
    </message>
    <message>
        <source>You were still writing this note.</source>
        <translation>Je was deze notitie nog aan het schrijven.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Nog een keer dezelfde wachtzin</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>De twee zijn niet gelijk. Typ de tweede opnieuw.</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>Making the journal</source>
        <translation>Journaal maken</translation>
    </message>
    <message>
        <source>The folder {path} could not be removed. Erase it yourself: it holds nothing yet.</source>
        <translation>De map {path} kon niet worden verwijderd. Wis hem zelf: er staat nog niets in.</translation>
    </message>
</context>
<context>
    <name>NoWord</name>
    <message>
        <source>Ask {partner} how it goes</source>
        <translation>{partner} vragen hoe het loopt</translation>
    </message>
    <message>
        <source>No word came back</source>
        <translation>Nog niets teruggehoord</translation>
    </message>
    <message>
        <source>On your list: {what}.</source>
        <translation>Op je lijst: {what}.</translation>
    </message>
    <message>
        <source>Put asking on my list</source>
        <translation>Zet navragen op mijn lijst</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>NoteFilters</name>
    <message>
        <source>Any time</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Any wijk</source>
        <translation>Alle wijken</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Laatste 4 weken</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Vorig kwartaal</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Wijk by wijk</source>
        <translation>Per wijk</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Choose what it touches on from the list, or empty the field.</source>
        <translation>Kies uit de lijst waar het aan raakt, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>Choose who is in on it from the list, or empty the field.</source>
        <translation>Kies uit de lijst wie erbij betrokken is, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Soort plek</translation>
    </message>
    <message>
        <source>New neighbourhood note</source>
        <translation>Nieuwe buurtnotitie</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Nothing in the list fits ‘{typed}’.</source>
        <translation>Niets in de lijst past bij ‘{typed}’.</translation>
    </message>
    <message>
        <source>Places, times and groups; no names. Lights that broke, a group that moved on.</source>
        <translation>Plekken, tijden en groepen, zonder namen. Lampen die stuk zijn, een groep die ergens anders staat.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Type which day it was, such as 12/9 or yesterday.</source>
        <translation>Typ welke dag het was, zoals 12/9 of gisteren.</translation>
    </message>
    <message>
        <source>What do you see change?</source>
        <translation>Wat zie je veranderen?</translation>
    </message>
    <message>
        <source>What it touches on</source>
        <translation>Waar het aan raakt</translation>
    </message>
    <message>
        <source>Which way does it go?</source>
        <translation>Welke kant gaat het op?</translation>
    </message>
    <message>
        <source>Who is in on it</source>
        <translation>Wie erbij betrokken is</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Write what you see change.</source>
        <translation>Schrijf wat je ziet veranderen.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From which notes</source>
        <translation>Uit welke notities</translation>
    </message>
    <message>
        <source>Neighbourhood notes</source>
        <translation>Buurtnotities</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Nothing was written in these weeks. The overview then tells what you write here alone.</source>
        <translation>In deze weken is niets opgeschreven. Het overzicht vertelt dan alleen wat je hier schrijft.</translation>
    </message>
    <message>
        <source>goes along</source>
        <translation>gaat mee</translation>
    </message>
    <message>
        <source>sensitive, only if it must</source>
        <translation>gevoelig, alleen als het moet</translation>
    </message>
    <message>
        <source>stays out</source>
        <translation>gaat niet mee</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} van {total}</translation>
    </message>
</context>
<context>
    <name>NotedField</name>
    <message>
        <source>Noted on which day</source>
        <translation>Genoteerd op welke dag</translation>
    </message>
    <message>
        <source>noted on</source>
        <translation>genoteerd op</translation>
    </message>
</context>
<context>
    <name>NotesBeside</name>
    <message>
        <source>Linked signals</source>
        <translation>Gekoppelde signalen</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>kind of place</source>
        <translation>soort plek</translation>
    </message>
    <message>
        <source>new young person</source>
        <translation>nieuwe jongere</translation>
    </message>
</context>
<context>
    <name>OldNotes</name>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Erased. Ctrl+Z brings it back until the journal locks.</source>
        <translation>Gewist. Ctrl+Z haalt het terug tot je vergrendelt.</translation>
    </message>
    <message>
        <source>It is an ordinary note now, and stays.</source>
        <translation>Het is nu een contactnotitie en blijft staan.</translation>
    </message>
    <message>
        <source>Keep {n} days more</source>
        <translation>{n} dagen langer bewaren</translation>
    </message>
    <message>
        <source>Kept for {n} days more.</source>
        <translation>Nog {n} dagen bewaard.</translation>
    </message>
    <message>
        <source>Make it an ordinary note</source>
        <translation>Maak er een contactnotitie van</translation>
    </message>
    <message>
        <source>These were meant to be short-lived. You decide; nothing is erased by itself.</source>
        <translation>Deze zijn bedoeld voor even. Jij beslist; er wordt niets vanzelf gewist.</translation>
    </message>
    <message>
        <source>Why does it have to stay?</source>
        <translation>Waarom moet deze blijven?</translation>
    </message>
    <message>
        <source>Why does it have to stay? Enter keeps it, Esc does not.</source>
        <translation>Waarom moet deze blijven? Enter bewaart, Esc niet.</translation>
    </message>
    <message>
        <source>Working note</source>
        <translation>Werkaantekening</translation>
    </message>
    <message>
        <source>Working notes past their term</source>
        <translation>Werkaantekeningen over hun termijn</translation>
    </message>
    <message>
        <source>Write in a few words why this note has to stay.</source>
        <translation>Schrijf in een paar woorden waarom deze moet blijven.</translation>
    </message>
</context>
<context>
    <name>OrganisationCard</name>
    <message>
        <source>Data protection officer</source>
        <translation>Functionaris gegevensbescherming</translation>
    </message>
    <message>
        <source>Fill in the organisation: it is responsible for what is kept here.</source>
        <translation>Vul de organisatie in: die is verantwoordelijk voor wat hier bewaard wordt.</translation>
    </message>
    <message>
        <source>Ground for what you keep</source>
        <translation>Grondslag voor wat je vastlegt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Organisation and worker</source>
        <translation>Organisatie en werker</translation>
    </message>
    <message>
        <source>Phone number of the wijkteam</source>
        <translation>Telefoonnummer van het wijkteam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Then a line can stand at a young person: reported or taken back. Nothing is sent.</source>
        <translation>Dan kan er een regel bij een jongere staan: gemeld of afgemeld. Er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>This is a journal for your own work. It is no youth-care file (jeugdhulpdossier).</source>
        <translation>Dit is een journaal voor je eigen werk. Het is geen jeugdhulpdossier.</translation>
    </message>
    <message>
        <source>We use the referral index (verwijsindex)</source>
        <translation>Wij gebruiken de verwijsindex</translation>
    </message>
    <message>
        <source>Working notes have a term of</source>
        <translation>Werkaantekeningen bewaren</translation>
    </message>
    <message>
        <source>Your data protection officer decides on this. The leaflet and Toestemming tell it.</source>
        <translation>Je privacyfunctionaris beslist hierover. Het staat in de folder en onder Toestemming.</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Je functie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>A group that comes every week is set up once.</source>
        <translation>Een groep die elke week komt, zet je één keer klaar.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Here stand your group activities, with how many were there.</source>
        <translation>Hier staan je groepen, met hoeveel er waren.</translation>
    </message>
    <message>
        <source>Record a group</source>
        <translation>Groep vastleggen</translation>
    </message>
    <message>
        <source>Weekly groups</source>
        <translation>Vaste groepen</translation>
    </message>
</context>
<context>
    <name>OverviewDesk</name>
    <message>
        <source>Looking for what tells who it is</source>
        <translation>Zoeken naar wat vertelt wie het is</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Pagina’s maken</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Notities lezen</translation>
    </message>
    <message>
        <source>Reading the file back</source>
        <translation>Het bestand teruglezen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation>Pagina {n} van {total}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Verslagen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jongeren</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Find a young person, a note or a command</source>
        <translation>Zoek een jongere, een notitie of een opdracht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing found. Try the beginning of a word.</source>
        <translation>Niets gevonden. Probeer het begin van een woord.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
</context>
<context>
    <name>PartChips</name>
    <message>
        <source>Alt with an arrow moves it, Enter shows what it is made of</source>
        <translation>Alt met een pijl verplaatst het, Enter laat zien waar het uit bestaat</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Delen van het verslag</translation>
    </message>
    <message>
        <source>agreed results</source>
        <translation>afspraken</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>early signals</source>
        <translation>vroeg signaleren</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>evaluatie</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partners</translation>
    </message>
    <message>
        <source>reach</source>
        <translation>bereik</translation>
    </message>
    <message>
        <source>story</source>
        <translation>verhaal</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>what plays, what we did</source>
        <translation>wat speelt er, wat deden we</translation>
    </message>
    <message>
        <source>youth care</source>
        <translation>jeugdhulp</translation>
    </message>
    <message>
        <source>{part}, part {n} of {total}</source>
        <translation>{part}, deel {n} van {total}</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message>
        <source>Change partner</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Ended referrals</source>
        <translation>Afgeronde toeleidingen</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Soort partner</translation>
    </message>
    <message>
        <source>Last spoken</source>
        <translation>Laatst gesproken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nieuwe toeleiding</translation>
    </message>
    <message>
        <source>Nothing is open with this partner.</source>
        <translation>Er loopt niets met deze partner.</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>Lopende toeleidingen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Role or function</source>
        <translation>Rol of functie</translation>
    </message>
    <message>
        <source>Spoken today</source>
        <translation>Vandaag gesproken</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Wat kwam terug</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>nog niet genoteerd</translation>
    </message>
</context>
<context>
    <name>PartnerDesk</name>
    <message>
        <source>Both changes stand in the form. Look them over, then save.</source>
        <translation>Beide wijzigingen staan in het formulier. Kijk ze na en bewaar.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Allebei bewaren</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove from the address book?</source>
        <translation>Uit het adresboek halen?</translation>
    </message>
    <message>
        <source>Removed from the address book.</source>
        <translation>Uit het adresboek gehaald.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Show who stands there</source>
        <translation>Laat zien wie er staat</translation>
    </message>
    <message>
        <source>This partner is not saved yet. Save with Ctrl+Enter, or close with Esc.</source>
        <translation>Deze partner is nog niet bewaard. Bewaar met Ctrl+Enter, of sluit met Esc.</translation>
    </message>
    <message>
        <source>This partner stands there already.</source>
        <translation>Deze partner staat er al.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Throw away what you wrote?</source>
        <translation>Weggooien wat je schreef?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>You were still writing this partner.</source>
        <translation>Je was deze partner nog aan het schrijven.</translation>
    </message>
    <message>
        <source>{name}. Open referrals: {n}. They stay, with the kind of partner alone.</source>
        <translation>{name}. Lopende toeleidingen: {n}. Die blijven, met alleen de soort partner.</translation>
    </message>
</context>
<context>
    <name>PartnerField</name>
    <message>
        <source>Nobody fits ‘{typed}’. Add them under Signalen, Partners.</source>
        <translation>Niemand past bij ‘{typed}’. Voeg toe bij Signalen, Partners.</translation>
    </message>
    <message>
        <source>kind of partner</source>
        <translation>soort partner</translation>
    </message>
</context>
<context>
    <name>PartnerForm</name>
    <message>
        <source>Change partner</source>
        <translation>Partner wijzigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Soort partner</translation>
    </message>
    <message>
        <source>Last spoken</source>
        <translation>Laatst gesproken</translation>
    </message>
    <message>
        <source>Name, if you need it</source>
        <translation>Naam, als je die nodig hebt</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nieuwe partner</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Role or function</source>
        <translation>Rol of functie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Type which day it was, such as 12/9 or yesterday, or leave it empty.</source>
        <translation>Typ welke dag het was, zoals 12/9 of gisteren, of laat het leeg.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Wat kwam terug</translation>
    </message>
    <message>
        <source>Write which organisation it is.</source>
        <translation>Schrijf welke organisatie het is.</translation>
    </message>
</context>
<context>
    <name>PartnerList</name>
    <message>
        <source>Here stand the people you work with: school, wijkteam, police, youth care.</source>
        <translation>Hier staan de mensen met wie je werkt: school, wijkteam, politie, jeugdhulp.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nieuwe partner</translation>
    </message>
    <message>
        <source>Nobody fits these letters.</source>
        <translation>Niemand past bij deze letters.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Search partners</source>
        <translation>Zoek een partner</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} lopend</translation>
    </message>
</context>
<context>
    <name>PartnerSaver</name>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Choose a partner from the list, or make a new one.</source>
        <translation>Kies een partner uit de lijst, of maak een nieuwe.</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nieuwe partner</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nieuwe toeleiding</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>1 boy</source>
        <translation>1 jongen</translation>
    </message>
    <message>
        <source>1 girl</source>
        <translation>1 meisje</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 ander</translation>
    </message>
    <message>
        <source>1 parent</source>
        <translation>1 ouder</translation>
    </message>
    <message>
        <source>1 volunteer</source>
        <translation>1 vrijwilliger</translation>
    </message>
    <message>
        <source>1 young person</source>
        <translation>1 jongere</translation>
    </message>
    <message>
        <source>About the signal</source>
        <translation>Over het signaal</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Atmosphere and safety</source>
        <translation>Sfeer en veiligheid</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Gesloten op</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>First action on</source>
        <translation>Eerste actie op</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>How many were there</source>
        <translation>Hoeveel waren er</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Opgaven</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Soort plek</translation>
    </message>
    <message>
        <source>Kinds of signal</source>
        <translation>Soort signaal</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Zwaarte</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>Mean mark</source>
        <translation>Gemiddeld cijfer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Opbrengsten</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programma&apos;s</translation>
    </message>
    <message>
        <source>Questions weighed</source>
        <translation>Afwegingsvragen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Uitspraak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Wat je liet zien</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Vermoeden</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Verteld door</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Ontwikkeling</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Bezoekers</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Wat helpt</translation>
    </message>
    <message>
        <source>What it may mean</source>
        <translation>Wat het kan betekenen</translation>
    </message>
    <message>
        <source>What they found of it</source>
        <translation>Wat zij ervan vonden</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Wat je zag</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Wat we deden</translation>
    </message>
    <message>
        <source>What you decided</source>
        <translation>Wat je besloot</translation>
    </message>
    <message>
        <source>Who was told, or why nobody</source>
        <translation>Wie geïnformeerd is, of waarom niemand</translation>
    </message>
    <message>
        <source>Why no step</source>
        <translation>Waarom geen vervolgstap</translation>
    </message>
    <message>
        <source>Why not spoken to</source>
        <translation>Waarom niet gesproken</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ingetrokken op</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>without the name of the child</source>
        <translation>zonder de naam van het kind</translation>
    </message>
    <message>
        <source>{n} boys</source>
        <translation>{n} jongens</translation>
    </message>
    <message>
        <source>{n} girls</source>
        <translation>{n} meiden</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation>{n} anderen</translation>
    </message>
    <message>
        <source>{n} parents</source>
        <translation>{n} ouders</translation>
    </message>
    <message>
        <source>{n} volunteers</source>
        <translation>{n} vrijwilligers</translation>
    </message>
    <message>
        <source>{n} without a name</source>
        <translation>{n} zonder naam</translation>
    </message>
    <message>
        <source>{n} young people</source>
        <translation>{n} jongeren</translation>
    </message>
    <message>
        <source>{yes} yes, {somewhat} somewhat, {no} no</source>
        <translation>{yes} ja, {somewhat} een beetje, {no} nee</translation>
    </message>
</context>
<context>
    <name>PartsField</name>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Take away from {list}</source>
        <translation>Weghalen uit {list}</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Backups made before keep the passphrase of then.</source>
        <translation>Eerdere back-ups houden de wachtzin van toen.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Make the journal</source>
        <translation>Journaal maken</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of now</source>
        <translation>Wachtzin of herstelsleutel van nu</translation>
    </message>
    <message>
        <source>Stopped. The passphrase is the old one.</source>
        <translation>Gestopt. De wachtzin is nog de oude.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Make a new backup too.</source>
        <translation>De wachtzin is gewijzigd. Maak ook een nieuwe back-up.</translation>
    </message>
    <message>
        <source>The passphrase opens the journal. Nobody can look it up for you.</source>
        <translation>De wachtzin opent het journaal. Niemand kan hem voor je opzoeken.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
</context>
<context>
    <name>PasteCard</name>
    <message>
        <source>Ctrl+Shift+C copies a contact or group as a line, to paste where you also register.</source>
        <translation>Ctrl+Shift+C kopieert een contact of groep als één regel, om te plakken waar je ook nog registreert.</translation>
    </message>
    <message>
        <source>For instance: {line}</source>
        <translation>Bijvoorbeeld: {line}</translation>
    </message>
    <message>
        <source>Line for another system</source>
        <translation>Regel voor een ander systeem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>With {fields} the line may say who it is about. May your other system know that?</source>
        <translation>Met {fields} kan de regel zeggen over wie het gaat. Mag je andere systeem dat weten?</translation>
    </message>
    <message>
        <source>You can use: {fields}</source>
        <translation>Dit kun je gebruiken: {fields}</translation>
    </message>
    <message>
        <source>square</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>talked after football</source>
        <translation>gepraat na voetbal</translation>
    </message>
    <message>
        <source>{field} is nothing a line can hold. Take it out, or choose one of the list.</source>
        <translation>{field} kan niet in een regel staan. Haal het weg, of kies er een uit de lijst.</translation>
    </message>
</context>
<context>
    <name>PeopleOffers</name>
    <message>
        <source>new young person</source>
        <translation>nieuwe jongere</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>All young people</source>
        <translation>Alle jongeren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Choose a young person, then press Ctrl+E again.</source>
        <translation>Kies een jongere en druk nog eens op Ctrl+E.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>New young person</source>
        <translation>Nieuwe jongere</translation>
    </message>
    <message>
        <source>Not saved yet: {name}.</source>
        <translation>Nog niet bewaard: {name}.</translation>
    </message>
    <message>
        <source>Save or cancel first: this is not saved yet.</source>
        <translation>Bewaar of annuleer eerst: dit is nog niet bewaard.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Bewaard: {name}</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>This young person was erased meanwhile.</source>
        <translation>Deze jongere is intussen gewist.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>What is shown of this young person</source>
        <translation>Wat er van deze jongere staat</translation>
    </message>
    <message>
        <source>You were still filling this in.</source>
        <translation>Je was dit nog aan het invullen.</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} van {total}</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Remark about {name}</source>
        <translation>Opmerking over {name}</translation>
    </message>
    <message>
        <source>two letters, then Enter; a new name makes a new young person</source>
        <translation>twee letters en Enter, of een nieuwe naam</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Do not offer</source>
        <translation>Niet aanbieden</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Vorige keer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Own goal: {goals}</source>
        <translation>Eigen doel: {goals}</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Reached: {goals}</source>
        <translation>Gehaald: {goals}</translation>
    </message>
    <message>
        <source>To reckon with: {noted}</source>
        <translation>Om rekening mee te houden: {noted}</translation>
    </message>
    <message>
        <source>Told what I write</source>
        <translation>Verteld wat ik opschrijf</translation>
    </message>
    <message>
        <source>how is it going with “{goal}”</source>
        <translation>hoe gaat het met “{goal}”</translation>
    </message>
    <message>
        <source>how is it now: {what}</source>
        <translation>hoe is het nu: {what}</translation>
    </message>
    <message>
        <source>known since {month}</source>
        <translation>in beeld sinds {month}</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>nog nooit</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>niets genoteerd</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>niets gepland</translation>
    </message>
    <message>
        <source>{what} ({day}, {source})</source>
        <translation>{what} ({day}, {source})</translation>
    </message>
    <message>
        <source>{what}: ask again</source>
        <translation>{what}: opnieuw vragen</translation>
    </message>
    <message>
        <source>{what}: no</source>
        <translation>{what}: nee</translation>
    </message>
    <message>
        <source>{what}: not by everybody</source>
        <translation>{what}: nog niet van iedereen</translation>
    </message>
    <message>
        <source>{what}: yes</source>
        <translation>{what}: ja</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add a goal</source>
        <translation>Doel erbij</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Kracht erbij</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Iemand erbij</translation>
    </message>
    <message>
        <source>Add something, with its source</source>
        <translation>Iets toevoegen, met de bron</translation>
    </message>
    <message>
        <source>Both changes stand in the form. Look them over, then save.</source>
        <translation>Beide wijzigingen staan in het formulier. Kijk ze na en bewaar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Fill in a first name.</source>
        <translation>Vul een voornaam in.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Hoe het nu is</translation>
    </message>
    <message>
        <source>Infix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>It is no mark on a child: it needs a day, a source and a strength beside it.</source>
        <translation>Het is geen stempel op een kind: er hoort een dag, een bron en een kracht bij.</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Werksoort</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Names on apps, with commas between</source>
        <translation>Namen op apps, met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Nicknames, with commas between</source>
        <translation>Roepnamen, met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>Note a strength too: what is vulnerable never stands alone.</source>
        <translation>Noteer ook een kracht: wat kwetsbaar is, staat nooit alleen.</translation>
    </message>
    <message>
        <source>Own goals</source>
        <translation>Eigen doelen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Say what it is, on which day it was noted, and who said so.</source>
        <translation>Kies wat het is, op welke dag je het noteerde, en wie het zei.</translation>
    </message>
    <message>
        <source>Say who this is, or on which day it was reached.</source>
        <translation>Kies wie dit is, of typ op welke dag het gehaald is.</translation>
    </message>
    <message>
        <source>School and class</source>
        <translation>School en klas</translation>
    </message>
    <message>
        <source>School and reach</source>
        <translation>School en bereikbaarheid</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Krachten</translation>
    </message>
    <message>
        <source>Strengths, goals and network</source>
        <translation>Krachten, doelen en netwerk</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>This is not saved. Press Esc once more to throw your changes away.</source>
        <translation>Dit is niet bewaard. Druk nog eens op Esc om je wijzigingen weg te gooien.</translation>
    </message>
    <message>
        <source>Type a year or a date of birth, such as 2012 or 3-11-2012.</source>
        <translation>Typ een geboortejaar of geboortedatum, zoals 2012 of 3-11-2012.</translation>
    </message>
    <message>
        <source>Type since which day this is so, such as 12/9 or yesterday.</source>
        <translation>Typ sinds welke dag dit zo is, zoals 12/9 of gisteren.</translation>
    </message>
    <message>
        <source>What is vulnerable</source>
        <translation>Wat kwetsbaar is</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Year or date of birth</source>
        <translation>Geboortejaar of geboortedatum</translation>
    </message>
    <message>
        <source>Youth care</source>
        <translation>Jeugdhulp</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>voornaam</translation>
    </message>
    <message>
        <source>in own words</source>
        <translation>in eigen woorden</translation>
    </message>
    <message>
        <source>in the young person&apos;s words</source>
        <translation>in de woorden van de jongere</translation>
    </message>
    <message>
        <source>note: what you take into account, and what helps</source>
        <translation>notitie: waar je op let, en wat helpt</translation>
    </message>
    <message>
        <source>who said so, or where it is from</source>
        <translation>wie dat zei, of waar het staat</translation>
    </message>
</context>
<context>
    <name>PersonSaver</name>
    <message>
        <source>Save young person</source>
        <translation>Jongere bewaren</translation>
    </message>
</context>
<context>
    <name>PersonVersions</name>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Own goals</source>
        <translation>Eigen doelen</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Sterke kanten</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Kwetsbaar</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Before you talk</source>
        <translation>Voor je gesprek</translation>
    </message>
    <message>
        <source>Consents and referrals</source>
        <translation>Toestemming en toeleiding</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Vervolgacties</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Nothing is written about this young person yet.</source>
        <translation>Over deze jongere is nog niets opgeschreven.</translation>
    </message>
    <message>
        <source>Nothing noted yet. What is this young person good at?</source>
        <translation>Nog niets genoteerd. Waar is deze jongere goed in?</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Signals, 12 weeks</source>
        <translation>Signalenbeeld, 12 weken</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation>Wat de tijdlijn toont</translation>
    </message>
    <message>
        <source>What this young person can do</source>
        <translation>Wat deze jongere kan</translation>
    </message>
</context>
<context>
    <name>PictureGrid</name>
    <message>
        <source>Q{n}</source>
        <translation>kw {n}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Who can look along at home, without it feeling as if somebody told on them?</source>
        <translation>Wie kan er thuis meekijken, zonder dat het voelt als klikken?</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Back to the review</source>
        <translation>Terug naar het nakijken</translation>
    </message>
    <message>
        <source>Before it is saved the file is read back: with a name in it after all, nothing is saved.</source>
        <translation>Voor het bewaren wordt het bestand teruggelezen: staat er toch een naam in, dan wordt er niets bewaard.</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Voor het naar buiten gaat</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>This is all that whoever reads it gets. The file is not encrypted and leaves the journal: hand it out at the table, and destroy it afterwards.</source>
        <translation>Dit is alles wat de lezer krijgt. Het bestand is niet versleuteld en gaat uit het journaal: deel het uit aan tafel en vernietig het daarna.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message>
        <source>{title} · {done} of {total}</source>
        <translation>{title} · {done} van {total}</translation>
    </message>
</context>
<context>
    <name>PublishedList</name>
    <message>
        <source>Earlier reports</source>
        <translation>Eerdere verslagen</translation>
    </message>
    <message>
        <source>No figures have left this journal yet.</source>
        <translation>Er zijn nog geen cijfers naar buiten gegaan.</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergelijken</translation>
    </message>
    <message>
        <source>for {reader}</source>
        <translation>voor {reader}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>openen</translation>
    </message>
    <message>
        <source>with figures of {periods}</source>
        <translation>met cijfers van {periods}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoeken in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Soort &amp;bestand:</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Keep writing</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>That day is still to come. What you plan belongs behind a &gt;.</source>
        <translation>Die dag moet nog komen. Wat je van plan bent, hoort achter een &gt;.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Throw away what stands here?</source>
        <translation>Weggooien wat hier staat?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What happened?  @name  #theme  +place  20m  !signal what you saw  &gt; friday call</source>
        <translation>Wat gebeurde er?  @naam  #thema  +plek  20m  !signaal wat je zag  &gt; vrijdag bellen</translation>
    </message>
    <message>
        <source>What is the signal about?</source>
        <translation>Waar gaat het signaal over?</translation>
    </message>
    <message>
        <source>Which one do you mean by “{word}”?</source>
        <translation>Welke bedoel je met “{word}”?</translation>
    </message>
    <message>
        <source>Which place is “{word}”?</source>
        <translation>Welke plek is “{word}”?</translation>
    </message>
    <message>
        <source>Who is “{name}”?</source>
        <translation>Wie is “{name}”?</translation>
    </message>
    <message>
        <source>Write behind the ! what you saw or heard.</source>
        <translation>Schrijf achter de ! wat je zag of hoorde.</translation>
    </message>
    <message>
        <source>Write behind the &gt; what you are going to do.</source>
        <translation>Schrijf achter de &gt; wat je gaat doen.</translation>
    </message>
    <message>
        <source>Write what happened first.</source>
        <translation>Schrijf eerst wat er gebeurde.</translation>
    </message>
    <message>
        <source>You were still writing this.</source>
        <translation>Hier was je nog mee bezig.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>over een week</translation>
    </message>
    <message>
        <source>new young person</source>
        <translation>nieuwe jongere</translation>
    </message>
    <message>
        <source>{level}: how do you know this?</source>
        <translation>{level}: hoe weet je dit?</translation>
    </message>
    <message>
        <source>{name}, new</source>
        <translation>{name}, nieuw</translation>
    </message>
    <message>
        <source>{name}, new place</source>
        <translation>{name}, nieuwe plek</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{said} is a second one and stays text</source>
        <translation>{said}: er staat er al een, dit blijft tekst</translation>
    </message>
    <message>
        <source>{said} is in no list and stays text</source>
        <translation>{said} staat in geen lijst en blijft tekst</translation>
    </message>
    <message>
        <source>{said} is no name and stays text</source>
        <translation>{said} is geen naam en blijft tekst</translation>
    </message>
    <message>
        <source>{said} stays text; is it the day, begin with {said}:</source>
        <translation>{said} blijft tekst; is het de dag, begin met {said}:</translation>
    </message>
    <message>
        <source>{said}: did you mean !{level}?</source>
        <translation>{said}: bedoel je !{level}?</translation>
    </message>
    <message>
        <source>{said}: not saved, this is no contact</source>
        <translation>{said}: wordt niet bewaard, dit is geen contact</translation>
    </message>
    <message>
        <source>{said}: which one?</source>
        <translation>{said}: welke?</translation>
    </message>
</context>
<context>
    <name>QuotePicks</name>
    <message>
        <source>Nothing was written down in this period that somebody said.</source>
        <translation>Over deze periode is niets opgeschreven dat iemand zei.</translation>
    </message>
</context>
<context>
    <name>ReachedField</name>
    <message>
        <source>Reached on which day</source>
        <translation>Gehaald op welke dag</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>gehaald</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Note: “{note}”</source>
        <translation>Notitie: “{note}”</translation>
    </message>
    <message>
        <source>save</source>
        <translation>bewaren</translation>
    </message>
    <message>
        <source>save and next</source>
        <translation>bewaren en volgende</translation>
    </message>
    <message>
        <source>signal: “{seen}”</source>
        <translation>signaal: “{seen}”</translation>
    </message>
</context>
<context>
    <name>ReadingStep</name>
    <message>
        <source>As it left</source>
        <translation>Zoals het naar buiten ging</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Terug naar de cijfers</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Vergelijken met nu</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Nog eens bewaren…</translation>
    </message>
    <message>
        <source>The journal keeps this file as it was. Saved again it is the same, byte for byte.</source>
        <translation>Het journaal bewaart dit bestand zoals het was. Bewaar je het nog eens, dan is het precies hetzelfde.</translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message>
        <source>Keep</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Throw away what you wrote?</source>
        <translation>Weggooien wat je schreef?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>RecordSaver</name>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>I have kept it</source>
        <translation>Ik heb hem bewaard</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Nieuwe herstelsleutel maken</translation>
    </message>
    <message>
        <source>Making a new recovery key</source>
        <translation>Nieuwe herstelsleutel maken</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nieuwe herstelsleutel</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of now</source>
        <translation>Wachtzin of herstelsleutel van nu</translation>
    </message>
    <message>
        <source>Stopped. The recovery key is the old one.</source>
        <translation>Gestopt. De herstelsleutel is nog de oude.</translation>
    </message>
    <message>
        <source>The new recovery key is in force. Destroy the old sheet.</source>
        <translation>De nieuwe herstelsleutel geldt. Vernietig het oude blad.</translation>
    </message>
    <message>
        <source>Type these two groups from your sheet.</source>
        <translation>Typ deze twee groepen over van je blad.</translation>
    </message>
    <message>
        <source>When the sheet is lost or somebody saw it. The old key then no longer opens the journal.</source>
        <translation>Als het blad kwijt is of iemand het zag. De oude sleutel opent het journaal dan niet meer.</translation>
    </message>
</context>
<context>
    <name>RecoveryCheck</name>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>{group} is not what stands on your sheet.</source>
        <translation>{group} is niet wat op je blad staat.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyView</name>
    <message>
        <source>Group {number}: {signs}</source>
        <translation>Groep {number}: {signs}</translation>
    </message>
    <message>
        <source>Handed to the printer. See that it is there.</source>
        <translation>Naar de printer gestuurd. Kijk of het blad er ligt.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as a sheet</source>
        <translation>Bewaren als blad</translation>
    </message>
    <message>
        <source>Save as a sheet…</source>
        <translation>Bewaren als blad…</translation>
    </message>
    <message>
        <source>Saved. Put the file on a stick or print it, and erase it from this laptop.</source>
        <translation>Bewaard. Zet het bestand op een stick of druk het af, en wis het van deze laptop.</translation>
    </message>
    <message>
        <source>Whoever has this key can open the journal. Keep the sheet apart from the laptop.</source>
        <translation>Wie deze sleutel heeft, kan het journaal openen. Bewaar het blad niet bij de laptop.</translation>
    </message>
    <message>
        <source>recovery-key.pdf</source>
        <translation>herstelsleutel.pdf</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Choose &apos;Use the recovery key&apos; at the start and type the groups, with or without hyphens.</source>
        <translation>Kies bij het begin &apos;Herstelsleutel gebruiken&apos; en typ de groepen, met of zonder streepjes.</translation>
    </message>
    <message>
        <source>If you lose your passphrase, this key is the only other way in. Nobody else has it.</source>
        <translation>Raak je je wachtzin kwijt, dan is deze sleutel de enige andere weg naar binnen. Niemand anders heeft hem.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Whoever has this sheet can open the journal. Keep it apart from the laptop, under lock and key.</source>
        <translation>Wie dit blad heeft, kan het journaal openen. Bewaar het niet bij de laptop, maar achter slot.</translation>
    </message>
</context>
<context>
    <name>ReferralDesk</name>
    <message>
        <source>Both changes stand in the form. Look them over, then save.</source>
        <translation>Beide wijzigingen staan in het formulier. Kijk ze na en bewaar.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Saved. Next step: {what} ({day}).</source>
        <translation>Bewaard. Volgende stap: {what} ({day}).</translation>
    </message>
    <message>
        <source>This referral is not saved yet. Save it with Ctrl+Enter, or close it with Esc.</source>
        <translation>Deze toeleiding is nog niet bewaard. Bewaar met Ctrl+Enter, of sluit met Esc.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Throw this referral away?</source>
        <translation>Deze toeleiding weggooien?</translation>
    </message>
    <message>
        <source>You were still writing this referral.</source>
        <translation>Je was deze toeleiding nog aan het schrijven.</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>As it was</source>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>Choose how it stands now, so that your words get their day.</source>
        <translation>Kies hoe het nu staat. Dan krijgen je woorden hun dag.</translation>
    </message>
    <message>
        <source>Choose the partner from the list, or empty the field.</source>
        <translation>Kies de partner uit de lijst, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>Choose to whom: a few letters, then Enter.</source>
        <translation>Kies naar wie: een paar letters, dan Enter.</translation>
    </message>
    <message>
        <source>Choose who it is about from the list, or empty the field.</source>
        <translation>Kies over wie het gaat uit de lijst, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>Choose who it is about. Only what comes in may do without a name.</source>
        <translation>Kies over wie het gaat. Alleen wat binnenkomt, een anoniem consult en informatie kunnen zonder naam.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het staat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nieuwe toeleiding</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Referral goes on</source>
        <translation>Toeleiding gaat verder</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>This is before the last step ({day}): it takes its place by day.</source>
        <translation>Dit is vóór de laatste stap ({day}). Het komt op volgorde van dag te staan.</translation>
    </message>
    <message>
        <source>Type which day it was, such as 12/9 or yesterday.</source>
        <translation>Typ welke dag het was, zoals 12/9 of gisteren.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Wat kwam terug</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Over wie gaat het?</translation>
    </message>
</context>
<context>
    <name>ReferralSaver</name>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>New referral</source>
        <translation>Nieuwe toeleiding</translation>
    </message>
    <message>
        <source>Nothing yet. Here stands who helps along, and how that goes.</source>
        <translation>Nog niets. Hier staat wie er meehelpt, en hoe dat loopt.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Toeleidingen</translation>
    </message>
    <message>
        <source>Youth care: before, during, after</source>
        <translation>Jeugdhulp: voor, tijdens, na</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>vanaf het begin</translation>
    </message>
    <message>
        <source>no word since {day}</source>
        <translation>niets gehoord sinds {day}</translation>
    </message>
    <message>
        <source>not known any more</source>
        <translation>niet meer bekend</translation>
    </message>
    <message>
        <source>wait bridged: {days} days, 1 contact</source>
        <translation>wachttijd overbrugd: {days} dagen, 1 contact</translation>
    </message>
    <message>
        <source>wait bridged: {days} days, {n} contacts</source>
        <translation>wachttijd overbrugd: {days} dagen, {n} contacten</translation>
    </message>
    <message>
        <source>waited {days} days, without a contact</source>
        <translation>wachtte {days} dagen, zonder contact</translation>
    </message>
    <message>
        <source>waiting for {days} days, no contact yet</source>
        <translation>wacht {days} dagen, nog geen contact</translation>
    </message>
    <message>
        <source>{kind} about {partner}</source>
        <translation>{kind} over {partner}</translation>
    </message>
    <message>
        <source>{kind} from {partner}</source>
        <translation>{kind} van {partner}</translation>
    </message>
    <message>
        <source>{kind} to {partner}</source>
        <translation>{kind} naar {partner}</translation>
    </message>
    <message>
        <source>{kind} with {partner}</source>
        <translation>{kind} met {partner}</translation>
    </message>
    <message>
        <source>{kind}: {partner}</source>
        <translation>{kind}: {partner}</translation>
    </message>
    <message>
        <source>{state} since {day}</source>
        <translation>{state} sinds {day}</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>By name and by age there are {counted}, and you counted {total}. Which is right?</source>
        <translation>Met naam en per leeftijd zijn het er {counted}, en je telde er {total}. Wat klopt?</translation>
    </message>
    <message>
        <source>Choose what you typed here with Enter, or make the field empty.</source>
        <translation>Kies met Enter wat je hier typte, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>That is no number. Type 14, or 9m 5v.</source>
        <translation>Dat is geen aantal. Typ 14, of 9m 5v.</translation>
    </message>
    <message>
        <source>Type how many there were. 0 is fine too.</source>
        <translation>Typ hoeveel er waren. 0 mag ook.</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>zoals de vorige keer</translation>
    </message>
    <message>
        <source>as set for every week</source>
        <translation>zoals ingesteld voor elke week</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Middle</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>Nobody can work out a number below</source>
        <translation>Niemand kan een aantal uitrekenen onder</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Noord</translation>
    </message>
    <message>
        <source>Region of the school holidays</source>
        <translation>Regio van de schoolvakanties</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Verslagen</translation>
    </message>
    <message>
        <source>Reports are for your client, unless you choose another reader.</source>
        <translation>Verslagen zijn voor je opdrachtgever, tenzij je een andere lezer kiest.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Zuid</translation>
    </message>
    <message>
        <source>Ten is for a small town, or when your client asks for it: figures are then coarser or hidden more often.</source>
        <translation>Tien past bij een kleine gemeente, of als je opdrachtgever erom vraagt. Getallen zijn dan grover of vaker verborgen.</translation>
    </message>
    <message>
        <source>Then figures can tell what was done in the holidays.</source>
        <translation>Dan kunnen de cijfers vertellen wat je in de vakanties deed.</translation>
    </message>
    <message>
        <source>Your client</source>
        <translation>Je opdrachtgever</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>geen gekozen</translation>
    </message>
</context>
<context>
    <name>ReportChooser</name>
    <message>
        <source>Kind of period</source>
        <translation>Soort periode</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lengte</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Name of the reader</source>
        <translation>Naam van de lezer</translation>
    </message>
    <message>
        <source>Name of the reader, then Enter</source>
        <translation>Naam van de lezer, dan Enter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lezer</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Schooljaar</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>all programmes</source>
        <translation>alle programma&apos;s</translation>
    </message>
    <message>
        <source>for managers</source>
        <translation>voor managers</translation>
    </message>
    <message>
        <source>for somebody else…</source>
        <translation>voor iemand anders…</translation>
    </message>
    <message>
        <source>for the client</source>
        <translation>voor de opdrachtgever</translation>
    </message>
    <message>
        <source>for {reader}</source>
        <translation>voor {reader}</translation>
    </message>
    <message>
        <source>short, for the board</source>
        <translation>kort, voor het bestuur</translation>
    </message>
    <message>
        <source>whole, for those who do the work</source>
        <translation>heel, voor uitvoerders</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>municipality of {name}</source>
        <translation>gemeente {name}</translation>
    </message>
</context>
<context>
    <name>ReportsDesk</name>
    <message>
        <source>Closing the quarter</source>
        <translation>Kwartaal sluiten</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Tellen</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Bladzijden maken</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Close the quarter…</source>
        <translation>Kwartaal sluiten…</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Nalezen</translation>
    </message>
    <message>
        <source>Make PDF</source>
        <translation>Pdf maken</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Verslagen</translation>
    </message>
    <message>
        <source>Save outside of the journal, not encrypted</source>
        <translation>Bewaren buiten het journaal, niet versleuteld</translation>
    </message>
    <message>
        <source>Something changed since these pages were made. Look at the new ones, then save.</source>
        <translation>Er is iets veranderd sinds deze bladzijden gemaakt zijn. Kijk de nieuwe na en bewaar dan.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation>Gestopt. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>The quarter is closed. Its figures stand.</source>
        <translation>Het kwartaal is gesloten. De cijfers liggen vast.</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>gesloten op {day}</translation>
    </message>
    <message>
        <source>for {reader}</source>
        <translation>voor {reader}</translation>
    </message>
    <message>
        <source>{name} stands in {folder}. From now on its figures count as given to {reader}.</source>
        <translation>{name} staat in {folder}. Vanaf nu tellen de cijfers als gegeven aan {reader}.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>A journal stands there already. Choose another place or press once more.</source>
        <translation>Daar staat al een journaal. Kies een andere plek, of druk nog een keer.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>De back-up wordt nagekeken</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the backup</source>
        <translation>Wachtzin of herstelsleutel van de back-up</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Replace it, and keep the old one beside it</source>
        <translation>Vervangen, en het oude ernaast bewaren</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Gestopt. Alles is zoals het was.</translation>
    </message>
    <message>
        <source>The backup (a folder that ends in .kjw)</source>
        <translation>De back-up (een map die op .kjw eindigt)</translation>
    </message>
    <message>
        <source>The backup is read and checked wholly first. Only when all of it is whole does it get its place.</source>
        <translation>De back-up wordt eerst helemaal nagekeken. Pas als alles heel is, komt hij op zijn plek.</translation>
    </message>
    <message>
        <source>Type the passphrase or the recovery key of the backup.</source>
        <translation>Typ de wachtzin of de herstelsleutel van de back-up.</translation>
    </message>
    <message>
        <source>Where the journal will stand</source>
        <translation>Waar het journaal komt te staan</translation>
    </message>
</context>
<context>
    <name>ReviewParts</name>
    <message>
        <source>Agree</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>All sure ones of this kind</source>
        <translation>Alle zekere van deze soort</translation>
    </message>
    <message>
        <source>Answer the question beside this before you save.</source>
        <translation>Beantwoord nog de vraag over herkennen voor je opslaat.</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>Zo wordt het gelezen</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Let it stay</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Mark chosen words</source>
        <translation>Woorden markeren</translation>
    </message>
    <message>
        <source>Not decided on: {n}. The proposal goes on paper.</source>
        <translation>Niet beslist: {n}. Op papier komt het voorstel.</translation>
    </message>
    <message>
        <source>One decision left before you can save.</source>
        <translation>Nog één beslissing voor je kunt opslaan.</translation>
    </message>
    <message>
        <source>Only what is left to decide (N)</source>
        <translation>Alleen wat nog te beslissen is (N)</translation>
    </message>
    <message>
        <source>Preview of the PDF</source>
        <translation>Voorbeeld van de pdf</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Herschrijven</translation>
    </message>
    <message>
        <source>Yellow: to decide. A line: sure. Dots: perhaps. Dashes: a rare trait. Blue: stays as it is.</source>
        <translation>Geel: nog te beslissen. Blauw: blijft staan. Lijn: zeker. Puntjes: misschien. Streepjes: zeldzaam kenmerk.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Jouw notities</translation>
    </message>
    <message>
        <source>never leaves this window</source>
        <translation>verlaat dit venster niet</translation>
    </message>
    <message>
        <source>{done} of {all} decided</source>
        <translation>{done} van {all} beslist</translation>
    </message>
    <message>
        <source>{n} decisions left before you can save.</source>
        <translation>Nog {n} beslissingen voor je kunt opslaan.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Choose words in your notes first, with Shift and the arrows.</source>
        <translation>Kies eerst woorden in je notities, met Shift en de pijltjes.</translation>
    </message>
    <message>
        <source>Choose words that tell too much and mark them, or reword a proposal.</source>
        <translation>Kies woorden die te veel vertellen en markeer ze (M), of herschrijf een voorstel (R).</translation>
    </message>
    <message>
        <source>Nothing was decided before this that can be taken back or done again.</source>
        <translation>Er is niets meer om terug te nemen of opnieuw te doen.</translation>
    </message>
    <message>
        <source>Place {nth} of {n}</source>
        <translation>Plek {nth} van {n}</translation>
    </message>
    <message>
        <source>This stays. Agree with the proposal after all, or reword it.</source>
        <translation>Dit blijft staan. Ga alsnog akkoord met het voorstel, of herschrijf het.</translation>
    </message>
    <message>
        <source>{words} may not go along. Choose other words.</source>
        <translation>{words} mag niet mee naar buiten. Kies andere woorden.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>(left out)</source>
        <translation>(weglaten)</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>For the conversation</source>
        <translation>Voor het gesprek</translation>
    </message>
    <message>
        <source>Free time, friends and surroundings</source>
        <translation>Vrije tijd, vrienden en omgeving</translation>
    </message>
    <message>
        <source>From my notes</source>
        <translation>Uit mijn notities</translation>
    </message>
    <message>
        <source>My question</source>
        <translation>Mijn vraag</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Mijn rol</translation>
    </message>
    <message>
        <source>School and work</source>
        <translation>School en werk</translation>
    </message>
    <message>
        <source>Stories and quotes</source>
        <translation>Verhalen en citaten</translation>
    </message>
    <message>
        <source>The introduction</source>
        <translation>De inleiding</translation>
    </message>
    <message>
        <source>The young person</source>
        <translation>De jongere zelf</translation>
    </message>
    <message>
        <source>What I did already</source>
        <translation>Wat ik al deed</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Wat helpt</translation>
    </message>
    <message>
        <source>What participants thought of it</source>
        <translation>Wat deelnemers ervan vonden</translation>
    </message>
    <message>
        <source>What plays, and what we did</source>
        <translation>Wat speelt er, en wat deden we</translation>
    </message>
    <message>
        <source>What the young person thinks of it</source>
        <translation>Wat de jongere ervan vindt</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>Who this young person is</source>
        <translation>Wie is deze jongere</translation>
    </message>
    <message>
        <source>age</source>
        <translation>leeftijd</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>contactgegevens</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>beslis</translation>
    </message>
    <message>
        <source>family</source>
        <translation>gezin</translation>
    </message>
    <message>
        <source>health</source>
        <translation>gezondheid</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>bijnaam</translation>
    </message>
    <message>
        <source>offence</source>
        <translation>strafbaar feit</translation>
    </message>
    <message>
        <source>origin or faith</source>
        <translation>herkomst of geloof</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>misschien</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>rare trait</source>
        <translation>zeldzaam kenmerk</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>herschreven</translation>
    </message>
    <message>
        <source>school or club</source>
        <translation>school of club</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>blijft</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>what is known of one alone</source>
        <translation>herkenbaar voorval</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} keer</translation>
    </message>
    <message>
        <source>{words} becomes {instead}</source>
        <translation>{words} wordt {instead}</translation>
    </message>
    <message>
        <source>{words} stays</source>
        <translation>{words} blijft staan</translation>
    </message>
</context>
<context>
    <name>RiskPanel</name>
    <message>
        <source>Ask consent</source>
        <translation>Toestemming vragen</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Twijfel</translation>
    </message>
    <message>
        <source>Make it less exact</source>
        <translation>Minder precies maken</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Nothing that the program sees. You know more.</source>
        <translation>Niets wat het programma ziet. Jij weet meer.</translation>
    </message>
    <message>
        <source>Talk without paper</source>
        <translation>Praten zonder papier</translation>
    </message>
    <message>
        <source>Then go on in one of these ways:</source>
        <translation>Kies dan hoe je verdergaat:</translation>
    </message>
    <message>
        <source>What still makes this story special</source>
        <translation>Wat dit verhaal nog bijzonder maakt</translation>
    </message>
    <message>
        <source>Would the community officer or the mentor at the table recognise this young person?</source>
        <translation>Zou de wijkagent of de mentor aan tafel deze jongere herkennen?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Keep list</source>
        <translation>Bewaar lijst</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Name of this list</source>
        <translation>Naam van deze lijst</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Anonymous case</source>
        <translation>Anonieme casus</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Meldcode</source>
        <translation>Meldcode</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Buurt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Toeleiding</translation>
    </message>
    <message>
        <source>Signal picture</source>
        <translation>Signalenbeeld</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>--sheet is for a CSV file. A workbook names its own sheets.</source>
        <translation>--sheet is voor een CSV-bestand. Een werkmap noemt zijn eigen bladen.</translation>
    </message>
    <message>
        <source>A contact is a contactnotitie or a werkaantekening, not {detail}.</source>
        <translation>Een contact is een contactnotitie of een werkaantekening, geen {detail}.</translation>
    </message>
    <message>
        <source>A key file is missing or damaged. The other one still works: open the journal to mend it.</source>
        <translation>Een sleutelbestand ontbreekt of is beschadigd. Het andere werkt nog: open het journaal om het te herstellen.</translation>
    </message>
    <message>
        <source>A key file was missing or damaged ({name}). The other one still works.</source>
        <translation>Een sleutelbestand ontbrak of was beschadigd ({name}). Het andere werkt nog.</translation>
    </message>
    <message>
        <source>A key has small letters, digits and underscores.</source>
        <translation>Een sleutel heeft kleine letters, cijfers en lage streepjes.</translation>
    </message>
    <message>
        <source>A new term needs a name.</source>
        <translation>Een nieuw begrip heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A signal cannot be closed before the day it was seen.</source>
        <translation>Een signaal sluit je niet af vóór de dag waarop je het zag.</translation>
    </message>
    <message>
        <source>A story may not be told like this. Link the young person, or say it is composed of several.</source>
        <translation>Dit verhaal kan zo niet mee. Koppel de jongere, of geef aan dat het uit meer verhalen is samengesteld.</translation>
    </message>
    <message>
        <source>Fill in the date of birth or the year of birth, not both.</source>
        <translation>Vul de geboortedatum in of het geboortejaar, niet allebei.</translation>
    </message>
    <message>
        <source>First note a strength, then what is vulnerable.</source>
        <translation>Noteer eerst een kracht, dan wat kwetsbaar is.</translation>
    </message>
    <message>
        <source>For a concern, say how you know it.</source>
        <translation>Zeg bij een zorg hoe je het weet.</translation>
    </message>
    <message>
        <source>It cannot be asked like this. See kjw-desktop --help.</source>
        <translation>Zo kan het niet gevraagd worden. Zie kjw-desktop --help.</translation>
    </message>
    <message>
        <source>No passphrase was given. Use --passphrase-file.</source>
        <translation>Er is geen wachtzin gegeven. Gebruik --passphrase-file.</translation>
    </message>
    <message>
        <source>Nothing was saved: 1 name or number is not decided on yet.</source>
        <translation>Er is niets bewaard: over 1 naam of nummer is nog niet beslist.</translation>
    </message>
    <message>
        <source>Nothing was saved: first answer no, or in doubt, to whether somebody would recognise them.</source>
        <translation>Er is niets bewaard: antwoord eerst nee of twijfel op de vraag of iemand deze jongere herkent.</translation>
    </message>
    <message>
        <source>Nothing was saved: read back, the file still holds words that may not leave.</source>
        <translation>Er is niets bewaard: in het bestand staan nog woorden die niet naar buiten mogen.</translation>
    </message>
    <message>
        <source>Nothing was saved: something changed since you saw the pages. Look at them once more.</source>
        <translation>Er is niets opgeslagen: er is iets veranderd sinds je de pagina&apos;s zag. Bekijk ze nog een keer.</translation>
    </message>
    <message>
        <source>Nothing was saved: {n} names or numbers are not decided on yet.</source>
        <translation>Er is niets bewaard: over {n} namen of nummers is nog niet beslist.</translation>
    </message>
    <message>
        <source>One word with something after it is easy to guess. Take four words.</source>
        <translation>Eén woord met iets erachter is makkelijk te raden. Neem vier woorden.</translation>
    </message>
    <message>
        <source>Only one row may stand here.</source>
        <translation>Hier mag maar één regel staan.</translation>
    </message>
    <message>
        <source>Other figures were published from this file. Take the sheets Gepubliceerd and Afrondgeheim out.</source>
        <translation>Uit dit bestand zijn al andere cijfers gedeeld. Haal de bladen Gepubliceerd en Afrondgeheim eruit.</translation>
    </message>
    <message>
        <source>Say what is vulnerable, and who said so or where it is from.</source>
        <translation>Zeg wat kwetsbaar is, en wie dat zei of waar het vandaan komt.</translation>
    </message>
    <message>
        <source>Something has to be filled in here.</source>
        <translation>Hier moet iets worden ingevuld.</translation>
    </message>
    <message>
        <source>Something is missing: {detail}. See kjw-desktop --help.</source>
        <translation>Er ontbreekt iets: {detail}. Zie kjw-desktop --help.</translation>
    </message>
    <message>
        <source>Something went wrong that we did not foresee ({kind}, {place}).</source>
        <translation>Er ging iets mis dat we niet hadden voorzien ({kind}, {place}).</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation>Gestopt. Er is niets van bewaard.</translation>
    </message>
    <message>
        <source>Stopped: the consent that this rests on was withdrawn or ended meanwhile. There is no file.</source>
        <translation>Gestopt: de toestemming waar dit op rust, is intussen ingetrokken of afgelopen. Er is geen bestand.</translation>
    </message>
    <message>
        <source>The age bands are not in order.</source>
        <translation>De leeftijdsgroepen staan niet op volgorde.</translation>
    </message>
    <message>
        <source>The answer could not be written: there is no room. Make room, then ask again.</source>
        <translation>Het antwoord kon niet worden geschreven: er is geen ruimte meer. Maak ruimte en vraag het opnieuw.</translation>
    </message>
    <message>
        <source>The date of birth and the year of birth do not agree.</source>
        <translation>De geboortedatum en het geboortejaar kloppen niet met elkaar.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was stored. Make room, then try again.</source>
        <translation>De schijf is vol. Er is niets opgeslagen. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file has 1 fault. Nothing was stored.</source>
        <translation>Het bestand heeft 1 fout. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>The file has {number} faults. Nothing was stored.</source>
        <translation>Het bestand heeft {number} fouten. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>The file {detail} holds no passphrase that can be read.</source>
        <translation>In het bestand {detail} staat geen leesbare wachtzin.</translation>
    </message>
    <message>
        <source>The file {detail} is empty.</source>
        <translation>Het bestand {detail} is leeg.</translation>
    </message>
    <message>
        <source>The folder {detail} does not exist. Nothing was made.</source>
        <translation>De map {detail} bestaat niet. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>The folder {detail} is not empty and no demo. Nothing was changed.</source>
        <translation>De map {detail} is niet leeg en is geen voorbeeld. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The id {detail} does not stand in this file.</source>
        <translation>Het id {detail} staat niet in dit bestand.</translation>
    </message>
    <message>
        <source>The id {detail} stands in two sheets. Give one of them another.</source>
        <translation>Het id {detail} staat in twee bladen. Geef een van de twee een ander id.</translation>
    </message>
    <message>
        <source>The journal has a record with this id already.</source>
        <translation>Dit id staat al in je journaal.</translation>
    </message>
    <message>
        <source>The journal keeps this file already.</source>
        <translation>Het journaal bewaart dit bestand al.</translation>
    </message>
    <message>
        <source>The name of the journal or the organisation is in it. Take other words.</source>
        <translation>De naam van het journaal of de organisatie zit erin. Neem andere woorden.</translation>
    </message>
    <message>
        <source>The quotation marks do not match here.</source>
        <translation>De aanhalingstekens kloppen hier niet.</translation>
    </message>
    <message>
        <source>The recovery key has a typing error. Look again at group {groups}.</source>
        <translation>Er zit een typefout in de herstelsleutel. Kijk nog eens naar groep {groups}.</translation>
    </message>
    <message>
        <source>There is a formula here ({detail}). Put its value in its place.</source>
        <translation>Hier staat een formule ({detail}). Zet de waarde op die plek.</translation>
    </message>
    <message>
        <source>There is an error in this cell ({detail}).</source>
        <translation>In deze cel staat een fout ({detail}).</translation>
    </message>
    <message>
        <source>There is no command {detail}. See kjw-desktop --help.</source>
        <translation>Er is geen opdracht {detail}. Zie kjw-desktop --help.</translation>
    </message>
    <message>
        <source>There is no consent that stands for this. Nothing was made. Ask for it, and write it down.</source>
        <translation>Hier is geen toestemming voor die nu geldt. Er is niets gemaakt. Vraag erom en leg het vast.</translation>
    </message>
    <message>
        <source>There is no file {detail}.</source>
        <translation>Er is geen bestand {detail}.</translation>
    </message>
    <message>
        <source>There is no journal at this place: {detail}. Choose another one.</source>
        <translation>Op deze plek staat geen journaal: {detail}. Kies een ander.</translation>
    </message>
    <message>
        <source>There is no list of that name.</source>
        <translation>Er is geen lijst met die naam.</translation>
    </message>
    <message>
        <source>There is no workbook in {detail}.</source>
        <translation>In {detail} zit geen werkmap.</translation>
    </message>
    <message>
        <source>There is nobody and nothing with the id {detail}.</source>
        <translation>Er is niemand en niets met id {detail}.</translation>
    </message>
    <message>
        <source>There is something at {detail} already. Nothing was overwritten.</source>
        <translation>Er staat al iets op {detail}. Er is niets overschreven.</translation>
    </message>
    <message>
        <source>There is something here in a column without a heading.</source>
        <translation>Hier staat iets in een kolom zonder kop.</translation>
    </message>
    <message>
        <source>These figures of a closed quarter are not whole.</source>
        <translation>Deze cijfers van een gesloten kwartaal zijn niet heel.</translation>
    </message>
    <message>
        <source>This cannot be stored like this. Look over what you filled in.</source>
        <translation>Zo kan het niet worden opgeslagen. Kijk na wat je invulde.</translation>
    </message>
    <message>
        <source>This column is missing.</source>
        <translation>Deze kolom ontbreekt.</translation>
    </message>
    <message>
        <source>This column is not known.</source>
        <translation>Deze kolom is niet bekend.</translation>
    </message>
    <message>
        <source>This column stands here twice.</source>
        <translation>Deze kolom staat er twee keer.</translation>
    </message>
    <message>
        <source>This date cannot be right. Look at the year.</source>
        <translation>Deze datum kan niet kloppen. Kijk naar het jaar.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was changed.</source>
        <translation>Dit lukte niet. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was changed. Put a backup back, or choose another file.</source>
        <translation>Dit bestand is beschadigd. Er is niets veranderd. Zet een back-up terug, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>Dit moet ingevuld zijn.</translation>
    </message>
    <message>
        <source>This id stands here twice.</source>
        <translation>Dit id staat er twee keer.</translation>
    </message>
    <message>
        <source>This is not a figure by which an agreed result can be followed.</source>
        <translation>Dit is geen cijfer waarmee een afspraak te volgen is.</translation>
    </message>
    <message>
        <source>This is not the file that was given out: its fingerprint is another. Nothing was saved.</source>
        <translation>Dit is niet het bestand dat is meegegeven: de vingerafdruk klopt niet. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>This is not what the sheet {detail} says.</source>
        <translation>Dit is iets anders dan wat op blad {detail} staat.</translation>
    </message>
    <message>
        <source>This is there already.</source>
        <translation>Dit is er al.</translation>
    </message>
    <message>
        <source>This journal closed {detail} too, or has records of its own in it. Take the sheet Afgesloten out.</source>
        <translation>Dit journaal heeft {detail} ook gesloten, of heeft er zelf al iets in staan. Haal het blad Afgesloten eruit.</translation>
    </message>
    <message>
        <source>This journal is open elsewhere. Close it there, then try again.</source>
        <translation>Dit journaal is ergens anders open. Sluit het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This journal is open for reading alone. Nothing was changed.</source>
        <translation>Dit journaal is alleen geopend om te lezen. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This journal was brought up to date. The old one is beside it: {name}.</source>
        <translation>Dit journaal is bijgewerkt. Het oude staat ernaast: {name}.</translation>
    </message>
    <message>
        <source>This journal was made by a newer KJW Desktop. Nothing was changed. Install the newest one.</source>
        <translation>Dit journaal is gemaakt met een nieuwere KJW Desktop. Er is niets veranderd. Installeer de nieuwste.</translation>
    </message>
    <message>
        <source>This kept file is not whole.</source>
        <translation>Dit bewaarde bestand is niet heel.</translation>
    </message>
    <message>
        <source>This list is fixed.</source>
        <translation>Deze lijst ligt vast.</translation>
    </message>
    <message>
        <source>This name stands in the list already.</source>
        <translation>Deze naam staat al in de lijst.</translation>
    </message>
    <message>
        <source>This number cannot be right.</source>
        <translation>Dit getal kan niet kloppen.</translation>
    </message>
    <message>
        <source>This passphrase does not open the journal. Mind capitals and spaces.</source>
        <translation>Deze wachtzin opent het journaal niet. Let op hoofdletters en spaties.</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess. Take four words that do not go together.</source>
        <translation>Deze wachtzin is makkelijk te raden. Neem vier woorden die niet bij elkaar horen.</translation>
    </message>
    <message>
        <source>This passphrase is too short. Take at least 12 characters, or four words.</source>
        <translation>Deze wachtzin is te kort. Neem minstens 12 tekens, of vier woorden.</translation>
    </message>
    <message>
        <source>This passphrase repeats itself or follows the keyboard. Take four words.</source>
        <translation>Deze wachtzin herhaalt zich of volgt het toetsenbord. Neem vier woorden.</translation>
    </message>
    <message>
        <source>This record is no longer in the journal.</source>
        <translation>Dit staat niet meer in het journaal.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere. Open it again and look before you save.</source>
        <translation>Dit is ergens anders gewijzigd. Open het opnieuw en kijk eerst voor je bewaart.</translation>
    </message>
    <message>
        <source>This recovery key does not open the journal. Compare it with your sheet.</source>
        <translation>Deze herstelsleutel opent het journaal niet. Vergelijk hem met je blad.</translation>
    </message>
    <message>
        <source>This refers to something that is not in the journal.</source>
        <translation>Dit verwijst naar iets dat niet in het journaal staat.</translation>
    </message>
    <message>
        <source>This report is not kept any more: somebody in it was erased, or withdrew. The figures are.</source>
        <translation>Dit verslag wordt niet meer bewaard: iemand erin is gewist of trok de toestemming in. De cijfers zijn er nog.</translation>
    </message>
    <message>
        <source>This secret of the rounding is not whole.</source>
        <translation>Dit geheim van de afronding is niet heel.</translation>
    </message>
    <message>
        <source>This sheet is not known. Take it out of the file.</source>
        <translation>Dit blad is niet bekend. Haal het uit het bestand.</translation>
    </message>
    <message>
        <source>This sheet stands in the file twice.</source>
        <translation>Dit blad staat twee keer in het bestand.</translation>
    </message>
    <message>
        <source>This signal is older than the young person. Look at the day.</source>
        <translation>Dit signaal is ouder dan de jongere. Kijk naar de dag.</translation>
    </message>
    <message>
        <source>This year cannot be right.</source>
        <translation>Dit jaar kan niet kloppen.</translation>
    </message>
    <message>
        <source>Two age bands overlap.</source>
        <translation>Twee leeftijdsgroepen overlappen elkaar.</translation>
    </message>
    <message>
        <source>Unknown: {detail}. See kjw-desktop --help.</source>
        <translation>Onbekend: {detail}. Zie kjw-desktop --help.</translation>
    </message>
    <message>
        <source>Which sheet is {detail}? Call it after its sheet, such as Contacten.csv, or use --sheet.</source>
        <translation>Welk blad is {detail}? Geef het de naam van het blad, zoals Contacten.csv, of gebruik --sheet.</translation>
    </message>
    <message>
        <source>Write a name and a value here, such as sector: zorg, not {detail}.</source>
        <translation>Schrijf hier een naam en een waarde, zoals sector: zorg, niet {detail}.</translation>
    </message>
    <message>
        <source>Write an age band and a number here, such as 12-13 jaar: 4, not {detail}.</source>
        <translation>Schrijf hier een leeftijdsgroep en een aantal, zoals 12-13 jaar: 4, niet {detail}.</translation>
    </message>
    <message>
        <source>You may not read or write there. Nothing was changed. Choose another folder.</source>
        <translation>Je mag daar niet lezen of schrijven. Er is niets veranderd. Kies een andere map.</translation>
    </message>
    <message>
        <source>{detail} cannot be read as a workbook (.xlsx) or a sheet (.csv).</source>
        <translation>{detail} is niet te lezen als werkmap (.xlsx) of als blad (.csv).</translation>
    </message>
    <message>
        <source>{detail} is a binary workbook (.xlsb). Save it as .xlsx and try again.</source>
        <translation>{detail} is een binaire werkmap (.xlsb). Sla het op als .xlsx en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{detail} is an OpenDocument sheet (.ods). Save it as .xlsx and try again.</source>
        <translation>{detail} is een OpenDocument-werkblad (.ods). Sla het op als .xlsx en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{detail} is an old workbook (.xls). Save it as .xlsx and try again.</source>
        <translation>{detail} is een oude werkmap (.xls). Sla het op als .xlsx en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{detail} is closed already. Nothing was changed.</source>
        <translation>{detail} is al gesloten. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{detail} is damaged and cannot be read.</source>
        <translation>{detail} is beschadigd en niet te lezen.</translation>
    </message>
    <message>
        <source>{detail} is locked with a password. Save it without one and try again.</source>
        <translation>{detail} is beveiligd met een wachtwoord. Sla het zonder wachtwoord op en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{detail} is not a date with a time and a time zone.</source>
        <translation>{detail} is geen datum met tijd en tijdzone.</translation>
    </message>
    <message>
        <source>{detail} is not a date. Write it as 2026-09-14.</source>
        <translation>{detail} is geen datum. Schrijf 2026-09-14.</translation>
    </message>
    <message>
        <source>{detail} is not a date. Write it as 2026-11-21.</source>
        <translation>{detail} is geen datum. Schrijf hem als 2026-11-21.</translation>
    </message>
    <message>
        <source>{detail} is not a file.</source>
        <translation>{detail} is geen bestand.</translation>
    </message>
    <message>
        <source>{detail} is not a journal of KJW Desktop. Nothing was changed. Choose another one.</source>
        <translation>{detail} is geen journaal van KJW Desktop. Er is niets veranderd. Kies een ander.</translation>
    </message>
    <message>
        <source>{detail} is not a number.</source>
        <translation>{detail} is geen getal.</translation>
    </message>
    <message>
        <source>{detail} is not a period. Write 2026-Q3, 2026-09, 2026 or 2025-2026.</source>
        <translation>{detail} is geen periode. Schrijf 2026-Q3, 2026-09, 2026 of 2025-2026.</translation>
    </message>
    <message>
        <source>{detail} is not a quarter. Only a quarter can be closed.</source>
        <translation>{detail} is geen kwartaal. Alleen een kwartaal kan gesloten worden.</translation>
    </message>
    <message>
        <source>{detail} is not a region of the school holidays. Write noord, midden or zuid.</source>
        <translation>{detail} is geen regio van de schoolvakanties. Schrijf noord, midden of zuid.</translation>
    </message>
    <message>
        <source>{detail} is not a time. Write it as 19:30.</source>
        <translation>{detail} is geen tijd. Schrijf 19:30.</translation>
    </message>
    <message>
        <source>{detail} is not a whole number.</source>
        <translation>{detail} is geen heel getal.</translation>
    </message>
    <message>
        <source>{detail} is not an id as KJW Desktop writes them.</source>
        <translation>{detail} is geen id zoals KJW Desktop die schrijft.</translation>
    </message>
    <message>
        <source>{detail} is not in the list.</source>
        <translation>{detail} staat niet in de lijst.</translation>
    </message>
    <message>
        <source>{detail} is not over yet. Close a quarter once it has ended.</source>
        <translation>{detail} is nog niet voorbij. Sluit een kwartaal als het om is.</translation>
    </message>
    <message>
        <source>{detail} is not text in UTF-8. Save it as CSV UTF-8 and try again.</source>
        <translation>{detail} is geen tekst in UTF-8. Sla het op als CSV UTF-8 en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{detail} is not yes or no. Write ja or nee.</source>
        <translation>{detail} is geen ja of nee. Schrijf ja of nee.</translation>
    </message>
    <message>
        <source>{detail} is the journal itself. Choose another place for the copy.</source>
        <translation>{detail} is het journaal zelf. Kies een andere plek voor de kopie.</translation>
    </message>
    <message>
        <source>{detail} lies in a journal&apos;s own folder. Choose another place.</source>
        <translation>{detail} ligt in de map van een journaal. Kies een andere plek.</translation>
    </message>
    <message>
        <source>{detail} unpacks to more than a workbook can be.</source>
        <translation>{detail} is uitgepakt groter dan een werkmap kan zijn.</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, rij {row}</translation>
    </message>
    <message>
        <source>{sheet}, row {row}, column {column}</source>
        <translation>{sheet}, rij {row}, kolom {column}</translation>
    </message>
    <message>
        <source>{sheet}: {column}</source>
        <translation>{sheet}: {column}</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>New weekly group</source>
        <translation>Nieuwe vaste groep</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Save weekly group</source>
        <translation>Vaste groep bewaren</translation>
    </message>
    <message>
        <source>This group meets now</source>
        <translation>Deze groep draait nu</translation>
    </message>
    <message>
        <source>Weekly group</source>
        <translation>Vaste groep</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Keep the new key first: it is shown this once. Leave once more to go without it.</source>
        <translation>Bewaar eerst de nieuwe herstelsleutel: je ziet hem alleen nu. Ga je nog een keer weg, dan ga je zonder.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Backup: {when}</source>
        <translation>Back-up: {when}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Locks after {minutes} min of silence</source>
        <translation>Vergrendelt na {minutes} min stilte</translation>
    </message>
    <message>
        <source>Names and notes are covered. {key} shows them again.</source>
        <translation>Namen en notities zijn bedekt. {key} toont ze weer.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nog geen back-up</translation>
    </message>
    <message>
        <source>This is an example. Nobody in it exists. Do not put real young people in it.</source>
        <translation>Dit is een voorbeeld. Niemand erin bestaat. Zet er geen echte jongeren in.</translation>
    </message>
</context>
<context>
    <name>ShownTables</name>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>{now} (was {then})</source>
        <translation>{now} (was {then})</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>on show</source>
        <translation>staat open</translation>
    </message>
</context>
<context>
    <name>SignalAge</name>
    <message>
        <source>{day} is before {name} was known here ({since}). Is that right?</source>
        <translation>{day} is voor {name} hier bekend was ({since}). Klopt dat?</translation>
    </message>
    <message>
        <source>{name} was not born yet on {day}. Look at the day.</source>
        <translation>{name} was er op {day} nog niet. Kijk naar de dag.</translation>
    </message>
</context>
<context>
    <name>SignalCard</name>
    <message>
        <source>Open this signal</source>
        <translation>Open dit signaal</translation>
    </message>
    <message>
        <source>The signal that you are on</source>
        <translation>Het signaal waar je op staat</translation>
    </message>
</context>
<context>
    <name>SignalChart</name>
    <message>
        <source>wk {n}</source>
        <translation>wk {n}</translation>
    </message>
</context>
<context>
    <name>SignalDesk</name>
    <message>
        <source>Change the day</source>
        <translation>De dag veranderen</translation>
    </message>
    <message>
        <source>Does the meldcode fit here? Choose the signal in Signals and press M.</source>
        <translation>Past dit bij de meldcode? Kies het signaal bij Signalen en druk op M.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Saved. Next step: {what} ({day}).</source>
        <translation>Bewaard. Vervolg: {what} ({day}).</translation>
    </message>
    <message>
        <source>This signal is not saved yet. Save it with Ctrl+Enter, or close it with Esc.</source>
        <translation>Dit signaal is nog niet bewaard. Bewaar het met Ctrl+Enter, of sluit het met Esc.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Throw this signal away?</source>
        <translation>Dit signaal weggooien?</translation>
    </message>
    <message>
        <source>Yes, save it so</source>
        <translation>Ja, zo bewaren</translation>
    </message>
    <message>
        <source>You were still writing this signal.</source>
        <translation>Je was dit signaal nog aan het schrijven.</translation>
    </message>
</context>
<context>
    <name>SignalFields</name>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Call first: 112 when it cannot wait, Veilig Thuis 0800-2000 (day and night).</source>
        <translation>Bel eerst: 112 als het niet kan wachten, Veilig Thuis 0800-2000 (dag en nacht).</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>How do you know this?</source>
        <translation>Hoe weet je dit?</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Soort plek</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Zwaarte</translation>
    </message>
    <message>
        <source>What a camera would have caught: who did what, who said what.</source>
        <translation>Wat een camera zou zien: wie deed wat, wie zei wat.</translation>
    </message>
    <message>
        <source>What helps?</source>
        <translation>Wat helpt?</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>What you make of it</source>
        <translation>Wat je ervan denkt</translation>
    </message>
    <message>
        <source>What you saw or heard</source>
        <translation>Wat je zag of hoorde</translation>
    </message>
    <message>
        <source>Who told you? A role will do, such as a neighbour</source>
        <translation>Wie vertelde het? Een rol is genoeg, zoals een buurvrouw</translation>
    </message>
    <message>
        <source>Wijk</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Wijkteam: {number}.</source>
        <translation>Wijkteam: {number}.</translation>
    </message>
    <message>
        <source>Your own reading, which may be wrong. It may stay empty.</source>
        <translation>Jouw eigen uitleg; die mag ernaast zitten. Leeg laten mag.</translation>
    </message>
    <message>
        <source>two letters, then Enter; nobody, for a group or a place</source>
        <translation>twee letters en Enter, of niemand</translation>
    </message>
    <message>
        <source>{level}. It is the level of the signal, not of the child.</source>
        <translation>{level}. De zwaarte is van het signaal, niet van het kind.</translation>
    </message>
</context>
<context>
    <name>SignalFilters</name>
    <message>
        <source>Any level</source>
        <translation>Elke zwaarte</translation>
    </message>
    <message>
        <source>Any life domain</source>
        <translation>Elk leefgebied</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Zwaarte</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Open en afgesloten</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Open of afgesloten</translation>
    </message>
    <message>
        <source>Worries without a next step</source>
        <translation>Zorgen zonder vervolg</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Jongere</translation>
    </message>
</context>
<context>
    <name>SignalForm</name>
    <message>
        <source>Ask a colleague or the aandachtsfunctionaris for advice</source>
        <translation>Een collega of de aandachtsfunctionaris om raad vragen</translation>
    </message>
    <message>
        <source>Ask {name} how it goes</source>
        <translation>{name} vragen hoe het gaat</translation>
    </message>
    <message>
        <source>Choose what part of life this is about.</source>
        <translation>Kies waar het over gaat.</translation>
    </message>
    <message>
        <source>Choose what you typed here with Enter, or make the field empty.</source>
        <translation>Kies met Enter wat je hier typte, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Discuss it, and act</source>
        <translation>Bespreken en iets doen</translation>
    </message>
    <message>
        <source>For a concern, say how you know it.</source>
        <translation>Zeg bij een zorg hoe je dit weet.</translation>
    </message>
    <message>
        <source>Look again at this signal</source>
        <translation>Opnieuw naar dit signaal kijken</translation>
    </message>
    <message>
        <source>Look again: does this grow?</source>
        <translation>Opnieuw kijken: groeit dit?</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nieuw signaal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>That day is still to come. What you plan is a next step.</source>
        <translation>Die dag komt nog. Wat je van plan bent, hoort bij het vervolg.</translation>
    </message>
    <message>
        <source>This is no day. Type one such as 12/9 or yesterday.</source>
        <translation>Dit is geen dag. Typ er een, zoals 12/9 of gisteren.</translation>
    </message>
    <message>
        <source>Write down who you called and what was agreed</source>
        <translation>Opschrijven wie je belde en wat is afgesproken</translation>
    </message>
    <message>
        <source>Write what you saw or heard.</source>
        <translation>Schrijf op wat je zag of hoorde.</translation>
    </message>
    <message>
        <source>belongs to: {record}</source>
        <translation>hoort bij: {record}</translation>
    </message>
    <message>
        <source>saved together with the contact</source>
        <translation>wordt samen met het contact bewaard</translation>
    </message>
</context>
<context>
    <name>SignalPicture</name>
    <message>
        <source>About: {kinds}</source>
        <translation>Ging over: {kinds}</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Per kwartaal</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Per week</translation>
    </message>
    <message>
        <source>Closed: {day}</source>
        <translation>Afgesloten: {day}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>Helps: {helps}</source>
        <translation>Wat helpt: {helps}</translation>
    </message>
    <message>
        <source>Known by: {certainty}</source>
        <translation>Hoe je dit weet: {certainty}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>No signals are noted about this young person yet.</source>
        <translation>Over deze jongere zijn nog geen signalen vastgelegd.</translation>
    </message>
    <message>
        <source>Signal picture</source>
        <translation>Signalenbeeld</translation>
    </message>
    <message>
        <source>The same in words</source>
        <translation>Hetzelfde in woorden</translation>
    </message>
    <message>
        <source>The same signals as a list</source>
        <translation>Dezelfde signalen als lijst</translation>
    </message>
    <message>
        <source>Underlined: more than one. Dotted: what a hint rests on.</source>
        <translation>Onderstreept: meer dan één. Gestippeld: waar een hint op rust.</translation>
    </message>
    <message>
        <source>What a column is</source>
        <translation>Wat een kolom is</translation>
    </message>
</context>
<context>
    <name>SignalsPage</name>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>What this page shows</source>
        <translation>Wat deze pagina toont</translation>
    </message>
    <message>
        <source>the level is of the signal, not of the child</source>
        <translation>de zwaarte is van het signaal, niet van het kind</translation>
    </message>
</context>
<context>
    <name>SpecialLine</name>
    <message>
        <source>‘{word}’ is about {category}. {instead}</source>
        <translation>‘{word}’ gaat over {category}. {instead}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>KJW Desktop is open already, but does not answer. Close it first.</source>
        <translation>KJW Desktop is al open, maar antwoordt niet. Sluit het eerst.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: a system library is missing. On Debian or Ubuntu: sudo apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3 libfontconfig1</source>
        <translation>Qt kan niet geladen worden: er ontbreekt een systeembibliotheek. Op Debian of Ubuntu: sudo apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libdbus-1-3 libfontconfig1</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Without one, try: kjw-desktop demo FOLDER</source>
        <translation>Er is geen beeldscherm om een venster op te openen. Zonder kan wel: kjw-desktop demo MAP</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Choose the folder of a journal (.kjw)</source>
        <translation>Kies de map van een journaal (.kjw)</translation>
    </message>
    <message>
        <source>The backup is in its place.</source>
        <translation>De back-up staat op zijn plek.</translation>
    </message>
    <message>
        <source>The backup is in its place. The old journal stands beside it: {name}.</source>
        <translation>De back-up staat op zijn plek. Het oude journaal staat ernaast: {name}.</translation>
    </message>
    <message>
        <source>journal.kjw</source>
        <translation>journaal.kjw</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Finish this step</source>
        <translation>Stap afronden</translation>
    </message>
    <message>
        <source>Not finished before this one: step {numbers}.</source>
        <translation>Nog niet afgerond voor deze: stap {numbers}.</translation>
    </message>
    <message>
        <source>Open this step again</source>
        <translation>Stap weer openen</translation>
    </message>
    <message>
        <source>Why this step before an earlier one</source>
        <translation>Waarom deze stap voor een eerdere</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>By when</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>By when? Type a day to come, such as friday or in 2 weeks.</source>
        <translation>Uiterlijk wanneer? Typ een dag die nog komt, zoals vrijdag of over 2 weken.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Geen vervolg</translation>
    </message>
    <message>
        <source>Why no next step?</source>
        <translation>Waarom geen vervolg?</translation>
    </message>
    <message>
        <source>Write why nothing follows, or what you will do.</source>
        <translation>Schrijf waarom er geen vervolg is, of wat je gaat doen.</translation>
    </message>
</context>
<context>
    <name>StillWriting</name>
    <message>
        <source>Agreed result</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Anonymous case</source>
        <translation>Anonieme casus</translation>
    </message>
    <message>
        <source>Experience story</source>
        <translation>Ervaringsverhaal</translation>
    </message>
    <message>
        <source>Meldcode record</source>
        <translation>Meldcode-vastlegging</translation>
    </message>
    <message>
        <source>Not saved yet. Enter goes on with it.</source>
        <translation>Nog niet bewaard. Enter gaat ermee verder.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Toeleiding</translation>
    </message>
    <message>
        <source>Words of a report</source>
        <translation>Woorden bij een verslag</translation>
    </message>
    <message>
        <source>You were still writing this</source>
        <translation>Hier was je nog mee bezig</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>May be told as composed of several. The print says so.</source>
        <translation>Mag verteld worden als samengesteld uit meerdere jongeren. Dat staat erbij.</translation>
    </message>
    <message>
        <source>May be told: there is consent for this story.</source>
        <translation>Mag verteld worden: er is toestemming voor dit verhaal.</translation>
    </message>
    <message>
        <source>Not to be told: it is kept apart.</source>
        <translation>Mag niet verteld worden: het wordt apart gehouden.</translation>
    </message>
    <message>
        <source>Not to be told: somebody in it said no.</source>
        <translation>Mag niet verteld worden: iemand uit dit verhaal zei nee.</translation>
    </message>
    <message>
        <source>Not yet to be told: say whose story it is, or that it is composed of several.</source>
        <translation>Mag nog niet verteld worden: zeg van wie het is, of dat het is samengesteld uit meerdere jongeren.</translation>
    </message>
    <message>
        <source>Not yet to be told: there is no consent for it.</source>
        <translation>Mag nog niet verteld worden: er is geen toestemming voor.</translation>
    </message>
</context>
<context>
    <name>StoriesView</name>
    <message>
        <source>New story</source>
        <translation>Nieuw verhaal</translation>
    </message>
    <message>
        <source>Remove this story?</source>
        <translation>Dit verhaal verwijderen?</translation>
    </message>
    <message>
        <source>This story is not saved yet. Save with Ctrl+Enter, or close with Esc.</source>
        <translation>Dit verhaal is nog niet bewaard. Bewaar met Ctrl+Enter, of sluit met Esc.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. Look it over: saving once more keeps what stands here.</source>
        <translation>Dit is intussen ergens anders gewijzigd. Kijk het na: nog eens bewaren houdt wat hier staat.</translation>
    </message>
    <message>
        <source>You were still writing this story.</source>
        <translation>Je was dit verhaal nog aan het schrijven.</translation>
    </message>
</context>
<context>
    <name>StoryForm</name>
    <message>
        <source>Change story</source>
        <translation>Verhaal wijzigen</translation>
    </message>
    <message>
        <source>Choose the one young person whose story it is.</source>
        <translation>Kies de ene jongere van wie het verhaal is.</translation>
    </message>
    <message>
        <source>Choose what you typed here with Enter, or make the field empty.</source>
        <translation>Kies wat je hier typte met Enter, of maak het veld leeg.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Composed of several means at least two. Choose them, or nobody.</source>
        <translation>Samengesteld betekent uit minstens twee. Kies die, of niemand.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Give the story a title, without a name.</source>
        <translation>Geef het verhaal een titel, zonder naam.</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden (citaat)</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nieuw verhaal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Die dag moet nog komen.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Title, without a name</source>
        <translation>Titel, zonder naam</translation>
    </message>
    <message>
        <source>To the consents</source>
        <translation>Naar de toestemmingen</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Wat veranderde er?</translation>
    </message>
    <message>
        <source>What did we do?</source>
        <translation>Wat deden we?</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Wat het opleverde</translation>
    </message>
    <message>
        <source>What was the situation?</source>
        <translation>Wat was de situatie?</translation>
    </message>
    <message>
        <source>Whose story is it?</source>
        <translation>Van wie is het verhaal?</translation>
    </message>
    <message>
        <source>Write what was the situation, or what you did.</source>
        <translation>Schrijf wat de situatie was, of wat je deed.</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>composed of several young people</source>
        <translation>samengesteld uit meerdere jongeren</translation>
    </message>
    <message>
        <source>of one young person</source>
        <translation>van één jongere</translation>
    </message>
</context>
<context>
    <name>StoryLine</name>
    <message>
        <source>Make a story</source>
        <translation>Verhaal maken</translation>
    </message>
    <message>
        <source>There are figures but no story yet. Choose a young person who agrees, or compose one.</source>
        <translation>Er zijn cijfers maar nog geen verhaal. Kies een jongere die het goed vindt, of stel er een samen.</translation>
    </message>
</context>
<context>
    <name>StoryList</name>
    <message>
        <source>A story says what figures cannot. Write one down while you still know how it went.</source>
        <translation>Een verhaal zegt wat cijfers niet kunnen. Schrijf er een op zolang je nog weet hoe het ging.</translation>
    </message>
    <message>
        <source>Experience stories</source>
        <translation>Ervaringsverhalen</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nieuw verhaal</translation>
    </message>
</context>
<context>
    <name>StoryPicks</name>
    <message>
        <source>There is no story of the last year yet.</source>
        <translation>Er is nog geen verhaal van het laatste jaar.</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Four words that do not go together are strong, and easy to keep in mind.</source>
        <translation>Vier woorden die niet bij elkaar horen zijn sterk, en goed te onthouden.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Sterkte van de wachtzin</translation>
    </message>
    <message>
        <source>This passphrase is strong enough.</source>
        <translation>Deze wachtzin is sterk genoeg.</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>1 figure differs from what was given on {day}.</source>
        <translation>1 getal is anders dan wat gegeven is op {day}.</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Ernaast</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Rounded, so that nobody can be recognised.</source>
        <translation>Afgerond, zodat niemand te herkennen is.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>The same as given on {day}.</source>
        <translation>Hetzelfde als wat gegeven is op {day}.</translation>
    </message>
    <message>
        <source>all columns</source>
        <translation>alle kolommen</translation>
    </message>
    <message>
        <source>beside earlier periods</source>
        <translation>naast eerdere periodes</translation>
    </message>
    <message>
        <source>beside what was given on {day}</source>
        <translation>naast wat gegeven is op {day}</translation>
    </message>
    <message>
        <source>{n} figures differ from what was given on {day}.</source>
        <translation>{n} getallen zijn anders dan wat gegeven is op {day}.</translation>
    </message>
</context>
<context>
    <name>TalkBody</name>
    <message>
        <source>Another talk</source>
        <translation>Nog een gesprek</translation>
    </message>
    <message>
        <source>Not spoken to the parents? Why not</source>
        <translation>Ouders niet gesproken? Waarom niet</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Gesproken met</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat is er gezegd</translation>
    </message>
</context>
<context>
    <name>TalkRow</name>
    <message>
        <source>Anonymous or named</source>
        <translation>Anoniem of met naam</translation>
    </message>
    <message>
        <source>Anonymous: without the name of the child</source>
        <translation>Anoniem: zonder de naam van het kind</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Met naam</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
</context>
<context>
    <name>TalksCard</name>
    <message>
        <source>Contacts about this</source>
        <translation>Contacten hierover</translation>
    </message>
    <message>
        <source>Contacts to link</source>
        <translation>Contacten om te koppelen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Enter links a contact that was about this, and takes it loose again.</source>
        <translation>Enter koppelt een contact dat hierover ging, en maakt het ook weer los.</translation>
    </message>
    <message>
        <source>Link a contact</source>
        <translation>Contact koppelen</translation>
    </message>
    <message>
        <source>Linked to this signal.</source>
        <translation>Gekoppeld aan dit signaal.</translation>
    </message>
    <message>
        <source>Linked to this signal. First action: {day}.</source>
        <translation>Gekoppeld aan dit signaal. Eerste actie: {day}.</translation>
    </message>
    <message>
        <source>No contact is linked yet.</source>
        <translation>Er is nog geen contact gekoppeld.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Taken loose from this signal.</source>
        <translation>Losgemaakt van dit signaal.</translation>
    </message>
    <message>
        <source>There is no contact since this signal, with this young person or without a name.</source>
        <translation>Sinds dit signaal is er geen contact, met deze jongere of zonder naam.</translation>
    </message>
    <message>
        <source>linked · {day}</source>
        <translation>gekoppeld · {day}</translation>
    </message>
</context>
<context>
    <name>TallyBoxes</name>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>een beetje</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>TargetForm</name>
    <message>
        <source>Change what was agreed</source>
        <translation>Afspraak wijzigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Hoe het wordt geteld</translation>
    </message>
    <message>
        <source>How it went, in words</source>
        <translation>Hoe het ging, in woorden</translation>
    </message>
    <message>
        <source>New agreed result</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Waarvan</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Reached so far</source>
        <translation>Bereikt tot nu toe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>The report prints the protected figure of its own period.</source>
        <translation>Het verslag toont het beschermde aantal over zijn eigen periode.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Type a number, such as 40 or 85,5, or leave it empty.</source>
        <translation>Typ een getal, zoals 40 of 85,5, of laat het leeg.</translation>
    </message>
    <message>
        <source>Type for which period it is, such as 2026, 2026-Q3 or 2025-2026.</source>
        <translation>Typ voor welke periode het is, zoals 2026, 2026-Q3 of 2025-2026.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>Write what was agreed.</source>
        <translation>Schrijf op wat er is afgesproken.</translation>
    </message>
</context>
<context>
    <name>TargetList</name>
    <message>
        <source>Agreed results</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Here stands what you agreed with the client, and how far it is.</source>
        <translation>Hier staat wat je met de opdrachtgever hebt afgesproken, en hoe ver het is.</translation>
    </message>
    <message>
        <source>New agreed result</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>counted by the program</source>
        <translation>geteld door het programma</translation>
    </message>
    <message>
        <source>filled in by yourself</source>
        <translation>zelf ingevuld</translation>
    </message>
</context>
<context>
    <name>TargetsView</name>
    <message>
        <source>New agreed result</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>Remove this agreed result?</source>
        <translation>Deze afspraak verwijderen?</translation>
    </message>
    <message>
        <source>This agreed result is not saved yet. Save with Ctrl+Enter, or close with Esc.</source>
        <translation>Deze afspraak is nog niet bewaard. Bewaar met Ctrl+Enter, of sluit met Esc.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile. Look it over: saving once more keeps what stands here.</source>
        <translation>Dit is intussen ergens anders gewijzigd. Kijk het na: nog eens bewaren houdt wat hier staat.</translation>
    </message>
    <message>
        <source>You were still writing this agreed result.</source>
        <translation>Je was deze afspraak nog aan het schrijven.</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>always</source>
        <translation>altijd</translation>
    </message>
</context>
<context>
    <name>ThemeFields</name>
    <message>
        <source>What plays</source>
        <translation>Wat speelt er</translation>
    </message>
    <message>
        <source>What plays: {theme}</source>
        <translation>Wat speelt er: {theme}</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Wat deden we</translation>
    </message>
    <message>
        <source>What we did: {theme}</source>
        <translation>Wat deden we: {theme}</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>a year ago {figure}</source>
        <translation>een jaar geleden {figure}</translation>
    </message>
    <message>
        <source>was {figure}</source>
        <translation>was {figure}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Another contact is not saved yet. Save it, or throw it away.</source>
        <translation>Een ander contact is nog niet bewaard. Bewaar het, of gooi het weg.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Noted: {name} knows what you keep.</source>
        <translation>Vastgelegd: {name} weet wat je opschrijft.</translation>
    </message>
    <message>
        <source>Nothing of this contact is saved yet.</source>
        <translation>Van dit contact is nog niets bewaard.</translation>
    </message>
    <message>
        <source>Saved, 1 young person.</source>
        <translation>Bewaard, met 1 jongere.</translation>
    </message>
    <message>
        <source>Saved, {n} young people.</source>
        <translation>Bewaard, met {n} jongeren.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>The form has no room for all of this line. Save it here with Enter, then open the form.</source>
        <translation>In het formulier past niet alles van deze regel. Bewaar hem hier met Enter, en open dan het formulier.</translation>
    </message>
    <message>
        <source>This contact is not saved yet. Save it, or close it with Esc.</source>
        <translation>Dit contact is nog niet bewaard. Bewaar het, of sluit het met Esc.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>You were still writing this contact.</source>
        <translation>Je was dit contact nog aan het schrijven.</translation>
    </message>
    <message>
        <source>Your line still stands above. Save it with Enter after this signal.</source>
        <translation>Je regel staat er nog boven. Bewaar hem met Enter na dit signaal.</translation>
    </message>
</context>
<context>
    <name>TodoSection</name>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Done: {what}. Ctrl+Z takes that back.</source>
        <translation>Gedaan: {what}. Met Ctrl+Z staat het weer open.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>ToldReminder</name>
    <message>
        <source>New in your journal: {name}, and 1 more. Tell them and their parents what you keep.</source>
        <translation>Nieuw in je journaal: {name}, en nog 1 jongere. Vertel de jongere en de ouders wat je opschrijft.</translation>
    </message>
    <message>
        <source>New in your journal: {name}, and {n} more. Tell them and their parents what you keep.</source>
        <translation>Nieuw in je journaal: {name}, en nog {n} jongeren. Vertel de jongere en de ouders wat je opschrijft.</translation>
    </message>
    <message>
        <source>New in your journal: {name}. Tell them and their parents what you keep.</source>
        <translation>Nieuw in je journaal: {name}. Vertel de jongere en de ouders wat je opschrijft.</translation>
    </message>
    <message>
        <source>Show leaflet</source>
        <translation>Blad tonen</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verteld</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Zelfde</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Deleted again: {what}.</source>
        <translation>Weer verwijderd: {what}.</translation>
    </message>
    <message>
        <source>Stands again: {what}.</source>
        <translation>Staat er weer: {what}.</translation>
    </message>
    <message>
        <source>Taken back: {what}. Ctrl+Shift+Z brings it back.</source>
        <translation>Teruggenomen: {what}. Met Ctrl+Shift+Z komt het terug.</translation>
    </message>
    <message>
        <source>That evening waits to be filled in again.</source>
        <translation>Die avond wacht weer om in te vullen.</translation>
    </message>
    <message>
        <source>The change is made again.</source>
        <translation>De wijziging staat er weer.</translation>
    </message>
    <message>
        <source>The change is undone.</source>
        <translation>De wijziging is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>The change is undone. What you had changed stands with the earlier versions.</source>
        <translation>De wijziging is ongedaan gemaakt. Je wijziging staat bij de eerdere versies.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undone: the change, {what}. Ctrl+Shift+Z brings it back.</source>
        <translation>Ongedaan gemaakt: de wijziging, {what}. Met Ctrl+Shift+Z komt het terug.</translation>
    </message>
    <message>
        <source>What you deleted is back.</source>
        <translation>Wat je verwijderde, staat er weer.</translation>
    </message>
    <message>
        <source>agreed result</source>
        <translation>afspraak</translation>
    </message>
    <message>
        <source>new young person</source>
        <translation>nieuwe jongere</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>Everything stays encrypted on this laptop. Nothing goes over the network.</source>
        <translation>Alles blijft versleuteld op deze laptop. Er gaat niets over het netwerk.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Laatste back-up: {when}</translation>
    </message>
    <message>
        <source>New journal</source>
        <translation>Nieuw journaal</translation>
    </message>
    <message>
        <source>Other journal…</source>
        <translation>Ander journaal…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Practise with an example</source>
        <translation>Oefenen met voorbeeld</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Ontgrendelen…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Wachtzin gebruiken</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Herstelsleutel gebruiken</translation>
    </message>
</context>
<context>
    <name>UntilField</name>
    <message>
        <source>no last day</source>
        <translation>geen einddag</translation>
    </message>
</context>
<context>
    <name>WaitingSection</name>
    <message>
        <source>Did not take place</source>
        <translation>Ging niet door</translation>
    </message>
    <message>
        <source>No evening waits.</source>
        <translation>Er wacht geen avond.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Still to fill in</source>
        <translation>Nog invullen</translation>
    </message>
    <message>
        <source>{group} of {day} did not take place.</source>
        <translation>{group} van {day} ging niet door.</translation>
    </message>
</context>
<context>
    <name>WeighingBody</name>
    <message>
        <source>You weigh; nothing is counted up here. In doubt: Veilig Thuis, 0800-2000.</source>
        <translation>Jij weegt; hier wordt niets opgeteld. Bij twijfel: Veilig Thuis, 0800-2000.</translation>
    </message>
    <message>
        <source>Your reasoning</source>
        <translation>Je uitleg</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>An encrypted journal for your work with children and young people, on this laptop alone.</source>
        <translation>Een versleuteld journaal voor je werk met kinderen en jongeren, alleen op deze laptop.</translation>
    </message>
    <message>
        <source>Everything stays encrypted on this laptop. Nothing goes over the network.</source>
        <translation>Alles blijft versleuteld op deze laptop. Er gaat niets over het netwerk.</translation>
    </message>
    <message>
        <source>Make a new journal</source>
        <translation>Nieuw journaal maken</translation>
    </message>
    <message>
        <source>Open an existing journal</source>
        <translation>Bestaand journaal openen</translation>
    </message>
    <message>
        <source>Practise with an example</source>
        <translation>Oefenen met voorbeeld</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
</context>
<context>
    <name>WhatLeft</name>
    <message>
        <source>Nothing of this young person has left yet.</source>
        <translation>Van deze jongere is nog niets naar buiten gegaan.</translation>
    </message>
    <message>
        <source>What left before</source>
        <translation>Wat eerder naar buiten ging</translation>
    </message>
    <message>
        <source>by name, with consent</source>
        <translation>met naam, met toestemming</translation>
    </message>
    <message>
        <source>its words were erased</source>
        <translation>de inhoud is gewist</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
</context>
<context>
    <name>WhyLine</name>
    <message>
        <source>Why not? (may stay empty; Enter is done, Ctrl+Z takes it back)</source>
        <translation>Waarom niet? (mag leeg; Enter is klaar, Ctrl+Z neemt het terug)</translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Lock after silence of</source>
        <translation>Vergrendelen na stilte van</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
</context>
<context>
    <name>WordsDesk</name>
    <message>
        <source>Looking for what tells who it is</source>
        <translation>Zoeken naar wat verraadt wie het is</translation>
    </message>
</context>
<context>
    <name>WordsView</name>
    <message>
        <source>A story that you chose may no longer be told. It is left out.</source>
        <translation>Een verhaal dat je koos mag niet meer verteld worden. Het gaat niet mee.</translation>
    </message>
    <message>
        <source>Answer the question first: would a reader know who it is?</source>
        <translation>Beantwoord eerst de vraag: zou een lezer weten wie het is?</translation>
    </message>
    <message>
        <source>Back to the words</source>
        <translation>Terug naar de woorden</translation>
    </message>
    <message>
        <source>It does not go out like this. Make it less exact, ask consent, or leave it out.</source>
        <translation>Zo gaat het niet naar buiten. Maak het minder precies, vraag toestemming, of laat het weg.</translation>
    </message>
    <message>
        <source>Stopped. What you wrote is kept.</source>
        <translation>Gestopt. Wat je schreef, is bewaard.</translation>
    </message>
    <message>
        <source>Then leave it out of the report: untick the story or the quote.</source>
        <translation>Laat het dan weg uit het verslag: haal het vinkje weg bij het verhaal of het citaat.</translation>
    </message>
    <message>
        <source>There are no words to look over: this report has figures alone.</source>
        <translation>Er zijn geen woorden om na te lezen: dit verslag heeft alleen cijfers.</translation>
    </message>
    <message>
        <source>Would somebody who reads this report recognise a young person in it?</source>
        <translation>Zou iemand die dit verslag leest er een jongere in herkennen?</translation>
    </message>
    <message>
        <source>You were still busy with the words of this report.</source>
        <translation>Je was nog bezig met de woorden van dit verslag.</translation>
    </message>
    <message>
        <source>{n} names or numbers are not decided on yet. F7 goes to the next.</source>
        <translation>Over {n} namen of nummers is nog niet beslist. F7 gaat naar de volgende.</translation>
    </message>
</context>
<context>
    <name>WorkbookCard</name>
    <message>
        <source>Excel in and out</source>
        <translation>Excel in en uit</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>Bestand inlezen</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Bestand inlezen…</translation>
    </message>
    <message>
        <source>Reading adds to what is here, all of the file or nothing of it.</source>
        <translation>Inlezen voegt toe aan wat er is: het hele bestand, of niets ervan.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Bestand inlezen</translation>
    </message>
    <message>
        <source>Stopped. Nothing changed.</source>
        <translation>Gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Wat er niet klopt in het bestand</translation>
    </message>
    <message>
        <source>What you write out is not encrypted. Whoever opens it can read it all.</source>
        <translation>Wat je uitvoert is niet versleuteld. Wie het opent kan alles lezen.</translation>
    </message>
    <message>
        <source>Write everything out</source>
        <translation>Alles uitvoeren</translation>
    </message>
    <message>
        <source>Write everything out…</source>
        <translation>Alles uitvoeren…</translation>
    </message>
    <message>
        <source>Writing everything out</source>
        <translation>Alles uitvoeren</translation>
    </message>
    <message>
        <source>{name} stands there, not encrypted. Erase it when you are done with it.</source>
        <translation>{name} staat klaar, niet versleuteld. Wis het als je ermee klaar bent.</translation>
    </message>
    <message>
        <source>{n} records read.</source>
        <translation>{n} vastleggingen ingelezen.</translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>All of it is optional. Nothing goes along before you looked it over.</source>
        <translation>Alles mag, niets moet. Er gaat niets mee voor je het hebt nagelezen.</translation>
    </message>
    <message>
        <source>Experience stories</source>
        <translation>Ervaringsverhalen</translation>
    </message>
    <message>
        <source>For the conversation</source>
        <translation>Voor het gesprek</translation>
    </message>
    <message>
        <source>How do we help each other?</source>
        <translation>Hoe helpen we elkaar?</translation>
    </message>
    <message>
        <source>In a few sentences</source>
        <translation>In een paar zinnen</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In je eigen woorden</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>Look it over</source>
        <translation>Nalezen</translation>
    </message>
    <message>
        <source>Other quotes, one a line</source>
        <translation>Andere citaten, één per regel</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>What can be better?</source>
        <translation>Wat kan beter?</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Wat gaat goed?</translation>
    </message>
    <message>
        <source>What participants thought of it</source>
        <translation>Wat deelnemers ervan vonden</translation>
    </message>
    <message>
        <source>Write and change stories</source>
        <translation>Verhalen schrijven en wijzigen</translation>
    </message>
</context>
<context>
    <name>YouthCareQuestion</name>
    <message>
        <source>Leave as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Save young person</source>
        <translation>Jongere bewaren</translation>
    </message>
    <message>
        <source>Set it so</source>
        <translation>Zo zetten</translation>
    </message>
    <message>
        <source>Set youth care of {name}, too?</source>
        <translation>Jeugdhulp van {name} ook bijwerken?</translation>
    </message>
    <message>
        <source>“{phase}” from {day}</source>
        <translation>“{phase}” vanaf {day}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>That day is still to come. Here stands what was.</source>
        <translation>Die dag moet nog komen. Hier staat wat er was.</translation>
    </message>
    <message>
        <source>This is no day. Type one such as 12/9 or yesterday.</source>
        <translation>Dit is geen dag. Typ er een als 12/9 of gisteren.</translation>
    </message>
</context>
</TS>
