# Swedish (sv); ids, order and variables as in en

### The lookup page’s own words; not shipped in the package.
### Read by whoever holds a bounce: marketers, support staff and administrators.

## Head of the page

# In the browser’s tab and in bookmarks
page-tab = { page-title } – bouncecode
page-title = Vad betyder den här studsen?
page-lead = Skriv in en studskod eller klistra in svaret från e-postservern. Du ser direkt om adressen kan vara kvar på listan, vad som hände och vad du bör göra.
# Label of the list of languages
page-language = Språk

## What the reader enters

page-input = Studskod, svar från servern, logg eller hela meddelandet
# Below the label of the input
page-input-hint = Till exempel 5.1.1, 550 eller hela svaret. Du kan också släppa en fil här.
# Button: empties the input
page-clear = Rensa
# Button: copies a link to this result. Then what it says once that is done, or why it cannot be done
page-link = Kopiera länk
page-link-copied = Länken har kopierats
page-link-long = Texten är för lång för en länk
page-privacy = Din text skickas ingenstans: den läses i din webbläsare. Länken du kopierar innehåller texten efter tecknet #, och den delen skickar webbläsaren aldrig till någon server. Men den som får länken kan läsa texten.
# Heading of some sample replies to click
page-examples = Exempel

## The result

# Heading; the next step and advice follow
page-advice = Det här bör du göra
# Headings of facts: what became of the message, when the server asks for another attempt, which mail provider answered,
# which blocklist the reply names
page-message = Det här meddelandet
# What became of the message, with the class of its code: its first digit
page-permanent = Leveransen misslyckades permanent (klass 5)
page-temporary = Leveransen misslyckades tillfälligt (klass 4)
page-retry-after = Servern ber om nytt försök
page-provider = Svar från
page-blocklist = Blocklista
# Heading of facts: a link to the page of the cause follows, where a code has a name of its own
page-cause = Orsak
# Heading; sentences on what is odd about the reply follow
page-notes = Värt att veta
# In place of the verdict, where a text is about several recipients that cannot be told apart
page-mixed = Flera mottagare: slå upp var och en för sig

## A code or a text that is not known

page-unknown = Okänd kod
# The same for a code that only other systems than the standards have
page-unknown-other = Ingen kod i SMTP-standarderna
page-unknown-code = Varken SMTP-standarderna eller något av systemen här har den här koden. Leta efter skrivfel, eller klistra in hela svaret från servern: orden säger ofta mer än koden.
# The table of systems is beside it, or below
page-unknown-standards = Andra system använder den här koden. Välj det system som den kommer från i tabellen.
# A button with the system’s name follows
page-unknown-one = Ett av systemen här använder den här koden. Om din kod kommer därifrån kan du välja det:
page-unknown-scheme = Systemet som du har valt har inte den här koden, så betydelsen är hämtad från standarderna.
page-unknown-text = Texten innehåller ingen kod eller formulering som är känd här. Om du har mer av svaret bör du klistra in allt; det viktiga börjar ofta med ett tal som 550.
# Heading above that sentence
page-unknown-none = Ingen studs hittades i den här texten

## The words that decided, marked in the text

page-evidence = Det här avgjorde svaret
# Legend: how the words are marked that decided, and those that were read but did not
page-evidence-decided = Avgörande
page-evidence-other = Även läst
page-evidence-none = Ingen enskild formulering eller kod var avgörande.
page-evidence-cut = Texten är lång; bara delarna runt de här orden visas.

## What all systems say of one code

page-table = Vad varje system säger om den här koden
page-table-hint = Välj ett system för att se hur det tolkar koden.
page-table-system = System
page-table-type = Typ
page-table-meaning = Betydelse
# In the row of the system that is chosen
page-table-current = valt

## Foot of the page

# Heading; the explanation of the type follows, then the note
page-type = Om typen
page-type-note = Typen gäller adressen, inte meddelandet: ett meddelande kan avvisas permanent trots att det inte är något fel på adressen. Vissa listor kallar alla 5.x.x-koder för hård studs men menar meddelandet; här heter det ”Leveransen misslyckades permanent”. Om du vill se vilken typ de anger väljer du dem i tabellen över system.
# A command that installs the package follows
page-developers = Samma svar i dina egna program:
# A language was chosen, but could not be fetched
page-language-failed = Språket kunde inte läsas in. Försök igen när du är uppkopplad.
# A page of the reference was to be opened without a network
page-offline = Du är offline, och den sidan i uppslagsverket har inte lästs i den här webbläsaren förut. Gå tillbaka för att komma dit du var.

## The page’s head, files and keys

# Link to the pages of all codes; also the heading of the index below
page-reference = Uppslagsverk
# Button: opens a file dialogue
page-file = Öppna en fil
# In place of a file’s name, of a text that is too long for the input. Its size follows
page-pasted = Inklistrad text
# A new version of this page has been fetched. A button follows
page-update = En ny version av sidan är klar.
page-update-now = Använd den nu

## Why

# Headings of facts: which enhanced status code and which reply code were read
page-status = Utökad statuskod
page-reply = Svarskod
# Heading of facts: a code of a sending platform
page-codes = Koder
# Heading of facts: the SMTP command that the refusal answered
page-command = Avvisat vid
# Headings of facts: what the reply holds
page-fact-url = Webbsida som nämns i svaret
page-fact-ip = IP-adress
page-fact-host = Server
page-fact-address = E-postadress
page-fact-domain = Domän
page-fact-id = Referens
# Legend: whose words a part of the reply is, or why it did not count
page-part-frame = Står runt svaret
page-part-quotation = Citerat
page-part-consequence = Följd av avvisningen
page-part-earlier = Tidigare försök
page-part-other-recipient = Gäller en annan mottagare
page-part-noise = Inte läst

## Systems and policies

# Below the heading of the table; one of the three
page-table-agree = Alla system ger den här koden samma typ.
page-table-meanings = Alla system ger den här koden samma typ, men inte samma betydelse.
page-table-differ = Systemen är oense om den här koden. Det beror på var din kod kommer ifrån.
# In the row of a system that gives another type than the one that is chosen
page-table-different = avviker
# In place of the name of the standards, where none has the code
page-table-common = Vanlig användning (ingen standard)
# Below the title, where the chosen system calls a code a hard bounce and the verdict is to keep the address or to watch it
page-type-of-system = Typen är systemets egen. Orsaken ensam bevisar inte att adressen är död, så bouncecode avråder från att ta bort den på grund av den här studsen.
page-policies = Vad varje regel skulle göra efter den här studsen
page-policies-hint = En regel säger efter vilka studsar en adress spärras, så att inget längre skickas till den. Den första är vårt råd; de andra följer det som dessa företag har publicerat.
# In the list of policies: ours
page-policy-ours = bouncecode (rekommenderas)
# What policies would do; their names follow
page-policy-active = Spärra inte adressen
page-policy-watched = Spärra inte än, men räkna den här studsen
page-policy-suppressed = Spärra adressen
# Below the list of policies, after a refusal that says nothing against the address
page-policies-refusal = En avvisning som inte beror på adressen, till exempel misstänkt skräppost, räknas inte enligt någon av dessa regler, även om ett system kallar sin kod en hård studs.

## Several replies at once

# Title of the list: what its rows are. Their number follows
page-several-replies = Svar
page-several-recipients = Mottagare
page-several-codes = Koder
# Of a platform’s report
page-several-events = Händelser
page-several-failures = Misslyckade leveranser
# Below the title, of deliveries beside the failures. Their number follows
page-several-delivered = Levererade, visas inte i listan
# Headings of charts
page-by-action = Efter råd för adressen
page-by-type = Efter typ
page-by-cause = Efter orsak
# Button below the chart, where it does not show all
page-all-causes = Visa alla orsaker
# Button beside the value that alone is shown
page-show-all = Visa alla
# Columns of the table: the number of the row, the recipient, the category, what to do with the address
page-column-row = Nr
page-column-address = Adress
# In its place, where no recipient is known
page-column-code = Kod
page-column-reply = Svar
page-column-happened = Vad som hände
page-column-action = Vad du gör med den
# Label of a list of the columns, on narrow screens
page-sort = Sortera efter
page-no-address = ingen adress
page-back = Tillbaka till listan
# Buttons beside it: the row before the open one, and the row after it
page-row-before = Föregående
page-row-after = Nästa
page-more-rows = Visa fler rader
page-save-csv = Spara som CSV
page-save-json = Spara som JSON
# Facts about a whole message that was entered, and about a platform’s report
page-report-subject = Ämne
page-report-from = Avsändare
page-report-date = Datum
page-report-mta = Rapporterat av
page-report-platform = Plattform
page-report-skipped = Poster som inte är studsar
page-report-others = Meddelanden som inte gäller någon adress
# While a file is read. A bar, the number of rows behind its label, and a button follow
page-reading = Läser …
page-reading-rows = Lästa rader
page-cancel = Stoppa
page-cancelled = Läsningen stoppades. Du ser det som hann läsas.
page-not-kept = Det som visades här sparas inte i den här webbläsaren. Öppna filen eller klistra in texten igen.
page-rows-cut = Bara den första miljonen rader lästes.
page-file-failed = Filen kunde inte läsas. Öppna den igen; om det inte hjälper sparar du den först under ett annat namn.
page-file-binary = Den här filen innehåller ingen text. Öppna ett sparat meddelande (.eml), en logg, CSV eller JSON.
page-file-damaged = Den komprimerade filen är skadad eller ofullständig. Du ser det som gick att läsa.
page-file-empty = Filen är tom.
page-file-large = Filen är mycket stor och bara början lästes. Dela upp den i mindre filer för att läsa allt.
page-file-columns = Ingen kolumn i tabellen innehåller en studskod eller ett svar som är känt här.
page-file-values = Det här är JSON, men inget av värdena är en studskod eller ett svar som är känt här.
page-file-json = En del av detta är inte giltig JSON och togs inte med.

## To take along

page-copy-text = Kopiera som text
page-copy-json = Kopiera som JSON
# Button: copies a link whose text has no e-mail addresses and no IP addresses in it
page-link-masked = Kopiera länk utan adresser
page-copied = Kopierat
# Button and heading of a dialogue
page-wrong = Rapportera ett felaktigt svar
page-wrong-hint = Kopiera rapporten och skicka den till den som driver sidan. E-post- och IP-adresser är dolda; gå igenom resten innan du skickar den vidare. Inget skickas härifrån.
# First line of the report; the reader writes below it
page-wrong-right = Vad som hade varit rätt:
page-wrong-copy = Kopiera rapporten
page-close = Stäng
page-recent = Senaste uppslagningar
page-recent-on = Kom ihåg mina senaste tio uppslagningar i den här webbläsaren

## The index, and the pages of codes, causes, providers and lists

page-search = Sök i uppslagsverket
page-search-hint = En kod, en orsak, en leverantör eller ett ord som gmail, dns eller full
page-search-none = Inget i uppslagsverket matchar. Klistra in hela svaret från servern ovanför.
# Kinds of entries: headings, and beside a match
page-causes = Orsaker
page-statuses = Utökade statuskoder
page-replies = Svarskoder
page-providers = E-postleverantörer
page-blocklists = Blocklistor
page-systems = Utskickstjänster
page-reference-title = Studskoder och vad de betyder
page-reference-about = Alla SMTP-koder, e-postleverantörer, blocklistor och plattformskoder: vad som hände, vad du bör göra och om adressen kan vara kvar på listan.
# Heading; a sample reply follows, in which the words are marked that decide, and a link that opens it
page-example = Exempel på svar
page-example-open = Få det här svaret förklarat
page-neighbours = Se även
# Heading; the code’s official English name follows, and where it is defined
page-registry = I standarden
# Label; a document or an address follows
page-source = Källa
page-codes-of-cause = Koder med den här betydelsen
page-own-codes = Koder med egen betydelse här
page-provider-about = Hur studsar från den här e-postleverantören känns igen, vilka egna koder den har och var reglerna finns.
page-blocklist-ip = En studs som nämner den här listan beror på avsändarservern, vars IP-adress finns på den. Mottagarens adress är inte orsaken.
page-blocklist-domain = En studs som nämner den här listan beror på en domän på den: avsändarens eller domänen i en länk. Mottagarens adress är inte orsaken.
page-system-about = Studskoderna som den här utskickstjänsten använder och vad var och en betyder. På sidan om en kod står vad du bör göra och om adressen kan vara kvar på listan.
page-try = Slå upp ett eget svar
page-kind-status = SMTP-statuskod
page-kind-reply = SMTP-svarskod
page-kind-cause = varför e-post studsar
page-kind-provider = felmeddelanden och koder
page-kind-blocklist = blocklista för e-post
page-kind-system = studskoder
page-signs = Känns igen på
page-provider-link = För avsändare
page-blocklist-link = Kontrollera och ta bort en post
page-blocklist-closed = Den här listan är nedlagd. Ingen kan längre ta bort en adress från den: be administratören för mottagarens server att sluta använda den.
