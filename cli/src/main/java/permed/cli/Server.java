package permed.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;
import permed.platform.PermedPlatform;
import permed.platform.database.DatabaseUnavailableException;
import permed.platform.sample.WaysIn;
import permed.platform.site.PlatformSettings;

/** Serves the platform until the process is told to stop. */
final class Server {

  private Server() {}

  static int serve(Path data, int port, PrintWriter out, PrintWriter err, String... settings)
      throws InterruptedException {
    if (!isFree(port)) {
      err.printf("Port %d is taken by another program, or may not be used.%n", port);
      err.println("  Stop that program, or choose another port: --port 8081");
      return ExitCode.REFUSED;
    }
    try (ConfigurableApplicationContext running = PermedPlatform.run(data, port, settings)) {
      String taken = running.getEnvironment().getProperty("local.server.port");
      out.printf("PerMed serves http://localhost:%s (stop with Ctrl-C)%n", taken);
      if (running.getBean(PlatformSettings.class).sample()) {
        tell(running.getBean(WaysIn.class).open(), out);
      }
      out.flush();
      stopped().await();
      return ExitCode.DONE;
    } catch (RuntimeException failed) {
      DatabaseUnavailableException no =
          DatabaseUnavailableException.find(failed).orElseThrow(() -> failed);
      return Refusals.print(err, no.getMessage(), no.remedy());
    }
  }

  /** Told here and on no page: only who started the sample may enter it. */
  private static void tell(List<WaysIn.WayIn> ways, PrintWriter out) {
    out.println("Look round as one of these; each link sets a password and works once:");
    ways.forEach(way -> out.printf("  %s (%s)%n    %s%n", way.role(), way.name(), way.link()));
  }

  /** Asked before the start, which takes seconds and would fail with a page of log lines. */
  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException | IllegalArgumentException taken) {
      return false;
    }
  }

  /** Opens when the process is asked to end, so that the server closes in good order. */
  private static CountDownLatch stopped() {
    CountDownLatch latch = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(latch::countDown, "stop"));
    return latch;
  }
}
