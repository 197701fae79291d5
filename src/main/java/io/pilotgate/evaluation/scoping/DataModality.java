package io.pilotgate.evaluation.scoping;

/** What kind of data is labeled; a pilot may have several. */
public enum DataModality {
    IMAGE("Image"),
    VIDEO("Video"),
    AUDIO("Audio"),
    TEXT("Text"),
    LIDAR("Lidar"),
    RADAR("Radar"),
    POINT_CLOUD_3D("3D point cloud"),
    MULTIMODAL("Multimodal");

    private final String title;

    DataModality(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
