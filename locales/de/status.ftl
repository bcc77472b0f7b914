# German, with „Sie“; ids, order and variables follow en

### The enhanced status codes (RFC 3463 and IANA’s registry): status-1-1 is X.1.1, in classes 2, 4 and 5 alike.
### Read mainly by administrators, as the heading of a code and a sentence about it, on the lookup page and in dashboards.
### $class (Number): 2 success, 4 temporary failure, 5 permanent failure

## X.0 and X.1: addresses

status-0-0 = { $class ->
        [2] Erfolg
        [4] Vorübergehender Fehler
       *[5] Dauerhafter Fehler
    }
    .description = Der Server nennt keine Einzelheiten.
status-1-0 = { $class ->
        [2] Adresse angenommen
       *[5] Problem mit der Adresse
    }
    .description = Der Code betrifft eine Adresse und sagt sonst nichts.
status-1-1 = Postfach existiert nicht
    .description = { $class ->
        [4] Für den Teil vor dem @ gibt es kein Postfach, zumindest im Moment.
       *[5] Für den Teil vor dem @ gibt es in dieser Domain kein Postfach.
    }
status-1-2 = Domain existiert nicht
    .description = { $class ->
        [4] Die Domain hinter dem @ ist nicht zu finden oder kann keine E-Mails empfangen, zumindest im Moment.
       *[5] Die Domain hinter dem @ existiert nicht oder kann keine E-Mails empfangen.
    }
status-1-3 = Ungültige Empfängeradresse
status-1-4 = Mehrdeutige Empfängeradresse
status-1-5 = Empfängeradresse gültig
    .description = { $class ->
        [2] Die Adresse ist gültig, und die Nachricht wurde für sie angenommen.
       *[5] Laut Code ist die Adresse gültig; das widerspricht der Ablehnung.
    }
status-1-6 = Postfach umgezogen
    .description = Das Postfach nimmt keine E-Mails mehr an; eine neue Adresse ist nicht angegeben.
status-1-7 = Ungültige Absenderadresse
status-1-8 = Ungültige Absenderdomain
    .description = Die Domain der Absenderadresse existiert nicht oder kann keine Antworten empfangen.
status-1-9 = Weitergegeben, keine Rückmeldung
    .description = Die Adresse ist gültig, doch das nächste System meldet nichts mehr über die Nachricht.
status-1-10 = Empfängerdomain nimmt keine E-Mails an

## X.2: the mailbox

status-2-0 = { $class ->
        [2] Postfach angenommen
       *[5] Problem mit dem Postfach
    }
    .description = Der Code betrifft das Postfach und sagt sonst nichts.
status-2-1 = { $class ->
        [4] Postfach vorübergehend deaktiviert
       *[5] Postfach deaktiviert
    }
    .description = { $class ->
        [4] Das Postfach existiert und dürfte später wieder E-Mails annehmen.
       *[5] Das Postfach existiert, ist aber für neue E-Mails geschlossen.
    }
status-2-2 = Postfach voll
status-2-3 = Nachricht zu groß für dieses Postfach
status-2-4 = Mitglieder der Mailingliste nicht ermittelbar
    .description = Die Adresse ist eine Mailingliste, deren Mitglieder der Server nicht ermitteln konnte.

## X.3: the mail system

status-3-0 = { $class ->
        [2] Mailsystem bereit
       *[5] Problem im Mailsystem
    }
    .description = Der Code betrifft das System des Empfängers und sagt sonst nichts.
status-3-1 = Mailsystem voll
status-3-2 = { $class ->
        [4] Server nimmt derzeit keine E-Mails an
       *[5] Server nimmt keine E-Mails an
    }
    .description = { $class ->
        [4] Der Server ist überlastet, wird gewartet oder fährt herunter.
       *[5] Dieser Server ist nicht für den Empfang von E-Mails gedacht.
    }
status-3-3 = Funktion nicht unterstützt
    .description = Dem System des Empfängers fehlt eine Funktion, die die Nachricht braucht.
status-3-4 = Nachricht zu groß
status-3-5 = Server falsch konfiguriert
status-3-6 = Priorität geändert
    .description = Die Nachricht wurde angenommen, aber mit einer anderen Priorität als gewünscht.

## X.4: network and routing

status-4-0 = { $class ->
        [2] Netzwerk in Ordnung
       *[5] Netzwerkproblem
    }
    .description = Der Code betrifft das Netzwerk oder das Routing und sagt sonst nichts.
status-4-1 = Keine Antwort vom Zielserver
status-4-2 = Verbindung abgebrochen
status-4-3 = Verzeichnisabfrage fehlgeschlagen
status-4-4 = Keine Route zur Domain
    .description = Der Versandserver fand keinen Server, dem er die Nachricht übergeben konnte, oft wegen falscher DNS-Einträge.
status-4-5 = Mailsystem überlastet
status-4-6 = Mailschleife
status-4-7 = Zustellfrist abgelaufen

## X.5: the protocol

status-5-0 = { $class ->
        [2] Befehl angenommen
       *[5] Problem mit dem Protokoll
    }
    .description = Der Code betrifft den Dialog der Server (SMTP) und sagt sonst nichts.
status-5-1 = Ungültiger Befehl
status-5-2 = Syntaxfehler
status-5-3 = Zu viele Empfänger
status-5-4 = Ungültige Befehlsparameter
status-5-5 = Protokollversionen passen nicht zusammen
status-5-6 = Authentifizierungszeile zu lang

## X.6: the content

status-6-0 = { $class ->
        [2] Nachricht angenommen
       *[5] Problem mit dem Inhalt
    }
    .description = Der Code betrifft den Inhalt der Nachricht und sagt sonst nichts.
status-6-1 = Inhaltstyp nicht unterstützt
    .description = Ein System auf dem Zustellweg kann mit dieser Art von Inhalt nicht umgehen.
status-6-2 = Konvertierung nötig, aber verboten
status-6-3 = Konvertierung nötig, aber nicht unterstützt
status-6-4 = Konvertierung mit Verlust
    .description = { $class ->
        [2] Die Nachricht wurde zugestellt, doch bei der Konvertierung ging etwas verloren.
       *[5] Für die Zustellung wäre eine Konvertierung mit Verlust nötig, doch der Absender verbietet das.
    }
status-6-5 = Konvertierung fehlgeschlagen
status-6-6 = Inhalt nicht verfügbar
    .description = Der ausgelagerte Inhalt ließ sich nicht abrufen.
status-6-7 = Nicht-ASCII-Adresse nicht zulässig
    .description = Der Server akzeptiert in dieser Absender- oder Empfängeradresse nur reine ASCII-Zeichen (keine Umlaute, kein ß oder é).
status-6-8 = UTF-8-Antwort nötig, aber nicht zulässig
    .description = Nur eine Antwort in UTF-8 könnte den Namen des Postfachs wiedergeben, und der Client lässt keine zu.
status-6-9 = UTF-8-Header nicht übertragbar
    .description = Das System eines Empfängers versteht keine Header in UTF-8.
status-6-10 = UTF-8-Antwort nötig (zurückgezogener Code)
    .description = { status-6-8.description }

## X.7: security and policy

status-7-0 = { $class ->
        [2] Sicherheitsprüfung bestanden
       *[5] Sicherheits- oder Richtlinienproblem
    }
    .description = Der Code betrifft die Sicherheit oder eine Richtlinie und sagt sonst nichts.
status-7-1 = Zustellung nicht erlaubt
    .description = Ein Filter, eine Richtlinie oder eine Sperre lässt diesen Absender oder diese Nachricht nicht durch.
status-7-2 = Keine Schreibberechtigung für die Liste
    .description = Der Absender darf nicht an diese Mailingliste schreiben.
status-7-3 = Wechsel des Sicherheitsprotokolls nicht möglich
    .description = Die Nachricht müsste das Sicherheitsprotokoll wechseln, und das geht nicht.
status-7-4 = Sicherheitsfunktion nicht unterstützt
status-7-5 = Kryptografischer Fehler
status-7-6 = Kryptografisches Verfahren nicht unterstützt
status-7-7 = Nachricht unterwegs verändert
    .description = Laut Integritätsprüfung wurde die Nachricht beschädigt oder verändert.
status-7-8 = SMTP-Anmeldung fehlgeschlagen
status-7-9 = Anmeldeverfahren zu schwach
status-7-10 = Verschlüsselung nötig
    .description = Das Anmeldeverfahren ist erst erlaubt, wenn die Verbindung verschlüsselt ist (TLS).
status-7-11 = Verschlüsselung für diese Anmeldung erforderlich
    .description = { status-7-10.description }
status-7-12 = Neues Anmeldeverfahren noch nicht eingerichtet
    .description = Der Benutzer muss sich einmal mit dem Klartextpasswort anmelden, bevor das neue Anmeldeverfahren funktioniert.
status-7-13 = Benutzerkonto deaktiviert
    .description = Ein Administrator hat das Konto deaktiviert. Der Code ist für die SMTP-Anmeldung gedacht, wird aber auch für Postfächer von Empfängern verwendet.
status-7-14 = Vertrauensstellung zwischen Servern fehlt
    .description = Der Server muss so eingerichtet werden, dass er dem Server vertraut, von dem er den Inhalt abruft.
status-7-15 = Priorität zu niedrig
    .description = Der Server nimmt nur Nachrichten mit höherer Priorität an.
status-7-16 = Nachricht zu groß für ihre Priorität
    .description = Nachrichten dieser Priorität nimmt der Server nur an, wenn sie kleiner sind.
status-7-17 = Postfach hat einen neuen Inhaber
    .description = Das Postfach hat seit dem vom Absender genannten Datum den Inhaber gewechselt (RRVS).
status-7-18 = Domain hat einen neuen Inhaber
    .description = Die Domain hat seit dem vom Absender genannten Datum den Inhaber gewechselt (RRVS).
status-7-19 = Inhaber nicht überprüfbar
    .description = Der Server weiß nicht, wie lange das Postfach schon seinem jetzigen Inhaber gehört (RRVS).
status-7-20 = Keine gültige DKIM-Signatur
status-7-21 = Keine akzeptable DKIM-Signatur
    .description = Der Server akzeptiert keine der DKIM-Signaturen, obwohl mindestens eine die Prüfung besteht.
status-7-22 = DKIM-Signatur einer anderen Domain
    .description = Die gültigen DKIM-Signaturen gehören nicht zur Domain im From-Header.
status-7-23 = SPF-Prüfung fehlgeschlagen
    .description = Die Domain des Absenders erlaubt diesem Server nicht, in ihrem Namen zu senden.
status-7-24 = SPF-Prüfung nicht möglich
    .description = Der SPF-Eintrag der Absenderdomain ließ sich nicht auswerten: Er ist fehlerhaft, oder das DNS ist gestört.
status-7-25 = Reverse-DNS-Prüfung fehlgeschlagen
status-7-26 = Mehrere Authentifizierungen fehlgeschlagen
status-7-27 = Absenderdomain nimmt keine E-Mails an
    .description = Die Domain des Absenders empfängt nach eigener Angabe keine E-Mails (Null-MX-Eintrag), also auch keine Antworten.
status-7-28 = Nachrichtenflut
    .description = Die Nachricht gehört wohl zu einer Flut ähnlicher unerwünschter Nachrichten.
status-7-29 = ARC-Prüfung fehlgeschlagen
status-7-30 = Verschlüsselter Zustellweg erforderlich
    .description = Der Absender verlangt durchgehende Verschlüsselung (REQUIRETLS), doch keiner der nächsten Server bietet sie an.
