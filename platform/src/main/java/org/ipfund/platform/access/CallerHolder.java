package org.ipfund.platform.access;

import jakarta.enterprise.context.RequestScoped;

/** The caller's name for the length of one request. */
@RequestScoped
public class CallerHolder {

  private String name;

  String name() {
    return name;
  }

  void become(String name) {
    this.name = name;
  }
}
