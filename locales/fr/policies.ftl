# French (fr); ids, order and variables as in en

### When an address is suppressed: the rules to choose from, and a decision about one address with its reasons.
### Read by marketers and support staff, in a list of policies and beside an address. A decision shows a label,
### one reason, where suppressed how long, and what would change it: whole sentences in a row.

## Policies

policy-recommended = Recommandée
    .description = Bloque une adresse dès qu’une réponse montre clairement qu’elle n’est plus en service, et sinon après trois rebonds temporaires ou incertains, lors d’envois distincts, sans remise réussie entre eux. Un message remis ramène le compteur à zéro ; les refus qui ne mettent pas l’adresse en cause ne comptent pas.
policy-activecampaign = ActiveCampaign
    .description = Un { -bounce-hard } avéré bloque définitivement l’adresse, tout comme trois rebonds temporaires ou incertains dans des campagnes distinctes, sans remise réussie entre eux.
policy-smtp2go = SMTP2GO
    .description = Un { -bounce-hard } avéré bloque l’adresse pendant sept jours, un { -bounce-soft } jamais. Après une plainte, une désinscription ou un ajout manuel, elle reste bloquée tant que personne ne lève le blocage.
policy-greenarrow = GreenArrow
    .description = Un { -bounce-hard } avéré bloque l’adresse, tout comme des rebonds temporaires ou incertains répétés : ici trois sans remise réussie entre eux, car GreenArrow n’indique pas de nombre. Les autres refus ne la bloquent jamais ; éliminez-en la cause.
policy-martech-zone = Martech Zone
    .description = Un { -bounce-hard } avéré bloque l’adresse. Un rebond temporaire ou incertain ne la bloque que s’il persiste sur plusieurs tentatives ou campagnes : ici trois sans remise réussie entre eux, car Martech Zone n’indique pas de nombre.
policy-bouncer = Bouncer
    .description = Un { -bounce-hard } avéré bloque l’adresse, car Bouncer y demande une action, par exemple une correction. Un { -bounce-soft } ne la bloque jamais, car Bouncer admet qu’il peut disparaître de lui-même.

## The decision, as a label

decision-active = Adresse active
decision-watched = Adresse surveillée
decision-suppressed = Adresse bloquée

## The reason

decision-reason-none = Rien à signaler pour cette adresse.
decision-reason-delivered = Le dernier message est bien arrivé à cette adresse.
decision-reason-hard = Un message à cette adresse a donné lieu à un { -bounce-hard }.
decision-reason-soft-threshold = Les rebonds temporaires ou incertains de cette adresse ont atteint le nombre à partir duquel la règle la bloque.
# $count (Number): soft bounces counted so far
decision-reason-soft = { $count ->
        [one] Un rebond temporaire ou incertain a été compté.
       *[other] { $count } rebonds temporaires ou incertains ont été comptés sans remise réussie entre eux.
    }
decision-reason-watch = Un rebond laisse penser que l’adresse n’est peut-être plus en service, sans le prouver ; elle est donc surveillée.
decision-reason-tolerated = Le dernier message a donné lieu à un rebond, mais, selon cette règle, de tels rebonds ne bloquent pas l’adresse.
decision-reason-other = Le dernier rebond n’est pas retenu contre l’adresse, qui reste active. Cherchez-en la cause.
decision-reason-complained = Le destinataire a signalé un message comme spam.
decision-reason-unsubscribed = Le destinataire s’est désinscrit.
decision-reason-manual = L’adresse a été bloquée manuellement.
decision-reason-unblocked = Le blocage a été levé manuellement.
decision-reason-expired = Le blocage de cette adresse est arrivé à expiration.
decision-reason-rejected = Un message n’a pas été envoyé, car la plateforme d’envoi bloquait alors cette adresse ; cela ne compte pas comme un rebond.

## How long

# $date (String): the date in the reader’s format
decision-until = Le blocage prend fin le { $date }.
decision-until-lifted = L’adresse reste bloquée tant que le blocage n’est pas levé.

## What would change it

decision-next-delivery = Un message remis ramènerait le compteur à zéro.
# $count (Number): further soft bounces that would suppress the address
decision-next-soft = { $count ->
        [one] Si un rebond temporaire ou incertain de plus est compté, l’adresse sera bloquée.
       *[other] Si { $count } rebonds temporaires ou incertains de plus sont comptés, l’adresse sera bloquée.
    }
decision-next-hard = Un { -bounce-hard } avéré bloquerait aussitôt l’adresse.
decision-next-unblock = Le blocage peut aussi être levé manuellement.

## Mailing lists that the recipient has left

# $lists (String): their names, already joined in the reader’s language
decision-lists = Désinscription de : { $lists }. D’autres e‑mails peuvent encore être envoyés à l’adresse.
