package permed.cli;

import picocli.CommandLine.IVersionProvider;

/** The version the build wrote into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Permed.class.getPackage().getImplementationVersion();
    return new String[] {"permed " + (version == null ? "(development)" : version)};
  }
}
