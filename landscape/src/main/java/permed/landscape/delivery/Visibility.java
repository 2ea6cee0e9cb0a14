package permed.landscape.delivery;

/** Who may see a part of what was delivered, from the widest circle to the narrowest. */
public enum Visibility {
  /** Everyone. */
  PUBLIC,
  /** People who belong to the consortium, signed in. */
  MEMBERS,
  /** Nobody but the one who delivered it; it is archived and enters no snapshot. */
  PRIVATE
}
