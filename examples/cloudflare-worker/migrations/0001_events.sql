-- What happened to each address. The id is the queue message's: a message that comes twice counts once.
CREATE TABLE events (
  id TEXT PRIMARY KEY,
  address TEXT NOT NULL,
  event TEXT NOT NULL -- JSON, as bouncecode's decide takes it
);
CREATE INDEX events_by_address ON events (address);
