# French (fr); ids, order and variables as in en

### Sending platforms: the codes of theirs that mean no category. Several platforms share a title.
### Read by whoever uses the platform, in lists and as the heading of a code.

platform-hard = Échec définitif, sans motif indiqué
platform-soft = Échec temporaire, sans motif indiqué
platform-unclassified = Non classé par la plateforme d’envoi
platform-bounced-before = Non envoyé : l’adresse a déjà généré un rebond
platform-complained-before = Non envoyé : le destinataire s’est déjà plaint
platform-unsubscribed-before = Non envoyé : le destinataire s’est désinscrit
platform-blocked-by-hand = Non envoyé : adresse bloquée dans le compte
platform-suppression-list = Non envoyé : adresse sur la liste d’exclusion
platform-duplicate = Non envoyé : doublon dans la campagne
platform-unconfirmed = Non envoyé : inscription non confirmée
platform-quota = Non envoyé : limite du compte atteinte
platform-held = Retenu par la plateforme d’envoi
platform-cancelled = Annulé manuellement
platform-fault = Défaillance de la plateforme d’envoi
platform-template = Non envoyé : erreur dans le modèle
platform-own-filter = Non envoyé : filtre de la plateforme d’envoi
platform-subscribe-request = Demande d’inscription
platform-unsubscribe-request = Demande de désinscription
platform-relay-test = Test de relais ouvert
platform-inbound-error = Message entrant non transmis
platform-not-spam = Signalé comme légitime
platform-fraud = Signalé comme frauduleux
platform-list-expanded = Expansion d’une liste de diffusion
platform-tracking-delayed = Différé, nouvelle tentative en cours
