# Norwegian Bokmål (nb); ids, order and variables as in en

### When an address is suppressed: the rules to choose from, and a decision about one address with its reasons.
### Read by marketers and support staff, in a list of policies and beside an address. A decision shows a label,
### one reason, where suppressed how long, and what would change it: whole sentences in a row.

## Policies

policy-recommended = Anbefalt
    .description = Sperrer en adresse så snart et svar tydelig viser at den er død, og ellers etter tre soft eller usikre bounces fra ulike utsendelser uten en levering imellom. En levering nullstiller telleren. Avvisninger som ikke taler mot adressen, telles ikke med.
policy-activecampaign = ActiveCampaign
    .description = Én tydelig { -bounce-hard } sperrer adressen for godt, og det gjør også tre soft eller usikre bounces fra ulike kampanjer uten en levering imellom.
policy-smtp2go = SMTP2GO
    .description = En tydelig { -bounce-hard } sperrer adressen i sju dager, en { -bounce-soft } aldri. Etter en spamklage, en avmelding eller en manuell oppføring er den sperret til noen opphever sperringen.
policy-greenarrow = GreenArrow
    .description = En tydelig { -bounce-hard } sperrer adressen, og det gjør også gjentatte soft eller usikre bounces: her tre uten en levering imellom, siden GreenArrow ikke oppgir noe antall. Andre avvisninger gjør det aldri; der er det årsaken som må fjernes.
policy-martech-zone = Martech Zone
    .description = En tydelig { -bounce-hard } sperrer adressen. En soft eller usikker bounce gjør det bare hvis den vedvarer gjennom flere forsøk eller kampanjer: her tre uten en levering imellom, siden Martech Zone ikke oppgir noe antall.
policy-bouncer = Bouncer
    .description = En tydelig { -bounce-hard } sperrer adressen, siden Bouncer krever at noe gjøres med den, for eksempel at den rettes. En { -bounce-soft } gjør det aldri, siden Bouncer regner med at den kan gå over av seg selv.

## The decision, as a label

decision-active = Aktiv
decision-watched = Under observasjon
decision-suppressed = Sperret

## The reason

decision-reason-none = Det er ikke registrert noe som taler mot denne adressen.
decision-reason-delivered = Den siste meldingen kom fram til adressen.
decision-reason-hard = En melding til denne adressen endte med en { -bounce-hard }.
# $count (Number): soft bounces counted, as many as the policy allows
decision-reason-soft-threshold = Adressen har fått så mange soft eller usikre bounces at den sperres etter denne regelen.
# $count (Number): soft bounces counted so far
# $threshold (Number): how many the policy allows
decision-reason-soft = { $count ->
        [one] Det er registrert én soft eller usikker bounce.
       *[other] Det er registrert { $count } soft eller usikre bounces uten en levering imellom.
    }
decision-reason-watch = En bounce tyder på at adressen kan være død, men beviser det ikke. Derfor er adressen under observasjon.
decision-reason-tolerated = Den siste meldingen kom i retur, men etter denne regelen fører slike bounces ikke til sperring.
decision-reason-other = Den siste bouncen teller ikke mot adressen, som fortsatt er aktiv. Finn årsaken til den.
decision-reason-complained = Mottakeren rapporterte en melding som søppelpost.
decision-reason-unsubscribed = Mottakeren har meldt seg av.
decision-reason-manual = Adressen er sperret manuelt.
decision-reason-unblocked = Sperringen av adressen er opphevet manuelt.
decision-reason-expired = Sperringen av adressen er utløpt.
decision-reason-rejected = En melding ble ikke sendt, fordi utsendelsestjenesten hadde adressen sperret på det tidspunktet. Det regnes ikke som en bounce.

## How long

# $date (String): the date in the reader’s format
decision-until = Sperringen opphører { $date }.
decision-until-lifted = Adressen er sperret til sperringen oppheves.

## What would change it

decision-next-delivery = En levering nullstiller telleren.
# $count (Number): further soft bounces that would suppress the address
decision-next-soft = { $count ->
        [one] Registreres det én soft eller usikker bounce til, blir adressen sperret.
       *[other] Registreres det { $count } soft eller usikre bounces til, blir adressen sperret.
    }
decision-next-hard = Én tydelig { -bounce-hard } fører til at adressen sperres med én gang.
decision-next-unblock = Sperringen kan også oppheves manuelt.

## Mailing lists that the recipient has left

# $lists (String): their names, already joined in the reader’s language
decision-lists = Avmeldt fra: { $lists }. Annen e-post kan fortsatt sendes til adressen.
