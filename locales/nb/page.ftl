# Norwegian Bokmål (nb); ids, order and variables as in en

### The lookup page’s own words; not shipped in the package.
### Read by whoever holds a bounce: marketers, support staff and administrators.

## Head of the page

# In the browser’s tab and in bookmarks
page-tab = { page-title } – bouncecode
page-title = Hva betyr denne bouncen?
page-lead = Skriv inn en bouncekode, eller lim inn svaret fra e-postserveren. Du ser med én gang om adressen kan bli stående på listen, hva som skjedde, og hva du bør gjøre.
# Label of the list of languages
page-language = Språk

## What the reader enters

page-input = Bouncekode, svar fra serveren, logg eller hele meldingen
# Below the label of the input
page-input-hint = For eksempel 5.1.1, 550 eller hele svaret. Du kan også slippe en fil her.
# Button: empties the input
page-clear = Tøm
# Button: copies a link to this result. Then what it says once that is done, or why it cannot be done
page-link = Kopier lenke
page-link-copied = Lenken er kopiert
page-link-long = Teksten er for lang for en lenke
page-privacy = Teksten din sendes ikke noe sted: Den leses i nettleseren din. Lenken du kopierer, inneholder teksten etter tegnet #, og den delen sender nettleseren aldri til noen server. Men alle som får lenken, kan lese teksten.
# Heading of some sample replies to click
page-examples = Eksempler

## The result

# Heading; the next step and advice follow
page-advice = Dette bør du gjøre
# Headings of facts: what became of the message, when the server asks for another attempt, which mail provider answered,
# which blocklist the reply names
page-message = Denne meldingen
# What became of the message, with the class of its code: its first digit
page-permanent = Leveringen mislyktes permanent (klasse 5)
page-temporary = Leveringen mislyktes midlertidig (klasse 4)
page-retry-after = Serveren ber om nytt forsøk
page-provider = Svar fra
page-blocklist = Blokkeringsliste
# Heading of facts: a link to the page of the cause follows, where a code has a name of its own
page-cause = Årsak
# Heading; sentences on what is odd about the reply follow
page-notes = Verdt å vite
# In place of the verdict, where a text is about several recipients that cannot be told apart
page-mixed = Flere mottakere: slå opp hver for seg

## A code or a text that is not known

page-unknown = Ukjent kode
# The same for a code that only other systems than the standards have
page-unknown-other = Ikke en kode i SMTP-standardene
page-unknown-code = Verken SMTP-standardene eller noen av systemene her har denne koden. Se etter skrivefeil, eller lim inn hele svaret fra serveren: Ordene sier ofte mer enn koden.
# The table of systems is beside it, or below
page-unknown-standards = Andre systemer bruker denne koden. Velg systemet den kommer fra, i tabellen.
# A button with the system’s name follows
page-unknown-one = Ett av systemene her bruker denne koden. Kommer koden din derfra, kan du velge det:
page-unknown-scheme = Systemet du har valgt, har ikke denne koden, så betydningen er hentet fra standardene.
page-unknown-text = Teksten inneholder ingen kode eller formulering som er kjent her. Har du mer av svaret, bør du lime inn alt; det viktige begynner ofte med et tall som 550.
# Heading above that sentence
page-unknown-none = Fant ingen bounce i denne teksten

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
page-type-note = Typen gjelder adressen, ikke meldingen: En melding kan bli avvist permanent selv om adressen er i orden. Noen lister kaller alle 5.x.x-koder hard bounce, men mener meldingen; her heter det «Leveringen mislyktes permanent». Vil du se typen de oppgir, velger du dem i tabellen over systemer.
# A command that installs the package follows
page-developers = Samme svar i dine egne programmer:
# A language was chosen, but could not be fetched
page-language-failed = Språket kunne ikke lastes inn. Prøv igjen når du er på nett.
# A page of the reference was to be opened without a network
page-offline = Du er frakoblet, og den siden i oppslagsverket er ikke lest i denne nettleseren før. Gå tilbake for å komme dit du var.

## The page’s head, files and keys

# Link to the pages of all codes; also the heading of the index below
page-reference = Oppslagsverk
# Button: opens a file dialogue
page-file = Åpne en fil
# In place of a file’s name, of a text that is too long for the input. Its size follows
page-pasted = Innlimt tekst
# A new version of this page has been fetched. A button follows
page-update = En ny versjon av siden er klar.
page-update-now = Bruk den nå

## Why

# Headings of facts: which enhanced status code and which reply code were read
page-status = Utvidet statuskode
page-reply = Svarkode
# Heading of facts: a code of a sending platform
page-codes = Koder
# Heading of facts: the SMTP command that the refusal answered
page-command = Avvist ved
# Headings of facts: what the reply holds
page-fact-url = Nettside nevnt i svaret
page-fact-ip = IP-adresse
page-fact-host = Server
page-fact-address = E-postadresse
page-fact-domain = Domene
page-fact-id = Referanse
# Legend: whose words a part of the reply is, or why it did not count
page-part-frame = Står rundt svaret
page-part-quotation = Sitert
page-part-consequence = Følge av avvisningen
page-part-earlier = Tidligere forsøk
page-part-other-recipient = Om en annen mottaker
page-part-noise = Ikke lest

## Systems and policies

# Below the heading of the table; one of the three
page-table-agree = Alle systemene gir denne koden samme type.
page-table-meanings = Alle systemene gir denne koden samme type, men ikke samme betydning.
page-table-differ = Systemene er uenige om denne koden. Det kommer an på hvor koden din kommer fra.
# In the row of a system that gives another type than the one that is chosen
page-table-different = avviker
# In place of the name of the standards, where none has the code
page-table-common = Vanlig bruk (ingen standard)
# Below the title, where the chosen system calls a code a hard bounce and the verdict is to keep the address or to watch it
page-type-of-system = Typen er systemets egen. Årsaken alene beviser ikke at adressen er død, så bouncecode fraråder å fjerne den på grunn av denne bouncen.
page-policies = Hva hver regel ville gjøre etter denne bouncen
page-policies-hint = En regel sier etter hvilke bounces en adresse sperres, slik at ingenting sendes til den lenger. Den første er vårt råd; de andre følger det disse firmaene har publisert.
# In the list of policies: ours
page-policy-ours = bouncecode (anbefalt)
# What policies would do; their names follow
page-policy-active = Sperr ikke adressen
page-policy-watched = Sperr ikke ennå, men tell med denne bouncen
page-policy-suppressed = Sperr adressen
# Below the list of policies, after a refusal that says nothing against the address
page-policies-refusal = En avvisning som ikke skyldes adressen, for eksempel mistanke om søppelpost, teller ikke etter noen av disse reglene, selv om et system kaller koden sin en hard bounce.

## Several replies at once

# Title of the list: what its rows are. Their number follows
page-several-replies = Svar
page-several-recipients = Mottakere
page-several-codes = Koder
# Of a platform’s report
page-several-events = Hendelser
page-several-failures = Mislykkede leveringer
# Below the title, of deliveries beside the failures. Their number follows
page-several-delivered = Levert, ikke med i listen
# Headings of charts
page-by-action = Etter råd for adressen
page-by-type = Etter type
page-by-cause = Etter årsak
# Button below the chart, where it does not show all
page-all-causes = Vis alle årsaker
# Button beside the value that alone is shown
page-show-all = Vis alle
# Columns of the table: the number of the row, the recipient, the category, what to do with the address
page-column-row = Nr.
page-column-address = Adresse
# In its place, where no recipient is known
page-column-code = Kode
page-column-reply = Svar
page-column-happened = Hva som skjedde
page-column-action = Hva du gjør med den
# Label of a list of the columns, on narrow screens
page-sort = Sorter etter
page-no-address = ingen adresse
page-back = Tilbake til listen
# Buttons beside it: the row before the open one, and the row after it
page-row-before = Forrige
page-row-after = Neste
page-more-rows = Vis flere rader
page-save-csv = Lagre som CSV
page-save-json = Lagre som JSON
# Facts about a whole message that was entered, and about a platform’s report
page-report-subject = Emne
page-report-from = Avsender
page-report-date = Dato
page-report-mta = Rapportert av
page-report-platform = Plattform
page-report-skipped = Oppføringer som ikke er bounces
page-report-others = Meldinger som ikke gjelder noen adresse
# While a file is read. A bar, the number of rows behind its label, and a button follow
page-reading = Leser …
page-reading-rows = Leste rader
page-cancel = Stopp
page-cancelled = Lesingen ble stoppet. Du ser det som var lest til da.
page-not-kept = Det som ble vist her, er ikke lagret i denne nettleseren. Åpne filen eller lim inn teksten på nytt.
page-rows-cut = Bare den første millionen rader ble lest.
page-file-failed = Filen kunne ikke leses. Åpne den på nytt; hjelper ikke det, lagrer du den under et annet navn først.
page-file-binary = Denne filen inneholder ikke tekst. Åpne en lagret melding (.eml), en logg, CSV eller JSON.
page-file-damaged = Den komprimerte filen er skadet eller ufullstendig. Du ser det som kunne leses.
page-file-empty = Filen er tom.
page-file-large = Filen er svært stor, og bare begynnelsen ble lest. Del den opp i mindre filer for å lese alt.
page-file-columns = Ingen kolonne i tabellen inneholder en bouncekode eller et svar som er kjent her.
page-file-values = Dette er JSON, men ingen av verdiene er en bouncekode eller et svar som er kjent her.
page-file-json = Noe av dette er ikke gyldig JSON og ble utelatt.

## To take along

page-copy-text = Kopier som tekst
page-copy-json = Kopier som JSON
# Button: copies a link whose text has no e-mail addresses and no IP addresses in it
page-link-masked = Kopier lenke uten adresser
page-copied = Kopiert
# Button and heading of a dialogue
page-wrong = Meld fra om feil svar
page-wrong-hint = Kopier denne rapporten og send den til dem som driver siden. E-post- og IP-adresser er skjult; se gjennom resten før du sender den videre. Ingenting sendes herfra.
# First line of the report; the reader writes below it
page-wrong-right = Hva som hadde vært riktig:
page-wrong-copy = Kopier rapporten
page-close = Lukk
page-recent = Siste oppslag
page-recent-on = Husk mine siste ti oppslag i denne nettleseren

## The index, and the pages of codes, causes, providers and lists

page-search = Søk i oppslagsverket
page-search-hint = En kode, en årsak, en leverandør eller et ord som gmail, dns eller full
page-search-none = Ingenting i oppslagsverket passer. Lim inn hele svaret fra serveren ovenfor.
# Kinds of entries: headings, and beside a match
page-causes = Årsaker
page-statuses = Utvidede statuskoder
page-replies = Svarkoder
page-providers = E-postleverandører
page-blocklists = Blokkeringslister
page-systems = Utsendelsestjenester
page-reference-title = Bouncekoder og hva de betyr
page-reference-about = Alle SMTP-koder, e-postleverandører, blokkeringslister og plattformkoder: hva som skjedde, hva du bør gjøre, og om adressen kan stå på listen.
# Heading; a sample reply follows, in which the words are marked that decide, and a link that opens it
page-example = Eksempel på svar
page-example-open = Få dette svaret forklart
page-neighbours = Se også
# Heading; the code’s official English name follows, and where it is defined
page-registry = I standarden
# Label; a document or an address follows
page-source = Kilde
page-codes-of-cause = Koder med denne betydningen
page-own-codes = Koder med egen betydning her
page-provider-about = Hvordan bouncer fra denne e-postleverandøren kjennes igjen, hvilke egne koder den har, og hvor reglene står.
page-blocklist-ip = En bounce som nevner denne listen, skyldes avsenderserveren, som har sin IP-adresse på den. Mottakerens adresse er ikke årsaken.
page-blocklist-domain = En bounce som nevner denne listen, skyldes et domene på den: avsenderens eller domenet i en lenke. Mottakerens adresse er ikke årsaken.
page-system-about = Bouncekodene som denne utsendelsestjenesten bruker, og hva hver av dem betyr. På siden om en kode står det hva du bør gjøre, og om adressen kan bli stående på listen.
page-try = Slå opp et svar du selv har fått
page-kind-status = SMTP-statuskode
page-kind-reply = SMTP-svarkode
page-kind-cause = hvorfor e-post kommer i retur
page-kind-provider = feilmeldinger og koder
page-kind-blocklist = blokkeringsliste for e-post
page-kind-system = bouncekoder
page-signs = Kjennes igjen på
page-provider-link = For avsendere
page-blocklist-link = Sjekk og fjern en oppføring
page-blocklist-closed = Denne listen er nedlagt. Ingen kan fjerne adresser fra den lenger: Be administratoren for mottakerens server om å slutte å bruke den.
