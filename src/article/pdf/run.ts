/** A run of text as it is painted: all lengths in points, `y` of the baseline, growing downwards. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  readonly rightToLeft: boolean;
}
