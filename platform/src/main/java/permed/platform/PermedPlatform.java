package permed.platform;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The web application as one deployable; the command line starts it with {@code serve}. */
// The schema is brought up to date before the pool is handed out, not beside it. Beans bear their
// whole class name, so that no module has to know what another calls its controllers.
@SpringBootApplication(
    exclude = {UserDetailsServiceAutoConfiguration.class, FlywayAutoConfiguration.class},
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class PermedPlatform {

  /**
   * Starts the application over a data folder on a port of this machine, every other setting from
   * its environment, and returns once it answers requests; closing the result stops it.
   *
   * @param settings further settings, each as {@code --permed.sample=true}
   */
  public static ConfigurableApplicationContext run(Path data, int port, String... settings) {
    SpringApplication application = new SpringApplication(PermedPlatform.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setDefaultProperties(Map.of("spring.main.log-startup-info", "false"));
    return application.run(
        Stream.concat(
                Stream.of("--permed.data=" + data, "--permed.port=" + port), Stream.of(settings))
            .toArray(String[]::new));
  }
}
