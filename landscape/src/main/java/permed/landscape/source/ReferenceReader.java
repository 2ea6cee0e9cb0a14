package permed.landscape.source;

/**
 * Checks a file of exchange rates or deflators, so that it can be archived and a snapshot can name
 * the one it used; it passes on no projects.
 */
public interface ReferenceReader extends DeliveryReader {}
