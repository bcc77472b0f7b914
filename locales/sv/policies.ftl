# Swedish (sv); ids, order and variables as in en

### When an address is suppressed: the rules to choose from, and a decision about one address with its reasons.
### Read by marketers and support staff, in a list of policies and beside an address. A decision shows a label,
### one reason, where suppressed how long, and what would change it: whole sentences in a row.

## Policies

policy-recommended = Rekommenderad
    .description = Spärrar en adress så snart ett svar tydligt visar att den är död, och annars efter tre mjuka eller osäkra studsar i rad från olika utskick. En leverans nollställer räkningen. Avvisningar som inte beror på adressen leder aldrig till spärr.
policy-activecampaign = ActiveCampaign
    .description = En { -bounce-hard } spärrar adressen för gott, och det gör även tre mjuka studsar i rad från tre olika kampanjer.
policy-smtp2go = SMTP2GO
    .description = En { -bounce-hard } spärrar adressen i sju dagar, en { -bounce-soft } aldrig. Efter ett klagomål, en avanmälan eller en manuell spärr är den spärrad tills någon häver spärren. Ett försök att skicka under tiden räknas som avvisat, inte som en studs.
policy-greenarrow = GreenArrow
    .description = En { -bounce-hard } spärrar adressen, och det gör även upprepade mjuka studsar: här tre i rad, eftersom GreenArrow inte anger något antal. Andra avvisningar gör det aldrig; där är det orsaken som måste åtgärdas.
policy-martech-zone = Martech Zone
    .description = En { -bounce-hard } spärrar adressen. En { -bounce-soft } gör det bara om den består under flera försök eller kampanjer; Martech Zone anger inget antal.
policy-bouncer = Bouncer
    .description = En { -bounce-hard } kräver att du gör något, till exempel rättar adressen; en { -bounce-soft } kan lösa sig av sig själv. Bouncer anger inget antal mjuka studsar.

## The decision, as a label

decision-active = Aktiv
decision-watched = Under bevakning
decision-suppressed = Spärrad

## The reason

decision-reason-none = Inget i historiken talar emot den här adressen.
decision-reason-delivered = Det senaste meddelandet kom fram till adressen.
decision-reason-hard = En { -bounce-hard } visar att adressen inte fungerar.
# $count (Number): soft bounces counted, as many as the policy allows
decision-reason-soft-threshold = { $count ->
        [one] En enda { -bounce-soft } räckte för att spärra adressen.
       *[other] De senaste { $count } utskicken slutade alla med en { -bounce-soft }.
    }
# $count (Number): soft bounces counted so far
# $threshold (Number): how many the policy allows
decision-reason-soft = { $count ->
        [one] Hittills har en { -bounce-soft } registrerats; { $threshold } i rad leder till spärr.
       *[other] Hittills har { $count } mjuka studsar i rad registrerats; { $threshold } leder till spärr.
    }
decision-reason-watch = Den senaste studsen visar inte säkert att adressen är död, så adressen bevakas.
decision-reason-tolerated = Det senaste meddelandet studsade, men enligt den här regeln leder sådana studsar inte till spärr.
decision-reason-other = Den senaste avvisningen berodde inte på adressen. Åtgärda orsaken; adressen kan vara kvar.
decision-reason-complained = Mottagaren rapporterade ett meddelande som skräppost.
decision-reason-unsubscribed = Mottagaren har avanmält sig.
decision-reason-manual = Adressen har spärrats manuellt.
decision-reason-unblocked = Spärren på adressen har hävts manuellt.
decision-reason-expired = Spärren på adressen har upphört av sig själv.
decision-reason-rejected = Ett meddelande till den spärrade adressen skickades inte, och det räknas inte som en studs.

## How long

# $date (String): the date in the reader’s format
decision-until = Spärren hävs { $date }.
decision-until-lifted = Adressen är spärrad tills någon häver spärren.

## What would change it

decision-next-delivery = En leverans nollställer räkningen.
# $count (Number): further soft bounces that would suppress the address
decision-next-soft = { $count ->
        [one] En { -bounce-soft } till från ett annat utskick leder till att adressen spärras.
       *[other] { $count } mjuka studsar till från olika utskick leder till att adressen spärras.
    }
decision-next-hard = En { -bounce-hard } leder till att adressen spärras direkt.
decision-next-unblock = Spärren kan när som helst hävas manuellt.
