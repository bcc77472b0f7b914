//! A table in which a row is found by its key, in about one look.

/// What stands in a table.
pub trait Row: Copy {
    type Key: Copy + PartialEq;

    fn key(&self) -> Self::Key;
    fn hash(key: Self::Key) -> u32;
}

/// A table of so many slots, a power of two. The rows are side by side in the order in which they came: the first ones are
/// those that are wanted most, and stay together in the processor's cache.
pub struct Table<R, const SLOTS: usize> {
    /// The rows' numbers, from 1; 0 in an empty slot.
    slots: Vec<u16>,
    rows: Vec<R>,
}

impl<R, const SLOTS: usize> Default for Table<R, SLOTS> {
    fn default() -> Self {
        Self { slots: vec![0; SLOTS], rows: vec![] }
    }
}

impl<R: Row, const SLOTS: usize> Table<R, SLOTS> {
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Where more than two thirds are taken, looks get many.
    pub fn is_full(&self) -> bool {
        self.rows.len() >= SLOTS * 2 / 3
    }

    /// The row and its number.
    #[inline]
    pub fn get(&self, key: R::Key) -> Option<(u16, &R)> {
        let mut at = R::hash(key) as usize % SLOTS;
        loop {
            let number = self.slots.get(at).copied().unwrap_or(0);
            let row = self.rows.get(usize::from(number).checked_sub(1)?)?;
            if row.key() == key {
                return Some((number, row));
            }
            at = (at + 1) % SLOTS;
        }
    }

    /// Adds a row and gives its number; 0 where the table is full.
    pub fn add(&mut self, row: R) -> u16 {
        if self.is_full() {
            return 0;
        }
        let mut at = R::hash(row.key()) as usize % SLOTS;
        while self.slots.get(at).is_some_and(|number| *number != 0) {
            at = (at + 1) % SLOTS;
        }
        self.rows.push(row);
        let number = self.rows.len() as u16;
        self.slots.iter_mut().skip(at).take(1).for_each(|slot| *slot = number);
        number
    }

    pub fn clear(&mut self) {
        self.slots.fill(0);
        self.rows.clear();
    }
}
