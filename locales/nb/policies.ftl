# Norwegian Bokmål (nb); ids, order and variables as in en

### When an address is suppressed: the rules to choose from, and a decision about one address with its reasons.
### Read by marketers and support staff, in a list of policies and beside an address. A decision shows a label,
### one reason, where suppressed how long, and what would change it: whole sentences in a row.

## Policies

policy-recommended = Anbefalt
    .description = Sperrer en adresse så snart et svar tydelig viser at den er død, og ellers etter tre soft bounces eller usikre bounces på rad fra ulike utsendelser. En levering nullstiller tellingen. Avvisninger som ikke skyldes adressen, fører aldri til sperring.
policy-activecampaign = ActiveCampaign
    .description = Én { -bounce-hard } sperrer adressen for godt, og det gjør også tre soft bounces på rad fra tre ulike kampanjer.
policy-smtp2go = SMTP2GO
    .description = En { -bounce-hard } sperrer adressen i sju dager, en { -bounce-soft } aldri. Etter en klage, en avmelding eller en manuell oppføring er den sperret til noen opphever sperringen. Forsøk på å sende i mellomtiden regnes som avvist, ikke som en bounce.
policy-greenarrow = GreenArrow
    .description = En { -bounce-hard } sperrer adressen, og det gjør også gjentatte soft bounces: her tre på rad, siden GreenArrow ikke oppgir noe antall. Andre avvisninger gjør det aldri; der er det årsaken som må fjernes.
policy-martech-zone = Martech Zone
    .description = En { -bounce-hard } sperrer adressen. En { -bounce-soft } gjør det bare hvis den vedvarer gjennom flere forsøk eller kampanjer; Martech Zone oppgir ikke noe antall.
policy-bouncer = Bouncer
    .description = En { -bounce-hard } krever at du gjør noe, for eksempel retter opp adressen; en { -bounce-soft } kan gå over av seg selv. Bouncer oppgir ikke noe antall soft bounces.

## The decision, as a label

decision-active = Aktiv
decision-watched = Under oppsyn
decision-suppressed = Sperret

## The reason

decision-reason-none = Det er ikke registrert noe som taler mot denne adressen.
decision-reason-delivered = Den siste meldingen kom fram til adressen.
decision-reason-hard = En { -bounce-hard } viser at adressen ikke virker.
# $count (Number): soft bounces counted, as many as the policy allows
decision-reason-soft-threshold = { $count ->
        [one] Én { -bounce-soft } var nok til å sperre adressen.
       *[other] Alle de siste { $count } utsendelsene endte med en { -bounce-soft }.
    }
# $count (Number): soft bounces counted so far
# $threshold (Number): how many the policy allows
decision-reason-soft = { $count ->
        [one] Det er registrert én { -bounce-soft }; { $threshold } på rad fører til sperring.
       *[other] Det er registrert { $count } soft bounces på rad; { $threshold } fører til sperring.
    }
decision-reason-watch = Den siste bouncen viser ikke med sikkerhet at adressen er død, så adressen er under oppsyn.
decision-reason-tolerated = Den siste meldingen kom i retur, men etter denne regelen fører slike bouncer ikke til sperring.
decision-reason-other = Den siste avvisningen skyldtes ikke adressen. Fjern årsaken; adressen kan bli stående.
decision-reason-complained = Mottakeren rapporterte en melding som søppelpost.
decision-reason-unsubscribed = Mottakeren har meldt seg av.
decision-reason-manual = Adressen er sperret manuelt.
decision-reason-unblocked = Sperringen av adressen er opphevet manuelt.
decision-reason-expired = Sperringen av adressen opphørte av seg selv.
decision-reason-rejected = En melding til den sperrede adressen ble ikke sendt, og det regnes ikke som en bounce.

## How long

# $date (String): the date in the reader’s format
decision-until = Sperringen oppheves { $date }.
decision-until-lifted = Adressen er sperret til noen opphever sperringen.

## What would change it

decision-next-delivery = En levering nullstiller tellingen.
# $count (Number): further soft bounces that would suppress the address
decision-next-soft = { $count ->
        [one] Én { -bounce-soft } til fra en annen utsendelse fører til at adressen sperres.
       *[other] { $count } soft bounces til fra ulike utsendelser fører til at adressen sperres.
    }
decision-next-hard = En { -bounce-hard } fører til at adressen sperres med én gang.
decision-next-unblock = Sperringen kan når som helst oppheves manuelt.
