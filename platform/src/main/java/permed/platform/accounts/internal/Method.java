package permed.platform.accounts.internal;

/** How a session was entered. */
public enum Method {
  PASSWORD,
  /** Password and a code of a generator. */
  CODE,
  /** Password and a recovery code. */
  RECOVERY_CODE,
  PASSKEY,
  /** The sign-in of an organisation. */
  ORGANISATION
}
