module demo {
  requires dev.gatun.runtime;
}
