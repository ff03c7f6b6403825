import type { NextConfig } from 'next';

// A static export: the host serves `out/` and rewrites `/interview/<id>/…`, `/report/<id>/…` and
// `/practice/<id>/…` to their `_` page.
const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  images: { unoptimized: true },
};

export default config;
