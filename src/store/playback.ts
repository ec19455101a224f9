/** A running playback, as the views that move with it see it: the timeline moves it, the map follows. */
export interface Playback {
  /** Where the playhead stands: a day and the share of it that has passed. Plain, since it changes in every frame. */
  readonly day: number;
  /** Told of every new day or share of one, at most once a frame; returns what ends it. */
  follow(place: (day: number) => void): () => void;
}
