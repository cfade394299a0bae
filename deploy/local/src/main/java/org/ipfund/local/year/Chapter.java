package org.ipfund.local.year;

import org.ipfund.local.api.Api;

/** One part of the fund's year, played against the running services. */
public interface Chapter {

  /** The heading under which its figures stand. */
  String name();

  /** Plays it; what it can count it enters as expected and actual figures. */
  void run(Api api, Figures figures);
}
