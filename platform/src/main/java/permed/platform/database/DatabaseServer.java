package permed.platform.database;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import permed.platform.site.PlatformSettings;

/** The server the platform works with: the operator's, or one of our own that ends with us. */
@Component
class DatabaseServer implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseServer.class);

  private final DatabaseAddress address;
  private final @Nullable EmbeddedPostgres own;

  DatabaseServer(PlatformSettings settings) {
    PlatformSettings.Database database = settings.database();
    String url = database.url();
    if (url == null) {
      EmbeddedPostgres started = EmbeddedPostgres.start(settings.data());
      this.own = started;
      this.address = started.address();
    } else {
      this.own = null;
      this.address = new DatabaseAddress(url, database.user(), database.password());
    }
    LOG.info("Database: {}", address);
  }

  DatabaseAddress address() {
    return address;
  }

  @Override
  public void destroy() {
    if (own != null) {
      own.close();
    }
  }
}
