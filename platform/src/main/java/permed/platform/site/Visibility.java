package permed.platform.site;

/** Who may see a thing, from everyone to its owner alone. */
public enum Visibility {
  PUBLIC,
  MEMBERS,
  BODY,
  SECRETARIAT,
  PRIVATE
}
