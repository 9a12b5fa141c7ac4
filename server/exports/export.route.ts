import type { GraphQLSchema } from 'graphql';
import type { HttpRoute } from '../core/http/route.js';
import { readAsked, readAskedPartners } from './asked.js';
import { Downloads } from './download.js';
import { ExportFormat } from './export.entity.js';
import { exportDeals, exportPartners } from './export.service.js';
import { FORMATS } from './files.js';
import { exportPerson } from './personFile.js';

/** `/export/deals.csv`, `/export/partners.xlsx` and so on: the records of a filter, as the viewer sees them; `/export/person.html`: all on one person. */
export const exportRoute = (schema: GraphQLSchema): HttpRoute => ({
  prefix: '/export/',
  add(fastify, asked) {
    const downloads = new Downloads(asked);
    for (const format of Object.values(ExportFormat)) {
      const { extension } = FORMATS[format];
      fastify.get(`/export/deals.${extension}`, (request, reply) =>
        downloads.answer(request, reply, (asViewer, params) =>
          exportDeals(asViewer, format, readAsked(schema, params)),
        ),
      );
      fastify.get(`/export/partners.${extension}`, (request, reply) =>
        downloads.answer(request, reply, (asViewer, params) =>
          exportPartners(asViewer, format, readAskedPartners(schema, params)),
        ),
      );
    }
    fastify.get('/export/person.html', (request, reply) => downloads.answer(request, reply, exportPerson));
  },
});
