// What is used of subset-font, which brings no types of its own. See its README.
declare module 'subset-font' {
  function subsetFont(
    font: Uint8Array,
    text: undefined,
    options: {
      keepAllGlyphs: true;
      keepFeatures?: readonly string[];
      noHinting?: boolean;
      targetFormat: 'woff2' | 'truetype';
      /** Units: those of the axis, 400 to 700 for weights. */
      variationAxes?: Record<string, { min: number; max: number }>;
    },
  ): Promise<Uint8Array>;
  export { subsetFont as default };
}
