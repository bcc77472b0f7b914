# German, with „Sie“; ids, order and variables follow en

### When an address is suppressed: the rules to choose from, and a decision about one address with its reasons.
### Read by marketers and support staff, in a list of policies and beside an address. A decision shows a label,
### one reason, where suppressed how long, and what would change it: whole sentences in a row.

## Policies

policy-recommended = Empfohlen
    .description = Sperrt eine Adresse, sobald eine Antwort klar zeigt, dass sie nicht mehr funktioniert, sonst nach drei Soft Bounces oder unklaren Bounces in Folge aus verschiedenen Sendungen. Eine Zustellung setzt den Zähler zurück; Ablehnungen, die nicht an der Adresse liegen, sperren sie nie.
policy-activecampaign = ActiveCampaign
    .description = Ein { -bounce-hard } sperrt die Adresse endgültig, ebenso drei Soft Bounces in Folge aus drei verschiedenen Kampagnen.
policy-smtp2go = SMTP2GO
    .description = Ein { -bounce-hard } sperrt die Adresse für sieben Tage, ein { -bounce-soft } nie. Nach einer Beschwerde, einer Abmeldung oder einem manuellen Eintrag bleibt sie gesperrt, bis jemand die Sperre aufhebt. Ein Sendeversuch in dieser Zeit zählt als abgelehnt, nicht als Bounce.
policy-greenarrow = GreenArrow
    .description = Ein { -bounce-hard } sperrt die Adresse, ebenso wiederholte Soft Bounces: hier drei in Folge, da GreenArrow keine Zahl nennt. Andere Ablehnungen sperren sie nie; beseitigen Sie dann die Ursache.
policy-martech-zone = Martech Zone
    .description = Ein { -bounce-hard } sperrt die Adresse. Ein { -bounce-soft } tut das nur, wenn er über mehrere Versuche oder Kampagnen anhält; Martech Zone nennt keine Zahl.
policy-bouncer = Bouncer
    .description = Bei einem { -bounce-hard } müssen Sie handeln, etwa die Adresse korrigieren; ein { -bounce-soft } kann sich von selbst erledigen. Bouncer nennt keine Zahl.

## The decision, as a label

decision-active = Aktiv
decision-watched = Wird beobachtet
decision-suppressed = Gesperrt

## The reason

decision-reason-none = Gegen diese Adresse liegt nichts vor.
decision-reason-delivered = Die letzte Nachricht an diese Adresse wurde zugestellt.
decision-reason-hard = Ein { -bounce-hard } zeigt, dass die Adresse nicht funktioniert.
# $count (Number): soft bounces counted, as many as the policy allows
decision-reason-soft-threshold = { $count ->
        [one] Ein { -bounce-soft } genügte, um die Adresse zu sperren.
       *[other] Die letzten { $count } Sendungen endeten alle mit einem { -bounce-soft }.
    }
# $count (Number): soft bounces counted so far
# $threshold (Number): how many the policy allows
decision-reason-soft = { $count ->
        [one] Bisher wurde ein { -bounce-soft } gezählt; { $threshold } in Folge sperren die Adresse.
       *[other] Bisher wurden { $count } Soft Bounces in Folge gezählt; { $threshold } sperren die Adresse.
    }
decision-reason-watch = Der letzte Bounce beweist nicht, dass die Adresse nicht mehr funktioniert; sie wird beobachtet.
decision-reason-tolerated = Die letzte Nachricht kam zurück, aber nach dieser Regel sperren solche Bounces die Adresse nicht.
decision-reason-other = Die letzte Ablehnung lag nicht an der Adresse. Beseitigen Sie die Ursache; die Adresse bleibt.
decision-reason-complained = Der Empfänger hat eine Nachricht als Spam gemeldet.
decision-reason-unsubscribed = Der Empfänger hat sich abgemeldet.
decision-reason-manual = Die Adresse wurde von Hand gesperrt.
decision-reason-unblocked = Die Sperre dieser Adresse wurde von Hand aufgehoben.
decision-reason-expired = Die Sperre dieser Adresse ist von selbst abgelaufen.
decision-reason-rejected = Eine Nachricht an die gesperrte Adresse wurde nicht gesendet; das zählt nicht als Bounce.

## How long

# $date (String): the date in the reader’s format
decision-until = Die Adresse ist ab dem { $date } wieder frei.
decision-until-lifted = Die Adresse bleibt gesperrt, bis jemand die Sperre aufhebt.

## What would change it

decision-next-delivery = Eine Zustellung setzt den Zähler auf null zurück.
# $count (Number): further soft bounces that would suppress the address
decision-next-soft = { $count ->
        [one] Ein weiterer { -bounce-soft } aus einer anderen Sendung würde die Adresse sperren.
       *[other] { $count } weitere Soft Bounces aus verschiedenen Sendungen würden die Adresse sperren.
    }
decision-next-hard = Ein { -bounce-hard } würde die Adresse sofort sperren.
decision-next-unblock = Die Sperre lässt sich jederzeit von Hand aufheben.
