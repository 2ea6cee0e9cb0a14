package permed.platform.site;

/** Who may call a route. */
public enum Right {
  /** Anyone, without signing in. */
  PUBLIC
}
