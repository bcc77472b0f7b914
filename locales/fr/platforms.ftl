# French (fr); ids, order and variables as in en

### Sending platforms: the codes of theirs that mean no category. Several platforms share a title.
### Read by whoever uses the platform, in lists and as the heading of a code.

platform-hard = Échec définitif, sans motif indiqué
platform-soft = Échec temporaire, sans motif indiqué
platform-unclassified = Non classé par la plateforme d’envoi
platform-bounced-before = { reply-605 }
platform-complained-before = { reply-607 }
platform-unsubscribed-before = Non envoyé : le destinataire s’est désinscrit
platform-blocked-by-hand = Non envoyé : adresse bloquée dans le compte
platform-duplicate = Non envoyé : doublon dans la campagne
    .description = L’adresse figurait plusieurs fois dans la campagne ; la plateforme n’a envoyé le message qu’une fois.
platform-unconfirmed = Non envoyé : inscription non confirmée
    .description = La plateforme n’a pas envoyé le message, car le destinataire n’a pas confirmé son inscription.
platform-quota = Non envoyé : limite du compte atteinte
platform-cancelled = Annulé manuellement
platform-fault = Défaillance de la plateforme d’envoi
    .description = Une erreur de la plateforme a empêché la remise.
platform-template = Non envoyé : erreur dans le modèle
    .description = La plateforme n’a pas pu créer le message à partir du modèle.
platform-own-filter = Non envoyé : filtre de la plateforme d’envoi
platform-subscribe-request = Demande d’inscription
    .description = { type-none.description }
platform-relay-test = Test de relais ouvert
    .description = { type-none.description }
platform-inbound-error = Message entrant non transmis
    .description = { type-none.description }
platform-not-spam = Signalé comme légitime
    .description = { type-none.description }
platform-fraud = Signalé comme frauduleux
platform-list-expanded = Expansion d’une liste de diffusion
    .description = { type-none.description }
