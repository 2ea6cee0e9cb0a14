package permed.platform.secretariat;

/** How much a request matters, most first. */
public enum Priority {
  HIGH,
  NORMAL,
  LOW
}
