package permed.platform.observatory;

/** The version the build wrote into the jar, as it goes into a snapshot's manifest. */
final class CodeVersion {

  private CodeVersion() {}

  static String text() {
    String version = CodeVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
