# French (fr); ids, order and variables as in en

### When an address is suppressed: the rules to choose from, and a decision about one address with its reasons.
### Read by marketers and support staff, in a list of policies and beside an address. A decision shows a label,
### one reason, where suppressed how long, and what would change it: whole sentences in a row.

## Policies

policy-recommended = Recommandée
    .description = Bloque une adresse dès qu’une réponse montre clairement qu’elle n’est plus en service, et sinon après trois rebonds temporaires ou incertains de suite, lors d’envois distincts. Une remise ramène le compteur à zéro ; les refus dont l’adresse n’est pas la cause ne la bloquent jamais.
policy-activecampaign = ActiveCampaign
    .description = Un { -bounce-hard } bloque définitivement l’adresse, tout comme trois rebonds temporaires de suite dans trois campagnes distinctes.
policy-smtp2go = SMTP2GO
    .description = Un { -bounce-hard } bloque l’adresse pendant sept jours, un { -bounce-soft } jamais. Après une plainte, une désinscription ou un ajout manuel, elle reste bloquée tant que personne ne lève le blocage. Une tentative d’envoi compte alors comme un rejet, pas comme un rebond.
policy-greenarrow = GreenArrow
    .description = Un { -bounce-hard } bloque l’adresse, tout comme des rebonds temporaires répétés : ici trois de suite, car GreenArrow n’indique pas de nombre. Les autres refus ne la bloquent jamais ; éliminez-en la cause.
policy-martech-zone = Martech Zone
    .description = Un { -bounce-hard } bloque l’adresse. Un { -bounce-soft } ne la bloque que s’il persiste sur plusieurs tentatives ou campagnes ; Martech Zone n’indique pas de nombre.
policy-bouncer = Bouncer
    .description = Un { -bounce-hard } demande une action, par exemple corriger l’adresse ; un { -bounce-soft } peut disparaître de lui-même. Bouncer n’indique pas de nombre de rebonds temporaires.

## The decision, as a label

decision-active = Adresse active
decision-watched = Adresse surveillée
decision-suppressed = Adresse bloquée

## The reason

decision-reason-none = Rien à signaler pour cette adresse.
decision-reason-delivered = Le dernier message est bien arrivé à cette adresse.
decision-reason-hard = Un { -bounce-hard } montre que l’adresse ne fonctionne pas.
# $count (Number): soft bounces counted, as many as the policy allows
decision-reason-soft-threshold = { $count ->
        [one] Un { -bounce-soft } a suffi à bloquer l’adresse.
       *[other] Les { $count } derniers envois distincts ont tous donné un { -bounce-soft }.
    }
# $count (Number): soft bounces counted so far
# $threshold (Number): how many the policy allows
decision-reason-soft = { $count ->
        [one] Un { -bounce-soft } a été compté ; il en faut { $threshold } de suite pour bloquer l’adresse.
       *[other] { $count } rebonds temporaires de suite ont été comptés ; il en faut { $threshold } pour bloquer l’adresse.
    }
decision-reason-watch = Le dernier rebond ne prouve pas que l’adresse n’est plus en service ; elle est donc surveillée.
decision-reason-tolerated = Le dernier message a rebondi, mais selon cette règle, de tels rebonds ne bloquent pas l’adresse.
decision-reason-other = Le dernier refus n’était pas dû à l’adresse. Éliminez la cause et gardez l’adresse.
decision-reason-complained = Le destinataire a signalé un message comme spam.
decision-reason-unsubscribed = Le destinataire s’est désinscrit.
decision-reason-manual = L’adresse a été bloquée manuellement.
decision-reason-unblocked = Le blocage a été levé manuellement.
decision-reason-expired = Le blocage de cette adresse s’est levé de lui-même.
decision-reason-rejected = Un message destiné à cette adresse bloquée n’a pas été envoyé, ce qui ne compte pas comme un rebond.

## How long

# $date (String): the date in the reader’s format
decision-until = L’adresse sera débloquée le { $date }.
decision-until-lifted = L’adresse reste bloquée tant que personne ne lève le blocage.

## What would change it

decision-next-delivery = Une remise ramènerait le compteur à zéro.
# $count (Number): further soft bounces that would suppress the address
decision-next-soft = { $count ->
        [one] Un { -bounce-soft } de plus, lors d’un autre envoi, bloquerait l’adresse.
       *[other] { $count } rebonds temporaires de plus, lors d’envois distincts, bloqueraient l’adresse.
    }
decision-next-hard = Un { -bounce-hard } bloquerait aussitôt l’adresse.
decision-next-unblock = Le blocage peut être levé manuellement à tout moment.
