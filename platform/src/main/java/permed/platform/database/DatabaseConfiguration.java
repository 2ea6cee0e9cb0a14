package permed.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import permed.platform.site.PlatformSettings;

/** The one pool of connections, handed out only once the schema is up to date. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class DatabaseConfiguration {

  @Bean
  HikariDataSource dataSource(DatabaseServer server, PlatformSettings settings) {
    DatabaseAddress address = server.address();
    new Migrations(address.dataSource()).migrate();
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("database");
    pool.setJdbcUrl(address.url());
    pool.setUsername(address.user());
    pool.setPassword(address.password());
    pool.setMaximumPoolSize(settings.database().connections());
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(10_000);
    return new HikariDataSource(pool);
  }

  /** What time it is; services ask once per operation. */
  @Bean
  InstantSource now() {
    return InstantSource.system();
  }
}
