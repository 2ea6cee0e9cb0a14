package permed.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import permed.platform.PermedPlatform;

/** Serves the platform until the process is told to stop. */
final class Server {

  private Server() {}

  static int serve(Path data, int port, PrintWriter out, PrintWriter err)
      throws InterruptedException {
    try (ConfigurableApplicationContext running = PermedPlatform.run(data, port)) {
      String taken = running.getEnvironment().getProperty("local.server.port");
      out.printf("PerMed serves http://localhost:%s (stop with Ctrl-C)%n", taken);
      out.flush();
      stopped().await();
      return ExitCode.DONE;
    } catch (PortInUseException inUse) {
      err.printf("Port %d is taken by another program.%n", inUse.getPort());
      err.println("  Stop that program, or choose another port: --port 8081");
      return ExitCode.REFUSED;
    }
  }

  /** Opens when the process is asked to end, so that the server closes in good order. */
  private static CountDownLatch stopped() {
    CountDownLatch latch = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(latch::countDown, "stop"));
    return latch;
  }
}
