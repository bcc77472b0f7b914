# Norwegian Bokmål (nb); ids, order and variables as in en

### The lookup page’s own words; not shipped in the package.
### Read by whoever holds a bounce: marketers, support staff and administrators.

## Head of the page

# In the browser’s tab and in bookmarks
page-tab = { page-title } – bouncecode
page-title = Hva betyr denne bouncen?
page-lead = Skriv inn en bouncekode, eller lim inn svaret fra e-postserveren. Du ser med én gang hva som skjedde, hva du bør gjøre nå, og om adressen kan bli stående på listen.
# Label of the list of languages
page-language = Språk

## What the reader enters

page-input = Bouncekode eller svar fra serveren
# Below the label of the input
page-input-hint = For eksempel 5.1.1, 550 eller hele svaret
# Button: empties the input
page-clear = Tøm
# Button: copies a link to this result. Then what it says once that is done, or why it cannot be done
page-link = Kopier lenke
page-link-copied = Lenken er kopiert
page-link-long = Teksten er for lang for en lenke
# Label of a list: the SMTP standards, and sending platforms that have codes of their own
page-scheme = Tolk koder etter
page-scheme-hint = Velg et annet system bare hvis koden kommer derfra.
page-privacy = Teksten din sendes ikke noe sted: Den leses i nettleseren din. Lenken du kopierer, inneholder teksten etter tegnet #, og den delen sender nettleseren aldri til noen server. Men alle som får lenken, kan lese teksten.
# Heading of some sample replies to click
page-examples = Eksempler

## The result

# Where the result will be, as long as there is none
page-waiting = Resultatet vises her mens du skriver.
# Heading; the next step and advice follow
page-advice = Dette bør du gjøre
# Headings of facts: whether the address may stay, what became of the message, when the server asks for another
# attempt, which codes were read, which mail provider answered, which blocklist the reply names
page-address = Adressen
page-message = Denne meldingen
# What became of the message, with the digit that its code begins with
page-permanent = Leveringen mislyktes permanent (5)
page-temporary = Leveringen mislyktes midlertidig (4)
page-retry-after = Serveren ber om nytt forsøk
page-codes = Koder
page-provider = Svar fra
page-blocklist = Blokkeringsliste
# Heading; sentences on what is odd about the reply follow
page-notes = Verdt å vite

## A code or a text that is not known

page-unknown = Ukjent kode
page-unknown-code = Verken SMTP-standardene eller noen av systemene her har denne koden. Se etter skrivefeil, eller lim inn hele svaret fra serveren: Ordene sier ofte mer enn koden.
# A table with the other systems follows
page-unknown-standards = SMTP-standardene har ikke denne koden, men det har andre systemer. Velg det systemet den kommer fra, i tabellen nedenfor.
page-unknown-scheme = Systemet du har valgt, har ikke denne koden, så betydningen er hentet fra standardene.
page-unknown-text = Teksten inneholder ingen kode eller formulering som er kjent her. Har du mer av svaret, bør du lime inn alt; det viktige begynner ofte med et tall som 550.

## The words that decided, marked in the text

page-evidence = Dette avgjorde svaret
# Legend: how the words are marked that decided, and those that were read but did not
page-evidence-decided = Avgjørende
page-evidence-other = Også lest
page-evidence-none = Ingen enkeltstående formulering eller kode var avgjørende.
page-evidence-cut = Teksten er lang; bare delene rundt disse ordene vises.

## What all systems say of one code

page-table = Hva hvert system sier om denne koden
page-table-hint = Velg et system for å se hvordan det tolker koden.
page-table-system = System
page-table-type = Type
page-table-meaning = Betydning
# In the row of the system that is chosen
page-table-current = valgt

## Foot of the page

# Heading; the explanation of the type follows, then the note
page-type = Om typen
page-type-note = Typen gjelder adressen, ikke meldingen: En melding kan bli avvist permanent selv om adressen er i orden. Noen lister kaller alle 5.x.x-koder hard bounce, men mener meldingen; her heter det «Leveringen mislyktes permanent». Vil du se typen de oppgir, velger du listen under «{ page-scheme }».
# A command that installs the package follows
page-developers = Samme svar i dine egne programmer:
# A language was chosen, but could not be fetched
page-language-failed = Språket kunne ikke lastes inn. Prøv igjen når du er på nett.
