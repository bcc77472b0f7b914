-- What happened to each address. The id is a hash of what makes an event the same: one that comes twice counts once.
CREATE TABLE events (
  id TEXT PRIMARY KEY,
  address TEXT NOT NULL,
  event TEXT NOT NULL -- JSON, as readEvents of bouncecode/events returns it and decide takes it
);
CREATE INDEX events_by_address ON events (address);
