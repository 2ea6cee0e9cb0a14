package permed.platform;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import permed.platform.site.PlatformSettings;

/** The web application as one deployable; the command line starts it with {@code serve}. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class PermedPlatform {

  /** Starts the application from its environment and the {@code --permed.…} arguments. */
  public static void main(String[] args) {
    application().run(args);
  }

  /**
   * Starts the application with the given settings and returns once it answers requests; closing
   * the result stops it.
   */
  public static ConfigurableApplicationContext run(PlatformSettings settings) {
    return application().run(settings.asArguments());
  }

  private static SpringApplication application() {
    SpringApplication application = new SpringApplication(PermedPlatform.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setDefaultProperties(Map.of("spring.main.log-startup-info", "false"));
    return application;
  }
}
