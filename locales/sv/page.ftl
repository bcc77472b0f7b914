# Swedish (sv); ids, order and variables as in en

### The lookup page’s own words; not shipped in the package.
### Read by whoever holds a bounce: marketers, support staff and administrators.

## Head of the page

# In the browser’s tab and in bookmarks
page-tab = { page-title } – bouncecode
page-title = Vad betyder den här studsen?
page-lead = Skriv in en studskod eller klistra in svaret från e-postservern. Du ser direkt vad som hände, vad du bör göra nu och om adressen kan vara kvar på listan.
# Label of the list of languages
page-language = Språk

## What the reader enters

page-input = Studskod eller svar från servern
# Below the label of the input
page-input-hint = Till exempel 5.1.1, 550 eller hela svaret
# Button: empties the input
page-clear = Rensa
# Button: copies a link to this result. Then what it says once that is done, or why it cannot be done
page-link = Kopiera länk
page-link-copied = Länken har kopierats
page-link-long = Texten är för lång för en länk
# Label of a list: the SMTP standards, and sending platforms that have codes of their own
page-scheme = Tolka koder enligt
page-scheme-hint = Välj ett annat system bara om koden kommer därifrån.
page-privacy = Din text skickas ingenstans: den läses i din webbläsare. Länken du kopierar innehåller texten efter tecknet #, och den delen skickar webbläsaren aldrig till någon server. Men den som får länken kan läsa texten.
# Heading of some sample replies to click
page-examples = Exempel

## The result

# Where the result will be, as long as there is none
page-waiting = Resultatet visas här medan du skriver.
# Heading; the next step and advice follow
page-advice = Det här bör du göra
# Headings of facts: whether the address may stay, what became of the message, when the server asks for another
# attempt, which codes were read, which mail provider answered, which blocklist the reply names
page-address = Adressen
page-message = Det här meddelandet
# What became of the message, with the digit that its code begins with
page-permanent = Leveransen misslyckades permanent (5)
page-temporary = Leveransen misslyckades tillfälligt (4)
page-retry-after = Servern ber om nytt försök
page-codes = Koder
page-provider = Svar från
page-blocklist = Blocklista
# Heading; sentences on what is odd about the reply follow
page-notes = Värt att veta

## A code or a text that is not known

page-unknown = Okänd kod
page-unknown-code = Varken SMTP-standarderna eller något av systemen här har den här koden. Leta efter skrivfel, eller klistra in hela svaret från servern: orden säger ofta mer än koden.
# A table with the other systems follows
page-unknown-standards = SMTP-standarderna har inte den här koden, men det har andra system. Välj det system som den kommer från i tabellen nedan.
page-unknown-scheme = Systemet som du har valt har inte den här koden, så betydelsen är hämtad från standarderna.
page-unknown-text = Texten innehåller ingen kod eller formulering som är känd här. Om du har mer av svaret bör du klistra in allt; det viktiga börjar ofta med ett tal som 550.

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
page-type-note = Typen gäller adressen, inte meddelandet: ett meddelande kan avvisas permanent trots att det inte är något fel på adressen. Vissa listor kallar alla 5.x.x-koder för hård studs men menar meddelandet; här heter det ”Leveransen misslyckades permanent”. Om du vill se vilken typ de anger väljer du listan under ”{ page-scheme }”.
# A command that installs the package follows
page-developers = Samma svar i dina egna program:
# A language was chosen, but could not be fetched
page-language-failed = Språket kunde inte läsas in. Försök igen när du är uppkopplad.
