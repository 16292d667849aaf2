# The command `vitrine` with all it needs, which is one folder of JavaScript and Node.
#
#   docker build --tag vitrine .
#   docker run --rm --publish 4000-4003:4000-4003 --env VITRINE_TOKEN=choose-one vitrine
#
# CONTRIBUTING.md says more.

FROM node:26.10.0-slim AS build
WORKDIR /workspace
ENV CI=true TURBO_TELEMETRY_DISABLED=1
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
RUN npm install --global "$(node -p 'require("./package.json").packageManager')" && pnpm fetch
COPY . .
RUN pnpm install --offline --frozen-lockfile && pnpm exec turbo run build --filter=vitrine

FROM node:26.10.0-slim
WORKDIR /vitrine
COPY LICENSE THIRD_PARTY.md apps/cli/package.json ./
COPY --from=build /workspace/apps/cli/dist ./dist
RUN ln -s /vitrine/dist/main.js /usr/local/bin/vitrine && chmod +x dist/main.js
USER node
# The control API, then the shops.
EXPOSE 4000 4001 4002 4003
# Beyond loopback the control API asks for VITRINE_TOKEN. Where that is not set it makes one up and prints it; then the answer
# "without the token" is a sign of life as well.
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s --retries=3 CMD ["node", "-e", "fetch('http://127.0.0.1:4000/_vitrine/health', { headers: { authorization: 'Bearer ' + process.env.VITRINE_TOKEN } }).then(({ status }) => process.exit(status === 200 || status === 401 ? 0 : 1), () => process.exit(1))"]
# SIGTERM lets it answer what is under way.
ENTRYPOINT ["vitrine"]
CMD ["up", "--host", "0.0.0.0"]
