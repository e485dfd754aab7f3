// Streets from the server that the operator set, for one view of the page. Nothing is kept.
import type { Map as LeafletMap } from 'leaflet';
import { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';

const layers = new WeakMap<LeafletMap, TileLayer>();

/**
 * Shows the streets, or takes them away again. True when they are shown now. `onSettled` hears,
 * after each move of the map, whether the server sent any picture at all.
 */
export function toggleStreets(
  map: LeafletMap,
  url: string,
  onSettled: (hasPictures: boolean) => void,
): boolean {
  const shown = layers.get(map);
  if (shown && map.hasLayer(shown)) {
    map.removeLayer(shown);
    return false;
  }
  const layer = shown ?? createLayer(url, onSettled);
  layers.set(map, layer);
  map.addLayer(layer);
  return true;
}

function createLayer(url: string, onSettled: (hasPictures: boolean) => void): TileLayer {
  const layer = new TileLayer(url, { maxNativeZoom: 17, maxZoom: 18 });
  let pictures = 0;
  layer.on('loading', () => (pictures = 0));
  layer.on('tileload', () => (pictures += 1));
  // Leaflet says "load" when nothing is awaited any more, also when every picture failed.
  layer.on('load', () => onSettled(pictures > 0));
  return layer;
}
