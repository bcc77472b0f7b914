# German, with „Sie“; ids, order and variables follow en

### The reasons why a message was not delivered, and what to do about each.
### Read by marketers, support staff and administrators, in dashboards and on the lookup page.
### The message is a heading, .description says what happened, .advice what to do now and whether
### the address may stay on the list. A technical term follows in parentheses where it helps.
### “Sperrliste” is the sending platform’s suppression list, “Blockliste” a list of senders (DNSBL).

# $address is what should happen to the address: suppress, watch, correct or keep.
# The same words of a server can be final or not; “watch” stands for uncertain or temporary.

## The recipient’s address

# $address (String): “watch” where the refusal is uncertain or may be temporary
category-user-unknown = Postfach existiert nicht
    .description = Laut Server gibt es zu dieser Adresse kein Postfach.
    .advice = { $address ->
        [watch] Das ist ungewiss oder vielleicht vorübergehend: Behalten Sie die Adresse vorerst und prüfen Sie sie auf Tippfehler. Scheitern die nächsten Nachrichten an sie auf dieselbe Weise, nehmen Sie sie aus dem Verteiler.
       *[suppress] Prüfen Sie die Adresse auf Tippfehler. Ist sie richtig geschrieben, nehmen Sie sie aus dem Verteiler: Weitere E-Mails an sie schaden Ihrer Absenderreputation.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-mailbox-disabled = Postfach deaktiviert
    .description = Laut Server existiert das Postfach, ist aber deaktiviert und nimmt keine E-Mails mehr an.
    .advice = { $address ->
        [watch] Das ist ungewiss oder vielleicht vorübergehend: Behalten Sie die Adresse vorerst. Scheitern die nächsten Nachrichten an sie auf dieselbe Weise, nehmen Sie sie aus dem Verteiler.
       *[suppress] Nehmen Sie die Adresse aus dem Verteiler. Ist Ihnen der Kontakt wichtig, fragen Sie auf anderem Weg, etwa telefonisch, nach einer gültigen Adresse.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-mailbox-moved = Empfänger nicht mehr unter dieser Adresse
    .description = Laut Server ist der Empfänger unter dieser Adresse nicht mehr erreichbar: Sie wurde aufgegeben oder gehört jetzt jemand anderem.
    .advice = { $address ->
        [watch] Das ist ungewiss oder vielleicht vorübergehend: Behalten Sie die Adresse vorerst. Sehen Sie nach, ob der Server eine neue nennt; scheitern die nächsten Nachrichten an die alte auf dieselbe Weise, nehmen Sie diese aus dem Verteiler.
       *[correct] Nennt der Server eine neue Adresse, fragen Sie den Empfänger, bevor Sie sie verwenden. Die alte nehmen Sie in jedem Fall aus dem Verteiler.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-invalid-address = Ungültige Adresse
    .description = So, wie die Adresse geschrieben ist, kann der Server sie nicht verwenden: Die Schreibweise ist unzulässig (Syntaxfehler), oder sie passt zu mehr als einem Postfach.
    .advice = { $address ->
        [watch] Prüfen Sie die Adresse auf Tippfehler. Sieht sie richtig aus, behalten Sie sie vorerst; scheitern die nächsten Nachrichten an sie auf dieselbe Weise, nehmen Sie sie aus dem Verteiler.
       *[correct] Suchen Sie nach Tippfehlern: Leerzeichen, Komma statt Punkt, unvollständige Domain. Korrigieren Sie die Adresse oder nehmen Sie sie aus dem Verteiler.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-domain-unknown = Domain existiert nicht
    .description = Die Domain hinter dem @ existiert nicht, oder es lässt sich kein Mailserver für sie finden (DNS).
    .advice = { $address ->
        [watch] Das kann eine vorübergehende Störung sein (DNS): Behalten Sie die Adresse vorerst und prüfen Sie die Domain auf Tippfehler. Scheitern die nächsten Nachrichten an die Adresse auf dieselbe Weise, nehmen Sie sie aus dem Verteiler.
       *[suppress] Prüfen Sie die Domain auf Tippfehler wie „gmial.com“. Ist sie richtig geschrieben, nehmen Sie die Adresse aus dem Verteiler, und mit ihr andere Adressen der Domain, bei denen derselbe Fehler auftritt.
    }
# $address (String): “watch” where the refusal is uncertain or may be temporary
category-domain-no-mail = Domain nimmt keine E-Mails an
    .description = Die Domain existiert, empfängt aber keine E-Mails: Sie hat keinen Mailserver oder gibt das selbst an (Null-MX-Eintrag, Antwort 521 oder 556).
    .advice = { $address ->
        [watch] Das ist ungewiss oder vielleicht vorübergehend: Behalten Sie die Adresse vorerst. Scheitern die nächsten Nachrichten an sie auf dieselbe Weise, nehmen Sie sie aus dem Verteiler.
       *[suppress] Prüfen Sie die Domain auf Tippfehler. Ist sie richtig geschrieben, nehmen Sie die Adresse aus dem Verteiler, und mit ihr andere Adressen der Domain, bei denen derselbe Fehler auftritt.
    }
category-recipient-refused = Vom Empfänger abgelehnt
    .description = Der Empfänger oder dessen Administrator nimmt keine Nachrichten von Ihnen an, etwa wegen einer Sperre oder einer Liste erlaubter Absender. Das heißt nicht, dass die Adresse ungültig ist.
    .advice = Bitten Sie den Empfänger auf anderem Weg, etwa telefonisch, Sie als Absender zuzulassen. Behalten Sie die Adresse vorerst; wird weiter abgelehnt, respektieren Sie das und nehmen Sie sie aus dem Verteiler.

## The recipient’s mailbox

category-mailbox-full = Postfach voll
    .description = Das Postfach des Empfängers hat keinen Speicherplatz mehr (Quota überschritten).
    .advice = Versuchen Sie es in einigen Tagen erneut; vielleicht ist dann wieder Platz. Behalten Sie die Adresse vorerst; bleibt das Postfach über mehrere Mailings voll, wird es wohl nicht mehr genutzt: Nehmen Sie die Adresse dann aus dem Verteiler.
category-recipient-rate-limited = Empfänger erhält gerade zu viele E-Mails
    .description = Im Postfach gehen derzeit mehr Nachrichten ein, als der Anbieter zulässt.
    .advice = Versuchen Sie es in einigen Stunden erneut. Stammen viele dieser Nachrichten von Ihnen, schreiben Sie dem Empfänger seltener. Die Adresse kann im Verteiler bleiben.
category-mailbox-unavailable = Postfach nicht verfügbar
    .description = Der Server konnte nicht zustellen und sagt nicht klar, warum: Vielleicht existiert das Postfach nicht, ist gerade nicht zugänglich oder für Sie gesperrt.
    .advice = Suchen Sie die Ursache im Wortlaut der Serverantwort, und behalten Sie die Adresse vorerst. Scheitert dauerhaft nur diese Adresse, nehmen Sie sie aus dem Verteiler; sind es viele, werden Sie wahrscheinlich blockiert.

## Mail systems and the network between them

category-server-unavailable = Server des Empfängers nicht verfügbar
    .description = Das Mailsystem des Empfängers kann die Nachricht nicht annehmen: Es ist überlastet, hat keinen Speicherplatz mehr, wird gewartet, ist gestört oder nicht dafür eingerichtet.
    .advice = Versuchen Sie es später erneut; meist müssen Sie nichts ändern. Behalten Sie die Adresse vorerst und nehmen Sie sie erst aus dem Verteiler, wenn das über mehrere Mailings so bleibt.
category-connection-failed = Keine Verbindung zum Server des Empfängers
    .description = Der Mailserver des Empfängers hat nicht geantwortet, oder die Verbindung ist abgebrochen (Timeout).
    .advice = Versuchen Sie es später erneut und behalten Sie die Adresse vorerst. Betrifft es eine ganze Domain, gibt es sie vielleicht nicht mehr, oder sie blockiert Ihren Server (IP-Adresse). Lassen Sie das Ihren Administrator prüfen.
category-dns-failure = DNS-Abfrage fehlgeschlagen
    .description = Der Mailserver des Empfängers ließ sich nicht ermitteln (DNS).
    .advice = Versuchen Sie es später erneut; solche Störungen sind meist nach einigen Stunden vorbei. Behalten Sie die Adresse vorerst; bleibt das über mehrere Mailings so, gibt es die Domain wohl nicht mehr: Nehmen Sie die Adresse dann aus dem Verteiler.
category-routing-loop = Nachricht in einer Mailschleife
    .description = Mailserver haben die Nachricht im Kreis geschickt, ohne sie zuzustellen (zu viele Hops).
    .advice = Informieren Sie den Administrator der Empfängerdomain, der die Weiterleitung oder die MX-Einträge korrigieren muss. Senden Sie danach erneut; die Adresse kann im Verteiler bleiben.
category-message-expired = Zustellfrist abgelaufen
    .description = Die Nachricht ließ sich nicht rechtzeitig zustellen, und der Versandserver hat aufgegeben.
    .advice = Sehen Sie sich die früheren Versuche an: Die letzte Serverantwort (Deferral) nennt meist die eigentliche Ursache. Behalten Sie die Adresse vorerst; scheitern die nächsten Nachrichten an sie auf dieselbe Weise, nehmen Sie sie aus dem Verteiler.

## How fast and how much is sent

category-greylisted = Greylisting
    .description = Zum Schutz vor Spam weist der Server unbekannte Absender zunächst ab und erwartet einen weiteren Versuch (Greylisting).
    .advice = Ein richtig eingerichteter Mailserver versucht es nach einigen Minuten von selbst erneut; meist müssen Sie also nichts tun. Hat Ihrer aufgegeben, senden Sie die Nachricht noch einmal. Die Adresse kann im Verteiler bleiben.
category-rate-limited = Zu viele E-Mails in zu kurzer Zeit
    .description = Sie senden derzeit mehr Nachrichten oder öffnen mehr Verbindungen, als der Server des Empfängers zulässt (Drosselung).
    .advice = Senden Sie langsamer und verteilen Sie große Mailings auf mehrere Stunden. Die Adresse kann im Verteiler bleiben.
category-too-many-recipients = Zu viele Empfänger auf einmal
    .description = Die Nachricht hat mehr Empfänger, als der Server auf einmal annimmt.
    .advice = Teilen Sie die Empfänger in kleinere Gruppen auf und senden Sie erneut. Die Adressen können im Verteiler bleiben.

## The message itself

category-message-too-large = Nachricht zu groß
    .description = Die Nachricht ist größer, als der Server des Empfängers oder das Postfach zulässt.
    .advice = Verkleinern Sie die Nachricht, etwa mit kleineren Bildern oder mit Links statt Anhängen, und senden Sie erneut. Die Adresse kann im Verteiler bleiben.
category-message-malformed = Nachricht fehlerhaft aufgebaut
    .description = Der Server hat die Nachricht wegen ihres Aufbaus abgelehnt, etwa wegen fehlender Header oder falscher Kodierung (RFC 5322, MIME).
    .advice = Lassen Sie die Vorlage oder die Versandsoftware korrigieren und senden Sie erneut. Die Adresse kann im Verteiler bleiben.
category-content-rejected = Inhalt abgelehnt
    .description = Der Server beanstandet einen Teil der Nachricht, etwa einen Anhang, einen Link oder bestimmte Wörter.
    .advice = Entfernen Sie das Beanstandete, oft einen Dateityp oder einen Link, und senden Sie erneut. Die Adresse kann im Verteiler bleiben.
category-virus-detected = Virus gefunden
    .description = Der Server des Empfängers hat in der Nachricht Schadsoftware gefunden oder etwas, das so aussieht.
    .advice = Senden Sie die Nachricht nicht unverändert erneut. Prüfen Sie Anhänge und Links sowie die Rechner und Websites, von denen sie stammen. Die Adresse kann im Verteiler bleiben.
category-spam-detected = Als Spam eingestuft
    .description = Der Filter des Empfängerservers hält die Nachricht für Spam.
    .advice = Ändern Sie Betreff, Text und Links und schreiben Sie nur Empfänger an, die eingewilligt haben. Lassen Sie Ihren Administrator die Authentifizierung prüfen (SPF, DKIM, DMARC). Die Adresse kann im Verteiler bleiben.

## The reputation of whoever sends

category-ip-blocklisted = Versandserver auf einer Blockliste
    .description = Der Versandserver (IP-Adresse) steht auf einer Blockliste, die der Server des Empfängers nutzt, oder wird von diesem direkt blockiert.
    .advice = Beseitigen Sie die Ursache und beantragen Sie beim Betreiber der Liste die Streichung (Delisting). Versendet ein Dienstleister für Sie, informieren Sie ihn. Die Adresse kann im Verteiler bleiben.
category-domain-blocklisted = Domain auf einer Blockliste
    .description = Eine Domain in der Nachricht, die des Absenders oder die eines Links, steht auf einer Blockliste.
    .advice = Finden Sie heraus, welche Domain gemeint ist. Entfernen Sie den Link, oder beseitigen Sie die Ursache und beantragen Sie beim Betreiber der Liste die Streichung (Delisting). Die Adresse kann im Verteiler bleiben.
category-low-reputation = Schlechte Absenderreputation
    .description = Der Server des Empfängers vertraut Ihrem Server (IP-Adresse) oder Ihrer Domain zu wenig: wegen früherer E-Mails, oder weil er sie noch nicht kennt.
    .advice = Senden Sie eine Zeit lang weniger, zuerst an Empfänger, die Ihre Nachrichten öffnen, und steigern Sie die Menge langsam. Die Adresse kann im Verteiler bleiben.
category-reverse-dns-failed = Versandserver ohne gültigen Hostnamen
    .description = Zur IP-Adresse des Versandservers gibt es keinen Hostnamen oder nur einen, der nicht passt (Reverse DNS, PTR-Eintrag, HELO).
    .advice = Lassen Sie Ihren Administrator oder Provider einen PTR-Eintrag setzen, dessen Name wieder auf dieselbe IP-Adresse zeigt und mit dem sich der Server auch meldet (HELO). Senden Sie danach erneut; die Adresse kann im Verteiler bleiben.
category-geo-blocked = Land gesperrt
    .description = Der Server des Empfängers nimmt keine E-Mails aus dem Land oder der Region an, aus der Sie senden.
    .advice = Bitten Sie den Empfänger auf anderem Weg, etwa telefonisch, Ihren Server freischalten zu lassen. Die Adresse kann im Verteiler bleiben.

## The sender

category-sender-unauthenticated = Absender nicht authentifiziert
    .description = Der Server des Empfängers konnte nicht bestätigen, dass die Nachricht wirklich von Ihrer Domain kommt (SPF, DKIM, DMARC oder ARC).
    .advice = Lassen Sie Ihren Administrator für jeden Dienst, der in Ihrem Namen sendet, SPF und DKIM einrichten, passend zur Domain im From-Header (DMARC). Senden Sie danach erneut; die Adresse kann im Verteiler bleiben.
category-sender-rejected = Absenderadresse abgelehnt
    .description = Der Server des Empfängers akzeptiert Ihre Absenderadresse nicht: Sie ist ungültig, kann keine Antworten empfangen oder ist gesperrt.
    .advice = Senden Sie von einer Adresse Ihrer eigenen Domain, die E-Mails empfangen kann. Die Empfängeradresse kann im Verteiler bleiben.
category-relay-denied = Relaying verweigert
    .description = Der Server leitet keine Nachrichten an eine Domain weiter, für die er nicht zuständig ist (Relaying).
    .advice = Lassen Sie Ihren Administrator die SMTP-Anmeldung und die Relay-Einstellungen Ihres Postausgangsservers prüfen. Stimmen sie, ist vielleicht der MX-Eintrag der Empfängerdomain falsch. Die Adresse kann im Verteiler bleiben.
category-smtp-auth-required = SMTP-Anmeldung fehlt oder ist fehlgeschlagen
    .description = Der Postausgangsserver verlangt eine Anmeldung oder hat die Zugangsdaten nicht akzeptiert (SMTP AUTH).
    .advice = Prüfen Sie Benutzername, Passwort und Anmeldeverfahren in Ihrem E-Mail-Programm oder Ihrer Versandsoftware und senden Sie erneut. Die Adresse kann im Verteiler bleiben.
category-tls-required = Verschlüsselung fehlt oder ist fehlgeschlagen
    .description = Die Nachricht oder die Verbindung war nicht so verschlüsselt, wie der Server es verlangt, oder die Verschlüsselung ließ sich nicht aufbauen oder prüfen (TLS).
    .advice = Lassen Sie Ihren Administrator STARTTLS mit aktueller TLS-Version und gültigem Zertifikat aktivieren oder prüfen, wie die Nachricht selbst verschlüsselt oder signiert wird, und senden Sie erneut. Die Adresse kann im Verteiler bleiben.
category-submission-failed = Postausgangsserver nicht erreicht
    .description = Ihre eigene Software hat den Postausgangsserver nicht gefunden oder nicht erreicht oder sich nicht mit ihm verständigt (Relay, SMTP). Über den Empfänger sagt das nichts aus.
    .advice = Prüfen Sie Servername, Port und Verschlüsselung in Ihrem E-Mail-Programm oder Ihrer Versandsoftware, und ob eine Firewall im Weg ist. Senden Sie danach erneut; die Adresse kann im Verteiler bleiben.

## Policies and protocol

category-policy-rejected = Aufgrund einer Richtlinie abgelehnt
    .description = Eine Regel des empfangenden Systems lässt die Nachricht nicht zu, oft ohne Angabe von Gründen.
    .advice = Sehen Sie im Wortlaut der Serverantwort nach, welchen Grund sie nennt und ob sich ein späterer Versuch lohnt. Hilft das nicht weiter, fragen Sie den Administrator der Empfängerdomain (Postmaster). Die Adresse kann im Verteiler bleiben.
category-protocol-error = Verständigungsfehler zwischen den Servern
    .description = Die beiden Server konnten sich nicht verständigen (falscher SMTP-Befehl oder Syntaxfehler).
    .advice = Lassen Sie Ihren Administrator Software und Logdateien des Versandservers prüfen und senden Sie danach erneut. Die Adresse kann im Verteiler bleiben.

## Events that are no delivery failures

category-suppressed = Nicht gesendet: Adresse gesperrt
    .description = Ihre Versandplattform hat die Nachricht nicht gesendet, weil die Adresse auf der Sperrliste steht (Suppression List).
    .advice = Sehen Sie nach, warum: früherer Bounce, Spam-Beschwerde, Abmeldung, lange Inaktivität oder manueller Eintrag. Nach einer Beschwerde oder Abmeldung geben Sie die Adresse nur auf Wunsch des Empfängers wieder frei, sonst nur, wenn der Grund nicht mehr besteht.
category-withheld = Von der Versandplattform zurückgehalten
    .description = Ihre Versandplattform hat die Nachricht nicht gesendet: wegen eines Limits, einer Pause, einer geleerten Warteschlange oder einer eigenen Regel.
    .advice = Prüfen Sie Warteschlange, Limits und Kontostatus und beheben Sie die Ursache. Senden Sie danach erneut; die Adresse kann im Verteiler bleiben.
category-spam-complaint = Als Spam gemeldet
    .description = Die Nachricht kam an, doch der Empfänger hat sie als Spam gemeldet (Feedback-Loop).
    .advice = Nehmen Sie die Adresse sofort aus allen Verteilern. Häufen sich Beschwerden, prüfen Sie, wie An- und Abmeldung bei Ihnen ablaufen.
category-unsubscribe = Abgemeldet
    .description = Der Empfänger möchte keine Nachrichten mehr von Ihnen.
    .advice = Nehmen Sie die Adresse aus dem Verteiler und fügen Sie sie nur dann wieder hinzu, wenn der Empfänger darum bittet.
category-auto-reply = Automatische Antwort
    .description = Auf Ihre Nachricht kam eine automatische Antwort, etwa eine Abwesenheitsnotiz.
    .advice = Sie müssen nichts tun; die Adresse kann im Verteiler bleiben. Steht in der Antwort, dass die Person nicht mehr da ist, suchen Sie einen neuen Kontakt.
category-challenge-response = Bestätigung angefordert
    .description = Das System des Empfängers verlangt vor der Zustellung eine Bestätigung, dass Sie ein echter Absender sind (Challenge-Response).
    .advice = Wenn Sie den Empfänger kennen und mit einer solchen Rückfrage gerechnet haben, folgen Sie den Anweisungen in der Antwort. Die Adresse kann im Verteiler bleiben.
category-delayed = Zustellung verzögert
    .description = Die Nachricht ist noch nicht zugestellt, und der Versandserver versucht es weiter.
    .advice = Warten Sie und senden Sie die Nachricht nicht erneut; scheitert die Zustellung, werden Sie benachrichtigt. Die Adresse kann im Verteiler bleiben.
category-delivered = Angenommen
    .description = Der Server hat Erfolg gemeldet, für die Nachricht oder einen Schritt der Zustellung. Ob sie im Posteingang oder im Spamordner liegt, geht daraus nicht hervor.
    .advice = Sie müssen nichts tun. Die Adresse kann im Verteiler bleiben.

## No cause to be found

category-unknown = Ursache unklar
    .description = Aus dem Code oder der Antwort geht nicht klar hervor, warum die Nachricht nicht zugestellt wurde.
    .advice = Lesen Sie den Wortlaut der Serverantwort; hilft er nicht weiter, fragen Sie Ihren Administrator. Behalten Sie die Adresse vorerst. Scheitert sie immer wieder, klären Sie die Ursache, bevor Sie sie aus dem Verteiler nehmen; sind es viele, liegt es wahrscheinlich nicht an der Adresse.
