# German, with „Sie“; ids, order and variables follow en

### Sending platforms: the codes of theirs that mean no category. Several platforms share a title.
### Read by whoever uses the platform, in lists and as the heading of a code.

platform-hard = Dauerhafter Fehler, ohne Begründung
platform-soft = Vorübergehender Fehler, ohne Begründung
platform-unclassified = Von der Versandplattform nicht eingeordnet
platform-bounced-before = { reply-605 }
platform-complained-before = { reply-607 }
platform-unsubscribed-before = Nicht gesendet: Empfänger hat sich abgemeldet
platform-blocked-by-hand = Nicht gesendet: Adresse ist im Konto gesperrt
platform-duplicate = Nicht gesendet: doppelt in der Kampagne
    .description = Die Adresse kam in der Kampagne mehrfach vor; gesendet wurde nur einmal.
platform-unconfirmed = Nicht gesendet: Anmeldung nicht bestätigt
    .description = Der Empfänger hat seine Anmeldung nicht bestätigt.
platform-quota = Nicht gesendet: Kontolimit erreicht
platform-cancelled = Von Hand abgebrochen
platform-fault = Fehler bei der Versandplattform
    .description = Ein Fehler der Versandplattform hat die Zustellung verhindert.
platform-template = Nicht gesendet: Fehler in der Vorlage
    .description = Die Versandplattform konnte aus der Vorlage keine Nachricht erstellen.
platform-own-filter = Nicht gesendet: eigener Filter der Plattform
platform-subscribe-request = Anmeldung zu einer Liste
    .description = { type-none.description }
platform-relay-test = Test auf offenes Relay
    .description = { type-none.description }
platform-inbound-error = Eingehende Nachricht nicht zugestellt
    .description = { type-none.description }
platform-not-spam = Als „kein Spam“ gemeldet
    .description = { type-none.description }
platform-fraud = Als Betrug gemeldet
platform-list-expanded = An die Mitglieder der Liste weitergegeben
    .description = { type-none.description }
