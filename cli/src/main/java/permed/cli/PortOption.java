package permed.cli;

import picocli.CommandLine.Option;

/** Where the server listens. */
final class PortOption {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "TCP port on 127.0.0.1 (default: ${DEFAULT-VALUE}; 0 takes any free one).")
  int number = 8080;
}
