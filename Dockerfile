# glibc, because the embedded engine has no build for musl.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20.20.2-bookworm-slim
WORKDIR /app
COPY --from=build /app ./
USER node
EXPOSE 4000
CMD ["node", "bin/her2.js", "serve"]
