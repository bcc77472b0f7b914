# Dutch, with ‘je’; ids, order and variables follow en

### The lookup page’s own words; not shipped in the package.
### Read by whoever holds a bounce: marketers, support staff and administrators.

## Head of the page

# In the browser’s tab and in bookmarks
page-tab = { page-title } – bouncecode
page-title = Wat betekent deze bounce?
page-lead = Typ een bouncecode of plak wat de mailserver schreef. Je ziet meteen wat er is gebeurd, wat je nu kunt doen en of het adres op je lijst mag blijven staan.
# Label of the list of languages
page-language = Taal

## What the reader enters

page-input = Bouncecode of antwoord van de server
# Below the label of the input
page-input-hint = Bijvoorbeeld 5.1.1, 550 of het hele antwoord
# Button: empties the input
page-clear = Wissen
# Button: copies a link to this result. Then what it says once that is done, or why it cannot be done
page-link = Link kopiëren
page-link-copied = Link gekopieerd
page-link-long = De tekst is te lang voor een link
# Label of a list: the SMTP standards, and sending platforms that have codes of their own
page-scheme = Codes lezen volgens
page-scheme-hint = Kies alleen een ander systeem als de code daarvandaan komt.
page-privacy = Je tekst wordt nergens naartoe gestuurd: hij wordt in je browser verwerkt. In de link die je kopieert staat hij achter het hekje (#); dat deel stuurt de browser naar geen enkele server. Wie de link krijgt, kan de tekst lezen.
# Heading of some sample replies to click
page-examples = Voorbeelden

## The result

# Where the result will be, as long as there is none
page-waiting = Het resultaat verschijnt hier terwijl je typt.
# Heading; the next step and advice follow
page-advice = Wat je kunt doen
# Headings of facts: whether the address may stay, what became of the message, when the server asks for another
# attempt, which codes were read, which mail provider answered, which blocklist the reply names
page-address = Het adres
page-message = Dit bericht
# What became of the message, with the digit that its code begins with
page-permanent = Bezorging definitief mislukt (5)
page-temporary = Bezorging tijdelijk mislukt (4)
page-retry-after = Server vraagt om nieuwe poging
page-codes = Codes
page-provider = Antwoord van
page-blocklist = Blokkeerlijst
# Heading; sentences on what is odd about the reply follow
page-notes = Goed om te weten

## A code or a text that is not known

page-unknown = Onbekende code
page-unknown-code = Noch de SMTP-standaarden, noch de systemen hier kennen deze code. Controleer hem op typefouten of plak het hele antwoord van de server: de woorden zeggen vaak meer dan de code.
# A table with the other systems follows
page-unknown-standards = De SMTP-standaarden kennen deze code niet, maar andere systemen wel. Kies in de tabel hieronder het systeem waar hij vandaan komt.
page-unknown-scheme = Het gekozen systeem kent deze code niet; de betekenis komt daarom uit de standaarden.
page-unknown-text = Deze tekst bevat geen code of formulering die hier bekend is. Heb je meer van het antwoord, plak dan alles; het belangrijkste begint vaak met een getal zoals 550.

## The words that decided, marked in the text

page-evidence = Wat de doorslag gaf
# Legend: how the words are marked that decided, and those that were read but did not
page-evidence-decided = Doorslaggevend
page-evidence-other = Ook gelezen
page-evidence-none = Geen enkel woord en geen enkele code gaf op zichzelf de doorslag.
page-evidence-cut = De tekst is lang; alleen de stukken rond deze woorden worden getoond.

## What all systems say of one code

page-table = Wat elk systeem over deze code zegt
page-table-hint = Kies een systeem om te zien hoe het de code leest.
page-table-system = Systeem
page-table-type = Type
page-table-meaning = Betekenis
# In the row of the system that is chosen
page-table-current = gekozen

## Foot of the page

# Heading; the explanation of the type follows, then the note
page-type = Over het type
page-type-note = Het type gaat over het adres, niet over het bericht: een bericht kan definitief geweigerd zijn terwijl er met het adres niets mis is. Sommige lijsten noemen elke code 5.x.x een hard bounce; ze bedoelen het bericht, zoals hier ‘Bezorging definitief mislukt’. Welk type zij geven, zie je als je ze kiest onder ‘{ page-scheme }’.
# A command that installs the package follows
page-developers = Dezelfde antwoorden voor je eigen software:
# A language was chosen, but could not be fetched
page-language-failed = De taal kon niet worden geladen. Probeer het opnieuw zodra je online bent.
