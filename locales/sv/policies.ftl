# Swedish (sv); ids, order and variables as in en

### When an address is suppressed: the rules to choose from, and a decision about one address with its reasons.
### Read by marketers and support staff, in a list of policies and beside an address. A decision shows a label,
### one reason, where suppressed how long, and what would change it: whole sentences in a row.

## Policies

policy-recommended = Rekommenderad
    .description = Spärrar en adress så snart ett svar tydligt visar att den är död, och annars efter tre mjuka eller osäkra studsar från olika utskick utan en leverans emellan. En leverans nollställer räknaren. Avvisningar som inte talar emot adressen räknas inte.
policy-activecampaign = ActiveCampaign
    .description = En tydlig { -bounce-hard } spärrar adressen för gott, och det gör även tre mjuka eller osäkra studsar från olika kampanjer utan en leverans emellan.
policy-smtp2go = SMTP2GO
    .description = En tydlig { -bounce-hard } spärrar adressen i sju dagar, en { -bounce-soft } aldrig. Efter en spamanmälan, en avregistrering eller en manuell spärr är den spärrad tills någon häver spärren.
policy-greenarrow = GreenArrow
    .description = En tydlig { -bounce-hard } spärrar adressen, och det gör även upprepade mjuka eller osäkra studsar: här tre utan en leverans emellan, eftersom GreenArrow inte anger något antal. Andra avvisningar gör det aldrig; där är det orsaken som måste åtgärdas.
policy-martech-zone = Martech Zone
    .description = En tydlig { -bounce-hard } spärrar adressen. En mjuk eller osäker studs gör det bara om den består under flera försök eller kampanjer: här tre utan en leverans emellan, eftersom Martech Zone inte anger något antal.
policy-bouncer = Bouncer
    .description = En tydlig { -bounce-hard } spärrar adressen, eftersom Bouncer kräver att något görs med den, till exempel att den rättas. En { -bounce-soft } gör det aldrig, eftersom Bouncer räknar med att den kan lösa sig av sig själv.

## The decision, as a label

decision-active = Aktiv
decision-watched = Bevakas
decision-suppressed = Spärrad

## The reason

decision-reason-none = Inget i historiken talar emot den här adressen.
decision-reason-delivered = Det senaste meddelandet kom fram till adressen.
decision-reason-hard = Ett meddelande till adressen slutade med en { -bounce-hard }.
# $count (Number): soft bounces counted, as many as the policy allows
decision-reason-soft-threshold = Adressen har gett så många mjuka eller osäkra studsar att den spärras enligt regeln.
# $count (Number): soft bounces counted so far
# $threshold (Number): how many the policy allows
decision-reason-soft = { $count ->
        [one] Hittills har en mjuk eller osäker studs räknats.
       *[other] Hittills har { $count } mjuka eller osäkra studsar räknats utan en leverans emellan.
    }
decision-reason-watch = En studs tyder på att adressen kan vara död men bevisar det inte, så adressen bevakas.
decision-reason-tolerated = Det senaste meddelandet studsade, men enligt den här regeln leder sådana studsar inte till spärr.
decision-reason-other = Den senaste studsen räknas inte mot adressen, som fortfarande är aktiv. Ta reda på orsaken till den.
decision-reason-complained = Mottagaren rapporterade ett meddelande som skräppost.
decision-reason-unsubscribed = Mottagaren har avregistrerat sig.
decision-reason-manual = Adressen har spärrats manuellt.
decision-reason-unblocked = Spärren på adressen har hävts manuellt.
decision-reason-expired = Spärren på adressen har löpt ut.
decision-reason-rejected = Ett meddelande skickades inte, eftersom utskickstjänsten hade adressen spärrad vid det tillfället. Det räknas inte som en studs.

## How long

# $date (String): the date in the reader’s format
decision-until = Spärren upphör den { $date }.
decision-until-lifted = Adressen är spärrad tills spärren hävs.

## What would change it

decision-next-delivery = En leverans nollställer räknaren.
# $count (Number): further soft bounces that would suppress the address
decision-next-soft = { $count ->
        [one] Om ytterligare en mjuk eller osäker studs räknas spärras adressen.
       *[other] Om ytterligare { $count } mjuka eller osäkra studsar räknas spärras adressen.
    }
decision-next-hard = En tydlig { -bounce-hard } skulle leda till att adressen spärras direkt.
decision-next-unblock = Spärren kan också hävas manuellt.

## Mailing lists that the recipient has left

# $lists (String): their names, already joined in the reader’s language
decision-lists = Avregistrerad från: { $lists }. Annan e-post kan fortfarande skickas till adressen.
