// Streets from the server that the operator set, for one view of the page. Nothing is kept.
import type { Map as LeafletMap } from 'leaflet';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';

const layers = new WeakMap<LeafletMap, TileLayer>();

/** Shows the streets, or takes them away again. True when they are shown now. */
export function toggleStreets(map: LeafletMap, url: string): boolean {
  const shown = layers.get(map);
  if (shown && map.hasLayer(shown)) {
    map.removeLayer(shown);
    return false;
  }
  const layer = shown ?? new TileLayer(url, { maxNativeZoom: 17, maxZoom: 18 });
  layers.set(map, layer);
  map.addLayer(layer);
  return true;
}
