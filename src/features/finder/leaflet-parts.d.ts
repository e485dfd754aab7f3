// Leaflet's own source files, one class each: all of it together is 12 kB more than we use.
declare module 'leaflet/src/map/Map.js' {
  import { Map } from 'leaflet';
  export { Map };
}
declare module 'leaflet/src/map/handler/*' {}
declare module 'leaflet/src/layer/vector/Renderer.getRenderer.js' {}
declare module 'leaflet/src/layer/marker/Marker.js' {
  import { Marker } from 'leaflet';
  export { Marker };
}
declare module 'leaflet/src/layer/marker/DivIcon.js' {
  import { DivIcon } from 'leaflet';
  export { DivIcon };
}
declare module 'leaflet/src/layer/LayerGroup.js' {
  import { LayerGroup } from 'leaflet';
  export { LayerGroup };
}
declare module 'leaflet/src/layer/vector/Polyline.js' {
  import { Polyline } from 'leaflet';
  export { Polyline };
}
declare module 'leaflet/src/layer/vector/Rectangle.js' {
  import { Rectangle } from 'leaflet';
  export { Rectangle };
}
declare module 'leaflet/src/layer/vector/Circle.js' {
  import { Circle } from 'leaflet';
  export { Circle };
}
declare module 'leaflet/src/layer/vector/CircleMarker.js' {
  import { CircleMarker } from 'leaflet';
  export { CircleMarker };
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  import { TileLayer } from 'leaflet';
  export { TileLayer };
}
declare module 'leaflet/src/geo/LatLngBounds.js' {
  import { LatLngBounds } from 'leaflet';
  export { LatLngBounds };
}
declare module 'leaflet/src/layer/vector/SVG.js' {
  import { SVG } from 'leaflet';
  export { SVG };
}
