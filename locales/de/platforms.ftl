# German, with „Sie“; ids, order and variables follow en

### Sending platforms: the codes of theirs that mean no category. Several platforms share a title.
### Read by whoever uses the platform, in lists and as the heading of a code.

platform-hard = Dauerhafter Fehler, ohne Begründung
platform-soft = Vorübergehender Fehler, ohne Begründung
platform-unclassified = Von der Versandplattform nicht eingeordnet
platform-bounced-before = Nicht gesendet: früherer Bounce
platform-complained-before = Nicht gesendet: frühere Spam-Beschwerde
platform-unsubscribed-before = Nicht gesendet: Empfänger hat sich abgemeldet
platform-blocked-by-hand = Nicht gesendet: Adresse ist im Konto gesperrt
platform-suppression-list = Nicht gesendet: Adresse steht auf der Sperrliste
platform-duplicate = Nicht gesendet: doppelt in der Kampagne
platform-unconfirmed = Nicht gesendet: Anmeldung nicht bestätigt
platform-quota = Nicht gesendet: Kontolimit erreicht
platform-held = Von der Versandplattform zurückgehalten
platform-cancelled = Von Hand abgebrochen
platform-fault = Fehler bei der Versandplattform
platform-template = Nicht gesendet: Fehler in der Vorlage
platform-own-filter = Nicht gesendet: eigener Filter der Plattform
platform-subscribe-request = Anmeldung zu einer Liste
platform-unsubscribe-request = Bitte um Abmeldung
platform-relay-test = Test auf offenes Relay
platform-inbound-error = Eingehende Nachricht nicht zugestellt
platform-not-spam = Als „kein Spam“ gemeldet
platform-fraud = Als Betrug gemeldet
platform-list-expanded = Verteilerliste aufgelöst
platform-tracking-delayed = Verzögert, wird erneut versucht
