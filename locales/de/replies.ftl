# German, with „Sie“; ids, order and variables follow en

### The three-digit reply codes (RFC 5321 and its extensions, and those that servers use without a standard).
### Read mainly by administrators, as the heading of a code and, where it adds something, a sentence about it.

## Before any SMTP reply (no standard defines these two)

reply-101 = Keine Verbindung zum Server möglich
reply-111 = Verbindung abgelehnt

## 2xx and 3xx: accepted so far

reply-211 = Systemstatus
reply-214 = Hilfetext
reply-220 = Server bereit
reply-221 = Server beendet die Verbindung
reply-235 = SMTP-Anmeldung erfolgreich
reply-250 = Befehl ausgeführt
    .description = Folgt der Code auf die Nachricht selbst, hat der Server sie angenommen.
reply-251 = Empfänger anderswo, wird weitergeleitet
reply-252 = Empfänger nicht geprüft, Nachricht angenommen
reply-253 = Zustellung wartender Nachrichten begonnen
reply-334 = SMTP-Anmeldung wird fortgesetzt
reply-354 = Server wartet auf die Nachricht

## 4xx: refused for now

reply-420 = Zeitüberschreitung bei der Verbindung
reply-421 = Server nicht verfügbar, Verbindung beendet
    .description = Mit diesem Code bremsen oder blockieren Server auch Absender; was zutrifft, zeigt der Wortlaut.
reply-422 = Postfach voll oder Anmeldeverfahren nicht bereit
    .description = Laut IANA-Register geht es um die SMTP-Anmeldung, in der Praxis um ein volles Postfach.
reply-430 = { status-5-1 }
reply-431 = Speicher des Servers voll
reply-432 = { status-7-12 }
reply-441 = { status-4-1 }
reply-442 = { status-4-2 }
reply-446 = { status-4-6 }
reply-447 = { status-4-7 }
reply-449 = Routing-Fehler
reply-450 = Postfach derzeit nicht verfügbar
    .description = Das Postfach ist gerade nicht zugänglich oder gesperrt; auch Greylisting nutzt diesen Code.
reply-451 = Fehler bei der Verarbeitung
    .description = Der Server musste wegen eines eigenen Fehlers abbrechen und nimmt die Nachricht später vielleicht an.
reply-452 = Speicher voll oder zu viele Empfänger
reply-453 = Keine wartenden Nachrichten
reply-454 = SMTP-Anmeldung oder TLS derzeit nicht möglich
reply-455 = Parameter derzeit nicht umsetzbar
reply-458 = Wartende Nachrichten lassen sich nicht einreihen
reply-459 = Wartende Nachrichten nicht herausgegeben
reply-471 = Fehler auf einem Mailserver
    .description = Oft steckt ein Spamfilter dahinter; auf welcher Seite, zeigt der Wortlaut.
reply-498 = Kein Mailserver für die Domain
    .description = Ein Code von Mailgun: Die Domain hat keinen MX-Eintrag.
reply-499 = Mailserver nicht erreichbar
    .description = Ein Code von Mailgun, der auch bei ungültigen Empfängern vorkommt.

## 5xx: refused for good

reply-500 = Befehl nicht erkannt
reply-501 = Syntaxfehler in den Parametern
    .description = Oft beanstandet der Server die Schreibweise einer Adresse.
reply-502 = Befehl nicht unterstützt
reply-503 = Befehle in falscher Reihenfolge
reply-504 = Befehlsparameter nicht unterstützt
reply-510 = Ungültige Adresse
reply-511 = Ungültige Adresse
reply-512 = Server des Empfängers im DNS nicht gefunden
reply-513 = Falscher Adresstyp
reply-521 = Server nimmt keine E-Mails an
    .description = Dieser Server ist nicht für den Empfang von E-Mails gedacht; manche blockieren so einen Absender.
reply-523 = { status-7-10 }
    .description = Manche Systeme meinen mit diesem Code 5.2.3: „{ status-2-3 }“.
reply-524 = { status-7-11 }
    .description = Manche Systeme meinen mit diesem Code 5.2.4: „{ status-2-4 }“.
reply-525 = { status-7-13 }
    .description = { status-7-13.description }
reply-530 = Anmeldung oder Verschlüsselung erforderlich
reply-533 = { status-7-1 }
    .description = Manche Systeme meinen mit diesem Code 5.3.3: „{ status-3-3 }“.
reply-534 = { status-7-9 }
reply-535 = { status-7-8 }
reply-538 = { status-7-11 }
reply-541 = Auf Empfängerseite abgelehnt
    .description = Oft steckt ein Spamfilter dahinter.
reply-550 = Postfach nicht verfügbar
    .description = Das Postfach existiert nicht oder ist für Sie gesperrt, oder eine Richtlinie verbietet die Nachricht; was zutrifft, zeigt der Wortlaut.
reply-551 = Empfänger nicht auf diesem Server
    .description = Der Server nennt vielleicht eine andere Adresse, leitet die Nachricht aber nicht dorthin weiter.
reply-552 = Speichergrenze überschritten
    .description = Das Postfach ist voll oder die Nachricht zu groß; alte Server melden damit auch zu viele Empfänger.
reply-553 = Postfachname nicht zulässig
    .description = Der Server lässt diese Schreibweise nicht zu, oder der Absender darf die Adresse nicht verwenden.
reply-554 = Transaktion fehlgeschlagen
    .description = Der Server lehnt die Nachricht ab oder, gleich zu Beginn der Verbindung, alle E-Mails von Ihnen; warum, zeigt der Wortlaut.
reply-555 = Adressparameter nicht unterstützt
    .description = Der Server kennt eine Option nicht, die zum Absender oder Empfänger angegeben war (MAIL oder RCPT).
reply-556 = { status-1-10 }
reply-571 = Blockiert, oft als Spam
reply-585 = { status-1-1 }
reply-591 = { category-ip-blocklisted }

## 6xx: Mailgun’s own codes, for messages that it did not send

reply-605 = Nicht gesendet: früherer Bounce
reply-607 = Nicht gesendet: frühere Spam-Beschwerde
