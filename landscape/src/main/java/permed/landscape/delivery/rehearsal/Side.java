package permed.landscape.delivery.rehearsal;

/** The two states that are compared. */
enum Side {
  BEFORE,
  AFTER
}
