# French (fr); ids, order and variables as in en

### Labels and short sentences that accompany a result.
### Read by everyone who sees a result, in tables, on buttons and beside the explanation.

## Words of the trade, used within other messages (masculine; the list is feminine)

-bounce-hard = rebond définitif
-bounce-soft = rebond temporaire
-suppression-list = liste d’exclusion

## Types. They speak of the address, not of the message: a message can be refused for good while the address is fine

type-hard = Rebond définitif (hard bounce)
    .description = Un rebond définitif signifie en général que l’adresse ne fonctionnera pas, car la boîte aux lettres ou le domaine n’existe pas ou n’est plus en service. Certains systèmes emploient toutefois ce terme plus largement, et certaines réponses restent incertaines : ne retirez l’adresse que si cela vous est conseillé.
type-soft = Rebond temporaire (soft bounce)
    .description = Un rebond temporaire signifie en général que l’échec est passager et que l’adresse fonctionnera peut-être plus tard. Certains systèmes emploient aussi ce terme quand seul le message a été refusé. Le conseil indique si l’adresse peut rester dans votre liste.
type-other = Autre : adresse non mise en cause
    .description = Rien ne met l’adresse en cause : la raison est ailleurs, par exemple un blocage antispam, ou n’est pas connue. Cherchez-la au lieu de retirer l’adresse.
type-none = Ce n’est pas un rebond
    .description = Ce n’est pas un échec de remise, mais un événement comme une réponse automatique, une plainte ou une remise réussie ; ou bien le message n’a jamais été envoyé.

## Groups of categories, for headings and filters

group-recipient = Adresse du destinataire
group-mailbox = Boîte aux lettres
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
action-contact-postmaster = Contacter l’administrateur du destinataire
action-review-deferral = Examiner les tentatives précédentes
action-reduce-rate = Ralentir les envois
action-split-recipients = Envoyer à moins de destinataires à la fois
action-shrink-message = Alléger le message
action-fix-message = Corriger le message
action-change-content = Modifier le contenu
action-clean-message = Éliminer le virus
action-request-delisting = Demander le retrait de la liste
action-improve-reputation = Améliorer votre réputation
action-fix-reverse-dns = Corriger le DNS inverse
action-fix-authentication = Configurer SPF, DKIM et DMARC
action-fix-sender = Corriger l’adresse d’expéditeur
action-fix-relay = Vérifier la configuration du relais
action-log-in = Vérifier les identifiants
action-enable-tls = Vérifier le chiffrement (TLS)
action-fix-server = Vérifier le serveur d’envoi
action-review-suppression = Vérifier la { -suppression-list }
action-check-queue = Vérifier la file d’attente
action-stop-sending = Cesser les envois
action-answer-challenge = Confirmer que vous êtes l’expéditeur
action-wait = Attendre
action-no-action = Rien à faire

## What should happen to the address

address-suppress = Ne plus rien envoyer à cette adresse
address-watch = Garder l’adresse, mais la surveiller
address-correct = Corriger ou remplacer l’adresse
address-keep = Laisser l’adresse telle quelle

## Whether this message should be sent again

retry-never = Ne pas renvoyer ce message
retry-later = Une tentative ultérieure peut réussir
retry-after-fix = Renvoyer une fois la cause éliminée

## How sure the result is

confidence-high = Fiabilité élevée
confidence-medium = Fiabilité moyenne
confidence-low = Fiabilité faible

## Flags: something about the reply that the reader should know

# One part of the reply says “permanent” (5xx), another “temporary” (4xx).
flag-class-mismatch = Les codes ne s’accordent pas, entre eux ou avec la cause, sur le caractère définitif (5) ou temporaire (4) de l’échec.
# For instance 4.1.1 or 5.3.1, which the registry has only in the other class.
flag-unusual-class = Les normes destinent ce code à l’autre classe : temporaire (4) au lieu de définitif (5), ou l’inverse.
# For instance 5.1.5, “address valid”.
flag-contradictory-code = Ce code signale normalement une réussite, mais accompagne ici un échec.
flag-nonstandard-code = Aucune norme ne définit ce code sous cette forme ; si son sens est connu, il est interprété selon l’usage courant des serveurs et des plateformes.
flag-ambiguous-code = Ce code a plusieurs sens ; le texte de la réponse précise lequel.
flag-truncated = Le texte est très long ; seul le début a été lu.
# For instance a report on three recipients, pasted as one text.
flag-several-recipients = Le texte concerne plusieurs destinataires ; ce qu’il dit ne vaut pas forcément pour tous.
# Letters were lost, as in “Empf?nger unbekannt”, or the text breaks off.
flag-damaged-text = Le texte est endommagé : des lettres manquent, ou il s’arrête au milieu d’un mot.

## What happened to an address, in a list of events

outcome-delivered = Remis
outcome-bounced = Rebond
outcome-complained = { category-spam-complaint }
outcome-unsubscribed = { category-unsubscribe }
outcome-suppressed-by-hand = Bloquée manuellement
outcome-unblocked = Blocage levé
outcome-rejected = Non envoyé
outcome-delayed = { category-delayed }
outcome-other = Autre événement

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
