# German, with „Sie“; ids, order and variables follow en

### When an address is suppressed: the rules to choose from, and a decision about one address with its reasons.
### Read by marketers and support staff, in a list of policies and beside an address. A decision shows a label,
### one reason, where suppressed how long, and what would change it: whole sentences in a row.

## Policies

policy-recommended = Empfohlen
    .description = Sperrt eine Adresse, sobald eine Antwort klar zeigt, dass sie nicht mehr funktioniert, sonst nach drei Soft Bounces oder unklaren Bounces aus verschiedenen Mailings ohne Zustellung dazwischen. Eine Zustellung setzt den Zähler zurück; Ablehnungen, die nicht gegen die Adresse sprechen, zählen nicht.
policy-activecampaign = ActiveCampaign
    .description = Nach einem eindeutigen { -bounce-hard } wird die Adresse endgültig gesperrt, ebenso nach drei Soft Bounces oder unklaren Bounces aus verschiedenen Kampagnen ohne Zustellung dazwischen.
policy-smtp2go = SMTP2GO
    .description = Nach einem eindeutigen { -bounce-hard } wird die Adresse für sieben Tage gesperrt, nach einem { -bounce-soft } nie. Nach einer Spam-Beschwerde, einer Abmeldung oder einem manuellen Eintrag bleibt sie gesperrt, bis jemand die Sperre aufhebt.
policy-greenarrow = GreenArrow
    .description = Nach einem eindeutigen { -bounce-hard } wird die Adresse gesperrt, ebenso nach wiederholten Soft Bounces oder unklaren Bounces: hier nach drei ohne Zustellung dazwischen, da GreenArrow keine Zahl nennt. Andere Ablehnungen führen nie zur Sperrung; beheben Sie dann die Ursache.
policy-martech-zone = Martech Zone
    .description = Nach einem eindeutigen { -bounce-hard } wird die Adresse gesperrt, nach Soft Bounces oder unklaren Bounces nur, wenn sie sich über mehrere Versuche oder Kampagnen wiederholen: hier nach drei ohne Zustellung dazwischen, da Martech Zone keine Zahl nennt.
policy-bouncer = Bouncer
    .description = Nach einem eindeutigen { -bounce-hard } wird die Adresse gesperrt, denn Bouncer verlangt dann, dass Sie handeln, etwa die Adresse korrigieren. Ein { -bounce-soft } führt nie zur Sperrung, da er sich laut Bouncer von selbst erledigen kann.

## The decision, as a label

decision-active = Aktiv
decision-watched = Wird beobachtet
decision-suppressed = Gesperrt

## The reason

decision-reason-none = Gegen diese Adresse liegt nichts vor.
decision-reason-delivered = Die letzte Nachricht an diese Adresse wurde zugestellt.
decision-reason-hard = Eine Nachricht an diese Adresse endete mit einem { -bounce-hard }.
# $count (Number): soft bounces counted, as many as the policy allows
decision-reason-soft-threshold = Die Zahl der Soft Bounces und unklaren Bounces dieser Adresse hat die Grenze erreicht, ab der die Regel sie sperrt.
# $count (Number): soft bounces counted so far
# $threshold (Number): how many the policy allows
decision-reason-soft = { $count ->
        [one] Bisher wurde ein Soft Bounce oder unklarer Bounce gezählt.
       *[other] Bisher wurden { $count } Soft Bounces oder unklare Bounces ohne Zustellung dazwischen gezählt.
    }
decision-reason-watch = Ein Bounce deutet darauf hin, dass die Adresse nicht mehr funktioniert, beweist es aber nicht; deshalb wird sie beobachtet.
decision-reason-tolerated = Die letzte Nachricht kam zurück, aber nach dieser Regel führen solche Bounces nicht zur Sperrung.
decision-reason-other = Der letzte Bounce wird der Adresse nicht angelastet; sie bleibt aktiv. Gehen Sie der Ursache nach.
decision-reason-complained = Der Empfänger hat eine Nachricht als Spam gemeldet.
decision-reason-unsubscribed = Der Empfänger hat sich abgemeldet.
decision-reason-manual = Die Adresse wurde von Hand gesperrt.
decision-reason-unblocked = Die Sperre dieser Adresse wurde von Hand aufgehoben.
decision-reason-expired = Die Sperre dieser Adresse ist abgelaufen.
decision-reason-rejected = Eine Nachricht wurde nicht gesendet, weil die Versandplattform die Adresse zu diesem Zeitpunkt gesperrt hatte; das zählt nicht als Bounce.

## How long

# $date (String): the date in the reader’s format
decision-until = Die Sperre endet am { $date }.
decision-until-lifted = Die Adresse bleibt gesperrt, bis die Sperre aufgehoben wird.

## What would change it

decision-next-delivery = Eine Zustellung setzt den Zähler auf null zurück.
# $count (Number): further soft bounces that would suppress the address
decision-next-soft = { $count ->
        [one] Wird ein weiterer Soft Bounce oder unklarer Bounce gezählt, wird die Adresse gesperrt.
       *[other] Werden { $count } weitere Soft Bounces oder unklare Bounces gezählt, wird die Adresse gesperrt.
    }
decision-next-hard = Nach einem eindeutigen { -bounce-hard } würde die Adresse sofort gesperrt.
decision-next-unblock = Die Sperre lässt sich auch von Hand aufheben.

## Mailing lists that the recipient has left

# $lists (String): their names, already joined in the reader’s language
decision-lists = Abgemeldet von: { $lists }. Andere E-Mails dürfen weiter an die Adresse gehen.
