# German, with „Sie“; ids, order and variables follow en

### The lookup page’s own words; not shipped in the package.
### Read by whoever holds a bounce: marketers, support staff and administrators.

## Head of the page

# In the browser’s tab and in bookmarks
page-tab = { page-title } – bouncecode
page-title = Was bedeutet dieser Bounce?
page-lead = Geben Sie einen Bounce-Code ein oder fügen Sie die Antwort des Mailservers ein. Sie sehen sofort, ob die Adresse im Verteiler bleiben kann, was passiert ist und was zu tun ist.
# Label of the list of languages
page-language = Sprache

## What the reader enters

page-input = Bounce-Code, Serverantwort, Log oder ganze Nachricht
# Below the label of the input
page-input-hint = Zum Beispiel 5.1.1, 550 oder die ganze Antwort. Sie können auch eine Datei hierher ziehen.
# Button: empties the input
page-clear = Leeren
# Button: copies a link to this result. Then what it says once that is done, or why it cannot be done
page-link = Link kopieren
page-link-copied = Link kopiert
page-link-long = Der Text ist zu lang für einen Link
page-privacy = Ihr Text wird nirgendwohin gesendet, sondern nur in Ihrem Browser ausgewertet. Der kopierte Link enthält ihn hinter dem Zeichen #; diesen Teil übermittelt der Browser an keinen Server. Wer den Link bekommt, kann den Text lesen.
# Heading of some sample replies to click
page-examples = Beispiele

## The result

# Heading; the next step and advice follow
page-advice = Was zu tun ist
# Headings of facts: what became of the message, when the server asks for another attempt, which mail provider answered,
# which blocklist the reply names
page-message = Diese Nachricht
# What became of the message, with the class of its code: its first digit
page-permanent = Zustellung endgültig gescheitert (Klasse 5)
page-temporary = Zustellung vorerst gescheitert (Klasse 4)
page-retry-after = Server bittet um neuen Versuch
page-provider = Antwort von
page-blocklist = Blockliste
# Heading of facts: a link to the page of the cause follows, where a code has a name of its own
page-cause = Ursache
# Heading; sentences on what is odd about the reply follow
page-notes = Gut zu wissen
# In place of the verdict, where a text is about several recipients that cannot be told apart
page-mixed = Mehrere Empfänger: Schlagen Sie jeden einzeln nach

## A code or a text that is not known

page-unknown = Unbekannter Code
# The same for a code that only other systems than the standards have
page-unknown-other = Kein Code der SMTP-Standards
page-unknown-code = Weder die SMTP-Standards noch eines der Systeme hier kennt diesen Code. Prüfen Sie ihn auf Tippfehler oder fügen Sie die ganze Serverantwort ein: Der Wortlaut sagt oft mehr als der Code.
# The table of systems is beside it, or below
page-unknown-standards = Andere Systeme verwenden diesen Code. Wählen Sie in der Tabelle das System, von dem er stammt.
# A button with the system’s name follows
page-unknown-one = Eines der Systeme hier verwendet diesen Code. Stammt Ihr Code von dort, wählen Sie es:
page-unknown-scheme = Das gewählte System führt diesen Code nicht, deshalb stammt die Bedeutung aus den Standards.
page-unknown-text = Dieser Text enthält keinen Code und keine Formulierung, die hier bekannt ist. Fügen Sie die ganze Antwort ein, wenn Sie mehr davon haben; das Wichtige beginnt oft mit einer Zahl wie 550.
# Heading above that sentence
page-unknown-none = In diesem Text wurde kein Bounce gefunden

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
page-type-note = Der Typ bezieht sich auf die Adresse, nicht auf die Nachricht: Eine Nachricht kann endgültig abgelehnt werden, obwohl mit der Adresse alles in Ordnung ist. Manche Listen führen jeden Code 5.x.x als Hard Bounce; sie meinen die Nachricht, wie hier „Zustellung endgültig gescheitert“. Welchen Typ sie angeben, sehen Sie, wenn Sie sie in der Tabelle der Systeme wählen.
# A command that installs the package follows
page-developers = Dieselben Antworten für Ihre eigene Software:
# A language was chosen, but could not be fetched
page-language-failed = Die Sprache konnte nicht geladen werden. Versuchen Sie es erneut, sobald Sie online sind.
# A page of the reference was to be opened without a network
page-offline = Sie sind offline, und diese Seite des Nachschlagewerks wurde in diesem Browser noch nicht gelesen. Mit „Zurück“ kommen Sie dorthin, wo Sie waren.

## The page’s head, files and keys

# Link to the pages of all codes; also the heading of the index below
page-reference = Nachschlagewerk
# Button: opens a file dialogue
page-file = Datei öffnen
# In place of a file’s name, of a text that is too long for the input. Its size follows
page-pasted = Eingefügter Text
# A new version of this page has been fetched. A button follows
page-update = Eine neue Version dieser Seite ist bereit.
page-update-now = Jetzt verwenden

## Why

# Headings of facts: which enhanced status code and which reply code were read
page-status = Erweiterter Statuscode
page-reply = Antwortcode
# Heading of facts: a code of a sending platform
page-codes = Codes
# Heading of facts: the SMTP command that the refusal answered
page-command = Abgelehnt bei
# Headings of facts: what the reply holds
page-fact-url = In der Antwort genannte Seite
page-fact-ip = IP-Adresse
page-fact-host = Server
page-fact-address = E-Mail-Adresse
page-fact-domain = Domain
page-fact-id = Kennung
# Legend: whose words a part of the reply is, or why it did not count
page-part-frame = Steht um die Antwort herum
page-part-quotation = Zitiert
page-part-consequence = Folge der Ablehnung
page-part-earlier = Früherer Versuch
page-part-other-recipient = Betrifft einen anderen Empfänger
page-part-noise = Nicht ausgewertet

## Systems and policies

# Below the heading of the table; one of the three
page-table-agree = Alle Systeme geben diesem Code denselben Typ.
page-table-meanings = Alle Systeme geben diesem Code denselben Typ, aber nicht dieselbe Bedeutung.
page-table-differ = Die Systeme sind sich bei diesem Code nicht einig. Es kommt darauf an, woher Ihr Code stammt.
# In the row of a system that gives another type than the one that is chosen
page-table-different = abweichend
# In place of the name of the standards, where none has the code
page-table-common = Übliche Verwendung (kein Standard)
# Below the title, where the chosen system calls a code a hard bounce and the verdict is to keep the address or to watch it
page-type-of-system = Der Typ ist der des Systems. Die Ursache allein beweist nicht, dass die Adresse nicht mehr funktioniert; bouncecode rät daher davon ab, sie wegen dieses Bounces zu entfernen.
page-policies = Was jede Regel nach diesem Bounce täte
page-policies-hint = Eine Regel legt fest, nach welchen Bounces eine Adresse gesperrt, also nicht mehr angeschrieben wird. Die erste ist unsere Empfehlung; die anderen folgen dem, was diese Firmen veröffentlichen.
# In the list of policies: ours
page-policy-ours = bouncecode (empfohlen)
# What policies would do; their names follow
page-policy-active = Adresse nicht sperren
page-policy-watched = Noch nicht sperren, aber diesen Bounce mitzählen
page-policy-suppressed = Adresse sperren
# Below the list of policies, after a refusal that says nothing against the address
page-policies-refusal = Eine Ablehnung, die nicht an der Adresse liegt, etwa wegen Spamverdachts, zählt nach keiner dieser Regeln, auch wenn ein System seinen Code einen Hard Bounce nennt.

## Several replies at once

# Title of the list: what its rows are. Their number follows
page-several-replies = Antworten
page-several-recipients = Empfänger
page-several-codes = Codes
# Of a platform’s report
page-several-events = Ereignisse
page-several-failures = Gescheiterte Zustellungen
# Below the title, of deliveries beside the failures. Their number follows
page-several-delivered = Zugestellt, nicht aufgeführt
# Headings of charts
page-by-action = Nach Empfehlung für die Adresse
page-by-type = Nach Typ
page-by-cause = Nach Ursache
# Button below the chart, where it does not show all
page-all-causes = Alle Ursachen anzeigen
# Button beside the value that alone is shown
page-show-all = Alle anzeigen
# Columns of the table: the number of the row, the recipient, the category, what to do with the address
page-column-row = Nr.
page-column-address = Adresse
# In its place, where no recipient is known
page-column-code = Code
page-column-reply = Antwort
page-column-happened = Was passiert ist
page-column-action = Was mit ihr zu tun ist
# Label of a list of the columns, on narrow screens
page-sort = Sortieren nach
page-no-address = keine Adresse
page-back = Zurück zur Liste
# Buttons beside it: the row before the open one, and the row after it
page-row-before = Vorige
page-row-after = Nächste
page-more-rows = Weitere Zeilen zeigen
page-save-csv = Als CSV speichern
page-save-json = Als JSON speichern
# Facts about a whole message that was entered, and about a platform’s report
page-report-subject = Betreff
page-report-from = Absender
page-report-date = Datum
page-report-mta = Gemeldet von
page-report-platform = Plattform
page-report-skipped = Einträge, die keine Bounces sind
page-report-others = Nachrichten, die über keine Adresse berichten
# While a file is read. A bar, the number of rows behind its label, and a button follow
page-reading = Wird gelesen …
page-reading-rows = Gelesene Zeilen
page-cancel = Anhalten
page-cancelled = Das Lesen wurde angehalten. Sie sehen, was bis dahin gelesen war.
page-not-kept = Was hier zu sehen war, wird in diesem Browser nicht aufbewahrt. Öffnen Sie die Datei noch einmal, oder fügen Sie den Text noch einmal ein.
page-rows-cut = Nur die erste Million Zeilen wurde gelesen.
page-file-failed = Die Datei konnte nicht gelesen werden. Öffnen Sie sie noch einmal; hilft das nicht, speichern Sie sie zuerst unter einem anderen Namen.
page-file-binary = Diese Datei enthält keinen Text. Öffnen Sie eine gespeicherte Nachricht (.eml), ein Log, CSV oder JSON.
page-file-damaged = Die komprimierte Datei ist beschädigt oder unvollständig. Sie sehen, was sich lesen ließ.
page-file-empty = Die Datei ist leer.
page-file-large = Die Datei ist sehr groß, und nur ihr Anfang wurde gelesen. Teilen Sie sie in kleinere Dateien auf, um alles zu lesen.
page-file-columns = Keine Spalte dieser Tabelle enthält einen Bounce-Code oder eine Antwort, die hier bekannt ist.
page-file-values = Das ist JSON, aber keiner der Werte ist ein Bounce-Code oder eine Antwort, die hier bekannt ist.
page-file-json = Ein Teil davon ist kein gültiges JSON und wurde weggelassen.

## To take along

page-copy-text = Als Text kopieren
page-copy-json = Als JSON kopieren
# Button: copies a link whose text has no e-mail addresses and no IP addresses in it
page-link-masked = Link ohne Adressen kopieren
page-copied = Kopiert
# Button and heading of a dialogue
page-wrong = Falsche Antwort melden
page-wrong-hint = Kopieren Sie diesen Bericht und schicken Sie ihn an den Betreiber dieser Seite. E-Mail- und IP-Adressen sind ersetzt; prüfen Sie den Rest, bevor Sie ihn weitergeben. Von hier aus wird nichts gesendet.
# First line of the report; the reader writes below it
page-wrong-right = Was richtig gewesen wäre:
page-wrong-copy = Bericht kopieren
page-close = Schließen
page-recent = Letzte Abfragen
page-recent-on = Meine letzten zehn Abfragen in diesem Browser merken

## The index, and the pages of codes, causes, providers and lists

page-search = Im Nachschlagewerk suchen
page-search-hint = Ein Code, eine Ursache, ein Anbieter oder ein Wort wie gmail, dns oder voll
page-search-none = Nichts im Nachschlagewerk passt dazu. Fügen Sie oben die ganze Serverantwort ein.
# Kinds of entries: headings, and beside a match
page-causes = Ursachen
page-statuses = Erweiterte Statuscodes
page-replies = Antwortcodes
page-providers = Mailprovider
page-blocklists = Blocklisten
page-systems = Versandplattformen
page-reference-title = Bounce-Codes und ihre Bedeutung
page-reference-about = Alle SMTP-Codes, Mailprovider, Blocklisten und Plattformcodes: was passiert ist, was zu tun ist und ob die Adresse im Verteiler bleiben kann.
# Heading; a sample reply follows, in which the words are marked that decide, and a link that opens it
page-example = Beispielantwort
page-example-open = Diese Antwort erklären lassen
page-neighbours = Siehe auch
# Heading; the code’s official English name follows, and where it is defined
page-registry = Im Standard
# Label; a document or an address follows
page-source = Quelle
page-codes-of-cause = Codes mit dieser Bedeutung
page-own-codes = Codes mit eigener Bedeutung bei diesem Anbieter
page-provider-about = Woran Bounces dieses Mailproviders zu erkennen sind, welche eigenen Codes er hat und wo seine Regeln stehen.
page-blocklist-ip = Nennt ein Bounce diese Liste, liegt es am Versandserver, dessen IP-Adresse darauf steht. Die Empfängeradresse ist nicht die Ursache.
page-blocklist-domain = Nennt ein Bounce diese Liste, liegt es an einer Domain darauf: der des Absenders oder der eines Links. Die Empfängeradresse ist nicht die Ursache.
page-system-about = Die Bounce-Codes dieser Plattform und was jeder bedeutet. Auf der Seite eines Codes steht, was zu tun ist und ob die Adresse im Verteiler bleiben kann.
page-try = Eigene Antwort nachschlagen
page-kind-status = SMTP-Statuscode
page-kind-reply = SMTP-Antwortcode
page-kind-cause = warum E-Mails zurückkommen
page-kind-provider = Bounce-Meldungen und Codes
page-kind-blocklist = Blockliste für E-Mail
page-kind-system = Bounce-Codes
page-signs = Zu erkennen an
page-provider-link = Für Absender
page-blocklist-link = Eintrag prüfen und entfernen lassen
page-blocklist-closed = Diese Liste wurde eingestellt. Niemand kann mehr eine Adresse von ihr entfernen: Bitten Sie den Administrator des Empfängerservers, sie nicht mehr zu verwenden.
