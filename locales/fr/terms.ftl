# French (fr); ids, order and variables as in en

### Labels and short sentences that accompany a result.
### Read by everyone who sees a result, in tables, on buttons and beside the explanation.

## Words of the trade, used within other messages (masculine; the list is feminine)

-bounce-hard = rebond définitif
-bounce-soft = rebond temporaire
-suppression-list = liste d’adresses bloquées

## Types. They speak of the address, not of the message: a message can be refused for good while the address is fine

type-hard = Rebond définitif (hard bounce)
    .description = La réponse indique que l’adresse ne fonctionnera pas : la boîte de réception ou le domaine n’existe pas ou n’est plus en service. Si la fiabilité est faible, surveillez l’adresse avant de la retirer.
type-soft = Rebond temporaire (soft bounce)
    .description = L’échec est temporaire, et l’adresse fonctionnera peut-être plus tard. Ne la retirez de votre liste que si l’échec se répète sur plusieurs envois.
type-other = Refus non lié à l’adresse
    .description = Le message a été refusé, par exemple comme spam, mais l’adresse n’est pas en cause. Éliminez la cause et gardez l’adresse.
type-none = Ce n’est pas un rebond
    .description = Ce n’est pas un échec de remise, mais un événement comme une réponse automatique, une plainte ou une remise réussie ; ou alors le message n’a jamais été envoyé.

## Groups of categories, for headings and filters

group-recipient = Adresse du destinataire
group-mailbox = Boîte de réception
group-system = Système de messagerie et réseau
group-rate = Cadence d’envoi
group-message = Contenu du message
group-reputation = Réputation
group-sender = Expéditeur
group-policy = Règles et protocole
group-event = Événements
group-unknown = Cause indéterminée

## The next step, for a button or a table

action-remove-address = Retirer l’adresse
action-correct-address = Corriger l’adresse
action-update-address = Mettre à jour l’adresse
action-retry-later = Réessayer plus tard
action-review = Lire la réponse du serveur
action-contact-recipient = Contacter le destinataire
action-contact-postmaster = Contacter l’administrateur du serveur destinataire
action-review-deferral = Examiner le dernier report
action-reduce-rate = Ralentir les envois
action-split-recipients = Répartir les destinataires
action-shrink-message = Alléger le message
action-fix-message = Corriger le message
action-change-content = Modifier le contenu
action-clean-message = Éliminer le virus
action-request-delisting = Demander le retrait de la liste de blocage
action-improve-reputation = Améliorer votre réputation
action-fix-reverse-dns = Corriger le DNS inverse
action-fix-authentication = Configurer SPF, DKIM et DMARC
action-fix-sender = Corriger l’adresse d’expéditeur
action-fix-relay = Corriger la configuration du relais
action-log-in = Vérifier les identifiants
action-enable-tls = Activer le chiffrement (TLS)
action-fix-server = Vérifier le serveur d’envoi
action-review-suppression = Vérifier la { -suppression-list }
action-check-queue = Vérifier la file d’attente
action-stop-sending = Cesser les envois
action-answer-challenge = Confirmer que vous êtes l’expéditeur
action-wait = Attendre
action-no-action = Rien à faire

## What should happen to the address

address-suppress = Cesser les envois à l’adresse
address-watch = Garder l’adresse, mais la surveiller
address-correct = Corriger l’adresse
address-keep = Garder l’adresse

## Whether this message should be sent again

retry-never = Ne pas renvoyer ce message
retry-later = Renvoyer plus tard
retry-after-fix = Renvoyer une fois la cause éliminée

## How sure the result is

confidence-high = Fiabilité élevée
confidence-medium = Fiabilité moyenne
confidence-low = Fiabilité faible

## Flags: something about the reply that the reader should know

# One part of the reply says “permanent” (5xx), another “temporary” (4xx).
flag-class-mismatch = La réponse présente l’échec à la fois comme définitif (5) et comme temporaire (4).
# For instance 4.1.1 or 5.3.1, which the registry has only in the other class.
flag-unusual-class = Les normes ne prévoient ce code que dans une autre classe, par exemple comme définitif (5) et non comme temporaire (4).
# For instance 5.1.5, “address valid”.
flag-contradictory-code = Le serveur a refusé le message avec un code de succès.
flag-nonstandard-code = Aucune norme ne définit ce code ; il est interprété selon l’usage courant des serveurs.
flag-ambiguous-code = Ce code a plusieurs sens ; le plus probable est affiché.
flag-truncated = Le texte est très long ; une partie seulement a été lue.

## When to try again, as the server asked for it

# $count (Number): whole seconds
in-seconds = { $count ->
        [one] dans { $count } seconde
       *[other] dans { $count } secondes
    }
# $count (Number): whole minutes
in-minutes = { $count ->
        [one] dans { $count } minute
       *[other] dans { $count } minutes
    }
# $count (Number): whole hours
in-hours = { $count ->
        [one] dans { $count } heure
       *[other] dans { $count } heures
    }
# $count (Number): whole days
in-days = { $count ->
        [one] dans { $count } jour
       *[other] dans { $count } jours
    }

## Who answered, and which list was named

# $name (String): the blocklist’s name, such as “Spamhaus ZEN”
blocklist-named = La réponse mentionne la liste de blocage { $name }.
# $name (String): the mail provider’s name, such as “Google”
provider-named = La réponse a été émise par { $name }.
