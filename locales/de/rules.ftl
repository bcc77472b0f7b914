# German, with „Sie“; ids, order and variables follow en

### Why the answer is what it is: the rule that decided, and the rules that made it more cautious.
### Read by support staff, as sentences beside the result.

## Why this answer

rule-named-scheme = Der Code wird so gelesen, wie ihn das gewählte System erklärt.
rule-own-side = Ihre eigene Software hat den Postausgangsserver nicht erreicht; über den Empfänger sagt das nichts.
rule-vendor-code = Das ist ein eigener Code des Mailproviders und dort eindeutig.
rule-sender-code = Der Code betrifft den Absender; das wiegt schwerer als der Wortlaut.
rule-check-of-sender = Der Server hat den Absender oder dessen Server geprüft, nicht den Empfänger.
rule-delay-notice = Laut einem Hinweis ist die Nachricht noch nicht zugestellt, und der Server versucht es weiter.
rule-named-blocklist = Die Antwort nennt eine Blockliste und keine andere Ursache.
rule-specific-phrase = Der Wortlaut ist eindeutig.
rule-specific-status = Der Statuscode (wie 5.1.1) ist eindeutig.
rule-specific-reply = Der Antwortcode (wie 535) ist eindeutig.
rule-queue-expired = Der Versandserver hat aufgegeben, und der Text nennt keine andere Ursache.
rule-generic-phrase = Der Wortlaut deutet darauf hin, ist aber nicht eindeutig.
rule-check-name = Die Antwort nennt nur eine Prüfung: wer geprüft wurde, aber nicht den Grund der Ablehnung.
rule-only-provider = Dieser Code ist nur von einem Mailprovider bekannt.
rule-generic-code = Es gibt nur einen Code, und der sagt wenig aus.
rule-assumed-code = Kein Standard kennt diese Zahl; sie wird so gelesen, wie Systeme sie erklären, die sie verwenden.
rule-code-beside-foreign-words = Der Wortlaut ist hier nicht bekannt, deshalb entscheidet der Code.
rule-class-digit = Von diesem Code ist hier höchstens die erste Ziffer bekannt.

## Why the answer is more cautious than it would be otherwise

rule-not-hard = Nur ein Hard Bounce ist Grund genug, eine Adresse zu entfernen.
rule-low-confidence = Das Ergebnis ist zu unsicher, um die Adresse zu entfernen.
rule-generic-evidence = Die Antwort beweist nicht, dass die Adresse nicht mehr funktioniert.
rule-sender-words = Andere Worte der Antwort betreffen den Absender oder die Nachricht.
rule-other-cause = Der Code spricht für eine ungültige Adresse, der Wortlaut für eine andere Ursache.
rule-several-recipients = { flag-several-recipients }
rule-only-quoted = Die entscheidenden Worte sind nur zitiert, etwa aus einer Betreffzeile.
rule-damaged-text = { flag-damaged-text }
rule-cut-off = Der Text bricht ab, und was fehlt, könnte den Sinn ändern.
rule-loose-code = Die Zahl steht mitten in einem Satz und ist vielleicht gar kein Code.
rule-loose-gap = Andere Worte stehen dazwischen; die entscheidenden gehören vielleicht nicht zusammen.
rule-hedged = Die Worte lassen offen, ob es so ist oder so bleibt.
rule-other-subject = Unbekannt oder deaktiviert ist vielleicht etwas anderes als das Postfach.
rule-other-address = Die Worte sprechen von einer Weiterleitung oder einer Lesebestätigung: Die tote Adresse muss nicht die sein, an die geschrieben wurde.
rule-unread-words = Im Satz oder um die Antwort stehen Worte, die hier nicht bekannt sind.
rule-lone-word = Ein einzelnes Alltagswort ohne Code beweist wenig.
rule-not-refused = Laut einem Code wurde nichts oder nicht endgültig abgelehnt.
rule-outer-refusal = Die Antwort wird in einer anderen zitiert, die den Absender oder die Nachricht ablehnt.
rule-ambiguous-code = { flag-ambiguous-code }
rule-private-code = Kein Standard kennt diesen Code, und die erste Ziffer allein beweist nichts.
