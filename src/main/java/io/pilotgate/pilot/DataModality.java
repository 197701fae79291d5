package io.pilotgate.pilot;

/** What kind of data is labeled; a pilot may have several. */
public enum DataModality {
    IMAGE,
    VIDEO,
    AUDIO,
    TEXT,
    LIDAR,
    RADAR,
    POINT_CLOUD_3D,
    MULTIMODAL
}
