# French (fr); ids, order and variables as in en

### What a whole message is: a bounce, an auto-reply, a complaint, and so on.
### Read by support staff who dropped a message on the page, and in a terminal. A label, then whole sentences in a row: what
### happened, and what to do.

## The kind of a message, as a label and as a sentence

message-bounce = Rebond
    .description = Le message n’a pas été remis.
message-delayed = Remise différée
    .description = Le message n’a pas encore été remis. Le serveur poursuit ses tentatives.
message-delivered = Remise confirmée
    .description = Un serveur indique qu’il a remis ou transmis le message.
message-complaint = Plainte pour spam
    .description = Un destinataire a signalé le message comme spam.
message-unsubscribe = Demande de désinscription
    .description = Un destinataire demande à ne plus recevoir de messages.
message-auto-reply = Réponse automatique
    .description = Une réponse automatique, par exemple un message d’absence : l’adresse fonctionne.
message-challenge = Vérification de l’expéditeur
    .description = Le système du destinataire demande à l’expéditeur de confirmer le message avant de le remettre.
message-receipt = Accusé de lecture
    .description = Le destinataire a ouvert ou supprimé le message.
message-report = Rapport technique
    .description = Un rapport sur l’authentification ou l’acheminement, par exemple DMARC. Il ne concerne pas un destinataire en particulier.
message-other = Ce n’est pas un rebond
    .description = C’est un e‑mail ordinaire, pas un avis de remise.

## What a report says about its recipients. Variables: $count (how many of them), $total (how many there are in all)

message-all-failed = { $count ->
        [one] Le message n’a pas été remis au destinataire.
       *[other] Le message n’a été remis à aucun des { $count } destinataires.
    }
message-some-failed = { $count ->
        [one] 1 destinataire sur { $total } n’a pas reçu le message.
       *[other] { $count } destinataires sur { $total } n’ont pas reçu le message.
    }
message-waiting = { $count ->
        [one] Le serveur poursuit ses tentatives pour 1 destinataire.
       *[other] Le serveur poursuit ses tentatives pour { $count } destinataires.
    }
message-served = { $count ->
        [one] Remis ou transmis à 1 destinataire.
       *[other] Remis ou transmis à { $count } destinataires.
    }
message-nobody-named = Le rapport ne nomme aucun destinataire.
message-inferred = Le rapport ne nomme pas l’adresse ; elle a été déduite, elle est donc seulement surveillée.
message-forwarded = Quelqu’un a transféré ce message. Il n’est pas compté parmi vos rebonds.

## What to do. Variables: $count (how many addresses), $address (the only one)

message-remove-address = Retirez { $address }.
message-remove = { $count ->
        [one] Retirez 1 adresse.
       *[other] Retirez { $count } adresses.
    }
message-nothing-to-remove = Rien à retirer.
