package permed.landscape.chart;

/** From degrees to a flat map on which equal areas stay equal; y grows to the north. */
sealed interface Projection {

  /** The x and y of a place, in radii of the globe. */
  double[] project(double longitude, double latitude);

  /** Whether a place is near enough to be drawn without being torn. */
  boolean covers(double longitude, double latitude);

  /** Lambert azimuthal equal-area around 52° N 10° E, as in EPSG:3035 but on a sphere. */
  record Lambert() implements Projection {

    private static final double LATITUDE = Math.toRadians(52);
    private static final double LONGITUDE = 10;
    private static final double FARTHEST = Math.cos(Math.toRadians(75));

    @Override
    public double[] project(double longitude, double latitude) {
      double phi = Math.toRadians(latitude);
      double lambda = Math.toRadians(longitude - LONGITUDE);
      double k = Math.sqrt(2 / Math.max(1 + nearness(longitude, latitude), 1e-3));
      double east = Math.cos(phi) * Math.sin(lambda);
      double north =
          Math.cos(LATITUDE) * Math.sin(phi)
              - Math.sin(LATITUDE) * Math.cos(phi) * Math.cos(lambda);
      return new double[] {k * east, k * north};
    }

    @Override
    public boolean covers(double longitude, double latitude) {
      return nearness(longitude, latitude) > FARTHEST;
    }

    /** The cosine of the angle between a place and the centre. */
    private static double nearness(double longitude, double latitude) {
      double phi = Math.toRadians(latitude);
      double lambda = Math.toRadians(longitude - LONGITUDE);
      return Math.sin(LATITUDE) * Math.sin(phi)
          + Math.cos(LATITUDE) * Math.cos(phi) * Math.cos(lambda);
    }
  }

  /** Equal Earth (2018), doi:10.1080/13658816.2018.1504949. */
  record EqualEarth() implements Projection {

    private static final double A1 = 1.340264;
    private static final double A2 = -.081106;
    private static final double A3 = .000893;
    private static final double A4 = .003796;
    private static final double M = Math.sqrt(3) / 2;

    @Override
    public double[] project(double longitude, double latitude) {
      double t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
      double t2 = t * t;
      double t6 = t2 * t2 * t2;
      double slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
      double x = Math.toRadians(longitude) * Math.cos(t) / (M * slope);
      return new double[] {x, t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))};
    }

    @Override
    public boolean covers(double longitude, double latitude) {
      return latitude > -60;
    }
  }
}
