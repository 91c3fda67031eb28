package demo;

import base.Base;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("canal")
public interface Canal extends Base {}
