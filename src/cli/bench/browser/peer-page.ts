// The least page that shows many points in leaflet.markercluster.

/** Does nothing until it is told to, so that the work on the data can be told from that on the page. */
export const peerPage = `<!doctype html>
<meta charset="utf-8">
<title>leaflet.markercluster</title>
<link rel="stylesheet" href="/node_modules/leaflet/dist/leaflet.css">
<link rel="stylesheet" href="/node_modules/leaflet.markercluster/dist/MarkerCluster.css">
<link rel="stylesheet" href="/node_modules/leaflet.markercluster/dist/MarkerCluster.Default.css">
<link rel="stylesheet" href="/peer.css">
<div id="map"></div>
<script src="/node_modules/leaflet/dist/leaflet.js"></script>
<script src="/node_modules/leaflet.markercluster/dist/leaflet.markercluster.js"></script>
<script src="/peer.js"></script>
`;

/** Its README's way to add many markers at once. */
export const peerScript = `async function show() {
  const points = await (await fetch('/points.json')).json();
  const map = L.map('map', { maxZoom: 18 }).setView([40.734, -74.005], 10);
  const group = L.markerClusterGroup();
  group.addLayers(points.map(([lat, lon, title]) => L.marker([lat, lon], { title })));
  map.addLayer(group);
}
`;

/** The size that our map has beside its list. */
export const peerStyle = '#map { width: 700px; height: 600px }';
