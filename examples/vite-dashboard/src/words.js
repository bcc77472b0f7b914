// The dashboard's own few words. What is said of bounces comes from the package.

/** @type {Record<string, { title: string, address: string, at: string, what: string, action: string, all: string, file: string, language: string, unread: string }>} */
export const WORDS = {
  de: { title: "Bounces", address: "Adresse", at: "Zeitpunkt", what: "Was geschah", action: "Was zu tun ist", all: "Alle", file: "Datei öffnen", language: "Sprache", unread: "Nicht lesbare Zeilen:" },
  en: { title: "Bounces", address: "Address", at: "When", what: "What happened", action: "What to do", all: "All", file: "Open a file", language: "Language", unread: "Lines that cannot be read:" },
  fr: { title: "Rebonds", address: "Adresse", at: "Date", what: "Ce qui s’est passé", action: "Que faire", all: "Tous", file: "Ouvrir un fichier", language: "Langue", unread: "Lignes illisibles :" },
  nb: { title: "Returmeldinger", address: "Adresse", at: "Tidspunkt", what: "Hva som skjedde", action: "Hva du bør gjøre", all: "Alle", file: "Åpne fil", language: "Språk", unread: "Linjer som ikke kan leses:" },
  nl: { title: "Bounces", address: "Adres", at: "Tijdstip", what: "Wat er gebeurde", action: "Wat te doen", all: "Alle", file: "Bestand openen", language: "Taal", unread: "Onleesbare regels:" },
  sv: { title: "Studsar", address: "Adress", at: "Tidpunkt", what: "Vad som hände", action: "Vad du bör göra", all: "Alla", file: "Öppna fil", language: "Språk", unread: "Rader som inte kan läsas:" },
};
