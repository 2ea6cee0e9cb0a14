package permed.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import permed.platform.PermedPlatform;
import permed.platform.site.PlatformSettings;

/** Serves the platform until the process is told to stop. */
final class Server {

  private Server() {}

  static int serve(PlatformSettings settings, PrintWriter out, PrintWriter err)
      throws InterruptedException {
    try (ConfigurableApplicationContext running = PermedPlatform.run(settings)) {
      String port = running.getEnvironment().getProperty("local.server.port");
      out.printf("PerMed serves http://localhost:%s (stop with Ctrl-C)%n", port);
      out.flush();
      stopped().await();
      return ExitCode.DONE;
    } catch (PortInUseException taken) {
      err.printf("Port %d is taken by another program.%n", taken.getPort());
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
