# Dutch, with ‘je’; ids, order and variables follow en

### The lookup page’s own words; not shipped in the package.
### Read by whoever holds a bounce: marketers, support staff and administrators.

## Head of the page

# In the browser’s tab and in bookmarks
page-tab = { page-title } – bouncecode
page-title = Wat betekent deze bounce?
page-lead = Typ een bouncecode of plak wat de mailserver schreef. Je ziet meteen of het adres op je lijst mag blijven staan, wat er is gebeurd en wat je kunt doen.
# Label of the list of languages
page-language = Taal

## What the reader enters

page-input = Bouncecode, antwoord van de server, logboek of heel bericht
# Below the label of the input
page-input-hint = Bijvoorbeeld 5.1.1, 550 of het hele antwoord. Je kunt ook een bestand hierheen slepen.
# Button: empties the input
page-clear = Wissen
# Button: copies a link to this result. Then what it says once that is done, or why it cannot be done
page-link = Link kopiëren
page-link-copied = Link gekopieerd
page-link-long = De tekst is te lang voor een link
page-privacy = Je tekst wordt nergens naartoe gestuurd: hij wordt in je browser verwerkt. In de link die je kopieert staat hij achter het hekje (#); dat deel stuurt de browser naar geen enkele server. Wie de link krijgt, kan de tekst lezen.
# Heading of some sample replies to click
page-examples = Voorbeelden

## The result

# Heading; the next step and advice follow
page-advice = Wat je kunt doen
# Headings of facts: what became of the message, when the server asks for another attempt, which mail provider answered,
# which blocklist the reply names
page-message = Dit bericht
# What became of the message, with the class of its code: its first digit
page-permanent = Bezorging definitief mislukt (klasse 5)
page-temporary = Bezorging tijdelijk mislukt (klasse 4)
page-retry-after = Server vraagt om nieuwe poging
page-provider = Antwoord van
page-blocklist = Blokkeerlijst
# Heading of facts: a link to the page of the cause follows, where a code has a name of its own
page-cause = Oorzaak
# Heading; sentences on what is odd about the reply follow
page-notes = Goed om te weten
# In place of the verdict, where a text is about several recipients that cannot be told apart
page-mixed = Meerdere ontvangers: zoek elk apart op

## A code or a text that is not known

page-unknown = Onbekende code
# The same for a code that only other systems than the standards have
page-unknown-other = Geen code van de SMTP-standaarden
page-unknown-code = Noch de SMTP-standaarden, noch de systemen hier kennen deze code. Controleer hem op typefouten of plak het hele antwoord van de server: de woorden zeggen vaak meer dan de code.
# The table of systems is beside it, or below
page-unknown-standards = Andere systemen gebruiken deze code. Kies in de tabel het systeem waar hij vandaan komt.
# A button with the system’s name follows
page-unknown-one = Eén van de systemen hier gebruikt deze code. Komt die van jou daarvandaan, kies het dan:
page-unknown-scheme = Het gekozen systeem kent deze code niet; de betekenis komt daarom uit de standaarden.
page-unknown-text = Deze tekst bevat geen code of formulering die hier bekend is. Heb je meer van het antwoord, plak dan alles; het belangrijkste begint vaak met een getal zoals 550.
# Heading above that sentence
page-unknown-none = Geen bounce gevonden in deze tekst

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
page-type-note = Het type gaat over het adres, niet over het bericht: een bericht kan definitief geweigerd zijn terwijl er met het adres niets mis is. Sommige lijsten noemen elke code 5.x.x een hard bounce; ze bedoelen het bericht, zoals hier ‘Bezorging definitief mislukt’. Welk type zij geven, zie je als je ze kiest in de tabel met systemen.
# A command that installs the package follows
page-developers = Dezelfde antwoorden voor je eigen software:
# A language was chosen, but could not be fetched
page-language-failed = De taal kon niet worden geladen. Probeer het opnieuw zodra je online bent.
# A page of the reference was to be opened without a network
page-offline = Je bent offline, en die pagina van het naslagwerk is in deze browser nog niet eerder gelezen. Ga terug om weer te komen waar je was.

## The page’s head, files and keys

# Link to the pages of all codes; also the heading of the index below
page-reference = Naslagwerk
# Button: opens a file dialogue
page-file = Bestand openen
# In place of a file’s name, of a text that is too long for the input. Its size follows
page-pasted = Geplakte tekst
# A new version of this page has been fetched. A button follows
page-update = Er staat een nieuwe versie van deze pagina klaar.
page-update-now = Nu gebruiken

## Why

# Headings of facts: which enhanced status code and which reply code were read
page-status = Uitgebreide statuscode
page-reply = Antwoordcode
# Heading of facts: a code of a sending platform
page-codes = Codes
# Heading of facts: the SMTP command that the refusal answered
page-command = Geweigerd bij
# Headings of facts: what the reply holds
page-fact-url = Pagina die het antwoord noemt
page-fact-ip = IP-adres
page-fact-host = Server
page-fact-address = E-mailadres
page-fact-domain = Domein
page-fact-id = Kenmerk
# Legend: whose words a part of the reply is, or why it did not count
page-part-frame = Staat rond het antwoord
page-part-quotation = Geciteerd
page-part-consequence = Gevolg van de weigering
page-part-earlier = Eerdere poging
page-part-other-recipient = Over een andere ontvanger
page-part-noise = Niet gelezen

## Systems and policies

# Below the heading of the table; one of the three
page-table-agree = Alle systemen geven deze code hetzelfde type.
page-table-meanings = Alle systemen geven deze code hetzelfde type, maar niet dezelfde betekenis.
page-table-differ = De systemen zijn het niet eens over deze code. Het hangt ervan af waar je code vandaan komt.
# In the row of a system that gives another type than the one that is chosen
page-table-different = afwijkend
# In place of the name of the standards, where none has the code
page-table-common = Gangbaar gebruik (geen standaard)
# Below the title, where the chosen system calls a code a hard bounce and the verdict is to keep the address or to watch it
page-type-of-system = Het type is dat van het systeem. De oorzaak alleen bewijst niet dat het adres niet meer werkt; bouncecode raadt daarom af het vanwege deze bounce te verwijderen.
page-policies = Wat elke regel na deze bounce zou doen
page-policies-hint = Een regel bepaalt na welke bounces een adres wordt geblokkeerd, zodat er niets meer naartoe gaat. De eerste is ons advies; de andere volgen wat deze bedrijven publiceren.
# In the list of policies: ours
page-policy-ours = bouncecode (aanbevolen)
# What policies would do; their names follow
page-policy-active = Adres niet blokkeren
page-policy-watched = Nog niet blokkeren, maar deze bounce meetellen
page-policy-suppressed = Adres blokkeren
# Below the list of policies, after a refusal that says nothing against the address
page-policies-refusal = Een weigering die niet aan het adres ligt, bijvoorbeeld bij een vermoeden van spam, telt volgens geen van deze regels mee, ook als een systeem zijn code een hard bounce noemt.

## Several replies at once

# Title of the list: what its rows are. Their number follows
page-several-replies = Antwoorden
page-several-recipients = Ontvangers
page-several-codes = Codes
# Of a platform’s report
page-several-events = Gebeurtenissen
page-several-failures = Mislukte bezorgingen
# Below the title, of deliveries beside the failures. Their number follows
page-several-delivered = Bezorgd, niet in de lijst
# Headings of charts
page-by-action = Per advies voor het adres
page-by-type = Per type
page-by-cause = Per oorzaak
# Button below the chart, where it does not show all
page-all-causes = Alle oorzaken tonen
# Button beside the value that alone is shown
page-show-all = Alles tonen
# Columns of the table: the number of the row, the recipient, the category, what to do with the address
page-column-row = Nr.
page-column-address = Adres
# In its place, where no recipient is known
page-column-code = Code
page-column-reply = Antwoord
page-column-happened = Wat er is gebeurd
page-column-action = Wat je ermee doet
# Label of a list of the columns, on narrow screens
page-sort = Sorteren op
page-no-address = geen adres
page-back = Terug naar de lijst
# Buttons beside it: the row before the open one, and the row after it
page-row-before = Vorige
page-row-after = Volgende
page-more-rows = Meer rijen tonen
page-save-csv = Opslaan als CSV
page-save-json = Opslaan als JSON
# Facts about a whole message that was entered, and about a platform’s report
page-report-subject = Onderwerp
page-report-from = Afzender
page-report-date = Datum
page-report-mta = Gemeld door
page-report-platform = Platform
page-report-skipped = Records die geen bounce zijn
page-report-others = Berichten die over geen adres gaan
# While a file is read. A bar, the number of rows behind its label, and a button follow
page-reading = Bezig met lezen…
page-reading-rows = Gelezen rijen
page-cancel = Stoppen
page-cancelled = Het lezen is gestopt. Je ziet wat tot dan toe was gelezen.
page-not-kept = Wat hier stond, wordt niet in deze browser bewaard. Open het bestand of plak de tekst nog eens.
page-rows-cut = Alleen het eerste miljoen rijen is gelezen.
page-file-failed = Het bestand kon niet worden gelezen. Open het nog eens; helpt dat niet, sla het dan eerst op onder een andere naam.
page-file-binary = Dit bestand bevat geen tekst. Open een opgeslagen bericht (.eml), een logboek, CSV of JSON.
page-file-damaged = Het gecomprimeerde bestand is beschadigd of onvolledig. Je ziet wat ervan gelezen kon worden.
page-file-empty = Het bestand is leeg.
page-file-large = Het bestand is erg groot en alleen het begin is gelezen. Splits het in kleinere bestanden om alles te lezen.
page-file-columns = Geen kolom van deze tabel bevat een bouncecode of antwoord dat hier bekend is.
page-file-values = Dit is JSON, maar geen van de waarden is een bouncecode of antwoord dat hier bekend is.
page-file-json = Een deel hiervan is geen geldige JSON en is weggelaten.

## To take along

page-copy-text = Als tekst kopiëren
page-copy-json = Als JSON kopiëren
# Button: copies a link whose text has no e-mail addresses and no IP addresses in it
page-link-masked = Link zonder adressen kopiëren
page-copied = Gekopieerd
# Button and heading of a dialogue
page-wrong = Verkeerd antwoord melden
page-wrong-hint = Kopieer dit rapport en stuur het naar de beheerder van deze pagina. E-mail- en IP-adressen zijn vervangen; controleer de rest voordat je het doorgeeft. Vanaf hier wordt niets verstuurd.
# First line of the report; the reader writes below it
page-wrong-right = Wat juist was geweest:
page-wrong-copy = Rapport kopiëren
page-close = Sluiten
page-recent = Laatst opgezocht
page-recent-on = Mijn laatste tien zoekopdrachten in deze browser bewaren

## The index, and the pages of codes, causes, providers and lists

page-search = Zoeken in het naslagwerk
page-search-hint = Een code, een oorzaak, een provider of een woord zoals gmail, dns of vol
page-search-none = Niets in het naslagwerk past hierbij. Plak hierboven het hele antwoord van de server.
# Kinds of entries: headings, and beside a match
page-causes = Oorzaken
page-statuses = Uitgebreide statuscodes
page-replies = Antwoordcodes
page-providers = Mailproviders
page-blocklists = Blokkeerlijsten
page-systems = Verzendplatforms
page-reference-title = Bouncecodes en wat ze betekenen
page-reference-about = Alle SMTP-codes, mailproviders, blokkeerlijsten en platformcodes: wat er is gebeurd, wat je kunt doen en of het adres op je lijst mag blijven.
# Heading; a sample reply follows, in which the words are marked that decide, and a link that opens it
page-example = Voorbeeldantwoord
page-example-open = Dit antwoord laten uitleggen
page-neighbours = Zie ook
# Heading; the code’s official English name follows, and where it is defined
page-registry = In de standaard
# Label; a document or an address follows
page-source = Bron
page-codes-of-cause = Codes met deze betekenis
page-own-codes = Codes met hier een eigen betekenis
page-provider-about = Hoe je bounces van deze mailprovider herkent, welke codes hij op eigen wijze gebruikt en waar zijn regels staan.
page-blocklist-ip = Een bounce die deze lijst noemt, komt door de verzendende server, waarvan het IP-adres erop staat. Het adres van de ontvanger is niet de oorzaak.
page-blocklist-domain = Een bounce die deze lijst noemt, komt door een domein erop: dat van de afzender of van een link. Het adres van de ontvanger is niet de oorzaak.
page-system-about = De bouncecodes van dit platform en wat elke code betekent. Op de pagina van een code staat wat je kunt doen en of het adres op je lijst kan blijven.
page-try = Zoek je eigen antwoord op
page-kind-status = SMTP-statuscode
page-kind-reply = SMTP-antwoordcode
page-kind-cause = waarom e-mail terugkomt
page-kind-provider = foutmeldingen en codes
page-kind-blocklist = blokkeerlijst voor e-mail
page-kind-system = bouncecodes
page-signs = Te herkennen aan
page-provider-link = Voor afzenders
page-blocklist-link = Vermelding controleren en laten verwijderen
page-blocklist-closed = Deze lijst is opgeheven. Niemand kan er nog een adres van verwijderen: vraag de beheerder van de server van de ontvanger om de lijst niet meer te gebruiken.
