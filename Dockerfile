# The command in a small image: docker build -t activity-plan . && docker run --rm -v "$PWD":/data activity-plan check
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm pack --ignore-scripts --pack-destination /tmp \
  && npm install --global --offline --prefix /opt/plan /tmp/activity-plan-*.tgz

FROM node:24-alpine
COPY --from=build /opt/plan /usr/local
# One run proves the image, and leaves V8's compiled code for those that follow.
WORKDIR /tmp
RUN printf '标题: 秋游活动方案\n活动地点: 人民公园\n' > plan.yaml && plan check plan.yaml && plan render plan.yaml && rm -f plan.*
ENV PLAN_CACHE=/tmp/plan-cache
WORKDIR /data
USER node
ENTRYPOINT ["plan"]
CMD ["--help"]
