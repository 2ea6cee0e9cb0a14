package permed.landscape.snapshot.build;

import java.nio.file.Path;
import permed.landscape.delivery.Delivery;
import permed.landscape.source.SourceReader;

/** Where a build gets the files of its deliveries and what reads them. */
public interface DeliveryContent {

  /** The archived file, as it was delivered. */
  Path file(Delivery delivery);

  /** The reader of the delivery's source. */
  SourceReader reader(Delivery delivery);
}
