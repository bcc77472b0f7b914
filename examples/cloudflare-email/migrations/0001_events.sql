CREATE TABLE events (
  id TEXT NOT NULL,
  address TEXT NOT NULL,
  event TEXT NOT NULL,
  PRIMARY KEY (id, address)
);
