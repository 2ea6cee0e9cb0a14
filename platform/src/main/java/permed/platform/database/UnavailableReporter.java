package permed.platform.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Leaves it to who starts the platform to say that the database is unavailable, in one place. */
final class UnavailableReporter implements SpringBootExceptionReporter {

  /** As Spring Boot makes them. */
  UnavailableReporter(ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    return DatabaseUnavailableException.find(failure).isPresent();
  }
}
