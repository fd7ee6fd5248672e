# Footnote in a container: not root, and nothing is written but /data. docs/HOSTING.md says how to run it.
# Debian rather than Alpine: the sentence model's runtime has no build for musl.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY . .
# Installing builds, too. What only building and testing need is taken out again.
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    DATABASE_URL=file:/data/footnote.db \
    HEALTH_PORT=9090 \
    MALLOC_ARENA_MAX=2
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/data ./data
COPY --from=build /app/dist ./dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
# Within a minute of the start the shards are connecting; after that something is wrong.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.HEALTH_PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node passes SIGTERM on to nobody: the bot itself is process 1, so it hears it.
CMD ["node", "dist/src/main.js"]
