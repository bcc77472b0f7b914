# German, with „Sie“; ids, order and variables follow en

### The lookup page’s own words; not shipped in the package.
### Read by whoever holds a bounce: marketers, support staff and administrators.

## Head of the page

# In the browser’s tab and in bookmarks
page-tab = { page-title } – bouncecode
page-title = Was bedeutet dieser Bounce?
page-lead = Geben Sie einen Bounce-Code ein oder fügen Sie die Antwort des Mailservers ein. Sie sehen sofort, was passiert ist, was jetzt zu tun ist und ob die Adresse im Verteiler bleiben kann.
# Label of the list of languages
page-language = Sprache

## What the reader enters

page-input = Bounce-Code oder Serverantwort
# Below the label of the input
page-input-hint = Zum Beispiel 5.1.1, 550 oder die ganze Antwort
# Button: empties the input
page-clear = Leeren
# Button: copies a link to this result. Then what it says once that is done, or why it cannot be done
page-link = Link kopieren
page-link-copied = Link kopiert
page-link-long = Der Text ist zu lang für einen Link
# Label of a list: the SMTP standards, and sending platforms that have codes of their own
page-scheme = Lesart der Codes
page-scheme-hint = Wählen Sie ein anderes System nur, wenn der Code von dort stammt.
page-privacy = Ihr Text wird nirgendwohin gesendet, sondern nur in Ihrem Browser ausgewertet. Der kopierte Link enthält ihn hinter dem Zeichen #; diesen Teil übermittelt der Browser an keinen Server. Wer den Link bekommt, kann den Text lesen.
# Heading of some sample replies to click
page-examples = Beispiele

## The result

# Where the result will be, as long as there is none
page-waiting = Das Ergebnis erscheint hier, während Sie tippen.
# Heading; the next step and advice follow
page-advice = Was zu tun ist
# Headings of facts: whether the address may stay, what became of the message, when the server asks for another
# attempt, which codes were read, which mail provider answered, which blocklist the reply names
page-address = Die Adresse
page-message = Diese Nachricht
# What became of the message, with the digit that its code begins with
page-permanent = Zustellung endgültig gescheitert (5)
page-temporary = Zustellung vorerst gescheitert (4)
page-retry-after = Server bittet um neuen Versuch
page-codes = Codes
page-provider = Antwort von
page-blocklist = Blockliste
# Heading; sentences on what is odd about the reply follow
page-notes = Gut zu wissen

## A code or a text that is not known

page-unknown = Unbekannter Code
page-unknown-code = Weder die SMTP-Standards noch eines der Systeme hier kennt diesen Code. Prüfen Sie ihn auf Tippfehler oder fügen Sie die ganze Serverantwort ein: Der Wortlaut sagt oft mehr als der Code.
# A table with the other systems follows
page-unknown-standards = Die SMTP-Standards kennen diesen Code nicht, andere Systeme schon. Wählen Sie in der Tabelle unten das System, von dem er stammt.
page-unknown-scheme = Das gewählte System führt diesen Code nicht, deshalb stammt die Bedeutung aus den Standards.
page-unknown-text = Dieser Text enthält keinen Code und keine Formulierung, die hier bekannt ist. Fügen Sie die ganze Antwort ein, wenn Sie mehr davon haben; das Wichtige beginnt oft mit einer Zahl wie 550.

## The words that decided, marked in the text

page-evidence = Was den Ausschlag gab
# Legend: how the words are marked that decided, and those that were read but did not
page-evidence-decided = Ausschlaggebend
page-evidence-other = Außerdem gelesen
page-evidence-none = Kein einzelnes Wort und kein Code gab allein den Ausschlag.
page-evidence-cut = Der Text ist lang; gezeigt werden nur die Stellen um diese Wörter.

## What all systems say of one code

page-table = Was jedes System zu diesem Code sagt
page-table-hint = Wählen Sie ein System, um dessen Lesart zu sehen.
page-table-system = System
page-table-type = Typ
page-table-meaning = Bedeutung
# In the row of the system that is chosen
page-table-current = gewählt

## Foot of the page

# Heading; the explanation of the type follows, then the note
page-type = Zum Typ
page-type-note = Der Typ bezieht sich auf die Adresse, nicht auf die Nachricht: Eine Nachricht kann endgültig abgelehnt werden, obwohl mit der Adresse alles in Ordnung ist. Manche Listen führen jeden Code 5.x.x als Hard Bounce; sie meinen die Nachricht, wie hier „Zustellung endgültig gescheitert“. Welchen Typ sie angeben, sehen Sie, wenn Sie sie unter „{ page-scheme }“ wählen.
# A command that installs the package follows
page-developers = Dieselben Antworten für Ihre eigene Software:
# A language was chosen, but could not be fetched
page-language-failed = Die Sprache konnte nicht geladen werden. Versuchen Sie es erneut, sobald Sie online sind.
