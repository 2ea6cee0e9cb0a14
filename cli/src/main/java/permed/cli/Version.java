package permed.cli;

import picocli.CommandLine.IVersionProvider;

/** The version the build wrote into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"permed " + code()};
  }

  /** The version as it goes into a snapshot's manifest. */
  static String code() {
    String version = Permed.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
