import type { GraphQLSchema } from 'graphql';
import type { HttpRoute } from '../core/http/route.js';
import { readAsked } from './asked.js';
import { Downloads } from './download.js';
import { ExportFormat } from './export.entity.js';
import { exportDeals } from './export.service.js';
import { FORMATS } from './files.js';

/** `/export/deals.csv` and `/export/deals.xlsx`: the deals of a filter, as the viewer sees them. */
export const exportRoute = (schema: GraphQLSchema): HttpRoute => ({
  prefix: '/export/',
  add(fastify, asked) {
    const downloads = new Downloads(asked);
    for (const format of Object.values(ExportFormat))
      fastify.get(`/export/deals.${FORMATS[format].extension}`, (request, reply) =>
        downloads.answer(request, reply, (asViewer, params) =>
          exportDeals(asViewer, format, readAsked(schema, params)),
        ),
      );
  },
});
